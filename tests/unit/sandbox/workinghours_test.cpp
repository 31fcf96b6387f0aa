#include "app/sandbox/scheduling/workinghours.h"

#include <QDateTime>
#include <QTest>

using namespace Calends::Sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }

Interval between(const QString &from, const QString &to) { return {at(from), at(to)}; }

WorkingHours daily(const QByteArray &zone, int startMinute, int endMinute)
{
    return {QTimeZone(zone), {{0x7f, startMinute, endMinute}}, {}};
}

QString text(const Intervals &intervals)
{
    QStringList parts;
    for (const Interval &one : intervals) {
        parts += QDateTime::fromMSecsSinceEpoch(one.start, Qt::UTC).toString(Qt::ISODate) + u'/'
            + QDateTime::fromMSecsSinceEpoch(one.end, Qt::UTC).toString(Qt::ISODate);
    }
    return parts.join(u' ');
}

} // namespace

class WorkingHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWallClockInTheZoneOfTheSchedule()
    {
        const WorkingHours hours = daily("Asia/Kathmandu", 9 * 60, 17 * 60);
        QCOMPARE(text(openIntervals(hours, between(u"2026-12-01T00:00:00Z"_s, u"2026-12-02T00:00:00Z"_s))),
            u"2026-12-01T03:15:00Z/2026-12-01T11:15:00Z"_s);
    }

    void keepsTheWallClockWhenSummerTimeBegins()
    {
        const WorkingHours hours = daily("Europe/Berlin", 9 * 60, 10 * 60);
        QCOMPARE(text(openIntervals(hours, between(u"2026-03-28T00:00:00Z"_s, u"2026-03-30T00:00:00Z"_s))),
            u"2026-03-28T08:00:00Z/2026-03-28T09:00:00Z 2026-03-29T07:00:00Z/2026-03-29T08:00:00Z"_s);
    }

    void givesNothingForAWindowInTheHourThatIsSkipped()
    {
        const WorkingHours hours = daily("Europe/Berlin", 2 * 60, 3 * 60);
        QCOMPARE(text(openIntervals(hours, between(u"2026-03-29T00:00:00Z"_s, u"2026-03-29T12:00:00Z"_s))),
            QString());
    }

    void startsAtTheChangeWhenAWindowBeginsInTheSkippedHour()
    {
        const WorkingHours hours = daily("Europe/Berlin", 2 * 60 + 30, 4 * 60);
        QCOMPARE(text(openIntervals(hours, between(u"2026-03-29T00:00:00Z"_s, u"2026-03-29T12:00:00Z"_s))),
            u"2026-03-29T01:00:00Z/2026-03-29T02:00:00Z"_s);
    }

    void opensTwiceInTheHourThatComesTwice()
    {
        const WorkingHours hours = daily("Europe/Berlin", 2 * 60, 2 * 60 + 30);
        QCOMPARE(text(openIntervals(hours, between(u"2026-10-25T00:00:00Z"_s, u"2026-10-25T12:00:00Z"_s))),
            u"2026-10-25T00:00:00Z/2026-10-25T00:30:00Z 2026-10-25T01:00:00Z/2026-10-25T01:30:00Z"_s);
    }

    void followsAZoneThatMovesByHalfAnHour()
    {
        const WorkingHours hours = daily("Australia/Lord_Howe", 9 * 60, 10 * 60);
        QCOMPARE(text(openIntervals(hours, between(u"2026-10-02T12:00:00Z"_s, u"2026-10-04T12:00:00Z"_s))),
            u"2026-10-02T22:30:00Z/2026-10-02T23:30:00Z 2026-10-03T22:00:00Z/2026-10-03T23:00:00Z"_s);
    }

    void replacesTheDayByItsOverrides()
    {
        WorkingHours hours = daily("UTC", 9 * 60, 17 * 60);
        hours.overrides = {{QDate(2026, 12, 24), 10 * 60, 12 * 60}, {QDate(2026, 12, 24), 14 * 60, 15 * 60},
            {QDate(2026, 12, 25), 0, 0}};
        QCOMPARE(text(openIntervals(hours, between(u"2026-12-24T00:00:00Z"_s, u"2026-12-26T00:00:00Z"_s))),
            u"2026-12-24T10:00:00Z/2026-12-24T12:00:00Z 2026-12-24T14:00:00Z/2026-12-24T15:00:00Z"_s);
    }

    void readsOneMinuteBeforeMidnightAsMidnight()
    {
        const WorkingHours hours = daily("UTC", 22 * 60, 23 * 60 + 59);
        QCOMPARE(text(openIntervals(hours, between(u"2026-12-01T00:00:00Z"_s, u"2026-12-02T00:00:00Z"_s))),
            u"2026-12-01T22:00:00Z/2026-12-02T00:00:00Z"_s);
    }

    void ignoresAWindowThatEndsBeforeItStarts()
    {
        const WorkingHours hours = daily("UTC", 17 * 60, 9 * 60);
        QVERIFY(
            openIntervals(hours, between(u"2026-12-01T00:00:00Z"_s, u"2026-12-08T00:00:00Z"_s)).isEmpty());
    }

    void mergesWindowsThatOverlapAndKeepsTheRange()
    {
        WorkingHours hours = daily("UTC", 9 * 60, 12 * 60);
        hours.weekly.append({1, 11 * 60, 13 * 60});
        QCOMPARE(text(openIntervals(hours, between(u"2026-12-07T10:00:00Z"_s, u"2026-12-07T20:00:00Z"_s))),
            u"2026-12-07T10:00:00Z/2026-12-07T13:00:00Z"_s);
    }

    void measuresPeriodsInTheZone()
    {
        const QTimeZone zone("Europe/Berlin");
        const qint64 instant = at(u"2026-03-29T10:00:00Z"_s);
        QCOMPARE(periodAround(Period::Day, instant, zone),
            between(u"2026-03-28T23:00:00Z"_s, u"2026-03-29T22:00:00Z"_s));
        QCOMPARE(periodAround(Period::Week, instant, zone, Qt::Monday),
            between(u"2026-03-22T23:00:00Z"_s, u"2026-03-29T22:00:00Z"_s));
        QCOMPARE(periodAround(Period::Month, instant, zone),
            between(u"2026-02-28T23:00:00Z"_s, u"2026-03-31T22:00:00Z"_s));
        QCOMPARE(periodAround(Period::Year, instant, zone),
            between(u"2025-12-31T23:00:00Z"_s, u"2026-12-31T23:00:00Z"_s));
    }

    void cutsOneListOfIntervalsOutOfAnother()
    {
        const Intervals from{{0, 10}, {20, 30}};
        QCOMPARE(without(from, {{2, 4}, {8, 22}}), (Intervals{{0, 2}, {4, 8}, {22, 30}}));
        QCOMPARE(without(from, {{0, 40}}), Intervals());
        QCOMPARE(common(from, {{5, 25}}), (Intervals{{5, 10}, {20, 25}}));
        QVERIFY(covers(from, {20, 30}));
        QVERIFY(!covers(from, {9, 11}));
    }
};

QTEST_APPLESS_MAIN(WorkingHoursTest)
#include "workinghours_test.moc"
