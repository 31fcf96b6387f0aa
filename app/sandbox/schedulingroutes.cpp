#include "app/sandbox/routes.h"

#include "app/sandbox/booking/areas.h"

namespace Calends::Sandbox {

void addSchedulingRoutes(Router &router)
{
    addScheduleRoutes(router);
    addOwnedScheduleRoutes(router);
    addEventTypeRoutes(router);
    addTeamEventTypeRoutes(router);
    addPrivateLinkRoutes(router);
    addSlotRoutes(router);
    addBookingListRoutes(router);
    addBookingReadRoutes(router);
    addBookingCreateRoutes(router);
    addBookingActionRoutes(router);
    addBookingAttendeeRoutes(router);
}

} // namespace Calends::Sandbox
