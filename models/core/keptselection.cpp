#include "models/core/keptselection.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include "models/core/tablemodel.h"

namespace Calends {

KeptSelection::KeptSelection(TableModel &table, QItemSelectionModel &selection)
    : QObject(&selection)
    , m_table(table)
    , m_selection(selection)
{
    connect(&table, &TableModel::aboutToReorder, this, &KeptSelection::remember);
    connect(&table, &TableModel::reordered, this, &KeptSelection::restore);
    connect(&table, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { take(first, last); });
    connect(&selection, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!selected.isEmpty())
            giveUp();
    });
    connect(&selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            giveUp();
    });
}

void KeptSelection::await(const QStringList &rows, const QString &current)
{
    m_awaited = QSet<QString>(rows.cbegin(), rows.cend());
    m_awaitedCurrent = current;
    take(0, m_table.rowCount() - 1);
}

void KeptSelection::giveUp()
{
    if (m_taking)
        return;
    m_awaited.clear();
    m_awaitedCurrent.clear();
}

// Rows side by side become one range.
void KeptSelection::take(int first, int last)
{
    if (m_awaited.isEmpty() && m_awaitedCurrent.isEmpty())
        return;
    const QScopedValueRollback taking(m_taking, true);
    const int lastColumn = m_table.columnCount() - 1;
    QItemSelection found;
    for (int row = first; row <= last && !m_awaited.isEmpty(); ++row) {
        const int begin = row;
        while (row <= last && m_awaited.remove(m_table.idAt(row)))
            ++row;
        if (row > begin)
            found.append(QItemSelectionRange(m_table.index(begin, 0), m_table.index(row - 1, lastColumn)));
    }
    if (!found.isEmpty())
        m_selection.select(found, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    takeCurrent();
}

void KeptSelection::takeCurrent()
{
    const int row = m_awaitedCurrent.isEmpty() ? -1 : m_table.rowOf(m_awaitedCurrent);
    if (row < 0)
        return;
    m_awaitedCurrent.clear();
    m_selection.setCurrentIndex(m_table.index(row, 0), QItemSelectionModel::NoUpdate);
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
