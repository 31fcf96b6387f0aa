// The secrets of one kind that an account holds or lacks: a name, a state word, and what can be done.
#pragma once

#include <QWidget>

#include <functional>

#include "ui/kit/palette.h"

class QVBoxLayout;

namespace Calends {

struct HeldStep
{
    QString text; // of the button
    QString name; // for screen readers: says of whom
    std::function<void()> take;
};

struct HeldEntry
{
    QString name;
    QString detail; // id, expiry
    QString state; // "held", "secret not held"
    Mood mood = Mood::Neutral;
    QList<HeldStep> steps;
};

class HeldList : public QWidget
{
    Q_OBJECT
public:
    explicit HeldList(const QString &emptyText, QWidget *parent = nullptr);
    void setEntries(const QList<HeldEntry> &entries);

private:
    QWidget *row(const HeldEntry &entry);

    QString m_emptyText;
    QVBoxLayout *m_column;
};

} // namespace Calends
