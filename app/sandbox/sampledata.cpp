#include "app/sandbox/sampledata.h"

#include "app/sandbox/sample/samplebookings.h"

namespace Calends::Sandbox {

void fillSampleData(const SampleTools &tools, const SampleAccounts &accounts)
{
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    // Everything hangs on the day, so that one seed gives the same people and bookings from morning to
    // evening.
    const qint64 today = tools.clock.now() / day * day;
    Dice dice(tools.settings.seed);
    const QList<SamplePerson> people = makePeople(tools, accounts, today, dice);
    const SampleEventTypes eventTypes = makeEventTypes(tools, accounts, people, today, dice);
    makeBookings(tools, people, eventTypes, today, dice);
}

} // namespace Calends::Sandbox
