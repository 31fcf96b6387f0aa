// One budget of sends: what a tracker may still do under one limit, or several at once.
#pragma once

#include <QByteArray>
#include <QList>

#include "models/api/rateheaders.h"
#include "models/operations/operation.h"

namespace Calends {

// A limit's window as known from answers and own sends. Times are ms of the budget's clock.
struct RateWindow
{
    QByteArray name;
    int count = 0; // sends a window
    int remaining = 0; // at the server, as far as answers told
    int background = 0; // background sends of this window
    qint64 ends = -1; // -1: not begun
    qint64 length = 60000;
    bool assumed = false; // begun by our own send, no answer has told its end yet
};

// Plain bookkeeping without timers: the caller says what time it is.
class RateBucket
{
public:
    RateBucket() = default;
    // Knows the operation's own limit before the first answer, so that not even the first burst is refused.
    explicit RateBucket(const RateLimit &limit);

    bool maySend(qint64 now, bool background, int backgroundShare);
    // ms until time alone may allow a send; -1: only an answer can.
    qint64 waitFor(qint64 now, bool background, int backgroundShare);

    void sent(qint64 now, bool background);
    void answered(qint64 now, const RateHeaders &headers);
    void observed(qint64 now, const RateHeaders &headers); // told by the answer to a send counted elsewhere
    void unanswered(); // the answer was lost, or told nothing of limits: it counts as spent
    void refused(qint64 now, const RateHeaders &headers); // 429
    void block(qint64 now, const RateHeaders &headers); // a 429 to a send counted elsewhere

    bool isBlocked(qint64 now) const { return now < m_blockedUntil; }
    qint64 blockedFor(qint64 now) const { return isBlocked(now) ? m_blockedUntil - now : 0; }
    bool isIdle(qint64 now) const;
    int inFlight() const { return m_inFlight; }
    const QList<RateWindow> &windows(qint64 now);
    // Sends that background work has left in this window, and the most it has in one; -1: no limit learnt.
    int backgroundLeft(qint64 now, int backgroundShare);
    int backgroundRoom(int backgroundShare) const;

private:
    void roll(qint64 now);
    void learn(qint64 now, const RateLimitSet &set);
    static int shareOf(int count, int percent);
    int left(const RateWindow &window, bool background, int backgroundShare) const;

    QList<RateWindow> m_windows;
    int m_inFlight = 0;
    int m_earlyBackground = 0; // background sends before any limit was known
    qint64 m_blockedUntil = -1;
};

} // namespace Calends
