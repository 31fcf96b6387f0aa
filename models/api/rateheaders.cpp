#include "models/api/rateheaders.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace Calends {

namespace {

constexpr qint64 BlockTime = 60000;
constexpr qint64 LongestPause = 24 * 60 * 60000;

std::optional<qint64> number(const QByteArray &value)
{
    bool fine = false;
    // Repeated headers arrive joined by ", ": the last one is the newest.
    const QByteArray last = value.mid(value.lastIndexOf(',') + 1).trimmed();
    const double parsed = last.toDouble(&fine);
    if (!fine || parsed < 0 || parsed > 1e9)
        return std::nullopt;
    return qint64(parsed);
}

RateLimitSet &named(QList<RateLimitSet> &sets, const QByteArray &name)
{
    const auto found = std::find_if(
        sets.begin(), sets.end(), [&name](const RateLimitSet &set) { return set.name == name; });
    if (found != sets.end())
        return *found;
    RateLimitSet fresh;
    fresh.name = name;
    fresh.limit = -1;
    fresh.remaining = -1;
    sets.append(fresh);
    return sets.last();
}

// x-ratelimit-remaining-default -> the set `default`, its `remaining`.
void take(QList<RateLimitSet> &sets, const QByteArray &rest, qint64 value)
{
    const qsizetype hyphen = rest.indexOf('-');
    const QByteArray what = hyphen < 0 ? rest : rest.left(hyphen);
    const QByteArray name = hyphen < 0 ? QByteArray("default") : rest.mid(hyphen + 1);
    if (what == "limit")
        named(sets, name).limit = int(value);
    else if (what == "remaining")
        named(sets, name).remaining = int(value);
    else if (what == "reset")
        named(sets, name).reset = value * 1000;
}

// Seconds, or a date (RFC 9110).
qint64 readRetryAfter(const QByteArray &value)
{
    if (const auto seconds = number(value))
        return *seconds * 1000;
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (date.isValid())
        return std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(date));
    QDateTime http = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!http.isValid())
        return -1;
    http.setTimeZone(QTimeZone::utc());
    return std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(http));
}

} // namespace

RateHeaders RateHeaders::from(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    static const QByteArray prefix = "x-ratelimit-";
    RateHeaders result;
    for (const auto &[rawName, value] : headers) {
        const QByteArray name = rawName.toLower();
        if (name == "retry-after") {
            result.retryAfter = readRetryAfter(value);
        } else if (name.startsWith(prefix)) {
            if (const auto parsed = number(value))
                take(result.sets, name.mid(prefix.size()), *parsed);
        }
    }
    result.sets.removeIf([](const RateLimitSet &set) { return set.limit <= 0 || set.remaining < 0; });
    return result;
}

qint64 RateHeaders::pause() const
{
    if (retryAfter >= 0)
        return std::clamp<qint64>(retryAfter, 1000, LongestPause);
    qint64 shortest = -1;
    for (const RateLimitSet &set : sets) {
        if (set.remaining == 0 && set.reset > 0)
            shortest = shortest < 0 ? set.reset : std::min(shortest, set.reset);
    }
    return shortest < 0 ? BlockTime : std::min(shortest, LongestPause);
}

} // namespace Calends
