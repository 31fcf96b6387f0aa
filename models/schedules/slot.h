// A slot that can be booked, version 2024-09-04 (FACTS 11). The answer is an object of days; it may hold days
// outside the range that was asked for (OBSERVED).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

struct Slot
{
    Member<Instant> start; // with an offset when a zone was asked for
    Member<Instant> end; // format=range only
    Member<int> seatsBooked; // seated event types, like the next three
    Member<int> seatsRemaining;
    Member<int> seatsTotal;
    Member<QString> bookingUid; // of the class that already has somebody in it
    UnknownMembers unknown;

    friend bool operator==(const Slot &, const Slot &) = default;
};

// The slots of one day in the zone that was asked for.
struct SlotDay
{
    QString date; // YYYY-MM-DD
    QList<Slot> times;

    friend bool operator==(const SlotDay &, const SlotDay &) = default;
};

template <>
const FieldList<Slot> &describe<Slot>();

// Nothing when a member has the wrong type; decoding.reason() then says which.
std::optional<QList<SlotDay>> decodeSlots(const JsonView &json, Decoding &decoding);
QByteArray encodeSlots(const QList<SlotDay> &days);

} // namespace Calends
