// The window's verbs: one registry that menus and shortcuts read.
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <functional>

#include "ui/kit/inspector.h"
#include "ui/kit/sidebar.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/inspectorarea.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowplaces.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

bool takesLetters(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return qobject_cast<const QLineEdit *>(widget) || (text && !text->isReadOnly())
        || qobject_cast<const QComboBox *>(widget);
}

bool isLetter(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    return !(modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !event.text().isEmpty()
        && event.text().front().isPrint();
}

} // namespace

void MainWindow::addActions()
{
    using namespace WindowAction;
    m_actions.add(ConnectAccount, tr("Connect an account…"), QKeySequence(u"Ctrl+Shift+N"_s));
    m_actions.add(ExploreSample, tr("Explore with sample data"));
    m_actions.add(EditProfile, tr("Edit this profile…"));
    m_actions.add(ImportProfile, tr("Import a profile…"));
    m_actions.add(ExportProfile, tr("Export this profile…"));
    m_actions.add(RemoveAccount, tr("Remove this account…"));
    m_actions.add(ShowCapabilities, tr("What this account may do"));
    m_actions.add(ShowCredentials, tr("Credentials and plan"));
    m_actions.add(Refresh, tr("Refresh"), QKeySequence(u"Ctrl+R"_s));
    m_actions.add(LoadWhole, tr("Load everything again"), QKeySequence(u"Ctrl+Shift+R"_s));
    m_actions.add(Filter, tr("Filter"), QKeySequence(u"/"_s));
    m_actions.add(ExportList, tr("Export this list…"), QKeySequence(u"Ctrl+E"_s));
    addListActions();
    m_actions.add(ShowRequest, tr("Show the request behind this row"));
    m_actions.add(CopyRequest, tr("Copy as cURL"), QKeySequence(u"Ctrl+Shift+C"_s));
    m_actions.add(ToggleInspector, tr("Inspector"), QKeySequence(u"I"_s));
    m_actions.add(PinInspector, tr("Pin the inspector"), QKeySequence(u"Shift+I"_s))->setCheckable(true);
    m_actions.add(DetachInspector, tr("Inspector in a window of its own"), QKeySequence(u"Ctrl+Shift+I"_s));
    m_actions.add(OpenPalette, tr("Search and commands"), paletteKeys());
    m_actions.add(GoBookings, tr("Go to Bookings"), QKeySequence(u"G, B"_s));
    m_actions.add(GoEventTypes, tr("Go to Event types"), QKeySequence(u"G, E"_s));
    m_actions.add(GoSchedules, tr("Go to Schedules"), QKeySequence(u"G, S"_s));
    m_actions.add(GoPeople, tr("Go to People"), QKeySequence(u"G, P"_s));
    m_actions.add(GoClients, tr("Go to OAuth clients"));
    m_actions.add(GoWebhooks, tr("Go to Webhooks"), QKeySequence(u"G, W"_s));
    m_actions.add(GoTeams, tr("Go to Teams"));
    m_actions.add(GoMemberships, tr("Go to Memberships"));
    m_actions.add(GoJobs, tr("Go to Jobs & changes"), QKeySequence(u"G, J"_s));
    m_actions.add(GoImport, tr("Import people from a file"));
    m_actions.add(GoExplorer, tr("Go to Explorer"));
    m_actions.add(RunOperation, tr("Run a read operation…"));
    m_actions.add(Back, tr("Back"), QKeySequence(u"Alt+Left"_s));
    m_actions.add(Forward, tr("Forward"), QKeySequence(u"Alt+Right"_s));
    m_actions.add(NextPane, tr("Next pane"), QKeySequence(u"F6"_s));
    m_actions.add(PreviousPane, tr("Pane before"), QKeySequence(u"Shift+F6"_s));
    addTabActions();
    addChangeActions();
    m_actions.add(ShowKeys, tr("Keys of this page"), QKeySequence(u"?"_s));
    m_actions.add(ToggleConsole, tr("Request console"), QKeySequence(u"Ctrl+`"_s))->setCheckable(true);
    m_actions.add(ShowLimits, tr("Rate limits"));
    m_actions.add(ShowSettings, tr("Settings"), QKeySequence(u"Ctrl+,"_s));
    m_actions.add(CompactRows, tr("Compact rows"))->setCheckable(true);
    m_actions.add(NormalRows, tr("Normal rows"))->setCheckable(true);
    m_actions.add(RoomyRows, tr("Roomy rows"))->setCheckable(true);
    m_actions.add(Discreet, tr("Discreet mode"), QKeySequence(u"Ctrl+Shift+H"_s))->setCheckable(true);
    m_actions.add(ShowAbout, tr("About Calends"));
    m_actions.add(Quit, tr("Quit"), QKeySequence(u"Ctrl+Q"_s));
    for (QAction *action : m_actions.actions())
        addAction(action);
}

void MainWindow::connectActions()
{
    using namespace WindowAction;
    const auto on = [this](QLatin1StringView id, auto &&run) {
        connect(m_actions.find(id), &QAction::triggered, this, std::forward<decltype(run)>(run));
    };
    on(ConnectAccount, [this] { showConnect(); });
    on(OpenPalette, [this] { openPalette(); });
    on(RunOperation, [this] { m_palette->open(operationEntries(), {}); });
    on(ShowKeys, [this] { showKeys(); });
    on(Quit, [this] { close(); });
    const auto onPage = [this, &on](QLatin1StringView id, void (WindowPage::*run)()) {
        on(id, [this, run] {
            if (m_workspace && m_workspace->currentPage())
                (m_workspace->currentPage()->*run)();
        });
    };
    onPage(Refresh, &WindowPage::refresh);
    onPage(LoadWhole, &WindowPage::loadWhole);
    onPage(Filter, &WindowPage::focusFilter);
    onPage(ExportList, &WindowPage::askForExport);
    on(ToggleInspector, [this] {
        if (m_workspace)
            m_workspace->toggleInspector();
    });
    on(PinInspector, [this] {
        if (m_workspace)
            m_workspace->inspectors()->togglePin();
    });
    on(DetachInspector, [this] {
        if (m_workspace)
            m_workspace->inspectors()->moveToWindow();
    });
    on(Back, [this] {
        if (m_workspace)
            m_workspace->navigator().back();
    });
    on(Forward, [this] {
        if (m_workspace)
            m_workspace->navigator().forward();
    });
    on(NextPane, [this] { focusPane(1); });
    on(PreviousPane, [this] { focusPane(-1); });
    connectListActions();
    connectChangeActions();
    connectRequests();
    for (const WindowPlace &place : windowPlaces()) {
        if (place.action == ShowSettings)
            on(ShowSettings, [this] { showSettings(); });
        else
            on(place.action, [this, page = QString(place.page), row = QString(place.row)] {
                if (m_workspace)
                    m_workspace->navigator().go({page, row});
            });
    }
    connect(m_welcome, &WelcomePage::connectWanted, m_actions.find(ConnectAccount), &QAction::trigger);
    connect(m_welcome, &WelcomePage::exploreWanted, m_actions.find(ExploreSample), &QAction::trigger);
    connect(m_welcome, &WelcomePage::importWanted, m_actions.find(ImportProfile), &QAction::trigger);
    connect(m_connect, &ConnectPage::cancelled, this, [this] {
        if (m_workspace)
            bringForward();
        else
            showWelcome();
    });
}

// Navigation, page, inspectors, request console, and round again; from elsewhere to the first behind the
// page.
void MainWindow::focusPane(int step)
{
    WindowPage *const page = m_workspace ? m_workspace->currentPage() : nullptr;
    if (!page)
        return;
    struct Pane
    {
        QWidget *pane;
        std::function<void()> enter;
    };
    QList<Pane> panes{
        {m_workspace->sidebar(),
            [this, page] {
                SidebarItem *const item = m_workspace->sidebar()->item(page->id());
                (item ? item : m_workspace->sidebar()->firstItem())->setFocus(Qt::TabFocusReason);
            }},
        {page, [page] { page->takeFocus(); }}};
    for (Inspector *inspector :
        {m_workspace->inspectors()->pinned(), m_workspace->inspectors()->following()}) {
        if (inspector->isVisible())
            panes.append({inspector, [inspector] { inspector->setFocus(Qt::TabFocusReason); }});
    }
    if (m_console->isVisible() && m_console->pane())
        panes.append({m_console, [this] { m_console->pane()->takeFocus(); }});
    const QWidget *const focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.cbegin(), panes.cend(), [focus](const Pane &each) {
        return focus && (each.pane == focus || each.pane->isAncestorOf(focus));
    });
    const auto at = here == panes.cend() ? 1 : here - panes.cbegin();
    panes.at((at + step + panes.size()) % panes.size()).enter();
}

void MainWindow::updateAvailability()
{
    using namespace WindowAction;
    const bool atWork = isAtWork();
    const QString none = tr("No account is open.");
    for (const auto id : {ExportProfile, RemoveAccount, RunOperation, ShowCapabilities, Refresh, LoadWhole,
             Filter, ToggleInspector, NextPane, PreviousPane, ToggleConsole, ShowLimits})
        m_actions.setAvailable(id, atWork, none);
    if (atWork && m_session && m_session->profile().inMemory) {
        const QString sample = tr("This account is gone when you quit: there is nothing to keep or remove.");
        m_actions.setAvailable(ExportProfile, false, sample);
        m_actions.setAvailable(RemoveAccount, false, sample);
    } else if (atWork && m_session && !m_session->obstacle().isEmpty()) {
        m_actions.setAvailable(RemoveAccount, false, m_session->obstacle());
    }
    updateExport();
    updateListActions();
    updateRequests();
    updateTabs();
    updateChanges();
    updateInspectors();
    for (const WindowPlace &place : windowPlaces()) {
        const bool isAlone = !atWork && m_makeSettings && place.action == ShowSettings;
        const bool there = isAlone || (atWork && m_workspace->page(place.page));
        m_actions.setAvailable(place.action, there, atWork ? tr("This account has no such page.") : none);
    }
    m_actions.setAvailable(
        Back, atWork && m_workspace->navigator().canGoBack(), tr("This is where you began."));
    m_actions.setAvailable(
        Forward, atWork && m_workspace->navigator().canGoForward(), tr("This is where you were last."));
}

void MainWindow::updateInspectors()
{
    const bool atWork = isAtWork();
    const QString obstacle = atWork ? m_workspace->inspectors()->keepObstacle() : tr("No account is open.");
    for (const auto id : {WindowAction::PinInspector, WindowAction::DetachInspector})
        m_actions.setAvailable(id, obstacle.isEmpty(), obstacle);
    m_actions.find(WindowAction::PinInspector)->setChecked(atWork && m_workspace->inspectors()->isPinned());
}

void MainWindow::updateExport()
{
    const bool atWork = isAtWork();
    const WindowPage *const page = atWork ? m_workspace->currentPage() : nullptr;
    const QString obstacle = page ? page->exportObstacle() : tr("No account is open.");
    m_actions.setAvailable(WindowAction::ExportList, obstacle.isEmpty(), obstacle);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A text field takes Ctrl+K for an editing key of its own.
    if (event->type() == QEvent::ShortcutOverride && opensPalette(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    // Nor are single letters verbs where they choose an entry, whatever other keys the verb has.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(watched)
        && isLetter(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn && watched->isWidgetType())
        holdKeys(static_cast<QWidget *>(watched));
    return QMainWindow::eventFilter(watched, event);
}

// Single letters are verbs only while no text field has the keyboard. What is pressed in the request console
// is not meant for the list above it.
void MainWindow::holdKeys(const QWidget *focused)
{
    const bool isTypedIn = takesLetters(focused);
    const bool isBelow = m_console->isAncestorOf(focused);
    for (QAction *action : m_actions.actions()) {
        const bool isHeld
            = (isTypedIn && ActionRegistry::isSingleLetter(action)) || (isBelow && isOfList(*action));
        action->setShortcutContext(isHeld ? Qt::WidgetShortcut : Qt::WindowShortcut);
    }
}

} // namespace Calends
