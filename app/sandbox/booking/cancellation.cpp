#include "app/sandbox/booking/cancellation.h"

#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/bookingstore.h"
#include "app/sandbox/scheduling/bookingstate.h"
#include "app/sandbox/validation.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Refusal = std::optional<Answer>;

Refusal refuseBody(const RequestContext &context)
{
    if (!context.body.isObject())
        return Answer::badRequest(
            u"Request body is missing. Please provide a body even if it is an empty object {}"_s);
    static const QStringList known{u"cancellationReason"_s, u"cancelSubsequentBookings"_s, u"seatUid"_s};
    Validation validation(context.body);
    validation.text(u"cancellationReason"_s, Validation::Presence::Optional);
    validation.flag(u"cancelSubsequentBookings"_s, Validation::Presence::Optional);
    const QStringList names = context.object().keys();
    for (const QString &name : names) {
        if (!known.contains(name))
            validation.fail(name, u"whitelistValidation"_s, u"property "_s % name % u" should not exist"_s);
    }
    if (validation.failed())
        return validation.flattenedAnswer();
    return std::nullopt;
}

Refusal refuseState(const Row &booking, qint64 now)
{
    const BookingState state{statusFrom(booking.text("status"_L1)).value_or(BookingStatus::Accepted),
        booking.number("start_at"_L1), booking.number("end_at"_L1), false};
    switch (refusal(BookingAction::Cancel, state, now)) {
    case BookingRefusal::AlreadyCancelled:
        return Answer::badRequest(u"Can't cancel booking with uid="_s % booking.text("uid"_L1)
            % u" because it has been cancelled already. Please provide uid of a booking that is not cancelled."_s);
    case BookingRefusal::AlreadyEnded:
        return Answer::bare(400, u"Cannot cancel a booking that has already ended"_s);
    default:
        return std::nullopt;
    }
}

// A host outside the platform has to say why.
Refusal refuseReason(RequestContext &context, const Row &booking)
{
    const bool given = !context.object().value("cancellationReason"_L1).toString().isEmpty();
    if (given || !booking.isNull("client_id"_L1) || context.caller.isPlatform()
        || !isHostOf(context, booking))
        return std::nullopt;
    return Answer::bare(400, u"Cancellation reason is required when you are the host"_s);
}

void cancelRow(RequestContext &context, const Row &booking)
{
    Values values{{u"status"_s, u"cancelled"_s}};
    const QJsonValue reason = context.object().value("cancellationReason"_L1);
    if (reason.isString())
        values.insert(u"cancellation_reason"_s, reason.toString());
    changeBooking(context, booking.number("id"_L1), values);
}

// All that are still to come from an instant on. The answer is the whole series, as recorded.
Answer cancelSeries(RequestContext &context, const QString &recurringUid, qint64 from)
{
    const Rows series = findSeries(context.database, recurringUid);
    for (const Row &booking : series) {
        const bool open = booking.text("status"_L1) != u"cancelled";
        if (open && booking.number("start_at"_L1) >= from && booking.number("end_at"_L1) > context.now())
            cancelRow(context, booking);
    }
    return Answer::success(
        bookingsJson(context.database, findSeries(context.database, recurringUid), context.settings.edition));
}

Answer cancelSeat(RequestContext &context, const Row &booking, const QString &seat)
{
    const qint64 id = booking.number("id"_L1);
    const int removed = context.database.execute(
        u"DELETE FROM attendees WHERE booking_id = ? AND seat_uid = ?"_s, {id, seat});
    if (removed == 0)
        return Answer::generic(404, u"NOT_FOUND"_s, u"Invalid Query: The requested record was not found."_s);
    const qint64 left
        = context.database.count(u"SELECT count(*) FROM attendees WHERE booking_id = ?"_s, {id});
    if (left == 0)
        cancelRow(context, booking);
    else
        changeBooking(context, id, {});
    return Answer::success(
        bookingJson(context.database, *context.database.find(u"bookings"_s, id), context.settings.edition));
}

Answer cancelOne(RequestContext &context, const Row &booking)
{
    const QJsonObject body = context.object();
    if (booking.flag("seated"_L1)) {
        if (body.contains("seatUid"_L1))
            return cancelSeat(context, booking, body.value("seatUid"_L1).toString());
        if (!isHostOf(context, booking))
            return Answer::bare(401, u"User not a host of this event"_s);
    }
    if (body.value("cancelSubsequentBookings"_L1).toBool() && !booking.isNull("recurring_uid"_L1))
        return cancelSeries(context, booking.text("recurring_uid"_L1), booking.number("start_at"_L1));
    cancelRow(context, booking);
    return Answer::success(bookingJson(context.database,
        *context.database.find(u"bookings"_s, booking.value("id"_L1)), context.settings.edition));
}

} // namespace

Answer cancelBooking(RequestContext &context)
{
    if (auto refused = refuseBody(context))
        return *refused;
    const QString uid = context.pathText("bookingUid"_L1);
    const std::optional<Row> booking = findBooking(context.database, uid);
    if (!booking) {
        if (findSeries(context.database, uid).isEmpty())
            return Answer::notFound(u"Booking with uid="_s % uid % u" not found"_s);
        if (context.object().value("cancelSubsequentBookings"_L1).toBool()) {
            return Answer::badRequest(
                u"cancelSubsequentBookings needs the uid of one occurrence, not that of the whole series"_s);
        }
        return cancelSeries(context, uid, 0);
    }
    if (auto refused = refuseState(*booking, context.now()))
        return *refused;
    if (auto refused = refuseReason(context, *booking))
        return *refused;
    return cancelOne(context, *booking);
}

} // namespace Calends::Sandbox
