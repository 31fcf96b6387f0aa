// What the window shows where no account is at work: the first run, connecting, the settings.
#include <QStackedWidget>

#include <utility>

#include "ui/shell/alonepage.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspace.h"

namespace Calends {

bool MainWindow::isAtWork() const { return m_workspace && m_stack->currentWidget() == m_workspace; }

bool MainWindow::isWelcoming() const { return m_stack->currentWidget() == m_welcome; }

void MainWindow::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
    showMark();
    updateAvailability();
    m_welcome->takeFocus();
}

void MainWindow::showConnect()
{
    m_connect->start();
    m_stack->setCurrentWidget(m_connect);
    showMark();
    updateAvailability();
}

void MainWindow::setSettingsPage(std::function<SettingsPage *()> make)
{
    m_makeSettings = std::move(make);
    updateAvailability();
}

// Among the account's pages, or alone.
void MainWindow::showSettings()
{
    if (isAtWork())
        return m_workspace->navigator().go({SettingsPage::pageId(), {}});
    if (!m_makeSettings)
        return;
    if (!m_settings) {
        m_settings = new AlonePage(m_makeSettings());
        m_stack->addWidget(m_settings);
        connect(m_settings, &AlonePage::left, this, &MainWindow::leaveSettings);
    }
    if (m_stack->currentWidget() != m_settings)
        m_isConnecting = m_stack->currentWidget() == m_connect;
    m_stack->setCurrentWidget(m_settings);
    showMark();
    updateAvailability();
    m_settings->takeFocus();
}

// What was typed on the way to another account is still there.
void MainWindow::leaveSettings()
{
    if (!m_isConnecting)
        return m_workspace ? bringForward() : showWelcome();
    m_stack->setCurrentWidget(m_connect);
    showMark();
    updateAvailability();
    m_connect->setFocus(Qt::OtherFocusReason);
}

} // namespace Calends
