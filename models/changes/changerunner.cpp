#include "models/changes/changerunner.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/account/session.h"
#include "models/changes/dossier.h"

namespace Calends {

bool isDone(const ChangeKind &kind, const Change &change, const RowNow &now)
{
    switch (change.action) {
    case ChangeAction::Create:
        return now.kind == RowNow::Kind::Found;
    case ChangeAction::Delete:
        return now.kind == RowNow::Kind::Gone;
    case ChangeAction::Act:
        return false;
    case ChangeAction::Update:
        break;
    }
    if (now.kind != RowNow::Kind::Found)
        return false;
    const auto compared = kind.values->compare(change, now.json);
    return compared && isWanted(*compared);
}

ChangeRunner::ChangeRunner(ChangeJob::Private &job)
    : m_job(job)
{
    m_clock.start();
    m_flush.setSingleShot(true);
    m_flush.setInterval(job.pace.flushAfter);
    connect(&m_flush, &QTimer::timeout, this, &ChangeRunner::flush);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &ChangeRunner::step);
    m_settleWait.setSingleShot(true);
    connect(&m_settleWait, &QTimer::timeout, this, &ChangeRunner::settleNext);
}

// What is on the wire stays written down as being sent: the next run reads what became of it.
ChangeRunner::~ChangeRunner()
{
    if (!m_unwritten.isEmpty())
        m_job.journal.record(m_job.record.id, m_unwritten);
}

bool ChangeRunner::isIdle() const
{
    return m_onTheWire == 0 && m_beingClaimed.empty() && m_unsure.isEmpty() && m_settling.isEmpty()
        && m_unwritten.isEmpty() && m_unplanned.isEmpty() && m_writing == 0;
}

void ChangeRunner::go()
{
    m_rest.reset();
    begin();
}

void ChangeRunner::goOnly(const QSet<int> &rows)
{
    if (!m_job.isAtWork()) {
        m_rest = m_job.record.state;
        m_only.clear();
    }
    m_only += rows;
    begin();
}

void ChangeRunner::begin()
{
    gatherEarlier();
    gather();
    m_job.setState(hasEarlier() ? JobState::Settling : JobState::Running);
    flush(); // what could not be written when it was held
    settleNext();
    step();
}

void ChangeRunner::gather()
{
    m_waiting.clear();
    const QSet<int> busy = underway();
    for (size_t row = 0; row < m_job.rows.size(); ++row) {
        const bool isLeft = m_rest && !m_only.contains(int(row));
        if (m_job.rows[row].result.state != ChangeState::Planned || busy.contains(int(row)) || isLeft)
            continue;
        if (isKnown(int(row)))
            m_waiting.push_back(int(row));
        else
            end(int(row), ChangeState::Failed, unknownText());
    }
}

void ChangeRunner::step()
{
    if (m_stepping)
        return;
    m_stepping = true;
    if (m_job.record.state == JobState::Running) {
        readNext();
        claim();
        sendClaimed();
    }
    m_stepping = false;
    endWhenDone();
}

void ChangeRunner::hold()
{
    m_wait.stop();
    putBack();
    endWhenDone();
}

void ChangeRunner::stop()
{
    hold();
    flush();
    settleNext();
}

QSet<int> ChangeRunner::underway() const
{
    QSet<int> rows(m_beingRead.cbegin(), m_beingRead.cend());
    for (auto archived = m_preparing.cbegin(); archived != m_preparing.cend(); ++archived)
        rows.insert(archived.key());
    for (const auto *const stage : {&m_ready, &m_beingClaimed, &m_claimed}) {
        for (const Fresh &fresh : *stage)
            rows.insert(fresh.row);
    }
    return rows;
}

// Rows that are read or written down but not sent wait again.
void ChangeRunner::putBack()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->deleteLater();
        m_reading = nullptr;
    }
    m_isFull = false;
    for (const int row : std::as_const(m_beingRead))
        m_waiting.push_front(row);
    m_beingRead.clear();
    for (auto archived = m_preparing.cbegin(); archived != m_preparing.cend(); ++archived) {
        m_waiting.push_front(archived.key());
        archived->reading->disconnect(this);
        archived->reading->deleteLater();
    }
    m_preparing.clear();
    m_archived.clear(); // what goes with the rows may be another by the time it goes on
    for (const Fresh &fresh : m_ready)
        m_waiting.push_front(fresh.row);
    m_ready.clear();
    for (const Fresh &fresh : m_claimed) {
        m_waiting.push_front(fresh.row);
        plan(fresh.row);
    }
    m_claimed.clear();
    std::sort(m_waiting.begin(), m_waiting.end());
}

void ChangeRunner::end(int row, ChangeState state, const QString &reason, bool canRetry)
{
    ChangeResult result = resultOf(row);
    result.state = state;
    const QString lacking = m_lacking.take(row);
    result.reason = reason.isEmpty() && state == ChangeState::Applied ? lacking : reason;
    result.canRetry = canRetry;
    result.ended = QDateTime::currentDateTimeUtc();
    note(row, result);
    m_archived.remove(row);
    m_sent.remove(row);
    m_isFull = false;
    if (isKnown(row) && kindOf(row)->ended)
        kindOf(row)->ended(changeOf(row), result);
    m_job.rowEnded();
}

// A person must see to it before anything more is sent.
void ChangeRunner::halt(const QString &message)
{
    hold();
    if (m_job.isAtWork())
        m_job.setState(JobState::Paused, message);
}

// A person's own token, and a secret that is not held, concern their own rows alone.
bool ChangeRunner::halts(const ApiError &error, const Subject &subject) const
{
    if (isOfProxy(error.kind))
        return true;
    switch (error.kind) {
    case ErrorKind::NoNetwork:
    case ErrorKind::Refused:
    case ErrorKind::Tls:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::NotSigned:
        return m_job.session.state() != Session::State::Open;
    case ErrorKind::Unauthorized:
    case ErrorKind::Expired:
    case ErrorKind::NotKept:
        return !subject.personId();
    default:
        return false;
    }
}

bool ChangeRunner::isKnown(int row) const { return m_job.change(row) && kindOf(row); }

QString ChangeRunner::words(const ApiError &error)
{
    return QString(error.summary() + QChar(u' ') + error.nextStep()).trimmed();
}

QString ChangeRunner::unknownText()
{
    return QCoreApplication::translate("ChangeRunner",
        "It cannot be read in the journal: it is damaged there, or another version of Calends wrote it.");
}

void ChangeRunner::endWhenDone()
{
    if (!isIdle())
        return;
    if (m_job.record.state == JobState::Stopping)
        m_job.setState(JobState::Stopped);
    const bool isDone = m_job.record.state == JobState::Running && m_waiting.empty() && m_beingRead.isEmpty()
        && m_preparing.isEmpty() && m_ready.empty() && m_claimed.empty();
    if (isDone)
        m_job.setState(m_job.left() > 0 ? m_rest.value_or(JobState::Paused) : JobState::Finished);
}

} // namespace Calends
