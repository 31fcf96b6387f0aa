#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingmaking.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/bookingstore.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/oldbookingcreate.h"
#include "app/sandbox/booking/reschedule.h"

#include "models/operations/table.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

qint64 occurrence(const QJsonValue &recurrence, qint64 start, int index)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(start, Qt::UTC);
    const int steps = index * recurrence[u"interval"_s].toInt(1);
    const QString frequency = recurrence[u"frequency"_s].toString();
    if (frequency == u"yearly")
        return first.addYears(steps).toMSecsSinceEpoch();
    if (frequency == u"monthly")
        return first.addMonths(steps).toMSecsSinceEpoch();
    return first.addDays(7 * steps).toMSecsSinceEpoch();
}

Answer createSeries(RequestContext &context, const BookingForm &form)
{
    NewBooking made;
    made.recurringUid = context.credentials.newUuid();
    for (int i = 0; i < form.occurrences; ++i) {
        made.start = occurrence(form.settings.value("recurrence"_L1), form.start, i);
        // The first has to be free; later ones are made as far as they are.
        if (!makeBooking(context, form, made) && i == 0)
            return notAvailable();
    }
    const Rows series = findSeries(context.database, made.recurringUid);
    return Answer::created(bookingsJson(context.database, series, context.settings.edition));
}

std::optional<Row> runningClass(RequestContext &context, const BookingForm &form)
{
    return context.database.selectFirst(
        u"SELECT * FROM bookings WHERE event_type_id = ? AND start_at = ? AND status IN ('accepted', 'pending')"_s,
        {form.eventType->number("id"_L1), form.start});
}

Answer takeSeat(RequestContext &context, const BookingForm &form, int seats)
{
    const QString seatUid = context.credentials.newUuid();
    const std::optional<Row> there = runningClass(context, form);
    if (!there) {
        NewBooking made;
        made.start = form.start;
        made.seatUid = seatUid;
        const std::optional<qint64> id = makeBooking(context, form, made);
        if (!id)
            return notAvailable();
        return Answer::created(madeBookingJson(context, *context.database.find(u"bookings"_s, *id), seatUid));
    }
    const qint64 id = there->number("id"_L1);
    const auto counted = [&context, id](const QString &condition, const QVariantList &values) {
        return context.database.count(
            u"SELECT count(*) FROM attendees WHERE booking_id = "_s % QString::number(id) % condition,
            values);
    };
    if (counted(u" AND email = ?"_s, {form.email}) > 0)
        return Answer::bare(409, u"already_signed_up_for_this_booking_error"_s);
    if (counted({}, {}) >= seats)
        return Answer::conflict(u"No more seats left at this seated booking."_s);
    addSeat(context, *there, form, seatUid);
    return Answer::created(madeBookingJson(context, *context.database.find(u"bookings"_s, id), seatUid));
}

Answer create(RequestContext &context)
{
    if (context.version != Version::V20240813)
        return createOldBooking(context);
    BookingForm form;
    if (auto refused = readBookingForm(context, context.object(), form))
        return *refused;
    if (isOn(form.settings.value("recurrence"_L1)))
        return createSeries(context, form);
    const QJsonValue seats = form.settings.value("seats"_L1);
    if (isOn(seats))
        return takeSeat(context, form, seats[u"seatsPerTimeSlot"_s].toInt());
    NewBooking made;
    made.start = form.start;
    const std::optional<qint64> id = makeBooking(context, form, made);
    if (!id)
        return notAvailable();
    return Answer::created(madeBookingJson(context, *context.database.find(u"bookings"_s, *id)));
}

} // namespace

void addBookingCreateRoutes(Router &router)
{
    const Policy open = Policy().of(VersionFamily::BookingsCurrent).optional();
    router.add(Operations::postBookings, Policy(open).of(VersionFamily::Bookings), create);
    router.add(Operations::postBookingsByBookingUidReschedule, open, reschedule);
}

} // namespace Calends::Sandbox
