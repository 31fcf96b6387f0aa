// Times a piece of work and prints it beside its reference.
#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace Calends::Bench {

// Median of `runs`, in milliseconds.
template <typename Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

inline void print(const char *name, double value, const char *reference, double referenceValue)
{
    QTextStream(stdout) << "figure: " << name << ' ' << value << " ms, " << reference << ' ' << referenceValue
                        << " ms, ratio " << value / referenceValue << '\n';
}

} // namespace Calends::Bench
