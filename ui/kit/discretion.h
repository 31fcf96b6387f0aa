// Discreet mode: whoever looks over the shoulder, or at a shared screen, reads no personal data.
#pragma once

#include <QObject>

class QFontMetrics;
class QLineEdit;
class QPainter;
class QRect;
class QWidget;

namespace Calends {

class Palette;

// Of the whole program; there is one while it runs. Screen readers go on reading what is veiled to the eye.
class Discretion : public QObject
{
    Q_OBJECT
public:
    explicit Discretion(QObject *parent = nullptr);
    ~Discretion() override;

    bool isOn() const;
    void setOn(bool on);

    // Personal data is veiled now. False without a Discretion.
    static bool veils();
    // The person holds Ctrl and Alt: what they are at, the current or the hovered row, may be read.
    static bool reveals();
    // Both in one: nothing personal may be seen now.
    static bool hides() { return veils() && !reveals(); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRevealing(bool revealing);
};

// Covers a widget that shows personal data, as long as that is veiled: what it draws, and its tooltip. Lives
// with the widget. A button goes on to draw itself, with a veil where its text would be: frame, state and
// focus are still seen.
class Veil : public QObject
{
    Q_OBJECT
public:
    explicit Veil(QWidget *covered);
    void setActive(bool active) { m_active = active; } // false: nothing personal is shown now
    // For a button that draws itself: its text is veiled now.
    static bool covers(const QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_active = true;
};

// Covers what is typed into a field, and its tooltip, as long as personal data is veiled. The field goes on
// to be used: its cursor is seen, and so is what stands there while nothing is typed. Lives with the field.
class FieldVeil : public QObject
{
    Q_OBJECT
public:
    explicit FieldVeil(QLineEdit *covered);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

// Where one line of text is in `room`, which is higher.
QRect ofOneLine(const QRect &room, const QFontMetrics &metrics);

// In place of a text of one line.
void paintVeil(QPainter *painter, const QRect &place, const Palette &colors);

} // namespace Calends
