// What an event type says about when it may be booked. Minutes throughout; facts: FACTS 9.
#pragma once

#include "app/sandbox/scheduling/interval.h"

#include <QDate>
#include <QTimeZone>

#include <array>
#include <optional>

namespace Calends::Sandbox {

// How far ahead one may book.
struct BookingWindow
{
    enum class Kind : quint8 { Unlimited, CalendarDays, BusinessDays, Range };
    Kind kind = Kind::Unlimited;
    int days = 0;
    bool rolling = false; // true: that many days which have free slots, however far that reaches
    QDate from; // Range only, both dates included
    QDate to;
};

// At most so much in a day, week, month, year (the order of Period).
using PeriodLimits = std::array<std::optional<int>, 4>;

struct EventRules
{
    int length = 30;
    int slotInterval = 0; // 0: as long as the event
    int offsetStart = 0;
    int notice = 0;
    int bufferBefore = 0;
    int bufferAfter = 0;
    BookingWindow window;
    PeriodLimits countLimits;
    PeriodLimits durationLimits;
    int seats = 0; // 0: not seated
    bool onlyFirstSlot = false;
    Qt::DayOfWeek weekStart = Qt::Sunday; // where the week of a weekly limit begins
};

// The part of time that the window leaves open, seen from `now` in the host's zone. For a rolling window this
// is without the count of days: that needs the slots.
Interval bookable(const BookingWindow &window, qint64 now, const QTimeZone &zone);

} // namespace Calends::Sandbox
