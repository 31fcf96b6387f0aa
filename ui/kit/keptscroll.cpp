#include "ui/kit/keptscroll.h"

#include <QScrollBar>
#include <QTableView>

#include "models/core/tablemodel.h"

namespace Calends {

KeptScroll::KeptScroll(const TableModel &table, QTableView &view)
    : QObject(&view)
    , m_table(table)
    , m_view(view)
{
    connect(&table, &TableModel::aboutToReorder, this, &KeptScroll::remember);
    connect(&table, &TableModel::reordered, this, &KeptScroll::restore);
}

void KeptScroll::remember()
{
    const int row = m_view.rowAt(0);
    m_top = row < 0 ? QString() : m_table.idAt(row);
    m_offset = row < 0 ? 0 : -m_view.rowViewportPosition(row);
}

// When the filter hides it, the view is where the current row can be seen, or at the top.
void KeptScroll::restore()
{
    m_view.doItemsLayout(); // after a reset it still goes by the rows of before
    const int row = m_top.isEmpty() ? -1 : m_table.rowOf(m_top);
    QScrollBar *const bar = m_view.verticalScrollBar();
    if (row >= 0) {
        m_view.scrollTo(m_table.index(row, 0), QTableView::PositionAtTop);
        bar->setValue(bar->value() + m_offset);
    } else if (!m_view.currentIndex().isValid()) {
        bar->setValue(bar->minimum());
    }
}

} // namespace Calends
