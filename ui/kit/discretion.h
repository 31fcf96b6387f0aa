// Discreet mode: whoever looks over the shoulder, or at a shared screen, reads no personal data.
#pragma once

#include <QObject>

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

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRevealing(bool revealing);
};

// Covers a widget that shows personal data, as long as that is veiled: what it draws, and its tooltip. Lives
// with the widget.
class Veil : public QObject
{
    Q_OBJECT
public:
    explicit Veil(QWidget *covered);
    void setActive(bool active) { m_active = active; } // false: nothing personal is shown now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_active = true;
};

// In place of a text of one line.
void paintVeil(QPainter *painter, const QRect &place, const Palette &colors);

} // namespace Calends
