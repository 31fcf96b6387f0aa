// Times as people read them.
#include <QLocale>
#include <QTest>

#include "ui/kit/clock.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void timeThereNamesPlaceAndOffset();
    void unknownZoneIsShownAsItIs();
    void offsetsFollowDaylightSaving();
    void spansNameBothDaysOverMidnight();
    void agesAreInWords();
    void whatIsLeftIsInWords();
    void twelveHourLocalesKeepTheirClock();
};

void TestClock::timeThereNamesPlaceAndOffset()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(7, 42), Qt::UTC);
    QCOMPARE(timeThere(u"Africa/Lagos"_s, now), u"08:42 Lagos +1"_s);
    QCOMPARE(timeThere(u"Asia/Kolkata"_s, now), u"13:12 Kolkata +5:30"_s);
    QCOMPARE(timeThere(u"America/Argentina/Buenos_Aires"_s, now), u"04:42 Buenos Aires \u22123"_s);
    QCOMPARE(timeThere(u"Europe/London"_s, now), u"07:42 London 0"_s);
}

void TestClock::unknownZoneIsShownAsItIs()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(7, 42), Qt::UTC);
    QCOMPARE(timeThere(u"Mars/Olympus_Mons"_s, now), u"Mars/Olympus_Mons"_s);
    QCOMPARE(timeThere(QString(), now), QString());
}

void TestClock::offsetsFollowDaylightSaving()
{
    const QTimeZone london("Europe/London");
    QCOMPARE(offsetText(london, QDateTime(QDate(2026, 10, 25), QTime(0, 59), Qt::UTC)), u"+1"_s);
    QCOMPARE(offsetText(london, QDateTime(QDate(2026, 10, 25), QTime(1, 1), Qt::UTC)), u"0"_s);
}

void TestClock::spansNameBothDaysOverMidnight()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
    const QDateTime start(QDate(2026, 11, 24), QTime(15, 45), Qt::UTC);
    QCOMPARE(spanText(start, start.addSecs(1800), QTimeZone("UTC"), now), u"Tue 24 Nov, 15:45 to 16:15"_s);
    QCOMPARE(spanText(start, start.addSecs(1800), QTimeZone("Asia/Shanghai"), now),
        u"Tue 24 Nov, 23:45 to Wed 25 Nov, 00:15"_s);
    QCOMPARE(spanText(start.addYears(1), {}, QTimeZone("UTC"), now), u"Wed 24 Nov 2027, 15:45"_s);
}

void TestClock::agesAreInWords()
{
    const QDateTime now(QDate(2026, 11, 24), QTime(7, 0), Qt::UTC);
    QCOMPARE(ageText(now.addSecs(-20), now), u"just now"_s);
    QCOMPARE(ageText(now.addSecs(-200), now), u"3 min ago"_s);
    QCOMPARE(ageText(now.addSecs(-7300), now), u"2 h ago"_s);
    QCOMPARE(ageText(now.addDays(-1), now), u"yesterday"_s);
    QCOMPARE(ageText(now.addDays(-3), now), u"3 days ago"_s);
    QCOMPARE(ageText(now.addSecs(30), now), u"just now"_s);
}

void TestClock::whatIsLeftIsInWords()
{
    QCOMPARE(timeLeftText(-1), QString());
    QCOMPARE(timeLeftText(39'200), u"about 40 s left"_s);
    QCOMPARE(timeLeftText(100'000), u"about 2 min left"_s);
}

void TestClock::twelveHourLocalesKeepTheirClock()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(clockText(QTime(15, 5)), u"3:05 PM"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(clockText(QTime(15, 5)), u"15:05"_s);
}

QTEST_MAIN(TestClock)
#include "test_clock.moc"
