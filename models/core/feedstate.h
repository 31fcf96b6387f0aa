// What a page says about the rows it shows: how far they can be trusted, how old they are, what goes on.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "models/api/apierror.h"
#include "models/api/pagewalk.h"

namespace Calends {

// How much of the whole is shown.
enum class FeedStanding : quint8 {
    Nothing, // nothing was ever seen
    Partial, // some of it
    Complete,
    ChangedWhileLoading, // complete after one more pass
    Incomplete, // rows and the server's total differ after it
    Capped, // the server gives no more than this
};

// All that the server has was met.
inline bool isWhole(FeedStanding standing)
{
    return standing == FeedStanding::Complete || standing == FeedStanding::ChangedWhileLoading;
}

struct SourceState
{
    QString list;
    QString label; // "Your own bookings", translated
    QString limitation; // what the source cannot give, translated; empty: nothing
    bool isSupplement = false; // its rows are in the other lists too
    FeedStanding standing = FeedStanding::Nothing;
    bool loading = false;
    int pagesDone = 0;
    int pagesExpected = -1; // -1: not known
    int rows = 0; // different rows held of this source
    int promised = -1; // the server's total; -1: it tells none
    QDateTime asOf; // UTC, when the server was last asked with success; invalid: never
    QDateTime wholeAsOf; // UTC, when it was last walked from end to end, whole or not
    // UTC by the server's clock: every change up to here is held, so the next walk of changes starts here.
    // Invalid: nothing less than a whole walk will do.
    QDateTime changesHeldTo;
    ApiError error; // of the last try
};

// The sum over the sources. Several of these hold at once: rows may be stale, offline and loading.
struct FeedState
{
    FeedStanding standing = FeedStanding::Nothing;
    bool loading = false;
    bool heldUp = false; // loading, and every call waits for the rate budget
    int pagesDone = 0;
    int pagesExpected = -1;
    int rows = 0; // in the table, also hidden ones
    int promised = -1; // -1: at least one source tells none
    int unreadable = 0;
    bool stale = false; // older than the page wants
    bool offline = false; // the last try did not reach the server
    QDateTime asOf; // of the oldest source; invalid: never
    ApiError error; // the first one met in the last try
    ApiError planError; // why it is not known whether there are more sources; None: there are not
    QString locked; // why this account may not see it, translated; empty: it may
    QString lockedCure;
};

} // namespace Calends
