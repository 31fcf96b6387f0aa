// Absent, null and a value are three things; times and open enums come back as they came.
#include <QTest>

#include "models/core/instant.h"
#include "models/core/member.h"
#include "models/core/weekday.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class MemberTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void absentNullAndValueAreThreeThings();
    void aTextIsAbsentNullOrEmptyWithoutGrowing();
    void aCopyOfANullTextIsNull();
    void heldApartIsSharedUntilEdited();
    void timesComeBackLetterForLetter_data();
    void timesComeBackLetterForLetter();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void theSameMomentIsEqualHoweverWritten();
    void unknownEnumTextsSurvive();
};

struct Large
{
    qint64 number = 0;
    friend bool operator==(const Large &, const Large &) = default;
};

template <>
inline constexpr bool Calends::heldApart<Large> = true;

void MemberTest::absentNullAndValueAreThreeThings()
{
    const Member<int> absent;
    const Member<int> null = Member<int>::null();
    const Member<int> zero = 0;
    QVERIFY(absent.isAbsent() && !absent.hasValue());
    QVERIFY(null.isNull() && !null.isAbsent());
    QVERIFY(zero.hasValue());
    QVERIFY(absent != null);
    QVERIFY(null != zero);
    QVERIFY(absent != zero);
    QCOMPARE(null.valueOr(7), 7);
    QCOMPARE(zero.valueOr(7), 0);
}

void MemberTest::aTextIsAbsentNullOrEmptyWithoutGrowing()
{
    QCOMPARE(sizeof(Member<QString>), sizeof(QString));
    const Member<QString> absent;
    const Member<QString> null = Member<QString>::null();
    const Member<QString> empty = QString();
    QVERIFY(absent.isAbsent());
    QVERIFY(null.isNull());
    QVERIFY(empty.hasValue());
    QVERIFY(absent != null);
    QVERIFY(null != empty);
    QVERIFY(absent != empty);
    QVERIFY(null.value().isEmpty());
    QCOMPARE(null.valueOr(u"x"_s), u"x"_s);
    QVERIFY(Member<QString>(u""_s) == empty);
}

void MemberTest::aCopyOfANullTextIsNull()
{
    const Member<QString> null = Member<QString>::null();
    QList<Member<QString>> many(3, null);
    many[1] = u"value"_s;
    many.append(null);
    QVERIFY(many.at(0).isNull());
    QVERIFY(many.at(1).hasValue());
    QVERIFY(many.at(3).isNull());
}

void MemberTest::heldApartIsSharedUntilEdited()
{
    Member<Large> first = Large{1};
    Member<Large> second = first;
    QCOMPARE(&first.value(), &second.value());
    second.edit().number = 2;
    QCOMPARE(first.value().number, 1);
    QCOMPARE(second.value().number, 2);
    QVERIFY(first != second);
    second.clear();
    QVERIFY(second.isAbsent());
    QCOMPARE(second.value().number, 0);
}

void MemberTest::timesComeBackLetterForLetter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("as the API writes") << QByteArray("2026-08-20T07:30:00.000Z") << Q_INT64_C(1787211000000);
    QTest::newRow("no fraction") << QByteArray("2026-08-20T07:30:00Z") << Q_INT64_C(1787211000000);
    QTest::newRow("offset") << QByteArray("2026-08-20T09:30:00.000+02:00") << Q_INT64_C(1787211000000);
    QTest::newRow("west") << QByteArray("2026-08-20T04:00:00.000-03:30") << Q_INT64_C(1787211000000);
    QTest::newRow("offset of nothing")
        << QByteArray("2026-08-20T07:30:00.000+00:00") << Q_INT64_C(1787211000000);
    QTest::newRow("microseconds") << QByteArray("2026-08-20T07:30:00.123456Z") << Q_INT64_C(1787211000123);
    QTest::newRow("one digit") << QByteArray("2026-08-20T07:30:00.1Z") << Q_INT64_C(1787211000100);
    QTest::newRow("no zone") << QByteArray("2026-08-20T07:30:00.000") << Q_INT64_C(1787211000000);
    QTest::newRow("no seconds") << QByteArray("2026-08-20T07:30") << Q_INT64_C(1787211000000);
    QTest::newRow("date") << QByteArray("2026-08-20") << Q_INT64_C(1787184000000);
    QTest::newRow("leap day") << QByteArray("2028-02-29T23:59:59.999Z") << Q_INT64_C(1835481599999);
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999Z") << Q_INT64_C(-1);
    QTest::newRow("first day") << QByteArray("0001-01-01T00:00:00.000Z") << Q_INT64_C(-62135596800000);
}

void MemberTest::timesComeBackLetterForLetter()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, milliseconds);
    const std::optional<Instant> instant = Instant::fromText(text.toStdString());
    QVERIFY(instant);
    QCOMPARE(instant->toText(), text);
    QCOMPARE(instant->milliseconds(), milliseconds);
}

void MemberTest::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"", "soon", "2026-02-29", "2026-13-01", "2026-00-10", "2026-08-20T24:00:00Z", "2026-08-20T07:60:00Z",
            "2026-08-20 07:30:00Z", "2026-08-20T07:30:00.Z", "2026-08-20T07:30:00.0000000001Z",
            "2026-08-20T07:30:00.000Zulu", "2026-8-20", "2026-08-20T07:30:00-00:00", "Invalid date"})
        QTest::newRow(text) << QByteArray(text);
}

void MemberTest::whatIsNoTimeIsRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!Instant::fromText(text.toStdString()));
}

void MemberTest::theSameMomentIsEqualHoweverWritten()
{
    const Instant utc = *Instant::fromText("2026-08-20T07:30:00.000Z");
    const Instant local = *Instant::fromText("2026-08-20T09:30:00+02:00");
    QVERIFY(utc == local);
    QVERIFY(*Instant::fromText("2026-08-20T07:30:00.0001Z") > utc);
}

void MemberTest::unknownEnumTextsSurvive()
{
    const auto known = OpenEnum<Weekday>::fromText("Sunday");
    const auto unknown = OpenEnum<Weekday>::fromText("Soonday");
    QVERIFY(known.is(Weekday::Sunday));
    QCOMPARE(known.text(), u"Sunday"_s);
    QVERIFY(!unknown.isKnown());
    QVERIFY(!unknown.is(Weekday::Monday));
    QCOMPARE(unknown.text(), u"Soonday"_s);
    QCOMPARE(unknown.label(), u"Soonday"_s);
    QVERIFY(unknown != known);
    QVERIFY(OpenEnum<Weekday>::fromText("").text().isEmpty());
    QVERIFY(!OpenEnum<Weekday>::fromText("").isKnown());
}

QTEST_APPLESS_MAIN(MemberTest)
#include "membertest.moc"
