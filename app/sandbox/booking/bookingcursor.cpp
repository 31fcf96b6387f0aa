#include "app/sandbox/booking/bookingcursor.h"

#include <limits>

#include "app/sandbox/scheduling/interval.h"
#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qint64 usualLimit = 50;
constexpr qint64 greatestLimit = 100;

bool runsForward(const QString &status)
{
    return status == u"upcoming" || status == u"recurring" || status == u"unconfirmed";
}

} // namespace

bool BookingCursor::isAsked(const RequestContext &context)
{
    return context.settings.edition == ServerEdition::Hosted
        && context.header("cal-api-version") == "2026-05-01";
}

// How the service words its refusals is not known; that it refuses as the other lists do is taken from them.
void BookingCursor::check(Validation &validation, const Query &query)
{
    validation.range(u"limit"_s, 1, greatestLimit);
    if (query.list("status"_L1).size() > 1)
        validation.fail(u"status"_s, u"isEnum"_s, u"status must be one value"_s);
    if (query.contains("cursor"_L1) && !placeOf(query))
        validation.fail(u"cursor"_s, u"isString"_s, u"cursor is not one that this list gave"_s);
}

qint64 BookingCursor::limitOf(const Query &query)
{
    return query.contains("limit"_L1) ? query.value("limit"_L1).toLongLong() : usualLimit;
}

BookingCursor::BookingCursor(const RequestContext &context)
    : m_forward(runsForward(context.query.value("status"_L1)))
    , m_edge(std::numeric_limits<qint64>::max())
    , m_limit(limitOf(context.query))
    , m_after(placeOf(context.query))
{
    if (m_forward)
        m_edge = context.now() - hourLength;
    else if (context.query.value("status"_L1) == u"past")
        m_edge = context.now();
}

QString BookingCursor::condition() const
{
    QString edge = m_forward ? u"start_at >= ?"_s : u"start_at <= ?"_s;
    if (!m_after)
        return edge;
    return edge % (m_forward ? u" AND (start_at, id) > (?, ?)"_s : u" AND (start_at, id) < (?, ?)"_s);
}

QVariantList BookingCursor::values() const
{
    if (!m_after)
        return {m_edge};
    return {m_edge, m_after->start, m_after->id};
}

QString BookingCursor::order() const
{
    return m_forward ? u" ORDER BY start_at, id"_s : u" ORDER BY start_at DESC, id DESC"_s;
}

QJsonObject BookingCursor::pagination(Rows *rows) const
{
    const bool more = rows->size() > m_limit;
    if (more)
        rows->removeLast();
    QJsonValue next = QJsonValue::Null;
    if (more) {
        const Row &last = rows->constLast();
        next = written({last.number("start_at"_L1), last.number("id"_L1)});
    }
    return {{u"nextCursor"_s, next}, {u"hasMore"_s, more}};
}

std::optional<BookingCursor::Place> BookingCursor::placeOf(const Query &query)
{
    const QByteArray text = query.value("cursor"_L1).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArrayList parts = decoded.decoded.split(' ');
    if (!decoded || parts.size() != 2)
        return std::nullopt;
    bool isStart = false;
    bool isId = false;
    const Place place{parts.at(0).toLongLong(&isStart), parts.at(1).toLongLong(&isId)};
    return isStart && isId ? std::optional(place) : std::nullopt;
}

// Not to be understood by who gets it.
QString BookingCursor::written(const Place &place)
{
    const QByteArray text = QByteArray::number(place.start) + ' ' + QByteArray::number(place.id);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Calends::Sandbox
