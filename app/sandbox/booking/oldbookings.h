// Reading bookings as 2024-04-15 did; versions up to 2024-06-14 and none get it too.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// limit and cursor page it; take is not known here (OBSERVED).
Answer oldBookingList(RequestContext &context);
Answer oldBooking(RequestContext &context, const Row &booking);

QJsonArray oldAttendees(RequestContext &context, const Row &booking);
// Where the current shape has a resolved address: the kind, with the address among the metadata.
QString oldLocation(const Row &booking);

} // namespace Calends::Sandbox
