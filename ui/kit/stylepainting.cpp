#include "ui/kit/stylepainting.h"

#include <QDialog>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/palette.h"
#include "ui/kit/style.h"

namespace Calends::StylePainting {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

void rounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

Measures measures(const QStyleOption &option)
{
    // QFontMetrics carries no font; its height is what a font of this size has.
    return Measures(option.fontMetrics);
}

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const QVariant kind = widget ? widget->property("calendsKind") : QVariant();
    if (kind.isValid())
        return ButtonKind(kind.toInt());
    // Outside of a dialog each is the default while it has the focus, and looks as ever.
    const bool isInDialog = !widget || qobject_cast<const QDialog *>(widget->window());
    if (isInDialog && option.features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonKind::Primary;
    return option.features.testFlag(QStyleOptionButton::Flat) ? ButtonKind::Quiet : ButtonKind::Secondary;
}

QColor buttonFill(const QStyleOption &option, ButtonKind kind, const Palette &palette)
{
    const bool hovered = has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (!has(option, QStyle::State_Enabled))
        return kind == ButtonKind::Quiet ? QColor(Qt::transparent) : palette(Tone::NeutralGround);
    if (kind == ButtonKind::Primary)
        return palette(hovered || down ? Tone::AccentHover : Tone::Accent);
    if (down)
        return palette(Tone::Pressed);
    if (hovered)
        return palette(Tone::Hover);
    return kind == ButtonKind::Quiet ? QColor(Qt::transparent) : palette(Tone::Surface);
}

QColor buttonText(const QStyleOption &option, ButtonKind kind, const Palette &palette)
{
    if (!has(option, QStyle::State_Enabled))
        return palette(Tone::MutedStrong);
    switch (kind) {
    case ButtonKind::Primary:
        return palette(Tone::OnAccent);
    case ButtonKind::Danger:
        return palette(Tone::BadText);
    case ButtonKind::Quiet:
        return palette(Tone::Accent);
    case ButtonKind::Secondary:
        break;
    }
    return palette(Tone::Text);
}

} // namespace

void button(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Palette palette = Palette::of(option.palette);
    const ButtonKind kind = kindOf(option, widget);
    const bool bare
        = kind == ButtonKind::Quiet || (kind == ButtonKind::Primary && has(option, QStyle::State_Enabled));
    const QPen pen = bare ? QPen(Qt::NoPen) : QPen(palette(Tone::Line), 1);
    rounded(painter, option.rect, measures(option).radius(), buttonFill(option, kind, palette), pen);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        focusRing(option, painter);
}

void buttonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Palette palette = Palette::of(option.palette);
    const ButtonKind kind = kindOf(option, widget);
    const Measures m = measures(option);
    QRect rect = option.rect.adjusted(m.px(10), 0, -m.px(10), 0);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconSize = option.icon.isNull() ? 0 : m.icon() + (option.text.isEmpty() ? 0 : m.px(6));
    const int textWidth
        = option.fontMetrics.horizontalAdvance(option.text) + iconSize + (menu ? m.px(16) : 0);
    const int left = rect.left() + std::max(0, (rect.width() - textWidth) / 2);
    QRect content(left, rect.top(), std::min(textWidth, rect.width()), rect.height());
    if (iconSize > 0) {
        const QRect place(content.left(), content.center().y() - m.icon() / 2, m.icon(), m.icon());
        option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
            has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(content.left() + iconSize);
    }
    painter->setPen(buttonText(option, kind, palette));
    if (menu) {
        const QRect chevron(content.right() - m.px(12), content.center().y() - m.px(5), m.px(12), m.px(12));
        paintGlyph(painter, QStyle::visualRect(option.direction, option.rect, chevron), Glyph::ChevronDown,
            painter->pen().color());
        content.setRight(content.right() - m.px(16));
    }
    const QRect words = QStyle::visualRect(option.direction, option.rect, content);
    if (Veil::covers(widget))
        return paintVeil(painter, ofOneLine(words, option.fontMetrics), palette);
    painter->drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic,
        option.fontMetrics.elidedText(
            option.text, Qt::ElideRight, content.width() + 1, Qt::TextShowMnemonic));
}

void toolButton(const QStyleOptionToolButton &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const Measures m = measures(option);
    const QColor fill = buttonFill(option, ButtonKind::Quiet, palette);
    if (fill.alpha() > 0)
        rounded(painter, option.rect, m.radius(), fill, Qt::NoPen);
    if (has(option, QStyle::State_HasFocus))
        focusRing(option, painter);
    const int extent = std::min(m.icon(), std::min(option.rect.width(), option.rect.height()));
    QRect place(0, 0, extent, extent);
    place.moveCenter(option.rect.center());
    painter->save();
    painter->setLayoutDirection(option.direction);
    option.icon.paint(painter, place, Qt::AlignCenter,
        has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    painter->restore();
}

void field(const QStyleOption &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QPen pen = focused ? QPen(palette(Tone::Accent), 2) : QPen(palette(Tone::Line), 1);
    rounded(painter, option.rect, measures(option).radius(),
        palette(enabled ? Tone::Surface : Tone::NeutralGround), pen);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const Measures m = measures(option);
    const bool focused = has(option, QStyle::State_HasFocus);
    rounded(painter, option.rect, m.radius(), buttonFill(option, ButtonKind::Secondary, palette),
        focused ? QPen(palette(Tone::Accent), 2) : QPen(palette(Tone::Line), 1));
    QRect chevron(option.rect.right() - m.px(20), option.rect.center().y() - m.px(5), m.px(12), m.px(12));
    paintGlyph(painter, QStyle::visualRect(option.direction, option.rect, chevron), Glyph::ChevronDown,
        palette(has(option, QStyle::State_Enabled) ? Tone::Muted : Tone::Faint));
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const Measures m = measures(option);
    const QRect steps(
        option.rect.right() - m.px(20), option.rect.top() + 1, m.px(20), option.rect.height() - 2);
    QRect place = option.rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        place = steps.adjusted(0, 0, 0, -steps.height() / 2);
        break;
    case QStyle::SC_SpinBoxDown:
        place = steps.adjusted(0, steps.height() / 2, 0, 0);
        break;
    case QStyle::SC_SpinBoxEditField:
        place = option.rect.adjusted(m.px(2), 1, -steps.width(), -1);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, place);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter)
{
    field(option, painter);
    const Palette palette = Palette::of(option.palette);
    const int side = measures(option).px(9);
    const auto step = [&](QStyle::SubControl part, Glyph glyph, QAbstractSpinBox::StepEnabledFlag enabled) {
        const bool works = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(enabled);
        const bool under = option.activeSubControls.testFlag(part) && has(option, QStyle::State_MouseOver);
        QRect place(0, 0, side, side);
        place.moveCenter(spinBoxPart(option, part).center());
        paintGlyph(painter, place, glyph, palette(!works ? Tone::Faint : under ? Tone::Text : Tone::Muted));
    };
    step(QStyle::SC_SpinBoxUp, Glyph::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    step(QStyle::SC_SpinBoxDown, Glyph::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void checkBox(const QStyleOption &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor fill
        = on && enabled ? palette(Tone::Accent) : palette(enabled ? Tone::Surface : Tone::NeutralGround);
    const QPen pen = on && enabled ? QPen(Qt::NoPen) : QPen(palette(Tone::Faint), 1);
    rounded(painter, option.rect, option.rect.width() / 4.0, fill, pen);
    if (!on)
        return;
    const int inset = option.rect.width() / 8;
    paintGlyph(painter, option.rect.adjusted(inset, inset, -inset, -inset), Glyph::Check,
        palette(enabled ? Tone::OnAccent : Tone::Muted));
}

void radioButton(const QStyleOption &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor mark = palette(enabled ? Tone::Accent : Tone::Faint);
    rounded(painter, option.rect, option.rect.width() / 2.0, palette(Tone::Surface),
        on ? QPen(mark, option.rect.width() / 3.2) : QPen(palette(Tone::Faint), 1));
}

void focusRing(const QStyleOption &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    rounded(painter, option.rect, measures(option).radius(), Qt::transparent, QPen(palette(Tone::Accent), 2));
}

void panel(const QStyleOption &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    painter->fillRect(option.rect, palette(Tone::Surface));
    painter->setPen(palette(Tone::Line));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace Calends::StylePainting
