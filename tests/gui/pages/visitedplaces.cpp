#include "tests/gui/pages/visitedplaces.h"

#include <QAction>
#include <QDialog>

#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/inspector.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

void addPages(QList<VisitedPlace> &places, SandboxConsole &console)
{
    Workspace *const workspace = &console.workspace();
    for (const QString &id : workspace->pageIds())
        places.append({id,
            [workspace, id] {
                workspace->navigator().go({id, {}});
            },
            [workspace, id] { return workspace->currentPage() == workspace->page(id); }, [] {}});
    const QStringList lists = SandboxConsole::pageIds();
    TableView *const bookings = console.page(u"bookings"_s)->view();
    const auto *const selection = console.page(u"bookings"_s)->findChild<SelectionBar *>();
    places.append({u"selection"_s,
        [workspace, bookings] {
            workspace->navigator().go({u"bookings"_s, {}});
            bookings->selectAll();
        },
        [selection] { return selection->isVisible(); },
        [bookings] {
            bookings->clearSelection();
            bookings->setCurrentIndex({});
        }});
    for (const QString &id : lists) {
        TableView *const view = console.page(id)->view();
        places.append({id + "-inspector"_L1,
            [workspace, view, id] {
                workspace->navigator().go({id, {}});
                view->setCurrentIndex(view->model()->index(0, 0));
            },
            [workspace] { return workspace->inspector()->isVisible(); },
            [view] { view->setCurrentIndex({}); }});
    }
}

void addPanes(QList<VisitedPlace> &places, MainWindow &window)
{
    const auto trigger = [&window](QLatin1StringView id) { window.actions().find(id)->trigger(); };
    const auto dialog = [&window]() -> QDialog * {
        const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
        for (QDialog *candidate : dialogs) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    };
    const auto hasDialog = [dialog] { return dialog() != nullptr; };
    const auto reject = [dialog] { dialog()->reject(); };
    places.append({u"tabs"_s, [trigger] { trigger(WindowAction::NewTab); },
        [&window] { return window.tabStrip()->isVisible(); },
        [trigger] { trigger(WindowAction::CloseTab); }});
    places.append({u"requests"_s, [trigger] { trigger(WindowAction::ToggleConsole); },
        [&window] { return window.console()->isVisible(); },
        [trigger] { trigger(WindowAction::ToggleConsole); }});
    places.append({u"limits"_s, [trigger] { trigger(WindowAction::ShowLimits); },
        [&window] { return window.ratePanel()->isVisible(); }, [&window] { window.ratePanel()->hide(); }});
    places.append({u"palette"_s, [trigger] { trigger(WindowAction::OpenPalette); },
        [&window] { return window.commandPalette()->isVisible(); },
        [&window] { window.commandPalette()->dismiss(); }});
    places.append({u"keys"_s, [trigger] { trigger(WindowAction::ShowKeys); }, hasDialog, reject});
    places.append({u"export"_s,
        [&window, trigger] {
            window.workspace()->navigator().go({u"bookings"_s, {}});
            trigger(WindowAction::ExportList);
        },
        hasDialog, reject});
    places.append({u"connect"_s, [&window] { window.showConnect(); },
        [&window] { return window.connectPage()->isVisible(); }, [] {}});
    places.append({u"welcome"_s, [&window] { window.showWelcome(); },
        [&window] { return window.findChild<WelcomePage *>()->isVisible(); }, [] {}});
}

} // namespace

QList<VisitedPlace> visitedPlaces(SandboxConsole &console)
{
    QList<VisitedPlace> places;
    addPages(places, console);
    addPanes(places, console.console().window());
    return places;
}

} // namespace Calends
