// Bookings as a table shows them.
#pragma once

#include "models/bookings/booking.h"
#include "models/core/plannedfeed.h"

namespace Calends {

using BookingTable = ValueTable<Booking>;

class AccountScope;
class Capabilities;

QList<Column<Booking>> bookingColumns();
Keeping<Booking> bookingKeeping();
// The account's bookings; refreshed by what changed, and walked whole once a day.
FeedDescription<Booking> bookingFeed(const Capabilities &capabilities, const AccountScope &scope);

// Who is met: the first attendee's name (else address) and how many more.
QString attendeesShort(const Booking &booking);
// Where, in short: the app behind a meeting link, else the text as it is.
QString locationShort(const Booking &booking);

} // namespace Calends
