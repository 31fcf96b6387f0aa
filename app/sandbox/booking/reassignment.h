// Giving a round robin booking to another of its hosts (OBSERVED, "Reassign").
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

Answer reassignAutomatically(RequestContext &context);
Answer reassignTo(RequestContext &context);

} // namespace Calends::Sandbox
