// What is told of many rows without holding the window up: how many a filter would show, and their text.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/core/field.h"
#include "models/core/fieldlist.h"
#include "models/core/querycount.h"
#include "models/core/rowstext.h"
#include "models/core/valuetable.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Guest
{
    Member<QString> id;
    Member<QString> name;
    Member<QString> city;
    Member<qint64> visits;
    Member<Instant> seen;
    Member<bool> isNew;
    UnknownMembers unknown;
    friend bool operator==(const Guest &, const Guest &) = default;
};

} // namespace

template <>
const FieldList<Guest> &Calends::describe<Guest>()
{
    static const FieldList<Guest> list{
        field("id", &Guest::id).label("Id").mark(Mark::Id).kind(Kind::Identifier),
        field("name", &Guest::name).label("Name"),
        field("city", &Guest::city).label("City"),
        field("visits", &Guest::visits).label("Visits"),
        field("seen", &Guest::seen).label("Seen"),
        field("isNew", &Guest::isNew).label("New"),
    };
    return list;
}

namespace {

TableRow<Guest> guest(int number, const QString &city)
{
    Guest value;
    value.id.set(QString::number(number));
    value.name.set(u"Guest %1"_s.arg(number));
    value.city.set(city);
    value.visits.set(number);
    value.seen.set(*Instant::fromText("2026-03-04T10:30:00.000Z"));
    value.isNew.set(number % 2 == 0);
    return {QString::number(number), value, {}};
}

QList<TableRow<Guest>> guests(int from, int to, const QString &city)
{
    QList<TableRow<Guest>> rows;
    for (int i = from; i < to; ++i)
        rows.append(guest(i, city));
    return rows;
}

QList<Column<Guest>> columns()
{
    Column<Guest> name;
    name.id = "name";
    name.title = u"Name"_s;
    name.text = [](const Guest &value, const TableContext &) { return value.name.value(); };
    return {name};
}

} // namespace

class TestRowCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMemberIsOfferedAsAColumn();
    void offeredColumnsSortByWhatTheyAre();
    void offeredColumnsAreNotSearched();
    void aCountFollowsTheTable();
    void aCountIsWhatTheFilterShows();
    void rowsBecomeText_data();
    void rowsBecomeText();
    void rowsThatVanishAreLeftOut();
};

void TestRowCount::everyMemberIsOfferedAsAColumn()
{
    ValueTable<Guest> table(columns());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TableContext context;
    context.zone = QTimeZone("Europe/Berlin");
    context.locale = QLocale::c();
    table.setContext(context);
    table.merge(guests(0, 3, u"Bonn"_s));
    QByteArrayList offered;
    for (int column = 0; column < table.columnCount(); ++column) {
        const bool isOffered = table.headerData(column, Qt::Horizontal, OfferedRole).toBool();
        QCOMPARE(isOffered, column > 0);
        offered.append(table.headerData(column, Qt::Horizontal, IdRole).toByteArray());
    }
    QCOMPARE(offered, QByteArrayList({"name", "id", "city", "visits", "seen", "isNew"}));
    const auto text
        = [&table](const QByteArray &id) { return table.index(2, table.columnOf(id)).data().toString(); };
    QCOMPARE(text("city"), u"Bonn"_s);
    QCOMPARE(text("visits"), u"2"_s);
    QVERIFY2(text("seen").contains(u"11:30"_s), qPrintable(text("seen"))); // in the viewer's zone
    QCOMPARE(text("isNew"), u"Yes"_s);
    QCOMPARE(table.columns().size(), 1); // what was designed is what an export lists as columns
}

void TestRowCount::offeredColumnsSortByWhatTheyAre()
{
    ValueTable<Guest> table(columns());
    table.merge({guest(9, u"Bonn"_s), guest(10, u"Ulm"_s), guest(2, u"Köln"_s)});
    table.sort(table.columnOf("visits"), Qt::DescendingOrder);
    QCOMPARE(
        QStringList({table.idAt(0), table.idAt(1), table.idAt(2)}), QStringList({u"10"_s, u"9"_s, u"2"_s}));
}

void TestRowCount::offeredColumnsAreNotSearched()
{
    ValueTable<Guest> table(columns());
    table.merge(guests(0, 3, u"Bonn"_s));
    table.setFilter(u"bonn"_s);
    QCOMPARE(table.rowCount(), 0);
    table.setFilter(u"city:bonn"_s);
    QCOMPARE(table.rowCount(), 3);
}

void TestRowCount::aCountFollowsTheTable()
{
    ValueTable<Guest> table(columns());
    QueryCount count(table);
    QCOMPARE(count.count(), -1);
    count.setFilter(u"city:bonn"_s);
    QTRY_COMPARE(count.count(), 0);
    table.merge(guests(0, 5000, u"Bonn"_s));
    table.merge(guests(5000, 7000, u"Ulm"_s));
    QTRY_COMPARE(count.count(), 5000);
    table.merge(guests(0, 100, u"Ulm"_s)); // moved away
    QTRY_COMPARE(count.count(), 4900);
    table.remove({u"100"_s, u"101"_s, u"6000"_s});
    QTRY_COMPARE(count.count(), 4898);
    table.merge(guests(7000, 7002, u"Bonn"_s)); // on the places that became free
    QTRY_COMPARE(count.count(), 4900);
    count.setFilter(u"city:ulm"_s);
    QTRY_COMPARE(count.count(), 2099);
}

void TestRowCount::aCountIsWhatTheFilterShows()
{
    ValueTable<Guest> table(columns());
    table.merge(guests(0, 500, u"Bonn"_s));
    for (const QString &filter :
        {u"visits>=490"_s, u"-\"guest 1\""_s, u"guest 42"_s, u"no:isNew"_s, QString()}) {
        QueryCount count(table);
        count.setFilter(filter);
        table.setFilter(filter);
        QTRY_COMPARE(count.count(), table.rowCount());
        QVERIFY(table.rowCount() > 0);
    }
}

void TestRowCount::rowsBecomeText_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("tabs") << int(RowsText::Form::Tabbed)
                          << u"City\tName\nBonn, am Rhein\tGuest 2\n'=1+1\tGuest 1\n"_s;
    QTest::newRow("CSV") << int(RowsText::Form::Csv)
                         << u"City,Name\r\n\"Bonn, am Rhein\",Guest 2\r\n'=1+1,Guest 1\r\n"_s;
}

void TestRowCount::rowsBecomeText()
{
    QFETCH(int, form);
    QFETCH(QString, text);
    ValueTable<Guest> table(columns());
    table.merge({guest(1, u"=1+1"_s), guest(2, u"Bonn, am Rhein"_s)});
    RowsText rows(
        table, {u"2"_s, u"1"_s}, {table.columnOf("city"), table.columnOf("name")}, RowsText::Form(form));
    QSignalSpy finished(&rows, &RowsText::finished);
    rows.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).toString(), text);
}

void TestRowCount::rowsThatVanishAreLeftOut()
{
    ValueTable<Guest> table(columns());
    table.merge(guests(0, 20, u"Bonn"_s));
    RowsText rows(table, table.ids(), {0}, RowsText::Form::Tabbed);
    QSignalSpy finished(&rows, &RowsText::finished);
    rows.start();
    table.remove({u"3"_s, u"7"_s});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).toString().count(u'\n'), 19);
}

QTEST_MAIN(TestRowCount)
#include "rowcounttest.moc"
