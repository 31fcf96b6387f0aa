// Every route the sandbox serves, by area. Anything else gets the 404 of a server without that route.
#pragma once

#include "app/sandbox/router.h"

namespace Calends::Sandbox {

void addAccountRoutes(Router &router); // me, API keys, OAuth2
void addPlatformRoutes(Router &router); // OAuth clients, managed users, webhooks of clients
void addOrganizationRoutes(Router &router); // organization users, memberships, time off, teams
void addTeamRoutes(Router &router); // teams outside organizations and their memberships
void addSchedulingRoutes(Router &router); // bookings, event types, schedules, slots of every owner

} // namespace Calends::Sandbox
