#include "app/sandbox/booking/reschedule.h"

#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/bookingstore.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/slotquestion.h"
#include "app/sandbox/scheduling/bookingstate.h"
#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Refusal = std::optional<Answer>;

struct Move
{
    std::optional<Row> old;
    std::optional<Row> eventType;
    QJsonObject settings;
    qint64 start = 0;
    qint64 length = 0; // ms

    qint64 end() const { return start + length; }
};

Refusal refuseBody(const QJsonObject &body)
{
    Validation validation(body);
    validation.instant(u"start"_s);
    validation.email(u"rescheduledBy"_s, Validation::Presence::Optional);
    const QStringList names = body.keys();
    static const QStringList known{
        u"start"_s, u"rescheduledBy"_s, u"reschedulingReason"_s, u"seatUid"_s, u"emailVerificationCode"_s};
    for (const QString &name : names) {
        if (!known.contains(name))
            validation.fail(name, u"whitelistValidation"_s, u"property "_s % name % u" should not exist"_s);
    }
    if (validation.failed())
        return validation.flattenedAnswer();
    return std::nullopt;
}

Refusal refuseState(const Row &old, qint64 now)
{
    const BookingState state{statusFrom(old.text("status"_L1)).value_or(BookingStatus::Accepted),
        old.number("start_at"_L1), old.number("end_at"_L1), !old.isNull("rescheduled_to_uid"_L1)};
    const QString start = u"Can't reschedule booking with uid="_s % old.text("uid"_L1);
    switch (refusal(BookingAction::Reschedule, state, now)) {
    case BookingRefusal::MovedElsewhere:
        return Answer::badRequest(start
            % u" because it has been cancelled and rescheduled already to booking with uid="_s
            % old.text("rescheduled_to_uid"_L1) % u". You probably want to reschedule "_s
            % old.text("rescheduled_to_uid"_L1) % u" instead by passing it within the request URL."_s);
    case BookingRefusal::AlreadyCancelled:
        return Answer::badRequest(start
            % u" because it has been cancelled. Please provide uid of a booking that is not cancelled."_s);
    default:
        return std::nullopt;
    }
}

Refusal readMove(RequestContext &context, Move &move)
{
    const QJsonObject body = context.object();
    if (auto refused = refuseBody(body))
        return refused;
    const QString uid = context.pathText("bookingUid"_L1);
    move.old = findBooking(context.database, uid);
    if (!move.old)
        return Answer::notFound(u"Booking with uid="_s % uid % u" was not found in the database"_s);
    if (auto refused = refuseState(*move.old, context.now()))
        return refused;
    move.eventType = context.database.find(u"event_types"_s, move.old->value("event_type_id"_L1));
    if (!move.eventType)
        return Answer::badRequest(
            u"Booking with uid="_s % uid % u" has no event type and cannot be rescheduled"_s);
    move.settings = settingsOf(*move.eventType, context.settings.edition);
    move.start = parseInstant(body.value("start"_L1).toString()).value_or(0);
    // October 2025 falls back to the event type's length, later releases keep the booking's own (FACTS 7).
    move.length = context.settings.edition == ServerEdition::Full
        ? move.eventType->number("length"_L1) * 60'000
        : move.old->number("end_at"_L1) - move.old->number("start_at"_L1);
    return std::nullopt;
}

QList<qint64> freeFor(RequestContext &context, const Move &move)
{
    SlotWish wish;
    wish.range = {move.start, move.end()};
    wish.length = int(move.length / 60'000);
    wish.ignoredBooking = move.old->text("uid"_L1);
    return freeHosts(slotQuestion(context, *move.eventType, wish), move.start);
}

QVariant maybe(const QJsonValue &text) { return text.isString() ? QVariant(text.toString()) : QVariant(); }

// The new booking is the old one at another time; only what the move itself decides differs.
qint64 storeSuccessor(RequestContext &context, const Move &move, qint64 host)
{
    const QJsonObject body = context.object();
    const QString uid = context.credentials.newUid();
    const Row &old = *move.old;
    const QString by = body.value("rescheduledBy"_L1).toString();
    const auto owner = context.database.find(u"users"_s, old.value("user_id"_L1));
    const bool byOwner = owner && !by.isEmpty() && owner->text("email"_L1) == by;
    const BookingStatus status
        = statusOfSuccessor(needsConfirmation(move.settings, move.start, context.now()), byOwner);
    QJsonObject responses = old.object("responses"_L1);
    if (body.contains("reschedulingReason"_L1))
        responses.insert(u"rescheduledReason"_s, body.value("reschedulingReason"_L1));
    QVariant location = old.value("location"_L1);
    if (location.toString().contains("/video/"_L1) || location.toString().startsWith("integrations:"_L1))
        location = status == BookingStatus::Accepted ? videoAddress(uid) : u"integrations:daily"_s;
    Values values{{u"uid"_s, uid}, {u"user_id"_s, host}, {u"status"_s, QString(statusName(status))},
        {u"start_at"_s, move.start}, {u"end_at"_s, move.end()}, {u"location"_s, location},
        {u"created_at"_s, context.now()}, {u"updated_at"_s, context.now()}, {u"responses"_s, responses},
        {u"rescheduling_reason"_s, maybe(body.value("reschedulingReason"_L1))},
        {u"rescheduled_by"_s, maybe(body.value("rescheduledBy"_L1))},
        {u"rescheduled_from_uid"_s, old.text("uid"_L1)}};
    for (const QString &kept : {u"event_type_id"_s, u"team_id"_s, u"title"_s, u"description"_s,
             u"recurring_uid"_s, u"seated"_s, u"ics_uid"_s, u"metadata"_s, u"client_id"_s})
        values.insert(kept, old.value(QLatin1StringView(kept.toLatin1())));
    const qint64 id = context.database.insert(u"bookings"_s, values);
    context.database.execute(u"INSERT INTO attendees (booking_id, name, email, time_zone, language, phone, "
                             u"is_guest, seat_uid, responses, metadata) "
                             "SELECT ?, name, email, time_zone, language, phone, is_guest, seat_uid, "
                             "responses, metadata FROM attendees "
                             "WHERE booking_id = ? ORDER BY id"_s,
        {id, old.value("id"_L1)});
    context.database.insert(u"booking_hosts"_s, {{u"booking_id"_s, id}, {u"user_id"_s, host}});
    context.recordWrite(u"bookings"_s, id);
    return id;
}

Answer moveWhole(RequestContext &context, const Move &move)
{
    const QList<qint64> free = freeFor(context, move);
    if (free.isEmpty())
        return Answer::badRequest(u"User either already has booking at this time or is not available"_s);
    const qint64 before = move.old->number("user_id"_L1);
    const qint64 host
        = free.contains(before) ? before : chosenHost(context.database, *move.eventType, free, context.now());
    const qint64 id = storeSuccessor(context, move, host);
    const std::optional<Row> made = context.database.find(u"bookings"_s, id);
    changeBooking(context, move.old->number("id"_L1),
        {{u"status"_s, QString(statusName(statusAfter(BookingAction::Reschedule, BookingStatus::Accepted)))},
            {u"rescheduled_to_uid"_s, made->text("uid"_L1)}});
    return Answer::created(madeBookingJson(context, *made));
}

// One seat leaves its class for another, which is made when there is none.
Answer moveSeat(RequestContext &context, const Move &move)
{
    const QString seat = context.object().value("seatUid"_L1).toString();
    const auto attendee = context.database.selectFirst(
        u"SELECT * FROM attendees WHERE booking_id = ? AND seat_uid = ?"_s, {move.old->value("id"_L1), seat});
    if (!attendee)
        return Answer::notFound(
            u"Seat with uid="_s % seat % u" was not found in booking with uid="_s % move.old->text("uid"_L1));
    BookingForm form;
    form.eventType = move.eventType;
    form.settings = move.settings;
    form.start = move.start;
    form.length = int(move.length / 60'000);
    form.name = attendee->text("name"_L1);
    form.email = attendee->text("email"_L1);
    form.timeZone = attendee->text("time_zone"_L1);
    form.language = attendee->text("language"_L1);
    form.phone = attendee->text("phone"_L1);
    form.responses = attendee->object("responses"_L1);
    form.metadata = attendee->object("metadata"_L1);
    form.hasVideo = move.old->text("location"_L1).contains("/video/"_L1);
    form.location = move.old->text("location"_L1);
    const QList<qint64> free = freeFor(context, move);
    if (free.isEmpty())
        return Answer::badRequest(u"User either already has booking at this time or is not available"_s);
    const QString newSeat = context.credentials.newUuid();
    const auto there = context.database.selectFirst(
        u"SELECT * FROM bookings WHERE event_type_id = ? AND start_at = ? AND status = 'accepted'"_s,
        {move.eventType->value("id"_L1), move.start});
    qint64 id = there ? there->number("id"_L1) : 0;
    if (there) {
        addSeat(context, *there, form, newSeat);
    } else {
        const qint64 host = free.constFirst();
        id = storeBooking(context, form, {move.start, host, {host}, true, {}, newSeat});
    }
    context.database.execute(u"DELETE FROM attendees WHERE id = ?"_s, {attendee->value("id"_L1)});
    const qint64 left = context.database.count(
        u"SELECT count(*) FROM attendees WHERE booking_id = ?"_s, {move.old->value("id"_L1)});
    changeBooking(
        context, move.old->number("id"_L1), left == 0 ? Values{{u"status"_s, u"cancelled"_s}} : Values());
    return Answer::created(madeBookingJson(context, *context.database.find(u"bookings"_s, id), newSeat));
}

} // namespace

Answer reschedule(RequestContext &context)
{
    Move move;
    if (auto refused = readMove(context, move))
        return *refused;
    if (!move.old->flag("seated"_L1))
        return moveWhole(context, move);
    if (!context.object().contains("seatUid"_L1))
        return Answer::badRequest(u"seatUid is required to reschedule a seated booking"_s);
    return moveSeat(context, move);
}

} // namespace Calends::Sandbox
