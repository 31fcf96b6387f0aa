#include "models/core/keptselection.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include <algorithm>

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
    const QScopedValueRollback taking(m_taking, true);
    m_selection.clear();
    m_awaited = QSet<QString>(rows.cbegin(), rows.cend());
    m_awaitedCurrent = current;
    m_awaitsSeveral = m_awaited.size() > 1;
    take(0, m_table.rowCount() - 1);
}

void KeptSelection::stopAwaiting()
{
    m_awaited.clear();
    m_awaitedCurrent.clear();
    m_awaitsSeveral = false;
}

QStringList KeptSelection::selected() const
{
    QStringList awaited(m_awaited.cbegin(), m_awaited.cend());
    awaited.sort();
    return shownSelected() + awaited;
}

QString KeptSelection::current() const
{
    if (!m_awaitedCurrent.isEmpty())
        return m_awaitedCurrent;
    const QModelIndex current = m_selection.currentIndex();
    return current.isValid() ? m_table.idAt(current.row()) : QString();
}

void KeptSelection::giveUp()
{
    if (!m_taking)
        stopAwaiting();
}

void KeptSelection::take(int first, int last)
{
    if (m_awaited.isEmpty() && m_awaitedCurrent.isEmpty())
        return;
    const QScopedValueRollback taking(m_taking, true);
    QList<int> found;
    for (int row = first; row <= last && !m_awaited.isEmpty(); ++row) {
        if (m_awaited.remove(m_table.idAt(row)))
            found.append(row);
    }
    if (!found.isEmpty())
        m_selection.select(rangesOf(found), QItemSelectionModel::Select);
    takeCurrent();
}

// Rows side by side become one range: whether a cell is selected is asked of each range in turn.
QItemSelection KeptSelection::rangesOf(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end());
    const int lastColumn = m_table.columnCount() - 1;
    QItemSelection ranges;
    for (qsizetype i = 0; i < rows.size();) {
        const int first = rows.at(i);
        int last = first;
        while (++i < rows.size() && rows.at(i) <= last + 1)
            last = rows.at(i);
        ranges.append(QItemSelectionRange(m_table.index(first, 0), m_table.index(last, lastColumn)));
    }
    return ranges;
}

void KeptSelection::takeCurrent()
{
    const int row = m_awaitedCurrent.isEmpty() ? -1 : m_table.rowOf(m_awaitedCurrent);
    if (row < 0)
        return;
    m_awaitedCurrent.clear();
    m_selection.setCurrentIndex(m_table.index(row, 0), QItemSelectionModel::NoUpdate);
}

QStringList KeptSelection::shownSelected() const
{
    QList<int> rows;
    const QItemSelection selection = m_selection.selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_table.idAt(row));
    return ids;
}

void KeptSelection::remember()
{
    m_selected = shownSelected();
    const QModelIndex current = m_selection.currentIndex();
    if (current.isValid()) {
        m_current = m_table.idAt(current.row());
        m_currentColumn = current.column();
    } else if (m_table.rowOf(m_current) >= 0) {
        m_current.clear(); // it is shown, and somebody took the mark off it
    }
}

// Nobody chose anything, and what is awaited may have come with the rows.
void KeptSelection::restore()
{
    const QScopedValueRollback taking(m_taking, true);
    QList<int> rows;
    for (const QString &id : std::as_const(m_selected)) {
        if (const int row = m_table.rowOf(id); row >= 0)
            rows.append(row);
    }
    m_selection.select(rangesOf(rows), QItemSelectionModel::ClearAndSelect);
    const int row = m_table.rowOf(m_current);
    if (row >= 0)
        m_selection.setCurrentIndex(m_table.index(row, m_currentColumn), QItemSelectionModel::NoUpdate);
    take(0, m_table.rowCount() - 1);
}

} // namespace Calends
