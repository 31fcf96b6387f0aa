#include "app/sandbox/scheduling/workinghours.h"
#include "app/sandbox/scheduling/interval.h"

#include <QDateTime>

#include <algorithm>

namespace Calends::Sandbox {

namespace {

// A stretch during which the zone keeps one distance from UTC.
struct Segment
{
    Interval span;
    qint64 offset = 0; // ms
};

QList<Segment> segments(const QTimeZone &zone, const Interval &range)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.start, Qt::UTC);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.end, Qt::UTC);
    QList<Segment> result{{range, qint64(zone.offsetFromUtc(from)) * 1000}};
    const QTimeZone::OffsetDataList changes = zone.transitions(from, to);
    for (const QTimeZone::OffsetData &change : changes) {
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        if (at <= range.start || at >= range.end)
            continue;
        result.last().span.end = at;
        result.append({{at, range.end}, qint64(change.offsetFromUtc) * 1000});
    }
    return result;
}

// A date read as if the zone were UTC.
qint64 wallStart(QDate date) { return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * dayLength; }

QDate wallDate(qint64 wall)
{
    const qint64 days = wall >= 0 ? wall / dayLength : -((-wall + dayLength - 1) / dayLength);
    return QDate(1970, 1, 1).addDays(days);
}

qint64 wallEnd(int endMinute) { return (endMinute == 23 * 60 + 59 ? 24 * 60 : endMinute) * minuteLength; }

Intervals wallHours(const WorkingHours &hours, QDate date)
{
    Intervals result;
    bool overridden = false;
    for (const DateHours &day : hours.overrides) {
        if (day.date != date)
            continue;
        overridden = true;
        if (day.endMinute > day.startMinute)
            result.append({day.startMinute * minuteLength, wallEnd(day.endMinute)});
    }
    if (overridden)
        return result;
    const int bit = 1 << (date.dayOfWeek() - 1);
    for (const WeeklyHours &week : hours.weekly) {
        if ((week.days & bit) != 0 && week.endMinute > week.startMinute)
            result.append({week.startMinute * minuteLength, wallEnd(week.endMinute)});
    }
    return result;
}

} // namespace

Intervals openIntervals(const WorkingHours &hours, const Interval &range)
{
    if (range.isEmpty() || !hours.zone.isValid())
        return {};
    Intervals result;
    const QList<Segment> parts = segments(hours.zone, range);
    for (const Segment &part : parts) {
        const QDate last = wallDate(part.span.end + part.offset - 1);
        for (QDate date = wallDate(part.span.start + part.offset); date <= last; date = date.addDays(1)) {
            const qint64 midnight = wallStart(date) - part.offset;
            const Intervals day = wallHours(hours, date);
            for (const Interval &open : day)
                result.append({std::max(part.span.start, midnight + open.start),
                    std::min(part.span.end, midnight + open.end)});
        }
    }
    return merged(result);
}

QDate dateIn(const QTimeZone &zone, qint64 instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
    return wallDate(instant + qint64(zone.offsetFromUtc(utc)) * 1000);
}

qint64 startOfDay(QDate date, const QTimeZone &zone) { return date.startOfDay(zone).toMSecsSinceEpoch(); }

Interval periodAround(Period period, qint64 instant, const QTimeZone &zone, Qt::DayOfWeek firstDay)
{
    const QDate date = dateIn(zone, instant);
    QDate from = date;
    QDate to = date.addDays(1);
    switch (period) {
    case Period::Day:
        break;
    case Period::Week:
        from = date.addDays(-((date.dayOfWeek() - int(firstDay) + 7) % 7));
        to = from.addDays(7);
        break;
    case Period::Month:
        from = QDate(date.year(), date.month(), 1);
        to = from.addMonths(1);
        break;
    case Period::Year:
        from = QDate(date.year(), 1, 1);
        to = QDate(date.year() + 1, 1, 1);
        break;
    }
    return {startOfDay(from, zone), startOfDay(to, zone)};
}

} // namespace Calends::Sandbox
