#include "models/changes/changes.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

#include "models/account/session.h"
#include "models/api/whenready.h"
#include "models/changes/changejobprivate.h"
#include "models/changes/changerunner.h"

namespace Calends {

class Changes::Private
{
public:
    Private(Changes *changes, Session &account, ChangeJournal &changeJournal, const ChangeKinds &changeKinds,
        const ChangePace &changePace)
        : q(changes)
        , session(account)
        , journal(changeJournal)
        , kinds(changeKinds)
        , pace(changePace)
    {
    }

    ChangeJob *add(const JournalJob &record);
    void list(const QList<JournalJob> &known);
    void follow(const QList<JournalJob> &known);
    QList<Change> askedBeside(const ChangeJob::Private *own) const;
    void tellOthers(const ChangeJob *job);
    static std::vector<JobRow> planned(
        const ChangeSet &set, const std::optional<QList<int>> &rows, const QHash<int, ChangeResult> &leftOut);
    void watchObstacle();

    Changes *const q;
    Session &session;
    ChangeJournal &journal;
    const ChangeKinds kinds;
    const ChangePace pace;
    QList<ChangeJob *> jobs; // the latest first
    bool listed = false;
    bool resumes = false;
    QString obstacle; // as last told
};

ChangeJob *Changes::Private::add(const JournalJob &record)
{
    auto inside = std::make_unique<ChangeJob::Private>(session, journal, kinds, pace);
    inside->record = record;
    inside->askedElsewhere = [this, own = inside.get()] { return askedBeside(own); };
    auto *const job = new ChangeJob(std::move(inside), q);
    connect(job, &ChangeJob::rowsChanged, q, [this, job] { tellOthers(job); });
    connect(job, &ChangeJob::stateChanged, q, [this, job](JobState state) {
        tellOthers(job);
        const bool hasEnded = state == JobState::Finished || state == JobState::Stopped;
        if (hasEnded && journal.mayWrite()) // another process tells of its own
            Q_EMIT q->jobEnded(job);
    });
    return job;
}

QList<Change> Changes::Private::askedBeside(const ChangeJob::Private *own) const
{
    QList<Change> asked;
    for (const ChangeJob *const job : jobs) {
        if (job->d.get() != own && job->d->runner)
            asked += job->d->runner->askedFor();
    }
    return asked;
}

// They may wait for what its rows have taken.
void Changes::Private::tellOthers(const ChangeJob *job)
{
    for (const ChangeJob *const other : std::as_const(jobs)) {
        if (other != job && other->d->runner)
            other->d->runner->othersWentOn();
    }
}

// Jobs of the process that owns the journal: the latest first.
void Changes::Private::follow(const QList<JournalJob> &known)
{
    if (!listed || journal.mayWrite())
        return;
    QHash<qint64, ChangeJob *> gone;
    for (ChangeJob *const job : std::as_const(jobs))
        gone.insert(job->id(), job);
    for (auto record = known.crbegin(); record != known.crend(); ++record) {
        if (ChangeJob *const job = gone.take(record->id)) {
            job->d->follow(*record);
            continue;
        }
        jobs.prepend(add(*record));
        Q_EMIT q->jobAdded(jobs.constFirst());
    }
    for (ChangeJob *const job : std::as_const(gone)) {
        jobs.removeAll(job);
        job->deleteLater();
    }
}

// What another process is at work on is not this one's to call paused.
void Changes::Private::list(const QList<JournalJob> &known)
{
    for (JournalJob record : known) {
        const bool isHere = std::any_of(
            jobs.cbegin(), jobs.cend(), [&record](const ChangeJob *job) { return job->id() == record.id; });
        if (isHere)
            continue;
        const JobState was = record.state;
        const bool isKilled = was == JobState::Running || was == JobState::Settling;
        if (isKilled && journal.mayWrite())
            record.state = JobState::Paused;
        if (was == JobState::Stopping && journal.mayWrite())
            record.state = JobState::Stopped;
        jobs.append(add(record));
        jobs.last()->d->resumesByItself = isKilled;
    }
    listed = true;
    Q_EMIT q->jobsListed();
    if (resumes)
        q->resumeAll();
}

std::vector<JobRow> Changes::Private::planned(
    const ChangeSet &set, const std::optional<QList<int>> &rows, const QHash<int, ChangeResult> &leftOut)
{
    const QList<int> named = rows.value_or(QList<int>());
    const QSet<int> chosen(named.cbegin(), named.cend());
    std::vector<JobRow> all;
    all.reserve(size_t(set.changes.size()));
    for (const Change &change : set.changes) {
        JobRow row;
        const int number = int(all.size());
        const bool isChosen = !rows || chosen.contains(number);
        if (!isChosen || !change.look.isEmpty())
            row.result = leftOut.value(number, {.state = ChangeState::Skipped, .reason = change.look});
        all.push_back(std::move(row));
    }
    return all;
}

// A profile set to read only, or another's lock, stops what is under way.
void Changes::Private::watchObstacle()
{
    const QString found = q->obstacle();
    if (found == obstacle)
        return;
    obstacle = found;
    if (!found.isEmpty() && journal.mayWrite()) {
        for (ChangeJob *const job : std::as_const(jobs))
            job->d->holdFor(found);
    }
    Q_EMIT q->obstacleChanged();
}

Changes::Changes(Session &session, ChangeJournal &journal, const ChangeKinds &kinds, const ChangePace &pace,
    QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session, journal, kinds, pace))
{
    d->obstacle = obstacle();
    connect(&session, &Session::offlineChanged, this, &Changes::obstacleChanged);
    connect(&session, &Session::profileChanged, this, [this] { d->watchObstacle(); });
    connect(&session, &Session::stateChanged, this, [this](Session::State state) {
        d->watchObstacle();
        if (state == Session::State::Open && d->resumes)
            resumeAll();
    });
    connect(&journal, &ChangeJournal::stateChanged, this, [this] {
        d->watchObstacle();
        Q_EMIT keptChanged();
        if (d->resumes)
            resumeAll();
    });
    connect(&journal, &ChangeJournal::writtenElsewhere, this, [this] {
        whenReady(d->journal.jobs(), this, [this](const QList<JournalJob> &known) { d->follow(known); });
    });
    whenReady(journal.jobs(), this, [this](const QList<JournalJob> &known) { d->list(known); });
}

Changes::~Changes()
{
    // Jobs speak to their session and journal until they are gone.
    qDeleteAll(std::exchange(d->jobs, {}));
}

QString Changes::obstacle() const { return obstacleTo(d->session, d->journal); }

QString Changes::sendingObstacle() const
{
    QString found = obstacle();
    if (!found.isEmpty() || !d->session.isOffline())
        return found;
    return QCoreApplication::translate("Changes",
        "Offline: changes wait here until the server can be reached again. Refresh a list to try it.");
}

// Of another process's journal that one takes care.
bool Changes::isKept() const
{
    return d->journal.state() == JournalState::Kept || d->journal.state() == JournalState::ReadOnly;
}

QString Changes::obstacleOf(const Change &change) const
{
    return d->session.check(change.operation.row(), change.arguments, change.subject).words();
}

QString Changes::nameToType(const ChangeSet &set) const { return set.nameToType(d->session.profile()); }

const ChangeKinds &Changes::kinds() const { return d->kinds; }
Session &Changes::session() const { return d->session; }

ChangeJob *Changes::apply(const ChangeSet &set, const QString &typedName,
    const std::optional<QList<int>> &rows, const QHash<int, ChangeResult> &leftOut)
{
    if (!sendingObstacle().isEmpty() || typedName.trimmed() != nameToType(set).trimmed())
        return nullptr;
    std::vector<JobRow> planned = Private::planned(set, rows, leftOut);
    const bool sendsAny = std::any_of(planned.cbegin(), planned.cend(),
        [](const JobRow &row) { return row.result.state == ChangeState::Planned; });
    if (!sendsAny)
        return nullptr;
    JournalJob record;
    record.title = set.title;
    record.author = ChangeAuthor::ofProfile(d->session.profile().name);
    record.began = QDateTime::currentDateTimeUtc();
    record.undoes = set.undoes;
    record.state = JobState::Running;
    ChangeJob *const job = d->add(record);
    job->d->setRows(set.changes, std::move(planned));
    d->jobs.prepend(job);
    Q_EMIT jobAdded(job);
    job->d->start();
    return job;
}

QList<ChangeJob *> Changes::jobs() const { return d->jobs; }
bool Changes::hasJobs() const { return d->listed; }

CallToll Changes::tollAtWork() const
{
    CallToll all;
    for (const ChangeJob *const job : std::as_const(d->jobs)) {
        if (job->d->isAtWork() && job->d->loaded && !(job->d->runner && job->d->runner->rest()))
            all.add(job->d->tollLeft());
    }
    return all;
}

bool Changes::forget(ChangeJob *job)
{
    const bool isHeld = job->id() == 0 || job->d->isAtWork() || job->d->isBusy();
    if (isHeld || !d->journal.mayWrite() || d->jobs.removeAll(job) == 0)
        return false;
    d->journal.remove(job->id());
    job->deleteLater();
    return true;
}

void Changes::resumeAll()
{
    d->resumes = true;
    if (!d->listed || d->session.state() != Session::State::Open || !obstacle().isEmpty())
        return;
    d->resumes = false;
    for (auto job = d->jobs.crbegin(); job != d->jobs.crend(); ++job) {
        const bool isHeld = (*job)->state() == JobState::Paused || (*job)->state() == JobState::Stopped;
        if ((*job)->state() == JobState::Paused && (*job)->d->resumesByItself)
            (*job)->resume();
        else if (isHeld && (*job)->d->record.sending > 0)
            (*job)->d->settle();
    }
}

} // namespace Calends
