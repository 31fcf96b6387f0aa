// What a call puts on the wire, and how it ends.
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <optional>
#include <utility>

#include "models/operations/table.h"
#include "tests/rawclient/rawclient.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

Q_DECLARE_METATYPE(std::optional<Calends::ErrorKind>)

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Success = R"({"status":"success","data":[]})";

// Whoever would read a long answer has no thread to do it in.
class BusyPool
{
public:
    BusyPool()
    {
        for (int thread = 0; thread < m_threads; ++thread)
            QThreadPool::globalInstance()->start([this] { m_held.acquire(); });
    }
    BusyPool(const BusyPool &) = delete;
    BusyPool &operator=(const BusyPool &) = delete;
    ~BusyPool() { release(); }
    void release()
    {
        m_held.release(std::exchange(m_threads, 0));
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    QSemaphore m_held;
};

ReadRequest me() { return ReadRequest{Operations::getMe, {}}; }

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsSentAsBearerAndNothingElse();
    void aClientIsAlwaysSentAsIdAndSecretTogether();
    void aPersonsCallCarriesThatPersonsToken();
    void publicOnlyCallsAreSentBare();
    void theRowsVersionIsSent();
    void noOriginIsSent();
    void argumentsAreEncodedIntoTheAddress();
    void aPathPrefixStaysInFront();
    void aMissingArgumentIsNeverSent();
    void httpIsRefusedExceptToThisComputer();
    void aCallThatCannotBeSignedEndsWithoutASend();
    void anEtagTurnsIntoNotModified();
    void aReplyTellsWhatItIs();
    void aRedirectToAnotherOriginIsRefused();
    void aRedirectWithinTheOriginIsFollowedByReads();
    void aWriteIsNotRedirected();
    void redirectsInACircleEnd();
    void aRedirectToNowhereIsNotFollowed();
    void aCallEndsOnceWhenCancelledBeforeItsSend();
    void aCallEndsOnceWhenCancelledOnTheWire();
    void aLongAnswerIsTheValueOrErrorItIs_data();
    void aLongAnswerIsTheValueOrErrorItIs();
    void aCallEndsOnceWhenCancelledWhileItsAnswerIsRead();
    void whatIsAnsweredTooLateIsLoggedAsEnded();
    void aClientMayGoWhileAnAnswerIsRead();
    void aCallEndsSilentlyWhenItsOwnerGoes();
    void aCallEndsOnceWhenTheClientGoes();
    void manyCallsEachEndOnce();
    void theRawEntrySendsExactlyWhatItIsGiven();
    void theRawEntryCanAskForHeadersOnly();
    void theSystemsProxyIsAskedExceptForThisComputer();
    void theLogHoldsEverySendWithoutASecret();
    void theLogHoldsALargeAnswerWithoutASecretToo();
    void whatAnotherPersonsTokenSaysIsTakenOutToo();
};

void ClientTest::aKeyIsSentAsBearerAndNothingElse()
{
    WireServer server;
    ClientBench bench(server.base(), ApiKey{u"cal_secret"_s});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    const Arrival &arrival = server.arrivals().first();
    QCOMPARE(arrival.method, "GET");
    QCOMPARE(arrival.target, "/v2/me");
    QCOMPARE(arrival.header("authorization"), "Bearer cal_secret");
    QVERIFY(!arrival.has("x-cal-client-id"));
    QVERIFY(!arrival.has("x-cal-secret-key"));
    QVERIFY(!arrival.has("cookie"));
    QVERIFY(arrival.body.isEmpty());
}

void ClientTest::aClientIsAlwaysSentAsIdAndSecretTogether()
{
    WireServer server;
    ClientBench bench(server.base(), OAuthClientSecret{u"one"_s, u"s1"_s});
    bench.ring.addClient({u"two"_s, u"s2"_s});
    ReadRequest request{Operations::getOauthClientsByClientIdUsers, {}};
    request.arguments.with(u"clientId"_s, u"two"_s);
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    const Arrival &arrival = server.arrivals().first();
    QCOMPARE(arrival.header("x-cal-client-id"), "two");
    QCOMPARE(arrival.header("x-cal-secret-key"), "s2");
    QVERIFY(!arrival.has("authorization"));
}

void ClientTest::aPersonsCallCarriesThatPersonsToken()
{
    WireServer server;
    ClientBench bench(server.base(), OAuthClientSecret{u"one"_s, u"s1"_s});
    ManagedUserToken token;
    token.userId = 7;
    token.accessToken = u"of seven"_s;
    bench.ring.addPerson(token);
    ReadRequest request{Operations::getSchedules, {}, Subject::person(7)};
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(server.arrivals().first().header("authorization"), "Bearer of seven");
    QVERIFY(!server.arrivals().first().has("x-cal-client-id"));
}

void ClientTest::publicOnlyCallsAreSentBare()
{
    WireServer server;
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(ReadRequest{Operations::getAllowlists, {}}, &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(!server.arrivals().first().has("authorization"));
}

void ClientTest::theRowsVersionIsSent()
{
    WireServer server;
    ClientBench bench(server.base());
    CallWatch bookings(bench.client().read(ReadRequest{Operations::getBookings, {}}, &bench.owner));
    QVERIFY(bookings.wait());
    QCOMPARE(server.arrivals().last().header("cal-api-version"), "2024-08-13");
    QVERIFY(Operations::getMe.row().version.empty());
    CallWatch other(bench.client().read(me(), &bench.owner));
    QVERIFY(other.wait());
    QVERIFY(!server.arrivals().last().has("cal-api-version"));
}

void ClientTest::noOriginIsSent()
{
    WireServer server;
    ClientBench bench(server.base());
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = "{}";
    CallWatch write(bench.client().write(request, TestPermit::permit(), &bench.owner));
    CallWatch read(bench.client().read(me(), &bench.owner));
    QVERIFY(write.wait() && read.wait());
    QCOMPARE(server.arrivals().size(), 2);
    for (const Arrival &arrival : server.arrivals()) {
        QVERIFY(!arrival.has("origin"));
        QVERIFY(!arrival.has("referer"));
        QCOMPARE(arrival.header("user-agent"), QByteArray("Calends/" CALENDS_VERSION));
    }
}

void ClientTest::argumentsAreEncodedIntoTheAddress()
{
    WireServer server;
    ClientBench bench(server.base());
    ReadRequest request{Operations::getBookingsByBookingUid, {}};
    request.arguments.with(u"bookingUid"_s, u"a/b?c#d é"_s)
        .ask(u"attendeeEmail"_s, u"zoë+x@example.org"_s)
        .ask(u"status"_s, u"past"_s)
        .ask(u"status"_s, u"upcoming"_s)
        .ask(u"calendarsToLoad[0][externalId]"_s, u"a&b=c"_s);
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(server.arrivals().first().target,
        "/v2/bookings/"
        "a%2Fb%3Fc%23d%20%C3%A9?attendeeEmail=zo%C3%AB%2Bx%40example.org&status=past&status=upcoming"
        "&calendarsToLoad%5B0%5D%5BexternalId%5D=a%26b%3Dc");
}

void ClientTest::aPathPrefixStaysInFront()
{
    for (const QString &path : {u"/api"_s, u"/api/"_s}) {
        WireServer server;
        QUrl base = server.base();
        base.setPath(path);
        ClientBench bench(base);
        CallWatch watch(bench.client().read(me(), &bench.owner));
        QVERIFY(watch.wait());
        QCOMPARE(server.arrivals().first().target, "/api/v2/me");
    }
}

void ClientTest::aMissingArgumentIsNeverSent()
{
    WireServer server;
    ClientBench bench(server.base());
    for (const QString &uid : {QString(), u".."_s, u"."_s}) {
        ReadRequest request{Operations::getBookingsByBookingUid, {}};
        request.arguments.with(u"bookingUid"_s, uid);
        CallWatch watch(bench.client().read(request, &bench.owner));
        QVERIFY(watch.wait());
        QCOMPARE(watch.outcome().error().kind, ErrorKind::NotAllowed);
    }
    QVERIFY(server.arrivals().isEmpty());
}

void ClientTest::httpIsRefusedExceptToThisComputer()
{
    ClientBench bench(QUrl(u"http://calends.example.org"_s));
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(watch.outcome().error().delivery, Delivery::NeverSent);
    QVERIFY(watch.outcome().error().message.contains(u"https"_s));
    QVERIFY(bench.log.requests().empty());
}

void ClientTest::aCallThatCannotBeSignedEndsWithoutASend()
{
    WireServer server;
    ClientBench bench(server.base(), OAuthClientSecret{u"one"_s, u"s"_s});
    ReadRequest request{Operations::getSchedules, {}, Subject::person(7)};
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(!watch.hasEnded()); // later, so that one can connect
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::NotSigned);
    QCOMPARE(watch.outcome().error().operation, &Operations::getSchedules.row());
    QVERIFY(server.arrivals().isEmpty());
}

void ClientTest::anEtagTurnsIntoNotModified()
{
    WireServer server;
    server.answer = [](const Arrival &arrival) {
        const QList<QPair<QByteArray, QByteArray>> tag{{"ETag", "W/\"5-abc\""}};
        if (arrival.header("if-none-match") == "W/\"5-abc\"")
            return Answer{"HTTP/1.1 304 Not Modified\r\nETag: W/\"5-abc\"\r\n\r\n"};
        return Answer::json(200, Success, tag);
    };
    ClientBench bench(server.base());
    CallWatch first(bench.client().read(me(), &bench.owner));
    QVERIFY(first.wait());
    QCOMPARE(first.outcome().reply().validator, "W/\"5-abc\"");
    ReadRequest again = me();
    again.validator = first.outcome().reply().validator;
    CallWatch second(bench.client().read(again, &bench.owner));
    QVERIFY(second.wait());
    QCOMPARE(second.outcome().kind(), Outcome::Kind::NotModified);
    QCOMPARE(second.outcome().reply().validator, "W/\"5-abc\"");
    again.validator = "W/\"old\"";
    CallWatch third(bench.client().read(again, &bench.owner));
    QVERIFY(third.wait());
    QVERIFY(third.outcome().isAnswered());
}

void ClientTest::aReplyTellsWhatItIs()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(200, Success, {{"X-Request-Id", "abc-1"}}); };
    ClientBench bench(server.base());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    const Reply &reply = watch.outcome().reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(Success));
    QCOMPARE(reply.contentType, "application/json");
    QCOMPARE(reply.requestId, u"abc-1"_s);
    QVERIFY(reply.received >= before);
    QVERIFY(bench.log.find(reply.logEntry));
    QCOMPARE(watch.states().first(), Call::State::Sent);
    QCOMPARE(watch.states().last(), Call::State::Ended);
}

void ClientTest::aRedirectToAnotherOriginIsRefused()
{
    WireServer elsewhere;
    WireServer server;
    server.answer = [&](const Arrival &) {
        return Answer::json(302, {}, {{"Location", elsewhere.base().toEncoded() + "/v2/me"}});
    };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isFailed());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::NotAllowed);
    QVERIFY(elsewhere.arrivals().isEmpty());
    QCOMPARE(elsewhere.connections(), 0);
}

void ClientTest::aRedirectWithinTheOriginIsFollowedByReads()
{
    for (const int status : {301, 302, 303, 307, 308}) {
        WireServer server;
        server.answer = [status](const Arrival &arrival) {
            return arrival.target == "/v2/me" ? Answer::json(status, "moved", {{"Location", "/api/v2/me"}})
                                              : Answer::json(200, Success);
        };
        ClientBench bench(server.base());
        CallWatch watch(bench.client().read(me(), &bench.owner));
        QVERIFY(watch.wait());
        QVERIFY(watch.outcome().isAnswered());
        QCOMPARE(server.arrivals().size(), 2);
        QCOMPARE(server.arrivals().last().target, "/api/v2/me");
        QVERIFY(server.arrivals().last().has("authorization"));
    }
}

void ClientTest::aWriteIsNotRedirected()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(307, "moved", {{"Location", "/elsewhere"}}); };
    ClientBench bench(server.base());
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s);
    CallWatch watch(bench.client().write(request, TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(watch.outcome().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(watch.outcome().error().delivery, Delivery::Answered);
}

void ClientTest::aRedirectToNowhereIsNotFollowed()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(302, {}); };
    ClientBench bench(server.base(), ApiKey{u"cal_a"_s});
    CallWatch watch(bench.client().read({Operations::getMe, {}}, &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::NotAllowed);
    QCOMPARE(server.arrivals().size(), 1);
}

void ClientTest::redirectsInACircleEnd()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(302, {}, {{"Location", "/v2/me"}}); };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isFailed());
    QCOMPARE(server.arrivals().size(), 6);
}

void ClientTest::aCallEndsOnceWhenCancelledBeforeItsSend()
{
    WireServer server;
    ClientBench bench(server.base());
    Call *call = bench.client().read(me(), &bench.owner);
    CallWatch watch(call);
    call->cancel();
    call->cancel();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Cancelled);
    QCOMPARE(watch.outcome().error().delivery, Delivery::NeverSent);
    CallWatch other(bench.client().read(me(), &bench.owner));
    QVERIFY(other.wait());
    QCOMPARE(watch.ends(), 1);
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(!watch.call()); // it deletes itself
}

void ClientTest::aCallEndsOnceWhenCancelledOnTheWire()
{
    WireServer server;
    server.answer = [](const Arrival &arrival) {
        return arrival.method == "GET" ? Answer::json(200, Success) : Answer{{}, Answer::Then::Silence};
    };
    ClientBench bench(server.base());
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = "{}";
    Call *call = bench.client().write(request, TestPermit::permit(), &bench.owner);
    CallWatch watch(call);
    QSignalSpy arrived(&server, &WireServer::arrived);
    QVERIFY(arrived.wait());
    call->cancel();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Cancelled);
    QCOMPARE(watch.outcome().error().delivery, Delivery::Unanswered);
    QCOMPARE(bench.log.requests().back().error, u"it was cancelled"_s); // it is no longer under way
    CallWatch other(bench.client().read(me(), &bench.owner));
    QVERIFY(other.wait());
    QCOMPARE(watch.ends(), 1);
    QCOMPARE(server.arrivalsOf("POST"), 1);
}

void ClientTest::aLongAnswerIsTheValueOrErrorItIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<ErrorKind>>("error");
    const QByteArray text(100'000, 'x');
    QTest::newRow("bare value") << 200 << QByteArray("[\"" + text + "\"]") << std::optional<ErrorKind>();
    QTest::newRow("value in the envelope")
        << 200 << QByteArray(R"({"status":"success","data":")" + text + "\"}") << std::optional<ErrorKind>();
    QTest::newRow("error in a good answer")
        << 200 << QByteArray(R"({"status":"error","error":{"code":"X","message":")" + text + "\"}}")
        << std::optional(ErrorKind::Invalid);
    QTest::newRow("refused") << 400
                             << QByteArray(
                                    R"({"status":"error","error":{"code":"BadRequestException","message":")"
                                    + text + "\"}}")
                             << std::optional(ErrorKind::Invalid);
    QTest::newRow("cut") << 200 << QByteArray("[\"" + text) << std::optional(ErrorKind::Unreadable);
    QTest::newRow("a page of another program")
        << 200 << QByteArray("<!doctype html><title>Log in</title>" + text)
        << std::optional(ErrorKind::NotCalCom);
}

void ClientTest::aLongAnswerIsTheValueOrErrorItIs()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<ErrorKind>, error);
    WireServer server;
    server.answer = [status, body](const Arrival &) { return Answer::json(status, body); };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().isFailed(), error.has_value());
    if (error)
        QCOMPARE(watch.outcome().error().kind, *error);
    else
        QCOMPARE(watch.outcome().reply().body, body);
    QCOMPARE(watch.ends(), 1);
}

void ClientTest::aCallEndsOnceWhenCancelledWhileItsAnswerIsRead()
{
    WireServer server;
    server.answer
        = [](const Arrival &) { return Answer::json(200, "[\"" + QByteArray(100'000, 'x') + "\"]"); };
    ClientBench bench(server.base());
    BusyPool pool;
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = "{}";
    QSignalSpy answered(&bench.log, &RequestLog::updated);
    CallWatch watch(bench.client().write(request, TestPermit::permit(), &bench.owner));
    QTRY_VERIFY(!answered.isEmpty() && bench.log.requests().back().status == 200);
    QCOMPARE(watch.ends(), 0);
    watch.call()->cancel();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Cancelled);
    QCOMPARE(watch.outcome().error().delivery, Delivery::Answered);
    pool.release();
    QCoreApplication::processEvents();
    QCOMPARE(watch.ends(), 1);
}

void ClientTest::aClientMayGoWhileAnAnswerIsRead()
{
    WireServer server;
    server.answer
        = [](const Arrival &) { return Answer::json(200, "[\"" + QByteArray(100'000, 'x') + "\"]"); };
    ClientBench bench(server.base());
    BusyPool pool;
    QSignalSpy answered(&bench.log, &RequestLog::updated);
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QTRY_VERIFY(!answered.isEmpty() && bench.log.requests().back().status == 200);
    bench.destroyClient();
    // The call lives until its end is told, and the answer is read before that.
    pool.release();
    QVERIFY(watch.wait());
    QCOMPARE(watch.ends(), 1);
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Cancelled);
}

void ClientTest::whatIsAnsweredTooLateIsLoggedAsEnded()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer{{}, Answer::Then::Silence}; };
    ClientBench bench(server.base());
    ReadRequest request = me();
    request.deadline = 50;
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Timeout);
    for (const LoggedRequest &entry : bench.log.requests()) {
        QCOMPARE(entry.status, 0);
        QCOMPARE(entry.error, u"the answer took too long"_s);
    }
}

void ClientTest::aCallEndsSilentlyWhenItsOwnerGoes()
{
    WireServer server;
    ClientBench bench(server.base());
    auto owner = std::make_unique<QObject>();
    CallWatch queued(bench.client().read(me(), owner.get()));
    CallWatch sent(bench.client().read(me(), owner.get()));
    QSignalSpy arrived(&server, &WireServer::arrived);
    QVERIFY(arrived.wait());
    owner.reset();
    QVERIFY(!queued.call() && !sent.call());
    QVERIFY(!bench.log.requests().empty());
    for (const LoggedRequest &entry : bench.log.requests())
        QCOMPARE(entry.error, u"it was cancelled"_s);
    CallWatch other(bench.client().read(me(), &bench.owner));
    QVERIFY(other.wait());
    QVERIFY(other.outcome().isAnswered());
    QCOMPARE(queued.ends() + sent.ends(), 0);
}

void ClientTest::aCallEndsOnceWhenTheClientGoes()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer{{}, Answer::Then::Silence}; };
    ClientBench bench(server.base());
    QList<CallWatch> watches;
    for (int i = 0; i < 20; ++i)
        watches.append(CallWatch(bench.client().read(me(), &bench.owner)));
    QSignalSpy arrived(&server, &WireServer::arrived);
    QVERIFY(arrived.wait());
    bench.destroyClient();
    for (CallWatch &watch : watches) {
        QVERIFY(watch.wait());
        QCOMPARE(watch.ends(), 1);
        QCOMPARE(watch.outcome().error().kind, ErrorKind::Cancelled);
    }
    for (const LoggedRequest &request : bench.log.requests())
        QVERIFY2(!request.error.isEmpty(), "it stays under way in the log");
}

void ClientTest::manyCallsEachEndOnce()
{
    WireServer server;
    int number = 0;
    server.answer = [&number](const Arrival &) {
        switch (++number % 4) {
        case 0:
            return Answer::dropped();
        case 1:
            return Answer::json(500, R"({"statusCode":500,"message":"Internal server error"})");
        default:
            return Answer::json(200, Success);
        }
    };
    ClientBench bench(server.base());
    QList<CallWatch> watches;
    for (int i = 0; i < 200; ++i)
        watches.append(CallWatch(bench.client().read(me(), &bench.owner)));
    for (int i = 0; i < 200; i += 10)
        watches[i].call()->cancel();
    int answered = 0;
    for (CallWatch &watch : watches) {
        QVERIFY(watch.wait());
        QCOMPARE(watch.ends(), 1);
        answered += watch.outcome().isAnswered() ? 1 : 0;
    }
    QVERIFY(answered > 100);
    QVERIFY(server.mostOpen() <= 6);
    QTRY_VERIFY(bench.owner.children().isEmpty());
}

void ClientTest::theRawEntrySendsExactlyWhatItIsGiven()
{
    WireServer server;
    ClientBench bench(server.base());
    RawClient raw(bench.client());
    CallWatch watch(raw.send("PATCH", "/v2/anything?a=%20b&c",
        {{"Authorization", "cal_bare"}, {"X-Odd", "1"}}, "not json", &bench.owner));
    QVERIFY(watch.wait());
    const Arrival &arrival = server.arrivals().first();
    QCOMPARE(arrival.method, "PATCH");
    QCOMPARE(arrival.target, "/v2/anything?a=%20b&c");
    QCOMPARE(arrival.header("authorization"), "cal_bare");
    QCOMPARE(arrival.header("x-odd"), "1");
    QVERIFY(!arrival.has("cal-api-version"));
    QCOMPARE(arrival.body, "not json");
    QVERIFY(watch.outcome().isAnswered());
}

void ClientTest::theRawEntryCanAskForHeadersOnly()
{
    WireServer server;
    server.answer = [](const Arrival &) {
        return Answer{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n"};
    };
    ClientBench bench(server.base());
    CallWatch watch(RawClient(bench.client()).send("HEAD", "/v2/me", {}, {}, &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(server.arrivals().first().method, "HEAD");
    QCOMPARE(server.arrivals().size(), 1);
}

void ClientTest::theSystemsProxyIsAskedExceptForThisComputer()
{
    WireServer proxy;
    proxy.answer = [](const Arrival &) { return Answer::json(403, "{}"); };
    const QByteArray address = proxy.base().toEncoded();
    qputenv("https_proxy", address);
    qputenv("http_proxy", address);
    const auto restore = qScopeGuard([] {
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
    });
    ClientBench away(QUrl(u"https://calends.example"_s));
    CallWatch watch(away.client().read(me(), &away.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isFailed());
    QVERIFY(!proxy.arrivals().isEmpty());
    QCOMPARE(proxy.arrivals().first().method, "CONNECT");
    QCOMPARE(proxy.arrivals().first().target, "calends.example:443");
    QVERIFY(!proxy.arrivals().first().has("authorization"));

    const qsizetype before = proxy.arrivals().size();
    WireServer here;
    ClientBench near(here.base());
    CallWatch direct(near.client().read(me(), &near.owner));
    QVERIFY(direct.wait());
    QVERIFY(direct.outcome().isAnswered());
    QCOMPARE(proxy.arrivals().size(), before);
}

void ClientTest::theLogHoldsEverySendWithoutASecret()
{
    WireServer server;
    int number = 0;
    server.answer = [&number](const Arrival &) {
        return ++number == 1
            ? Answer::json(500, R"({"statusCode":500,"message":"Internal server error"})")
            : Answer::json(
                200, R"({"status":"success","data":{"echo":"cal_0123456789abcdef0123456789abcdef"}})");
    };
    const QString secret = u"cal_0123456789abcdef0123456789abcdef"_s;
    ClientBench bench(server.base(), ApiKey{secret});
    ReadRequest request = me();
    request.arguments.ask(u"key"_s, secret);
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(bench.log.requests().size(), 2U);
    QCOMPARE(bench.log.requests().at(0).status, 500);
    QCOMPARE(bench.log.requests().at(1).attempt, 2);
    for (const LoggedRequest &entry : bench.log.requests()) {
        QCOMPARE(entry.operation, &Operations::getMe.row());
        QByteArray everything
            = entry.url.toUtf8() + entry.requestBody + entry.responseBody + entry.error.toUtf8();
        for (const auto &[name, value] : entry.requestHeaders + entry.responseHeaders)
            everything += name + value;
        QVERIFY2(!everything.contains(secret.toUtf8()), everything.constData());
    }
}

// Beyond 8 kB it is cleaned in another thread and filled in a moment later.
void ClientTest::theLogHoldsALargeAnswerWithoutASecretToo()
{
    const QByteArray secret = "cal_0123456789abcdef0123456789abcdef";
    const QByteArray body
        = R"({"status":"success","data":[)" + QByteArray('"' + secret + " again\",").repeated(400) + "0]}";
    WireServer server;
    server.answer = [&body](const Arrival &) { return Answer::json(200, body); };
    ClientBench bench(server.base(), ApiKey{QString::fromLatin1(secret)});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QTRY_VERIFY(!bench.log.requests().back().responseBody.isEmpty());
    const LoggedRequest &entry = bench.log.requests().back();
    QCOMPARE(entry.responseSize, body.size());
    QCOMPARE(entry.responseBody.count(" again"), 400);
    QVERIFY(!entry.responseBody.contains(secret));
}

// Of no shape that could be recognised: only the ring knows that these are secrets.
void ClientTest::whatAnotherPersonsTokenSaysIsTakenOutToo()
{
    WireServer server;
    server.answer = [&server](const Arrival &) {
        return server.arrivals().size() == 1
            ? Answer::json(200, R"({"status":"success","data":{"echo":"lent-to-us one-to-renew"}})")
            : Answer::json(400, R"({"statusCode":400,"message":"no lent-to-us one-to-renew"})");
    };
    ClientBench bench(server.base());
    CallWatch before(bench.client().read(ReadRequest{Operations::getAllowlists, {}}, &bench.owner));
    QVERIFY(before.wait());
    QVERIFY(bench.log.requests().back().responseBody.contains("lent-to-us"));
    ManagedUserToken token;
    token.userId = 7;
    token.accessToken = u"lent-to-us"_s;
    token.refreshToken = u"one-to-renew"_s;
    bench.ring.addPerson(token);
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    const LoggedRequest &entry = bench.log.requests().back();
    QVERIFY(!entry.responseBody.isEmpty());
    for (const QByteArray &secret : {QByteArray("lent-to-us"), QByteArray("one-to-renew")}) {
        QVERIFY2(!entry.responseBody.contains(secret), entry.responseBody.constData());
        QVERIFY(!watch.outcome().error().message.contains(QString::fromLatin1(secret)));
    }
}

QTEST_GUILESS_MAIN(ClientTest)
#include "clienttest.moc"
