#include "models/changes/undoorder.h"

#include <QHash>
#include <QSet>

#include "models/changes/changejob.h"

namespace Calends {

namespace {

// Jobs that have applied something, by what became of them.
class AppliedJobs
{
public:
    explicit AppliedJobs(const QList<ChangeJob *> &jobs)
    {
        for (ChangeJob *const job : jobs) {
            if (isUnderWay(*job) || job->count(ChangeState::Applied) == 0)
                continue;
            m_jobs.append(job);
            m_undoes.insert(job->id(), job->undoes());
            m_takenBack.insert(job->undoes());
        }
    }

    const QList<ChangeJob *> &jobs() const { return m_jobs; }
    bool isTakenBack(const ChangeJob *job) const { return m_takenBack.contains(job->id()); }

    // It took something back; what takes that back does it again.
    bool isBack(const ChangeJob *job) const
    {
        bool isBack = false;
        for (qint64 undone = job->undoes(); undone != 0; undone = m_undoes.value(undone))
            isBack = !isBack;
        return isBack;
    }

private:
    QList<ChangeJob *> m_jobs; // latest first
    QHash<qint64, qint64> m_undoes;
    QSet<qint64> m_takenBack;
};

} // namespace

bool isUnderWay(const ChangeJob &job)
{
    return job.state() != JobState::Finished && job.state() != JobState::Stopped;
}

ChangeJob *undoableJob(const QList<ChangeJob *> &jobs)
{
    const AppliedJobs applied(jobs);
    for (ChangeJob *const job : applied.jobs()) {
        if (!applied.isBack(job) && !applied.isTakenBack(job))
            return job;
    }
    return nullptr;
}

ChangeJob *redoableJob(const QList<ChangeJob *> &jobs)
{
    const AppliedJobs applied(jobs);
    for (ChangeJob *const job : applied.jobs()) {
        if (applied.isBack(job) && !applied.isTakenBack(job))
            return job;
        if (job->undoes() == 0 && !applied.isTakenBack(job))
            return nullptr; // done since
    }
    return nullptr;
}

} // namespace Calends
