#include "app/sandbox/ratelimiter.h"

#include <QCryptographicHash>

#include "app/sandbox/authentication.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr int keyOrAddressLimit = 120;
constexpr int clientOrTokenLimit = 500;

struct Tracker
{
    QString name;
    QList<NamedLimit> limits;
    bool unknownKey = false;
};

NamedLimit standard(const Settings &settings, int count)
{
    if (settings.limitCount > 0)
        return {u"default"_s, settings.limitCount, settings.limitSeconds, settings.limitSeconds};
    return {u"default"_s, count, 60, 60};
}

QList<NamedLimit> limitsOfKey(const Row &key, const Settings &settings)
{
    QList<NamedLimit> limits;
    const QJsonArray own = key.array("limits"_L1);
    for (const QJsonValue &limit : own)
        limits.append({limit[u"name"_s].toString(), limit[u"limit"_s].toInt(), limit[u"seconds"_s].toInt(),
            limit[u"block"_s].toInt(60)});
    if (limits.isEmpty())
        limits.append(standard(settings, keyOrAddressLimit));
    return limits;
}

Tracker trackerOf(RequestContext &context)
{
    const QString bearer = bearerOf(context);
    if (looksLikeApiKey(bearer)) {
        const auto key = context.credentials.findApiKey(bearer);
        if (!key)
            return {{}, {}, true};
        return {u"key "_s % key->text("id"_L1), limitsOfKey(*key, context.settings)};
    }
    const NamedLimit wide = standard(context.settings, clientOrTokenLimit);
    if (!bearer.isEmpty())
        return {u"token "_s
                % QString::fromLatin1(
                    QCryptographicHash::hash(bearer.toUtf8(), QCryptographicHash::Sha1).toHex()),
            {wide}};
    const QByteArray client = context.header("x-cal-client-id");
    if (!client.isEmpty())
        return {u"client "_s % QString::fromUtf8(client), {wide}};
    return {u"address"_s, {standard(context.settings, keyOrAddressLimit)}};
}

QByteArray headerName(const char *part, const QString &name)
{
    return QByteArray("X-RateLimit-") + part + '-' + (name.left(1).toUpper() % name.mid(1)).toUtf8();
}

} // namespace

bool RateLimiter::countOne(const QString &key, const NamedLimit &limit, qint64 now, Verdict *verdict)
{
    Window &window = m_windows[key];
    if (window.blockedUntil > 0 && window.blockedUntil <= now)
        window = {};
    if (window.blockedUntil == 0 && window.endsAt <= now)
        window = {now + qint64(limit.seconds) * 1000, 0, 0};
    bool exhausted = window.blockedUntil > now;
    if (!exhausted && ++window.used > limit.count) {
        window.blockedUntil = now + qint64(limit.blockSeconds) * 1000;
        exhausted = true;
    }
    const qint64 until = exhausted ? window.blockedUntil : window.endsAt;
    const int left = exhausted ? 0 : limit.count - window.used;
    verdict->headers.append({headerName("Limit", limit.name), QByteArray::number(limit.count)});
    verdict->headers.append({headerName("Remaining", limit.name), QByteArray::number(left)});
    verdict->headers.append(
        {headerName("Reset", limit.name), QByteArray::number((until - now + 999) / 1000)});
    return exhausted;
}

RateLimiter::Verdict RateLimiter::count(RequestContext &context, const std::optional<NamedLimit> &own)
{
    Verdict verdict;
    if (context.settings.limitCount < 0)
        return verdict;
    Tracker tracker = trackerOf(context);
    verdict.unknownKey = tracker.unknownKey;
    if (tracker.unknownKey)
        return verdict;
    if (own)
        tracker.limits = {*own};
    // Refused only when every limit is used up: calls still pass with one of several at zero.
    qsizetype exhausted = 0;
    for (const NamedLimit &limit : std::as_const(tracker.limits)) {
        const QString key = tracker.name % u'/' % limit.name;
        if (countOne(key, limit, context.now(), &verdict))
            ++exhausted;
    }
    verdict.refused = exhausted == tracker.limits.size();
    return verdict;
}

} // namespace Calends::Sandbox
