// Rows that are chosen for what is done with several at once.
#include <QKeyEvent>
#include <QMouseEvent>

#include "models/core/keptselection.h"
#include "ui/kit/tableview.h"

namespace Calends {

int TableView::selectedRows() const
{
    int rows = 0;
    if (!selectionModel())
        return rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

void TableView::mark(
    const QModelIndex &from, const QModelIndex &to, QItemSelectionModel::SelectionFlags command)
{
    m_marking = true;
    selectionModel()->select(QItemSelection(from, to), command | QItemSelectionModel::Rows);
    Q_EMIT selectedRowsChanged();
}

// The row that the keyboard came to is chosen already where nothing was chosen one by one.
void TableView::toggleRow()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !choosesSeveral())
        return;
    m_anchor = current;
    mark(current, current, m_marking ? QItemSelectionModel::Toggle : QItemSelectionModel::Select);
}

void TableView::selectRange()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !choosesSeveral())
        return;
    const QModelIndex from = m_anchor.isValid() ? QModelIndex(m_anchor) : current;
    const bool isUp = from.row() > current.row();
    mark(isUp ? current : from, isUp ? from : current, QItemSelectionModel::Select);
    m_anchor = current;
}

void TableView::selectAll()
{
    if (!model() || model()->rowCount() == 0 || !choosesSeveral())
        return;
    mark(model()->index(0, 0), model()->index(model()->rowCount() - 1, model()->columnCount() - 1),
        QItemSelectionModel::ClearAndSelect);
}

void TableView::clearRows()
{
    m_marking = false;
    m_anchor = QPersistentModelIndex();
    stopAwaiting();
    clearSelection();
    setCurrentIndex({});
    Q_EMIT selectedRowsChanged();
}

void TableView::awaitRows(const QStringList &rows, const QString &current)
{
    if (!m_kept)
        return;
    clearRows();
    m_kept->await(rows, current);
}

void TableView::stopAwaiting()
{
    if (m_kept)
        m_kept->stopAwaiting();
}

QStringList TableView::selectedIds() const { return m_kept ? m_kept->selected() : QStringList(); }

QString TableView::currentId() const { return m_kept ? m_kept->current() : QString(); }

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_marking = m_marking || (m_kept && m_kept->isTakingSeveral() && !selected.isEmpty());
    viewport()->update();
    Q_EMIT selectedRowsChanged();
}

// Whoever presses on a row alone goes on from there. The other button leaves chosen rows as they are.
void TableView::mousePressEvent(QMouseEvent *event)
{
    const bool isAlone = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool choosesAnew = isAlone
        && (event->button() != Qt::RightButton || (index.isValid() && !selectionModel()->isSelected(index)));
    if (choosesAnew)
        stopAwaiting();
    const bool wasMarking = m_marking;
    m_marking = m_marking && !choosesAnew;
    QTableView::mousePressEvent(event);
    if (wasMarking != m_marking)
        Q_EMIT selectedRowsChanged();
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const bool isKey = event && event->type() == QEvent::KeyPress;
    const bool isPlainKey = isKey
        && !(static_cast<const QKeyEvent *>(event)->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
    if (m_marking && (!event || isPlainKey))
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

} // namespace Calends
