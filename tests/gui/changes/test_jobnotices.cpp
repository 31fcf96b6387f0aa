// What the desktop is told at a job's end, and when it is not.
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/gui/changes/shownchanges.h"
#include "tests/unit/account/stubbus.h"
#include "ui/changes/jobnotices.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms
constexpr QLatin1StringView Notifications("org.freedesktop.Notifications");

} // namespace

class TestJobNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theDesktopIsToldCountsAndNoNames();
    void whoLooksAtTheProgramIsNotTold();
    void withoutSuchAServiceNothingHappens();

private:
    ChangeJob *finished();

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
};

void TestJobNotices::init()
{
    m_bench = std::make_unique<ChangeBench>(20);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(5);
}

void TestJobNotices::cleanup() { m_bench.reset(); }

ChangeJob *TestJobNotices::finished()
{
    ChangeSet set = m_bench->zoneChanges(m_users, u"Pacific/Apia"_s);
    set.title = u"Time zone of %1"_s.arg(m_users.at(0).name.value());
    set.changes[1].arguments.body = R"({"timeZone":"Nowhere/At all"})";
    ChangeJob *const job = m_bench->changes().apply(set);
    return job && ChangeBench::waitFor(job, JobState::Finished) ? job : nullptr;
}

void TestJobNotices::theDesktopIsToldCountsAndNoNames()
{
    StubService desktop(Notifications);
    QVERIFY(desktop.isRegistered());
    QDBusMessage told;
    QMutex guard;
    desktop.on(u"Notify"_s, [&told, &guard](const QDBusMessage &call) {
        const QMutexLocker lock(&guard);
        told = call;
        return call.createReply(1U);
    });
    const JobNotices notices(m_bench->changes());
    QVERIFY(QGuiApplication::applicationState() != Qt::ApplicationActive);
    const ChangeJob *const job = finished();
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.asked().contains(u"Notify"_s), Patience);
    const QMutexLocker lock(&guard);
    const QVariantList arguments = told.arguments();
    QCOMPARE(told.signature(), u"susssasa{sv}i"_s);
    QCOMPARE(arguments.at(3).toString(), u"A job has ended"_s);
    QCOMPARE(arguments.at(4).toString(), u"4 applied · 1 failed"_s);
    const QString words = arguments.at(3).toString() + arguments.at(4).toString();
    QVERIFY(!words.contains(m_users.at(0).name.value()));
}

void TestJobNotices::whoLooksAtTheProgramIsNotTold()
{
    StubService desktop(Notifications);
    desktop.give(u"Notify"_s, {1U});
    const JobNotices notices(m_bench->changes());
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(finished());
    // Calls of one connection arrive in their order.
    QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
        Notifications, u"/org/freedesktop/Notifications"_s, Notifications, u"GetCapabilities"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desktop.asked().contains(u"GetCapabilities"_s), Patience);
    QVERIFY(!desktop.asked().contains(u"Notify"_s));
}

void TestJobNotices::withoutSuchAServiceNothingHappens()
{
    const JobNotices notices(m_bench->changes());
    QVERIFY(finished());
}

int main(int argc, char *argv[])
{
    onBusOfItsOwn(argv);
    QApplication app(argc, argv);
    TestJobNotices test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_jobnotices.moc"
