// The cheat sheet of the page that is open: the registry's keys and the page's own.
#include "ui/kit/keysheet.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

struct GroupTitle
{
    QString group; // of the registry
    QString title;
};

QList<GroupTitle> groupTitles()
{
    return {{u"page"_s, MainWindow::tr("This page")}, {u"changes"_s, MainWindow::tr("Changes")},
        {u"go"_s, MainWindow::tr("Go to")}, {u"tab"_s, MainWindow::tr("Tabs")},
        {u"account"_s, MainWindow::tr("Accounts")}, {u"window"_s, MainWindow::tr("Window")}};
}

QList<KeyLine> linesOf(const ActionRegistry &registry, const QString &group)
{
    QList<KeyLine> lines;
    for (const QAction *action : registry.actions()) {
        if (ActionRegistry::groupOf(action) != group || action->shortcut().isEmpty() || !action->isVisible())
            continue;
        lines.append({keysText(action->shortcuts()), action->text(),
            action->isEnabled() ? QString() : action->whatsThis()});
    }
    return lines;
}

} // namespace

void MainWindow::showKeys()
{
    const bool atWork = m_workspace && m_workspace->isVisible();
    const WindowPage *const page = atWork ? m_workspace->currentPage() : nullptr;
    QList<KeyGroup> groups;
    const QList<GroupTitle> titles = groupTitles();
    for (const auto &[group, title] : titles) {
        QList<KeyLine> lines = linesOf(m_actions, group);
        if (page && group == "page"_L1)
            lines = page->keys() + lines;
        if (!lines.isEmpty())
            groups.append({title, lines});
    }
    const QString heading = page ? tr("Keys: %1").arg(page->title()) : tr("Keys");
    (new KeySheet(heading, groups, this))->open();
}

} // namespace Calends
