#include "models/api/callqueue.h"

#include <QPointer>

#include <algorithm>

namespace Calends {

CallQueue::CallQueue(RateBudget &budget, QObject *parent)
    : QObject(parent)
    , m_budget(budget)
    , m_ledger(*budget.d)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CallQueue::dispatch);
    connect(&m_budget, &RateBudget::changed, this, &CallQueue::wake);
}

RateKey CallQueue::keyFor(const RateTracker &tracker, const Operation *operation)
{
    return m_ledger.open(tracker, operation);
}

void CallQueue::setAccountTracker(const RateTracker &tracker)
{
    m_ledger.account = tracker.id;
    m_ledger.open(tracker, nullptr);
    m_ledger.announce();
}

void CallQueue::hold() { m_held = true; }

void CallQueue::release()
{
    m_held = false;
    wake();
}

void CallQueue::add(PendingCall &call)
{
    Lane &lane = m_lanes[call.rate];
    std::list<PendingCall *> &line = call.isBackground() ? lane.background : lane.interactive;
    // New calls are the youngest; one that comes back goes before all that were asked after it.
    const bool youngest = line.empty() || line.back()->number < call.number;
    const auto before = youngest ? line.end() : std::find_if(line.begin(), line.end(), [&call](auto *other) {
        return other->number > call.number;
    });
    call.place = line.insert(before, &call);
    call.lane = &lane;
    count(call.rate, lane);
    wake();
    const int wait = secondsBlocked(call.rate, m_ledger.clock->now());
    call.setState(wait > 0 ? Call::State::Paused : Call::State::Queued, wait);
}

int CallQueue::secondsBlocked(const RateKey &key, qint64 now)
{
    return int((m_ledger.line(key).bucket.blockedFor(now) + 999) / 1000);
}

void CallQueue::leaveLane(PendingCall &call)
{
    if (!call.lane)
        return;
    (call.isBackground() ? call.lane->background : call.lane->interactive).erase(call.place);
    count(call.rate, *call.lane);
    if (call.lane->interactive.empty() && call.lane->background.empty())
        m_lanes.erase(call.rate);
    call.lane = nullptr;
}

void CallQueue::count(const RateKey &key, const Lane &lane)
{
    RateLedger::Line &line = m_ledger.line(key);
    line.queuedInteractive = int(lane.interactive.size());
    line.queuedBackground = int(lane.background.size());
    m_ledger.announce();
}

void CallQueue::remove(PendingCall &call)
{
    leaveLane(call);
    if (call.onTheWire)
        unanswered(call);
}

QList<PendingCall *> CallQueue::waiting() const
{
    QList<PendingCall *> calls;
    for (const auto &[key, lane] : m_lanes) {
        calls.append(QList<PendingCall *>(lane.interactive.cbegin(), lane.interactive.cend()));
        calls.append(QList<PendingCall *>(lane.background.cbegin(), lane.background.cend()));
    }
    return calls;
}

void CallQueue::freeConnection(PendingCall &call)
{
    call.onTheWire = false;
    --m_sent;
    if (call.isBackground())
        --m_sentBackground;
    wake();
}

void CallQueue::answered(PendingCall &call, const RateHeaders &headers)
{
    m_ledger.answered(call.rate, headers);
    freeConnection(call);
}

void CallQueue::refused(PendingCall &call, const RateHeaders &headers)
{
    m_ledger.refused(call.rate, headers);
    freeConnection(call);
}

void CallQueue::unanswered(PendingCall &call)
{
    m_ledger.answered(call.rate, {});
    freeConnection(call);
}

void CallQueue::measured(qint64 milliseconds)
{
    constexpr double Weight = 0.1; // of the newest answer
    m_ledger.callMilliseconds += Weight * (double(milliseconds) - m_ledger.callMilliseconds);
}

// Queued, so that many calls asked in one go are ordered before the first is sent.
void CallQueue::wake()
{
    if (m_awake)
        return;
    m_awake = true;
    QMetaObject::invokeMethod(this, &CallQueue::dispatch, Qt::QueuedConnection);
}

bool CallQueue::connectionFree(bool background) const
{
    return m_sent < Connections && (!background || m_sentBackground < BackgroundConnections);
}

PendingCall *CallQueue::next(bool background)
{
    const qint64 now = m_ledger.clock->now();
    PendingCall *oldest = nullptr;
    for (const auto &[key, lane] : m_lanes) {
        const std::list<PendingCall *> &line = background ? lane.background : lane.interactive;
        if (line.empty() || (oldest && oldest->number < line.front()->number))
            continue;
        if (m_ledger.line(key).bucket.maySend(now, background, m_ledger.backgroundShare))
            oldest = line.front();
    }
    return oldest;
}

void CallQueue::send(PendingCall &call)
{
    leaveLane(call);
    call.onTheWire = true;
    ++m_sent;
    if (call.isBackground())
        ++m_sentBackground;
    m_ledger.line(call.rate).bucket.sent(m_ledger.clock->now(), call.isBackground());
    m_ledger.announce();
    Q_EMIT turn(&call);
}

void CallQueue::dispatch()
{
    m_awake = false;
    if (m_held)
        return;
    for (const bool background : {false, true}) {
        while (connectionFree(background)) {
            PendingCall *call = next(background);
            if (!call)
                break;
            send(*call);
        }
    }
    showPauses();
    sleepUntilNextChance();
}

void CallQueue::showPauses()
{
    const qint64 now = m_ledger.clock->now();
    // Listed first: whoever hears of a pause may cancel a call.
    QList<QPair<QPointer<PendingCall>, int>> changed;
    for (auto &[key, lane] : m_lanes) {
        const int wait = secondsBlocked(key, now);
        if (lane.paused == (wait > 0))
            continue;
        lane.paused = wait > 0;
        for (const auto *line : {&lane.interactive, &lane.background}) {
            for (PendingCall *call : *line)
                changed.append({call, wait});
        }
    }
    for (const auto &[call, wait] : std::as_const(changed)) {
        if (call && call->lane)
            call->setState(wait > 0 ? Call::State::Paused : Call::State::Queued, wait);
    }
}

void CallQueue::sleepUntilNextChance()
{
    const qint64 now = m_ledger.clock->now();
    qint64 shortest = -1;
    const auto consider = [&](RateBucket &bucket, bool background) {
        const qint64 wait = bucket.waitFor(now, background, m_ledger.backgroundShare);
        // 0: only a connection is missing, and its end wakes the queue.
        if (wait > 0)
            shortest = shortest < 0 ? wait : std::min(shortest, wait);
    };
    for (const auto &[key, lane] : m_lanes) {
        RateBucket &bucket = m_ledger.line(key).bucket;
        if (!lane.interactive.empty())
            consider(bucket, false);
        if (!lane.background.empty())
            consider(bucket, true);
    }
    if (shortest >= 0)
        m_timer.start(m_ledger.clock->timerFor(shortest));
    else
        m_timer.stop();
}

} // namespace Calends
