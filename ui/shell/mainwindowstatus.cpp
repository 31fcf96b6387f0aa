// What the window says of the account it shows: chip, frame, gauge, status line, troubles.
#include <QCoreApplication>
#include <QSet>

#include "models/account/whenready.h"
#include "models/requests/errorreport.h"
#include "ui/kit/rategauge.h"
#include "ui/kit/statecontent.h"
#include "ui/kit/statusline.h"
#include "ui/kit/windowpage.h"
#include "ui/shell/accountwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/raterow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// An account that is open, but of which the server could not be asked what it is.
StateContent troubleOfLearning(const Session &session)
{
    const bool refused = session.learning() == Session::Learning::Failed;
    if (!refused && session.learningCause().isEmpty()) {
        if (session.hasFacts() || session.learning() != Session::Learning::Running)
            return {};
        return {.title = MainWindow::tr("Asking the server what this account is")};
    }
    return {.glyph = Glyph::Warning,
        .mood = refused ? Mood::Bad : Mood::Warn,
        .title = session.learningCause(),
        .reason = session.learningCure(),
        .nextStep = MainWindow::tr("Try again"),
        .hasRequest = session.learningRequest() != 0,
        .report = requestReport(QString(session.learningCause() + u'\n' + session.learningCure()),
            session.learningRequest(), session.log())};
}

StateContent troubleOfLock(const Session &session, const QString &refusal)
{
    const QString kept
        = MainWindow::tr("What was seen of this account before is sealed, and cannot be shown until then.");
    return {.glyph = Glyph::Lock,
        .mood = Mood::Warn,
        .title = refusal.isEmpty() ? MainWindow::tr("The keychain is locked; nothing is lost")
                                   : MainWindow::tr("The keychain did not give access; nothing is lost"),
        .reason = QString((refusal.isEmpty() ? session.stateText() : refusal) + u' ' + kept),
        .nextStep = MainWindow::tr("Unlock")};
}

StateContent troubleOf(const Session &session, const QString &unlockRefusal)
{
    switch (session.state()) {
    case Session::State::Closed:
        return {};
    case Session::State::Opening:
        return {.glyph = Glyph::Key, .title = MainWindow::tr("Reading the secret from the keychain")};
    case Session::State::Open:
        return troubleOfLearning(session);
    case Session::State::VaultLocked:
        return troubleOfLock(session, unlockRefusal);
    case Session::State::NeedsSecret:
        return {.glyph = Glyph::Key,
            .mood = Mood::Warn,
            .title = MainWindow::tr("The secret of this account is not held"),
            .reason = session.hasFacts()
                ? MainWindow::tr("%1 Until then what was last seen is shown.").arg(session.stateText())
                : session.stateText(),
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
    const bool atWork = m_session && isAtWork();
    m_chip->setVisible(atWork);
    m_gauge->setVisible(atWork);
    m_status->setVisible(atWork);
    showTabs();
    placeConsole();
    if (!atWork) {
        m_frame->setMark(std::nullopt);
        setWindowTitle(u"Calends"_s);
        return;
    }
    const Profile &profile = m_session->profile();
    const EnvironmentMark mark = markOf(profile.environment);
    m_frame->setMark(mark);
    m_frame->setOffline(m_session->isOffline());
    m_chip->setAccount(profile.name, mark, accountDetail(profile, m_session->capabilities().facts()));
    setWindowTitle(tr("%1 (%2) - Calends").arg(profile.name, mark.word));
    showStatus();
}

void MainWindow::sessionStateChanged()
{
    m_unlockRefusal.clear();
    showSessionState();
}

void MainWindow::showSessionState()
{
    if (m_session && m_workspace)
        m_workspace->setTrouble(troubleOf(*m_session, m_unlockRefusal));
    showStatus();
}

void MainWindow::takeTroubleStep()
{
    if (!m_session || !m_vault)
        return;
    if (m_session->state() == Session::State::Open)
        return m_session->learn();
    if (m_session->state() == Session::State::NeedsSecret && m_workspace)
        return m_actions.find(WindowAction::ShowCredentials)->trigger();
    if (m_session->state() != Session::State::VaultLocked)
        return m_session->open();
    // The session may be another by the time the person typed the password.
    whenReady(m_vault->unlock(), m_session,
        [this, guard = QPointer<MainWindow>(this), session = m_session](const VaultResult &unlocked) {
            if (!session || !guard)
                return;
            if (unlocked.error == VaultError::None)
                return session->open();
            if (session == m_session)
                m_unlockRefusal = unlocked.message;
            showSessionState();
        });
}

void MainWindow::setNotes(const QStringList &notes, const QString &storeText)
{
    m_storeText = storeText;
    if (m_workspace)
        m_workspace->setNotes(notes);
    showStatus();
}

void MainWindow::setVaultWaiting(bool waiting)
{
    m_vaultWaits = waiting;
    showStatus();
}

void MainWindow::setDiscreet(bool discreet)
{
    m_actions.find(WindowAction::Discreet)->setChecked(discreet);
    m_status->show(
        u"discreet"_s, StatusLine::Side::End, discreet ? tr("Discreet mode") : QString(), Mood::Warn);
    showTabs();
}

void MainWindow::showBudget()
{
    if (!m_session)
        return;
    const RateBudget &budget = m_session->budget();
    const RateStatus tightest = budget.tightest();
    const QList<RateStatus> all = budget.status();
    GaugeReading reading{.limit = tightest.count,
        .remaining = tightest.remaining,
        .resetSeconds = tightest.resetSeconds,
        .blockedSeconds = tightest.blockedSeconds};
    QSet<int> counted;
    QStringList detail;
    for (const RateStatus &status : all) {
        detail.append(limitSentence(status));
        reading.blockedElsewhere = std::max(reading.blockedElsewhere, status.blockedSeconds);
        if (counted.contains(status.queue))
            continue;
        counted.insert(status.queue);
        reading.waiting += status.queuedInteractive + status.queuedBackground;
    }
    reading.detail = detail.join(u'\n');
    m_gauge->setReading(reading);
    if (m_ratePanel->isVisible())
        fillLimits();
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
        u"offline"_s, Side::Start, m_session->isOffline() ? tr("Offline: read only") : QString(), Mood::Warn);
    m_status->show(
        u"write"_s, Side::End, tr("Writes: %1").arg(writeLevelText(m_session->profile().writeLevel)));
    const bool memory = m_session->profile().inMemory;
    m_status->show(u"store"_s, Side::End, memory ? QString() : m_storeText, Mood::Warn);
    if (m_vaultWaits)
        return m_status->show(u"vault"_s, Side::End,
            tr("Waiting for the keychain; it may ask for its password in a window of its own"), Mood::Warn);
    m_status->show(u"vault"_s, Side::End,
        memory ? tr("Nothing is kept after this run")
               : vaultText(m_vault->state(), m_vault->keepsForThisRunOnly(m_session->profile().id)),
        memory ? Mood::Neutral : vaultMood(m_vault->state()));
}

} // namespace Calends
