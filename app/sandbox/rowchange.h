// Rows that change between two pages of a list, as they do on a server that is in use.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/database.h"

namespace Calends::Sandbox {

// Deletes the first row of an answer that is a list of people, bookings, event types, schedules or
// memberships.
void makeFirstRowVanish(Database &database, const Answer &answer);
// Adds a row of the kind the answer lists: a booking created before all others, so that every later page
// moves down, or a person behind all others.
void makeRowAppear(Database &database, const Answer &answer);

} // namespace Calends::Sandbox
