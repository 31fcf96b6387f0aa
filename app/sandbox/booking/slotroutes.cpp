#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/eventtypesearch.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/reservations.h"
#include "app/sandbox/booking/slotquestion.h"
#include "app/sandbox/scheduling/interval.h"
#include "app/sandbox/validation.h"

#include "models/operations/table.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// A date alone is its whole day.
qint64 boundary(const QString &text, bool atEnd)
{
    const qint64 instant = parseInstant(text).value_or(0);
    return text.size() == 10 && atEnd ? instant + dayLength : instant;
}

// The query as class-validator sees it.
Validation checkedQuery(const Query &query)
{
    static const QStringList known{u"start"_s, u"end"_s, u"timeZone"_s, u"duration"_s, u"format"_s,
        u"bookingUidToReschedule"_s, u"eventTypeId"_s, u"eventTypeSlug"_s, u"username"_s, u"usernames"_s,
        u"teamSlug"_s, u"organizationSlug"_s, u"rrHostSubsetIds"_s};
    QJsonObject target;
    const QStringList names = query.names();
    for (const QString &name : names)
        target.insert(name, query.value(QLatin1StringView(name.toLatin1())));
    Validation validation(target);
    validation.instant(u"start"_s);
    validation.instant(u"end"_s);
    validation.timeZone(u"timeZone"_s, Validation::Presence::Optional);
    validation.oneOf(u"format"_s, {u"range"_s, u"time"_s}, Validation::Presence::Optional);
    for (const QString &name : names) {
        if (!known.contains(name))
            validation.fail(name, u"whitelistValidation"_s, u"property "_s % name % u" should not exist"_s);
    }
    return validation;
}

QString written(qint64 instant, const QTimeZone &zone, bool asUtc)
{
    if (asUtc)
        return isoInstant(instant);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QHash<qint64, QString> seatedBookings(RequestContext &context, qint64 eventType, const QList<OpenSlot> &found)
{
    QHash<qint64, QString> uids;
    if (found.isEmpty())
        return uids;
    const Rows rows = context.database.select(
        u"SELECT uid, start_at FROM bookings WHERE event_type_id = ? AND status = 'accepted' AND start_at BETWEEN ? AND ?"_s,
        {eventType, found.constFirst().start, found.constLast().start});
    for (const Row &row : rows)
        uids.insert(row.number("start_at"_L1), row.text("uid"_L1));
    return uids;
}

QJsonObject slotsByDay(RequestContext &context, const Row &eventType, const SlotQuestion &question)
{
    const QString zoneName = context.query.value("timeZone"_L1);
    const QTimeZone zone = zoneName.isEmpty() ? QTimeZone::utc() : QTimeZone(zoneName.toUtf8());
    const bool asRange = context.query.value("format"_L1) == u"range";
    const int seats = question.rules.seats;
    const QList<OpenSlot> found = openSlots(question);
    const QHash<qint64, QString> booked
        = seats > 0 ? seatedBookings(context, eventType.number("id"_L1), found) : QHash<qint64, QString>();
    QMap<QString, QJsonArray> days;
    for (const OpenSlot &slot : found) {
        QJsonObject json{{u"start"_s, written(slot.start, zone, zoneName.isEmpty())}};
        if (asRange)
            json.insert(u"end"_s,
                written(slot.start + question.rules.length * minuteLength, zone, zoneName.isEmpty()));
        if (seats > 0) {
            json.insert(u"seatsBooked"_s, slot.seatsTaken);
            json.insert(u"seatsRemaining"_s, seats - slot.seatsTaken);
            json.insert(u"seatsTotal"_s, seats);
        }
        if (booked.contains(slot.start))
            json.insert(u"bookingUid"_s, booked.value(slot.start));
        days[dateIn(zone, slot.start).toString(Qt::ISODate)].append(json);
    }
    QJsonObject result;
    for (auto one = days.cbegin(); one != days.cend(); ++one)
        result.insert(one.key(), one.value());
    return result;
}

Answer list(RequestContext &context)
{
    const Validation validation = checkedQuery(context.query);
    if (validation.failed())
        return validation.flattenedAnswer();
    const EventTypeAddress address = addressIn(context.query);
    const std::optional<Row> eventType = findEventType(context.database, address);
    if (!eventType)
        return Answer::notFound(notFoundText(address));
    SlotWish wish;
    wish.range
        = {boundary(context.query.value("start"_L1), false), boundary(context.query.value("end"_L1), true)};
    wish.length = context.query.value("duration"_L1).toInt();
    wish.ignoredBooking = context.query.value("bookingUidToReschedule"_L1);
    if (wish.range.isEmpty())
        return Answer::successWith({{u"data"_s, QJsonObject()}});
    const SlotQuestion question = slotQuestion(context, *eventType, wish);
    return Answer::successWith({{u"data"_s, slotsByDay(context, *eventType, question)}});
}

// The route of before 2024-09-04.
Answer listAsBefore(RequestContext &context)
{
    EventTypeAddress address;
    address.id = context.query.value("eventTypeId"_L1).toLongLong();
    const std::optional<Row> eventType = findEventType(context.database, address);
    if (!eventType)
        return Answer::notFound(notFoundText(address));
    SlotWish wish;
    wish.range = {boundary(context.query.value("startTime"_L1), false),
        boundary(context.query.value("endTime"_L1), false)};
    const QList<OpenSlot> found = openSlots(slotQuestion(context, *eventType, wish));
    QMap<QString, QJsonArray> days;
    for (const OpenSlot &slot : found) {
        const QString time = isoInstant(slot.start);
        days[time.left(10)].append(QJsonObject{{u"time"_s, time}});
    }
    QJsonObject json;
    for (auto one = days.cbegin(); one != days.cend(); ++one)
        json.insert(one.key(), one.value());
    return Answer::successWith({{u"data"_s, QJsonObject{{u"slots"_s, json}}}});
}

} // namespace

void addSlotRoutes(Router &router)
{
    router.add(Operations::getSlots, Policy().of(VersionFamily::Slots).optional(), list);
    router.addUndocumented(
        Method::Get, "/v2/slots/available"_L1, Policy().of(VersionFamily::OldSlots).optional(), listAsBefore);
    addReservationRoutes(router);
}

} // namespace Calends::Sandbox
