// What the window says of the account it shows: chip, frame, gauge, status line, troubles.
#include <QCoreApplication>
#include <QStackedWidget>

#include "ui/kit/rategauge.h"
#include "ui/kit/statecontent.h"
#include "ui/kit/statusline.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowpage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString budgetDetail(const QList<RateStatus> &all)
{
    QStringList lines;
    for (const RateStatus &status : all) {
        lines.append(MainWindow::tr("%1, %2: %3 of %4 left, resets in %5 s")
                         .arg(status.tracker, status.limit)
                         .arg(status.remaining)
                         .arg(status.count)
                         .arg(status.resetSeconds));
    }
    return lines.join(u'\n');
}

StateContent troubleOf(const Session &session)
{
    switch (session.state()) {
    case Session::State::Closed:
    case Session::State::Opening:
    case Session::State::Open:
        return {};
    case Session::State::VaultLocked:
        return {.glyph = Glyph::Lock,
            .mood = Mood::Warn,
            .title = MainWindow::tr("The keychain is locked; nothing is lost"),
            .reason = session.stateText(),
            .nextStep = MainWindow::tr("Try again")};
    case Session::State::NeedsSecret:
        return {.glyph = Glyph::Key,
            .mood = Mood::Warn,
            .title = MainWindow::tr("The secret of this account is not held"),
            .reason = session.stateText(),
            .nextStep = MainWindow::tr("Enter the secret")};
    case Session::State::Failed:
        break;
    }
    return {.glyph = Glyph::Warning,
        .mood = Mood::Bad,
        .title = MainWindow::tr("The account could not be opened"),
        .reason = session.stateText(),
        .nextStep = MainWindow::tr("Try again")};
}

} // namespace

void MainWindow::showMark()
{
    const bool atWork = m_session && m_workspace && m_stack->currentWidget() == m_workspace;
    m_bar->setVisible(atWork);
    m_status->setVisible(atWork);
    m_frame->setVisible(atWork);
    if (!atWork) {
        setWindowTitle(u"Calends"_s);
        return;
    }
    const Profile &profile = m_session->profile();
    const EnvironmentMark mark = markOf(profile.environment);
    m_frame->setMark(mark);
    m_chip->setAccount(profile.name, mark, accountDetail(profile, m_session->capabilities().facts()));
    setWindowTitle(tr("%1 (%2) - Calends").arg(profile.name, mark.word));
    showStatus();
}

void MainWindow::showSessionState()
{
    if (m_session && m_workspace)
        m_workspace->setTrouble(troubleOf(*m_session));
    showStatus();
}

void MainWindow::showBudget()
{
    if (!m_session)
        return;
    const RateStatus tightest = m_session->budget().tightest();
    m_gauge->setReading({.limit = tightest.count,
        .remaining = tightest.remaining,
        .resetSeconds = tightest.resetSeconds,
        .blockedSeconds = tightest.blockedSeconds,
        .waiting = tightest.queuedInteractive + tightest.queuedBackground,
        .detail = budgetDetail(m_session->budget().status())});
}

void MainWindow::showStatus()
{
    if (!m_session || !m_vault || !m_workspace)
        return;
    const WindowPage *page = m_workspace->currentPage();
    const PageStatus status = page ? page->status() : PageStatus();
    using Side = StatusLine::Side;
    m_status->show(u"age"_s, Side::Start, status.age, status.ageMood);
    m_status->show(u"source"_s, Side::Start, status.source);
    m_status->show(
        u"write"_s, Side::End, tr("Writes: %1").arg(writeLevelText(m_session->profile().writeLevel)));
    const bool memory = m_session->profile().inMemory;
    m_status->show(u"vault"_s, Side::End,
        memory ? tr("Nothing is kept after this run")
               : vaultText(m_vault->state(), m_vault->keepsForThisRunOnly()),
        memory ? Mood::Neutral : vaultMood(m_vault->state()));
}

} // namespace Calends
