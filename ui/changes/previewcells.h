// Paints what a preview has that no other table has: ticks, what goes, and what comes.
#pragma once

#include "ui/kit/celldelegate.h"

namespace Calends {

class PreviewCells : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void setHovered(int row);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWord(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSide(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_hovered = -1;
};

} // namespace Calends
