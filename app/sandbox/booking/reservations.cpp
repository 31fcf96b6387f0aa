#include "app/sandbox/booking/reservations.h"

#include "app/sandbox/booking/eventtypesearch.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/guards.h"
#include "app/sandbox/scheduling/interval.h"
#include "app/sandbox/validation.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qint64 usualDuration = 5;

using Refusal = std::optional<Answer>;

struct Wanted
{
    std::optional<Row> eventType;
    qint64 start = 0;
    qint64 length = 0;
    qint64 duration = usualDuration;
    int seats = 0;

    qint64 end() const { return start + length * minuteLength; }
};

Refusal refuseBody(const RequestContext &context)
{
    Validation validation(context.object());
    validation.integer(u"eventTypeId"_s);
    validation.instant(u"slotStart"_s);
    validation.integer(u"slotDuration"_s, Validation::Presence::Optional);
    validation.integer(u"reservationDuration"_s, Validation::Presence::Optional);
    if (validation.failed())
        return validation.answer();
    return std::nullopt;
}

// Whoever asks for a time of their own has to have something to do with the event type.
Refusal refuseDuration(RequestContext &context, const Row &eventType)
{
    if (!context.object().contains(u"reservationDuration"_s))
        return std::nullopt;
    if (!context.caller.isKnown()) {
        return Answer::unauthorized(
            u"reservationDuration can only be used for authenticated requests - use access "
            "token, api key or OAuth credentials"_s);
    }
    const qint64 caller = context.caller.userId;
    const bool owns = eventType.number("user_id"_L1) == caller;
    const bool inTeam = !eventType.isNull("team_id"_L1)
        && !roleIn(context.database, eventType.number("team_id"_L1), caller).isEmpty();
    if (owns || inTeam)
        return std::nullopt;
    return Answer::forbidden(
        u"You are not allowed to reserve a slot of this event type for a custom duration."_s);
}

Refusal refuseLength(const QJsonObject &settings, const QJsonObject &body)
{
    if (!body.contains(u"slotDuration"_s))
        return std::nullopt;
    const QJsonArray lengths = settings.value("lengthInMinutesOptions"_L1).toArray();
    if (lengths.isEmpty()) {
        return Answer::badRequest(
            u"You passed 'slotDuration' but this event type is not a variable length event type."_s);
    }
    if (lengths.contains(body.value("slotDuration"_L1)))
        return std::nullopt;
    return Answer::badRequest(
        u"Provided 'slotDuration' is not one of the possible lengths for the event type."_s);
}

Refusal refuseTaken(RequestContext &context, const Wanted &wanted)
{
    const qint64 id = wanted.eventType->number("id"_L1);
    if (wanted.seats > 0) {
        const qint64 booked
            = context.database.count(u"SELECT count(*) FROM bookings JOIN attendees ON attendees.booking_id "
                                     u"= bookings.id WHERE event_type_id = ? "
                                     "AND start_at = ? AND status IN ('accepted', 'pending')"_s,
                {id, wanted.start});
        if (booked < wanted.seats)
            return std::nullopt;
        return Answer::unprocessable(u"Booking with id="_s % QString::number(id) % u" at "_s
            % isoInstant(wanted.start) % u" has no more seats left."_s);
    }
    const qint64 booked = context.database.count(
        u"SELECT count(*) FROM bookings WHERE event_type_id = ? AND start_at < ? AND end_at > ? "
        "AND status IN ('accepted', 'pending')"_s,
        {id, wanted.end(), wanted.start});
    if (booked > 0)
        return Answer::unprocessable(u"Can't reserve a slot if the event is already booked."_s);
    // One that is being changed is in its own way, as on the servers (FACTS 23.21).
    const qint64 held = context.database.count(
        u"SELECT count(*) FROM reservations WHERE event_type_id = ? AND slot_start < ? AND slot_end > ? AND until > ?"_s,
        {id, wanted.end(), wanted.start, context.now()});
    if (held == 0)
        return std::nullopt;
    return Answer::unprocessable(
        u"This time slot is already reserved by another user. Please choose a different time."_s);
}

// Reads and checks the body; `wanted` is complete when nothing is refused.
Refusal read(RequestContext &context, Wanted &wanted)
{
    if (auto refused = refuseBody(context))
        return refused;
    const QJsonObject body = context.object();
    const EventTypeAddress address = addressIn(body);
    wanted.eventType = findEventType(context.database, address);
    if (!wanted.eventType)
        return Answer::notFound(u"Event Type with ID="_s % QString::number(*address.id) % u" not found"_s);
    const QJsonObject settings = settingsOf(*wanted.eventType, context.settings.edition);
    wanted.start = parseInstant(body.value("slotStart"_L1).toString()).value_or(0);
    wanted.length = body.value("slotDuration"_L1).toInteger(wanted.eventType->number("length"_L1));
    wanted.duration = body.value("reservationDuration"_L1).toInteger(usualDuration);
    const QJsonValue seats = settings.value("seats"_L1);
    wanted.seats = isOn(seats) ? seats[u"seatsPerTimeSlot"_s].toInt() : 0;
    if (auto refused = refuseDuration(context, *wanted.eventType))
        return refused;
    if (auto refused = refuseLength(settings, body))
        return refused;
    return refuseTaken(context, wanted);
}

Values columns(const Wanted &wanted, qint64 now)
{
    return {{u"event_type_id"_s, wanted.eventType->number("id"_L1)}, {u"slot_start"_s, wanted.start},
        {u"slot_end"_s, wanted.end()}, {u"until"_s, now + wanted.duration * minuteLength},
        {u"is_seat"_s, wanted.seats > 0}};
}

QJsonObject written(const Row &row)
{
    return {{u"eventTypeId"_s, row.number("event_type_id"_L1)},
        {u"slotStart"_s, isoInstant(row.number("slot_start"_L1))},
        {u"slotEnd"_s, isoInstant(row.number("slot_end"_L1))},
        {u"slotDuration"_s, (row.number("slot_end"_L1) - row.number("slot_start"_L1)) / minuteLength},
        {u"reservationUid"_s, row.text("uid"_L1)},
        {u"reservationUntil"_s, isoInstant(row.number("until"_L1))}};
}

std::optional<Row> reservation(RequestContext &context, const QString &uid)
{
    return context.database.selectFirst(u"SELECT * FROM reservations WHERE uid = ?"_s, {uid});
}

QJsonObject withDuration(const Row &row, qint64 duration)
{
    QJsonObject json = written(row);
    json.insert(u"reservationDuration"_s, duration);
    return json;
}

Answer reserve(RequestContext &context)
{
    Wanted wanted;
    if (auto refused = read(context, wanted))
        return *refused;
    Values values = columns(wanted, context.now());
    const QString uid = context.credentials.newUuid();
    values.insert(u"uid"_s, uid);
    context.database.insert(u"reservations"_s, values);
    context.recordWrite(u"reservations"_s, uid);
    return Answer::created(withDuration(*reservation(context, uid), wanted.duration));
}

Answer show(RequestContext &context)
{
    const std::optional<Row> row = reservation(context, context.pathText("uid"_L1));
    return Answer::success(row ? QJsonValue(written(*row)) : QJsonValue(QJsonValue::Null));
}

Answer change(RequestContext &context)
{
    const QString uid = context.pathText("uid"_L1);
    if (!reservation(context, uid))
        return Answer::notFound(u"Slot with uid="_s % uid % u" not found"_s);
    Wanted wanted;
    if (auto refused = read(context, wanted))
        return *refused;
    const Values values = columns(wanted, context.now());
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        context.database.execute(
            u"UPDATE reservations SET "_s % value.key() % u" = ? WHERE uid = ?"_s, {value.value(), uid});
    }
    context.recordWrite(u"reservations"_s, uid);
    return Answer::success(withDuration(*reservation(context, uid), wanted.duration));
}

void release(RequestContext &context, const QString &uid)
{
    if (context.database.execute(u"DELETE FROM reservations WHERE uid = ?"_s, {uid}) > 0)
        context.recordWrite(u"reservations"_s, uid);
}

Answer removeByPath(RequestContext &context)
{
    release(context, context.pathText("uid"_L1));
    return Answer::successWith();
}

// The routes of before 2024-09-04.
Answer reserveAsBefore(RequestContext &context)
{
    const QJsonObject body = context.object();
    const QString uid = context.credentials.newUuid();
    const std::optional<Row> eventType = findEventType(context.database, addressIn(body));
    if (!eventType)
        return Answer::notFound(u"Event Type not found"_s);
    context.database.insert(u"reservations"_s,
        {{u"uid"_s, uid}, {u"event_type_id"_s, eventType->number("id"_L1)},
            {u"slot_start"_s, parseInstant(body.value("slotUtcStartDate"_L1).toString()).value_or(0)},
            {u"slot_end"_s, parseInstant(body.value("slotUtcEndDate"_L1).toString()).value_or(0)},
            {u"until"_s, context.now() + usualDuration * minuteLength}});
    context.recordWrite(u"reservations"_s, uid);
    return Answer::created(uid);
}

Answer removeByQuery(RequestContext &context)
{
    release(context, context.query.value("uid"_L1));
    return Answer::successWith();
}

} // namespace

void addReservationRoutes(Router &router)
{
    const Policy current = Policy().of(VersionFamily::Slots).optional();
    const Policy old = Policy().of(VersionFamily::OldSlots).optional();
    router.add(Operations::postSlotsReservations, current, reserve);
    router.add(Operations::getSlotsReservationsByUid, current, show);
    router.add(Operations::patchSlotsReservationsByUid, current, change);
    router.add(Operations::deleteSlotsReservationsByUid, current, removeByPath);
    router.addUndocumented(Method::Post, "/v2/slots/reserve"_L1, old, reserveAsBefore);
    router.addUndocumented(Method::Delete, "/v2/slots/selected-slot"_L1, old, removeByQuery);
}

} // namespace Calends::Sandbox
