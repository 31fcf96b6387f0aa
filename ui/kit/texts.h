// Small parts that every pane is put together from: labels in a tone, hairlines, the button that copies.
#pragma once

#include <QLabel>

#include "ui/kit/palette.h"

class QToolButton;

namespace Calends {

// A label that keeps its tone when the theme changes. It stands where the window's direction begins,
// whichever way its text runs.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const QString &text, Tone tone, QWidget *parent);
    void setTone(Tone tone);
    // On one line, with an ellipsis where there is no room; its tooltip then says the whole.
    void setElided();
    bool isElided() const { return m_elided; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();

    Tone m_tone;
    bool m_restyling = false;
    bool m_elided = false;
};

// The text with places where a word too long for its line (an id, an address) may be broken; nothing of them
// is seen, and what is copied from a TextLabel is without them.
QString breakable(const QString &text);

// Parts of one line, without those that are empty.
QString joined(QStringList parts, QStringView between = u" · ");

// "12,480": a count as the language of the program writes it.
QString countText(int count);

TextLabel *textLabel(const QString &text, Tone tone, QWidget *parent);

// What a dialog of this size may take of the window it stands above.
QSize fitting(const QSize &wanted, const QWidget *above);

// One pixel of line, horizontal.
QWidget *hairline(QWidget *parent);

// Copies `text`; `what` is named to screen readers ("Copy id").
QToolButton *copyButton(const QString &text, const QString &what, QWidget *parent);

} // namespace Calends
