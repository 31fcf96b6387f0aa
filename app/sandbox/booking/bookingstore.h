// Writing bookings and their attendees.
#pragma once

#include "app/sandbox/booking/bookingform.h"

namespace Calends::Sandbox {

// What makes one booking of a form.
struct NewBooking
{
    qint64 start = 0;
    qint64 hostId = 0;
    QList<qint64> hosts; // all who take part; a collective event has several
    bool accepted = true;
    QString recurringUid;
    QString seatUid; // of its first attendee, on a seated type
};

// The id of the new booking.
qint64 storeBooking(RequestContext &context, const BookingForm &form, const NewBooking &made);

// A further attendee of a class.
void addSeat(RequestContext &context, const Row &booking, const BookingForm &form, const QString &seatUid);

// Where a booking without a given place is held.
QString videoAddress(const QString &uid);

// Changes columns, updated_at among them, and enters the write in the record.
void changeBooking(RequestContext &context, qint64 bookingId, Values values);

} // namespace Calends::Sandbox
