// A measured figure, and the reference that ran beside it on the same machine.
#pragma once

#include <functional>

namespace Calends::Bench {

struct Figure
{
    const char *name; // "sync.people"
    double value;
    const char *unit; // of value and reference
    const char *against; // what the reference is
    double reference;
    double bound = 0; // the greatest ratio that is wanted; 0: printed only
};

// Prints it, and adds it as a line of JSON to the file that CALENDS_FIGURES names.
void record(const Figure &figure);

// Median of `runs`, an odd number. A run that failed answers a negative number, and so does this then.
double median(int runs, const std::function<double()> &run);
// Median time of a piece of work, ms.
double medianMs(int runs, const std::function<void()> &work);

} // namespace Calends::Bench
