// The window's tabs: each is on an account of its own, with its own page, filter, selection and history.
#include <QHBoxLayout>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <algorithm>

#include "ui/kit/discretion.h"
#include "ui/kit/icon.h"
#include "ui/kit/measures.h"
#include "ui/kit/tabstrip.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

QWidget *MainWindow::makeTabRow()
{
    const Measures m = Measures::of(this);
    auto *const line = new QWidget;
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(m.px(10), m.px(2), m.px(10), 0);
    row->setSpacing(m.px(4));
    auto *const add = new QToolButton(line);
    QAction *const newTab = m_actions.find(WindowAction::NewTab);
    newTab->setIcon(icon(Glyph::Add));
    newTab->setIconVisibleInMenu(false);
    add->setDefaultAction(newTab);
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setAutoRaise(true);
    add->setFixedSize(m.px(24), m.px(24));
    row->addWidget(m_strip);
    row->addWidget(add);
    row->addStretch(1);
    return line;
}

void MainWindow::addTabActions()
{
    using namespace WindowAction;
    m_actions.add(NewTab, tr("New tab"), QKeySequence(u"Ctrl+T"_s));
    m_actions.add(OpenInNewTab, tr("Open in a new tab"), QKeySequence(u"Ctrl+Return"_s));
    m_actions.add(ReopenTab, tr("Open the closed tab again"), QKeySequence(u"Ctrl+Shift+T"_s));
    m_actions.add(CloseTab, tr("Close tab"), QKeySequence(u"Ctrl+W"_s));
    m_actions.add(NextTab, tr("Next tab"), {QKeySequence(u"Ctrl+Tab"_s), QKeySequence(u"]"_s)});
    m_actions.add(PreviousTab, tr("Tab before"), {QKeySequence(u"Ctrl+Shift+Tab"_s), QKeySequence(u"["_s)});
    for (int number = 1; number <= NumberedAccounts; ++number)
        m_actions.add(account(number), tr("Account %1").arg(number), QKeySequence(u"Ctrl+%1"_s.arg(number)));
}

void MainWindow::connectTabs()
{
    connect(m_strip, &TabStrip::tabChosen, this, &MainWindow::goToTab);
    connect(m_strip, &TabStrip::closeWanted, this, &MainWindow::closeTab);
    connect(m_strip, &TabStrip::moved, &m_tabs, &WindowTabs::move);
    connect(&m_tabs, &WindowTabs::changed, this, &MainWindow::showTabs);
    connect(&m_tabs, &WindowTabs::changed, this, &MainWindow::arranged);
    connectTabActions();
    updateAccountActions();
}

void MainWindow::connectTabActions()
{
    using namespace WindowAction;
    const auto on = [this](const QString &id, auto &&run) {
        connect(m_actions.find(id), &QAction::triggered, this, std::forward<decltype(run)>(run));
    };
    on(NewTab, [this] {
        if (m_workspace && m_workspace->currentPage())
            openTab({.page = m_workspace->currentPage()->id()});
    });
    on(OpenInNewTab, [this] {
        if (m_workspace)
            openTab(m_workspace->placeAtHand());
    });
    on(ReopenTab, [this] {
        keepView();
        m_tabs.reopen();
        goToCurrentTab();
    });
    on(CloseTab, [this] { closeTab(m_tabs.current()); });
    on(NextTab, [this] { stepTab(1); });
    on(PreviousTab, [this] { stepTab(-1); });
    for (int number = 1; number <= NumberedAccounts; ++number)
        on(account(number), [this, number] {
            if (number <= m_accounts.size())
                goToAccount(m_accounts.at(number - 1).id);
        });
}

void MainWindow::updateAccountActions()
{
    for (int number = 1; number <= WindowAction::NumberedAccounts; ++number) {
        const QString id = WindowAction::account(number);
        const bool isThere = number <= m_accounts.size();
        QAction *const action = m_actions.find(id);
        action->setText(isThere ? tr("Account %1: %2").arg(number).arg(m_accounts.at(number - 1).name)
                                : tr("Account %1").arg(number));
        action->setVisible(isThere);
        m_actions.setAvailable(id, isThere, tr("There are fewer accounts."));
    }
}

void MainWindow::updateTabs()
{
    using namespace WindowAction;
    const bool atWork = isAtWork();
    const QString none = tr("No account is open.");
    for (const auto id : {NewTab, OpenInNewTab})
        m_actions.setAvailable(id, atWork, none);
    m_actions.setAvailable(
        ReopenTab, atWork && m_tabs.canReopen(), atWork ? tr("No tab was closed in this run.") : none);
    for (const auto id : {CloseTab, NextTab, PreviousTab})
        m_actions.setAvailable(
            id, atWork && m_tabs.count() > 1, atWork ? tr("There is one tab only.") : none);
}

// The line is there for those who have several tabs.
void MainWindow::showTabs()
{
    QSet<QString> profiles;
    for (const WindowTab &tab : m_tabs.tabs())
        profiles.insert(tab.profile);
    QList<TabLabel> labels;
    for (const WindowTab &tab : m_tabs.tabs()) {
        const auto account = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
            [&tab](const AccountEntry &entry) { return entry.id == tab.profile; });
        const bool isKnown = account != m_accounts.cend();
        const QString page = tab.title.isEmpty() ? tr("New tab") : tab.title;
        TabLabel label{.title = tab.narrowedTo.isEmpty() || Discretion::veils()
                ? page
                : tr("%1: %2").arg(page, tab.narrowedTo)};
        if (isKnown && profiles.size() > 1) {
            label.account = account->name;
            label.mark = markOf(account->environment);
        }
        labels.append(label);
    }
    m_strip->setTabs(labels, m_tabs.current());
    const bool atWork = isAtWork();
    m_tabRow->setVisible(atWork && m_tabs.count() > 1);
    updateTabs();
}

void MainWindow::titleTab()
{
    const int index = m_workspace ? m_tabs.indexOf(m_workspace->tab()) : -1;
    if (const WindowPage *const page = m_workspace ? m_workspace->currentPage() : nullptr; page && index >= 0)
        m_tabs.setTitle(index, page->title(), page->narrowedTo());
}

// What is on screen goes to the tab it belongs to. An account that is still being opened has nothing yet.
void MainWindow::keepView()
{
    const int index = m_workspace && !m_workspace->isOpening() ? m_tabs.indexOf(m_workspace->tab()) : -1;
    if (m_session && index >= 0)
        m_tabs.setView(index, m_session->profile().id, m_workspace->saveView());
}

void MainWindow::showView()
{
    const WindowTab &tab = m_tabs.currentTab();
    if (m_workspace->isOpening() || m_workspace->tab() == tab.id)
        return titleTab();
    if (const auto view = tab.views.constFind(m_session->profile().id); view != tab.views.cend())
        m_workspace->restoreView(tab.id, *view);
    else if (m_workspace->tab().isEmpty())
        m_workspace->adopt(tab.id);
    else
        m_workspace->restoreView(tab.id, {});
    titleTab();
}

void MainWindow::openTab(const Place &place)
{
    if (!m_session || !m_workspace)
        return;
    keepView();
    m_tabs.open(m_session->profile().id, Workspace::viewAt(place));
    goToCurrentTab();
}

void MainWindow::goToTab(int index)
{
    if (index < 0 || index >= m_tabs.count())
        return;
    keepView();
    m_tabs.setCurrent(index);
    goToCurrentTab();
}

void MainWindow::goToCurrentTab()
{
    const bool fromStrip = m_strip->hasFocus();
    const QString profile = m_tabs.currentTab().profile;
    if (m_session && m_workspace && (profile.isEmpty() || m_session->profile().id == profile)) {
        m_tabs.setProfile(m_tabs.current(), m_session->profile().id);
        showView();
        bringForward();
    } else {
        Q_EMIT accountChosen(profile);
    }
    if (fromStrip && m_strip->isVisible())
        m_strip->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goToAccount(const QString &id)
{
    const int index = m_tabs.lastOf(id);
    if (index >= 0 && index != m_tabs.current())
        goToTab(index);
    else
        Q_EMIT accountChosen(id);
}

void MainWindow::closeTab(int index)
{
    if (m_tabs.count() < 2)
        return;
    const bool wasCurrent = index == m_tabs.current();
    keepView();
    m_tabs.close(index);
    if (wasCurrent)
        goToCurrentTab();
}

void MainWindow::stepTab(int step) { goToTab((m_tabs.current() + step + m_tabs.count()) % m_tabs.count()); }

void MainWindow::showPlaceMenu(const Place &place, const QPoint &globalPosition)
{
    if (place.isEmpty() || !m_workspace)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *const open = menu->addAction(m_actions.find(WindowAction::OpenInNewTab)->text());
    connect(open, &QAction::triggered, this, [this, place] { openTab(place); });
    if (place == m_workspace->placeAtHand()) {
        menu->addSeparator();
        for (const auto id : {WindowAction::ToggleInspector, WindowAction::PinInspector,
                 WindowAction::DetachInspector, WindowAction::CopyLink, WindowAction::ShowRequest,
                 WindowAction::CopyRequest, WindowAction::Refresh, WindowAction::ExportList})
            menu->addAction(m_actions.find(id));
    }
    menu->popup(globalPosition);
}

QHash<QString, QByteArray> MainWindow::viewsOf(const QString &profile)
{
    if (m_session && m_session->profile().id == profile)
        keepView();
    return m_tabs.viewsOf(profile);
}

void MainWindow::recallViews(const QString &profile, const QHash<QString, QByteArray> &views)
{
    m_tabs.recallViews(profile, views);
}

QByteArray MainWindow::saveTabs() const
{
    QSet<QString> kept;
    for (const AccountEntry &account : m_accounts) {
        if (account.isKept)
            kept.insert(account.id);
    }
    return m_tabs.saveTabs(kept);
}

void MainWindow::restoreTabs(const QByteArray &tabs)
{
    m_tabs.restoreTabs(tabs);
    setAccounts(QList<AccountEntry>(m_accounts));
}

} // namespace Calends
