// Lists whose pages are found through a cursor, those of the table and those that a server changed to it.
#include "models/api/pagewalk.h"

#include <QTest>

#include "models/api/json.h"
#include "models/operations/table.h"
#include "tests/unit/api/scriptedreader.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CursorServer
{
    QStringList ids;
    int usual = 4; // rows of a page when nothing is asked
    int most = 5; // more is refused
    bool cursorInData = false;
    bool circles = false; // the last cursor leads to its own page
    bool etags = false;

    Outcome answer(const ReadRequest &request) const
    {
        const QString asked = queryValue(request, u"limit"_s);
        const int limit = asked.isEmpty() ? usual : asked.toInt();
        if (limit > most)
            return failure(ErrorKind::Invalid, 400);
        const QString cursor = queryValue(request, u"cursor"_s);
        const qsizetype first = cursor.isEmpty() ? 0 : QStringView(cursor).sliced(2).toInt();
        Reply reply;
        reply.status = 200;
        reply.body = body(first, limit);
        if (etags)
            reply.validator = QByteArray::number(qHash(reply.body));
        if (etags && reply.validator == request.validator)
            return Outcome::notModified(reply);
        return Outcome::answered(reply);
    }

    QByteArray body(qsizetype first, int limit) const
    {
        JsonWriter writer;
        writer.beginObject().name("status"_L1).value("success"_L1).name("data"_L1);
        if (cursorInData)
            writer.beginObject().name("rows"_L1);
        writer.beginArray();
        for (const QString &id : ids.mid(first, limit))
            writer.beginObject().name("id"_L1).value(id).endObject();
        writer.endArray();
        if (!cursorInData)
            writer.name("pagination"_L1).beginObject();
        const bool more = first + limit < ids.size();
        writer.name("nextCursor"_L1);
        if (more || circles)
            writer.value(u"c-"_s + QString::number(more ? first + limit : first));
        else
            writer.null();
        writer.name("hasMore"_L1).value(more || circles).endObject();
        return writer.endObject().take();
    }
};

struct Bench
{
    CursorServer list;
    ScriptedReader reader;
    std::unique_ptr<PageWalk> walk;
    QList<Page> pages;
    QList<WalkResult> ends;

    explicit Bench(ReadOperation operation)
    {
        reader.server = [this](const ReadRequest &request) { return list.answer(request); };
        const ReadRequest request{
            operation, Arguments(), Subject::account(), Priority::Interactive, {}, 1000};
        walk = std::make_unique<PageWalk>(reader, request, u"id"_s);
        QObject::connect(
            walk.get(), &PageWalk::pageArrived, walk.get(), [this](const Page &page) { pages.append(page); });
        QObject::connect(walk.get(), &PageWalk::finished, walk.get(),
            [this](const WalkResult &result) { ends.append(result); });
    }

    bool run()
    {
        walk->start();
        return QTest::qWaitFor([this] { return !ends.isEmpty(); }, 10'000);
    }

    QStringList ids() const
    {
        QStringList found;
        for (const Page &page : pages) {
            for (const QByteArray &row : page.rows)
                found.append(JsonDocument(row).root()["id"].toString());
        }
        return found;
    }
};

QStringList numbered(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(u"row"_s + QString::number(i));
    return ids;
}

} // namespace

class CursorWalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsOfTheTableAreWalkedInTurn_data();
    void listsOfTheTableAreWalkedInTurn();
    void aListThatTheServerChangedIsFollowed_data();
    void aListThatTheServerChangedIsFollowed();
    void aCursorInCirclesEndsTheWalk();
    void aLaterWalkAsksForThePagesAgain();
};

void CursorWalkTest::listsOfTheTableAreWalkedInTurn_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("cursorInData");
    for (const Operation &row : operations()) {
        if (row.paging != Paging::Cursor)
            continue;
        for (const int rows : {0, 1, row.pageMaximum, row.pageMaximum + 1, 3 * row.pageMaximum}) {
            for (const bool inData : {false, true})
                QTest::addRow("%.*s with %d rows, %s", int(row.id.size()), row.id.data(), rows,
                    inData ? "cursor in the data" : "cursor beside it")
                    << QString(latin1(row.id)) << rows << inData;
        }
    }
}

void CursorWalkTest::listsOfTheTableAreWalkedInTurn()
{
    QFETCH(QString, operation);
    QFETCH(int, rows);
    QFETCH(bool, cursorInData);
    const Operation *row = findOperation(operation.toStdString());
    QVERIFY(row != nullptr);
    Bench bench(asRead(*row).value());
    bench.list.ids = numbered(rows);
    bench.list.cursorInData = cursorInData;
    bench.list.most = row->pageMaximum;
    QVERIFY(bench.run());
    QCOMPARE(bench.ids(), bench.list.ids);
    QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
    QCOMPARE(bench.reader.mostOpen, 1);
    QCOMPARE(bench.reader.asked.size(), std::max(1, (rows - 1) / row->pageMaximum + 1));
    for (const ReadRequest &asked : std::as_const(bench.reader.asked))
        QCOMPARE(queryValue(asked, u"limit"_s), QString::number(row->pageMaximum));
}

void CursorWalkTest::aListThatTheServerChangedIsFollowed_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("rows");
    for (const char *operation :
        {"getBookings", "getOrganizationsByOrgIdBookings", "getOrganizationsByOrgIdMemberships"}) {
        for (const int rows : {3, 4, 5, 13})
            QTest::addRow("%s with %d rows", operation, rows) << QString::fromLatin1(operation) << rows;
    }
}

// Such a server takes no notice of take and skip: a page of its usual size is not the end of the list.
void CursorWalkTest::aListThatTheServerChangedIsFollowed()
{
    QFETCH(QString, operation);
    QFETCH(int, rows);
    Bench bench(asRead(*findOperation(operation.toStdString())).value());
    bench.list.ids = numbered(rows);
    QVERIFY(bench.run());
    QCOMPARE(bench.ids(), bench.list.ids);
    QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
    QVERIFY(!bench.ends.first().error.isError());
}

void CursorWalkTest::aCursorInCirclesEndsTheWalk()
{
    Bench bench(Operations::getBookings);
    bench.list.ids = numbered(10);
    bench.list.circles = true;
    QVERIFY(bench.run());
    QCOMPARE(bench.ends.first().completeness, Completeness::Incomplete);
    QCOMPARE(bench.ends.first().seen, 10);
}

// Pages that are not modified would tell no cursor to go on from.
void CursorWalkTest::aLaterWalkAsksForThePagesAgain()
{
    QHash<int, HeldPage> held;
    for (const int walk : {1, 2}) {
        Bench bench(Operations::getBookings);
        bench.list.ids = numbered(10);
        bench.list.etags = true;
        bench.walk->setHeldPages(held);
        QVERIFY2(bench.run(), qPrintable(QString::number(walk)));
        QCOMPARE(bench.ids(), bench.list.ids);
        QCOMPARE(bench.ends.first().completeness, Completeness::Complete);
        for (const Page &page : std::as_const(bench.pages))
            held.insert(page.number, {page.validator, int(page.rows.size())});
    }
}

QTEST_GUILESS_MAIN(CursorWalkTest)
#include "cursorwalktest.moc"
