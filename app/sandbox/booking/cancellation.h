// Cancelling: a booking, one seat, the rest of a series (FACTS 8.4). Needs no credential (OBSERVED).
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

Answer cancelBooking(RequestContext &context);

} // namespace Calends::Sandbox
