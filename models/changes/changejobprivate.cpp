#include "models/changes/changejobprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "models/account/session.h"
#include "models/api/whenready.h"
#include "models/changes/changerunner.h"
#include "models/changes/rowruns.h"
#include "models/changes/undoing.h"
#include "models/operations/table.h"

namespace Calends {

namespace {

constexpr int AnnounceEvery = 100; // ms
constexpr size_t RememberedEnds = 1000;

// In the place of those that cannot be read. One of the same job was to do the same.
Change unreadableIn(const QList<JournalRow> &rows)
{
    const auto any = std::find_if(
        rows.cbegin(), rows.cend(), [](const JournalRow &row) { return row.change.has_value(); });
    return {.kind = {},
        .operation = any == rows.cend() ? Operations::postEventTypes : any->change->operation,
        .name = QCoreApplication::translate("Changes", "(written by another version)")};
}

} // namespace

ChangeJob::Private::Private(Session &account, ChangeJournal &changeJournal, const ChangeKinds &changeKinds,
    const ChangePace &changePace)
    : session(account)
    , journal(changeJournal)
    , kinds(changeKinds)
    , pace(changePace)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(AnnounceEvery);
    m_announce.callOnTimeout([this] {
        tellRows();
        Q_EMIT q->progressed();
    });
    m_follow.setSingleShot(true);
    m_follow.callOnTimeout([this] { readFollowed(); });
    m_clock.start();
}

ChangeJob::Private::~Private() = default;

void ChangeJob::Private::setRows(const QList<Change> &all, std::vector<JobRow> states)
{
    changes = all;
    rows = std::move(states);
    record.rows = int(rows.size());
    counts.fill(0);
    for (const JobRow &row : std::as_const(rows))
        ++counts[size_t(row.result.state)];
    m_tolled = 0;
    loaded = true;
}

// Counted once, and again when rows that had ended are asked for: the others end at the same pace, whichever
// they are.
CallToll ChangeJob::Private::tollLeft()
{
    if (left() > m_tolled) {
        QList<const Change *> open;
        for (int row = 0; row < record.rows; ++row) {
            if (!isEnded(rows[size_t(row)].result.state) && change(row))
                open.append(change(row));
        }
        m_toll = RowReading::tollOf(kinds, open);
        for (const Change *const each : std::as_const(open))
            m_toll.add(each->operation.row(), each->arguments, each->subject);
        m_tolled = left();
    }
    return m_toll.share(left(), m_tolled);
}

const Change *ChangeJob::Private::change(int row) const
{
    return rows[size_t(row)].isReadable ? &changes.at(row) : nullptr;
}

// Part of a job would be carried out, and called finished, as the whole.
void ChangeJob::Private::take(const QList<JournalRow> &read)
{
    const AfterLoading next = std::exchange(afterLoading, AfterLoading::Nothing);
    QList<Change> all;
    std::vector<JobRow> states;
    all.reserve(read.size());
    states.reserve(size_t(read.size()));
    const Change unreadable = unreadableIn(read);
    bool isWhole = read.size() == record.rows;
    for (const JournalRow &row : read) {
        isWhole = isWhole && row.number == int(states.size());
        all.append(row.change.value_or(unreadable));
        states.push_back({row.change.has_value(), row.result});
    }
    if (!isWhole) {
        message = QCoreApplication::translate("Changes",
            "The rows of this job cannot be read in the journal of changes, so it does not go on. Close "
            "Calends, see that its disk is well, and try again.");
        Q_EMIT q->progressed();
        return;
    }
    setRows(all, std::move(states));
    Q_EMIT q->loaded();
    if (next == AfterLoading::Resume)
        q->resume();
    else if (next == AfterLoading::Settle)
        settle();
}

void ChangeJob::Private::setResult(int row, const ChangeResult &result)
{
    ChangeResult &kept = rows[size_t(row)].result;
    --counts[size_t(kept.state)];
    ++counts[size_t(result.state)];
    kept = result;
    m_changed.insert(row);
    announce();
}

// Later than they change, and together: whoever listens may hold the job, which no row on its way must meet.
void ChangeJob::Private::tellRows()
{
    forRuns(
        std::exchange(m_changed, {}), [this](int first, int last) { Q_EMIT q->rowsChanged(first, last); });
}

void ChangeJob::Private::rowEnded()
{
    m_ends.push_back(m_clock.elapsed());
    if (m_ends.size() > RememberedEnds)
        m_ends.pop_front();
}

void ChangeJob::Private::announce()
{
    if (!m_announce.isActive())
        m_announce.start();
}

int ChangeJob::Private::left() const
{
    return counts[size_t(ChangeState::Planned)] + counts[size_t(ChangeState::Sending)];
}

void ChangeJob::Private::walkBack(const std::function<void(const std::optional<Change> &)> &visit) const
{
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        const ChangeResult &result = rows[size_t(row)].result;
        if (result.state == ChangeState::Applied && change(row))
            visit(reversed(*change(row), result, kinds));
    }
}

// A killed process leaves Running behind, which the next one takes for paused.
void ChangeJob::Private::setState(JobState found, const QString &words)
{
    message = words;
    record.state = found;
    const bool hasEnded = found == JobState::Finished || found == JobState::Stopped;
    record.ended = hasEnded ? QDateTime::currentDateTimeUtc() : QDateTime();
    if (hasEnded)
        tellRows();
    // Of a few rows that were asked for in a held job, a killed process leaves the held job behind.
    const JobState rest = runner && isAtWork() ? runner->rest().value_or(found) : found;
    const bool isHeld = rest == JobState::Paused || rest == JobState::Stopped;
    if (record.id != 0)
        journal.setState(record.id, isHeld ? rest : found, record.ended);
    Q_EMIT q->stateChanged(found);
    announce();
}

bool ChangeJob::Private::isAtWork() const
{
    return record.state == JobState::Running || record.state == JobState::Settling
        || record.state == JobState::Stopping;
}

bool ChangeJob::Private::isBusy() const { return beginning || (runner && !runner->isIdle()); }

bool ChangeJob::Private::mayGoOn()
{
    const QString why = obstacleTo(session, journal);
    if (why.isEmpty())
        return true;
    message = why;
    Q_EMIT q->progressed();
    return false;
}

void ChangeJob::Private::start()
{
    if (record.id == 0)
        return begin();
    if (!runner)
        runner = std::make_unique<ChangeRunner>(*this);
    runner->go();
}

bool ChangeJob::Private::mayTryAgain(int row) const
{
    const Change *const found = q->change(row);
    return found && found->look.isEmpty() && q->kindOf(row);
}

bool ChangeJob::Private::plansAgain(int row)
{
    const ChangeResult &kept = rows[size_t(row)].result;
    switch (kept.state) {
    case ChangeState::Failed:
    case ChangeState::Skipped:
        break;
    case ChangeState::ChangedSince: {
        if (changes.at(row).action == ChangeAction::Create)
            break; // what was there may be gone, or so by now: nothing of it is overwritten
        const auto rebased = q->kindOf(row)->values->rebased(changes.at(row), kept.now);
        if (!rebased || !rebased->look.isEmpty())
            return false;
        runner->replan(row, *rebased);
        break;
    }
    case ChangeState::Unknown:
        if (changes.at(row).action == ChangeAction::Act || runner->isSettling(row))
            return false;
        runner->readAgain(row);
        return true;
    default:
        return false;
    }
    runner->plan(row);
    return true;
}

void ChangeJob::Private::hold(const QString &why)
{
    if (!isAtWork() || record.state == JobState::Stopping)
        return;
    if (runner)
        runner->hold();
    if (isAtWork()) // what was held may have been the last
        setState(JobState::Paused, why);
}

void ChangeJob::Private::holdFor(const QString &obstacle)
{
    const bool isWhole = isAtWork() && record.state != JobState::Stopping && !(runner && runner->rest());
    hold(obstacle);
    if (!isWhole || record.state != JobState::Paused)
        return;
    resumesByItself = true;
    if (record.id != 0)
        journal.setState(record.id, JobState::Running);
}

void ChangeJob::Private::settle()
{
    if (!loaded) {
        afterLoading = AfterLoading::Settle;
        return q->load();
    }
    if (isAtWork() || !mayGoOn())
        return;
    if (!runner)
        runner = std::make_unique<ChangeRunner>(*this);
    runner->goOnly({});
}

// Nothing is sent before the whole job is in the journal, with what was not chosen.
void ChangeJob::Private::begin()
{
    if (record.state != JobState::Running)
        setState(JobState::Running);
    if (beginning)
        return;
    beginning = true;
    QList<JournalEntry> ended;
    for (int row = 0; row < record.rows; ++row) {
        if (const ChangeResult &result = rows[size_t(row)].result; isEnded(result.state))
            ended.append({row, result});
    }
    whenReady(journal.begin(record, changes, ended), q, [this](qint64 id) { begun(id); });
}

void ChangeJob::Private::begun(qint64 id)
{
    beginning = false;
    if (id == 0)
        return setState(JobState::Stopped,
            QCoreApplication::translate("Changes",
                "The journal of changes cannot be written, so nothing was sent. Make room on the disk, or "
                "make its folder writable, and go on."));
    record.id = id;
    Q_EMIT q->kept();
    if (!isAtWork())
        journal.setState(id, record.state, record.ended); // held meanwhile
    else if (mayGoOn())
        start();
    else
        setState(JobState::Paused, message);
}

QString obstacleTo(const Session &session, const ChangeJournal &journal)
{
    if (!session.obstacle().isEmpty())
        return session.obstacle();
    if (session.profile().writeLevel == WriteLevel::ReadOnly)
        return QCoreApplication::translate(
            "Changes", "This account is set to read only. Allow changes in its settings to change anything.");
    if (session.state() != Session::State::Open)
        return QCoreApplication::translate("Changes", "The account is not signed in.");
    if (journal.state() == JournalState::Opening)
        return QCoreApplication::translate("Changes", "The journal of changes is being opened.");
    return journal.mayWrite() ? QString() : journal.message();
}

} // namespace Calends
