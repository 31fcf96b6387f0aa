// start.cached: from the start of the process to the frame that shows the first screenful of 50,000 stored
// people in the order last used, keychain read included, against KeePassXC on the same display; and the most
// memory it took until then.
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <vector>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/calends/preparation.h"
#include "tests/bench/figure.h"
#include "tests/bench/usage.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/programs/testdisplay.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Usual = 50'000;
constexpr int Patience = 600'000; // ms
constexpr int Starts = 5;

struct Start
{
    double ms = -1;
    double peak = 0; // MB, until it was shown
    double peakAtEnd = 0; // once everything stored is in memory
};

constexpr double Megabyte = 1024.0 * 1024.0;

Start middle(std::vector<Start> starts)
{
    std::sort(starts.begin(), starts.end(), [](const Start &a, const Start &b) { return a.ms < b.ms; });
    return starts.front().ms < 0 ? Start() : starts[starts.size() / 2];
}

QProcessEnvironment on(const TestDisplay &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    return environment;
}

Start startCalends(const TestDisplay &display, int people)
{
    QProcess process;
    process.setProcessEnvironment(on(display));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = Bench::monotonicNs();
    process.start(QStringLiteral(CALENDS_STARTED_PROGRAM), QStringList());
    // It speaks once the server has been asked for every page again.
    while (!process.canReadLine() && process.waitForReadyRead(Patience)) { }
    const QByteArray line = process.readLine().trimmed();
    const QList<QByteArray> words = line.split(' ');
    if (!process.waitForFinished() || words.value(0) != "shown" || words.value(4).toInt() < people) {
        qWarning("the program said \"%s\" and ended with %d", line.constData(), process.exitCode());
        return {};
    }
    return {double(words.value(1).toLongLong() - before) / 1e6, words.value(2).toDouble() / Megabyte,
        words.value(3).toDouble() / Megabyte};
}

bool hasWindow(const TestDisplay &display)
{
    QProcess search;
    search.setProcessEnvironment(on(display));
    search.setStandardErrorFile(QProcess::nullDevice());
    search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"keepassxc"_s});
    search.waitForFinished();
    return !search.readAllStandardOutput().trimmed().isEmpty();
}

// Once it no longer grows from one look to the next, as the program's own is taken.
double settledPeak(qint64 process)
{
    qint64 last = -1;
    qint64 peak = Bench::peakResidentBytes(process);
    while (std::exchange(last, peak) != peak) {
        QTest::qWait(Bench::Look);
        peak = Bench::peakResidentBytes(process);
    }
    return double(peak) / Megabyte;
}

// Until its window is there; what is in it may come later.
Start startKeePassXC(const TestDisplay &display)
{
    QProcess process;
    process.setProcessEnvironment(on(display));
    process.setStandardErrorFile(QProcess::nullDevice());
    const qint64 before = Bench::monotonicNs();
    process.start(u"keepassxc"_s, QStringList());
    Start start;
    for (int look = 0; look < 1000 && start.ms < 0; ++look) {
        if (hasWindow(display)) {
            start.ms = double(Bench::monotonicNs() - before) / 1e6;
            start.peak = double(Bench::peakResidentBytes(process.processId())) / Megabyte;
        }
    }
    start.peakAtEnd = settledPeak(process.processId());
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return start;
}

// Loads everything, leaves on the people in another order than theirs, and closes.
bool useOnce()
{
    Console console{CommandLine()};
    console.start();
    if (!QTest::qWaitFor([&console] { return isSettled(console); }, Patience))
        return false;
    Workspace &workspace = *console.window().workspace();
    workspace.navigator().go({u"people"_s, {}});
    qobject_cast<ResourcePage *>(workspace.page(u"people"_s))->view()->sortByColumn(0, Qt::DescendingOrder);
    console.window().close();
    QFuture<bool> closed = console.room()->close();
    return QTest::qWaitFor([&closed] { return closed.isFinished(); }, Patience);
}

void forgetEverything()
{
    for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation})
        QDir(QStandardPaths::writableLocation(place)).removeRecursively();
}

} // namespace

class BenchStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cached_data();
    void cached();

private:
    TestDisplay m_display;
    Start m_usual;
};

void BenchStart::initTestCase()
{
    QVERIFY2(isTestHome(), "to be run by tests/with-keychain: it deletes what the program keeps");
    prepareApplication(*qApp, true);
    QApplication::setQuitOnLastWindowClosed(false);
    QVERIFY(m_display.start(u"1280x800x24"_s));
}

void BenchStart::cached_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("50,000") << Usual;
    QTest::newRow("500,000") << Usual * 10;
}

void BenchStart::cached()
{
    QFETCH(const int, people);
    forgetEverything();
    const SandboxProgram server(unlimitedOrganization(people, 1000));
    QVERIFY(server.isReady() && !keptAccount(server).storeKey.isEmpty() && useOnce());
    std::vector<Start> ours;
    std::vector<Start> others;
    for (int i = 0; i < Starts; ++i) {
        ours.push_back(startCalends(m_display, people));
        others.push_back(startKeePassXC(m_display));
    }
    const Start calends = middle(ours);
    const Start other = middle(others);
    QVERIFY(calends.ms > 0 && other.ms > 0 && other.peak > 0);
    if (people > Usual) {
        QVERIFY2(m_usual.ms > 0, "set beside the start with 50,000, which was not measured");
        Bench::record(
            {"growth.start", calends.ms, "ms", "ten times a tenth of the rows", m_usual.ms * 10, 1});
        return;
    }
    m_usual = calends;
    Bench::record({"start.cached", calends.ms, "ms", "keepassxc, its window", other.ms, 1});
    Bench::record({"start.cached, memory", calends.peak, "MB", "keepassxc", other.peak, 1.5});
    Bench::record(
        {"start.cached, memory once all is loaded", calends.peakAtEnd, "MB", "keepassxc", other.peakAtEnd});
}

QTEST_MAIN(BenchStart)
#include "bench_start.moc"
