// What a refresh asks for: changes where they are enough, everything where not.
#include "models/core/plannedfeed.h"

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

struct Entry
{
    QString name;
    qint64 changed = 0;
    friend bool operator==(const Entry &, const Entry &) = default;
};

QList<TableRow<Entry>> decoded(const QList<QByteArray> &rows)
{
    QList<TableRow<Entry>> decoded;
    for (const QByteArray &row : rows) {
        const QJsonObject json = QJsonDocument::fromJson(row).object();
        decoded.append({json["uid"_L1].toString(),
            Entry{json["name"_L1].toString(), json["changed"_L1].toInteger()}, {}});
    }
    return decoded;
}

QByteArray encoded(const Entry &entry)
{
    return QJsonDocument({{"name"_L1, entry.name}, {"changed"_L1, entry.changed}}).toJson();
}

// Number n changed n seconds after the start of the story.
QByteArray row(int number, int changed = -1)
{
    const qint64 at = 1'700'000'000'000 + 1000LL * (changed < 0 ? number : changed);
    return "{\"uid\":\"u" + QByteArray::number(number) + "\",\"name\":\"c" + QByteArray::number(at)
        + "\",\"changed\":" + QByteArray::number(at) + '}';
}

QList<QByteArray> rows(int from, int to)
{
    QList<QByteArray> rows;
    for (int i = from; i < to; ++i)
        rows.append(row(i));
    return rows;
}

FeedStep step(const QString &list, const QString &asked, Coverage coverage)
{
    return {list, "Source "_L1 + list, {}, PagedServer::request(asked), u"uid"_s, coverage, 0};
}

constexpr qint64 Day = 24LL * 60 * 60; // seconds

// Whose an entry is; empty: nobody's column.
using Naming = std::function<QString(const Entry &)>;

// Lists "a" and "b"; what changed in them is asked as "a changes" and "b changes".
struct Run
{
    Run(const QString &file, const QByteArray &key, PagedServer &server, const QStringList &lists,
        const Naming &owner)
        : store({file, key, u"p"_s})
        , planned(server, store, description(lists, owner))
        , settled(&planned.feed(), &Feed::settled)
    {
        planned.feed().setClock([this] { return QDateTime::currentDateTimeUtc().addSecs(later); });
    }

    FeedDescription<Entry> description(const QStringList &lists, const Naming &owner)
    {
        Keeping<Entry> keeping;
        keeping.kind = u"entry"_s;
        keeping.layout = "all";
        keeping.decode = &decoded;
        keeping.payload = &encoded;
        keeping.index = &encoded;
        keeping.changed = [](const Entry &entry) { return entry.changed; };
        FeedDescription<Entry> description{{}, keeping, [this, lists] {
                                               FeedPlan plan;
                                               for (const QString &list : lists)
                                                   plan.steps.append(step(list, list, Coverage::All));
                                               if (hasWindow)
                                                   plan.steps.prepend(step(lists.constFirst(),
                                                       u"day %1"_s.arg(later / Day), Coverage::Window));
                                               return plan;
                                           }};
        description.changes = [this](const QHash<QString, QDateTime> &heldTo) {
            lastHeldTo = heldTo;
            QList<FeedStep> steps;
            for (auto list = heldTo.cbegin(); list != heldTo.cend(); ++list)
                steps.append(step(list.key(), list.key() + " changes"_L1, Coverage::Changes));
            return steps;
        };
        if (owner)
            description.columns.append({.id = "owner",
                .title = u"Owner"_s,
                .text = [owner](const Entry &entry, const TableContext &) { return owner(entry); }});
        return description;
    }

    bool open()
    {
        planned.follow();
        return waitSettled();
    }
    bool refresh()
    {
        planned.feed().refresh();
        return waitSettled();
    }
    bool waitSettled() { return (!settled.isEmpty() || settled.wait(20'000)) && (settled.clear(), true); }
    SourceState source(int index) { return planned.feed().sources().at(index); }

    Store store;
    QHash<QString, QDateTime> lastHeldTo;
    qint64 later = 0; // seconds
    bool hasWindow = false; // before the first list, of the day it is
    PlannedFeed<Entry> planned;
    QSignalSpy settled;
};

} // namespace

class PlannedFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = Seal::newKey();
        m_server = std::make_unique<PagedServer>();
        m_server->lists[u"a"_s] = rows(0, 300);
        m_server->lists[u"b"_s] = rows(500, 520);
    }

    void aRefreshAsksForChangesSinceTheNewestHeld()
    {
        Run run = start({u"a"_s});
        QVERIFY(run.open());
        QCOMPARE(asked(), QStringList({u"a"_s}));
        m_server->lists[u"a changes"_s] = {row(7, 400)};
        QVERIFY(run.refresh());
        QCOMPARE(asked(), QStringList({u"a changes"_s}));
        // Not later than the newest change that came, which was 299 s into the story.
        const qint64 first = run.lastHeldTo.value(u"a"_s).toMSecsSinceEpoch();
        QVERIFY(first <= 1'700'000'299'000 && first > 1'700'000'299'000 - 60'000);
        QCOMPARE(run.planned.table().find(u"u7"_s)->changed, 1'700'000'400'000);
        QCOMPARE(run.planned.table().totalRows(), 300);
        QVERIFY(run.refresh());
        QVERIFY(run.lastHeldTo.value(u"a"_s).toMSecsSinceEpoch() > first + 60'000);
    }

    void theNextStartAsksForChangesAlone()
    {
        {
            Run run = start({u"a"_s});
            QVERIFY(run.open());
        }
        asked();
        m_server->lists[u"a changes"_s] = {row(300)};
        Run run = start({u"a"_s});
        QVERIFY(run.open());
        QCOMPARE(asked(), QStringList({u"a changes"_s}));
        QCOMPARE(run.planned.table().totalRows(), 301);
        QCOMPARE(run.planned.feed().state().standing, FeedStanding::Complete);
    }

    void aFailedWalkMovesNothing()
    {
        Run run = start({u"a"_s, u"b"_s});
        QVERIFY(run.open());
        const QDateTime heldOfA = run.source(0).changesHeldTo;
        const QDateTime heldOfB = run.source(1).changesHeldTo;
        // Both changed; the second page of a's changes is lost.
        for (int i = 0; i < 300; ++i)
            m_server->lists[u"a changes"_s].append(row(i, 1000 + i));
        m_server->lists[u"b changes"_s] = {row(501, 2000)};
        m_server->failure = ErrorKind::Server;
        m_server->failList = u"a changes"_s;
        m_server->failFromPage = 1;
        QVERIFY(run.refresh());
        QVERIFY(run.source(0).error.isError());
        QCOMPARE(run.source(0).changesHeldTo, heldOfA);
        QVERIFY(run.source(1).changesHeldTo > heldOfB);
        m_server->failure = ErrorKind::None;
        QVERIFY(run.refresh());
        QCOMPARE(run.lastHeldTo.value(u"a"_s), heldOfA);
        QCOMPARE(run.planned.table().find(u"u299"_s)->changed, 1'700'001'299'000);
        QVERIFY(run.source(0).changesHeldTo > heldOfA);
    }

    void aSourceThatWasNeverWholeIsWalkedWhole()
    {
        m_server->failure = ErrorKind::Server;
        m_server->failList = u"a"_s;
        m_server->failFromPage = 1;
        Run run = start({u"a"_s, u"b"_s});
        QVERIFY(run.open());
        QVERIFY(!run.source(0).changesHeldTo.isValid());
        m_server->failure = ErrorKind::None;
        asked();
        QVERIFY(run.refresh());
        QCOMPARE(asked(), QStringList({u"a"_s, u"b changes"_s}));
        QCOMPARE(run.planned.feed().state().standing, FeedStanding::Complete);
    }

    void anIncompleteListIsLoadedAgainFromEndToEnd()
    {
        m_server->mostRows = 280;
        Run run = start({u"a"_s});
        QVERIFY(run.open());
        QCOMPARE(run.planned.feed().state().standing, FeedStanding::Incomplete);
        m_server->mostRows = -1;
        asked();
        QVERIFY(run.refresh());
        QCOMPARE(asked(), QStringList({u"a"_s}));
        QCOMPARE(run.planned.feed().state().standing, FeedStanding::Complete);
    }

    void afterADayEverythingIsWalked()
    {
        Run run = start({u"a"_s});
        QVERIFY(run.open());
        run.later = Day + 1;
        asked();
        QVERIFY(run.refresh());
        QCOMPARE(asked(), QStringList({u"a"_s}));
    }

    void aWholeRefreshAsksForTheWindowOfItsOwnDay()
    {
        Run run = start({u"a"_s});
        run.hasWindow = true;
        m_server->lists[u"day 0"_s] = m_server->lists[u"day 3"_s] = rows(0, 3);
        QVERIFY(run.open());
        QCOMPARE(asked(), QStringList({u"a"_s, u"day 0"_s}));
        run.later = 3 * Day;
        run.planned.feed().refreshWhole();
        QVERIFY(run.waitSettled());
        QCOMPARE(asked(), QStringList({u"a"_s, u"day 3"_s}));
    }

    void aClockThatWasAheadSaysNothing()
    {
        {
            Run run = start({u"a"_s});
            run.later = 30 * Day;
            QVERIFY(run.open());
        }
        asked();
        Run run = start({u"a"_s});
        QVERIFY(run.open());
        QCOMPARE(asked(), QStringList({u"a"_s}));
    }

    // One table's column names rows of the other, which comes last; and later another name comes.
    void rowsAreFoundByTheNamesAnotherTableBrings()
    {
        Run owners = start({u"a"_s});
        Run things = start({u"b"_s}, [&owners](const Entry &entry) {
            const qint64 number = (entry.changed - 1'700'000'000'000) / 1000 - 500;
            const Entry *const owner = owners.planned.table().find(u'u' + QString::number(number));
            return owner ? owner->name : QString();
        });
        ValueTable<Entry> &table = things.planned.table();
        things.planned.takeNamesFrom(owners.planned);
        table.sort(0, Qt::DescendingOrder);
        table.setFilter(u"c1700000007000"_s);
        QVERIFY(things.open());
        QCOMPARE(table.totalRows(), 20);
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(owners.open());
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.idAt(0), u"u507"_s);
        table.setFilter({});
        QCOMPARE(table.idAt(0), u"u519"_s);
        m_server->lists[u"a changes"_s] = {row(7, 900)};
        QVERIFY(owners.refresh());
        QCOMPARE(table.idAt(0), u"u507"_s);
        table.setFilter(u"owner=c1700000900000"_s);
        QCOMPARE(table.rowCount(), 1);
        // The same names again are no reason to read anything.
        const quint64 revision = table.revision();
        m_server->lists[u"a changes"_s] = {};
        QVERIFY(owners.refresh());
        QCOMPARE(table.revision(), revision);
    }

    void aWindowLeftOpenWalksEverythingWhenItIsDue()
    {
        Run run = start({u"a"_s});
        run.planned.feed().setWholeEvery(50);
        QVERIFY(run.open());
        asked();
        QTRY_VERIFY(m_server->askedLists.contains(u"a"_s));
    }

private:
    Run start(const QStringList &lists, const Naming &owner = {})
    {
        return Run(m_folder->filePath(lists.constFirst() + u".sqlite"_s), m_key, *m_server, lists, owner);
    }
    // Which lists were asked since the last time, in order of their names.
    QStringList asked()
    {
        QStringList lists = std::exchange(m_server->askedLists, {});
        lists.removeDuplicates();
        lists.sort();
        return lists;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_key;
    std::unique_ptr<PagedServer> m_server;
};

QTEST_GUILESS_MAIN(PlannedFeedTest)
#include "plannedfeedtest.moc"
