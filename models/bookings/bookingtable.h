// Bookings as a table shows them.
#pragma once

#include "models/bookings/booking.h"
#include "models/core/keeping.h"
#include "models/core/valuetable.h"

namespace Calends {

using BookingTable = ValueTable<Booking>;

QList<Column<Booking>> bookingColumns();
Keeping<Booking> bookingKeeping();

// Who is met: the first attendee's name (else address) and how many more.
QString attendeesShort(const Booking &booking);
// Where, in short: the app behind a meeting link, else the text as it is.
QString locationShort(const Booking &booking);

} // namespace Calends
