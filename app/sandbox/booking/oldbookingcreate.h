// Creating a booking as 2024-04-15 did: one, with the answers in one object; versions up to 2024-06-14 and
// none.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

Answer createOldBooking(RequestContext &context);

} // namespace Calends::Sandbox
