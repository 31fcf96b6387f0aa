#include "app/sandbox/scheduling/openslots.h"

#include <QDateTime>
#include <QTest>

using namespace Calends::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }

Interval between(const QString &from, const QString &to) { return {at(from), at(to)}; }

HostCalendar host(
    qint64 id, int startMinute = 9 * 60, int endMinute = 12 * 60, const QByteArray &zone = "UTC")
{
    return {id, false, {QTimeZone(zone), {{0x1f, startMinute, endMinute}}, {}}, {}, {}};
}

// Monday 7 December 2026, asked a week before.
SlotQuestion mondayMorning()
{
    SlotQuestion question;
    question.hosts = {host(1)};
    question.range = between(u"2026-12-07T00:00:00Z"_s, u"2026-12-08T00:00:00Z"_s);
    question.now = at(u"2026-11-30T08:00:00Z"_s);
    return question;
}

QString times(const SlotQuestion &question, const QString &format = u"hh:mm"_s)
{
    QStringList parts;
    const QList<OpenSlot> found = openSlots(question);
    for (const OpenSlot &slot : found)
        parts += QDateTime::fromMSecsSinceEpoch(slot.start, Qt::UTC).toString(format);
    return parts.join(u' ');
}

} // namespace

class OpenSlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followOneAnotherWithinTheHours()
    {
        QCOMPARE(times(mondayMorning()), u"09:00 09:30 10:00 10:30 11:00 11:30"_s);
    }

    void takeTheIntervalAndTheOffsetIntoEveryStep()
    {
        SlotQuestion question = mondayMorning();
        question.rules.slotInterval = 15;
        question.rules.offsetStart = 5;
        QCOMPARE(times(question), u"09:05 09:25 09:45 10:05 10:25 10:45 11:05 11:25"_s);
    }

    void beginOnARoundMinuteAfterABooking()
    {
        SlotQuestion question = mondayMorning();
        question.hosts[0].busy = {between(u"2026-12-07T09:30:00Z"_s, u"2026-12-07T10:10:00Z"_s)};
        QCOMPARE(times(question), u"09:00 10:30 11:00 11:30"_s);
    }

    void keepBuffersFree()
    {
        SlotQuestion question = mondayMorning();
        question.rules.bufferBefore = 10;
        question.rules.bufferAfter = 20;
        question.hosts[0].busy = {between(u"2026-12-07T10:00:00Z"_s, u"2026-12-07T10:30:00Z"_s)};
        QCOMPARE(times(question), u"09:00 11:00 11:30"_s);
    }

    void respectTheNotice()
    {
        SlotQuestion question = mondayMorning();
        question.now = at(u"2026-12-07T09:10:00Z"_s);
        question.rules.notice = 60;
        QCOMPARE(times(question), u"10:30 11:00 11:30"_s);
    }

    void sayNothingForAReversedRange()
    {
        SlotQuestion question = mondayMorning();
        std::swap(question.range.start, question.range.end);
        QCOMPARE(times(question), QString());
    }

    void endWithTheWindow_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<QString>("expected");
        using Kind = BookingWindow::Kind;
        // Asked on Friday 4 December for the week after; nine days with one slot each, from Friday to the
        // second Friday on.
        QTest::newRow("unlimited") << int(Kind::Unlimited) << 0 << false << u"07 08 09 10 11 14"_s;
        QTest::newRow("calendar days") << int(Kind::CalendarDays) << 5 << false << u"07 08 09"_s;
        QTest::newRow("business days") << int(Kind::BusinessDays) << 2 << false << u"07 08"_s;
        QTest::newRow("range") << int(Kind::Range) << 0 << false << u"08 09"_s;
        QTest::newRow("rolling days answer from now on")
            << int(Kind::CalendarDays) << 3 << true << u"04 07 08"_s;
        QTest::newRow("rolling business days") << int(Kind::BusinessDays) << 4 << true << u"04 07 08 09"_s;
    }

    void endWithTheWindow()
    {
        QFETCH(const int, kind);
        QFETCH(const int, days);
        QFETCH(const bool, rolling);
        QFETCH(const QString, expected);
        SlotQuestion question = mondayMorning();
        question.rules.length = 180;
        question.now = at(u"2026-12-04T06:00:00Z"_s);
        question.range = between(u"2026-12-07T00:00:00Z"_s, u"2026-12-15T00:00:00Z"_s);
        question.rules.window
            = {BookingWindow::Kind(kind), days, rolling, QDate(2026, 12, 8), QDate(2026, 12, 9)};
        QCOMPARE(times(question, u"dd"_s), expected);
    }

    void stopWhenTheCountOfAPeriodIsReached_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << 0 << u"08 09 10 11 14"_s;
        QTest::newRow("week") << 1 << u"14"_s;
        QTest::newRow("month") << 2 << QString();
        QTest::newRow("year") << 3 << QString();
    }

    void stopWhenTheCountOfAPeriodIsReached()
    {
        QFETCH(const int, period);
        QFETCH(const QString, expected);
        SlotQuestion question = mondayMorning();
        question.rules.length = 60;
        question.rules.slotInterval = 180;
        question.range = between(u"2026-12-07T00:00:00Z"_s, u"2026-12-15T00:00:00Z"_s);
        question.rules.countLimits[size_t(period)] = 1;
        question.hosts[0].bookedHere = {between(u"2026-12-07T11:00:00Z"_s, u"2026-12-07T12:00:00Z"_s)};
        question.hosts[0].busy = question.hosts[0].bookedHere;
        QCOMPARE(times(question, u"dd"_s), expected);
    }

    void stopWhenTheMinutesOfADayAreUsedUp()
    {
        SlotQuestion question = mondayMorning();
        question.hosts[0].bookedHere = {between(u"2026-12-07T09:00:00Z"_s, u"2026-12-07T10:30:00Z"_s)};
        question.hosts[0].busy = question.hosts[0].bookedHere;
        question.rules.durationLimits[0] = 120;
        QCOMPARE(times(question), u"10:30 11:00 11:30"_s);
        question.rules.durationLimits[0] = 119;
        QCOMPARE(times(question), QString());
    }

    void countSeatsUntilTheClassIsFull()
    {
        SlotQuestion question = mondayMorning();
        question.rules.length = 60;
        question.rules.slotInterval = 30;
        question.rules.seats = 3;
        question.hosts[0].bookedHere = {between(u"2026-12-07T10:00:00Z"_s, u"2026-12-07T11:00:00Z"_s)};
        question.takenSeats = {{at(u"2026-12-07T10:00:00Z"_s), 2}};
        QCOMPARE(times(question), u"09:00 10:00 11:00"_s);
        QCOMPARE(openSlots(question).at(1).seatsTaken, 2);
        question.takenSeats[at(u"2026-12-07T10:00:00Z"_s)] = 3;
        QCOMPARE(times(question), u"09:00 11:00"_s);
    }

    void needEverybodyForACollective()
    {
        SlotQuestion question = mondayMorning();
        question.hosts = {host(1), host(2, 10 * 60, 14 * 60)};
        question.hosts[1].busy = {between(u"2026-12-07T11:00:00Z"_s, u"2026-12-07T11:30:00Z"_s)};
        QCOMPARE(times(question), u"10:00 10:30 11:30"_s);
        QCOMPARE(openSlots(question).constFirst().hosts, (QList<qint64>{1, 2}));
    }

    void needOneOfARoundRobin()
    {
        SlotQuestion question = mondayMorning();
        question.hostRule = HostRule::Any;
        question.hosts = {host(1, 9 * 60, 10 * 60), host(2, 9 * 60 + 30, 10 * 60 + 30)};
        QCOMPARE(times(question), u"09:00 09:30 10:00"_s);
        const QList<OpenSlot> found = openSlots(question);
        QCOMPARE(found.at(0).hosts, QList<qint64>{1});
        QCOMPARE(found.at(1).hosts, (QList<qint64>{1, 2}));
        QCOMPARE(found.at(2).hosts, QList<qint64>{2});
    }

    void waitForTheRequiredHostOfARoundRobin()
    {
        SlotQuestion question = mondayMorning();
        question.hostRule = HostRule::Any;
        question.hosts = {host(1, 9 * 60, 10 * 60), host(2, 9 * 60 + 30, 10 * 60 + 30)};
        question.hosts[1].required = true;
        QCOMPARE(times(question), u"09:30 10:00"_s);
    }

    void canBeCutToTheFirstOfADay()
    {
        SlotQuestion question = mondayMorning();
        question.rules.onlyFirstSlot = true;
        question.range.end = at(u"2026-12-09T00:00:00Z"_s);
        QCOMPARE(times(question, u"dd hh:mm"_s), u"07 09:00 08 09:00"_s);
    }

    void areAskedOneByOneWhenBooking()
    {
        SlotQuestion question = mondayMorning();
        QCOMPARE(freeHosts(question, at(u"2026-12-07T09:10:00Z"_s)), QList<qint64>{1});
        QVERIFY(freeHosts(question, at(u"2026-12-07T02:00:00Z"_s)).isEmpty());
        QVERIFY(freeHosts(question, at(u"2026-12-07T11:45:00Z"_s)).isEmpty());
        QVERIFY(freeHosts(question, at(u"2026-11-23T09:00:00Z"_s)).isEmpty());
    }

    void runOnTheGridOfAHalfHourZone()
    {
        SlotQuestion question = mondayMorning();
        question.hosts = {host(1, 9 * 60, 11 * 60, "America/St_Johns")};
        question.rules.length = 60;
        QCOMPARE(times(question), u"12:30 13:30"_s);
    }

    void surviveTheChangeToSummerTime()
    {
        SlotQuestion question = mondayMorning();
        question.hosts = {{1, false, {QTimeZone("Europe/Berlin"), {{0x7f, 60, 4 * 60}}, {}}, {}, {}}};
        question.rules.length = 60;
        question.now = at(u"2026-03-20T00:00:00Z"_s);
        question.range = between(u"2026-03-28T12:00:00Z"_s, u"2026-03-29T12:00:00Z"_s);
        QCOMPARE(times(question), u"00:00 01:00"_s);
    }
};

QTEST_APPLESS_MAIN(OpenSlotsTest)
#include "openslots_test.moc"
