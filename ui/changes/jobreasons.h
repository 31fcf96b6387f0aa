// Why rows of a job were not simply applied, most frequent first, with what can be done about each.
#pragma once

#include "models/changes/changejob.h"
#include "ui/changes/surface.h"

class QVBoxLayout;

namespace Calends {

// `job` outlives it.
class JobReasons : public Surface
{
    Q_OBJECT
public:
    explicit JobReasons(ChangeJob &job, QWidget *parent = nullptr);

    void showReasons();
    // Why nothing can be sent again; empty: it can.
    void setObstacle(const QString &reason);

Q_SIGNALS:
    void retryWanted(const QList<int> &rows);
    void rowsWanted(const QList<int> &rows); // to be seen

private:
    void clear();
    void addGroup(const ReasonGroup &group);
    QString obstacleOf(const ReasonGroup &group) const;
    bool deletes(const ReasonGroup &group) const;

    ChangeJob &m_job;
    QString m_obstacle;
    QVBoxLayout *m_column;
};

// "Retry these 14", "Overwrite these 3": what sending rows that ended so again is called. `deletes`: it would
// delete all of them.
QString retryText(ChangeState state, int count, bool deletes);

} // namespace Calends
