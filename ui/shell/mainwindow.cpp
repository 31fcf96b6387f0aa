#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/rategauge.h"
#include "ui/kit/searchbutton.h"
#include "ui/kit/statusline.h"
#include "ui/kit/tabstrip.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/inspectorwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class TopBar final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Palette colors = Palette::of(palette());
        painter.fillRect(rect(), colors(Tone::Surface));
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors(Tone::Line));
    }
};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_frame(new EnvironmentFrame)
    , m_chip(new AccountChip)
    , m_searchButton(new SearchButton)
    , m_menuButton(new QToolButton)
    , m_gauge(new RateGauge)
    , m_jobs(new QPushButton)
    , m_ratePanel(new RatePanel(this))
    , m_split(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_connect(new ConnectPage)
    , m_console(new RequestConsole)
    , m_status(new StatusLine)
    , m_strip(new TabStrip)
    , m_tabRow(nullptr)
    , m_palette(new CommandPalette(*this))
{
    setWindowTitle(u"Calends"_s);
    addActions();
    m_tabRow = makeTabRow();
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_connect);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    column->addWidget(m_tabRow);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_console);
    column->addWidget(m_split, 1);
    column->addWidget(m_status);
    setCentralWidget(m_frame);
    connectActions();
    connectTabs();
    // Ages and countdowns go on without anything arriving.
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showBudget);
    m_tick.start();
    qApp->installEventFilter(this);
    const Measures m = Measures::of(this);
    resize(QSize(m.px(1440), m.px(900)).boundedTo(screen()->availableSize()));
    showWelcome();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeTopBar()
{
    const Measures m = Measures::of(this);
    auto *bar = new TopBar;
    bar->setMinimumHeight(m.px(48));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m.px(14), 0, m.px(14), 0);
    m_menuButton->setIcon(icon(Glyph::List, Tone::Text));
    m_menuButton->setToolTip(tr("Menu"));
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFixedSize(m.control(), m.control());
    m_menuButton->setMenu(new QMenu(m_menuButton));
    m_chip->setMenu(new QMenu(m_chip));
    row->addWidget(m_chip);
    row->addStretch(1);
    row->addWidget(m_searchButton);
    row->addStretch(1);
    row->addWidget(m_gauge);
    row->addWidget(m_jobs);
    row->addWidget(m_menuButton);
    connect(m_searchButton, &SearchButton::clicked, this, &MainWindow::openPalette);
    connect(&m_actions, &ActionRegistry::shortcutsChanged, this, &MainWindow::showPaletteKeys);
    showPaletteKeys();
    connect(m_chip->menu(), &QMenu::aboutToShow, this, &MainWindow::fillAccountMenu);
    connect(m_menuButton->menu(), &QMenu::aboutToShow, this, &MainWindow::fillMainMenu);
    return bar;
}

void MainWindow::setAccounts(const QList<AccountEntry> &accounts)
{
    m_accounts = accounts;
    QSet<QString> ids;
    for (const AccountEntry &account : accounts)
        ids.insert(account.id);
    m_tabs.keepOnly(ids);
    updateAccountActions();
    showTabs();
}

void MainWindow::fillAccountMenu()
{
    QMenu *menu = m_chip->menu();
    menu->clear();
    for (const AccountEntry &account : std::as_const(m_accounts)) {
        QAction *entry = menu->addAction(account.name + u'\t' + markOf(account.environment).word);
        entry->setCheckable(true);
        entry->setChecked(m_session && m_session->profile().id == account.id);
        connect(entry, &QAction::triggered, this, [this, id = account.id] { goToAccount(id); });
    }
    if (!m_accounts.isEmpty())
        menu->addSeparator();
    for (const auto id : {WindowAction::ConnectAccount, WindowAction::ExploreSample,
             WindowAction::EditProfile, WindowAction::ImportProfile, WindowAction::ExportProfile,
             WindowAction::RemoveAccount, WindowAction::ShowCapabilities, WindowAction::ShowCredentials})
        menu->addAction(m_actions.find(id));
}

void MainWindow::fillMainMenu()
{
    QMenu *menu = m_menuButton->menu();
    menu->clear();
    QString group;
    for (QAction *action : m_actions.actions()) {
        const QString own = ActionRegistry::groupOf(action);
        if (!group.isEmpty() && own != group)
            menu->addSeparator();
        group = own;
        menu->addAction(action);
    }
}

void MainWindow::showAccount(Session &session, Vault &vault, Workspace *workspace)
{
    if (m_workspace && m_workspace->tab() == m_tabs.currentTab().id) // else it was kept when its tab was left
        keepView();
    takeIn(workspace);
    follow(session, vault);
    m_tabs.setProfile(m_tabs.current(), session.profile().id);
    showView();
    bringForward();
}

void MainWindow::replaceWorkspace(Workspace *workspace)
{
    if (!m_session || !m_vault)
        return;
    const bool inFront = isAtWork();
    // Where one went while the account was being opened, one stays.
    const Place here = m_workspace->isOpening() ? m_workspace->navigator().place() : Place();
    keepView();
    takeIn(workspace);
    follow(*m_session, *m_vault);
    showView();
    if (workspace->page(here.page))
        workspace->navigator().go(here);
    if (inFront)
        bringForward();
}

// The panes of an account that nobody arranged yet are as wide as those of the one before it.
void MainWindow::takeIn(Workspace *workspace)
{
    leaveAccount();
    if (m_stack->indexOf(workspace) < 0) {
        m_stack->addWidget(workspace);
        if (m_workspace && !workspace->isArranged())
            workspace->restoreLayout(m_workspace->saveLayout());
    }
    m_workspace = workspace;
}

// Whoever works with the keyboard goes on where this account was left, not in the bar above it.
void MainWindow::bringForward()
{
    m_stack->setCurrentWidget(m_workspace);
    if (QWidget *const focused = m_workspace->focusWidget())
        focused->setFocus(Qt::OtherFocusReason);
    else if (WindowPage *const page = m_workspace->currentPage())
        page->takeFocus();
    showMark();
    updateAvailability();
}

// Its pages stay behind those of the next account, and are no longer followed.
void MainWindow::leaveAccount()
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->budget().disconnect(this);
    }
    if (m_vault)
        m_vault->disconnect(this);
    if (m_workspace) {
        m_workspace->disconnect(this);
        m_workspace->navigator().disconnect(this);
    }
}

void MainWindow::follow(Session &session, Vault &vault)
{
    m_unlockRefusal.clear();
    m_session = &session;
    m_vault = &vault;
    connect(&session, &Session::stateChanged, this, &MainWindow::sessionStateChanged);
    connect(&session, &Session::learningChanged, this, &MainWindow::showSessionState);
    connect(&session, &Session::factsLearnt, this, &MainWindow::showMark);
    connect(&session, &Session::profileChanged, this, &MainWindow::showMark);
    connect(&session, &Session::offlineChanged, this, &MainWindow::showMark);
    connect(&session.budget(), &RateBudget::changed, this, &MainWindow::showBudget);
    connect(&vault, &Vault::stateChanged, this, &MainWindow::showStatus);
    connect(m_workspace, &Workspace::statusChanged, this, &MainWindow::showStatus);
    connect(m_workspace, &Workspace::statusChanged, this, &MainWindow::updateExport);
    connect(m_workspace, &Workspace::inspectedChanged, this, &MainWindow::updateRequests);
    connect(m_workspace, &Workspace::inspectedChanged, this, &MainWindow::updateInspectors);
    connect(m_workspace, &Workspace::inspectedChanged, this, &MainWindow::arranged);
    connect(m_workspace, &Workspace::listVerbsChanged, this, &MainWindow::updateListActions);
    connect(m_workspace, &Workspace::listVerbsChanged, this, &MainWindow::arranged);
    connect(m_workspace, &Workspace::changesChanged, this, &MainWindow::updateChanges);
    connect(m_workspace, &Workspace::arranged, this, &MainWindow::arranged);
    connect(m_workspace, &Workspace::requestWanted, this, &MainWindow::showRequest);
    connect(m_workspace, &Workspace::troubleRequestWanted, this,
        [this] { showRequest(m_session->learningRequest()); });
    connect(m_workspace, &Workspace::troubleStepTaken, this, &MainWindow::takeTroubleStep);
    connect(m_workspace, &Workspace::actionWanted, this, [this](const QString &id) {
        if (QAction *action = m_actions.find(id))
            action->trigger();
    });
    connect(&m_workspace->navigator(), &Navigator::wentTo, this, &MainWindow::updateAvailability);
    connect(m_workspace, &Workspace::statusChanged, this, &MainWindow::titleTab);
    connect(m_workspace, &Workspace::newTabWanted, this, &MainWindow::openTab);
    connect(m_workspace, &Workspace::menuWanted, this, &MainWindow::showPlaceMenu);
    showSessionState();
    showBudget();
    showStatus();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    // The program ends with its main window.
    const QList<InspectorWindow *> windows = findChildren<InspectorWindow *>();
    for (InspectorWindow *window : windows)
        window->close();
    QMainWindow::closeEvent(event);
}

} // namespace Calends
