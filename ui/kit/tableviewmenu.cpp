// What is done with one column: sorted by, made wider, hidden, kept in place; by the mouse and by keys.
#include <QMenu>

#include <algorithm>

#include "models/core/tablemodel.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/tableview.h"

namespace Calends {

namespace {

constexpr int WidthStep = 24; // px at 100 %

} // namespace

int TableView::currentColumn() const
{
    if (currentIndex().isValid())
        return currentIndex().column();
    const QList<int> shown = m_header->shownSections();
    return shown.isEmpty() ? -1 : shown.constFirst();
}

void TableView::sortByCurrentColumn()
{
    const int column = currentColumn();
    if (column < 0)
        return;
    const bool isReversed
        = m_header->sortIndicatorSection() == column && m_header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_header->setSortIndicator(column, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::openColumnMenu()
{
    const int column = currentColumn();
    if (column < 0)
        return;
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    QMenu *const menu = popUpColumnMenu(column, m_header->placeOf(column).bottomLeft());
    menu->setActiveAction(menu->actions().constFirst());
}

void TableView::showColumnMenu(const QPoint &point)
{
    popUpColumnMenu(m_header->sectionAt(point.x()), point);
}

QMenu *TableView::popUpColumnMenu(int column, const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0)
        addColumnVerbs(column, menu);
    if (m_header->frozen() > 0)
        menu->addAction(tr("Let every column scroll"), this, [this] { keepInPlace(0); });
    menu->addSeparator();
    menu->addAction(tr("Choose columns…"), this, &TableView::chooseColumns);
    menu->addAction(tr("Columns as they were"), this, &TableView::resetColumns);
    menu->popup(m_header->mapToGlobal(point));
    return menu;
}

void TableView::addColumnVerbs(int column, QMenu *menu)
{
    if (m_header->isSortIndicatorShown()) {
        const auto sort = [this, column](Qt::SortOrder order) { m_header->setSortIndicator(column, order); };
        menu->addAction(tr("Sort ascending"), this, [sort] { sort(Qt::AscendingOrder); });
        menu->addAction(tr("Sort descending"), this, [sort] { sort(Qt::DescendingOrder); });
        menu->addSeparator();
    }
    const int step = Measures::of(this).px(WidthStep);
    menu->addAction(tr("Wider"), this, [this, column, step] { widen(column, step); });
    QAction *const narrower
        = menu->addAction(tr("Narrower"), this, [this, column, step] { widen(column, -step); });
    narrower->setEnabled(columnWidth(column) > m_header->minimumSectionSize());
    const QList<int> shown = m_header->shownSections();
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    QAction *const hide = menu->addAction(tr("Hide “%1”").arg(title), this, [this, id = idOf(column)] {
        ColumnLayout layout = columnLayout();
        layout.shown.removeAll(id);
        setColumnLayout(layout);
    });
    hide->setEnabled(shown.size() > 1);
    const int count = int(shown.indexOf(column)) + 1;
    QAction *const keep = menu->addAction(
        tr("Keep columns up to “%1” in place").arg(title), this, [this, count] { keepInPlace(count); });
    keep->setEnabled(count <= ColumnLayout::MostFrozen);
}

void TableView::widen(int column, int pixels)
{
    m_header->resizeSection(
        column, std::max(m_header->minimumSectionSize(), m_header->sectionSize(column) + pixels));
}

} // namespace Calends
