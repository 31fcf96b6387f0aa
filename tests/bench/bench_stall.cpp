// gui.stall: how long the longest events keep the window from answering while 50,000 people and 20,000
// bookings arrive: in the CPU time of the GUI thread, and by the clock beside the same window at rest.
#include <QApplication>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <vector>

#include "tests/bench/figure.h"
#include "tests/bench/usage.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 600'000; // ms
constexpr int Tick = 10; // ms
constexpr double Frame = 16; // ms
constexpr double Longest = 50; // ms

double percentile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(double(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

// Times every event that reaches the GUI thread's loop, with all it causes.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        const double before = Bench::cpuMsOfThread();
        const bool handled = QApplication::notify(receiver, event);
        times.push_back(Bench::cpuMsOfThread() - before);
        m_inside = false;
        return handled;
    }

    std::vector<double> times; // ms of CPU

private:
    bool m_inside = false;
};

// How late a timer comes.
class Lateness : public QObject
{
public:
    Lateness()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            times.push_back(std::max(0.0, double(m_elapsed.nsecsElapsed()) / 1e6 - Tick));
            m_elapsed.start();
        });
        m_elapsed.start();
        m_timer.start(Tick);
    }

    std::vector<double> times; // ms

private:
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

} // namespace

class BenchStall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loading();
};

void BenchStall::loading()
{
    QApplication::setStyle(new Style(Theme::Light));
    auto *const application = static_cast<TimedApplication *>(QCoreApplication::instance());
    SandboxConsole console(u"organization"_s, u"essentials"_s, 50'000, u"none"_s, 20'000);
    QVERIFY(QTest::qWaitFor([&] { return console.console().window().workspace() != nullptr; }, Patience));
    console.workspace().navigator().go({u"people"_s, {}});
    application->times.clear();
    std::vector<double> late;
    {
        const Lateness lateness;
        QVERIFY(QTest::qWaitFor([&] { return console.isSettled(); }, Patience));
        late = lateness.times;
    }
    const std::vector<double> events = application->times;
    std::vector<double> idle;
    {
        const Lateness lateness;
        QTest::qWait(5000);
        idle = lateness.times;
    }
    QVERIFY(!events.empty() && !late.empty() && !idle.empty());
    const auto overFrame
        = double(std::count_if(events.begin(), events.end(), [](double ms) { return ms > Frame; }));
    Bench::record({"gui.stall, p99", percentile(events, 0.99), "CPU ms", "a frame", Frame, 1});
    Bench::record({"gui.stall, longest", percentile(events, 1), "CPU ms", "what is noticed", Longest, 1});
    Bench::record({"gui.stall, over a frame", overFrame, "events", "events in all", double(events.size())});
    Bench::record({"gui.stall, p99 by the clock", percentile(late, 0.99), "ms", "the same window at rest",
        percentile(idle, 0.99)});
    Bench::record({"gui.stall, longest by the clock", percentile(late, 1), "ms", "the same window at rest",
        percentile(idle, 1)});
}

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    BenchStall bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_stall.moc"
