// Bad input, one kind after another, while a page is open: the message says what happened and what to do,
// what was on screen stays, and once the fault is gone a refresh succeeds.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/bookings/bookingtable.h"
#include "models/operations/table.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/wireserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace Calends;

namespace {

QByteArray row(int number, const QByteArray &start = "\"2026-11-24T14:00:00.000Z\"")
{
    const QByteArray id = QByteArray::number(number);
    return "{\"id\":" + id + ",\"uid\":\"u" + id + "\",\"title\":\"Visit " + id + "\",\"start\":" + start
        + '}';
}

QByteArray list(const QList<QByteArray> &rows)
{
    const QByteArray count = QByteArray::number(rows.size());
    return R"({"status":"success","data":[)" + rows.join(',') + R"(],"pagination":{"returnedItems":)" + count
        + R"(,"totalItems":)" + count
        + R"(,"itemsPerPage":250,"remainingItems":0,"currentPage":1,"totalPages":1,"hasNextPage":false,)"
          R"("hasPreviousPage":false}})";
}

QByteArray refusal(const QByteArray &code, const QByteArray &message)
{
    return R"({"status":"error","timestamp":"2026-11-24T04:18:35.744Z","path":"/v2/bookings","error":{"code":")"
        + code + R"(","message":")" + message + R"(","details":{"message":")" + message
        + R"(","statusCode":401}}})";
}

using Answering = std::function<Answer(const Arrival &)>;

Answering always(const Answer &answer)
{
    return [answer](const Arrival &) { return answer; };
}

Answer html(int status, const QByteArray &body)
{
    Answer answer = Answer::json(status, body);
    answer.bytes.replace("application/json", "text/html");
    return answer;
}

// The account's page of bookings as the console builds it, fed by one server.
struct OpenPage
{
    explicit OpenPage(const QUrl &base, const Credential &credential = ApiKey{u"cal_0123456789abcdef"_s})
        : bench(base, credential)
        , store(StoreConfiguration{})
        , feed(bench.client(), store,
              {bookingColumns(), bookingKeeping(),
                  [] {
                      FeedStep step{.list = u"own"_s,
                          .label = u"Your own bookings"_s,
                          .limitation = {},
                          .request = {.operation = Operations::getBookings},
                          .idMember = u"uid"_s};
                      return FeedPlan{{step}, {}, {}};
                  }})
        , tester(&feed.table(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    bool settle(const std::function<void()> &start)
    {
        QSignalSpy settled(&feed.feed(), &Feed::settled);
        start();
        return !settled.isEmpty() || settled.wait(20'000);
    }
    bool open()
    {
        return settle([this] { feed.follow(); });
    }
    bool refresh()
    {
        return settle([this] { feed.feed().refresh(); });
    }
    FeedState state() { return feed.feed().state(); }

    ClientBench bench;
    Store store;
    PlannedFeed<Booking> feed;
    QAbstractItemModelTester tester;
};

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultSaysWhatHappenedAndWhatToDo_data();
    void everyFaultSaysWhatHappenedAndWhatToDo();
    void aServerThatIsGoneIsTold();
    void anUnknownHostIsTold();
    void aWrongAddressIsTold();
    void aValueOfTheWrongTypeSpoilsItsRowAlone();
    void aClockThatIsWrongHereDecidesNothing();
};

void TestBadInput::everyFaultSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Answering>("fault");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("nextStep");
    const QByteArray whole = Answer::json(200, list({row(1), row(2)})).bytes;

    QTest::newRow("wrong key")
        << always(Answer::json(401,
               refusal("UnauthorizedException", "ApiAuthStrategy - api key - Your api key is not valid")))
        << u"List bookings failed: the API key was refused."_s
        << u"Check that the key is whole and belongs to this server, or replace it in the profile."_s;
    QTest::newRow("expired token") << always(
        Answer::json(498, refusal("TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED")))
                                   << u"List bookings failed: the access token has expired."_s
                                   << u"Enter a fresh token."_s;
    QTest::newRow("captive portal")
        << always(html(200, "<!doctype html><html><head><title>Welcome to Hotel WiFi</title></head></html>"))
        << u"List bookings failed: something else than Cal.com's API answered (“Welcome to Hotel WiFi”)."_s
        << u"Sign in to the network if it asks for that in a browser, and check the server's address in the profile."_s;
    QTest::newRow("cut body")
        << always(Answer::cut(whole.left(whole.size() - 40)))
        << u"List bookings failed: the answer was cut off or is no JSON."_s
        << u"Try again; if it stays so, something between here and the server shortens answers."_s;
    QTest::newRow("cut JSON")
        << always(Answer::json(200, list({row(1)}).chopped(30)))
        << u"List bookings failed: the answer was cut off or is no JSON."_s
        << u"Try again; if it stays so, something between here and the server shortens answers."_s;
    QTest::newRow("dropped")
        << always(Answer::dropped())
        << u"List bookings failed: the connection broke before the answer was whole."_s
        << u"Check that the server runs and that the address and port are right, then refresh."_s;
    QTest::newRow("proxy error") << always(html(502, "<html><title>Bad Gateway</title></html>"))
                                 << u"List bookings failed: the server failed: Bad Gateway."_s
                                 << u"Try again; if it stays so, ask whoever runs the server."_s;
}

void TestBadInput::everyFaultSaysWhatHappenedAndWhatToDo()
{
    QFETCH(Answering, fault);
    QFETCH(QString, summary);
    QFETCH(QString, nextStep);
    WireServer server;
    server.answer = always(Answer::json(200, list({row(1), row(2)})));
    OpenPage page(server.base());
    QVERIFY(page.open());
    QCOMPARE(page.feed.table().rowCount(), 2);

    server.answer = fault;
    QVERIFY(page.refresh());
    QCOMPARE(page.state().error.summary(), summary);
    QCOMPARE(page.state().error.nextStep(), nextStep);
    QCOMPARE(page.feed.table().ids(), (QStringList{u"u1"_s, u"u2"_s}));

    server.answer = always(Answer::json(200, list({row(1), row(2), row(3)})));
    QVERIFY(page.refresh());
    QVERIFY2(!page.state().error.isError(), qPrintable(page.state().error.summary()));
    QCOMPARE(page.feed.table().rowCount(), 3);
}

void TestBadInput::aServerThatIsGoneIsTold()
{
    WireServer server;
    server.answer = always(Answer::json(200, list({row(1)})));
    OpenPage page(server.base());
    QVERIFY(page.open());
    server.stopListening();
    server.closeAll();
    QVERIFY(page.refresh());
    QCOMPARE(
        page.state().error.summary(), u"List bookings failed: the server does not accept connections."_s);
    QCOMPARE(page.state().error.nextStep(),
        u"Check that the server runs and that the address and port are right, then refresh."_s);
    QVERIFY(page.state().offline);
    QCOMPARE(page.feed.table().rowCount(), 1);
}

void TestBadInput::anUnknownHostIsTold()
{
    OpenPage page(QUrl(u"https://calends.invalid"_s));
    QVERIFY(page.open());
    QCOMPARE(page.state().error.summary(), u"List bookings failed: the server cannot be reached."_s);
    QCOMPARE(page.state().error.nextStep(),
        u"Check the network, the proxy and the server's address, then refresh."_s);
    QVERIFY(page.state().offline);
}

void TestBadInput::aWrongAddressIsTold()
{
    WireServer server;
    server.answer = [](const Arrival &arrival) {
        return Answer::json(404, refusal("NotFoundException", "Cannot GET " + arrival.target));
    };
    QUrl wrong = server.base();
    wrong.setPath(u"/calendar"_s);
    OpenPage page(wrong);
    QVERIFY(page.open());
    QCOMPARE(page.state().error.summary(), u"List bookings failed: this server does not have it."_s);
    QCOMPARE(page.state().error.nextStep(),
        u"Check the server's address in the profile; if it is right, this needs another edition or a newer release of the server."_s);

    server.answer = always(Answer::json(200, list({row(1), row(2)})));
    QVERIFY(page.refresh());
    QVERIFY2(!page.state().error.isError(), qPrintable(page.state().error.summary()));
    QCOMPARE(page.feed.table().rowCount(), 2);
}

void TestBadInput::aValueOfTheWrongTypeSpoilsItsRowAlone()
{
    WireServer server;
    server.answer = always(Answer::json(200, list({row(1), row(2, "[17]"), row(3)})));
    OpenPage page(server.base());
    QVERIFY(page.open());
    BookingTable &table = page.feed.table();
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.find(u"u1"_s) && table.find(u"u3"_s));
    const Unreadable *unreadable = table.unreadable(u"u2"_s);
    QVERIFY(unreadable);
    QVERIFY2(unreadable->reason.contains(u"start"_s), qPrintable(unreadable->reason));
    QCOMPARE(page.state().unreadable, 1);
    QVERIFY(!page.state().error.isError());

    server.answer = always(Answer::json(200, list({row(1), row(2), row(3)})));
    QVERIFY(page.refresh());
    QVERIFY(table.find(u"u2"_s));
    QCOMPARE(page.state().unreadable, 0);
}

// A clock that is ahead makes a good token look expired: only the server's word counts. One that is behind
// must not make rows look as if they came from the future.
void TestBadInput::aClockThatIsWrongHereDecidesNothing()
{
    WireServer server;
    server.answer = always(Answer::json(200, list({row(1)})));
    ManagedUserToken token;
    token.clientId = u"c1"_s;
    token.userId = 7;
    token.accessToken = u"eyJhbGciOiJIUzI1NiJ9.eyJvd25lcklkIjo3fQ.abcdefghijklmnopqrstuvwxyz"_s;
    token.accessExpires = QDateTime::currentDateTimeUtc().addSecs(-3600);
    OpenPage page(server.base(), token);
    page.feed.feed().setStaleAfter(60'000);
    QVERIFY(page.open());
    QVERIFY2(!page.state().error.isError(), qPrintable(page.state().error.summary()));
    QCOMPARE(page.feed.table().rowCount(), 1);

    page.feed.feed().setClock([] { return QDateTime::currentDateTimeUtc().addDays(-1); });
    QVERIFY(page.refresh());
    QVERIFY(!page.state().stale);
    QVERIFY(!page.state().error.isError());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "test_badinput.moc"
