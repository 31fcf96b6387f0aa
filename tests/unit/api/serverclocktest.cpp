#include "models/api/serverclock.h"

#include <QTest>

using namespace Calends;

namespace {

// What the server says throughout.
const QByteArray &noon()
{
    static const QByteArray header("Tue, 24 Nov 2026 12:00:00 GMT");
    return header;
}

QDateTime secondsAfterNoon(int seconds)
{
    return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

} // namespace

class ServerClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowFarThisClockIsOff_data();
    void tellsHowFarThisClockIsOff();
    void anotherZoneHereIsNoSkew();
    void whatIsNoDateChangesNothing_data();
    void whatIsNoDateChangesNothing();
    void saysSoOnceUntilItIsAnotherOrRight();
    void creepingAwayIsNoticed();
    void hundredsOfYearsDoNotOverflow();
};

void ServerClockTest::tellsHowFarThisClockIsOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("ahead");
    QTest::newRow("right") << 0 << 0;
    QTest::newRow("just within, ahead") << 119 << 0;
    QTest::newRow("just within, behind") << -119 << 0;
    QTest::newRow("just off, ahead") << 120 << 120;
    QTest::newRow("just off, behind") << -120 << -120;
    QTest::newRow("an hour ahead") << 3'600 << 3'600;
    QTest::newRow("a day behind") << -86'400 << -86'400;
}

void ServerClockTest::tellsHowFarThisClockIsOff()
{
    QFETCH(int, seconds);
    QFETCH(int, ahead);
    ServerClock clock;
    QCOMPARE(clock.told(noon(), secondsAfterNoon(seconds)), ahead != 0);
    QCOMPARE(clock.aheadHere(), ahead);
}

void ServerClockTest::anotherZoneHereIsNoSkew()
{
    ServerClock clock;
    QVERIFY(!clock.told(noon(), secondsAfterNoon(0).toOffsetFromUtc(9 * 3'600)));
    QCOMPARE(clock.aheadHere(), 0);
}

void ServerClockTest::whatIsNoDateChangesNothing_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no date") << QByteArray("yesterday");
    QTest::newRow("cut off") << QByteArray("Tue, 24 Nov 2026 12:0");
    QTest::newRow("no such day") << QByteArray("Tue, 31 Nov 2026 12:00:00 GMT");
}

void ServerClockTest::whatIsNoDateChangesNothing()
{
    QFETCH(QByteArray, header);
    ServerClock clock;
    QVERIFY(clock.told(noon(), secondsAfterNoon(600)));
    QVERIFY(!clock.told(header, secondsAfterNoon(0)));
    QCOMPARE(clock.aheadHere(), 600);
}

void ServerClockTest::saysSoOnceUntilItIsAnotherOrRight()
{
    ServerClock clock;
    QVERIFY(clock.told(noon(), secondsAfterNoon(600)));
    QVERIFY(!clock.told(noon(), secondsAfterNoon(600)));
    QVERIFY(!clock.told(noon(), secondsAfterNoon(610)));
    QCOMPARE(clock.aheadHere(), 600);
    QVERIFY(clock.told(noon(), secondsAfterNoon(-600)));
    QCOMPARE(clock.aheadHere(), -600);
    QVERIFY(clock.told(noon(), secondsAfterNoon(1)));
    QCOMPARE(clock.aheadHere(), 0);
    QVERIFY(!clock.told(noon(), secondsAfterNoon(1)));
}

// Each step is small: what counts is how far it has come from what was last said.
void ServerClockTest::creepingAwayIsNoticed()
{
    ServerClock clock;
    QVERIFY(clock.told(noon(), secondsAfterNoon(600)));
    QVERIFY(!clock.told(noon(), secondsAfterNoon(660)));
    QVERIFY(clock.told(noon(), secondsAfterNoon(720)));
    QCOMPARE(clock.aheadHere(), 720);
}

void ServerClockTest::hundredsOfYearsDoNotOverflow()
{
    ServerClock clock;
    QVERIFY(clock.told(noon(), QDateTime(QDate(2426, 1, 1), QTime(0, 0), Qt::UTC)));
    QVERIFY(clock.aheadHere() > 0);
    QVERIFY(clock.told(noon(), QDateTime(QDate(1526, 1, 1), QTime(0, 0), Qt::UTC)));
    QVERIFY(clock.aheadHere() < 0);
}

QTEST_APPLESS_MAIN(ServerClockTest)
#include "serverclocktest.moc"
