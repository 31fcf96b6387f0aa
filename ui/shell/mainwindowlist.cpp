// The verbs of the list on the page that is open: its columns, its selection, its saved filters.
#include <QAction>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/kit/windowpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/paletteentry.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr std::array listVerbs{std::pair{ListVerb::ChooseColumns, WindowAction::ChooseColumns},
    std::pair{ListVerb::SortColumn, WindowAction::SortColumn},
    std::pair{ListVerb::ColumnMenu, WindowAction::ColumnMenu},
    std::pair{ListVerb::ToggleRow, WindowAction::ToggleRow},
    std::pair{ListVerb::SelectRange, WindowAction::SelectRange},
    std::pair{ListVerb::SelectAll, WindowAction::SelectAll},
    std::pair{ListVerb::CopyText, WindowAction::CopyText},
    std::pair{ListVerb::CopyCsv, WindowAction::CopyCsv},
    std::pair{ListVerb::CopyLink, WindowAction::CopyLink},
    std::pair{ListVerb::SaveFilter, WindowAction::SaveFilter},
    std::pair{ListVerb::NewRow, WindowAction::NewRow}, std::pair{ListVerb::EditRows, WindowAction::EditRows},
    std::pair{ListVerb::RemoveRows, WindowAction::RemoveRows}};

} // namespace

void MainWindow::addListActions()
{
    using namespace WindowAction;
    m_actions.add(ChooseColumns, tr("Choose columns…"));
    m_actions.add(SortColumn, tr("Sort by this column, or the other way round"), QKeySequence(u"Alt+S"_s));
    m_actions.add(ColumnMenu, tr("Menu of this column"), QKeySequence(u"Alt+C"_s));
    m_actions.add(SaveFilter, tr("Save filter…"), QKeySequence(u"Ctrl+D"_s));
    m_actions.add(ToggleRow, tr("Select the row, or not"), QKeySequence(u"X"_s));
    m_actions.add(SelectRange, tr("Select up to this row"), QKeySequence(u"Shift+X"_s));
    m_actions.add(SelectAll, tr("Select all matching"), QKeySequence(u"Ctrl+A"_s));
    m_actions.add(NewRow, tr("New…"), QKeySequence(u"N"_s));
    m_actions.add(EditRows, tr("Edit the selected rows…"), QKeySequence(u"E"_s));
    m_actions.add(RemoveRows, tr("Delete the selected rows…"), QKeySequence(QKeySequence::Delete));
    m_actions.add(CopyText, tr("Copy the selected rows as text"));
    m_actions.add(CopyCsv, tr("Copy the selected rows as CSV"));
    m_actions.add(CopyLink, tr("Copy link"));
}

void MainWindow::connectListActions()
{
    for (const auto &[verb, action] : listVerbs) {
        connect(m_actions.find(action), &QAction::triggered, this, [this, verb = verb] {
            if (m_workspace && m_workspace->currentPage())
                m_workspace->currentPage()->doWithList(verb);
        });
    }
}

bool MainWindow::isOfList(const QAction &action)
{
    return std::any_of(listVerbs.begin(), listVerbs.end(),
        [&action](const auto &verb) { return action.objectName() == verb.second; });
}

void MainWindow::updateListActions()
{
    const bool atWork = isAtWork();
    const WindowPage *const page = atWork ? m_workspace->currentPage() : nullptr;
    for (const auto &[verb, action] : listVerbs) {
        const QString obstacle = page ? page->listObstacle(verb) : tr("No account is open.");
        m_actions.setAvailable(action, obstacle.isEmpty(), obstacle);
    }
}

QList<PaletteEntry> MainWindow::savedFilterEntries() const
{
    QList<PaletteEntry> entries;
    const QStringList pages = m_workspace ? m_workspace->pageIds() : QStringList();
    for (const QString &id : pages) {
        const WindowPage *const page = m_workspace->page(id);
        const QList<SavedFilter> filters = page->savedFilters();
        for (const SavedFilter &saved : filters)
            entries.append({.kind = PaletteEntry::Kind::Place,
                .id = "filter/"_L1 + saved.id,
                .text = saved.name,
                .detail = saved.filter,
                .words = page->title(),
                .mark = tr("saved filter of %1").arg(page->title()),
                .isPersonal = true,
                .run = [workspace = m_workspace, id, filter = saved.id] {
                    if (!workspace)
                        return;
                    workspace->navigator().go({id, {}});
                    workspace->page(id)->showSavedFilter(filter);
                }});
    }
    return entries;
}

} // namespace Calends
