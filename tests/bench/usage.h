// What this process and the programs it ran have used of the machine.
#pragma once

#include <QtGlobal>

namespace Calends::Bench {

double cpuSeconds(); // of this process, all threads
double cpuSecondsOfPrograms(); // of those it started, once they were waited for
double cpuMsOfThread(); // of the calling thread
qint64 residentBytes(); // of this process, now
// The most a process ever had; of this one without a number.
qint64 peakResidentBytes(qint64 process = 0);

} // namespace Calends::Bench
