#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/bookingstore.h"
#include "app/sandbox/booking/cancellation.h"
#include "app/sandbox/booking/reassignment.h"
#include "app/sandbox/scheduling/bookingstate.h"
#include "app/sandbox/validation.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Answer missing(const QString &uid)
{
    return Answer::notFound(u"Booking with uid="_s % uid % u" was not found in the database"_s);
}

BookingState stateOf(const Row &booking)
{
    return {statusFrom(booking.text("status"_L1)).value_or(BookingStatus::Accepted),
        booking.number("start_at"_L1), booking.number("end_at"_L1), !booking.isNull("rescheduled_to_uid"_L1)};
}

// The full edition keeps what the layer behind says to itself.
Answer behind(const RequestContext &context, int status, const QString &words)
{
    if (context.settings.edition != ServerEdition::Full)
        return Answer::trpc(status, words);
    return Answer::trpc(status,
        status == 401 ? u"You are not authorized to access this resource"_s
                      : u"Bad request: Please check your request data and try again"_s);
}

// A series is answered as a whole: all of its occurrences that still wait.
void answerOccurrences(
    RequestContext &context, const Row &booking, BookingAction action, const QJsonValue &reason)
{
    Rows concerned{booking};
    if (!booking.isNull("recurring_uid"_L1)) {
        concerned = findSeries(context.database, booking.text("recurring_uid"_L1));
        concerned.removeIf([](const Row &one) { return one.text("status"_L1) != u"pending"; });
    }
    for (const Row &one : concerned) {
        Values values{{u"status"_s, QString(statusName(statusAfter(action, stateOf(one).status)))}};
        if (action == BookingAction::Decline && reason.isString())
            values.insert(u"rejection_reason"_s, reason.toString());
        if (action == BookingAction::Confirm && one.text("location"_L1).startsWith("integrations:"_L1))
            values.insert(u"location"_s, videoAddress(one.text("uid"_L1)));
        changeBooking(context, one.number("id"_L1), values);
    }
}

Answer respond(RequestContext &context, BookingAction action)
{
    const QString uid = context.pathText("bookingUid"_L1);
    const std::optional<Row> booking = findBooking(context.database, uid);
    if (!booking)
        return missing(uid);
    if (!mayManage(context, *booking))
        return behind(context, 401, u"User is not authorized to confirm this booking"_s);
    if (refusal(action, stateOf(*booking), context.now()) == BookingRefusal::AlreadyConfirmed)
        return behind(context, 400, u"Booking already confirmed"_s);
    answerOccurrences(context, *booking, action, context.object().value("reason"_L1));
    return Answer::success(
        bookingJson(context.database, *findBooking(context.database, uid), context.settings.edition));
}

Validation checkedAbsence(const QJsonValue &body)
{
    Validation validation(body.isObject() ? body : QJsonValue(QJsonObject()));
    validation.flag(u"host"_s, Validation::Presence::Optional);
    if (!validation.array(u"attendees"_s, Validation::Presence::Optional))
        return validation;
    const QJsonArray given = validation.value(u"attendees"_s).toArray();
    if (given.isEmpty())
        validation.fail(u"attendees"_s, u"arrayMinSize"_s, u"attendees must contain at least 1 elements"_s);
    Validation list(given);
    for (qsizetype i = 0; i < given.size(); ++i) {
        Validation one(given.at(i));
        one.email(u"email"_s);
        one.flag(u"absent"_s);
        list.child(QString::number(i), one);
    }
    validation.child(u"attendees"_s, list);
    return validation;
}

// The full edition fails over attendees it does not find, and over a caller who has nothing to do with the
// booking; that the host was absent it takes from anybody with a credential (OBSERVED, "Weak checks on
// actions").
bool markAttendees(RequestContext &context, const Row &booking, const QJsonArray &attendees)
{
    const bool strict = context.settings.edition == ServerEdition::Full;
    if (strict && !attendees.isEmpty() && !mayManage(context, booking))
        return false;
    for (const QJsonValue &attendee : attendees) {
        const int touched = context.database.execute(
            u"UPDATE attendees SET absent = ? WHERE booking_id = ? AND email = ?"_s,
            {attendee[u"absent"_s].toBool() ? 1 : 0, booking.value("id"_L1),
                attendee[u"email"_s].toString()});
        if (strict && touched == 0)
            return false;
    }
    return true;
}

Answer markAbsent(RequestContext &context)
{
    const Validation validation = checkedAbsence(context.body);
    if (validation.failed())
        return validation.answer();
    const QString uid = context.pathText("bookingUid"_L1);
    const std::optional<Row> booking = findBooking(context.database, uid);
    if (!booking)
        return missing(uid);
    if (refusal(BookingAction::MarkAbsent, stateOf(*booking), context.now()) == BookingRefusal::NotStarted) {
        return Answer::badRequest(
            u"Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0: "_s
            % isoInstant(context.now()) % u", Booking start time in UTC+0: "_s
            % isoInstant(booking->number("start_at"_L1)));
    }
    const QJsonObject body = context.object();
    const QJsonArray attendees = body.value("attendees"_L1).toArray();
    if (!markAttendees(context, *booking, attendees))
        return Answer::bare(500, u"Failed to update no-show status"_s);
    if (body.contains("host"_L1))
        changeBooking(
            context, booking->number("id"_L1), {{u"absent_host"_s, body.value("host"_L1).toBool()}});
    else if (!attendees.isEmpty())
        changeBooking(context, booking->number("id"_L1), {});
    return Answer::success(
        bookingJson(context.database, *findBooking(context.database, uid), context.settings.edition));
}

} // namespace

void addBookingActionRoutes(Router &router)
{
    const Policy open = Policy().of(VersionFamily::BookingsCurrent).optional();
    const Policy writes = Policy().of(VersionFamily::BookingsCurrent).needs(BookingWrite, true);
    router.add(Operations::postBookingsByBookingUidConfirm, writes,
        [](RequestContext &context) { return respond(context, BookingAction::Confirm); });
    router.add(Operations::postBookingsByBookingUidDecline, writes,
        [](RequestContext &context) { return respond(context, BookingAction::Decline); });
    router.add(Operations::postBookingsByBookingUidMarkAbsent, writes, markAbsent);
    router.add(Operations::postBookingsByBookingUidCancel, open, cancelBooking);
    router.add(Operations::postBookingsByBookingUidReassign, writes, reassignAutomatically);
    router.add(Operations::postBookingsByBookingUidReassignByUserId, writes, reassignTo);
}

} // namespace Calends::Sandbox
