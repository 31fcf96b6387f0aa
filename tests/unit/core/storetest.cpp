// What the store keeps and gives back.
#include "models/core/store.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include "tests/unit/core/storefixture.h"

using namespace Calends;
using namespace StoreFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Person = u"person"_s;

StoredRow find(const QList<StoredRow> &rows, const QString &id)
{
    for (const StoredRow &row : rows) {
        if (row.id == id)
            return row;
    }
    return {};
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedItIsOnDiskAndAnswersNothing()
    {
        const Place place;
        Store store(place.configuration());
        store.write(change(0, 600));
        QVERIFY(answerOf(store.close()));
        // Its files are let go: another may write them while this object still lives.
        Store next(place.configuration());
        QCOMPARE(answerOf(next.index(Person, layout())).size(), 600);
        QTRY_COMPARE(next.state(), StoreState::Kept);
        QVERIFY(!answerOf(store.write(change(600, 601))));
        QVERIFY(answerOf(store.rows(Person)).isEmpty());
    }

    void rowsComeBackInTheNextRun()
    {
        const Place place;
        {
            Store store(place.configuration());
            QVERIFY(answerOf(store.write(change(0, 600))));
            QTRY_COMPARE(store.state(), StoreState::Kept);
        }
        Store store(place.configuration());
        const QList<StoredRow> index = answerOf(store.index(Person, layout()));
        QCOMPARE(index.size(), 600);
        const StoredRow found = find(index, u"599"_s);
        QCOMPARE(found.index, row(599).index);
        QCOMPARE(found.pages, row(599).pages);
        QCOMPARE(found.seen, row(599).seen);
        QVERIFY(found.payload.isEmpty());
        const QList<StoredRow> rows = answerOf(store.rows(Person));
        QCOMPARE(rows.size(), 600);
        QCOMPARE(find(rows, u"7"_s).payload, row(7).payload);
        QVERIFY(store.message().isEmpty());
    }

    void askedRowsAloneAreOpened()
    {
        const Place place;
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 50))));
        const QList<StoredRow> rows = answerOf(store.rows(Person, {u"3"_s, u"gone"_s, u"41"_s}));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].payload, row(41).payload);
        QCOMPARE(answerOf(store.rows(u"booking"_s)).size(), 0);
    }

    void aChangeReplacesAddsAndRemovesTogether()
    {
        const Place place;
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 4))));
        StoreChange second = change(2, 3);
        second.rows[0].payload = "{\"name\":\"Bo\"}";
        second.removedRows = {u"0"_s, u"1"_s};
        QVERIFY(answerOf(store.write(second)));
        const QList<StoredRow> rows = answerOf(store.rows(Person));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(find(rows, u"2"_s).payload, QByteArray("{\"name\":\"Bo\"}"));
        QCOMPARE(find(rows, u"3"_s).payload, row(3).payload);
    }

    void notModifiedCostsOneEntry()
    {
        const Place place;
        Store store(place.configuration());
        StoreChange first = change(0, 500);
        first.pages
            = {{{u"own"_s, 0}, "\"e0\"", 250, someTime()}, {{u"own"_s, 1}, "\"e1\"", 250, someTime()}};
        QVERIFY(answerOf(store.write(first)));
        StoreChange later;
        later.kind = Person;
        later.pages = {{{u"own"_s, 1}, "\"e1\"", 250, someTime().addDays(1)}};
        QVERIFY(answerOf(store.write(later)));
        QList<StoredPage> pages = answerOf(store.pages(Person));
        QCOMPARE(pages.size(), 2);
        std::sort(pages.begin(), pages.end(), [](auto &a, auto &b) { return a.name.number < b.name.number; });
        QCOMPARE(pages[0].seen, someTime());
        QCOMPARE(pages[1].seen, someTime().addDays(1));
        QCOMPARE(pages[1].validator, QByteArray("\"e1\""));
        QCOMPARE(pages[1].rows, 250);
        const StoredRow found = find(answerOf(store.index(Person, layout())), u"300"_s);
        QCOMPARE(found.pages, QList<PageName>({{u"own"_s, 1}}));
        later.pages.clear();
        later.removedPages = {{u"own"_s, 0}};
        QVERIFY(answerOf(store.write(later)));
        QCOMPARE(answerOf(store.pages(Person)).size(), 1);
    }

    void anotherMarkRebuildsTheIndex()
    {
        const Place place;
        {
            Store store(place.configuration());
            QVERIFY(answerOf(store.write(change(0, 30))));
        }
        Store store(place.configuration());
        const QList<StoredRow> index = answerOf(store.index(Person, layout("two")));
        QCOMPARE(index.size(), 30);
        QCOMPARE(find(index, u"9"_s).index, QByteArray("two" + row(9).payload.mid(9, 12)));
        QCOMPARE(find(index, u"9"_s).pages, row(9).pages);
        int made = 0;
        const IndexLayout counted{"two", [&made](const QByteArray &) { return QByteArray::number(++made); }};
        QCOMPARE(answerOf(store.index(Person, counted)).size(), 30);
        QCOMPARE(made, 0);
    }

    void rowsOfAnotherLayoutDoNotPassForTheOld()
    {
        const Place place;
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 3))));
        StoreChange newer = change(3, 4);
        newer.layout = layout("two");
        newer.rows[0].index = layout("two").make(newer.rows[0].payload);
        QVERIFY(answerOf(store.write(newer)));
        for (const QByteArray &mark : {QByteArray("two"), QByteArray("one")}) {
            const QList<StoredRow> index = answerOf(store.index(Person, layout(mark)));
            QCOMPARE(index.size(), 4);
            for (const StoredRow &row : index)
                QVERIFY(row.index.startsWith(mark));
        }
    }

    void theDrawerKeepsWhateverMayHoldAName()
    {
        const Place place;
        {
            Store store(place.configuration());
            QVERIFY(answerOf(store.keep(u"filter/Bookings of Åsa"_s, "host:åsa")));
            QVERIFY(answerOf(store.keep(u"filter/B"_s, "b")));
            QVERIFY(answerOf(store.keep(u"window"_s, "geometry")));
        }
        Store store(place.configuration());
        QCOMPARE(answerOf(store.kept(u"filter/Bookings of Åsa"_s)), QByteArray("host:åsa"));
        QCOMPARE(answerOf(store.kept(u"nothing"_s)), QByteArray());
        QCOMPARE(answerOf(store.keptNames(u"filter/"_s)),
            QStringList({u"filter/B"_s, u"filter/Bookings of Åsa"_s}));
        QVERIFY(answerOf(store.keep(u"filter/B"_s, {})));
        QCOMPARE(answerOf(store.keptNames(u"filter/"_s)).size(), 1);
    }

    void onlyKindsIdsAndTimesCanBeRead()
    {
        const Place place;
        {
            Store store(place.configuration());
            StoreChange all = change(0, 20);
            all.pages = {{{u"team Åsa"_s, 0}, "\"validator-text\"", 1, someTime()}};
            all.rows[0].pages = {{u"team Åsa"_s, 0}};
            QVERIFY(answerOf(store.write(all)));
            QVERIFY(answerOf(store.keep(u"filter/drawer-name"_s, "drawer-value")));
        }
        const QByteArray bytes = place.everyByte();
        QVERIFY(bytes.contains("person"));
        // Less than five bytes may stand by chance among so many sealed ones.
        const QByteArrayList hidden{"team Åsa", "Åsa ", u"team Åsa"_s.toLatin1(), u"Åsa 1"_s.toLatin1(),
            "bbbbbbbb", "validator-text", "drawer-name", "drawer-value", QByteArray("\0t\0e\0a\0m", 8),
            place.key, place.key.toHex(), place.key.toBase64()};
        for (const QByteArray &text : hidden)
            QVERIFY2(!bytes.contains(text), text.constData());
        // Without the quotation marks it is also the name of a column.
        QVERIFY(!bytes.contains("\"name\""));
    }

    void withoutAKeyNothingReachesTheDisk()
    {
        const Place place;
        StoreConfiguration configuration = place.configuration();
        configuration.key.clear();
        Store store(configuration);
        QVERIFY(answerOf(store.write(change(0, 10))));
        QVERIFY(answerOf(store.keep(u"a"_s, "b")));
        QTRY_COMPARE(store.state(), StoreState::InMemory);
        QCOMPARE(answerOf(store.rows(Person)).size(), 10);
        QVERIFY(store.message().isEmpty());
        QVERIFY(place.everyByte().isEmpty());
    }

    void aRowMovedOrChangedByHandIsLeftOutAndSaid()
    {
        const Place place;
        {
            Store store(place.configuration());
            QVERIFY(answerOf(store.write(change(0, 10))));
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(place.file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE payload SET sealed = (SELECT sealed FROM payload WHERE number = 1) "
                               "WHERE number = 2"_s));
            QVERIFY(query.exec(u"UPDATE catalogue SET id = '77' WHERE id = '5'"_s));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
        Store store(place.configuration());
        QCOMPARE(answerOf(store.rows(Person)).size(), 8);
        QCOMPARE(answerOf(store.index(Person, layout())).size(), 9);
        QTRY_VERIFY(store.message().contains(u"kept row(s) were changed"_s));
    }

    void filesOfNamesEveryFileOfTheStoreAndNoOther()
    {
        QVERIFY(Store::filesOf({}).isEmpty());
        const Place place;
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 1))));
        QFile other(place.folder.filePath(u"q.sqlite"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QStringList names = Store::filesOf(place.file());
        QVERIFY(names.contains(place.file()));
        QVERIFY(names.contains(place.file() + ".lock"_L1));
        QVERIFY(!names.contains(other.fileName()));
    }

    // A figure, never an assertion: machines differ.
    void fiftyThousandRowsInOneGo()
    {
        const Place place;
        Store store(place.configuration());
        const StoreChange all = change(0, 50'000);
        QVERIFY(answerOf(store.keep(u"warm"_s, "up")));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(answerOf(store.write(all)));
        const qint64 written = timer.restart();
        QCOMPARE(answerOf(store.index(Person, layout())).size(), 50'000);
        const qint64 indexed = timer.restart();
        QCOMPARE(answerOf(store.rows(Person)).size(), 50'000);
        qInfo("50,000 rows: sealed and written %lld ms, index %lld ms, payloads %lld ms", written, indexed,
            timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
