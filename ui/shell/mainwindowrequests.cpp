// The request console at the foot of the window, and what leads to it.
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>

#include "models/requests/requesttable.h"
#include "ui/kit/measures.h"
#include "ui/kit/rategauge.h"
#include "ui/kit/statusline.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int SaidFor = 6000; // ms

} // namespace

void MainWindow::connectRequests()
{
    using namespace WindowAction;
    const Measures m = Measures::of(this);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({m.px(560), m.px(260)});
    m_status->addButton(m_actions.find(ToggleConsole), Glyph::ChevronUp, Glyph::ChevronDown);
    connect(m_actions.find(ToggleConsole), &QAction::triggered, this, [this](bool shown) {
        setConsoleShown(shown);
        if (shown && m_console->pane())
            m_console->pane()->takeFocus();
    });
    connect(m_actions.find(ShowRequest), &QAction::triggered, this, [this] {
        if (m_workspace && m_workspace->currentPage())
            showRequest(m_workspace->currentPage()->requestBehind());
    });
    connect(m_actions.find(CopyRequest), &QAction::triggered, this, [this] { copyRequest(requestAtHand()); });
    connect(m_actions.find(ShowLimits), &QAction::triggered, this, &MainWindow::showLimits);
    connect(m_gauge, &RateGauge::clicked, this, &MainWindow::showLimits);
    connect(m_console, &RequestConsole::copyWanted, this, &MainWindow::copyRequest);
    connect(m_console, &RequestConsole::chosenChanged, this, &MainWindow::updateRequests);
    connect(m_console, &RequestConsole::closed, this, [this] {
        setConsoleShown(false);
        if (m_workspace && m_workspace->currentPage())
            m_workspace->currentPage()->takeFocus();
    });
}

void MainWindow::setConsoleShown(bool shown)
{
    m_consoleShown = shown;
    placeConsole();
}

void MainWindow::placeConsole()
{
    const bool atWork = m_session && isAtWork();
    const bool shown = atWork && m_consoleShown;
    if (shown)
        m_console->follow(*m_session);
    m_console->setVisible(shown);
    m_actions.find(WindowAction::ToggleConsole)->setChecked(m_consoleShown);
    updateRequests();
}

void MainWindow::showRequest(quint64 request)
{
    setConsoleShown(true);
    if (RequestPane *const pane = m_console->pane(); pane && !m_console->isHidden())
        pane->showRequest(request);
}

// The one chosen in the console; where none is, the one behind the row that is chosen on the page.
quint64 MainWindow::requestAtHand() const
{
    if (const quint64 chosen = m_console->chosen(); chosen != 0)
        return chosen;
    const WindowPage *const page = m_workspace ? m_workspace->currentPage() : nullptr;
    return page ? page->requestBehind() : 0;
}

void MainWindow::updateRequests()
{
    const bool atWork = isAtWork();
    const WindowPage *const page = atWork ? m_workspace->currentPage() : nullptr;
    const QString obstacle = page ? page->requestObstacle() : tr("No account is open.");
    m_actions.setAvailable(WindowAction::ShowRequest, obstacle.isEmpty(), obstacle);
    m_actions.setAvailable(
        WindowAction::CopyRequest, m_console->chosen() != 0 || obstacle.isEmpty(), obstacle);
}

void MainWindow::copyRequest(quint64 request)
{
    const LoggedRequest *const found = m_session ? m_session->log().find(request) : nullptr;
    if (!found) {
        if (request != 0)
            showRequest(request); // which says that it is gone
        return;
    }
    QGuiApplication::clipboard()->setText(curlCommand(*found));
    m_status->show(u"copied"_s, StatusLine::Side::Start,
        tr("Copied as cURL; instead of the secret it has a placeholder"));
    QTimer::singleShot(
        SaidFor, m_status, [status = m_status] { status->show(u"copied"_s, StatusLine::Side::Start, {}); });
}

void MainWindow::fillLimits()
{
    const RateBudget &budget = m_session->budget();
    QList<RateStatus> limits = budget.status();
    // A tracker of which nothing is known, and for which nothing waits, has nothing to tell.
    limits.removeIf([](const RateStatus &limit) {
        return limit.count == 0 && limit.blockedSeconds == 0
            && limit.queuedInteractive + limit.queuedBackground == 0;
    });
    const QString own = budget.tightest().tracker;
    std::stable_partition(
        limits.begin(), limits.end(), [&own](const RateStatus &limit) { return limit.tracker == own; });
    m_ratePanel->setReading({limits, budget.backgroundShare(), budget.estimate(0)});
}

void MainWindow::showLimits()
{
    if (!m_session)
        return;
    fillLimits();
    m_ratePanel->popUpBelow(*m_gauge);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << saveGeometry() << m_split->saveState() << m_consoleShown << m_console->saveLayout();
    return layout;
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    QByteArray geometry;
    QByteArray split;
    QByteArray console;
    bool shown = false;
    QDataStream in(layout);
    in >> geometry >> split >> shown >> console;
    if (in.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_split->restoreState(split);
    m_console->restoreLayout(console);
    setConsoleShown(shown);
}

} // namespace Calends
