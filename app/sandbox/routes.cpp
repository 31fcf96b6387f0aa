#include "app/sandbox/routes.h"

namespace Calends::Sandbox {

void addEveryRoute(Router &router)
{
    addAccountRoutes(router);
    addOAuth2Routes(router);
    addClientRoutes(router);
    addManagedUserRoutes(router);
    addWebhookRoutes(router);
    addCalendarRoutes(router);
    addOrganizationUserRoutes(router);
    addMembershipRoutes(router);
    addTimeOffRoutes(router);
    addTeamRoutes(router);
    addSchedulingRoutes(router);
}

} // namespace Calends::Sandbox
