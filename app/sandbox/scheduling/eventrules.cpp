#include "app/sandbox/scheduling/eventrules.h"

#include "app/sandbox/scheduling/workinghours.h"

#include <limits>

namespace Calends::Sandbox {

namespace {

constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

QDate afterBusinessDays(QDate date, int days)
{
    while (days > 0) {
        date = date.addDays(1);
        if (date.dayOfWeek() <= Qt::Friday)
            --days;
    }
    return date;
}

} // namespace

Interval bookable(const BookingWindow &window, qint64 now, const QTimeZone &zone)
{
    const QDate today = dateIn(zone, now);
    switch (window.kind) {
    case BookingWindow::Kind::Range:
        return {std::max(now, startOfDay(window.from, zone)), startOfDay(window.to.addDays(1), zone)};
    case BookingWindow::Kind::CalendarDays:
        return {now, window.rolling ? endOfTime : startOfDay(today.addDays(window.days + 1), zone)};
    case BookingWindow::Kind::BusinessDays:
        return {now,
            window.rolling ? endOfTime : startOfDay(afterBusinessDays(today, window.days).addDays(1), zone)};
    case BookingWindow::Kind::Unlimited:
        break;
    }
    return {now, endOfTime};
}

} // namespace Calends::Sandbox
