#include "ui/kit/stylepainting.h"

#include <QPainter>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/palette.h"

namespace Calends::StylePainting {

namespace {

bool isIn(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void paintShortcut(
    const QStyleOptionMenuItem &option, QPainter *painter, const QRect &text, const QString &shortcut)
{
    const Palette palette = Palette::of(option.palette);
    painter->setPen(palette(Tone::MutedStrong));
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, text), Qt::AlignVCenter | Qt::AlignRight, shortcut);
}

} // namespace

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const Measures m(option.fontMetrics);
    const bool selected = isIn(option, QStyle::State_Selected);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(palette(Tone::Line));
        painter->setBrush(palette(Tone::Surface));
        painter->drawRoundedRect(rect, m.radius(), m.radius());
    }
    if (isIn(option, QStyle::State_HasFocus) && selected) {
        painter->setPen(QPen(palette(Tone::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), m.radius(), m.radius());
    }
    const bool enabled = isIn(option, QStyle::State_Enabled);
    const bool hovered = isIn(option, QStyle::State_MouseOver);
    painter->setPen(palette(!enabled ? Tone::Faint : selected || hovered ? Tone::Text : Tone::Muted));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

void headerSection(const QStyleOptionHeader &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    painter->fillRect(option.rect, palette(Tone::Window));
    painter->setPen(palette(Tone::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const Measures m(option.fontMetrics);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? m.px(14) : 0;
    const QRect rect = option.rect.adjusted(m.px(8), 0, -m.px(8), 0);
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int width = option.fontMetrics.horizontalAdvance(text);
    const int left = right ? rect.right() - width - arrow + 1 : rect.left();
    painter->setPen(palette(sorted ? Tone::Text : Tone::Muted));
    const QRect place(left, rect.top(), width + 1, rect.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::AlignVCenter, text);
    if (!sorted)
        return;
    // Qt's SortDown means ascending.
    const QRect mark(left + width + m.px(3), rect.center().y() - m.px(4), m.px(10), m.px(10));
    paintGlyph(painter, QStyle::visualRect(option.direction, option.rect, mark),
        option.sortIndicator == QStyleOptionHeader::SortDown ? Glyph::ChevronUp : Glyph::ChevronDown,
        palette(Tone::Text));
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const Measures m(option.fontMetrics);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->setPen(palette(Tone::Line));
        const int y = option.rect.center().y();
        painter->drawLine(option.rect.left() + m.px(8), y, option.rect.right() - m.px(8), y);
        return;
    }
    const bool enabled = isIn(option, QStyle::State_Enabled);
    if (isIn(option, QStyle::State_Selected) && enabled)
        fillRounded(painter, option.rect.adjusted(m.px(4), 1, -m.px(4), -1), m.radius() - 1,
            palette(Tone::AccentGround));
    const QRect rect = option.rect.adjusted(m.px(12), 0, -m.px(12), 0);
    const QRect glyph(rect.left(), rect.center().y() - m.px(7), m.icon(), m.icon());
    const QRect place = QStyle::visualRect(option.direction, option.rect, glyph);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintGlyph(painter, place, Glyph::Check, palette(Tone::Accent));
    else if (!option.icon.isNull())
        option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = rect.adjusted(m.px(24), 0, 0, 0);
    const QStringList parts = option.text.split(u'\t');
    painter->setPen(palette(enabled ? Tone::Text : Tone::Muted));
    painter->setFont(option.font);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
        Qt::AlignVCenter | Qt::TextShowMnemonic, parts.constFirst());
    if (parts.size() > 1)
        paintShortcut(option, painter, text, parts.at(1));
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle)
{
    if (option.minimum == option.maximum)
        return;
    const Palette palette = Palette::of(option.palette);
    const Measures m(option.fontMetrics);
    const int inset = m.px(2);
    QColor color = palette(Tone::Scroll);
    if (isIn(option, QStyle::State_MouseOver) || isIn(option, QStyle::State_Sunken))
        color = palette(Tone::Faint);
    const QRect bar = handle.adjusted(inset, inset, -inset, -inset);
    fillRounded(painter, bar, std::min(bar.width(), bar.height()) / 2.0, color);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestHandle)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    const int page = std::max(1, option.pageStep);
    const int wanted = range == 0 ? length : int(qint64(length) * page / (range + page));
    const int handle = std::clamp(wanted, std::min(length, shortestHandle), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto span = [&](int from, int size) {
        return flat ? QRect(from, 0, size, option.rect.height()) : QRect(0, from, option.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

void progressGroove(const QStyleOption &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    fillRounded(painter, option.rect, option.rect.height() / 2.0, palette(Tone::NeutralGround));
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Palette palette = Palette::of(option.palette);
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    QRect bar = option.rect;
    bar.setWidth(std::max(bar.height(), bar.width() * (option.progress - option.minimum) / range));
    fillRounded(painter, QStyle::visualRect(option.direction, option.rect, bar), bar.height() / 2.0,
        palette(Tone::Accent));
}

} // namespace Calends::StylePainting
