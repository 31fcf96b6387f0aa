// Stretches of time, half open: the start belongs to it, the end does not. ms since the epoch, UTC.
#pragma once

#include <QList>

namespace Calends::Sandbox {

inline constexpr qint64 minuteLength = 60'000; // ms
inline constexpr qint64 hourLength = 60 * minuteLength;
inline constexpr qint64 dayLength = 24 * hourLength;

struct Interval
{
    qint64 start = 0;
    qint64 end = 0;

    bool isEmpty() const { return end <= start; }
    bool contains(const Interval &other) const { return start <= other.start && other.end <= end; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

using Intervals = QList<Interval>;

// Sorted, without empty ones; those that overlap or touch become one.
Intervals merged(Intervals intervals);
// What is left of `from` when `taken` is cut out. Both sorted and merged.
Intervals without(const Intervals &from, const Intervals &taken);
// What is in both. Both sorted and merged.
Intervals common(const Intervals &left, const Intervals &right);
// Whether one of the merged intervals holds the whole of `wanted`.
bool covers(const Intervals &intervals, const Interval &wanted);

} // namespace Calends::Sandbox
