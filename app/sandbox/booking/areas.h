// The parts of addSchedulingRoutes().
#pragma once

#include "app/sandbox/router.h"

namespace Calends::Sandbox {

void addScheduleRoutes(Router &router); // of the caller
void addOwnedScheduleRoutes(Router &router); // of organizations, their users and teams
void addEventTypeRoutes(Router &router); // of the caller
void addTeamEventTypeRoutes(Router &router); // of teams, inside organizations and outside
void addPrivateLinkRoutes(Router &router); // of the caller's event types
void addSlotRoutes(Router &router); // slots and reservations
void addBookingListRoutes(Router &router); // lists of every owner
void addBookingReadRoutes(Router &router); // one booking and what hangs on it
void addBookingCreateRoutes(Router &router); // create and reschedule
void addBookingActionRoutes(Router &router); // confirm, decline, cancel, mark absent, reassign
void addBookingAttendeeRoutes(Router &router); // attendees, guests, location: community and hosted

} // namespace Calends::Sandbox
