// Moving a booking: a new one is made, the old one is cancelled and the two name each other (OBSERVED).
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

Answer reschedule(RequestContext &context);

} // namespace Calends::Sandbox
