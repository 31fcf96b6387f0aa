// Expired tokens: one refresh, one at a time, kept before it is used, and only for pairs that are Calends'
// own.
#include <QFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include "models/operations/table.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Expired
    = R"({"status":"error","timestamp":"2026-11-24T04:19:42.566Z","path":"/v2/me","error":{"code":"TokenExpiredException","message":"ACCESS_TOKEN_IS_EXPIRED","details":"ACCESS_TOKEN_IS_EXPIRED"}})";
constexpr const char *Invalid
    = R"({"status":"error","error":{"code":"UnauthorizedException","message":"ApiAuthStrategy - Invalid Access Token.","details":{"message":"ApiAuthStrategy - Invalid Access Token.","error":"Unauthorized","statusCode":401}}})";
constexpr const char *Purged
    = R"({"status":"error","error":{"code":"ForbiddenException","message":"PermissionsGuard - no oAuth client found for access token=abc","details":{"message":"PermissionsGuard - no oAuth client found for access token=abc","error":"Forbidden","statusCode":403}}})";
constexpr const char *NotConnected
    = R"({"status":"error","error":{"code":"UnauthorizedException","message":"google-calendar not connected","details":{"message":"google-calendar not connected","error":"Unauthorized","statusCode":401}}})";
constexpr const char *Used
    = R"({"status":"error","error":{"code":"BadRequestException","message":"Invalid refresh token","details":{"message":"Invalid refresh token","error":"Bad Request","statusCode":400}}})";

constexpr const char *ManagedPair
    = R"({"status":"success","data":{"accessToken":"ACCESS","refreshToken":"REFRESH","accessTokenExpiresAt":1790000000000,"refreshTokenExpiresAt":1800000000000}})";
constexpr const char *BearerPair
    = R"({"access_token":"ACCESS","refresh_token":"REFRESH","token_type":"bearer","expires_in":1800,"scope":"BOOKING_READ PROFILE_READ"})";

// A server with one client and any number of users, each with a rotating pair.
class TokenServer : public WireServer
{
public:
    TokenServer()
    {
        answer = [this](const Arrival &arrival) { return serve(arrival); };
    }

    // What the refresh route does instead of answering, one entry a call; then it works again.
    QList<std::function<Answer(const Answer &good)>> refreshFaults;
    QByteArray refusal = Expired;
    int refusalStatus = 498;
    int refreshes = 0;
    QByteArray current = "access-0";
    QByteArray refreshToken = "refresh-0";

private:
    Answer serve(const Arrival &arrival)
    {
        if (arrival.target.startsWith("/v2/oauth/"))
            return refresh(arrival, "refreshToken");
        if (arrival.target == "/v2/auth/oauth2/token")
            return refresh(arrival, "refresh_token");
        if (arrival.header("authorization") != "Bearer " + current)
            return Answer::json(refusalStatus, refusal);
        return Answer::json(200, R"({"status":"success","data":{}})");
    }

    Answer refresh(const Arrival &arrival, const QByteArray &member)
    {
        ++refreshes;
        const QByteArray asked = QByteArray("\"" + member) + QByteArray("\":\"" + refreshToken + "\"");
        if (!arrival.body.contains(asked))
            return Answer::json(400, Used);
        current = "access-" + QByteArray::number(refreshes);
        refreshToken = "refresh-" + QByteArray::number(refreshes);
        const bool managed = member == "refreshToken";
        QByteArray body = managed ? ManagedPair : BearerPair;
        body.replace("ACCESS", current).replace("REFRESH", refreshToken);
        const Answer good = Answer::json(200, body);
        return refreshFaults.isEmpty() ? good : refreshFaults.takeFirst()(good);
    }
};

ManagedUserToken pairOf(qint64 userId, TokenOwnership ownership = TokenOwnership::Own)
{
    ManagedUserToken token;
    token.clientId = u"one"_s;
    token.userId = userId;
    token.accessToken = u"stale"_s;
    token.refreshToken = u"refresh-0"_s;
    token.ownership = ownership;
    return token;
}

ReadRequest schedulesOf(qint64 userId)
{
    return ReadRequest{Operations::getSchedules, {}, Subject::person(userId)};
}

QFuture<bool> done(bool safe)
{
    QPromise<bool> promise;
    promise.start();
    promise.addResult(safe);
    promise.finish();
    return promise.future();
}

// A client whose account is the OAuth client, and one person whose pair it holds.
class Setting
{
public:
    explicit Setting(TokenOwnership ownership = TokenOwnership::Own)
        : bench(server.base(), OAuthClientSecret{u"one"_s, u"secret"_s})
    {
        bench.ring.addPerson(pairOf(7, ownership));
        bench.client().keepTokensWith(
            [this](const ManagedUserToken &token) {
                kept.append(token.accessToken);
                usedWhenKept = bench.ring.person(7).accessToken;
                return done(safe);
            },
            {});
    }
    CallWatch read() { return CallWatch(bench.client().read(schedulesOf(7), &bench.owner)); }

    TokenServer server;
    ClientBench bench;
    bool safe = true;
    QStringList kept;
    QString usedWhenKept;
};

} // namespace

class TokenRefreshTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExpiredOwnTokenIsRenewedAndTheCallSentAgain_data();
    void anExpiredOwnTokenIsRenewedAndTheCallSentAgain();
    void aWriteIsSentOnceMoreSinceTheServerDidNotAct();
    void the401OfSomethingElseRenewsNothing();
    void aLentTokenIsNeverRenewed();
    void withoutTheClientsSecretNothingIsRenewed();
    void withoutAPlaceToKeepItNothingIsRenewed();
    void manyExpiredCallsOfOnePersonRenewOnce();
    void aRenewedTokenThatIsRefusedToo_endsTheCall();
    void theNewPairIsKeptBeforeItIsUsed();
    void aPairThatCouldNotBeKeptIsNotUsedAndNotLost();
    void aLostAnswerIsAskedForOnceMore();
    void a400AfterALostAnswerMeansTheOldTokenServesOn();
    void twoLostAnswersCountAsLost();
    void aRefreshThatNeverLeftIsTriedAgainNextTime();
    void callsWaitingForARefreshSaySoAndCanBeCancelled();
    void theAccountsOwnManagedTokenIsRenewed();
    void anOAuth2PairIsRenewed();
    void noRefreshBodyIsLogged();
};

void TokenRefreshTest::anExpiredOwnTokenIsRenewedAndTheCallSentAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("498") << 498 << QByteArray(Expired);
    QTest::newRow("401 invalid token") << 401 << QByteArray(Invalid);
    QTest::newRow("403 of a purged token") << 403 << QByteArray(Purged);
}

void TokenRefreshTest::anExpiredOwnTokenIsRenewedAndTheCallSentAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Setting setting;
    setting.server.refusalStatus = status;
    setting.server.refusal = body;
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QVERIFY(watch.states().contains(Call::State::Refreshing));
    QCOMPARE(setting.server.refreshes, 1);
    QCOMPARE(setting.server.arrivals().size(), 3);
    const Arrival &refresh = setting.server.arrivals().at(1);
    QCOMPARE(refresh.method, "POST");
    QCOMPARE(refresh.target, "/v2/oauth/one/refresh");
    QCOMPARE(refresh.header("x-cal-secret-key"), "secret");
    QCOMPARE(refresh.header("x-cal-client-id"), "one");
    QVERIFY(!refresh.has("authorization"));
    const ManagedUserToken held = setting.bench.ring.person(7);
    QCOMPARE(held.accessToken, u"access-1"_s);
    QCOMPARE(held.refreshToken, u"refresh-1"_s);
    QCOMPARE(held.ownership, TokenOwnership::Own);
    QCOMPARE(held.accessExpires.toMSecsSinceEpoch(), 1790000000000);
}

void TokenRefreshTest::aWriteIsSentOnceMoreSinceTheServerDidNotAct()
{
    Setting setting;
    WriteRequest request{Operations::postSchedules, {}, Subject::person(7)};
    request.arguments.body = "{\"name\":\"x\"}";
    CallWatch watch(setting.bench.client().write(request, TestPermit::permit(), &setting.bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(setting.server.arrivals().size(), 3);
    QCOMPARE(setting.server.arrivals().last().body, "{\"name\":\"x\"}");
}

void TokenRefreshTest::the401OfSomethingElseRenewsNothing()
{
    Setting setting;
    setting.server.refusalStatus = 401;
    setting.server.refusal = NotConnected;
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isFailed());
    QCOMPARE(setting.server.refreshes, 0);
    QCOMPARE(setting.server.arrivals().size(), 1);
}

void TokenRefreshTest::aLentTokenIsNeverRenewed()
{
    Setting setting(TokenOwnership::Lent);
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Expired);
    QVERIFY(!watch.outcome().error().nextStep().isEmpty());
    QCOMPARE(setting.server.refreshes, 0);
    QCOMPARE(setting.bench.ring.person(7).accessToken, u"stale"_s);
}

void TokenRefreshTest::withoutTheClientsSecretNothingIsRenewed()
{
    Setting setting;
    setting.bench.ring.setAccount(ApiKey{u"cal_a"_s});
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Expired);
    QCOMPARE(setting.server.refreshes, 0);
}

void TokenRefreshTest::withoutAPlaceToKeepItNothingIsRenewed()
{
    Setting setting;
    setting.bench.client().keepTokensWith({}, {});
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Expired);
    QCOMPARE(setting.server.refreshes, 0);
}

void TokenRefreshTest::manyExpiredCallsOfOnePersonRenewOnce()
{
    Setting setting;
    QList<CallWatch> watches;
    for (int i = 0; i < 30; ++i)
        watches.append(setting.read());
    for (CallWatch &watch : watches) {
        QVERIFY(watch.wait());
        QVERIFY(watch.outcome().isAnswered());
    }
    QCOMPARE(setting.server.refreshes, 1);
    QCOMPARE(setting.kept.size(), 1);
}

void TokenRefreshTest::aRenewedTokenThatIsRefusedToo_endsTheCall()
{
    Setting setting;
    setting.server.refreshFaults = {[&](const Answer &good) {
        setting.server.current = "somebody else's";
        return good;
    }};
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Expired);
    QCOMPARE(setting.server.refreshes, 1);
    QCOMPARE(setting.server.arrivals().size(), 3);
}

void TokenRefreshTest::theNewPairIsKeptBeforeItIsUsed()
{
    TokenServer server;
    ClientBench bench(server.base(), OAuthClientSecret{u"one"_s, u"secret"_s});
    bench.ring.addPerson(pairOf(7));
    QPromise<bool> keeping;
    keeping.start();
    QStringList asked;
    bench.client().keepTokensWith(
        [&](const ManagedUserToken &token) {
            asked.append(token.refreshToken);
            return keeping.future();
        },
        {});
    CallWatch watch(bench.client().read(schedulesOf(7), &bench.owner));
    QTRY_COMPARE(asked, QStringList{u"refresh-1"_s});
    CallWatch other(bench.client().read(ReadRequest{Operations::getAllowlists, {}}, &bench.owner));
    QVERIFY(other.wait()); // time enough to misbehave
    QCOMPARE(bench.ring.person(7).accessToken, u"stale"_s);
    QVERIFY(!watch.hasEnded());
    keeping.addResult(true);
    keeping.finish();
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(bench.ring.person(7).accessToken, u"access-1"_s);
}

void TokenRefreshTest::aPairThatCouldNotBeKeptIsNotUsedAndNotLost()
{
    Setting setting;
    setting.safe = false;
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    const ApiError error = watch.outcome().error();
    QCOMPARE(error.kind, ErrorKind::NotKept);
    QVERIFY(error.summary().endsWith(
        u"failed: a new token was received, but the keychain could not keep it, so it is not used yet."_s));
    QCOMPARE(error.nextStep(), u"Unlock the keychain, then refresh: the new token is still held."_s);
    QCOMPARE(setting.bench.ring.person(7).accessToken, u"stale"_s);
    setting.safe = true; // unlocked
    CallWatch again = setting.read();
    QVERIFY(again.wait());
    QVERIFY(again.outcome().isAnswered());
    QCOMPARE(setting.server.refreshes, 1); // the pair from before, not another one
    QCOMPARE(setting.kept, (QStringList{u"access-1"_s, u"access-1"_s}));
}

void TokenRefreshTest::aLostAnswerIsAskedForOnceMore()
{
    Setting setting;
    // The connection is lost before the server acts.
    setting.server.refreshFaults = {[&](const Answer &) {
        setting.server.refreshToken = "refresh-0";
        return Answer::dropped();
    }};
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(setting.server.refreshes, 2);
    QCOMPARE(setting.bench.ring.person(7).accessToken, u"access-2"_s);
}

void TokenRefreshTest::a400AfterALostAnswerMeansTheOldTokenServesOn()
{
    Setting setting;
    setting.server.refreshFaults
        = {[](const Answer &good) { return Answer::cut(good.bytes.left(good.bytes.size() - 30)); }};
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Expired);
    QCOMPARE(setting.server.refreshes, 2);
    // The pair counts as lost: nobody asks again, the access token is still what signs.
    setting.server.current = "stale";
    CallWatch still = setting.read();
    QVERIFY(still.wait());
    QVERIFY(still.outcome().isAnswered());
    setting.server.current = "gone";
    CallWatch expired = setting.read();
    QVERIFY(expired.wait());
    QCOMPARE(expired.outcome().error().kind, ErrorKind::Expired);
    QCOMPARE(setting.server.refreshes, 2);
    QVERIFY(setting.kept.isEmpty());
}

void TokenRefreshTest::twoLostAnswersCountAsLost()
{
    Setting setting;
    const auto drop = [](const Answer &) { return Answer::dropped(); };
    setting.server.refreshFaults = {drop, drop};
    setting.server.refreshFaults.prepend([&](const Answer &) {
        setting.server.refreshToken = "refresh-0";
        return Answer::dropped();
    });
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isFailed());
    QCOMPARE(setting.server.refreshes, 2);
    CallWatch again = setting.read();
    QVERIFY(again.wait());
    QCOMPARE(again.outcome().error().kind, ErrorKind::Expired);
    QCOMPARE(setting.server.refreshes, 2);
}

void TokenRefreshTest::aRefreshThatNeverLeftIsTriedAgainNextTime()
{
    Setting setting;
    QByteArray wrongSecret
        = R"({"status":"error","error":{"code":"UnauthorizedException","message":"Invalid client secret"}})";
    setting.server.refreshFaults = {[&](const Answer &) {
        setting.server.refreshToken = "refresh-0";
        return Answer::json(401, wrongSecret);
    }};
    CallWatch refused = setting.read();
    QVERIFY(refused.wait());
    QCOMPARE(refused.outcome().error().kind, ErrorKind::Expired);
    CallWatch again = setting.read();
    QVERIFY(again.wait());
    QVERIFY(again.outcome().isAnswered());
    QCOMPARE(setting.server.refreshes, 2);
}

void TokenRefreshTest::callsWaitingForARefreshSaySoAndCanBeCancelled()
{
    TokenServer server;
    ClientBench bench(server.base(), OAuthClientSecret{u"one"_s, u"secret"_s});
    bench.ring.addPerson(pairOf(7));
    QPromise<bool> keeping;
    keeping.start();
    bench.client().keepTokensWith([&](const ManagedUserToken &) { return keeping.future(); }, {});
    CallWatch cancelled(bench.client().read(schedulesOf(7), &bench.owner));
    CallWatch waiting(bench.client().read(schedulesOf(7), &bench.owner));
    QTRY_VERIFY(cancelled.call()->state() == Call::State::Refreshing
        && waiting.call()->state() == Call::State::Refreshing);
    cancelled.call()->cancel();
    QVERIFY(cancelled.wait());
    QCOMPARE(cancelled.outcome().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(server.refreshes, 1);
    keeping.addResult(true);
    keeping.finish();
    QVERIFY(waiting.wait());
    QVERIFY(waiting.outcome().isAnswered());
    QCOMPARE(cancelled.ends(), 1);
}

void TokenRefreshTest::theAccountsOwnManagedTokenIsRenewed()
{
    TokenServer server;
    ManagedUserToken account = pairOf(0);
    ClientBench bench(server.base(), account);
    bench.ring.addClient({u"one"_s, u"secret"_s});
    bench.client().keepTokensWith([](const ManagedUserToken &) { return done(true); }, {});
    CallWatch watch(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(std::get<ManagedUserToken>(bench.ring.account()).accessToken, u"access-1"_s);
}

void TokenRefreshTest::anOAuth2PairIsRenewed()
{
    TokenServer server;
    server.refusalStatus = 401;
    server.refusal = Invalid;
    OAuth2Token account{u"app"_s, u"hush"_s, u"stale"_s, u"refresh-0"_s, {}, {}, TokenOwnership::Own};
    ClientBench bench(server.base(), account);
    bench.client().keepTokensWith({}, [](const OAuth2Token &) { return done(true); });
    CallWatch watch(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    const Arrival &refresh = server.arrivals().at(1);
    QCOMPARE(refresh.target, "/v2/auth/oauth2/token");
    QVERIFY(!refresh.has("authorization"));
    QVERIFY(refresh.body.contains(R"("grant_type":"refresh_token")"));
    QVERIFY(refresh.body.contains(R"("client_secret":"hush")"));
    const auto fresh = std::get<OAuth2Token>(bench.ring.account());
    QCOMPARE(fresh.accessToken, u"access-1"_s);
    QCOMPARE(fresh.scopes, (QStringList{u"BOOKING_READ"_s, u"PROFILE_READ"_s}));
    QVERIFY(fresh.accessExpires > QDateTime::currentDateTimeUtc());
}

void TokenRefreshTest::noRefreshBodyIsLogged()
{
    Setting setting;
    CallWatch watch = setting.read();
    QVERIFY(watch.wait());
    QCOMPARE(setting.bench.log.requests().size(), 3U);
    for (const LoggedRequest &entry : setting.bench.log.requests()) {
        for (const QByteArray &token :
            {QByteArray("refresh-0"), QByteArray("refresh-1"), QByteArray("access-1")}) {
            QVERIFY(!entry.requestBody.contains(token));
            QVERIFY(!entry.responseBody.contains(token));
        }
    }
}

QTEST_GUILESS_MAIN(TokenRefreshTest)
#include "tokenrefreshtest.moc"
