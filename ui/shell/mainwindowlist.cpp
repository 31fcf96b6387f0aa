// The verbs of the list on the page that is open: its columns, its selection, its saved filters.
#include <QStackedWidget>

#include <array>

#include "ui/shell/mainwindow.h"
#include "ui/shell/paletteentry.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowpage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct VerbId
{
    ListVerb verb;
    QLatin1StringView action;
};

constexpr std::array verbs{VerbId{ListVerb::ChooseColumns, WindowAction::ChooseColumns},
    VerbId{ListVerb::ToggleRow, WindowAction::ToggleRow},
    VerbId{ListVerb::SelectRange, WindowAction::SelectRange},
    VerbId{ListVerb::SelectAll, WindowAction::SelectAll}, VerbId{ListVerb::CopyText, WindowAction::CopyText},
    VerbId{ListVerb::CopyCsv, WindowAction::CopyCsv}, VerbId{ListVerb::SaveFilter, WindowAction::SaveFilter}};

} // namespace

void MainWindow::addListActions()
{
    using namespace WindowAction;
    m_actions.add(ChooseColumns, tr("Choose columns…"));
    m_actions.add(SaveFilter, tr("Save filter…"), QKeySequence(u"Ctrl+D"_s));
    m_actions.add(ToggleRow, tr("Select the row, or not"), QKeySequence(u"X"_s));
    m_actions.add(SelectRange, tr("Select up to this row"), QKeySequence(u"Shift+X"_s));
    m_actions.add(SelectAll, tr("Select all matching"), QKeySequence(u"Ctrl+A"_s));
    m_actions.add(CopyText, tr("Copy the selected rows as text"));
    m_actions.add(CopyCsv, tr("Copy the selected rows as CSV"));
}

void MainWindow::connectListActions()
{
    for (const auto &[verb, action] : verbs) {
        connect(m_actions.find(action), &QAction::triggered, this, [this, verb = verb] {
            if (m_workspace && m_workspace->currentPage())
                m_workspace->currentPage()->doWithList(verb);
        });
    }
}

void MainWindow::updateListActions()
{
    const bool atWork = m_workspace && m_stack->currentWidget() == m_workspace;
    const WindowPage *const page = atWork ? m_workspace->currentPage() : nullptr;
    for (const auto &[verb, action] : verbs) {
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
