// How the engine reads, compares and shows the rows of one kind. A resource describes its kind once, beside
// its value type; see changebuilding.h.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

#include "models/changes/change.h"
#include "models/changes/changestate.h"
#include "models/core/anyfieldlist.h"

namespace Calends {

class Session;

// One field of a change, seen from three sides; texts are in the person's language, secrets are not spelt
// out.
struct FieldComparison
{
    QByteArray name; // JSON
    QString label;
    QString before; // as it was when the change was built
    QString wanted;
    QString now; // on the server
    bool isWanted = false; // the server has what is wanted
    bool isChangedSince = false; // it has neither that nor what was there before
};

bool isWanted(const QList<FieldComparison> &fields); // all of them
bool isChangedSince(const QList<FieldComparison> &fields); // any of them

// The body of a change with what no record may hold.
struct CompletedBody
{
    QByteArray json;
    QString obstacle = {}; // why it cannot be completed, translated: nothing is sent then
    bool canRetry = false;
};

// Compares rows by their field list without knowing their type. Absent and null are the same here, as the
// server does not tell them apart either.
class ComparedValues
{
public:
    ComparedValues() = default;
    virtual ~ComparedValues() = default;
    ComparedValues(const ComparedValues &) = delete;
    ComparedValues &operator=(const ComparedValues &) = delete;

    // The fields of the change; of a delete those that tell the row or were changed since, of which nothing
    // is wanted. `now` empty: as before. Nothing when one of the rows cannot be read.
    virtual std::optional<QList<FieldComparison>> compare(
        const Change &change, const QByteArray &now) const = 0;
    // The change from what the server has now to what was wanted, with its way back; of a delete, of what it
    // has now. Nothing when one of the rows cannot be read.
    virtual std::optional<Change> rebased(const Change &change, const QByteArray &now) const = 0;
    // Id of a row as the server sent it; empty when it cannot be read.
    virtual QString idOf(const QByteArray &row) const = 0;
    virtual QByteArray withoutSecrets(const QByteArray &row) const = 0; // empty when it cannot be read
};

// A whole list that is archived with a row before it is destroyed.
struct DossierPart
{
    QString name; // "bookings"
    ReadRequest request;
    QString idMember; // tells its rows apart
    // Why this account may not read it, translated: the archive says that instead. Empty: it is read.
    QString absent = {};
};

// Why something may not be read, translated; empty: it may.
using ReadObstacle = std::function<QString(const ReadRequest &)>;
// By what the session, which outlives it, knows of the account.
ReadObstacle readObstacleOf(const Session &session);

// What came to a created row since and would go with it.
struct UseSince
{
    ReadRequest request; // of a list: one row in it is enough
    QString words; // "There are bookings since …", translated: why the row is left
};

struct ChangeKind
{
    QByteArray name; // "managed user": in the journal, so it stays as it is
    std::shared_ptr<const ComparedValues> values;
    // Asks for the row of a change as it is now; of a create, for rows among which it would be. The answer's
    // data is one object or a list of them.
    std::function<ReadRequest(const Change &)> read;
    // The same for several at once, at most `many`; those the answer lacks are read one by one. Empty: only
    // one by one.
    std::function<ReadRequest(const QList<Change> &)> readMany = {};
    int many = 1;
    // Names the list a row is in, where that cannot be asked for some rows alone: readMany asks for the whole
    // list then, which is walked until the rows are found. Empty name: the row is in none.
    std::function<QByteArray(const Change &)> listOf = {};
    // Rows of that list, as far as it was read whole: tells what walking it costs. Empty, or nothing: not
    // known.
    std::function<std::optional<int>(const Change &)> listSize = {};
    // What tells a created row among all others of its list, the same in `wanted` and in a row: the whole
    // list is walked for it then, however long, unless it can be asked for. Empty: read() shows where it
    // would be.
    std::function<QByteArray(const QByteArray &row)> createdKey = {};
    // readMany asks also for rows that are to be created (which createdKey tells) or deleted, and shows them
    // as whole as read does.
    bool asksForAny = false;
    // The row in the data a write answered with. Empty: the data itself.
    std::function<QByteArray(const QByteArray &data)> answeredRow = {};
    // The answer to a create holds the id of its row and nothing else that a read shows: it counts as done
    // once a read showed the row.
    bool answersIdAlone = false;
    // Whether a row read is the one a create meant. Empty: it has all that was wanted.
    std::function<bool(const Change &, const QByteArray &row)> isCreated = {};
    // Makes a row that a create found there, and that differs, what was wanted: an update, sent without
    // asking anew, so it takes nothing back that somebody has. Nothing: the row is left, and said to differ.
    // Empty: a row that is there counts as what was wanted.
    std::function<std::optional<Change>(const Change &creation, const QByteArray &row)> updateOf = {};
    // Takes an applied create back: a destroying change of its own. Empty, or nothing: it cannot be.
    std::function<std::optional<Change>(const Change &applied, const QByteArray &created)> removal = {};
    // What keeps a created row from being taken back with its job. Empty, or nothing: it is not asked.
    std::function<std::optional<UseSince>(const Change &removal)> useSince = {};
    // What is archived besides the row itself before it is destroyed. Empty: the row alone.
    std::function<QList<DossierPart>(const Change &)> dossier = {};
    // Keeps what the data of an answer to a create or an act holds besides the row and no read shows again
    // (tokens), before the row counts as ended. Answers what became of it when it could not be kept,
    // translated; empty: it is safe. Empty function: there is nothing.
    std::function<QFuture<QString>(const Change &, const QByteArray &data)> keepAnswer = {};
    // Asked before such a row is sent: why what its answer will hold could not be kept, translated; the job
    // is held then. `underway`: those of its job that were asked for already and whose answers are not kept
    // yet. Empty answer: it could. Empty function: it always can.
    std::function<QFuture<QString>(const Change &, const QList<Change> &underway)> keepObstacle = {};
    // Adds to the body what no record may hold (a secret) at the moment it is sent. Empty: bodies are whole.
    std::function<QFuture<CompletedBody>(const Change &)> completeBody = {};
    // Why a read cannot prove what became of a change that was sent, translated; empty: it can.
    std::function<QString(const Change &)> unproven = {};
    // Told when a row has ended, whatever way: what is kept for it, as a secret, can be kept for good or go.
    // Empty: nobody is.
    std::function<void(const Change &, const ChangeResult &)> ended = {};
    // Said of a created row whose answer was lost, translated; empty: nothing is lost with it.
    std::function<QString(const Change &)> lostAnswer = {};
    // Gives anew what a lost answer held, `row` being the created one: an act of its own. Empty, or nothing:
    // it cannot be.
    std::function<std::optional<Change>(const Change &applied, const QByteArray &row)> renewal = {};
};

// It was to be deleted, and is there no more.
bool isGone(const Change &change, const ChangeResult &result);

// The kinds of the program, by name.
class ChangeKinds
{
public:
    void add(const ChangeKind &kind) { m_kinds.append(kind); }
    const ChangeKind *find(const QByteArray &name) const; // nullptr: another version's

private:
    QList<ChangeKind> m_kinds;
};

} // namespace Calends
