#include "ui/shell/sidebarfilters.h"

#include <QLocale>
#include <QMenu>

#include <utility>

#include "models/core/savedfilters.h"
#include "models/core/tablemodel.h"
#include "ui/kit/sidebar.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

namespace Calends {

SidebarFilters::SidebarFilters(SavedFilters &filters, Workspace &workspace)
    : QObject(&workspace)
    , m_filters(filters)
    , m_workspace(workspace)
{
    Sidebar *const sidebar = workspace.sidebar();
    connect(&filters, &SavedFilters::changed, this, &SidebarFilters::show);
    connect(&workspace.navigator(), &Navigator::wentTo, this, &SidebarFilters::showCurrent);
    connect(sidebar, &Sidebar::entryChosen, this, &SidebarFilters::open);
    connect(sidebar, &Sidebar::entryMenuWanted, this, &SidebarFilters::openMenu);
    // Who chooses the page itself wants all of it.
    connect(sidebar, &Sidebar::pageChosen, this, [this](const QString &page) {
        if (WindowPage *const shown = m_workspace.page(page))
            shown->showSavedFilter({});
    });
    const QStringList pages = workspace.pageIds();
    for (const QString &page : pages)
        connect(workspace.page(page), &WindowPage::savedFilterShown, this, &SidebarFilters::showCurrent);
    show();
}

int SidebarFilters::countOf(const QString &id) const
{
    const auto count = m_counts.value(id);
    return count ? count->count() : -1;
}

void SidebarFilters::show()
{
    QHash<QString, std::shared_ptr<QueryCount>> counts;
    for (const SavedFilter &saved : m_filters.all()) {
        const WindowPage *const page = m_workspace.page(saved.page);
        const TableModel *const table = page ? page->listedRows().table : nullptr;
        if (!table)
            continue;
        std::shared_ptr<QueryCount> count = m_counts.value(saved.id);
        if (!count) {
            count = std::make_shared<QueryCount>(*table);
            connect(count.get(), &QueryCount::counted, this, [this, id = saved.id] { showCount(id); });
        }
        count->setFilter(saved.filter);
        counts.insert(saved.id, count);
    }
    m_counts = std::move(counts);
    const QStringList pages = m_workspace.pageIds();
    for (const QString &page : pages)
        showOf(page);
    showCurrent();
}

void SidebarFilters::showOf(const QString &page)
{
    QList<SidebarEntry> entries;
    const QList<SavedFilter> filters = m_filters.of(page);
    for (const SavedFilter &saved : filters)
        entries.append({saved.id, saved.name});
    m_workspace.sidebar()->setEntries(page, entries);
    for (const SavedFilter &saved : filters)
        showCount(saved.id);
}

void SidebarFilters::showCount(const QString &id)
{
    SidebarItem *const item = m_workspace.sidebar()->entry(id);
    const int count = countOf(id);
    if (item && count >= 0)
        item->setCount(QLocale().toString(count));
}

// The page's own entry steps back for that of the filter it shows.
void SidebarFilters::showCurrent()
{
    const WindowPage *const page = m_workspace.currentPage();
    if (page)
        m_workspace.sidebar()->setCurrent(page->id(), page->shownFilter());
}

void SidebarFilters::open(const QString &page, const QString &id)
{
    m_workspace.navigator().go({page, {}});
    if (WindowPage *const shown = m_workspace.page(page))
        shown->showSavedFilter(id);
}

void SidebarFilters::openMenu(const QString &page, const QString &id, const QPoint &point)
{
    auto *const shown = qobject_cast<ResourcePage *>(m_workspace.page(page));
    if (!shown)
        return;
    auto *menu = new QMenu(&m_workspace);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto run) {
        menu->addAction(text, shown, [this, shown, page, id, run] {
            m_workspace.navigator().go({page, {}});
            run(*shown, id);
        });
    };
    add(tr("Show"), [](ResourcePage &on, const QString &filter) { on.showSavedFilter(filter); });
    add(tr("Rename…"), [](ResourcePage &on, const QString &filter) { on.renameSavedFilter(filter); });
    add(tr("Delete"), [](ResourcePage &on, const QString &filter) { on.removeSavedFilter(filter); });
    if (shown->shownFilter() == id && shown->isSavedFilterChanged())
        add(tr("Update with what is shown"),
            [](ResourcePage &on, const QString &) { on.updateSavedFilter(); });
    menu->popup(point);
}

} // namespace Calends
