#include "ui/kit/discretion.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

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

QStyleOptionFrame frameOf(const QLineEdit *field)
{
    QStyleOptionFrame frame;
    frame.initFrom(field);
    frame.rect = field->contentsRect();
    frame.lineWidth
        = field->hasFrame() ? field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, field) : 0;
    frame.state |= QStyle::State_Sunken;
    if (field->isReadOnly())
        frame.state |= QStyle::State_ReadOnly;
    return frame;
}

// Between the glyphs at the field's ends.
QRect roomForText(const QLineEdit *field, const QStyleOptionFrame &frame)
{
    QRect room = field->style()->subElementRect(QStyle::SE_LineEditContents, &frame, field);
    const QWidgetList glyphs = field->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *glyph : glyphs) {
        if (!glyph->isVisible())
            continue;
        if (glyph->geometry().center().x() < room.center().x())
            room.setLeft(std::max(room.left(), glyph->geometry().right() + 1));
        else
            room.setRight(std::min(room.right(), glyph->geometry().left() - 1));
    }
    return room;
}

void paintVeiled(QLineEdit *field)
{
    const QStyleOptionFrame frame = frameOf(field);
    QPainter painter(field);
    field->style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, field);
    const QRect room = roomForText(field, frame);
    const int line = field->fontMetrics().height();
    const int width = std::min(room.width(), field->fontMetrics().horizontalAdvance(field->displayText()));
    const QRect place(room.left(), room.center().y() - line / 2, width, line);
    const Palette colors = Palette::of(field->palette());
    paintVeil(&painter, QStyle::visualRect(field->layoutDirection(), room, place), colors);
    if (!field->hasFocus())
        return;
    const QRect cursor = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    painter.fillRect(QRect(cursor.center().x(), cursor.top(), 1, cursor.height()), colors(Tone::Text));
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
    if (!m_active || !Discretion::hides())
        return false;
    if (event->type() == QEvent::ToolTip)
        return true;
    auto *const covered = static_cast<QWidget *>(watched);
    if (event->type() != QEvent::Paint || qobject_cast<QAbstractButton *>(covered))
        return false;
    paintVeils(covered);
    return true;
}

bool Veil::covers(const QWidget *button)
{
    if (!button || !Discretion::hides())
        return false;
    const auto *const veil = button->findChild<Veil *>(QString(), Qt::FindDirectChildrenOnly);
    return veil && veil->m_active;
}

FieldVeil::FieldVeil(QLineEdit *covered)
    : QObject(covered)
{
    covered->installEventFilter(this);
}

// A field that is going is told of its focus when it is no QLineEdit any more: nothing but these two is
// looked at.
bool FieldVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint && event->type() != QEvent::ToolTip)
        return false;
    auto *const field = static_cast<QLineEdit *>(watched);
    if (!Discretion::hides() || field->displayText().isEmpty())
        return false;
    if (event->type() == QEvent::Paint)
        paintVeiled(field);
    return true;
}

QRect ofOneLine(const QRect &room, const QFontMetrics &metrics)
{
    const int height = metrics.height();
    return {room.left(), room.center().y() - height / 2, room.width(), height};
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
