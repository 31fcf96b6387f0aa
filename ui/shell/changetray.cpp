#include "ui/shell/changetray.h"

#include "models/changes/changes.h"
#include "models/changes/jobtable.h"
#include "models/changes/pendingchanges.h"
#include "models/changes/undoorder.h"

namespace Calends {

namespace {

QList<ChangeJob *> underWay(const Changes &changes)
{
    QList<ChangeJob *> jobs = changes.jobs();
    jobs.removeIf([](const ChangeJob *job) { return !isUnderWay(*job); });
    return jobs;
}

} // namespace

ChangeTray::ChangeTray(Changes &changes, PendingChanges &pending, QObject *parent)
    : QObject(parent)
    , m_changes(changes)
    , m_pending(pending)
{
    connect(&pending, &PendingChanges::changed, this, &ChangeTray::changed);
    connect(&changes, &Changes::obstacleChanged, this, &ChangeTray::changed);
    connect(&changes, &Changes::jobAdded, this, &ChangeTray::watch);
    connect(&changes, &Changes::jobsListed, this, [this] {
        const QList<ChangeJob *> jobs = m_changes.jobs();
        for (ChangeJob *const job : jobs)
            watch(job);
        Q_EMIT changed();
    });
    const QList<ChangeJob *> jobs = changes.jobs();
    for (ChangeJob *const job : jobs)
        watch(job);
}

void ChangeTray::watch(ChangeJob *job)
{
    connect(job, &ChangeJob::stateChanged, this, &ChangeTray::changed, Qt::UniqueConnection);
    connect(job, &ChangeJob::progressed, this, &ChangeTray::changed, Qt::UniqueConnection);
    connect(job, &ChangeJob::loaded, this, &ChangeTray::changed, Qt::UniqueConnection);
    Q_EMIT changed();
}

QString ChangeTray::obstacle(ChangeVerb verb) const
{
    if (verb == ChangeVerb::Redo)
        return redoable() ? QString() : tr("Nothing was taken back since the latest change.");
    if (m_pending.count() > 0)
        return {};
    if (verb != ChangeVerb::Undo)
        return tr("Nothing is waiting to be sent: edit a row first.");
    return undoable() ? QString() : tr("Nothing was changed from here yet.");
}

void ChangeTray::run(ChangeVerb verb)
{
    if (obstacle(verb).isEmpty())
        Q_EMIT wanted(verb);
}

QString ChangeTray::jobsText() const
{
    const QList<ChangeJob *> jobs = underWay(m_changes);
    if (jobs.isEmpty())
        return {};
    qint64 rows = 0;
    qint64 ended = 0;
    for (const ChangeJob *const job : jobs) {
        rows += job->rowCount();
        ended += job->endedCount();
    }
    const qint64 percent = rows > 0 ? ended * 100 / rows : 0;
    return tr("Jobs %1 · %2 %").arg(jobs.size()).arg(percent);
}

QString ChangeTray::jobsDetail() const
{
    QStringList lines;
    const QList<ChangeJob *> jobs = underWay(m_changes);
    for (const ChangeJob *const job : jobs)
        lines.append(tr("%1: %2, %3").arg(job->title(), jobStateText(job->state()), jobProgressText(*job)));
    return lines.join(u'\n');
}

ChangeJob *ChangeTray::undoable() const { return undoableJob(m_changes.jobs()); }

ChangeJob *ChangeTray::redoable() const { return redoableJob(m_changes.jobs()); }

} // namespace Calends
