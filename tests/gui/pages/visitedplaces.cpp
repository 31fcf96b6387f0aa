#include "tests/gui/pages/visitedplaces.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>

#include "app/calends/accountchanges.h"
#include "app/calends/accountroom.h"
#include "app/calends/accounttokens.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/previewpage.h"
#include "ui/kit/banner.h"
#include "ui/kit/inspector.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/alonepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/networksection.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"
#include "ui/tokens/tokenbenchpage.h"

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

// The fields of a proxy of one's own are there for those who choose one.
void addProxy(QList<VisitedPlace> &places, Workspace *workspace)
{
    const auto *const section = workspace->page(SettingsPage::pageId())->findChild<NetworkSection *>();
    auto *const kind = section->findChild<QComboBox *>();
    places.append({u"settings-proxy"_s,
        [workspace, kind] {
            workspace->navigator().go({SettingsPage::pageId(), {}});
            kind->setCurrentIndex(kind->count() - 1);
        },
        [workspace] { return workspace->currentPage()->id() == SettingsPage::pageId(); },
        [kind] { kind->setCurrentIndex(0); }});
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
    places.append({u"columns"_s,
        [&window, trigger] {
            window.workspace()->navigator().go({u"bookings"_s, {}});
            trigger(WindowAction::ChooseColumns);
        },
        hasDialog, reject});
    places.append({u"connect"_s, [&window] { window.showConnect(); },
        [&window] { return window.connectPage()->isVisible(); }, [] {}});
    places.append({u"welcome"_s, [&window] { window.showWelcome(); },
        [&window] { return window.findChild<WelcomePage *>()->isVisible(); }, [] {}});
    places.append({u"settings-alone"_s, [trigger] { trigger(WindowAction::ShowSettings); },
        [&window] { return window.findChild<AlonePage *>()->isVisible(); }, [] {}});
}

// A token that was pasted, and a new pair that waits.
void addTokens(QList<VisitedPlace> &places, SandboxConsole &console)
{
    Workspace *const workspace = &console.workspace();
    auto *const bench = qobject_cast<TokenBenchPage *>(workspace->page(TokenBenchPage::pageId()));
    TokenEscrow *const escrow = &console.console().room()->tokens().escrow();
    ManagedUserToken pair = console.console().sandbox().account().managedUser;
    if (!bench || pair.accessToken.isEmpty())
        return;
    pair.refreshToken = u"refresh"_s;
    places.append({u"tokens-claims"_s,
        [workspace, bench, pair] {
            workspace->navigator().go({TokenBenchPage::pageId(), {}});
            bench->pasted()->setText(pair.accessToken);
            bench->testButton()->click();
        },
        [bench] { return bench->isVisible() && bench->verdict()->content().glyph != Glyph::Clock; }, [] {}});
    places.append({u"tokens-waiting"_s,
        [workspace, escrow, pair] {
            workspace->navigator().go({TokenBenchPage::pageId(), {}});
            escrow->put(pair);
        },
        [bench, escrow] { return bench->isVisible() && escrow->people().size() == 1; },
        [escrow, pair] { escrow->forget(pair.userId); }});
}

// Forms, and the preview of what was typed into one.
void addChanges(QList<VisitedPlace> &places, SandboxConsole &console)
{
    MainWindow *const window = &console.console().window();
    TableView *const people = console.page(u"people"_s)->view();
    ResourcePage *const page = console.page(u"people"_s);
    // The first whose name can be changed.
    const auto managed = [page, people] {
        int row = 0;
        while (row + 1 < people->model()->rowCount()) {
            const InspectorContent person
                = page->inspectedAt(people->model()->index(row, 0).data(IdRole).toString());
            if (!person.verbs.isEmpty() && person.verbs.constLast().obstacle.isEmpty())
                break; // only managed users can be deleted
            ++row;
        }
        return row;
    };
    const auto edit = [window, people](int from, int to) {
        window->workspace()->navigator().go({u"people"_s, {}});
        people->clearRows();
        people->setCurrentIndex(people->model()->index(from, 0));
        for (int row = from; row < to; ++row)
            people->selectionModel()->select(
                people->model()->index(row + 1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        // Looked at with the list it stands above; inspectors are places of their own.
        if (window->workspace()->inspector()->isVisible())
            window->workspace()->toggleInspector();
        window->actions().find(WindowAction::EditRows)->trigger();
    };
    const auto form = [window] { return window->findChild<ChangeFormFrame *>(); };
    const auto hasForm = [form] { return form() && form()->isVisible(); };
    const auto reject = [form] { form()->reject(); };
    places.append({u"change-new"_s,
        [window] {
            window->workspace()->navigator().go({u"people"_s, {}});
            window->actions().find(WindowAction::NewRow)->trigger();
        },
        hasForm, reject});
    places.append({u"change-form"_s, [edit, managed] { edit(managed(), managed()); }, hasForm, reject});
    places.append({u"change-many"_s, [edit] { edit(3, 6); }, hasForm, reject});
    PendingChanges *const pending = &console.console().room()->changes()->pending();
    places.append({u"change-preview"_s,
        [window, edit, managed] {
            edit(managed(), managed());
            auto *const line = window->findChild<ChangeForm *>()->row("name")->findChild<QLineEdit *>();
            line->setText(u"Grace"_s);
            Q_EMIT line->textEdited(line->text());
            window->findChild<ChangeForm *>()->addButton()->click();
            window->actions().find(WindowAction::PreviewChanges)->trigger();
        },
        [window, pending] {
            return pending->count() == 1 && window->workspace()->currentPage()->id() == PreviewPage::pageId();
        },
        [pending] { pending->discard(); }});
}

} // namespace

QList<VisitedPlace> visitedPlaces(SandboxConsole &console)
{
    QList<VisitedPlace> places;
    addPages(places, console);
    addTokens(places, console);
    addChanges(places, console);
    addProxy(places, &console.workspace());
    addPanes(places, console.console().window());
    return places;
}

} // namespace Calends
