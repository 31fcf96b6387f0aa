#include "models/api/rateledger.h"

#include <algorithm>

namespace Calends {

namespace {

// Many people's tokens may pass through in a long session; trackers that have nothing to remember are let go.
constexpr std::size_t MostLines = 256;

} // namespace

RateKey RateLedger::open(const RateTracker &tracker, const Operation *operation)
{
    RateKey key{tracker.id, {}};
    const bool own = operation && operation->ownLimit.count > 0;
    if (own) {
        const std::string_view name = operation->ownLimit.name;
        key.ownLimit = QByteArray(name.data(), qsizetype(name.size())).toLower();
    }
    if (lines.contains(key))
        return key;
    if (lines.size() >= MostLines)
        forgetIdle();
    Line fresh;
    fresh.label = tracker.label;
    fresh.ownLimit = key.ownLimit;
    if (own)
        fresh.bucket = RateBucket(operation->ownLimit);
    lines.emplace(key, fresh);
    return key;
}

void RateLedger::forgetIdle()
{
    const qint64 now = clock->now();
    std::erase_if(lines, [this, now](const auto &entry) {
        const Line &line = entry.second;
        return entry.first.tracker != account && line.queuedInteractive + line.queuedBackground == 0
            && line.bucket.isIdle(now);
    });
}

// A server without the operation's own limit counts the call in the tracker's default one, and its headers
// say so.
bool RateLedger::belongsToDefault(const RateKey &key, const RateHeaders &headers) const
{
    return !key.ownLimit.isEmpty() && !headers.sets.isEmpty()
        && std::none_of(headers.sets.cbegin(), headers.sets.cend(),
            [&key](const RateLimitSet &set) { return set.name == key.ownLimit; });
}

void RateLedger::answered(const RateKey &key, const RateHeaders &headers)
{
    const qint64 now = clock->now();
    if (belongsToDefault(key, headers)) {
        lines[key].bucket.unanswered();
        const auto standard = lines.find({key.tracker, {}});
        if (standard != lines.end())
            standard->second.bucket.observed(now, headers);
    } else {
        lines[key].bucket.answered(now, headers);
    }
    announce();
}

void RateLedger::refused(const RateKey &key, const RateHeaders &headers)
{
    const qint64 now = clock->now();
    if (belongsToDefault(key, headers)) {
        const auto standard = lines.find({key.tracker, {}});
        if (standard != lines.end())
            standard->second.bucket.observed(now, headers);
        // Its own line waits as long, so that the call is not sent into the same refusal at once.
        RateHeaders pause;
        pause.retryAfter = headers.pause();
        lines[key].bucket.refused(now, pause);
    } else {
        lines[key].bucket.refused(now, headers);
    }
    announce();
}

void RateLedger::announce()
{
    if (announcing)
        return;
    announcing = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            announcing = false;
            Q_EMIT q->changed();
        },
        Qt::QueuedConnection);
}

} // namespace Calends
