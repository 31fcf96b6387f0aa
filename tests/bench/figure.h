// A measured figure, and the reference that ran beside it on the same machine.
#pragma once

#include <functional>
#include <optional>
#include <vector>

namespace Calends::Bench {

struct Figure
{
    const char *name; // "sync.people"
    double value;
    const char *unit; // of value and reference
    const char *against; // what the reference is
    double reference; // more than nothing
    std::optional<double> bound = {}; // the greatest ratio that is wanted; without one: printed only
};

// Prints it, and adds it as a line of JSON to the file that CALENDS_FIGURES names. Without a reference there
// is no figure: it ends the program then.
void record(const Figure &figure);

// Median of `runs`, an odd number. A run that failed answers a negative number, and so does this then.
double median(int runs, const std::function<double()> &run);
double median(std::vector<double> values);
// Median time of a piece of work, ms.
double medianMs(int runs, const std::function<void()> &work);

} // namespace Calends::Bench
