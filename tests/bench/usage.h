// What this process and the programs it ran have used of the machine.
#pragma once

#include <QSet>

namespace Calends::Bench {

constexpr int Look = 200; // ms between two looks whether a process goes on to grow

// The moment by a clock that all processes share.
qint64 monotonicNs();
double cpuSeconds(); // of this process, all threads
double cpuSecondsOfPrograms(); // of those it started, once they were waited for
double cpuMsOfThread(); // of the calling thread
QSet<int> threads(); // of this process, as the kernel numbers them
double cpuMsOfThread(int thread); // of this process; negative: it is gone
qint64 residentBytes(); // of this process, now
// The most a process ever had; of this one without a number.
qint64 peakResidentBytes(qint64 process = 0);
void forgetPeak(); // of this process: what it has now is its peak

} // namespace Calends::Bench
