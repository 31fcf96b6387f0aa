#include "models/core/keptselection.h"

#include <QItemSelectionModel>

#include "models/core/tablemodel.h"

namespace Calends {

KeptSelection::KeptSelection(TableModel &table, QItemSelectionModel &selection)
    : QObject(&selection)
    , m_table(table)
    , m_selection(selection)
{
    connect(&table, &TableModel::aboutToReorder, this, &KeptSelection::remember);
    connect(&table, &TableModel::reordered, this, &KeptSelection::restore);
}

void KeptSelection::remember()
{
    m_selected.clear();
    const QItemSelection selection = m_selection.selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(m_table.idAt(row));
    }
    const QModelIndex current = m_selection.currentIndex();
    if (current.isValid()) {
        m_current = m_table.idAt(current.row());
        m_currentColumn = current.column();
    } else if (m_table.rowOf(m_current) >= 0) {
        m_current.clear(); // it is shown, and somebody took the mark off it
    }
}

void KeptSelection::restore()
{
    QItemSelection selection;
    const int lastColumn = m_table.columnCount() - 1;
    for (const QString &id : std::as_const(m_selected)) {
        const int row = m_table.rowOf(id);
        if (row >= 0)
            selection.append(QItemSelectionRange(m_table.index(row, 0), m_table.index(row, lastColumn)));
    }
    m_selection.select(selection, QItemSelectionModel::ClearAndSelect);
    const int row = m_table.rowOf(m_current);
    if (row >= 0)
        m_selection.setCurrentIndex(m_table.index(row, m_currentColumn), QItemSelectionModel::NoUpdate);
}

} // namespace Calends
