// Which calls feed the bookings of an account: the widest list it may read, else its own and each team's.
#pragma once

#include <QDateTime>

#include "models/core/feedplan.h"

namespace Calends {

class AccountScope;
class Capabilities;

// What is on screen first, around today; the rest comes behind it.
struct BookingsShownFirst
{
    static constexpr int DaysBack = 7;
    static constexpr int DaysAhead = 30;
};

// How far back a delta read reaches behind the newest change seen, so that clocks that differ lose nothing.
inline constexpr int BookingOverlapMinutes = 10;

// The window first, then every booking in the background. `now` is UTC.
FeedPlan bookingsWhole(const Capabilities &capabilities, const AccountScope &scope, const QDateTime &now);

// Of the lists in `heldTo` only what changed since then (UTC), where the list has that filter; all otherwise.
QList<FeedStep> bookingsChanged(
    const Capabilities &capabilities, const AccountScope &scope, const QHash<QString, QDateTime> &heldTo);

} // namespace Calends
