// One change set being carried out, as windows see it: progress, results, and how to hold it.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

#include "models/changes/change.h"
#include "models/changes/changekind.h"
#include "models/changes/changestate.h"
#include "models/changes/journal.h"

namespace Calends {

// Made by Changes, which owns it. All its calls are background calls of the session's budget.
class ChangeJob : public QObject
{
    Q_OBJECT
public:
    ~ChangeJob() override;

    qint64 id() const; // in the journal; 0: not there yet
    QString title() const;
    ChangeAuthor author() const;
    QDateTime began() const; // UTC
    QDateTime ended() const; // UTC; invalid while it has not
    qint64 undoes() const; // the job it takes back; 0: none
    JobState state() const;
    // Why it cannot go on, or what went wrong with the journal, translated; empty: nothing.
    QString message() const;
    // The rows are here. Those of an earlier run are read when load() asks.
    bool isLoaded() const;
    void load();

    int rowCount() const;
    int count(ChangeState state) const;
    int endedCount() const;
    qint64 millisecondsLeft() const; // at the present pace, reads included; 0: nothing left or not known
    double rowsPerSecond() const; // over the last seconds; 0: not known

    // Row numbers of the change set. nullptr: not loaded, or of another version.
    const Change *change(int row) const;
    // All it carries out, for a preview; without changes where not one of its rows can be read.
    ChangeSet set() const;
    const ChangeResult &result(int row) const;
    const ChangeKind *kindOf(int row) const;
    // Ended rows that were not simply applied, most frequent reason first.
    QList<ReasonGroup> reasons() const;

    // Goes on, after it was read what became of rows whose answer is not known.
    void resume();
    void pause(); // what is on the wire ends
    void stop(); // the same, and the rest is left: Stopped
    // Sends these again and no others, if they are Failed, ChangedSince or Skipped; what is Unknown is read
    // again and never sent. Of a row that had changed since, what the server has now counts as seen; one that
    // was to be created and was there is looked for anew. A job that was held is so again afterwards. Nothing
    // of it is done without the name that sentAgain() of them has to have typed.
    void retry(const QList<int> &rows, const QString &typedName = {});
    // Those of them that retry() would send; the others it would read again, or leave.
    QList<int> sentAgain(const QList<int> &rows) const;
    // Applied rows that can be taken back, latest first. `leftOut` counts those that cannot be. Created rows
    // may be in use since: UndoSearch leaves those out.
    ChangeSet undo(int *leftOut = nullptr) const;
    int undoable(int *leftOut = nullptr) const; // as many; the set of a large job would fill the memory
    // Gives anew what the lost answers of applied rows held, where that can be.
    ChangeSet renewal() const;
    // "Undo: …", translated; of the title of an undo "Redo: …".
    static QString undoTitle(const QString &title);

Q_SIGNALS:
    void stateChanged(Calends::JobState state);
    void kept(); // it is in the journal, and id() tells where
    void loaded();
    // Both at most ten times a second, and before it ends: results of these rows changed, and the counts.
    void rowsChanged(int first, int last);
    void progressed();

private:
    friend class Changes;
    friend class ChangeRunner;
    class Private;
    explicit ChangeJob(std::unique_ptr<Private> inside, QObject *parent);
    std::unique_ptr<Private> d;
};

} // namespace Calends
