// From store and server into the table, through the real page walk.
#include "models/core/listfeed.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/core/sealing.h"
#include "tests/unit/core/pagedserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Item
{
    QString name;
    QString note; // not in the index
    friend bool operator==(const Item &, const Item &) = default;
};

QList<TableRow<Item>> decoded(const QList<QByteArray> &rows)
{
    QList<TableRow<Item>> decoded;
    for (const QByteArray &row : rows) {
        const QJsonObject json = QJsonDocument::fromJson(row).object();
        const QString id = json.value("uid"_L1).toString();
        if (json.value("name"_L1).isString())
            decoded.append(
                {id, Item{json.value("name"_L1).toString(), json.value("note"_L1).toString()}, {}});
        else
            decoded.append({id, Unreadable{u"name: a text was expected"_s, row}, {}});
    }
    return decoded;
}

Keeping<Item> keeping()
{
    Keeping<Item> keeping;
    keeping.kind = u"item"_s;
    keeping.layout = "name";
    keeping.decode = &decoded;
    keeping.payload = [](const Item &item) {
        return QJsonDocument(QJsonObject{{"name"_L1, item.name}, {"note"_L1, item.note}})
            .toJson(QJsonDocument::Compact);
    };
    keeping.index = [](const Item &item) {
        return QJsonDocument(QJsonObject{{"name"_L1, item.name}}).toJson(QJsonDocument::Compact);
    };
    return keeping;
}

QByteArray json(int number, const QByteArray &name = "item")
{
    return "{\"uid\":\"u" + QByteArray::number(number) + "\",\"name\":\"" + name + "\",\"note\":\"note "
        + QByteArray::number(number) + "\"}";
}

QList<QByteArray> rows(int from, int to)
{
    QList<QByteArray> rows;
    for (int i = from; i < to; ++i)
        rows.append(json(i));
    return rows;
}

Source<Item> source(const QString &list, Coverage coverage = Coverage::All, int stage = 0)
{
    return {{list, "Source "_L1 + list, {}, PagedServer::request(list), u"uid"_s, coverage, stage}};
}

QList<Column<Item>> columns()
{
    Column<Item> name;
    name.id = "name";
    name.title = u"Name"_s;
    name.text = [](const Item &item, const TableContext &) { return item.name; };
    return {name};
}

// One run of the program: store, table and feed over the same file and server.
struct Run
{
    Run(const QString &file, const QByteArray &key, PagedServer &server)
        : store({file, key, u"p"_s})
        , table(columns())
        , tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , feed(server, store, table, keeping())
        , settled(&feed, &Feed::settled)
        , shown(&feed, &Feed::storeShown)
    {
    }
    bool show(const QList<Source<Item>> &sources)
    {
        feed.show(sources);
        return waitSettled();
    }
    bool refresh()
    {
        feed.refresh();
        return waitSettled();
    }
    bool waitSettled() { return (!settled.isEmpty() || settled.wait(20'000)) && (settled.clear(), true); }

    Store store;
    ValueTable<Item> table;
    QAbstractItemModelTester tester;
    ListFeed<Item> feed;
    QSignalSpy settled;
    QSignalSpy shown;
};

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Seal::newKey();
        m_server = std::make_unique<PagedServer>();
    }

    void whatStoodAtTheTopIsShownBeforeTheRest()
    {
        for (int i = 0; i < 2000; ++i)
            m_server->lists[u"own"_s].append(json(i, QByteArray::number(i)));
        QStringList top;
        {
            Run run = start();
            run.table.sort(0, Qt::DescendingOrder);
            QVERIFY(run.show({source(u"own"_s)}));
            top = run.table.ids().sliced(0, ListFeed<Item>::FirstRows);
            QCOMPARE(top.first(), u"u999"_s); // sorted as text
            run.feed.keepFirstRows();
        }
        Run run = start();
        run.table.sort(0, Qt::DescendingOrder);
        QStringList first;
        connect(&run.table, &QAbstractItemModel::rowsInserted, &run.feed,
            [table = &run.table, ids = &first] { *ids = ids->isEmpty() ? table->ids() : *ids; });
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(first, top);
        QCOMPARE(run.table.rowCount(), 2000);
        QCOMPARE(run.table.ids().sliced(0, ListFeed<Item>::FirstRows), top);
        QTRY_VERIFY(!run.table.originOf(top.first()).indexOnly);
    }

    void aWholeListArrivesAndIsKept()
    {
        m_server->lists[u"own"_s] = rows(0, 620);
        Run run = start();
        QCOMPARE(run.feed.state().standing, FeedStanding::Nothing);
        QVERIFY(run.show({source(u"own"_s)}));
        const FeedState state = run.feed.state();
        QCOMPARE(state.standing, FeedStanding::Complete);
        QCOMPARE(state.rows, 620);
        QCOMPARE(state.promised, 620);
        QVERIFY(!state.loading && !state.error.isError() && state.asOf.isValid());
        QCOMPARE(run.feed.sources().constFirst().label, u"Source own"_s);
        QVERIFY(run.table.originOf(u"u7"_s).logEntry > 0);
        QCOMPARE(run.table.find(u"u7"_s)->note, u"note 7"_s);
    }

    void theStoreAnswersFirstAlsoOffline()
    {
        m_server->lists[u"own"_s] = rows(0, 620);
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s)}));
        }
        m_server->failure = ErrorKind::NoNetwork;
        m_server->holds = true;
        Run run = start();
        run.feed.show({source(u"own"_s)});
        QVERIFY(run.shown.wait(20'000));
        QCOMPARE(run.table.totalRows(), 620);
        QCOMPARE(run.feed.state().standing, FeedStanding::Complete);
        QVERIFY(run.feed.state().loading);
        QTRY_VERIFY(!run.table.originOf(u"u619"_s).indexOnly);
        QCOMPARE(run.table.find(u"u619"_s)->note, u"note 619"_s);
        m_server->release();
        QVERIFY(run.waitSettled());
        const FeedState state = run.feed.state();
        QVERIFY(state.offline);
        QCOMPARE(state.error.kind, ErrorKind::NoNetwork);
        QCOMPARE(state.rows, 620);
        QVERIFY(state.asOf.isValid());
        m_server->failure = ErrorKind::None;
        m_server->holds = false;
        QVERIFY(run.refresh());
        QVERIFY(!run.feed.state().offline);
        QVERIFY(!run.feed.state().error.isError());
    }

    void anUnchangedPageKeepsItsRowsAcrossRuns()
    {
        m_server->lists[u"own"_s] = rows(0, 620);
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s)}));
        }
        const int first = m_server->asked;
        m_server->lists[u"own"_s].last() = json(619, "renamed");
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(m_server->notModified, m_server->asked - first - 1);
        QVERIFY(m_server->notModified > 0);
        QCOMPARE(run.table.totalRows(), 620);
        QCOMPARE(run.table.find(u"u619"_s)->name, u"renamed"_s);
        QCOMPARE(run.feed.state().standing, FeedStanding::Complete);
        // The rows of unchanged pages are as fresh as the answer that said so.
        QVERIFY(run.table.originOf(u"u0"_s).logEntry > 0);
    }

    void aRowTheServerNoLongerHasGoes()
    {
        m_server->lists[u"own"_s] = rows(0, 300);
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s)}));
            m_server->lists[u"own"_s].removeAt(5);
            QVERIFY(run.refresh());
            QVERIFY(!run.table.contains(u"u5"_s));
            QCOMPARE(run.table.totalRows(), 299);
        }
        m_server->failure = ErrorKind::NoNetwork;
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(run.table.totalRows(), 299);
    }

    void aPartTakesNothingAway()
    {
        m_server->lists[u"own"_s] = rows(0, 300);
        m_server->lists[u"changed"_s] = {json(3, "changed"), json(900)};
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        Source<Item> delta = source(u"own"_s, Coverage::Changes);
        delta.request = PagedServer::request(u"changed"_s);
        run.feed.walk({delta});
        QVERIFY(run.waitSettled());
        QCOMPARE(run.table.totalRows(), 301);
        QCOMPARE(run.table.find(u"u3"_s)->name, u"changed"_s);
        QCOMPARE(run.feed.state().standing, FeedStanding::Complete);
    }

    void aWindowComesFirstAndTheRestFollows()
    {
        m_server->lists[u"own"_s] = rows(0, 300);
        m_server->lists[u"window"_s] = rows(100, 120);
        Source<Item> window = source(u"own"_s, Coverage::Window, 0);
        window.request = PagedServer::request(u"window"_s);
        Run run = start();
        m_server->holds = true;
        run.feed.show({window, source(u"own"_s, Coverage::All, 1)});
        QTRY_COMPARE(m_server->asked, 1);
        m_server->release();
        QTRY_COMPARE(run.table.totalRows(), 20);
        QCOMPARE(run.feed.state().standing, FeedStanding::Partial);
        m_server->holds = false;
        m_server->release();
        QVERIFY(run.waitSettled());
        QCOMPARE(run.table.totalRows(), 300);
        QCOMPARE(run.feed.state().standing, FeedStanding::Complete);
    }

    void severalSourcesShareARow()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        m_server->lists[u"team 5"_s] = rows(5, 15);
        const QList<Source<Item>> both{source(u"own"_s), source(u"team 5"_s)};
        {
            Run run = start();
            QVERIFY(run.show(both));
            QCOMPARE(run.table.totalRows(), 15);
            m_server->lists[u"own"_s] = rows(0, 8);
            QVERIFY(run.refresh());
            // Still the team's.
            QVERIFY(run.table.contains(u"u8"_s));
            m_server->lists[u"team 5"_s] = rows(5, 8);
            QVERIFY(run.refresh());
            QCOMPARE(run.table.totalRows(), 8);
        }
        m_server->failure = ErrorKind::NoNetwork;
        Run run = start();
        QVERIFY(run.show(both));
        QCOMPARE(run.table.totalRows(), 8);
    }

    void aFeedOfOneListLeavesTheRowsOfAnother()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        m_server->lists[u"team 5"_s] = rows(5, 15);
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s), source(u"team 5"_s)}));
        }
        m_server->lists[u"own"_s] = rows(0, 2);
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s)}));
            QCOMPARE(run.table.totalRows(), 2);
        }
        m_server->failure = ErrorKind::NoNetwork;
        Run run = start();
        QVERIFY(run.show({source(u"team 5"_s)}));
        QCOMPARE(run.table.totalRows(), 10);
    }

    void whatIsOnScreenStaysWhenARefreshFails()
    {
        m_server->lists[u"own"_s] = rows(0, 620);
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        const QDateTime asOf = run.feed.state().asOf;
        m_server->lists[u"own"_s] = rows(0, 600);
        m_server->failure = ErrorKind::Server;
        m_server->failFromPage = 1;
        QVERIFY(run.refresh());
        QCOMPARE(run.table.totalRows(), 620);
        QCOMPARE(run.feed.state().error.kind, ErrorKind::Server);
        QCOMPARE(run.feed.state().asOf, asOf);
        m_server->failure = ErrorKind::None;
        QVERIFY(run.refresh());
        QCOMPARE(run.table.totalRows(), 600);
        QVERIFY(!run.feed.state().error.isError());
    }

    void oneSourceFailingLeavesTheOthers()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        m_server->lists[u"team 5"_s] = rows(5, 260);
        m_server->failure = ErrorKind::Forbidden;
        m_server->failFromPage = 1;
        Run run = start();
        QVERIFY(run.show({source(u"own"_s), source(u"team 5"_s)}));
        QCOMPARE(run.feed.state().error.kind, ErrorKind::Forbidden);
        QVERIFY(!run.feed.sources().constFirst().error.isError());
        QCOMPARE(run.feed.sources().constFirst().standing, FeedStanding::Complete);
        QCOMPARE(run.feed.state().standing, FeedStanding::Partial);
        QVERIFY(run.table.contains(u"u9"_s));
    }

    void aSourceAskedForByHandIsOneOfThem()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        m_server->lists[u"person 7"_s] = rows(20, 25);
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        Source<Item> person = source(u"person 7"_s);
        person.limitation = u"Hidden ones are left out."_s;
        run.feed.add({person});
        QVERIFY(run.waitSettled());
        QCOMPARE(run.table.totalRows(), 15);
        QCOMPARE(run.feed.state().standing, FeedStanding::Complete);
        QVERIFY(run.feed.state().asOf.isValid());
        QCOMPARE(run.feed.sources().size(), 2);
        QCOMPARE(run.feed.sources().constLast().label, u"Source person 7"_s);
        QCOMPARE(run.feed.sources().constLast().limitation, u"Hidden ones are left out."_s);

        m_server->failure = ErrorKind::Server;
        m_server->failList = u"person 7"_s;
        QVERIFY(run.refresh());
        QCOMPARE(run.feed.state().error.kind, ErrorKind::Server);
        QCOMPARE(run.table.totalRows(), 15);
        m_server->failure = ErrorKind::None;
        m_server->lists[u"person 7"_s] = rows(20, 23);
        QVERIFY(run.refresh());
        QVERIFY(!run.feed.state().error.isError());
        QCOMPARE(run.table.totalRows(), 13);
        // Asking again for the same is a walk, not one more source.
        run.feed.add({person});
        QVERIFY(run.waitSettled());
        QCOMPARE(run.feed.sources().size(), 2);
    }

    void aSourceNoLongerInThePlanTakesItsRowsAlong()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        m_server->lists[u"client a"_s] = rows(5, 20);
        Run run = start();
        QVERIFY(run.show({source(u"own"_s), source(u"client a"_s)}));
        QCOMPARE(run.table.totalRows(), 20);
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(run.table.totalRows(), 10);
        QCOMPARE(run.feed.sources().size(), 1);
        // Kept, for the day they are allowed again.
        m_server->failure = ErrorKind::NoNetwork;
        QVERIFY(run.show({source(u"own"_s), source(u"client a"_s)}));
        QTRY_COMPARE(run.table.totalRows(), 20);
    }

    void aSourceDroppedWhileItIsWalkedEndsQuietly()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        m_server->lists[u"client a"_s] = rows(100, 900);
        Run run = start();
        m_server->holds = true;
        run.feed.show({source(u"own"_s), source(u"client a"_s)});
        QTRY_COMPARE(m_server->asked, 2);
        m_server->release();
        run.feed.show({source(u"own"_s)});
        m_server->holds = false;
        m_server->release();
        QVERIFY(run.waitSettled());
        QTRY_VERIFY(!run.feed.state().loading);
        QCOMPARE(run.table.totalRows(), 10);
        QVERIFY(!run.feed.state().error.isError());
    }

    void manySourcesWaitBehindOne()
    {
        QList<Source<Item>> sources;
        for (int i = 0; i < 20; ++i) {
            const QString list = u"team %1"_s.arg(i);
            m_server->lists[list] = rows(i * 10, i * 10 + 10);
            sources.append(source(list));
        }
        Run run = start();
        QVERIFY(run.show(sources));
        QCOMPARE(run.table.totalRows(), 200);
        QCOMPARE(m_server->priorities.count(Priority::Interactive), 1);
        QCOMPARE(m_server->priorities.constFirst(), Priority::Interactive);
    }

    void aWrongSecretStopsOnlyWhatItSigns()
    {
        const auto ofClient = [](const QString &client, int stage) {
            Source<Item> source = ::source("client "_L1 + client, Coverage::All, stage);
            source.request.arguments.with(u"clientId"_s, client);
            return source;
        };
        m_server->lists[u"client a"_s] = rows(0, 10);
        m_server->lists[u"client b"_s] = rows(20, 30);
        m_server->failure = ErrorKind::Unauthorized;
        m_server->failList = u"client a"_s;
        Run run = start();
        QVERIFY(run.show({ofClient(u"a"_s, 0), ofClient(u"b"_s, 1)}));
        QCOMPARE(run.table.totalRows(), 10);
        QCOMPARE(run.feed.state().error.kind, ErrorKind::Unauthorized);
        QCOMPARE(run.feed.sources().constLast().standing, FeedStanding::Complete);
        // Signed by the same credential, the second would only be refused again.
        Run other = Run(m_folder->filePath(u"other.sqlite"_s), m_key, *m_server);
        m_server->askedLists.clear();
        QVERIFY(other.show({source(u"client a"_s), source(u"client b"_s, Coverage::All, 1)}));
        QCOMPARE(m_server->askedLists, QStringList{u"client a"_s});
    }

    void anUnreadableRowIsShownAndAskedAgain()
    {
        m_server->lists[u"own"_s] = {json(1), "{\"uid\":\"u2\",\"name\":7}", json(3)};
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s)}));
            QCOMPARE(run.table.totalRows(), 3);
            QCOMPARE(run.feed.state().unreadable, 1);
            QVERIFY(run.table.unreadable(u"u2"_s));
        }
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(run.table.totalRows(), 3);
        QVERIFY(run.table.unreadable(u"u2"_s));
        m_server->lists[u"own"_s][1] = json(2);
        QVERIFY(run.refresh());
        QCOMPARE(run.feed.state().unreadable, 0);
        QCOMPARE(run.table.find(u"u2"_s)->note, u"note 2"_s);
    }

    void cancellingKeepsWhatCame()
    {
        m_server->lists[u"own"_s] = rows(0, 2000);
        m_server->holds = true;
        Run run = start();
        run.feed.show({source(u"own"_s)});
        QTRY_COMPARE(m_server->asked, 1);
        m_server->release();
        QTRY_VERIFY(run.table.totalRows() > 0);
        run.feed.cancel();
        QVERIFY(run.waitSettled());
        QVERIFY(!run.feed.state().loading);
        QVERIFY(!run.feed.state().error.isError());
        QCOMPARE(run.feed.state().standing, FeedStanding::Partial);
        QVERIFY(run.table.totalRows() > 0);
        m_server->holds = false;
        QVERIFY(run.refresh());
        QCOMPARE(run.table.totalRows(), 2000);
    }

    void aLockedFeedSendsNothing()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        Run run = start();
        run.feed.setLocked(u"Not in this plan."_s, u"The owner can change that."_s);
        run.feed.show({source(u"own"_s)});
        QVERIFY(run.shown.wait(20'000));
        QCOMPARE(m_server->asked, 0);
        QCOMPARE(run.feed.state().locked, u"Not in this plan."_s);
        QCOMPARE(run.feed.state().lockedCure, u"The owner can change that."_s);
        run.feed.setLocked({}, {});
        QVERIFY(run.refresh());
        QCOMPARE(run.table.totalRows(), 10);
    }

    void ageMakesItStale()
    {
        m_server->lists[u"own"_s] = rows(0, 10);
        Run run = start();
        QDateTime now = QDateTime::currentDateTimeUtc();
        run.feed.setClock([&now] { return now; });
        run.feed.setStaleAfter(60'000);
        QVERIFY(run.show({source(u"own"_s)}));
        QVERIFY(!run.feed.state().stale);
        now = now.addSecs(61);
        QVERIFY(run.feed.state().stale);
        QVERIFY(run.refresh());
        QVERIFY(!run.feed.state().stale);
    }

    void aServerThatGivesFewerThanItPromisesIsIncomplete()
    {
        m_server->lists[u"own"_s] = rows(0, 620);
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        m_server->mostRows = 600;
        m_server->lists[u"own"_s] = rows(0, 621);
        QVERIFY(run.refresh());
        QCOMPARE(run.feed.state().standing, FeedStanding::Incomplete);
        QCOMPARE(run.feed.state().promised, 621);
        // What was not met may still be there.
        QCOMPARE(run.table.totalRows(), 620);
    }

    // A row that goes from a page that was read makes up in the counts for the one that moves past the walk.
    void rowsThatVanishInBothPassesLeaveItIncomplete()
    {
        QList<QByteArray> &own = m_server->lists[u"own"_s];
        own = rows(0, 620);
        m_server->afterAnswer = [&own](int page) {
            if (page == 0)
                own.removeFirst();
        };
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(own.size(), 618);
        QCOMPARE(run.feed.state().promised, 618);
        QCOMPARE(run.feed.state().standing, FeedStanding::Incomplete);
        m_server->afterAnswer = {};
        QVERIFY(run.refresh());
        QCOMPARE(run.feed.state().standing, FeedStanding::Complete);
        QCOMPARE(run.table.totalRows(), 618);
        QVERIFY(!run.table.contains(u"u1"_s));
        QVERIFY(run.table.contains(u"u251"_s));
    }

    void rowsThatVanishInOnePassAreSettledByTheOther()
    {
        QList<QByteArray> &own = m_server->lists[u"own"_s];
        own = rows(0, 620);
        m_server->afterAnswer = [&own, done = false](int) mutable {
            if (!std::exchange(done, true))
                own.removeFirst();
        };
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        QCOMPARE(run.feed.state().standing, FeedStanding::ChangedWhileLoading);
        QCOMPARE(run.table.totalRows(), 619);
    }

    void whatWasWrittenIsThereAtOnceAndInTheNextRun()
    {
        m_server->lists[u"own"_s] = rows(0, 30);
        {
            Run run = start();
            QVERIFY(run.show({source(u"own"_s)}));
            run.feed.takeRows({json(7, "renamed"), "{\"uid\":\"u8\"}", json(99, "new")});
            QTRY_COMPARE(run.table.find(u"u7"_s)->name, u"renamed"_s);
            QVERIFY(run.table.find(u"u8"_s)); // what cannot be read changes nothing
            QCOMPARE(run.table.find(u"u99"_s)->name, u"new"_s);
            run.feed.dropRows({u"u3"_s});
            QVERIFY(!run.table.contains(u"u3"_s));
            QCOMPARE(run.feed.state().rows, 30);
        }
        m_server->failure = ErrorKind::NoNetwork; // nothing but the store tells
        Run run = start();
        QVERIFY(run.show({source(u"own"_s)}));
        QTRY_COMPARE(run.table.rowCount(), 29);
        QTRY_COMPARE(run.table.find(u"u7"_s)->name, u"renamed"_s);
        QVERIFY(!run.table.contains(u"u3"_s) && !run.table.contains(u"u99"_s));
    }

    void nothingOfTheFeedOutlivesIt()
    {
        m_server->lists[u"own"_s] = rows(0, 2000);
        Store store({{}, {}, u"p"_s});
        ValueTable<Item> table({});
        for (int i = 0; i < 20; ++i) {
            auto feed = std::make_unique<ListFeed<Item>>(*m_server, store, table, keeping());
            QSignalSpy changed(feed.get(), &Feed::stateChanged);
            feed->show({source(u"own"_s)});
            for (int step = 0; step < i; ++step)
                changed.wait(5);
        }
        QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(0));
    }

private:
    Run start() { return Run(m_folder->filePath(u"p.sqlite"_s), m_key, *m_server); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_key;
    std::unique_ptr<PagedServer> m_server;
};

QTEST_GUILESS_MAIN(FeedTest)
#include "feedtest.moc"
