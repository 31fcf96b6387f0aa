// Making one booking of a checked form at a time that is free.
#pragma once

#include "app/sandbox/booking/bookingstore.h"

namespace Calends::Sandbox {

// Chooses host and state; the id, or nothing when nobody is free then.
std::optional<qint64> makeBooking(RequestContext &context, const BookingForm &form, NewBooking made);
Answer notAvailable();

} // namespace Calends::Sandbox
