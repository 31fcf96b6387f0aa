// What is offered while a filter is typed, and the values counted for it.
#include "models/core/querycompletion.h"

#include <QSignalSpy>
#include <QTest>

#include "models/core/valuetable.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QueryField> fields()
{
    return {{u"zone"_s, u"Local time"_s}, {u"client"_s, u"OAuth client"_s},
        {u"schedule"_s, u"Default schedule"_s}, {u"start"_s, u"Start"_s, QueryOrder::Time},
        {u"meta"_s, u"Metadata"_s, QueryOrder::None, true}};
}

QStringList offered(const QString &typed, const QList<CountedValue> &values = {}, int cursor = -1)
{
    QStringList texts;
    const QList<QueryCompletion> list
        = QueryCompletions::at(typed, cursor < 0 ? int(typed.size()) : cursor, fields(), values);
    for (const QueryCompletion &completion : list)
        texts.append(completion.text);
    return texts;
}

struct Guest
{
    QString name;
    QStringList zones;
};

QList<Column<Guest>> columns()
{
    Column<Guest> name{
        "name", u"Name"_s, [](const Guest &guest, const TableContext &) { return guest.name; }};
    Column<Guest> zone{"zone", u"Zone"_s, [](const Guest &, const TableContext &) { return u"now"_s; }};
    zone.asked = [](const Guest &guest) { return guest.zones; };
    return {name, zone};
}

} // namespace

class QueryCompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsAreOfferedFromTheFirstLetter();
    void fieldsAreFoundByTheirTitle();
    void afterNoAndHasTheFieldIsNamed();
    void valuesAreOfferedTheBestFirst();
    void aValueThatFallsApartIsQuoted();
    void daysAreOffered();
    void membersOfMetadataAreOffered();
    void theCursorDecides();
    void whatIsWholeIsNotOffered();
    void valuesAreCountedOncePerRow();
    void hiddenRowsCountAndChangedOnesAreCountedAnew();
    void manyValuesAreCapped();
};

void QueryCompletionTest::fieldsAreOfferedFromTheFirstLetter()
{
    QCOMPARE(offered(u"z"_s), QStringList{u"zone:"_s});
    QCOMPARE(offered(u"anna -s"_s), (QStringList{u"schedule:"_s, u"start:"_s}));
    QCOMPARE(offered(u"n"_s), QStringList{u"no:"_s});
    QCOMPARE(offered({}).size(), 5);
    const QueryCompletion zone = QueryCompletions::at(u"anna zo"_s, 7, fields(), {}).constFirst();
    QCOMPARE(zone.from, 5);
    QCOMPARE(zone.title, u"Local time"_s);
    QVERIFY(zone.continues);
    QVERIFY(!QueryCompletions::needed(u"z"_s, 1, fields()));
}

void QueryCompletionTest::fieldsAreFoundByTheirTitle()
{
    QCOMPARE(offered(u"tim"_s), QStringList{u"zone:"_s});
    QCOMPARE(offered(u"oauth"_s), QStringList{u"client:"_s});
}

void QueryCompletionTest::afterNoAndHasTheFieldIsNamed()
{
    QCOMPARE(offered(u"no:s"_s), (QStringList{u"schedule"_s, u"start"_s}));
    QCOMPARE(offered(u"-has:c"_s), QStringList{u"client"_s});
}

void QueryCompletionTest::valuesAreOfferedTheBestFirst()
{
    const QList<CountedValue> zones{{u"Europe/Berlin"_s, 9}, {u"America/Bermuda"_s, 3}, {u"Asia/Beirut"_s, 2},
        {u"Berlin"_s, 1}, {u"Africa/Luberon"_s, 1}};
    const QueryCompletions::Need need = *QueryCompletions::needed(u"zone:ber"_s, 8, fields());
    QCOMPARE(need, (QueryCompletions::Need{{0, {}}, false}));
    QCOMPARE(offered(u"zone:ber"_s, zones),
        (QStringList{u"Berlin"_s, u"Europe/Berlin"_s, u"America/Bermuda"_s, u"Africa/Luberon"_s}));
    QCOMPARE(offered(u"zone:Asia/Tokyo,be"_s, zones).size(), 5);
    const QueryCompletion first = QueryCompletions::at(u"zone:Asia/Tokyo,be"_s, 18, fields(), zones).at(0);
    QCOMPARE(first.from, 16);
    QCOMPARE(first.rows, 1);
}

void QueryCompletionTest::aValueThatFallsApartIsQuoted()
{
    const QList<CountedValue> clients{{u"Acme Health"_s, 2}};
    QCOMPARE(offered(u"client:ac"_s, clients), QStringList{u"\"Acme Health\""_s});
    QCOMPARE(offered(u"client:\"acme he"_s, clients), QStringList{u"\"Acme Health\""_s});
}

void QueryCompletionTest::daysAreOffered()
{
    QCOMPARE(offered(u"start<t"_s), (QStringList{u"today"_s, u"tomorrow"_s}));
}

void QueryCompletionTest::membersOfMetadataAreOffered()
{
    QVERIFY(offered(u"me"_s).contains(u"meta."_s));
    const QueryCompletions::Need need = *QueryCompletions::needed(u"meta.t"_s, 6, fields());
    QCOMPARE(need, (QueryCompletions::Need{{4, {}}, true}));
    QCOMPARE(offered(u"meta.t"_s, {{u"tier"_s, 3}, {u"colour"_s, 1}}), QStringList{u"meta.tier:"_s});
    QCOMPARE(offered(u"no:meta.t"_s, {{u"tier"_s, 3}}), QStringList{u"meta.tier"_s});
    const QueryCompletions::Need value = *QueryCompletions::needed(u"meta.tier=g"_s, 11, fields());
    QCOMPARE(value, (QueryCompletions::Need{{4, u"tier"_s}, false}));
}

void QueryCompletionTest::theCursorDecides()
{
    QCOMPARE(offered(u"zo anna"_s, {}, 2), QStringList{u"zone:"_s});
    QCOMPARE(offered(u"zo anna"_s, {}, 3).size(), 5);
    QCOMPARE(offered(u"\"zo"_s), QStringList());
}

void QueryCompletionTest::whatIsWholeIsNotOffered()
{
    QCOMPARE(offered(u"no:schedule"_s), QStringList());
    QCOMPARE(offered(u"zone:berlin"_s, {{u"Berlin"_s, 1}}), QStringList());
}

void QueryCompletionTest::valuesAreCountedOncePerRow()
{
    ValueTable<Guest> table(columns());
    table.merge({{u"1"_s, Guest{u"A"_s, {u"Europe/Berlin"_s, u"EUROPE/BERLIN"_s}}, {}},
        {u"2"_s, Guest{u"B"_s, {u"europe/berlin"_s, u""_s}}, {}},
        {u"3"_s, Guest{u"C"_s, {u"Asia/Tokyo"_s}}, {}}, {u"4"_s, Unreadable{u"no"_s, "{}"}, {}}});
    ValueCount count(table);
    QSignalSpy counted(&count, &ValueCount::counted);
    const QuerySubject zone = subjectNamed(table.queryFields(), u"zone"_s);
    count.count(zone);
    QVERIFY(counted.wait());
    QCOMPARE(count.values(zone), (QList<CountedValue>{{u"Europe/Berlin"_s, 2}, {u"Asia/Tokyo"_s, 1}}));
    QVERIFY(count.values(zone, true).isEmpty());
}

void QueryCompletionTest::hiddenRowsCountAndChangedOnesAreCountedAnew()
{
    ValueTable<Guest> table(columns());
    table.merge({{u"1"_s, Guest{u"A"_s, {}}, {}}, {u"2"_s, Guest{u"B"_s, {}}, {}}});
    table.setFilter(u"name:a"_s);
    ValueCount count(table);
    QSignalSpy counted(&count, &ValueCount::counted);
    const QuerySubject name = subjectNamed(table.queryFields(), u"name"_s);
    count.count(name);
    QVERIFY(counted.wait());
    QCOMPARE(count.values(name).size(), 2);
    table.setFilter({});
    count.count(name);
    QVERIFY(count.isDone());
    table.remove({u"2"_s});
    count.count(name);
    QVERIFY(!count.isDone());
    QVERIFY(counted.wait());
    QCOMPARE(count.values(name), (QList<CountedValue>{{u"A"_s, 1}}));
}

void QueryCompletionTest::manyValuesAreCapped()
{
    ValueTable<Guest> table(columns());
    QList<TableRow<Guest>> rows;
    for (int i = 0; i < 3 * ValueCount::MostValues; ++i)
        rows.append({QString::number(i), Guest{QString::number(i), {}}, {}});
    table.merge(rows);
    ValueCount count(table);
    QSignalSpy counted(&count, &ValueCount::counted);
    const QuerySubject name = subjectNamed(table.queryFields(), u"name"_s);
    count.count(name);
    QVERIFY(counted.wait());
    QCOMPARE(count.values(name).size(), ValueCount::MostValues);
}

QTEST_GUILESS_MAIN(QueryCompletionTest)
#include "querycompletiontest.moc"
