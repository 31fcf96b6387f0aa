// Finds what of a job can be taken back now. Rows it created that are in use since are left out and listed.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

#include "models/changes/change.h"

namespace Calends {

class ChangeJob;
class Changes;
struct UseSince;

// A row that stays as it is.
struct LeftOut
{
    int row = 0; // of the job that is taken back
    QString name; // of whom or what
    QString reason; // translated
};

// Reads once, in the background; deleting it cancels what is under way. `changes` outlives it.
class UndoSearch : public QObject
{
    Q_OBJECT
public:
    explicit UndoSearch(Changes &changes, QObject *parent = nullptr);

    void start(const ChangeJob &job); // whose rows are loaded

Q_SIGNALS:
    void progressed(int read, int total);
    // Once, never within start(). The latest row of the job comes first.
    void found(const Calends::ChangeSet &set, const QList<Calends::LeftOut> &leftOut);

private:
    struct Candidate
    {
        int row;
        Change back;
        bool isLeft = false;
    };

    void askNext();
    void ask(size_t candidate, const UseSince &use);
    void answered(size_t candidate, std::optional<bool> isUsed, const QString &reason);
    void finish();

    Changes &m_changes;
    ChangeSet m_set;
    std::vector<Candidate> m_candidates;
    std::deque<size_t> m_waiting; // to be asked for
    QList<LeftOut> m_leftOut;
    int m_asked = 0;
    int m_read = 0;
    int m_total = 0;
};

} // namespace Calends

Q_DECLARE_METATYPE(Calends::LeftOut)
