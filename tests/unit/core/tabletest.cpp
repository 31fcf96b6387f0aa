// The table model against a plain list that is sorted and filtered anew after every step.
#include "models/core/valuetable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include "models/core/keptselection.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Person
{
    QString name;
    qint64 age = 0;
    friend bool operator==(const Person &, const Person &) = default;
};

using People = ValueTable<Person>;

QList<Column<Person>> columns()
{
    QList<Column<Person>> columns;
    columns.append({.id = "name", .title = u"Name"_s, .text = [](const Person &p, const TableContext &) {
                        return p.name;
                    }});
    columns.append({.id = "age",
        .title = u"Age"_s,
        .text = [](const Person &p, const TableContext &) { return QString::number(p.age); },
        .key = [](const Person &p, const TableContext &) { return SortKey::number(p.age); },
        .look = CellLook::Pill,
        .alignment = Qt::AlignTrailing | Qt::AlignVCenter,
        .state = [](const Person &p) { return p.age < 18 ? QByteArray("young") : QByteArray("old"); },
        .searched = false});
    return columns;
}

TableRow<Person> row(int id, const QString &name, qint64 age = 30)
{
    return {QString::number(id), Person{name, age}, {}};
}

QStringList shown(const People &table)
{
    QStringList ids;
    for (int i = 0; i < table.rowCount(); ++i)
        ids.append(table.idAt(i));
    return ids;
}

QString someName(QRandomGenerator &random)
{
    static const QStringList names{
        u"Åsa"_s, u"asa"_s, u"Bo"_s, u"Łukasz"_s, u"山田 花子"_s, u""_s, u"room 9"_s, u"room 10"_s};
    return names[random.bounded(int(names.size()))];
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandRandomStepsMatchAPlainList();
    void arrivingRowsAreInsertedPrecisely();
    void rowsForManyPlacesAreSortedInAtOnce();
    void anUnchangedRowIsNotTold();
    void aChangedKeyMovesTheRowAndKeepsIt();
    void sortingKeepsSelectionAndCurrentRow();
    void aWideFilterResetsAndRestoresById();
    void aNarrowFilterDoesNotReset();
    void searchingForgivesCaseAccentsAndOrder();
    void theSameIdTwiceInOnePageIsOneRow();
    void unreadableRowsAreRows();
    void emptyKeysComeLastBothWays();
    void rolesSpeakForDelegates();
    void namesThatComeLaterAreFoundAndSortedBy();
    void aMillionRows();
};

namespace {

QList<QByteArray> wordsIn(const QString &typed)
{
    const QByteArray text = SearchText::folded(typed).simplified();
    return text.isEmpty() ? QList<QByteArray>() : text.split(' ');
}

// The plain list: what the table must look like.
struct Reference
{
    struct Entry
    {
        QString id;
        Person person;
        int arrival;
    };
    QList<Entry> entries;
    int arrivals = 0;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QString filter;

    void merge(const QString &id, const Person &person)
    {
        for (Entry &entry : entries) {
            if (entry.id == id) {
                entry.person = person;
                return;
            }
        }
        entries.append({id, person, ++arrivals});
    }

    QStringList shown() const
    {
        QList<Entry> list = entries;
        list.removeIf([this](const Entry &entry) {
            const QList<QByteArray> words = wordsIn(filter);
            const QByteArray text = SearchText::folded(entry.person.name);
            return !std::all_of(
                words.begin(), words.end(), [&](const QByteArray &word) { return text.contains(word); });
        });
        std::stable_sort(
            list.begin(), list.end(), [this](const Entry &a, const Entry &b) { return before(a, b); });
        QStringList ids;
        for (const Entry &entry : std::as_const(list))
            ids.append(entry.id);
        return ids;
    }

    bool before(const Entry &a, const Entry &b) const
    {
        if (column == 0 && a.person.name.isEmpty() != b.person.name.isEmpty())
            return b.person.name.isEmpty();
        int sign = 0;
        if (column == 0 && !a.person.name.isEmpty())
            sign = SortKey::compare(SortKey::text(a.person.name), SortKey::text(b.person.name));
        if (column == 1)
            sign = int(a.person.age - b.person.age);
        if (sign == 0)
            return a.arrival < b.arrival;
        return order == Qt::AscendingOrder ? sign < 0 : sign > 0;
    }
};

void step(QRandomGenerator &random, People &table, Reference &reference)
{
    const int what = random.bounded(100);
    if (what < 60) {
        QList<TableRow<Person>> rows;
        const int count = 1 + random.bounded(6);
        for (int i = 0; i < count; ++i) {
            const int id = random.bounded(120);
            const Person person{someName(random), random.bounded(9)};
            rows.append({QString::number(id), person, {}});
            reference.merge(QString::number(id), person);
        }
        table.merge(rows);
    } else if (what < 85) {
        QStringList ids;
        for (int i = random.bounded(8); i >= 0; --i)
            ids.append(QString::number(random.bounded(120)));
        reference.entries.removeIf([&](const Reference::Entry &entry) { return ids.contains(entry.id); });
        table.remove(ids);
    } else if (what < 93) {
        static const QStringList filters{u""_s, u"ASA"_s, u"room"_s, u"1 room"_s, u"花"_s, u"nobody"_s};
        reference.filter = filters[random.bounded(int(filters.size()))];
        table.setFilter(reference.filter);
    } else {
        reference.column = random.bounded(3) - 1;
        reference.order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
        table.sort(reference.column, reference.order);
    }
}

} // namespace

void TableTest::tenThousandRandomStepsMatchAPlainList()
{
    QRandomGenerator random(20260904);
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Reference reference;
    // What a view would believe from the signals alone.
    QList<QPersistentModelIndex> watched;
    QStringList watchedIds;
    for (int i = 0; i < 10'000; ++i) {
        step(random, table, reference);
        QCOMPARE(shown(table), reference.shown());
        QCOMPARE(table.totalRows(), int(reference.entries.size()));
        for (qsizetype w = 0; w < watched.size(); ++w)
            QVERIFY(!watched[w].isValid() || table.idAt(watched[w].row()) == watchedIds[w]);
        if (i % 50 == 0) {
            watched.clear();
            watchedIds = shown(table);
            for (int r = 0; r < table.rowCount(); ++r)
                watched.append(table.index(r, 0));
        }
    }
}

void TableTest::arrivingRowsAreInsertedPrecisely()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.sort(0);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.merge({row(1, u"b"_s), row(2, u"d"_s), row(3, u"f"_s)});
    QCOMPARE(inserted.size(), 1);
    table.merge({row(4, u"g"_s), row(5, u"a"_s), row(6, u"c"_s), row(7, u"ca"_s)});
    QCOMPARE(inserted.size(), 4);
    QCOMPARE(shown(table), QStringList({u"5"_s, u"1"_s, u"6"_s, u"7"_s, u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(reset.size(), 0);
}

void TableTest::rowsForManyPlacesAreSortedInAtOnce()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.sort(0);
    QList<TableRow<Person>> some;
    QList<TableRow<Person>> others;
    for (int i = 0; i < 100; ++i)
        (i % 2 ? some : others).append(row(i, u"%1"_s.arg(i, 3, 10, QChar(u'0'))));
    table.merge(some);
    QItemSelectionModel selection(&table);
    selection.setCurrentIndex(
        table.index(7, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    QSignalSpy ordered(&table, &QAbstractItemModel::layoutChanged);
    QStringList told; // who hears of the new rows finds all by id
    connect(&table, &QAbstractItemModel::rowsInserted, &selection, [rows = &table, heard = &told] {
        for (int i = 0; i < 100; ++i) {
            const QString id = QString::number(i);
            heard->append(rows->idAt(rows->rowOf(id)) == id ? id : QString());
        }
    });
    table.merge(others);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(ordered.size(), 1);
    QStringList all;
    for (int i = 0; i < 100; ++i)
        all.append(QString::number(i));
    QCOMPARE(told, all);
    QCOMPARE(shown(table), all);
    QCOMPARE(selection.currentIndex().row(), 15);
    QVERIFY(selection.isRowSelected(15));
}

void TableTest::anUnchangedRowIsNotTold()
{
    People table(columns());
    table.merge({row(1, u"a"_s), row(2, u"b"_s), row(3, u"c"_s)});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.merge({row(1, u"a"_s), row(2, u"bb"_s), row(3, u"cc"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
}

void TableTest::aChangedKeyMovesTheRowAndKeepsIt()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.sort(0);
    table.merge({row(1, u"a"_s), row(2, u"b"_s), row(3, u"c"_s)});
    const QPersistentModelIndex first(table.index(0, 0));
    QSignalSpy moved(&table, &QAbstractItemModel::rowsMoved);
    table.merge({row(1, u"z"_s)});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(first.row(), 2);
    QCOMPARE(first.data().toString(), u"z"_s);
    table.merge({row(1, u"0"_s)});
    QCOMPARE(first.row(), 0);
}

void TableTest::sortingKeepsSelectionAndCurrentRow()
{
    People table(columns());
    QItemSelectionModel selection(&table);
    table.merge({row(1, u"a"_s, 9), row(2, u"b"_s, 8), row(3, u"c"_s, 7)});
    selection.setCurrentIndex(
        table.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table.sort(1);
    QCOMPARE(selection.currentIndex().row(), 2);
    QVERIFY(selection.isRowSelected(2));
    QVERIFY(!selection.isRowSelected(0));
}

void TableTest::aWideFilterResetsAndRestoresById()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<TableRow<Person>> rows;
    for (int i = 0; i < 5000; ++i)
        rows.append(row(i, i % 2 ? u"odd"_s : u"even"_s));
    table.merge(rows);
    QItemSelectionModel selection(&table);
    new KeptSelection(table, selection);
    selection.setCurrentIndex(table.index(table.rowOf(u"2001"_s), 1), QItemSelectionModel::NoUpdate);
    for (const QString &id : {u"2001"_s, u"2002"_s, u"4999"_s})
        selection.select(
            table.index(table.rowOf(id), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setFilter(u"odd"_s);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(table.rowCount(), 2500);
    QCOMPARE(table.idAt(selection.currentIndex().row()), u"2001"_s);
    QCOMPARE(selection.currentIndex().column(), 1);
    QCOMPARE(selection.selectedRows().size(), 2);
    table.setFilter({});
    QCOMPARE(table.rowCount(), 5000);
    QVERIFY(selection.isRowSelected(table.rowOf(u"4999"_s)));
    QCOMPARE(table.idAt(selection.currentIndex().row()), u"2001"_s);
    // What the person put down stays down.
    selection.setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    table.setFilter(u"odd"_s);
    QVERIFY(!selection.currentIndex().isValid());
}

void TableTest::aNarrowFilterDoesNotReset()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<TableRow<Person>> rows;
    for (int i = 0; i < 5000; ++i)
        rows.append(row(i, i == 4000 ? u"needle"_s : u"hay"_s));
    table.merge(rows);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setFilter(u"needle"_s);
    QCOMPARE(shown(table), QStringList{u"4000"_s});
    table.setFilter({});
    QCOMPARE(table.rowCount(), 5000);
    QCOMPARE(reset.size(), 0);
}

void TableTest::searchingForgivesCaseAccentsAndOrder()
{
    People table(columns());
    table.merge({row(1, u"Åsa Öberg"_s), row(2, u"Jürgen Groß"_s), row(3, u"花子"_s), row(4, u"Asa"_s),
        row(7, u"Łukasz"_s)});
    const auto found = [&](const QString &typed) {
        table.setFilter(typed);
        return shown(table);
    };
    QCOMPARE(found(u"asa"_s), QStringList({u"1"_s, u"4"_s}));
    QCOMPARE(found(u"  oberg   ÅS "_s), QStringList({u"1"_s}));
    QCOMPARE(found(u"gross"_s), QStringList({u"2"_s}));
    QCOMPARE(found(u"lukasz"_s), QStringList({u"7"_s}));
    QCOMPARE(found(u"花"_s), QStringList({u"3"_s}));
    // The age is not a searched column.
    QCOMPARE(found(u"30"_s), QStringList());
    QCOMPARE(found(u" "_s).size(), 5);
}

void TableTest::theSameIdTwiceInOnePageIsOneRow()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.merge({row(1, u"first"_s), row(1, u"second"_s)});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.find(u"1"_s)->name, u"second"_s);
    table.remove({u"1"_s, u"1"_s, u"never"_s});
    QCOMPARE(table.rowCount(), 0);
}

void TableTest::unreadableRowsAreRows()
{
    People table(columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.merge({row(1, u"a"_s), {u"2"_s, Unreadable{u"age: a number was expected"_s, "{}"}, {}}});
    QCOMPARE(table.rowCount(), 2);
    const QModelIndex cell = table.index(1, 0);
    QCOMPARE(cell.data().toString(), u"Unreadable: age: a number was expected"_s);
    QVERIFY(cell.data(UnreadableRole).toBool());
    QVERIFY(!table.index(0, 0).data(UnreadableRole).toBool());
    QVERIFY(table.find(u"2"_s) == nullptr);
    QCOMPARE(table.unreadable(u"2"_s)->raw, QByteArray("{}"));
    table.sort(1);
    table.merge({row(2, u"cured"_s)});
    QCOMPARE(table.find(u"2"_s)->name, u"cured"_s);
}

void TableTest::emptyKeysComeLastBothWays()
{
    People table(columns());
    table.merge({row(1, u""_s), row(2, u"b"_s), row(3, u"a"_s)});
    table.sort(0, Qt::AscendingOrder);
    QCOMPARE(shown(table), QStringList({u"3"_s, u"2"_s, u"1"_s}));
    table.sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(table), QStringList({u"2"_s, u"3"_s, u"1"_s}));
}

void TableTest::rolesSpeakForDelegates()
{
    People table(columns());
    const QDateTime seen = QDateTime::currentDateTimeUtc();
    table.merge({{u"7"_s, Person{u"Kid"_s, 9}, {42, seen, false}}});
    const QModelIndex age = table.index(0, 1);
    QCOMPARE(age.data(StateRole).toByteArray(), QByteArray("young"));
    QCOMPARE(age.data(LookRole).toInt(), int(CellLook::Pill));
    QCOMPARE(age.data(IdRole).toString(), u"7"_s);
    QCOMPARE(age.data(LogEntryRole).toULongLong(), 42U);
    QCOMPARE(age.data(SeenRole).toDateTime(), seen);
    QCOMPARE(age.data(Qt::AccessibleTextRole).toString(), u"Age: 9"_s);
    QCOMPARE(table.headerData(1, Qt::Horizontal, IdRole).toByteArray(), QByteArray("age"));
    table.touch({u"7"_s}, seen.addSecs(60), 43);
    QCOMPARE(table.originOf(u"7"_s).logEntry, 43U);
    QCOMPARE(table.originOf(u"7"_s).seen, seen.addSecs(60));
}

void TableTest::namesThatComeLaterAreFoundAndSortedBy()
{
    // Of another table, which is still empty.
    QHash<qint64, QString> names;
    const auto nameOf = [&names](const Person &p) { return names.value(p.age, QString::number(p.age)); };
    QList<Column<Person>> shown = columns();
    shown.append({.id = "client",
        .title = u"Client"_s,
        .text = [nameOf](const Person &p, const TableContext &) { return nameOf(p); }});
    Column<Person> asked{.id = "owner",
        .title = u"Owner"_s,
        .text = [nameOf](const Person &p, const TableContext &) { return nameOf(p); }};
    People table(shown, {asked});
    QAbstractItemModelTester tester(&table);
    table.merge({row(1, u"Ann"_s, 1), row(2, u"Bea"_s, 2), row(3, u"Cem"_s, 3)});
    table.sort(2);
    table.setFilter(u"acme"_s);
    QCOMPARE(table.rowCount(), 0);
    const quint64 before = table.revision();
    table.readAgain();
    QCOMPARE(table.revision(), before);
    names = {{1, u"Acme Zoo"_s}, {2, u"Acme Bar"_s}};
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.readAgain();
    QCOMPARE(::shown(table), QStringList({u"2"_s, u"1"_s}));
    QVERIFY(resets.isEmpty() && table.revision() != before);
    // Also what is asked and not shown.
    table.setFilter(u"owner:nobody"_s);
    names.insert(3, u"Nobody"_s);
    table.readAgain();
    QCOMPARE(::shown(table), QStringList({u"3"_s}));
}

// A figure, never an assertion: machines differ.
void TableTest::aMillionRows()
{
    People table(columns());
    QRandomGenerator random(1);
    QList<TableRow<Person>> rows;
    for (int i = 0; i < 1'000'000; ++i)
        rows.append(row(i, u"person %1 of many"_s.arg(random.bounded(1'000'000)), random.bounded(100)));
    QElapsedTimer timer;
    timer.start();
    table.merge(rows);
    const qint64 merged = timer.restart();
    table.setFilter(u"9999"_s);
    const qint64 filtered = timer.restart();
    table.setFilter({});
    timer.restart();
    table.sort(1);
    qInfo("1,000,000 rows: merged %lld ms, filtered %lld ms, sorted %lld ms", merged, filtered,
        timer.elapsed());
}

QTEST_GUILESS_MAIN(TableTest)
#include "tabletest.moc"
