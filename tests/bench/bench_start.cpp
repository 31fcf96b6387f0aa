// start.cached: from the start of the process to the frame that shows the first screenful of 50,000 stored
// people in the order last used, keychain read included, against KeePassXC on the same display; and the most
// memory it took until then.
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <vector>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "models/account/keptcredential.h"
#include "tests/bench/figure.h"
#include "tests/bench/sampleserver.h"
#include "tests/bench/usage.h"
#include "ui/kit/style.h"
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

qint64 monotonic()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

Start middle(std::vector<Start> starts)
{
    std::sort(starts.begin(), starts.end(), [](const Start &a, const Start &b) { return a.ms < b.ms; });
    return starts.front().ms < 0 ? Start() : starts[starts.size() / 2];
}

// A display in memory.
class PrivateDisplay
{
public:
    PrivateDisplay()
    {
        m_process.start(u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) { }
        m_name = u':' + QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~PrivateDisplay()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    bool isOpen() const { return m_name.size() > 1; }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        return environment;
    }

private:
    QProcess m_process;
    QString m_name;
};

Start startCalends(const PrivateDisplay &display, int people)
{
    QProcess process;
    process.setProcessEnvironment(display.environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = monotonic();
    process.start(QStringLiteral(CALENDS_STARTED_PROGRAM), QStringList());
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) { }
    const QList<QByteArray> words = process.readLine().trimmed().split(' ');
    if (!process.waitForFinished(30'000) || words.value(0) != "shown" || words.value(4).toInt() < people)
        return {};
    constexpr double Megabyte = 1024.0 * 1024.0;
    return {double(words.value(1).toLongLong() - before) / 1e6, words.value(2).toDouble() / Megabyte,
        words.value(3).toDouble() / Megabyte};
}

// Until its window is there; what is in it may come later.
Start startKeePassXC(const PrivateDisplay &display)
{
    QProcess process;
    process.setProcessEnvironment(display.environment());
    process.setStandardErrorFile(QProcess::nullDevice());
    const qint64 before = monotonic();
    process.start(u"keepassxc"_s, QStringList());
    Start start;
    for (int look = 0; look < 1000 && start.ms < 0; ++look) {
        QProcess search;
        search.setProcessEnvironment(display.environment());
        search.setStandardErrorFile(QProcess::nullDevice());
        search.start(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"keepassxc"_s});
        search.waitForFinished();
        if (!search.readAllStandardOutput().trimmed().isEmpty())
            start.ms = double(monotonic() - before) / 1e6;
    }
    QThread::msleep(500);
    start.peak = double(Bench::peakResidentBytes(process.processId())) / (1024.0 * 1024.0);
    start.peakAtEnd = start.peak;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return start;
}

QString configuration(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

// An account as a person would have connected it, by its own secret in the keychain.
bool connectAccount(const Bench::SampleServer &server)
{
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = u"Bench"_s;
    profile.base = server.base();
    Vault vault(configuration(u"keychain.json"_s));
    QFuture<VaultResult> written = vault.write(VaultEntry::account(profile.id), packed(ApiKey{server.key()}));
    const bool kept = QTest::qWaitFor([&written] { return written.isFinished(); }, 10'000)
        && written.result().error == VaultError::None;
    return kept && ProfileStore(configuration(u"profiles.json"_s)).put(profile);
}

// Loads everything, leaves on the people in another order than theirs, and closes.
bool useOnce()
{
    Console console{CommandLine()};
    console.start();
    const auto people = [&console]() -> ResourcePage * {
        Workspace *const workspace = console.window().workspace();
        return workspace ? qobject_cast<ResourcePage *>(workspace->page(u"people"_s)) : nullptr;
    };
    const auto isSettled = [&people, &console] {
        if (!people())
            return false;
        const QList<ResourcePage *> pages = console.window().workspace()->findChildren<ResourcePage *>();
        return std::all_of(pages.cbegin(), pages.cend(), [](const ResourcePage *page) {
            return page->shown().progress.isEmpty() && page->shown().body == PageView::Body::Rows;
        });
    };
    if (!QTest::qWaitFor(isSettled, Patience))
        return false;
    console.window().workspace()->navigator().go({u"people"_s, {}});
    people()->view()->sortByColumn(0, Qt::DescendingOrder);
    QTest::qWait(500);
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
    PrivateDisplay m_display;
    Start m_usual;
};

void BenchStart::initTestCase()
{
    QApplication::setApplicationName(u"calends"_s);
    QApplication::setOrganizationName(u"Calends"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new Style(Theme::Light));
    QVERIFY(m_display.isOpen());
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
    const Bench::SampleServer server(people, {u"--bookings"_s, u"1000"_s, u"--limit"_s, u"none"_s});
    QVERIFY(server.isReady() && connectAccount(server) && useOnce());
    std::vector<Start> ours;
    std::vector<Start> others;
    for (int i = 0; i < Starts; ++i) {
        ours.push_back(startCalends(m_display, people));
        others.push_back(startKeePassXC(m_display));
    }
    const Start calends = middle(ours);
    const Start other = middle(others);
    QVERIFY(calends.ms > 0 && other.ms > 0);
    if (people > Usual) {
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
