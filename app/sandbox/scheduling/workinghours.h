// When a person is open: a weekly plan and overrides of single dates, in wall-clock time of a zone.
// Facts: FACTS 10. An override replaces the whole day; start and end alike (00:00 to 00:00) closes it; a date
// may have several.
#pragma once

#include "app/sandbox/scheduling/interval.h"

#include <QDate>
#include <QTimeZone>

namespace Calends::Sandbox {

// Minutes of the day. 23:59 as an end means midnight, since the wire has no 24:00.
struct WeeklyHours
{
    quint8 days = 0; // bit 0 is Monday, bit 6 Sunday
    int startMinute = 0;
    int endMinute = 0;
};

struct DateHours
{
    QDate date;
    int startMinute = 0;
    int endMinute = 0;
};

struct WorkingHours
{
    QTimeZone zone = QTimeZone::utc();
    QList<WeeklyHours> weekly;
    QList<DateHours> overrides;
};

// Every instant of `range` at which the clock on the wall of the zone reads an open time: a window in the
// hour that a change to summer time skips gives nothing, one in an hour that comes twice gives both.
Intervals openIntervals(const WorkingHours &hours, const Interval &range);

// The instants at which a day, week (from `firstDay`), month or year of the zone begins and ends, around an
// instant.
enum class Period : quint8 { Day, Week, Month, Year };
Interval periodAround(
    Period period, qint64 instant, const QTimeZone &zone, Qt::DayOfWeek firstDay = Qt::Sunday);

// The first instant of a date in a zone; midnight may not exist there.
qint64 startOfDay(QDate date, const QTimeZone &zone);
QDate dateIn(const QTimeZone &zone, qint64 instant);

} // namespace Calends::Sandbox
