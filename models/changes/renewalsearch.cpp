#include "models/changes/renewalsearch.h"

#include "models/changes/changejob.h"
#include "models/changes/changes.h"

namespace Calends {

namespace {

bool isSame(const Change &a, const Change &b)
{
    return a.kind == b.kind && a.id == b.id && a.action == b.action && a.operation == b.operation
        && a.arguments.path == b.arguments.path;
}

// Done, or about to be.
bool isTaken(const ChangeJob &job, const ChangeResult &result)
{
    switch (result.state) {
    case ChangeState::Applied:
        return !result.isAnswerLost;
    case ChangeState::Planned:
        return job.state() != JobState::Stopped && job.state() != JobState::Finished;
    case ChangeState::Sending:
        return true;
    default:
        return false;
    }
}

} // namespace

RenewalSearch::RenewalSearch(Changes &changes, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
{
}

void RenewalSearch::start(const ChangeJob &job)
{
    m_set = job.renewal();
    if (!m_set.changes.isEmpty()) {
        const QList<ChangeJob *> jobs = m_changes.jobs();
        for (ChangeJob *const each : jobs) {
            if (each->id() > job.id() || each->id() == 0)
                m_later.append(each);
        }
    }
    QMetaObject::invokeMethod(this, &RenewalSearch::readNext, Qt::QueuedConnection);
}

void RenewalSearch::readNext()
{
    while (m_next < m_later.size() && (!m_later.at(m_next) || m_later.at(m_next)->isLoaded()))
        ++m_next;
    if (m_next == m_later.size())
        return finish();
    ChangeJob *const job = m_later.at(m_next);
    connect(job, &ChangeJob::loaded, this, &RenewalSearch::read);
    connect(job, &ChangeJob::progressed, this, &RenewalSearch::read); // all it says when it cannot be read
    connect(job, &QObject::destroyed, this, &RenewalSearch::read);
    job->load();
}

void RenewalSearch::read()
{
    if (ChangeJob *const job = m_later.at(m_next)) {
        job->disconnect(this);
        m_isReadable = m_isReadable && job->isLoaded();
    }
    ++m_next;
    readNext();
}

void RenewalSearch::finish()
{
    for (const QPointer<ChangeJob> &job : std::as_const(m_later)) {
        for (int row = 0; job && row < job->rowCount(); ++row) {
            const Change *const change = job->change(row);
            if (!change || change->action != ChangeAction::Act || !isTaken(*job, job->result(row)))
                continue;
            m_set.changes.removeIf([change](const Change &renewal) { return isSame(renewal, *change); });
        }
    }
    if (!m_isReadable)
        m_set.changes.clear();
    Q_EMIT found(m_set);
}

} // namespace Calends
