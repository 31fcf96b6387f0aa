// What an answer tells of the server's rate limits (FACTS 6, OBSERVED "Rate limits").
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Calends {

// One limit as the headers name it. The word after the last hyphen is the limit's name.
struct RateLimitSet
{
    QByteArray name; // lower case: default, short, booking_guests_add
    int limit = 0; // sends a window
    int remaining = 0;
    qint64 reset = 0; // ms from now
};

struct RateHeaders
{
    QList<RateLimitSet> sets; // several at once for keys with limits of their own
    qint64 retryAfter = -1; // ms; -1: not told

    static RateHeaders from(const QList<QPair<QByteArray, QByteArray>> &headers);
    // How long a 429 asks to wait, in ms: until the first used-up limit frees, since the server refuses only
    // when all are used up. A minute (the server's block time) when it does not say.
    qint64 pause() const;
};

} // namespace Calends
