// The secrets of one kind that an account holds or lacks: a name, a state word, and what can be done.
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

#include "ui/kit/palette.h"

class QVBoxLayout;

namespace Calends {

class HeldRow;
class TextLabel;

struct HeldStep
{
    QString text; // of the button
    QString name; // for screen readers: says of whom
    std::function<void()> take;
    QString obstacle = {}; // why it cannot be taken, translated; empty: it can
};

struct HeldEntry
{
    QString id; // tells the rows apart, never shown
    QString name;
    QString detail; // id, expiry
    QString state; // "held", "secret not held"
    Mood mood = Mood::Neutral;
    QList<HeldStep> steps;
    bool isPersonal = false; // its name is somebody's: veiled in discreet mode
};

// Rows are changed in place, so that a button keeps the keyboard while what it stands for changes; when its
// row goes, the keyboard moves on to the next.
class HeldList : public QWidget
{
    Q_OBJECT
public:
    explicit HeldList(const QString &emptyText, QWidget *parent = nullptr);
    void setEmptyText(const QString &text);
    void setEntries(const QList<HeldEntry> &entries);

private:
    void drop(HeldRow *row);

    QVBoxLayout *m_column;
    TextLabel *m_empty;
    QList<HeldRow *> m_rows; // as shown
};

} // namespace Calends
