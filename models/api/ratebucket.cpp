#include "models/api/ratebucket.h"

#include <algorithm>

namespace Calends {

namespace {

// Reset is in whole seconds, so two answers of one window differ by up to a second, and a little for the way.
constexpr qint64 SameWindow = 1500;

} // namespace

RateBucket::RateBucket(const RateLimit &limit)
{
    RateWindow window;
    window.name = QByteArray(limit.name.data(), qsizetype(limit.name.size())).toLower();
    window.count = limit.count;
    window.remaining = limit.count;
    window.length = qint64(limit.seconds) * 1000;
    m_windows.append(window);
}

int RateBucket::shareOf(int count, int percent) { return std::max(1, count * percent / 100); }

// A send on its way may not be in `remaining` yet, so it is taken off; at worst this is one too careful until
// it is answered.
int RateBucket::left(const RateWindow &window, bool background, int backgroundShare) const
{
    const int all = window.remaining - m_inFlight;
    if (!background)
        return all;
    return std::min(all, shareOf(window.count, backgroundShare) - window.background);
}

void RateBucket::roll(qint64 now)
{
    for (RateWindow &window : m_windows) {
        if (window.ends < 0 || now < window.ends)
            continue;
        window.remaining = window.count;
        window.background = 0;
        window.ends = -1;
    }
}

bool RateBucket::maySend(qint64 now, bool background, int backgroundShare)
{
    roll(now);
    if (isBlocked(now))
        return false;
    // With several limits the server refuses only when all are used up.
    return m_windows.isEmpty()
        || std::any_of(m_windows.cbegin(), m_windows.cend(),
            [&](const RateWindow &window) { return left(window, background, backgroundShare) > 0; });
}

qint64 RateBucket::waitFor(qint64 now, bool background, int backgroundShare)
{
    if (maySend(now, background, backgroundShare))
        return 0;
    if (isBlocked(now))
        return m_blockedUntil - now;
    qint64 shortest = -1;
    for (const RateWindow &window : std::as_const(m_windows)) {
        if (window.ends >= 0)
            shortest = shortest < 0 ? window.ends - now : std::min(shortest, window.ends - now);
    }
    return shortest;
}

void RateBucket::sent(qint64 now, bool background)
{
    roll(now);
    ++m_inFlight;
    if (m_windows.isEmpty() && background)
        ++m_earlyBackground;
    for (RateWindow &window : m_windows) {
        if (window.ends < 0) {
            window.ends = now + window.length;
            window.assumed = true;
        }
        if (background)
            ++window.background;
    }
}

void RateBucket::learn(qint64 now, const RateLimitSet &set)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
        [&set](const RateWindow &window) { return window.name == set.name; });
    const qint64 ends = now + set.reset;
    if (found == m_windows.end()) {
        const qint64 length = std::max<qint64>(set.reset, 1000);
        m_windows.append({set.name, set.limit, set.remaining, m_earlyBackground, ends, length, false});
        return;
    }
    RateWindow &window = *found;
    const bool another = window.assumed || window.ends < 0 || ends > window.ends + SameWindow;
    window.count = set.limit;
    window.remaining = another ? set.remaining : std::min(window.remaining, set.remaining);
    window.ends = another ? ends : std::max(window.ends, ends);
    window.length = std::max(window.assumed ? 0 : window.length, std::max<qint64>(set.reset, 1000));
    window.assumed = false;
}

void RateBucket::answered(qint64 now, const RateHeaders &headers)
{
    if (headers.sets.isEmpty()) {
        unanswered();
        return;
    }
    m_inFlight = std::max(0, m_inFlight - 1);
    observed(now, headers);
}

void RateBucket::observed(qint64 now, const RateHeaders &headers)
{
    roll(now);
    for (const RateLimitSet &set : headers.sets)
        learn(now, set);
    m_earlyBackground = 0;
}

void RateBucket::unanswered()
{
    m_inFlight = std::max(0, m_inFlight - 1);
    for (RateWindow &window : m_windows)
        window.remaining = std::max(0, window.remaining - 1);
}

void RateBucket::refused(qint64 now, const RateHeaders &headers)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    block(now, headers);
}

void RateBucket::block(qint64 now, const RateHeaders &headers)
{
    observed(now, headers);
    m_blockedUntil = std::max(m_blockedUntil, now + headers.pause());
    if (headers.sets.isEmpty()) {
        for (RateWindow &window : m_windows) {
            window.remaining = 0;
            window.ends = m_blockedUntil;
            window.assumed = false;
        }
    }
}

bool RateBucket::isIdle(qint64 now) const
{
    return m_inFlight == 0 && !isBlocked(now)
        && std::all_of(m_windows.cbegin(), m_windows.cend(),
            [now](const RateWindow &window) { return window.ends < now; });
}

const QList<RateWindow> &RateBucket::windows(qint64 now)
{
    roll(now);
    return m_windows;
}

int RateBucket::backgroundLeft(qint64 now, int backgroundShare)
{
    roll(now);
    int most = m_windows.isEmpty() ? -1 : 0;
    for (const RateWindow &window : std::as_const(m_windows))
        most = std::max(most, left(window, true, backgroundShare));
    return most;
}

int RateBucket::backgroundRoom(int backgroundShare) const
{
    int most = -1;
    for (const RateWindow &window : m_windows)
        most = std::max(most, shareOf(window.count, backgroundShare));
    return most;
}

} // namespace Calends
