// Believable people, schedules, event types and bookings in any number, the same for the same seed.
#pragma once

#include "app/sandbox/sampleaccounts.h"

namespace Calends::Sandbox {

// Adds settings.people people and settings.bookings bookings to what makeSampleAccounts() made.
void fillSampleData(const SampleTools &tools, const SampleAccounts &accounts);

} // namespace Calends::Sandbox
