// Changes of managed users (FACTS 12).
#pragma once

#include "models/changes/comparedbyfields.h"
#include "models/managedusers/manageduser.h"
#include "models/managedusers/tokenkeeping.h"

namespace Calends {

QByteArray managedUserKindName();

// How they are read again and compared: a hundred a call by their addresses. `keepTokens` is given the answer
// of a create, which is the only one to hold the tokens. `organization`: whose routes show a person's
// bookings, schedules and time off, which are archived before the person is deleted; bookings keep a create
// from being undone, and are looked for with the person's own token where that alone shows them. 0, or empty:
// there is none. Where `obstacle` names why something may not be read, nobody asks for it: archive and undo
// say so.
ChangeKind managedUserKind(
    const std::function<QFuture<QString>(const Change &, const QByteArray &)> &keepTokens = {},
    const std::function<qint64()> &organization = {}, const ReadObstacle &obstacle = {});

// `clientId`: whose user it is.
Change managedUserUpdate(const QString &clientId, const ManagedUser &before, const ManagedUser &after);
Change managedUserCreation(const QString &clientId, const ManagedUser &wanted);
// `bookingsObstacle`: why this account may not read the person's bookings, translated; empty: it may.
// `areBookingsSeen`: they are looked for all the same, with the person's own token.
Change managedUserRemoval(const QString &clientId, const ManagedUser &user,
    const QString &bookingsObstacle = {}, bool areBookingsSeen = false);
// All tokens of the person go and a new pair is answered (FACTS 2.4), which goes to that place. The change
// has the person's id and asks for the typed name.
Change managedUserTokensAnew(
    const QString &clientId, const ManagedUser &user, const TokenKeeping &keeping = {});

} // namespace Calends
