#include "app/sandbox/scheduling/openslots.h"
#include "app/sandbox/scheduling/interval.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <array>

namespace Calends::Sandbox {

namespace {

constexpr std::array periods{Period::Day, Period::Week, Period::Month, Period::Year};

qint64 lengthOf(const EventRules &rules) { return rules.length * minuteLength; }

// What a host has free. The bookings of a seated type keep other starts away, but not a further seat at their
// own.
struct FreeTime
{
    Intervals forNewBooking;
    Intervals forFurtherSeat;
};

FreeTime freeTime(const EventRules &rules, const HostCalendar &host, const Interval &range)
{
    const auto widened = [&rules](const Intervals &intervals) {
        Intervals result;
        result.reserve(intervals.size());
        for (const Interval &one : intervals) {
            result.append(
                {one.start - rules.bufferAfter * minuteLength, one.end + rules.bufferBefore * minuteLength});
        }
        return merged(result);
    };
    FreeTime free;
    free.forFurtherSeat = without(openIntervals(host.hours, range), widened(host.busy));
    free.forNewBooking
        = rules.seats > 0 ? without(free.forFurtherSeat, widened(host.bookedHere)) : free.forFurtherSeat;
    return free;
}

bool withinLimits(const EventRules &rules, const HostCalendar &host, qint64 start)
{
    for (size_t i = 0; i < periods.size(); ++i) {
        if (!rules.countLimits[i] && !rules.durationLimits[i])
            continue;
        const Interval period = periodAround(periods[i], start, host.hours.zone, rules.weekStart);
        int count = 0;
        qint64 minutes = 0;
        for (const Interval &booked : host.bookedHere) {
            if (booked.start < period.start || booked.start >= period.end)
                continue;
            ++count;
            minutes += (booked.end - booked.start) / minuteLength;
        }
        if (rules.countLimits[i] && count >= *rules.countLimits[i])
            return false;
        if (rules.durationLimits[i] && minutes + rules.length > *rules.durationLimits[i])
            return false;
    }
    return true;
}

// The widest round step that the interval between slots is a multiple of.
int gridMinutes(int frequency)
{
    for (const int step : {60, 30, 20, 15, 10, 5}) {
        if (frequency % step == 0)
            return step;
    }
    return 1;
}

qint64 onGrid(qint64 instant, int frequency, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
    const qint64 offset = qint64(zone.offsetFromUtc(utc)) * 1000;
    const qint64 wall = instant + offset;
    const qint64 hour = wall - wall % hourLength;
    const qint64 grid = gridMinutes(frequency) * minuteLength;
    const qint64 past = wall - hour;
    return hour + (past + grid - 1) / grid * grid - offset;
}

Interval searched(const SlotQuestion &question, const QTimeZone &zone)
{
    const Interval window = bookable(question.rules.window, question.now, zone);
    const qint64 earliest = std::max(window.start, question.now + question.rules.notice * minuteLength);
    // Seen on both servers: a rolling window is answered from its first day on, whatever start was asked for.
    const qint64 from = question.rules.window.rolling ? question.now : question.range.start;
    return {std::max(from, earliest), std::min(question.range.end, window.end)};
}

QList<qint64> starts(const EventRules &rules, const Intervals &free, const QTimeZone &zone)
{
    const int frequency = rules.slotInterval > 0 ? rules.slotInterval : rules.length;
    const qint64 offset = rules.offsetStart * minuteLength;
    QList<qint64> result;
    for (const Interval &range : free) {
        const qint64 step = frequency * minuteLength + offset;
        for (qint64 start = onGrid(range.start, frequency, zone) + offset;
             start + lengthOf(rules) <= range.end; start += step)
            result.append(start);
    }
    return result;
}

// A rolling window counts days that have slots; on working days only where the window says so.
void cutToRollingDays(QList<OpenSlot> &found, const BookingWindow &window, const QTimeZone &zone)
{
    QSet<QDate> counted;
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QDate date = dateIn(zone, found.at(i).start);
        const bool counts
            = window.kind != BookingWindow::Kind::BusinessDays || date.dayOfWeek() <= Qt::Friday;
        if (counts)
            counted.insert(date);
        if (counted.size() > window.days) {
            found.resize(i);
            return;
        }
    }
}

void keepFirstOfEachDay(QList<OpenSlot> &found, const QTimeZone &zone)
{
    QSet<QDate> seen;
    found.removeIf([&seen, &zone](const OpenSlot &slot) {
        const QDate date = dateIn(zone, slot.start);
        const bool later = seen.contains(date);
        seen.insert(date);
        return later;
    });
}

bool isFree(const SlotQuestion &question, const HostCalendar &host, const FreeTime &free, qint64 start)
{
    const Interval wanted{start, start + lengthOf(question.rules)};
    if (question.takenSeats.contains(start))
        return covers(free.forFurtherSeat, wanted);
    return covers(free.forNewBooking, wanted) && withinLimits(question.rules, host, start);
}

QList<qint64> hostsFreeAt(const SlotQuestion &question, const QList<FreeTime> &free, qint64 start)
{
    QList<qint64> result;
    for (qsizetype i = 0; i < question.hosts.size(); ++i) {
        const HostCalendar &host = question.hosts.at(i);
        if (isFree(question, host, free.at(i), start))
            result.append(host.id);
        else if (question.hostRule == HostRule::All || host.required)
            return {};
    }
    return result;
}

QList<FreeTime> freeTimes(const SlotQuestion &question, const Interval &range)
{
    QList<FreeTime> result;
    result.reserve(question.hosts.size());
    for (const HostCalendar &host : question.hosts)
        result.append(freeTime(question.rules, host, range));
    return result;
}

// Starts worth asking about: each host's own grid, or that of the time everybody has free; and the classes
// that exist.
QMap<qint64, bool> candidates(const SlotQuestion &question, const QList<FreeTime> &free)
{
    QMap<qint64, bool> result;
    const auto add = [&result, &question](const Intervals &ground, const QTimeZone &zone) {
        const QList<qint64> found = starts(question.rules, ground, zone);
        for (const qint64 start : found)
            result.insert(start, true);
    };
    Intervals everybody = free.constFirst().forNewBooking;
    for (qsizetype i = 0; i < free.size(); ++i) {
        if (question.hostRule == HostRule::Any)
            add(free.at(i).forNewBooking, question.hosts.at(i).hours.zone);
        else
            everybody = common(everybody, free.at(i).forNewBooking);
    }
    if (question.hostRule == HostRule::All)
        add(everybody, question.hosts.constFirst().hours.zone);
    for (auto seat = question.takenSeats.cbegin(); seat != question.takenSeats.cend(); ++seat)
        result.insert(seat.key(), true);
    return result;
}

bool isFull(const SlotQuestion &question, qint64 start)
{
    return question.rules.seats > 0 && question.takenSeats.value(start) >= question.rules.seats;
}

} // namespace

QList<OpenSlot> openSlots(const SlotQuestion &question)
{
    if (question.hosts.isEmpty() || question.rules.length <= 0)
        return {};
    const QTimeZone zone = question.hosts.constFirst().hours.zone;
    const Interval range = searched(question, zone);
    if (range.isEmpty())
        return {};
    // The range bounds the starts; the event itself may run beyond it.
    const QList<FreeTime> free = freeTimes(question, {range.start, range.end + lengthOf(question.rules)});
    const QMap<qint64, bool> asked = candidates(question, free);
    QList<OpenSlot> result;
    for (auto at = asked.lowerBound(range.start); at != asked.cend() && at.key() < range.end; ++at) {
        if (isFull(question, at.key()))
            continue;
        const QList<qint64> hosts = hostsFreeAt(question, free, at.key());
        if (!hosts.isEmpty())
            result.append({at.key(), hosts, question.takenSeats.value(at.key())});
    }
    if (question.rules.window.rolling)
        cutToRollingDays(result, question.rules.window, zone);
    if (question.rules.onlyFirstSlot)
        keepFirstOfEachDay(result, zone);
    return result;
}

QList<qint64> freeHosts(const SlotQuestion &question, qint64 start)
{
    if (question.hosts.isEmpty())
        return {};
    const EventRules &rules = question.rules;
    const Interval window = bookable(rules.window, question.now, question.hosts.constFirst().hours.zone);
    const qint64 earliest = question.now + rules.notice * minuteLength;
    if (start < std::max(window.start, earliest) || start >= window.end)
        return {};
    return hostsFreeAt(question, freeTimes(question, {start, start + lengthOf(rules)}), start);
}

} // namespace Calends::Sandbox
