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

// When the filter hides it, the view stays as the reset left it: at the top.
void KeptScroll::restore()
{
    const int row = m_top.isEmpty() ? -1 : m_table.rowOf(m_top);
    if (row < 0)
        return;
    m_view.scrollTo(m_table.index(row, 0), QTableView::PositionAtTop);
    QScrollBar *const bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + m_offset);
}

} // namespace Calends
