#include "ui/kit/linedelegate.h"

#include <QPainter>

#include "ui/kit/palette.h"

namespace Calends {

LineDelegate::LineDelegate(RowHeight height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_height(height)
{
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, Measures(option.font).row(m_height)};
}

void LineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette colors = Palette::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool tinted = chosen || option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (tinted) {
        const int corner = Measures(option.font).px(4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors(chosen ? Tone::AccentGround : Tone::Hover));
        painter->drawRoundedRect(option.rect, corner, corner);
    }
    paintLine(painter, option, index, colors(tinted ? Tone::MutedStrong : Tone::Muted));
    painter->restore();
}

} // namespace Calends
