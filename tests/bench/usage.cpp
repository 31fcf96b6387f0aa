#include "tests/bench/usage.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <ctime>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

double usedBy(int whom)
{
    rusage usage{};
    getrusage(whom, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Of /proc/PID/status, where sizes are in kB.
qint64 statusBytes(const QString &process, QByteArrayView name)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

} // namespace

qint64 monotonicNs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

double cpuSeconds() { return usedBy(RUSAGE_SELF); }

double cpuSecondsOfPrograms() { return usedBy(RUSAGE_CHILDREN); }

double cpuMsOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QSet<int> threads()
{
    QSet<int> numbers;
    const QStringList names = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        numbers.insert(name.toInt());
    return numbers;
}

// Its first number is the time on a processor, ns.
double cpuMsOfThread(int thread)
{
    QFile file(u"/proc/self/task/%1/schedstat"_s.arg(thread));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return double(file.readAll().split(' ').value(0).toLongLong()) / 1e6;
}

qint64 residentBytes() { return statusBytes(u"self"_s, "VmRSS:"); }

qint64 peakResidentBytes(qint64 process)
{
    return statusBytes(process == 0 ? u"self"_s : QString::number(process), "VmHWM:");
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5"); // proc(5): the peak is set to what there is now
}

} // namespace Calends::Bench
