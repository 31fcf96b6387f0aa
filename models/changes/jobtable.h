// Jobs of this run and of earlier ones, the latest first: what the jobs page shows.
#pragma once

#include <QAbstractTableModel>

#include "models/changes/changestate.h"

namespace Calends {

class ChangeJob;
class Changes;

class JobTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, StateColumn, ProgressColumn, LeftColumn, BeganColumn, WhoColumn, ColumnCount };
    enum Role {
        JobRole = Qt::UserRole, // qint64: ChangeJob::id
        JobStateRole, // JobState as int
        FractionRole, // double: rows ended of all, 0 to 1
    };

    // `changes` outlives it.
    explicit JobTable(Changes &changes, QObject *parent = nullptr);

    ChangeJob *jobAt(int row) const; // nullptr: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void insert(ChangeJob *job);
    void list();
    void watch(ChangeJob *job);

    Changes &m_changes;
    QList<ChangeJob *> m_jobs;
};

// "running", translated.
QString jobStateText(JobState state);
// "106 of 171 · 2 failed", translated.
QString jobProgressText(const ChangeJob &job);

} // namespace Calends
