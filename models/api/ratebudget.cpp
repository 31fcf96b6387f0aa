#include "models/api/ratebudget.h"

#include <algorithm>

#include "models/api/rateledger.h"

namespace Calends {

namespace {

constexpr int BackgroundConnections = 5;

int seconds(qint64 milliseconds) { return int((std::max<qint64>(0, milliseconds) + 999) / 1000); }

RateStatus frame(RateLedger::Line &line, qint64 now)
{
    RateStatus status;
    status.tracker = line.label;
    status.limit = QString::fromLatin1(line.ownLimit);
    status.queuedInteractive = line.queuedInteractive;
    status.queuedBackground = line.queuedBackground;
    status.blockedSeconds = seconds(line.bucket.blockedFor(now));
    return status;
}

QString shownName(const QByteArray &name)
{
    QString shown = QString::fromLatin1(name);
    if (!shown.isEmpty())
        shown[0] = shown.at(0).toUpper();
    return shown;
}

void appendStatus(QList<RateStatus> &list, RateLedger::Line &line, qint64 now)
{
    const QList<RateWindow> windows = line.bucket.windows(now);
    if (windows.isEmpty()) {
        list.append(frame(line, now));
        return;
    }
    for (const RateWindow &window : windows) {
        RateStatus status = frame(line, now);
        status.limit = shownName(window.name);
        status.count = window.count;
        status.remaining = std::max(0, window.remaining - line.bucket.inFlight());
        status.resetSeconds = window.ends < 0 ? 0 : seconds(window.ends - now);
        list.append(status);
    }
}

} // namespace

RateBudget::RateBudget(int backgroundShare, QObject *parent)
    : RateBudget(backgroundShare, Clock::steady(), parent)
{
}

RateBudget::RateBudget(int backgroundShare, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<RateLedger>())
{
    d->q = this;
    d->clock = std::move(clock);
    setBackgroundShare(backgroundShare);
}

RateBudget::~RateBudget() = default;

void RateBudget::setBackgroundShare(int percent)
{
    d->backgroundShare = std::clamp(percent, 1, 100);
    d->announce();
}

int RateBudget::backgroundShare() const { return d->backgroundShare; }

QList<RateStatus> RateBudget::status() const
{
    const qint64 now = d->clock->now();
    QList<RateStatus> list;
    int queue = 0;
    for (auto &[key, line] : d->lines) {
        const qsizetype first = list.size();
        appendStatus(list, line, now);
        for (qsizetype i = first; i < list.size(); ++i)
            list[i].queue = queue;
        ++queue;
    }
    return list;
}

RateStatus RateBudget::tightest() const
{
    const qint64 now = d->clock->now();
    QList<RateStatus> own;
    for (auto &[key, line] : d->lines) {
        if (key.tracker == d->account && key.ownLimit.isEmpty())
            appendStatus(own, line, now);
    }
    const auto room = [](const RateStatus &status) {
        return status.count > 0 ? double(status.remaining) / status.count : 2.0;
    };
    const auto found = std::min_element(
        own.cbegin(), own.cend(), [&room](const auto &a, const auto &b) { return room(a) < room(b); });
    return found == own.cend() ? RateStatus() : *found;
}

int RateBudget::waitSeconds() const
{
    const qint64 now = d->clock->now();
    qint64 shortest = 0;
    const auto consider = [&](qint64 wait) {
        if (wait > 0 && (shortest == 0 || wait < shortest))
            shortest = wait;
    };
    for (auto &[key, line] : d->lines) {
        if (line.queuedInteractive > 0)
            consider(line.bucket.waitFor(now, false, d->backgroundShare));
        if (line.queuedBackground > 0)
            consider(line.bucket.waitFor(now, true, d->backgroundShare));
    }
    return seconds(shortest);
}

qint64 RateBudget::estimate(int calls) const { return estimateOf(d->account, calls); }

RatePace RateBudget::estimate(const QMap<QByteArray, int> &calls) const
{
    RatePace pace;
    int all = 0;
    for (auto each = calls.cbegin(); each != calls.cend(); ++each) {
        all += each.value();
        const qint64 alone = estimateOf(each.key(), each.value());
        if (alone > pace.milliseconds)
            pace = {alone, each.key()};
    }
    const qint64 together = onTheWire(all);
    return together < pace.milliseconds ? pace : RatePace{together};
}

qint64 RateBudget::onTheWire(int sends) const
{
    return qint64(sends * d->callMilliseconds / BackgroundConnections);
}

// What fits into this window goes at once, each further window takes one more share.
qint64 RateBudget::estimateOf(const QByteArray &tracker, int calls) const
{
    const auto found = d->lines.find({tracker, {}});
    if (found == d->lines.end())
        return onTheWire(calls);
    const qint64 now = d->clock->now();
    RateBucket &bucket = found->second.bucket;
    const int waiting = calls + found->second.queuedBackground;
    const int room = bucket.backgroundRoom(d->backgroundShare);
    const int left = std::max(0, bucket.backgroundLeft(now, d->backgroundShare));
    if (room <= 0)
        return onTheWire(waiting) + bucket.blockedFor(now);
    if (waiting <= left && !bucket.isBlocked(now))
        return onTheWire(waiting);
    qint64 firstWait = bucket.blockedFor(now);
    qint64 length = 0;
    for (const RateWindow &window : bucket.windows(now)) {
        length = std::max(length, window.length);
        firstWait = std::max(firstWait, window.ends < 0 ? 0 : window.ends - now);
    }
    const int later = std::max(1, waiting - left);
    const int fullWindows = (later - 1) / room;
    const int last = later - fullWindows * room;
    return firstWait + fullWindows * length + onTheWire(last);
}

} // namespace Calends
