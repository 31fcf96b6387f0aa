// The table of jobs as it is shown: states as pills, progress as a bar.
#pragma once

#include "models/changes/jobtable.h"
#include "ui/changes/tablelooks.h"
#include "ui/kit/celldelegate.h"

namespace Calends {

// `jobs` outlives it. Its rows and columns are the table's.
class JobRows : public TableLooks
{
    Q_OBJECT
public:
    static constexpr int ShareRole = Qt::UserRole + 100; // double: rows ended of all, 0 to 1

    explicit JobRows(JobTable &jobs, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QString rowId(int row) const override;
    QByteArray state(int row) const override;
    QString detail(int row, int column) const override;
    QVariant text(const QModelIndex &index) const override;

private:
    JobTable &m_jobs;
};

// Draws how far a job is below its counts.
class JobCells : public CellDelegate
{
    Q_OBJECT
public:
    explicit JobCells(QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Calends
