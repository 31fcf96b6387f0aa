#include "ui/kit/celldelegate.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include "models/core/tablemodel.h"
#include "ui/kit/avatar.h"
#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"

namespace Calends {

namespace {

struct Line
{
    QString text;
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
};

void paintLine(QPainter *painter, const QRect &rect, const Line &line, Qt::LayoutDirection direction)
{
    painter->setFont(line.font);
    painter->setPen(line.color);
    // Which way a text runs is its own affair; where it stands is the window's.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const QString shown = painter->fontMetrics().elidedText(line.text, Qt::ElideRight, rect.width());
    painter->drawText(rect,
        int(QStyle::visualAlignment(direction, line.alignment) | Qt::AlignVCenter) | Qt::TextSingleLine,
        shown);
}

QRect inner(const QStyleOptionViewItem &option)
{
    const int padding = Measures(option.font).px(8);
    return option.rect.adjusted(padding, 0, -padding, -1);
}

CellLook lookOf(const QModelIndex &index) { return CellLook(index.data(LookRole).toInt()); }

QFont fontOf(const QModelIndex &index, const QFont &body)
{
    const CellLook look = lookOf(index);
    if (look == CellLook::Fixed)
        return fixedFont(body);
    QFont font = body;
    if (look == CellLook::Avatar || !index.data(DetailRole).toString().isEmpty())
        font.setWeight(QFont::Medium);
    return font;
}

// The first column that is shown, wherever the model has it.
bool isLeading(const QModelIndex &index, const QWidget *view)
{
    const auto *const table = qobject_cast<const QTableView *>(view);
    return table ? table->horizontalHeader()->sectionPosition(index.column()) == 0 : index.column() == 0;
}

// In low rows there is room for the first line only.
bool hasTwoLines(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + QFontMetrics(smallFont(option.font)).height()
        < option.rect.height();
}

Qt::Alignment alignmentOf(const QModelIndex &index)
{
    const bool trailing = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    return trailing ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

Mood CellDelegate::moodOf(const QModelIndex &index) const
{
    return m_moods.value(index.data(StateRole).toByteArray(), Mood::Neutral);
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    paintGround(painter, option, index);
    const Palette palette = Palette::of(option.palette);
    const QRect rect = inner(option);
    if (isVeiled(index, option.widget))
        paintVeiled(painter, option, index);
    else if (index.data(UnreadableRole).toBool())
        paintUnreadable(painter, option, index);
    else if (lookOf(index) == CellLook::Pill)
        paintPill(painter, rect, index.data().toString(), moodOf(index), palette);
    else if (lookOf(index) == CellLook::Mark || lookOf(index) == CellLook::Avatar)
        paintLines(painter, option, index, paintMark(painter, option, index, rect));
    else
        paintLines(painter, option, index, rect);
    painter->restore();
}

// Of an unreadable row nobody knows what is in its reason.
bool CellDelegate::isVeiled(const QModelIndex &index, const QWidget *view) const
{
    if (!Discretion::veils())
        return false;
    const auto header
        = [&index](int role) { return index.model()->headerData(index.column(), Qt::Horizontal, role); };
    const bool isPersonal
        = m_personal.contains(header(IdRole).toByteArray()) || header(FreeTextRole).toBool();
    if (!isPersonal && !index.data(UnreadableRole).toBool())
        return false;
    const auto *const items = qobject_cast<const QAbstractItemView *>(view);
    const bool isAt = index.row() == m_hovered || (items && items->currentIndex().row() == index.row());
    return !isAt || !Discretion::reveals();
}

void CellDelegate::paintVeiled(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = inner(option);
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const int line = QFontMetrics(option.font).height();
    const int width = std::min(rect.width(), QFontMetrics(option.font).horizontalAdvance(text));
    const QRect place(rect.left(), rect.center().y() - line / 2, width, line);
    paintVeil(painter, QStyle::visualRect(option.direction, option.rect, place), Palette::of(option.palette));
}

// The glyph or avatar before the text; returns what is left for the text, in logical coordinates.
QString CellDelegate::avatarKey(const QModelIndex &index) const
{
    return m_avatarKey ? m_avatarKey(index) : index.data(IdRole).toString();
}

QRect CellDelegate::paintMark(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect) const
{
    const Palette palette = Palette::of(option.palette);
    const Measures m(option.font);
    const bool avatar = lookOf(index) == CellLook::Avatar;
    const QString text = index.data().toString();
    if (avatar && text.isEmpty())
        return rect;
    const int side = avatar ? std::min(m.px(24), rect.height() - m.px(4)) : m.icon();
    const QRect place = QStyle::visualRect(
        option.direction, option.rect, QRect(rect.left(), rect.center().y() - side / 2, side, side));
    rect.setLeft(rect.left() + side + m.px(8));
    if (avatar) {
        paintAvatar(painter, place, text, avatarKey(index), palette);
    } else {
        const QByteArray state = index.data(StateRole).toByteArray();
        const bool on = state == "on";
        const Glyph glyph = on ? Glyph::Check : state == "locked" ? Glyph::Lock : Glyph::Minus;
        paintGlyph(painter, place, glyph, palette(on ? Tone::Good : Tone::Faint));
    }
    return rect;
}

void CellDelegate::paintGround(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, palette(Tone::AccentGround));
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, palette(Tone::Hover));
    painter->setPen(palette(Tone::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The row that the keyboard is on carries a stripe, so that focus is seen without relying on the ground.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && isLeading(index, view)) {
        const QRect stripe(
            option.rect.left(), option.rect.top(), Measures(option.font).px(3), option.rect.height() - 1);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, stripe), palette(Tone::Accent));
    }
}

// The reason runs over the whole row, wherever its columns are scrolled to; every cell draws its own part of
// it.
void CellDelegate::paintUnreadable(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const Palette palette = Palette::of(option.palette);
    const Measures m(option.font);
    QRect row = option.rect;
    if (table) {
        const int room = table->viewport()->width();
        const int width = std::min(table->horizontalHeader()->length(), room);
        row.setLeft(option.direction == Qt::RightToLeft ? room - width : 0);
        row.setWidth(width);
    }
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const QRect glyph(row.left() + m.px(8), row.center().y() - m.px(8), m.icon(), m.icon());
    paintGlyph(
        painter, QStyle::visualRect(option.direction, row, glyph), Glyph::Warning, palette(Tone::Warn));
    const QString text = index.siblingAtColumn(0).data().toString();
    const Line line{text, option.font, palette(Tone::WarnText)};
    const QRect place = row.adjusted(m.px(34), 0, -m.px(8), -1);
    paintLine(painter, QStyle::visualRect(option.direction, row, place), line, option.direction);
}

void CellDelegate::paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const QRect &content) const
{
    const Palette palette = Palette::of(option.palette);
    const bool tinted = option.state.testFlag(QStyle::State_Selected) || index.row() == m_hovered;
    const Tone quiet = tinted ? Tone::MutedStrong : Tone::Muted;
    const QRect rect = QStyle::visualRect(option.direction, option.rect, content);
    Line first{index.data().toString(), fontOf(index, option.font), palette(Tone::Text), alignmentOf(index)};
    if (lookOf(index) == CellLook::Fixed)
        first.color = palette(quiet);
    const QString below = index.data(DetailRole).toString();
    if (below.isEmpty() || !hasTwoLines(option))
        return paintLine(painter, rect, first, option.direction);
    const QFont little = smallFont(option.font);
    const int upper = QFontMetrics(first.font).height();
    const int lower = QFontMetrics(little).height();
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    paintLine(painter, QRect(rect.left(), top, rect.width(), upper), first, option.direction);
    const Line second{below, little, palette(quiet), first.alignment};
    paintLine(painter, QRect(rect.left(), top + upper, rect.width(), lower), second, option.direction);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures m(option.font);
    const CellLook look = lookOf(index);
    const QString text = index.data().toString();
    if (look == CellLook::Pill)
        return pillSize(text, option.font) + QSize(m.px(16), m.px(8));
    const QString below = index.data(DetailRole).toString();
    int width = QFontMetrics(fontOf(index, option.font)).horizontalAdvance(text);
    width = std::max(width, QFontMetrics(smallFont(option.font)).horizontalAdvance(below));
    if (look == CellLook::Avatar || look == CellLook::Mark)
        width += m.px(32);
    return {width + m.px(18), m.row(RowHeight::Normal)};
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (isVeiled(index, view)) {
        QToolTip::hideText();
        return true;
    }
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const QString shown = index.data().toString();
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const QString below = index.data(DetailRole).toString();
    full.rect = option.rect;
    const bool cut
        = sizeHint(full, index).width() > option.rect.width() || (!below.isEmpty() && !hasTwoLines(full));
    // A tooltip that only repeats what can be read is noise.
    if (!cut && (tip.isEmpty() || tip == shown)) {
        QToolTip::hideText();
        return true;
    }
    QString text = tip.isEmpty() ? shown : tip;
    if (cut && !below.isEmpty() && !text.contains(below))
        text += u'\n' + below;
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace Calends
