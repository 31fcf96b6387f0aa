#include "ui/kit/discretion.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

#include "ui/kit/palette.h"

namespace Calends {

namespace {

constexpr const char *OnProperty = "calendsDiscreet"; // of the application
constexpr const char *RevealProperty = "calendsReveals";
constexpr double Thickness = 0.7; // of a line

bool isSet(const char *property) { return qApp && qApp->property(property).toBool(); }

void repaintEverything()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

void paintVeils(QWidget *covered)
{
    QPainter painter(covered);
    const Palette colors = Palette::of(covered->palette());
    const int line = covered->fontMetrics().height();
    const QRect room = covered->contentsRect();
    const int lines = std::max(1, room.height() / std::max(1, line));
    for (int i = 0; i < lines; ++i)
        paintVeil(&painter, QRect(room.left(), room.top() + i * line, room.width(), line), colors);
}

} // namespace

Discretion::Discretion(QObject *parent)
    : QObject(parent)
{
}

Discretion::~Discretion()
{
    qApp->setProperty(RevealProperty, false);
    qApp->setProperty(OnProperty, false);
}

bool Discretion::isOn() const { return isSet(OnProperty); }

void Discretion::setOn(bool on)
{
    if (on == isOn())
        return;
    qApp->setProperty(OnProperty, on);
    // Every event of the program passes it, so it is there only while there is something to reveal.
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    setRevealing(false);
    repaintEverything();
    Q_EMIT changed();
}

bool Discretion::veils() { return isSet(OnProperty); }

bool Discretion::reveals() { return isSet(RevealProperty); }

void Discretion::setRevealing(bool revealing)
{
    if (revealing == reveals())
        return;
    qApp->setProperty(RevealProperty, revealing);
    repaintEverything();
}

// The keys may be released where this program does not see it.
bool Discretion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const Qt::KeyboardModifiers held = static_cast<QKeyEvent *>(event)->modifiers();
        setRevealing(held.testFlag(Qt::ControlModifier) && held.testFlag(Qt::AltModifier));
    } else if (event->type() == QEvent::ApplicationDeactivate || event->type() == QEvent::WindowDeactivate) {
        setRevealing(false);
    }
    return QObject::eventFilter(watched, event);
}

Veil::Veil(QWidget *covered)
    : QObject(covered)
{
    covered->installEventFilter(this);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active || !Discretion::veils() || Discretion::reveals())
        return false;
    if (event->type() == QEvent::ToolTip)
        return true;
    if (event->type() != QEvent::Paint)
        return false;
    paintVeils(static_cast<QWidget *>(watched));
    return true;
}

void paintVeil(QPainter *painter, const QRect &place, const Palette &colors)
{
    if (place.isEmpty())
        return;
    const int height = std::max(2, int(place.height() * Thickness));
    const QRect bar(place.left(), place.top() + (place.height() - height) / 2, place.width(), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors(Tone::Pressed));
    painter->drawRoundedRect(bar, height / 3.0, height / 3.0);
    painter->restore();
}

} // namespace Calends
