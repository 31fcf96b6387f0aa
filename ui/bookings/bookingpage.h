// Bookings: what the page and its inspector show.
#pragma once

#include <QDateTime>

#include "models/bookings/bookingtable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// The table outlives the page.
PageDescription bookingPage(const BookingTable &table);

// Everything a booking has; `zone` is the viewer's.
InspectorContent inspectBooking(const Booking &booking, const QTimeZone &zone, const QDateTime &now);

} // namespace Calends
