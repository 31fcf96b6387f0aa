#include "tests/bench/timedapplication.h"

#include <QThread>

#include <algorithm>

#include "tests/bench/usage.h"

namespace Calends::Bench {

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_inside || receiver == ignored)
        return QApplication::notify(receiver, event);
    m_inside = true;
    const double before = cpuMsOfThread();
    const bool handled = QApplication::notify(receiver, event);
    times.push_back(cpuMsOfThread() - before);
    m_inside = false;
    return handled;
}

double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace Calends::Bench
