// OAuth2's own token route and what its tokens may do.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr qint64 minute = 60'000;

} // namespace

class TestSandboxOAuth2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oauth2TokensAreExchangedOnce();
    void oauth2TokensAreCutByTheirScopes();
    void aTeamsRoutesNeedTheTeamsScope_data();
    void aTeamsRoutesNeedTheTeamsScope();
    void oauth2ErrorsHaveTheirOwnShape_data();
    void oauth2ErrorsHaveTheirOwnShape();
    void aPublicOAuth2ClientProvesItselfByItsVerifier();
};

void TestSandboxOAuth2::oauth2TokensAreExchangedOnce()
{
    Probe probe(smallSandbox(CustomerKind::Organization, ServerEdition::Hosted));
    const QJsonObject oauth2 = probe.server().announcement()[u"oauth2"_s].toObject();
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(oauth2[u"accessToken"_s].toString())).status, 200);
    const QJsonObject body{{u"client_id"_s, oauth2[u"clientId"_s]},
        {u"client_secret"_s, oauth2[u"clientSecret"_s]}, {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, oauth2[u"refreshToken"_s]}};
    const Received answer = probe.send("POST", u"/v2/auth/oauth2/token"_s, {}, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(answer.json()[u"token_type"_s].toString(), u"bearer"_s);
    QCOMPARE(answer.json()[u"expires_in"_s].toInt(), 1800);
    QVERIFY(answer.json()[u"scope"_s].toString().contains("BOOKING_READ"_L1));
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(answer.json()[u"access_token"_s].toString())).status, 200);
    const Received again = probe.send("POST", u"/v2/auth/oauth2/token"_s, {}, body);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.json()[u"error_description"_s].toString(), u"invalid_refresh_token"_s);
}

void TestSandboxOAuth2::oauth2TokensAreCutByTheirScopes()
{
    Probe probe(smallSandbox(CustomerKind::Individual, ServerEdition::Hosted));
    const QString clientId = probe.server().announcement()[u"oauth2"_s][u"clientId"_s].toString();
    const auto rename = [&](const QStringList &scopes) {
        const TokenPair pair
            = probe.server().credentials().newOAuth2Tokens(clientId, probe.userId(u"owner"_s), scopes);
        return probe.send("PATCH", u"/v2/me"_s, bearer(pair.accessToken), QJsonObject{{u"name"_s, u"z"_s}});
    };
    const Received refused = rename({u"PROFILE_READ"_s});
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().contains("PROFILE_WRITE"_L1));
    QCOMPARE(rename({u"PROFILE_WRITE"_s}).status, 200);
    QCOMPARE(rename({}).status, 200);
    QCOMPARE(rename({u"READ_PROFILE"_s}).status, 200);
}

void TestSandboxOAuth2::aTeamsRoutesNeedTheTeamsScope_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<int>("status");
    QTest::newRow("the person's own") << QStringList{u"BOOKING_READ"_s} << 403;
    QTest::newRow("another of the team") << QStringList{u"TEAM_SCHEDULE_READ"_s} << 403;
    QTest::newRow("the team's") << QStringList{u"TEAM_BOOKING_READ"_s} << 200;
    QTest::newRow("the organization's") << QStringList{u"ORG_BOOKING_READ"_s} << 200;
    QTest::newRow("of before there were scopes") << QStringList{} << 200;
    QTest::newRow("with names of before") << QStringList{u"READ_BOOKING"_s, u"READ_PROFILE"_s} << 200;
    QTest::newRow("one of before and one of now") << QStringList{u"READ_BOOKING"_s, u"BOOKING_READ"_s} << 403;
}

void TestSandboxOAuth2::aTeamsRoutesNeedTheTeamsScope()
{
    QFETCH(QStringList, scopes);
    QFETCH(int, status);
    Probe probe(smallSandbox(CustomerKind::Team, ServerEdition::Hosted));
    const QJsonObject announcement = probe.server().announcement();
    const TokenPair pair = probe.server().credentials().newOAuth2Tokens(
        announcement[u"oauth2"_s][u"clientId"_s].toString(), probe.userId(u"owner"_s), scopes);
    const Received answer = probe.get(
        u"/v2/teams/%1/bookings"_s.arg(announcement[u"teams"_s][0].toInteger()), bearer(pair.accessToken));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.message().contains("TEAM_BOOKING_READ"_L1), status == 403);
}

void TestSandboxOAuth2::oauth2ErrorsHaveTheirOwnShape_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no grant") << QJsonObject{{u"grant_type"_s, u""_s}} << 400 << u"invalid_request"_s;
    QTest::newRow("no client") << QJsonObject{{u"client_id"_s, u""_s}} << 400 << u"invalid_request"_s;
    QTest::newRow("unknown client") << QJsonObject{{u"client_id"_s, u"x"_s}} << 401 << u"invalid_client"_s;
    QTest::newRow("wrong secret") << QJsonObject{{u"client_secret"_s, u"x"_s}} << 401 << u"invalid_client"_s;
    QTest::newRow("unknown code") << QJsonObject{{u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, u"x"_s}} << 400
                                  << u"invalid_grant"_s;
}

void TestSandboxOAuth2::oauth2ErrorsHaveTheirOwnShape()
{
    QFETCH(QJsonObject, change);
    QFETCH(int, status);
    QFETCH(QString, error);
    Probe probe(smallSandbox(CustomerKind::Individual, ServerEdition::Community));
    const QJsonObject oauth2 = probe.server().announcement()[u"oauth2"_s].toObject();
    QJsonObject body{{u"client_id"_s, oauth2[u"clientId"_s]}, {u"client_secret"_s, oauth2[u"clientSecret"_s]},
        {u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, oauth2[u"refreshToken"_s]}};
    for (auto member = change.constBegin(); member != change.constEnd(); ++member)
        body.insert(member.key(), *member);
    const Received answer = probe.send("POST", u"/v2/auth/oauth2/token"_s, {}, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json()[u"error"_s].toString(), error);
    QVERIFY(answer.json().contains(u"error_description"_s));
}

void TestSandboxOAuth2::aPublicOAuth2ClientProvesItselfByItsVerifier()
{
    Probe probe(smallSandbox(CustomerKind::Individual, ServerEdition::Community));
    probe.database().insert(u"oauth2_clients"_s,
        {{u"id"_s, u"public"_s}, {u"name"_s, u"P"_s}, {u"redirect_uris"_s, QJsonArray()},
            {u"client_type"_s, u"PUBLIC"_s}});
    // SHA-256 of "verifier", URL-safe.
    probe.database().insert(u"authorization_codes"_s,
        {{u"code"_s, u"c"_s}, {u"client_id"_s, u"public"_s}, {u"user_id"_s, probe.userId(u"owner"_s)},
            {u"redirect_uri"_s, u"http://localhost"_s},
            {u"challenge"_s, u"iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ"_s},
            {u"scopes"_s, QJsonArray{u"BOOKING_READ"_s}},
            {u"expires_at"_s, probe.server().clock().now() + minute}});
    QJsonObject body{{u"client_id"_s, u"public"_s}, {u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, u"c"_s}, {u"redirect_uri"_s, u"http://localhost"_s}, {u"code_verifier"_s, u"other"_s}};
    const QString path = u"/v2/auth/oauth2/token"_s;
    QCOMPARE(probe.send("POST", path, {}, body).json()[u"error_description"_s].toString(),
        u"pkce_verification_failed"_s);
    body.insert(u"code_verifier"_s, u"verifier"_s);
    QCOMPARE(probe.send("POST", path, {}, body).status, 200);
    QCOMPARE(probe.send("POST", path, {}, body).json()[u"error_description"_s].toString(),
        u"code_invalid_or_expired"_s);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxOAuth2)
#include "test_sandboxoauth2.moc"
