// Slots that somebody holds for a few minutes while filling in the form.
#pragma once

#include "app/sandbox/router.h"

namespace Calends::Sandbox {

void addReservationRoutes(Router &router);

} // namespace Calends::Sandbox
