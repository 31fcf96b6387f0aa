// The slots of an event type: when it can be booked, with whom, and for seated types how many seats are left.
// Facts: FACTS 9 and 11, OBSERVED "Slots"; the grid (first slot on a round minute of the host's zone, offset
// added to every step) is what the recorded answers show.
#pragma once

#include "app/sandbox/scheduling/eventrules.h"
#include "app/sandbox/scheduling/workinghours.h"

#include <QMap>

namespace Calends::Sandbox {

// One person who can be booked, with everything that keeps them from being free.
struct HostCalendar
{
    qint64 id = 0;
    bool required = false; // has to be free also where one of several is enough
    WorkingHours hours;
    // Bookings with their own buffers, reservations, time off; any order. Without those of this event type
    // where it is seated: they stay bookable while seats are left.
    Intervals busy;
    Intervals bookedHere; // this event type's bookings, without buffers: what the limits count
};

// How many seats are taken at a start: bookings and reservations.
using TakenSeats = QMap<qint64, int>;

enum class HostRule : quint8 {
    All, // one host, or collective: everybody has to be free
    Any, // round robin: one free host is enough
};

struct SlotQuestion
{
    EventRules rules;
    HostRule hostRule = HostRule::All;
    QList<HostCalendar> hosts;
    TakenSeats takenSeats;
    Interval range; // asked for
    qint64 now = 0;
};

struct OpenSlot
{
    qint64 start = 0;
    QList<qint64> hosts; // who is free
    int seatsTaken = 0;
};

QList<OpenSlot> openSlots(const SlotQuestion &question);

// Whether exactly this start could be booked, whatever the grid says, and with whom. Empty: with nobody.
QList<qint64> freeHosts(const SlotQuestion &question, qint64 start);

} // namespace Calends::Sandbox
