// A change as a value: what would be sent, what was there before, what shall be there after. Building one
// sends nothing.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

#include "models/account/profile.h"
#include "models/api/request.h"

namespace Calends {

// What a change does to its row: decides how it is read before and proven after.
enum class ChangeAction : quint8 {
    Create, // nothing is there before; afterwards the created row is found
    Update, // the fields named are there before and after
    Delete, // the row is there before and gone after
    Act, // something no read shows (a mail, a token): a lost answer stays unknown
};

// Built with changebuilding.h. Never holds a secret, since it is written to the journal.
struct Change
{
    QByteArray kind; // names a ChangeKind: how the row is read, compared and shown
    ChangeAction action = ChangeAction::Update;
    WriteOperation operation;
    Arguments arguments = {}; // path, query and body as sent; the body holds the changed fields alone
    Subject subject = Subject::account();

    QString id = {}; // of the row; empty when it is to be created
    QString name = {}; // "Amara Okafor"
    QString detail = {}; // the second line: whose it is, an address

    QList<QByteArray> fields = {}; // JSON names, as answers have them, of what changes
    // As it was shown, JSON without secrets: of an update what changes, and the address the row is found by;
    // of a delete the whole row; empty when created.
    QByteArray before = {};
    QByteArray wanted = {}; // JSON of `fields` alone, as the server is expected to answer them

    QString look = {}; // what the person must look at before it can be sent, translated; empty: nothing
    QStringList mailed = {}; // whom the server mails, texts or calls (FACTS 22); empty: nobody is known to be
    bool destroys = false;
    QString cascade = {}; // what goes with it, translated (FACTS 22)
    QByteArray reverse = {}; // body of the same operation that takes an update back
    QString irreversible = {}; // why it cannot be undone, translated; empty: it can
    // Where what the answer holds besides the row is to go, as JSON of the kind's own; no secret. Empty: as
    // the kind does by itself.
    QByteArray keeping = {};
    // ReadOnly is never enough. ConfirmTyped asks for the typed name whatever the profile asks for.
    WriteLevel leastLevel = WriteLevel::Confirm;

    bool isEmpty() const { return action == ChangeAction::Update && fields.isEmpty(); }
    friend bool operator==(const Change &, const Change &) = default;
};

// What is previewed, confirmed, carried out and undone together.
struct ChangeSet
{
    QString title; // "Time zone of 186 people"
    QList<Change> changes;
    qint64 undoes = 0; // the job this takes back; 0: none

    // As a set of its own: the rows of these numbers, in this order.
    ChangeSet part(const QList<int> &rows) const;
    bool destroys() const;
    // The strictest level its changes ask for.
    WriteLevel leastLevel() const;
    // What has to be typed before it is sent from this profile; empty: nothing.
    QString nameToType(const Profile &profile) const;
    QStringList mailed() const; // each once
};

// For the journal: bytes that unpackedChange() reads back, also in later versions. Nothing when they are not
// a change of this version's table.
QByteArray packedChange(const Change &change);
std::optional<Change> unpackedChange(const QByteArray &bytes);

} // namespace Calends
