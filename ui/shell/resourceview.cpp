// What a tab of the window keeps of a list: filter, order, what is selected and what is in sight.
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

namespace {

constexpr qsizetype MostSelected = 2000; // a selection of more is not kept

} // namespace

QString ResourcePage::chosenRow() const { return m_view->currentIndex().data(IdRole).toString(); }

QString ResourcePage::narrowedTo() const { return m_filter->text().trimmed(); }

// Rows that were not there yet when the view was restored are still its own.
QByteArray ResourcePage::saveView() const
{
    ChosenRows chosen = m_chosen;
    if (chosen.selected.isEmpty() && chosen.current.isEmpty()) {
        chosen.selected = selectedIds();
        chosen.current = m_view->currentIndex().data(IdRole).toString();
    }
    if (const int top = m_view->rowAt(0); top > 0)
        chosen.top = m_table.idAt(top);
    if (chosen.selected.size() > MostSelected)
        chosen.selected.clear();
    const QByteArray column = m_table.headerData(m_table.sortColumn(), Qt::Horizontal, IdRole).toByteArray();
    QByteArray view;
    QDataStream out(&view, QIODevice::WriteOnly);
    out << m_filter->text() << column << int(m_table.sortOrder()) << chosen.selected << chosen.current
        << chosen.top << m_shownFilter;
    return view;
}

void ResourcePage::restoreView(const QByteArray &view)
{
    QString filter;
    QByteArray column;
    int order = Qt::AscendingOrder;
    ChosenRows chosen;
    QString saved;
    QDataStream in(view);
    in >> filter >> column >> order >> chosen.selected >> chosen.current >> chosen.top >> saved;
    if (in.status() != QDataStream::Ok) {
        filter.clear();
        saved.clear();
        column.clear();
        chosen = {};
    }
    m_sought = {};
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_filter->setText(filter);
    if (const int at = m_table.columnOf(column); at >= 0)
        sortBy(at, order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->scrollToTop();
    m_chosen = chosen;
    m_shownFilter = saved;
    m_before = {{}, id(), {}, {}, m_view->firstColumns()};
    showSaving();
    updateState();
}

// As soon as the row that was current is there; what was selected besides came with it, or has vanished.
void ResourcePage::chooseAgain()
{
    const QString first = m_chosen.current.isEmpty() ? m_chosen.selected.value(0) : m_chosen.current;
    const int current = first.isEmpty() ? -1 : m_table.rowOf(first);
    if (current < 0)
        return;
    const ChosenRows chosen = std::exchange(m_chosen, {});
    QItemSelection rows;
    const int last = m_table.columnCount() - 1;
    for (const QString &id : chosen.selected) {
        if (const int row = m_table.rowOf(id); row >= 0)
            rows.select(m_table.index(row, 0), m_table.index(row, last));
    }
    QItemSelectionModel *const selection = m_view->selectionModel();
    if (!chosen.current.isEmpty())
        selection->setCurrentIndex(m_table.index(current, 0), QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    if (const int top = chosen.top.isEmpty() ? -1 : m_table.rowOf(chosen.top); top >= 0)
        m_view->scrollTo(m_table.index(top, 0), QAbstractItemView::PositionAtTop);
    else
        m_view->scrollTo(m_table.index(current, 0));
}

} // namespace Calends
