// A schedule in the shape of version 2024-06-11 (FACTS 10). Times are wall-clock times in the schedule's own
// zone.
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"

namespace Calends {

// The same hours on several days.
struct Availability
{
    Member<QList<OpenEnum<Weekday>>> days;
    Member<QString> startTime; // HH:MM
    Member<QString> endTime; // HH:MM, not past 23:59
    UnknownMembers unknown;

    friend bool operator==(const Availability &, const Availability &) = default;
};

// Hours of one date in place of the weekly ones; the same start and end means that the day is closed.
struct ScheduleOverride
{
    Member<QString> date; // YYYY-MM-DD
    Member<QString> startTime;
    Member<QString> endTime;
    UnknownMembers unknown;

    bool isClosed() const { return startTime.hasValue() && startTime == endTime; }
    friend bool operator==(const ScheduleOverride &, const ScheduleOverride &) = default;
};

struct Schedule
{
    Member<qint64> id;
    Member<qint64> ownerId;
    Member<QString> name;
    Member<QString> timeZone;
    Member<QList<Availability>> availability;
    Member<bool> isDefault;
    Member<QList<ScheduleOverride>> overrides;
    UnknownMembers unknown;

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

template <>
const FieldList<Availability> &describe<Availability>();
template <>
const FieldList<ScheduleOverride> &describe<ScheduleOverride>();
template <>
const FieldList<Schedule> &describe<Schedule>();

// "Mon–Fri 09:00–17:00, Sat 09:30–12:00"; "Closed" when there are no hours at all.
QString wording(const QList<Availability> &week);
QString wording(const Availability &availability);
QString plainWording(const Availability &availability); // "Monday,Tuesday 09:00-17:00"
// "24 Dec 2026 09:00–11:00", "25 Dec 2026 closed".
QString wording(const ScheduleOverride &override);
QString plainWording(const ScheduleOverride &override); // "2026-12-24 09:00-11:00"

} // namespace Calends
