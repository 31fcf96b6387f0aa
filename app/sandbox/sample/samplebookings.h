// Bookings around today: past, running, to come; single, recurring, seated, rescheduled, of people and of
// teams.
#pragma once

#include "app/sandbox/sample/sampleeventtypes.h"

namespace Calends::Sandbox {

void makeBookings(const SampleTools &tools, const QList<SamplePerson> &people,
    const SampleEventTypes &eventTypes, qint64 today, Dice &dice);

} // namespace Calends::Sandbox
