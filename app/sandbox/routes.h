// Every route the sandbox serves, by area. Anything else gets the 404 of a server without that route.
#pragma once

#include "app/sandbox/router.h"

namespace Calends::Sandbox {

void addEveryRoute(Router &router);

void addAccountRoutes(Router &router); // me, API keys
void addOAuth2Routes(Router &router); // tokens and clients of OAuth 2, newer editions
void addClientRoutes(Router &router); // OAuth clients of the platform
void addManagedUserRoutes(Router &router); // and the refresh of their tokens
void addWebhookRoutes(Router &router); // of clients, users, event types and organizations
void addCalendarRoutes(Router &router); // list, checks, busy times; time zones
void addOrganizationUserRoutes(Router &router);
void addMembershipRoutes(Router &router); // of organizations, and for reading those of teams
void addTimeOffRoutes(Router &router);
void addTeamRoutes(Router &router); // for reading: of organizations and outside them
void addSchedulingRoutes(Router &router); // bookings, event types, schedules, slots of every owner

} // namespace Calends::Sandbox
