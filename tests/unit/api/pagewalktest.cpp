#include "models/api/pagewalk.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "models/api/json.h"
#include "models/operations/table.h"
#include "tests/unit/api/scriptedreader.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// A list on a server that pages as Cal.com does.
struct ListServer
{
    QStringList ids;
    bool counted = false;
    qint64 totalLie = 0; // added to the total
    bool etags = false;
    bool refusesPaging = false;
    std::function<void()> afterEachAnswer;

    Outcome answer(const ReadRequest &request) const
    {
        const bool offset = !queryValue(request, u"limit"_s).isEmpty();
        const QString size = queryValue(request, offset ? u"limit"_s : u"take"_s);
        if (refusesPaging && !size.isEmpty())
            return failure(ErrorKind::Server);
        const qsizetype first = queryValue(request, offset ? u"offset"_s : u"skip"_s).toInt();
        const qsizetype count = size.isEmpty() ? ids.size() : size.toInt();
        JsonWriter writer;
        writer.beginObject().name("status"_L1).value("success"_L1).name("data"_L1).beginArray();
        for (const QString &id : ids.mid(first, count))
            writer.beginObject().name("id"_L1).value(id).name("x"_L1).value(1).endObject();
        writer.endArray();
        if (counted) {
            writer.name("pagination"_L1).beginObject().name("totalItems"_L1).value(ids.size() + totalLie);
            writer.endObject();
        }
        writer.endObject();
        Reply reply;
        reply.status = 200;
        reply.body = writer.take();
        if (etags)
            reply.validator = QByteArray::number(qHash(reply.body));
        if (etags && reply.validator == request.validator) {
            reply.body.clear();
            reply.status = 304;
            return Outcome::notModified(reply);
        }
        return Outcome::answered(reply);
    }
};

QStringList numbered(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(u"row"_s + QString::number(i));
    return ids;
}

// A walk over a scripted server, with what it gave.
struct Bench
{
    ListServer list;
    ScriptedReader reader;
    std::unique_ptr<PageWalk> walk;
    QHash<int, Page> pages;
    QList<int> order;
    QList<WalkResult> ends;

    explicit Bench(ReadOperation operation, int pageSize = 10)
    {
        reader.server = [this](const ReadRequest &request) {
            Outcome outcome = list.answer(request);
            if (list.afterEachAnswer)
                list.afterEachAnswer();
            return outcome;
        };
        ReadRequest request{operation, Arguments(), Subject::account(), Priority::Interactive, {}, 1000};
        request.arguments.ask(u"sortStart"_s, u"desc"_s).ask(u"status"_s, u"past"_s).ask(u"take"_s, u"7"_s);
        walk = std::make_unique<PageWalk>(reader, request, u"id"_s);
        walk->setPageSize(pageSize);
        QObject::connect(walk.get(), &PageWalk::pageArrived, walk.get(), [this](const Page &page) {
            pages.insert(page.number, page);
            order.append(page.number);
        });
        QObject::connect(walk.get(), &PageWalk::finished, walk.get(),
            [this](const WalkResult &result) { ends.append(result); });
    }

    bool run()
    {
        walk->start();
        return QTest::qWaitFor([this] { return !ends.isEmpty(); }, 10'000);
    }

    // Answers by hand, the newest read first or the oldest, to the end of the walk.
    bool answerToTheEnd(bool newestFirst)
    {
        return QTest::qWaitFor(
            [this, newestFirst] {
                const int open = int(reader.open().size());
                if (open > 0)
                    reader.answer(newestFirst ? open - 1 : 0);
                return !ends.isEmpty();
            },
            10'000);
    }

    QStringList ids() const
    {
        QStringList found;
        for (const Page &page : pages) {
            for (const QByteArray &row : page.rows)
                found.append(JsonDocument(row).root()["id"].toString());
        }
        found.sort();
        return found;
    }
};

QHash<int, HeldPage> held(const QHash<int, Page> &pages)
{
    QHash<int, HeldPage> result;
    for (const Page &page : pages)
        result.insert(page.number, {page.validator, int(page.rows.size())});
    return result;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

} // namespace

class PageWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStyleGivesTheWholeListOnce_data();
    void everyStyleGivesTheWholeListOnce();
    void bookingsAreSortedByCreationAndNothingElse();
    void teamsOfAnOrganizationAreAskedWithoutPaging();
    void managedUsersStopNearFiveHundredAndSaySo();
    void managedUsersThatDidNotChangeStopThereToo();
    void firstPageAloneThenAtMostFiveInTheBackground();
    void pagesArriveInAnyOrder();
    void rowsInsertedWhileWalkingGiveNoDuplicates();
    void rowsDeletedWhileWalkingLoseNoOther_data();
    void rowsDeletedWhileWalkingLoseNoOther();
    void oneAddedForOneDeletedLosesNoOther();
    void aListThatNeverSettlesIsIncompleteWithBothCounts();
    void aChangeInTheLastPassIsIncompleteThoughTheCountsAgree();
    void aTotalThatLiesIsIncompleteWithBothCounts();
    void aTotalBeyondAllMeasureDoesNotSteerTheWalk_data();
    void aTotalBeyondAllMeasureDoesNotSteerTheWalk();
    void unchangedPagesCostARequestAndNoRows();
    void thePassThatSettlesIsConditional();
    void onePageChangedGivesThatPageAlone();
    void aPageThatFailsEndsTheWalkWithItsError();
    void aSpeculativePageThatFailsBeyondTheEndIsIgnored();
    void anUnreadablePageIsAnError();
    void rowsWithoutAnIdAreHandedOn();
    void cancellingEndsItOnceAndAtOnce();
    void destroyingItMidwayIsSilent();
};

void PageWalkTest::everyStyleGivesTheWholeListOnce_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 9, 10, 11, 20, 99, 100, 101}) {
        for (const char *operation : {"getBookings", "getOrganizationsByOrgIdMemberships",
                 "getOauthClientsByClientIdUsers", "getOrganizationsByOrgIdTeams", "getTeams"}) {
            QTest::addRow("%s with %d rows", operation, rows) << QString::fromLatin1(operation) << rows;
        }
    }
}

void PageWalkTest::everyStyleGivesTheWholeListOnce()
{
    QFETCH(QString, operation);
    QFETCH(int, rows);
    const Operation *row = findOperation(operation.toStdString());
    QVERIFY(row != nullptr);
    Bench bench(asRead(*row).value());
    bench.list.ids = numbered(rows);
    bench.list.counted = row->paging == Paging::TakeSkipCounted;
    QVERIFY(bench.run());
    QCOMPARE(bench.ids(), sorted(bench.list.ids));
    QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
    QCOMPARE(bench.ends.first().seen, rows);
    QCOMPARE(bench.ends.first().promised, bench.list.counted ? rows : -1);
    QVERIFY(!bench.ends.first().error.isError());
    QCOMPARE(bench.ends.size(), 1);
    QVERIFY(bench.reader.open().isEmpty());
}

void PageWalkTest::bookingsAreSortedByCreationAndNothingElse()
{
    Bench bench(Operations::getOrganizationsByOrgIdBookings);
    bench.list.ids = numbered(25);
    bench.list.counted = true;
    QVERIFY(bench.run());
    QCOMPARE(bench.reader.asked.size(), 3);
    for (const ReadRequest &asked : std::as_const(bench.reader.asked)) {
        QCOMPARE(queryValue(asked, u"sortCreated"_s), u"asc"_s);
        QVERIFY(queryValue(asked, u"sortStart"_s).isEmpty());
        QCOMPARE(queryValue(asked, u"status"_s), u"past"_s);
        QCOMPARE(queryValue(asked, u"take"_s), u"10"_s);
    }
}

void PageWalkTest::teamsOfAnOrganizationAreAskedWithoutPaging()
{
    Bench bench(Operations::getOrganizationsByOrgIdTeams);
    bench.list.ids = numbered(300);
    bench.list.refusesPaging = true;
    QVERIFY(bench.run());
    QCOMPARE(bench.reader.asked.size(), 1);
    QCOMPARE(bench.ids().size(), 300);
    QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
}

void PageWalkTest::managedUsersStopNearFiveHundredAndSaySo()
{
    Bench full(Operations::getOauthClientsByClientIdUsers, 0);
    full.list.ids = numbered(700);
    QVERIFY(full.run());
    QCOMPARE(full.ends.first().completeness, Completeness::Capped);
    QCOMPARE(full.ends.first().seen, 500);
    for (const ReadRequest &asked : std::as_const(full.reader.asked))
        QVERIFY(queryValue(asked, u"offset"_s).toInt() <= 250);
    for (const int people : {498, 499}) {
        Bench fits(Operations::getOauthClientsByClientIdUsers, 0);
        fits.list.ids = numbered(people);
        QVERIFY(fits.run());
        QCOMPARE(fits.ends.first().completeness, Completeness::Complete);
        QCOMPARE(fits.ends.first().seen, people);
    }
}

void PageWalkTest::managedUsersThatDidNotChangeStopThereToo()
{
    for (const int people : {700, 500, 499, 498, 250, 20}) {
        Bench first(Operations::getOauthClientsByClientIdUsers, 0);
        first.list.ids = numbered(people);
        first.list.etags = true;
        QVERIFY(first.run());
        Bench again(Operations::getOauthClientsByClientIdUsers, 0);
        again.list = first.list;
        again.walk->setHeldPages(held(first.pages));
        QVERIFY(again.run());
        QVERIFY(again.pages.value(0).notModified);
        QCOMPARE(
            first.ends.first().completeness, people >= 500 ? Completeness::Capped : Completeness::Complete);
        QCOMPARE(again.ends.first().completeness, first.ends.first().completeness);
        QCOMPARE(again.ends.first().seen, std::min(people, 500));
    }
}

void PageWalkTest::firstPageAloneThenAtMostFiveInTheBackground()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(200);
    bench.list.counted = true;
    bench.reader.automatic = false;
    bench.walk->start();
    QCOMPARE(bench.reader.asked.size(), 1);
    QCOMPARE(bench.reader.asked.first().priority, Priority::Interactive);
    bench.reader.answer(0);
    QTRY_COMPARE(bench.reader.open().size(), 5);
    QVERIFY(bench.answerToTheEnd(false));
    QCOMPARE(bench.reader.mostOpen, 5);
    QCOMPARE(bench.reader.asked.size(), 23); // each page after the first repeats a row
    for (qsizetype i = 1; i < bench.reader.asked.size(); ++i)
        QCOMPARE(bench.reader.asked.at(i).priority, Priority::Background);
}

void PageWalkTest::pagesArriveInAnyOrder()
{
    for (const ReadOperation operation :
        {Operations::getBookings, Operations::getOrganizationsByOrgIdMemberships}) {
        Bench bench(operation);
        bench.list.ids = numbered(73);
        bench.list.counted = operation == Operations::getBookings;
        bench.reader.automatic = false;
        bench.walk->start();
        QVERIFY(bench.answerToTheEnd(true));
        QCOMPARE(bench.ids(), sorted(bench.list.ids));
        QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
    }
}

void PageWalkTest::rowsInsertedWhileWalkingGiveNoDuplicates()
{
    for (const ReadOperation operation : {Operations::getBookings,
             Operations::getOrganizationsByOrgIdMemberships, Operations::getOauthClientsByClientIdUsers}) {
        Bench bench(operation);
        bench.list.ids = numbered(45);
        bench.list.counted = operation == Operations::getBookings;
        bench.list.afterEachAnswer = [&bench, done = false]() mutable {
            if (!done)
                bench.list.ids.prepend(u"new"_s);
            done = true;
        };
        QVERIFY(bench.run());
        QCOMPARE(bench.ends.first().completeness, Completeness::ChangedWhileLoading);
        QCOMPARE(bench.ends.first().seen, 46);
        QCOMPARE(bench.ids(), sorted(bench.list.ids));
    }
}

void PageWalkTest::rowsDeletedWhileWalkingLoseNoOther_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("deleted");
    for (const int deleted : {0, 5, 9, 10, 19}) {
        QTest::addRow("counted, row %d", deleted) << u"getBookings"_s << deleted;
        QTest::addRow("uncounted, row %d", deleted) << u"getOrganizationsByOrgIdMemberships"_s << deleted;
        QTest::addRow("by offset, row %d", deleted) << u"getOauthClientsByClientIdUsers"_s << deleted;
    }
}

void PageWalkTest::rowsDeletedWhileWalkingLoseNoOther()
{
    QFETCH(QString, operation);
    QFETCH(int, deleted);
    Bench bench(asRead(*findOperation(operation.toStdString())).value());
    bench.list.ids = numbered(45);
    bench.list.counted = operation == u"getBookings"_s;
    bench.list.afterEachAnswer = [&bench, deleted, answers = 0]() mutable {
        if (++answers == 2)
            bench.list.ids.removeAt(deleted);
    };
    QVERIFY(bench.run());
    // What goes from a page that was not read yet changes nothing, unless a total tells.
    const bool unread = !bench.list.counted && deleted >= 19;
    QCOMPARE(
        bench.ends.first().completeness, unread ? Completeness::Complete : Completeness::ChangedWhileLoading);
    QCOMPARE(bench.ends.first().seen, 44);
    QCOMPARE(bench.ids(), sorted(bench.list.ids));
}

void PageWalkTest::oneAddedForOneDeletedLosesNoOther()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(45);
    bench.list.counted = true; // the total stays 45
    bench.list.afterEachAnswer = [&bench, answers = 0]() mutable {
        if (++answers != 2)
            return;
        bench.list.ids.removeAt(5);
        bench.list.ids.append(u"new"_s);
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::ChangedWhileLoading);
    QCOMPARE(bench.ends.first().seen, 45);
    QCOMPARE(bench.ids(), sorted(bench.list.ids));
}

void PageWalkTest::aListThatNeverSettlesIsIncompleteWithBothCounts()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(45);
    bench.list.counted = true;
    bench.list.afterEachAnswer = [&bench] { bench.list.ids.removeFirst(); };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::Incomplete);
    QVERIFY(!bench.ends.first().error.isError());
    QVERIFY(bench.ends.first().promised > 0);
    QVERIFY(bench.ends.first().seen > 0);
}

void PageWalkTest::aChangeInTheLastPassIsIncompleteThoughTheCountsAgree()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(45);
    bench.list.counted = true;
    bench.reader.server = [&bench](const ReadRequest &request) {
        Outcome outcome = bench.list.answer(request);
        if (queryValue(request, u"skip"_s) == u"0"_s)
            bench.list.ids.removeFirst();
        return outcome;
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::Incomplete);
    QCOMPARE(bench.ends.first().seen, 43);
    QCOMPARE(bench.ends.first().promised, 43);
}

void PageWalkTest::aTotalThatLiesIsIncompleteWithBothCounts()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(45);
    bench.list.counted = true;
    bench.list.totalLie = 3;
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::Incomplete);
    QCOMPARE(bench.ends.first().seen, 45);
    QCOMPARE(bench.ends.first().promised, 48);
    QCOMPARE(bench.reader.asked.size(), 12); // one more pass, and no third
}

void PageWalkTest::aTotalBeyondAllMeasureDoesNotSteerTheWalk_data()
{
    QTest::addColumn<qint64>("lie");
    QTest::newRow("a million") << qint64(1'000'000);
    QTest::newRow("two to the 31st") << (qint64(1) << 31);
    QTest::newRow("two to the 62nd") << (qint64(1) << 62);
}

void PageWalkTest::aTotalBeyondAllMeasureDoesNotSteerTheWalk()
{
    QFETCH(qint64, lie);
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(25);
    bench.list.counted = true;
    bench.list.totalLie = lie;
    QVERIFY(bench.run());
    QCOMPARE(bench.ids(), sorted(bench.list.ids));
    QCOMPARE(bench.ends.first().completeness, Completeness::Incomplete);
    QCOMPARE(bench.ends.first().seen, 25);
    QVERIFY(bench.ends.first().promised >= 1'000'000);
    QVERIFY2(bench.reader.asked.size() <= 20, qPrintable(QString::number(bench.reader.asked.size())));
}

void PageWalkTest::unchangedPagesCostARequestAndNoRows()
{
    for (const ReadOperation operation :
        {Operations::getBookings, Operations::getOrganizationsByOrgIdMemberships}) {
        Bench first(operation);
        first.list.ids = numbered(45);
        first.list.counted = operation == Operations::getBookings;
        first.list.etags = true;
        QVERIFY(first.run());
        const QHash<int, HeldPage> before = held(first.pages);
        for (const HeldPage &page : before)
            QVERIFY(!page.validator.isEmpty());
        Bench again(operation);
        again.list = first.list;
        again.walk->setHeldPages(before);
        QVERIFY(again.run());
        QCOMPARE(again.ends.first().completeness, Completeness::Complete);
        QVERIFY(!again.ends.first().error.isError());
        QCOMPARE(again.pages.size(), before.size());
        QCOMPARE(again.ends.first().seen, 45);
        for (const Page &page : std::as_const(again.pages)) {
            QVERIFY(page.notModified);
            QVERIFY(page.rows.isEmpty());
            QCOMPARE(page.validator, before.value(page.number).validator);
        }
    }
}

void PageWalkTest::thePassThatSettlesIsConditional()
{
    Bench bench(Operations::getOrganizationsByOrgIdMemberships);
    bench.list.ids = numbered(45);
    bench.list.etags = true;
    bench.list.afterEachAnswer = [&bench, answers = 0]() mutable {
        if (++answers == 2)
            bench.list.ids.removeAt(12); // on the second page: the first stays as it was
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::ChangedWhileLoading);
    QCOMPARE(bench.ends.first().seen, 44);
    QVERIFY(bench.pages.value(0).notModified);
    QVERIFY(!bench.pages.value(1).notModified);
}

void PageWalkTest::onePageChangedGivesThatPageAlone()
{
    Bench first(Operations::getOrganizationsByOrgIdMemberships);
    first.list.ids = numbered(45);
    first.list.etags = true;
    QVERIFY(first.run());
    Bench again(Operations::getOrganizationsByOrgIdMemberships);
    again.list = first.list;
    again.list.ids[14] = u"changed"_s;
    again.walk->setHeldPages(held(first.pages));
    QVERIFY(again.run());
    QCOMPARE(again.ends.first().completeness, Completeness::Complete);
    for (const Page &page : std::as_const(again.pages))
        QCOMPARE(page.notModified, page.number != 1);
    QVERIFY(again.ids().contains(u"changed"_s));
}

void PageWalkTest::aPageThatFailsEndsTheWalkWithItsError()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(100);
    bench.list.counted = true;
    bench.reader.server = [&bench](const ReadRequest &request) {
        if (queryValue(request, u"skip"_s) == u"27"_s)
            return failure(ErrorKind::Server, 503);
        return bench.list.answer(request);
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::Incomplete);
    QCOMPARE(bench.ends.first().error.kind, ErrorKind::Server);
    QCOMPARE(bench.ends.first().error.status, 503);
    QVERIFY(bench.ends.first().seen >= 28);
    QVERIFY(bench.pages.contains(2));
    QTRY_VERIFY(bench.reader.open().isEmpty());
    QCOMPARE(bench.ends.size(), 1);
}

void PageWalkTest::aSpeculativePageThatFailsBeyondTheEndIsIgnored()
{
    Bench bench(Operations::getOrganizationsByOrgIdMemberships);
    bench.list.ids = numbered(15);
    bench.reader.server = [&bench](const ReadRequest &request) {
        if (queryValue(request, u"skip"_s).toInt() > 15)
            return failure(ErrorKind::Invalid);
        return bench.list.answer(request);
    };
    bench.reader.automatic = false;
    bench.walk->start();
    QVERIFY(bench.answerToTheEnd(true));
    QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
    QCOMPARE(bench.ends.first().seen, 15);
    QVERIFY(bench.reader.asked.size() > 2);
}

void PageWalkTest::anUnreadablePageIsAnError()
{
    Bench bench(Operations::getBookings);
    bench.reader.server = [](const ReadRequest &) {
        Reply reply;
        reply.status = 200;
        reply.body = R"({"status":"success","data":"7 rows"})";
        reply.logEntry = 9;
        return Outcome::answered(reply);
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().error.kind, ErrorKind::Unreadable);
    QCOMPARE(bench.ends.first().error.logEntry, quint64(9));
    QVERIFY(bench.pages.isEmpty());
}

void PageWalkTest::rowsWithoutAnIdAreHandedOn()
{
    Bench bench(Operations::getTeams);
    bench.reader.server = [](const ReadRequest &) {
        Reply reply;
        reply.status = 200;
        reply.body = R"({"status":"success","data":[{"id":null,"a":1.0},{"b":2},7]})";
        return Outcome::answered(reply);
    };
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().seen, 3);
    QCOMPARE(bench.pages.value(0).rows.size(), 3);
    QCOMPARE(bench.pages.value(0).rows.at(2), QByteArray("7"));
}

void PageWalkTest::cancellingEndsItOnceAndAtOnce()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(100);
    bench.list.counted = true;
    QObject::connect(
        bench.walk.get(), &PageWalk::pageArrived, bench.walk.get(), [&bench] { bench.walk->cancel(); });
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().error.kind, ErrorKind::Cancelled);
    bench.walk->cancel();
    QTRY_VERIFY(bench.reader.open().isEmpty());
    QCOMPARE(bench.ends.size(), 1);
    QCOMPARE(bench.order.size(), 1);
}

void PageWalkTest::destroyingItMidwayIsSilent()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(100);
    bench.list.counted = true;
    PageWalk *const walk = bench.walk.release();
    QObject::connect(walk, &PageWalk::pageArrived, walk, &QObject::deleteLater);
    QSignalSpy destroyed(walk, &QObject::destroyed);
    walk->start();
    QVERIFY(destroyed.wait());
    QTRY_VERIFY(bench.reader.open().isEmpty());
    QVERIFY(bench.ends.isEmpty());
}

QTEST_GUILESS_MAIN(PageWalkTest)
#include "pagewalktest.moc"
