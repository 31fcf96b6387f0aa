// What became of one change, and where it stands in its job.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Calends {

// As kept in the journal, which never renumbers them.
enum class ChangeState : quint8 {
    Planned = 0,
    Sending = 1, // on the disk before it is on the wire; after a crash: unknown until read
    Applied = 2, // the answer or a read shows it
    Failed = 3, // the server refused it, or a read shows that nothing came of it
    Unknown = 4, // sent, and no read can show what became of it: never sent again
    AlreadySo = 5, // nothing was sent: the server has it so
    ChangedSince = 6, // nothing was sent: somebody else changed the same fields
    Skipped = 7, // nothing was sent: not chosen, or stopped before
};

bool isEnded(ChangeState state); // neither Planned nor Sending
QString changeStateText(ChangeState state); // "applied", translated

struct ChangeResult
{
    ChangeState state = ChangeState::Planned;
    QString reason = {}; // why, translated: the same words for the same reason; empty when Applied
    QString requestId = {}; // X-Request-Id of the write
    int status = 0; // HTTP of the write; 0: no answer
    QDateTime sent = {}; // UTC; invalid: nothing was sent
    QDateTime ended = {}; // UTC
    bool isSettled = false; // a read told, since the answer was lost or not to be believed
    bool canRetry = false; // nothing came of it, and sending it again can help
    bool isAnswerLost = false; // applied, and what its answer held besides the row is kept nowhere
    QString id = {}; // of a created row
    // The row as the server last had it, JSON without secrets; empty: not read, or gone, or an update that it
    // has just as it was sent.
    QByteArray now = {};

    friend bool operator==(const ChangeResult &, const ChangeResult &) = default;
};

// Who had a job carried out.
struct ChangeAuthor
{
    QString user; // of the operating system; empty: it does not tell
    QString profile; // its name
    static ChangeAuthor ofProfile(const QString &profileName);
    QString text() const; // "amara · Northwind"
    friend bool operator==(const ChangeAuthor &, const ChangeAuthor &) = default;
};

enum class JobState : quint8 {
    Paused = 0, // also what a killed process left behind
    Running = 1,
    Settling = 2, // reads what became of rows whose answer is not known
    Stopping = 3, // ends after what is on the wire
    Stopped = 4, // ended before all rows were tried; it can go on
    Finished = 5,
};

// Rows of a job with the same reason.
struct ReasonGroup
{
    ChangeState state = ChangeState::Planned;
    QString reason;
    QList<int> rows;
    bool canRetry = false;
};

} // namespace Calends
