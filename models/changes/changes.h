// Everything that changes an account goes through here: what is allowed, jobs of this run and of earlier
// ones.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

#include "models/changes/calltoll.h"
#include "models/changes/changejob.h"
#include "models/changes/changekind.h"
#include "models/changes/changepace.h"
#include "models/changes/journal.h"

namespace Calends {

class Session;

// Session and journal outlive it.
class Changes : public QObject
{
    Q_OBJECT
public:
    Changes(Session &session, ChangeJournal &journal, const ChangeKinds &kinds, const ChangePace &pace = {},
        QObject *parent = nullptr);
    ~Changes() override;

    // Why nothing may be changed here, translated; empty when it may: a profile that only reads, an account
    // that is not signed in, another process that keeps it or its journal, a journal that cannot be written.
    QString obstacle() const;
    // Why nothing new may be changed: that, or the server is out of reach. Jobs may go on all the same, and
    // find out by themselves whether it is back.
    QString sendingObstacle() const;
    // Jobs go on and archives are there also in the next run. The journal cannot promise it before it is
    // open.
    bool isKept() const;
    // Why this one would be refused, whatever the server says: plan, role, credential; empty: nothing known.
    QString obstacleOf(const Change &change) const;
    // What has to be typed before the set is applied; empty: nothing.
    QString nameToType(const ChangeSet &set) const;
    const ChangeKinds &kinds() const;
    Session &session() const;

    // Begins a job with the rows of the set that are named; the others, and those that need a look, are kept
    // as `leftOut` has them, which ChangePreview::leftOut() tells, else as skipped. nullptr when there is an
    // obstacle to sending, no row to send, or the name is not the one to type.
    ChangeJob *apply(const ChangeSet &set, const QString &typedName = {},
        const std::optional<QList<int>> &rows = std::nullopt, const QHash<int, ChangeResult> &leftOut = {});
    // Of this run and, once the journal told, of earlier ones: the latest first.
    QList<ChangeJob *> jobs() const;
    // Earlier runs' jobs are listed.
    bool hasJobs() const;
    // What the jobs at work still take. Of a job that carries out single rows by request it is not known, and
    // left out.
    CallToll tollAtWork() const;
    // Takes a job that is not at work out of the list, and with its rows out of the journal and the log.
    // False: it is at work, not in the journal yet, or that may not be changed here. It is deleted later.
    bool forget(ChangeJob *job);
    // Jobs that a crash or an obstacle held go on, once the session is open. Of those that the person held it
    // is only read what became of rows that were being sent.
    void resumeAll();

Q_SIGNALS:
    void obstacleChanged(); // either of them
    void keptChanged();
    void jobAdded(Calends::ChangeJob *job);
    void jobsListed();
    void jobEnded(Calends::ChangeJob *job);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
