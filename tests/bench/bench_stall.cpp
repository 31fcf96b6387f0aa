// gui.stall: how long the longest events keep the window from answering while 50,000 people and 20,000
// bookings arrive: in the CPU time of the GUI thread, and by the clock beside the same window at rest.
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

#include "tests/bench/figure.h"
#include "tests/bench/timedapplication.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 600'000; // ms
constexpr int Tick = 10; // ms
constexpr size_t Samples = 100; // ticks that a figure needs
constexpr double Frame = 16; // ms
constexpr double Longest = 50; // ms

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

    const QObject *timer() const { return &m_timer; }

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
    auto *const application = static_cast<Bench::TimedApplication *>(QCoreApplication::instance());
    SandboxConsole console(u"organization"_s, u"essentials"_s, 50'000, u"none"_s, 20'000);
    // Before there are lists, the workspace has no pages.
    const auto hasPeople
        = [&] { return console.console().window().workspace() && console.page(u"people"_s); };
    QVERIFY(QTest::qWaitFor(hasPeople, Patience));
    console.workspace().navigator().go({u"people"_s, {}});
    application->times.clear();
    std::vector<double> late;
    {
        const Lateness lateness;
        application->ignored = lateness.timer();
        QVERIFY(QTest::qWaitFor([&] { return console.isSettled(); }, Patience));
        late = lateness.times;
    }
    const std::vector<double> events = application->times;
    QVERIFY(!events.empty() && late.size() >= Samples);
    QCOMPARE(console.workspace().currentPage()->id(), u"people"_s);
    std::vector<double> idle;
    {
        // As many ticks: the more there are, the later the latest.
        const Lateness lateness;
        QVERIFY(QTest::qWaitFor([&] { return lateness.times.size() >= late.size(); }, Patience));
        idle = lateness.times;
    }
    const auto overFrame
        = double(std::count_if(events.begin(), events.end(), [](double ms) { return ms > Frame; }));
    Bench::record({"gui.stall, p99", Bench::percentile(events, 0.99), "CPU ms", "a frame", Frame, 1});
    Bench::record(
        {"gui.stall, longest", Bench::percentile(events, 1), "CPU ms", "what is noticed", Longest, 1});
    Bench::record({"gui.stall, over a frame", overFrame, "events", "events in all", double(events.size())});
    Bench::record({"gui.stall, p99 by the clock", Bench::percentile(late, 0.99), "ms",
        "the same window at rest", Bench::percentile(idle, 0.99)});
    Bench::record({"gui.stall, longest by the clock", Bench::percentile(late, 1), "ms",
        "the same window at rest", Bench::percentile(idle, 1)});
}

int main(int argc, char *argv[])
{
    Bench::TimedApplication application(argc, argv);
    BenchStall bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_stall.moc"
