#include "models/tokens/tokenescrow.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <memory>
#include <utility>

#include "models/account/wiping.h"

namespace Calends {

namespace {

// Of the machine's running time: setting the clock back keeps no pair longer.
TokenEscrow::Clock runningTime()
{
    const auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [since] { return since->elapsed(); };
}

void wipePair(ManagedUserToken &pair)
{
    wipe(pair.accessToken);
    wipe(pair.refreshToken);
}

} // namespace

TokenEscrow::TokenEscrow(QObject *parent, Clock clock)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : runningTime())
{
}

TokenEscrow::~TokenEscrow()
{
    for (Waiting &each : m_waiting)
        wipePair(each.pair);
}

void TokenEscrow::put(const ManagedUserToken &pair, qint64 longest)
{
    forgetOverdue();
    const qsizetype former = indexOf(pair.userId);
    if (former >= 0)
        drop(former);
    // Texts of its own, so that they can be overwritten here.
    Waiting waiting{pair, m_clock() + std::clamp<qint64>(longest, 0, Longest)};
    waiting.pair.accessToken.detach();
    waiting.pair.refreshToken.detach();
    m_waiting.append(std::move(waiting));
    waitForNext();
    Q_EMIT changed();
}

QList<qint64> TokenEscrow::people() const
{
    QList<qint64> people;
    people.reserve(m_waiting.size());
    for (const Waiting &each : m_waiting) {
        if (indexOf(each.pair.userId) >= 0)
            people.append(each.pair.userId);
    }
    return people;
}

qint64 TokenEscrow::millisecondsLeft(qint64 userId) const
{
    const qsizetype at = indexOf(userId);
    return at < 0 ? 0 : m_waiting.at(at).until - m_clock();
}

std::optional<ManagedUserToken> TokenEscrow::take(qint64 userId)
{
    const qsizetype at = indexOf(userId);
    if (at < 0)
        return std::nullopt;
    // A copy of its own: overwriting what was here must not reach it.
    std::optional<ManagedUserToken> taken = m_waiting.at(at).pair;
    taken->accessToken.detach();
    taken->refreshToken.detach();
    drop(at);
    waitForNext();
    Q_EMIT changed();
    return taken;
}

void TokenEscrow::forget(qint64 userId)
{
    const qsizetype at = indexOf(userId);
    if (at < 0)
        return;
    drop(at);
    waitForNext();
    Q_EMIT changed();
}

void TokenEscrow::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    forgetOverdue();
    waitForNext();
}

void TokenEscrow::drop(qsizetype at)
{
    wipePair(m_waiting[at].pair);
    m_waiting.removeAt(at);
}

qsizetype TokenEscrow::indexOf(qint64 userId) const
{
    const qint64 now = m_clock();
    const auto found = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
        [&](const Waiting &each) { return each.pair.userId == userId && each.until > now; });
    return found == m_waiting.cend() ? -1 : found - m_waiting.cbegin();
}

void TokenEscrow::forgetOverdue()
{
    const qint64 now = m_clock();
    bool isOther = false;
    for (qsizetype at = m_waiting.size(); at-- > 0;) {
        if (m_waiting.at(at).until > now)
            continue;
        drop(at);
        isOther = true;
    }
    if (isOther)
        Q_EMIT changed();
}

void TokenEscrow::waitForNext()
{
    if (m_waiting.isEmpty())
        return m_timer.stop();
    const auto next = std::min_element(m_waiting.cbegin(), m_waiting.cend(),
        [](const Waiting &a, const Waiting &b) { return a.until < b.until; });
    m_timer.start(int(std::clamp<qint64>(next->until - m_clock(), 1, Longest)), this);
}

} // namespace Calends
