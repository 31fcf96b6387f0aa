#include "app/sandbox/booking/bookingfilter.h"

#include "app/sandbox/booking/bookingcursor.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/idset.h"
#include "app/sandbox/validation.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr ListSize pageSize{100, 250};

struct TimeFilter
{
    QLatin1StringView parameter;
    QLatin1StringView condition;
    bool ofRecord; // of creation or change, not of the booking's own time
};

constexpr std::array timeFilters{
    TimeFilter{"afterStart"_L1, "start_at >= ?"_L1, false},
    TimeFilter{"beforeEnd"_L1, "end_at <= ?"_L1, false},
    TimeFilter{"afterCreatedAt"_L1, "created_at >= ?"_L1, true},
    TimeFilter{"beforeCreatedAt"_L1, "created_at <= ?"_L1, true},
    TimeFilter{"afterUpdatedAt"_L1, "updated_at >= ?"_L1, true},
    TimeFilter{"beforeUpdatedAt"_L1, "updated_at <= ?"_L1, true},
};

struct Sort
{
    QLatin1StringView parameter;
    QLatin1StringView column;
};

constexpr std::array sorts{Sort{"sortStart"_L1, "start_at"_L1}, Sort{"sortEnd"_L1, "end_at"_L1},
    Sort{"sortCreated"_L1, "created_at"_L1}, Sort{"sortUpdatedAt"_L1, "updated_at"_L1}};

const QStringList &statusFilters()
{
    static const QStringList names{
        u"upcoming"_s, u"recurring"_s, u"past"_s, u"cancelled"_s, u"unconfirmed"_s};
    return names;
}

class Conditions
{
public:
    void add(const QString &condition, const QVariantList &values = {})
    {
        m_text += (m_text.isEmpty() ? u" WHERE ("_s : u" AND ("_s) % condition % u')';
        m_values += values;
    }
    QString text() const { return m_text; }
    QVariantList values() const { return m_values; }

private:
    QString m_text;
    QVariantList m_values;
};

// `now` stands for the question mark where there is one.
QString statusCondition(const QString &status)
{
    if (status == u"upcoming")
        return u"(end_at >= ? AND recurring_uid IS NULL AND status NOT IN ('cancelled', 'rejected'))"_s;
    if (status == u"recurring")
        return u"(end_at >= ? AND recurring_uid IS NOT NULL AND status NOT IN ('cancelled', 'rejected'))"_s;
    if (status == u"past")
        return u"(end_at <= ? AND status NOT IN ('cancelled', 'rejected'))"_s;
    if (status == u"unconfirmed")
        return u"(end_at >= ? AND status = 'pending')"_s;
    return u"status IN ('cancelled', 'rejected')"_s;
}

void addStatus(Conditions &conditions, const RequestContext &context)
{
    const QStringList wanted = context.query.list("status"_L1);
    QStringList parts;
    QVariantList values;
    for (const QString &status : wanted) {
        const QString condition = statusCondition(status);
        parts.append(condition);
        if (condition.contains(u'?'))
            values.append(context.now());
    }
    if (!parts.isEmpty())
        conditions.add(parts.join(u" OR "_s), values);
}

void addAttendee(Conditions &conditions, const Query &query)
{
    if (query.contains("attendeeEmail"_L1)) {
        // A plus sign arrives as a space and is put back.
        const QString email = query.value("attendeeEmail"_L1).replace(u' ', u'+');
        conditions.add(u"bookings.id IN (SELECT booking_id FROM attendees WHERE email = ?)"_s, {email});
    }
    if (query.contains("attendeeName"_L1))
        conditions.add(u"bookings.id IN (SELECT booking_id FROM attendees WHERE name = ?)"_s,
            {query.value("attendeeName"_L1)});
}

// A team that does not exist filters nothing (OBSERVED).
void addTeams(Conditions &conditions, RequestContext &context)
{
    QStringList asked = context.query.list("teamId"_L1) + context.query.list("teamsIds"_L1);
    asked.removeIf(
        [&context](const QString &id) { return !context.database.find(u"teams"_s, id.toLongLong()); });
    if (!asked.isEmpty())
        conditions.add(u"team_id "_s % amongIds(), {idSet(asked)});
}

Conditions conditionsOf(RequestContext &context, const BookingScope &scope, bool counting)
{
    const Query &query = context.query;
    Conditions conditions;
    conditions.add(scope.condition, scope.values);
    addStatus(conditions, context);
    const QStringList eventTypes = query.list("eventTypeIds"_L1) + query.list("eventTypeId"_L1);
    if (!eventTypes.isEmpty())
        conditions.add(u"event_type_id "_s % amongIds(), {idSet(eventTypes)});
    if (query.contains("bookingUid"_L1))
        conditions.add(u"uid = ?"_s, {query.value("bookingUid"_L1)});
    addTeams(conditions, context);
    addAttendee(conditions, query);
    for (const TimeFilter &filter : timeFilters) {
        if (!query.contains(filter.parameter) || (filter.ofRecord && !scope.hasTimeFilters))
            continue;
        // The servers' count takes no notice of this one (recorded: an empty page of 25).
        if (counting && filter.parameter == "beforeCreatedAt"_L1)
            continue;
        conditions.add(QString(filter.condition), {parseInstant(query.value(filter.parameter)).value_or(0)});
    }
    return conditions;
}

QString orderOf(const Query &query)
{
    QStringList order;
    for (const Sort &sort : sorts) {
        if (query.contains(sort.parameter))
            order.append(sort.column % (query.value(sort.parameter) == u"desc" ? u" DESC"_s : u" ASC"_s));
    }
    const QStringList status = query.list("status"_L1);
    const bool newestFirst
        = status.size() == 1 && (status.constFirst() == u"past" || status.constFirst() == u"cancelled");
    if (order.isEmpty())
        order.append(newestFirst ? u"start_at DESC"_s : u"start_at ASC"_s);
    // Ties by host first, as the indexes have them.
    order.append(newestFirst ? u"user_id DESC, id DESC"_s : u"user_id ASC, id ASC"_s);
    return u" ORDER BY "_s % order.join(u", "_s);
}

// What was asked, beside the page, whose parameters are there already.
QJsonObject targetOf(const Query &query, QJsonObject target)
{
    const QStringList names = query.names();
    for (const QString &name : names) {
        if (name == u"status")
            target.insert(name, QJsonArray::fromStringList(query.list("status"_L1)));
        else if (!target.contains(name))
            target.insert(name, query.value(QLatin1StringView(name.toLatin1())));
    }
    return target;
}

void checkFilters(Validation &validation, const Query &query)
{
    const QStringList statuses = query.list("status"_L1);
    for (const QString &status : statuses) {
        if (!statusFilters().contains(status)) {
            validation.fail(u"status"_s, u"isEnum"_s,
                u"Invalid status. Allowed are upcoming, recurring, past, cancelled, unconfirmed"_s);
        }
    }
    for (const TimeFilter &filter : timeFilters)
        validation.instant(QString(filter.parameter), Validation::Presence::Optional);
    for (const Sort &sort : sorts)
        validation.oneOf(QString(sort.parameter), {u"asc"_s, u"desc"_s}, Validation::Presence::Optional);
}

// What a page has beside data is told apart by the version: counts, or a cursor.
Answer cursorPage(RequestContext &context, const BookingScope &scope)
{
    const qint64 limit = BookingCursor::limitOf(context.query);
    Validation validation(targetOf(context.query, {{u"limit"_s, limit}}));
    checkFilters(validation, context.query);
    BookingCursor::check(validation, context.query);
    if (validation.failed())
        return validation.answer();
    const BookingCursor cursor(context);
    Conditions conditions = conditionsOf(context, scope, false);
    conditions.add(cursor.condition(), cursor.values());
    Rows rows = context.database.select(
        u"SELECT * FROM bookings"_s % conditions.text() % cursor.order() % u" LIMIT ?"_s,
        conditions.values() + QVariantList{limit + 1});
    const QJsonObject pagination = cursor.pagination(&rows);
    return Answer::successWith({{u"data"_s, bookingsJson(context.database, rows, context.settings.edition)},
        {u"pagination"_s, pagination}});
}

} // namespace

std::optional<Answer> refuseBookingQuery(const Query &query)
{
    Validation validation(targetOf(query, listTarget(readListWindow(query, pageSize))));
    checkFilters(validation, query);
    checkListWindow(validation, pageSize);
    if (validation.failed())
        return validation.answer();
    return std::nullopt;
}

Answer bookingPageOrCursorPage(RequestContext &context, const BookingScope &scope)
{
    return BookingCursor::isAsked(context) ? cursorPage(context, scope) : bookingPage(context, scope);
}

Answer bookingPage(RequestContext &context, const BookingScope &scope)
{
    if (auto refused = refuseBookingQuery(context.query))
        return *refused;
    const ListWindow window = readListWindow(context.query, pageSize);
    const Conditions conditions = conditionsOf(context, scope, false);
    const Conditions counted = conditionsOf(context, scope, true);
    const QString order = orderOf(context.query);
    const Rows rows = context.database.select(u"SELECT * FROM bookings WHERE id IN (SELECT id FROM bookings"_s
            % conditions.text() % order % u" LIMIT ? OFFSET ?)"_s % order,
        conditions.values() + QVariantList{window.take, window.skip});
    const qint64 total
        = context.database.count(u"SELECT count(*) FROM bookings"_s % counted.text(), counted.values());
    const qint64 returned = std::clamp<qint64>(total - window.skip, 0, window.take);
    return Answer::successWith({{u"data"_s, bookingsJson(context.database, rows, context.settings.edition)},
        {u"pagination"_s, pagination(window, returned, total)}});
}

} // namespace Calends::Sandbox
