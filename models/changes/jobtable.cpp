#include "models/changes/jobtable.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/changes/changejob.h"
#include "models/changes/changes.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QString columnTitle(int column)
{
    switch (column) {
    case JobTable::TitleColumn:
        return QCoreApplication::translate("JobTable", "Job");
    case JobTable::StateColumn:
        return QCoreApplication::translate("JobTable", "State");
    case JobTable::ProgressColumn:
        return QCoreApplication::translate("JobTable", "Progress");
    case JobTable::LeftColumn:
        return QCoreApplication::translate("JobTable", "Time left");
    case JobTable::BeganColumn:
        return QCoreApplication::translate("JobTable", "Began");
    case JobTable::WhoColumn:
        return QCoreApplication::translate("JobTable", "Who");
    default:
        return {};
    }
}

// "1:05", minutes and seconds; rounded up, so that it never says nothing is left while something is.
QString leftText(const ChangeJob &job)
{
    const qint64 seconds = (job.millisecondsLeft() + 999) / 1000;
    if (seconds == 0 || job.state() != JobState::Running)
        return {};
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString textOf(const ChangeJob &job, int column)
{
    switch (column) {
    case JobTable::TitleColumn:
        return job.title();
    case JobTable::StateColumn:
        return job.message().isEmpty() ? jobStateText(job.state())
                                       : QString(jobStateText(job.state()) + u": "_s + job.message());
    case JobTable::ProgressColumn:
        return jobProgressText(job);
    case JobTable::LeftColumn:
        return leftText(job);
    case JobTable::BeganColumn:
        return QLocale().toString(job.began().toLocalTime(), QLocale::ShortFormat);
    case JobTable::WhoColumn:
        return job.author().text();
    default:
        return {};
    }
}

} // namespace

QString jobStateText(JobState state)
{
    switch (state) {
    case JobState::Paused:
        return QCoreApplication::translate("JobTable", "paused");
    case JobState::Running:
        return QCoreApplication::translate("JobTable", "running");
    case JobState::Settling:
        return QCoreApplication::translate("JobTable", "reading what was done before");
    case JobState::Stopping:
        return QCoreApplication::translate("JobTable", "stopping");
    case JobState::Stopped:
        return QCoreApplication::translate("JobTable", "stopped");
    case JobState::Finished:
        return QCoreApplication::translate("JobTable", "finished");
    }
    return {};
}

QString jobProgressText(const ChangeJob &job)
{
    QStringList parts{QCoreApplication::translate("JobTable", "%1 of %2")
                          .arg(QLocale().toString(job.endedCount()), QLocale().toString(job.rowCount()))};
    if (const int failed = job.count(ChangeState::Failed); failed > 0)
        parts.append(QCoreApplication::translate("JobTable", "%1 failed").arg(QLocale().toString(failed)));
    if (const int unknown = job.count(ChangeState::Unknown); unknown > 0)
        parts.append(QCoreApplication::translate("JobTable", "%1 unknown").arg(QLocale().toString(unknown)));
    return parts.join(u" · "_s);
}

JobTable::JobTable(Changes &changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_changes(changes)
{
    connect(&changes, &Changes::jobAdded, this, &JobTable::insert);
    connect(&changes, &Changes::jobsListed, this, &JobTable::list);
    list();
}

void JobTable::insert(ChangeJob *job)
{
    beginInsertRows({}, 0, 0);
    m_jobs.prepend(job);
    endInsertRows();
    watch(job);
}

// Earlier ones come after those of this run.
void JobTable::list()
{
    const QList<ChangeJob *> all = m_changes.jobs();
    const qsizetype known = m_jobs.size();
    if (all.size() == known)
        return;
    beginInsertRows({}, int(known), int(all.size()) - 1);
    m_jobs = all;
    endInsertRows();
    for (qsizetype row = known; row < all.size(); ++row)
        watch(all.at(row));
}

void JobTable::watch(ChangeJob *job)
{
    const auto changed = [this, job] {
        const int row = int(m_jobs.indexOf(job));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    };
    connect(job, &ChangeJob::progressed, this, changed);
    connect(job, &ChangeJob::stateChanged, this, changed);
    connect(job, &QObject::destroyed, this, [this, job] {
        const int row = int(m_jobs.indexOf(job));
        beginRemoveRows({}, row, row);
        m_jobs.removeAt(row);
        endRemoveRows();
    });
}

ChangeJob *JobTable::jobAt(int row) const { return m_jobs.value(row); }

int JobTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }
int JobTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant JobTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeJob &job = *m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(job, index.column());
    case Qt::AccessibleTextRole:
        return QString(columnTitle(index.column()) + u": "_s + textOf(job, index.column()));
    case JobRole:
        return job.id();
    case JobStateRole:
        return int(job.state());
    case FractionRole:
        return job.rowCount() == 0 ? 1.0 : double(job.endedCount()) / job.rowCount();
    default:
        return {};
    }
}

QVariant JobTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle ? QVariant(columnTitle(section)) : QVariant();
}

} // namespace Calends
