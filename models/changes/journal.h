// What was decided to be changed and what became of it, on the disk before it is on the wire: resumed after a
// crash, and the log of changes for ever after.
#pragma once

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

#include "models/changes/change.h"
#include "models/changes/changestate.h"

namespace Calends {

enum class JournalState : quint8 {
    Opening,
    Kept, // on disk, and this process owns it
    ReadOnly, // another process owns it, or it is only looked at: seen, not changed
    ThisRunOnly, // sealed under a key of this run, in memory: a crash will not resume; message() says so
};

struct JournalConfiguration
{
    QString file; // empty: for this run only. ChangeJournal::fileBeside() names it
    QByteArray key; // Seal::KeySize bytes, an entry of its own in the vault; empty: for this run only
    QString profile; // Profile::id
    int lookEvery = 1000; // ms: how often it is asked whether the process that owns it wrote something
    bool looksOnly = false; // nobody owns it any more: seen, not changed, and never renamed
};

struct JournalJob
{
    qint64 id = 0;
    QString title;
    ChangeAuthor author;
    QDateTime began; // UTC
    QDateTime ended; // UTC; invalid: it has not
    JobState state = JobState::Paused;
    qint64 undoes = 0; // the job it takes back
    int rows = 0;
    int done = 0; // rows that have ended, whatever way
    int applied = 0; // rows whose last known state this is
    int failed = 0;
    int unknown = 0; // also those that were being sent
    int sending = 0;

    friend bool operator==(const JournalJob &, const JournalJob &) = default;
};

struct JournalRow
{
    int number = 0; // from 0, in the order of the change set
    std::optional<Change> change; // nothing: of another version, or damaged
    ChangeResult result;
};

// What was there before it was destroyed: JSON without secrets, sealed as everything in the journal.
struct JournalArchive
{
    qint64 id = 0;
    qint64 job = 0;
    int row = 0;
    QString name; // of what was destroyed
    QDateTime made; // UTC
    qint64 size = 0; // bytes of JSON
};

// A result to be written.
struct JournalEntry
{
    int row = 0;
    ChangeResult result;
};

// One SQLite file, each payload sealed; only ids, states and times can be read from it. All work is done in a
// thread of its own, in the order asked; futures are answered there, so continue them with whenReady. A file
// that cannot be used is renamed and reported, never deleted.
class ChangeJournal : public QObject
{
    Q_OBJECT
public:
    explicit ChangeJournal(const JournalConfiguration &configuration, QObject *parent = nullptr);
    // Waits until what was asked before is on disk.
    ~ChangeJournal() override;

    JournalState state() const { return m_state; }
    QString message() const { return m_message; } // what the person should know, translated; empty: all well
    bool mayWrite() const { return m_state == JournalState::Kept || m_state == JournalState::ThisRunOnly; }

    // The job with all its rows and what became of some already, at once. Its id; 0: not kept.
    QFuture<qint64> begin(
        const JournalJob &job, const QList<Change> &changes, const QList<JournalEntry> &ended = {});
    // One flush: what was answered, then what is about to be sent. False: not on disk, so nothing may be
    // sent.
    QFuture<bool> record(qint64 job, const QList<JournalEntry> &entries);
    // The changes of these rows in the place of what was planned. False: not on disk.
    QFuture<bool> replan(qint64 job, const QList<JournalRow> &rows);
    QFuture<bool> setState(qint64 job, JobState state, const QDateTime &ended = {});

    QFuture<QList<JournalJob>> jobs(); // the latest first
    QFuture<QList<JournalRow>> rows(qint64 job);
    // Replaces an earlier one of the same row. False: not on disk, so nothing may be destroyed.
    QFuture<bool> keepArchive(qint64 job, int row, const QString &name, const QByteArray &json);
    QFuture<QList<JournalArchive>> archives(); // the latest first
    QFuture<QByteArray> archive(qint64 id); // empty: there is none, or it is damaged
    QFuture<QList<QByteArray>> archives(const QList<qint64> &ids); // the same of several, in this order
    QFuture<bool> removeArchive(qint64 id);
    // The person has seen it and wants it gone, rows and all; archives stay until they are removed.
    QFuture<bool> remove(qint64 job);
    QFuture<bool> close();

    static QString fileBeside(const QString &storeFile);
    // The profile a file of this name is the journal of; empty: it is none.
    static QString profileOf(const QString &file);
    // Every file that belongs to the journal kept in `file`, also what was set aside.
    static QStringList filesOf(const QString &file);

Q_SIGNALS:
    void stateChanged(Calends::JournalState state);
    // While another process owns it: that one wrote something, or the file can only now be read.
    void writtenElsewhere();

private:
    template <typename Work>
    auto run(Work work);
    void tell(JournalState state, const QString &message);
    void look();

    class Worker;
    std::unique_ptr<Worker> m_worker;
    JournalState m_state = JournalState::Opening;
    QString m_message;
    QTimer m_look;
    qint64 m_version = -1; // of what the other process wrote, as last seen; -1: not looked yet
};

} // namespace Calends
