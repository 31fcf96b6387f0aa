// Columns that stay in place while the others are scrolled sideways: drawn over them, and met by the mouse
// where they are seen.
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include "ui/kit/celldelegate.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/palette.h"
#include "ui/kit/tableview.h"

namespace Calends {

QModelIndex TableView::indexAt(const QPoint &point) const
{
    if (!model() || !m_header->isPinned() || !m_header->frozenPlace().contains(QPoint(point.x(), 0)))
        return QTableView::indexAt(point);
    const int row = rowAt(point.y());
    const int column = m_header->sectionAt(point.x());
    return row < 0 || column < 0 ? QModelIndex() : model()->index(row, column);
}

QRect TableView::visualRect(const QModelIndex &index) const
{
    QRect place = QTableView::visualRect(index);
    if (place.isEmpty() || !m_header->isPinned())
        return place;
    place.moveLeft(m_header->placeOf(index.column()).left());
    return place;
}

// What stays is in sight already, as is the whole row for a hidden column; what does not stay must not come
// to lie below it.
void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *const bar = horizontalScrollBar();
    const int before = bar->value();
    const QModelIndex shown = shownCell(index);
    QTableView::scrollTo(shown, hint);
    if (!index.isValid())
        return;
    if (shown != index || m_header->frozenSections().contains(index.column())) {
        bar->setValue(before);
        return;
    }
    if (!m_header->isPinned())
        return;
    const QRect covered = m_header->frozenPlace();
    const QRect place = m_header->placeOf(index.column());
    const int hidden
        = isRightToLeft() ? place.right() - covered.left() + 1 : covered.right() + 1 - place.left();
    if (hidden > 0)
        bar->setValue(bar->value() - hidden);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();
    m_header->viewport()->update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || !m_header->isPinned())
        return;
    QRect place = m_header->frozenPlace();
    place.setHeight(viewport()->height());
    if (event->region().intersects(place))
        paintFrozen(place & event->region().boundingRect());
}

void TableView::paintFrozen(const QRect &place)
{
    QPainter painter(viewport());
    painter.setClipRect(place);
    const Palette colors = Palette::of(palette());
    painter.fillRect(place, colors(Tone::Window));
    const QRect covered = m_header->frozenPlace();
    const QList<int> &columns = m_header->frozenSections();
    const int last = rowAt(place.bottom());
    for (int row = std::max(0, rowAt(place.top())); row <= (last < 0 ? model()->rowCount() - 1 : last);
         ++row) {
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = visualRect(index);
            option.state.setFlag(QStyle::State_Enabled);
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    painter.setPen(colors(Tone::Line));
    const int edge = isRightToLeft() ? covered.left() : covered.right();
    painter.drawLine(edge, place.top(), edge, place.bottom());
}

} // namespace Calends
