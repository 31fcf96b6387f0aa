// What the database knows about when an event type can be booked, as the pure computation wants it.
#pragma once

#include "app/sandbox/requestcontext.h"
#include "app/sandbox/scheduling/openslots.h"

namespace Calends::Sandbox {

struct SlotWish
{
    Interval range; // for the exact start of a booking this may be just that
    int length = 0; // minutes; 0: the event type's own
    QString ignoredBooking; // uid of the one that is about to be moved
};

EventRules rulesOf(const Row &eventType, const QJsonObject &settings);
SlotQuestion slotQuestion(RequestContext &context, const Row &eventType, const SlotWish &wish);

// Whom a new booking falls to: for a round robin the highest priority, then whoever has least to come.
qint64 chosenHost(Database &database, const Row &eventType, const QList<qint64> &free, qint64 now);

} // namespace Calends::Sandbox
