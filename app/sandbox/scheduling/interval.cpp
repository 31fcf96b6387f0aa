#include "app/sandbox/scheduling/interval.h"

#include <algorithm>

namespace Calends::Sandbox {

Intervals merged(Intervals intervals)
{
    intervals.removeIf([](const Interval &interval) { return interval.isEmpty(); });
    std::sort(intervals.begin(), intervals.end(),
        [](const Interval &left, const Interval &right) { return left.start < right.start; });
    Intervals result;
    for (const Interval &interval : std::as_const(intervals)) {
        if (!result.isEmpty() && interval.start <= result.constLast().end)
            result.last().end = std::max(result.constLast().end, interval.end);
        else
            result.append(interval);
    }
    return result;
}

Intervals without(const Intervals &from, const Intervals &taken)
{
    Intervals result;
    qsizetype next = 0;
    for (Interval rest : from) {
        while (next < taken.size() && taken.at(next).end <= rest.start)
            ++next;
        for (qsizetype at = next; at < taken.size() && taken.at(at).start < rest.end; ++at) {
            const Interval before{rest.start, taken.at(at).start};
            if (!before.isEmpty())
                result.append(before);
            rest.start = std::max(rest.start, taken.at(at).end);
        }
        if (!rest.isEmpty())
            result.append(rest);
    }
    return result;
}

Intervals common(const Intervals &left, const Intervals &right)
{
    Intervals result;
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        const Interval both{
            std::max(left.at(l).start, right.at(r).start), std::min(left.at(l).end, right.at(r).end)};
        if (!both.isEmpty())
            result.append(both);
        if (left.at(l).end < right.at(r).end)
            ++l;
        else
            ++r;
    }
    return result;
}

bool covers(const Intervals &intervals, const Interval &wanted)
{
    const auto after = std::upper_bound(intervals.begin(), intervals.end(), wanted.start,
        [](qint64 start, const Interval &interval) { return start < interval.start; });
    return after != intervals.begin() && std::prev(after)->contains(wanted);
}

} // namespace Calends::Sandbox
