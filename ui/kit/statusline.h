// The line at the foot of the window.
#pragma once

#include <QHash>
#include <QWidget>

#include "ui/kit/icon.h"

class QAction;
class QHBoxLayout;
class QPushButton;

namespace Calends {

class TextLabel;

class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    enum class Side : quint8 { Start, End };
    // Adds or changes the entry of that id; an empty text hides it.
    void show(const QString &id, Side side, const QString &text, Mood mood = Mood::Neutral);
    QString text(const QString &id) const;
    // A checkable action at the far end, with another glyph while it is checked.
    QPushButton *addButton(QAction *action, Glyph off, Glyph on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHash<QString, TextLabel *> m_entries;
    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
    QHBoxLayout *m_buttons;
};

} // namespace Calends
