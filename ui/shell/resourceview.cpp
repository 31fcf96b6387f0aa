// What a tab of the window keeps of a list: filter, order, what is selected and what is in sight.
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QScrollBar>

#include <utility>

#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

namespace {

constexpr int MostSelected = 2000; // a selection of more is not kept

Qt::SortOrder orderOf(int kept)
{
    return kept == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

QString ResourcePage::chosenRow() const { return m_view->currentIndex().data(IdRole).toString(); }

QString ResourcePage::narrowedTo() const { return m_filter->text().trimmed(); }

// Of the columns only their order counts here, unless a saved filter brought its own: they are the page's,
// whatever tab shows it.
QByteArray ResourcePage::saveView() const
{
    const ColumnLayout layout = m_view->columnLayout();
    const int top = m_view->rowAt(0);
    const bool isSaved = shownSaved().has_value();
    QByteArray view;
    QDataStream out(&view, QIODevice::WriteOnly);
    out << m_filter->text() << layout.sortColumn << int(layout.sortOrder)
        << (m_view->selectedRows() <= MostSelected ? m_view->selectedIds() : QStringList())
        << m_view->currentId() << (top > 0 ? m_table.idAt(top) : QString())
        << (isSaved ? m_shownFilter : QString());
    if (isSaved)
        out << m_before.filter << m_before.columns.sortColumn << int(m_before.columns.sortOrder)
            << packed(layout);
    return view;
}

void ResourcePage::restoreView(const QByteArray &view)
{
    QString filter;
    QByteArray column;
    int order = Qt::AscendingOrder;
    QStringList selected;
    QString current;
    QString top;
    QString saved;
    QDataStream in(view);
    in >> filter >> column >> order >> selected >> current >> top >> saved;
    if (in.status() != QDataStream::Ok)
        return restoreView({}, {}, {});
    restoreView(filter, column, orderOf(order));
    if (!saved.isEmpty())
        restoreSaved(saved, in);
    m_view->awaitRows(selected, current);
    m_top = top;
    for (QObject *const part : QObjectList{m_view, m_view->viewport(), m_view->verticalScrollBar()})
        part->installEventFilter(this);
    showTop();
}

// The way one comes to the page anew, but for filter and order; without an order the page's own.
void ResourcePage::restoreView(const QString &filter, const QByteArray &column, Qt::SortOrder order)
{
    showSavedFilter({});
    m_sought = {};
    m_top.clear();
    m_view->clearRows();
    m_filter->setText(filter);
    if (const int at = m_table.columnOf(column); at >= 0)
        sortBy(at, order);
    else
        sortBy(m_table.columnOf(m_description.sortColumn), m_description.sortOrder);
    m_view->scrollToTop();
    updateState();
}

// It is shown as it was left, which may be otherwise than it was saved.
void ResourcePage::restoreSaved(const QString &id, QDataStream &view)
{
    QString filterBefore;
    QByteArray columnBefore;
    int orderBefore = Qt::AscendingOrder;
    QByteArray columns;
    view >> filterBefore >> columnBefore >> orderBefore >> columns;
    const std::optional<ColumnLayout> layout = unpackedColumns(columns);
    if (view.status() != QDataStream::Ok || !layout)
        return;
    m_before = presentFilter();
    m_before.filter = filterBefore;
    m_before.columns.sortColumn = columnBefore;
    m_before.columns.sortOrder = orderOf(orderBefore);
    m_shownFilter = id;
    m_view->setColumnLayout(*layout);
    showSaving();
}

// Whoever scrolls or chooses meanwhile is somewhere already.
bool ResourcePage::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Wheel || type == QEvent::KeyPress || type == QEvent::MouseButtonPress)
        m_top.clear();
    return WindowPage::eventFilter(watched, event);
}

// As soon as the row is there that stood at the top.
void ResourcePage::showTop()
{
    const int row = m_top.isEmpty() ? -1 : m_table.rowOf(m_top);
    if (row < 0)
        return;
    m_top.clear();
    m_view->scrollTo(m_table.index(row, 0), QAbstractItemView::PositionAtTop);
}

} // namespace Calends
