#include "ui/changes/previewcells.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/changes/previewtable.h"
#include "ui/kit/discretion.h"
#include "ui/kit/measures.h"
#include "ui/kit/pill.h"

namespace Calends {

using Side = PreviewTable::Side;

void PreviewCells::setHovered(int row)
{
    m_hovered = row;
    setHoveredRow(row);
}

void PreviewCells::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isState = index.column() == PreviewTable::StateColumn;
    const bool isSide = Side(index.data(PreviewTable::SideRole).toInt()) != Side::Plain;
    if (!(isState && Discretion::hides()) && !(isSide && !Discretion::veils()))
        CellDelegate::paint(painter, option, index);
    else if (isState)
        paintWord(painter, option, index);
    else
        paintSide(painter, option, index);
    if (index.column() == PreviewTable::ChooseColumn)
        paintTick(painter, option, index);
}

// The same ground as the other cells of its row have.
void PreviewCells::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette colors = Palette::of(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors(Tone::AccentGround));
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, colors(Tone::Hover));
    painter->setPen(colors(Tone::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

// A server's reason may name somebody.
void PreviewCells::paintWord(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = Measures(option.font).px(8);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintRow(painter, option, index);
    painter->setFont(option.font);
    paintPill(painter, option.rect.adjusted(padding, 0, -padding, -1),
        index.data(PreviewTable::WordRole).toString(), Mood(index.data(PreviewTable::MoodRole).toInt()),
        Palette::of(option.palette));
    painter->restore();
}

void PreviewCells::paintSide(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette colors = Palette::of(option.palette);
    painter->save();
    paintRow(painter, option, index);
    const Side side = Side(index.data(PreviewTable::SideRole).toInt());
    QFont font = side == Side::Goes ? option.font : strongFont(option.font);
    font.setStrikeOut(side == Side::Goes);
    const int padding = Measures(option.font).px(8);
    const QRect place = option.rect.adjusted(padding, 0, -padding, -1);
    painter->setFont(font);
    painter->setPen(colors(side == Side::Comes ? Tone::GoodText : Tone::BadText));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->drawText(place,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

bool PreviewCells::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != PreviewTable::StateColumn || !Discretion::hides())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::hideText();
    return true;
}

void PreviewCells::paintTick(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int side = Measures(option.font).px(14);
    QStyleOptionButton tick;
    tick.palette = option.palette;
    tick.direction = option.direction;
    tick.fontMetrics = option.fontMetrics;
    tick.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    tick.state
        = index.data(Qt::CheckStateRole).toInt() == int(Qt::Checked) ? QStyle::State_On : QStyle::State_Off;
    tick.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsUserCheckable));
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
}

// The whole cell is the tick's.
bool PreviewCells::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    const bool isRelease = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    if (!isRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isChosen = index.data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
    return model->setData(index, isChosen ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Calends
