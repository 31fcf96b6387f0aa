// Who may sign what, how tokens live and die, and what a wrong credential is told.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

const QString portal = u"Patient portal"_s;
const QString widget = u"Partner widget"_s;
const QString readOnly = u"Reporting, read only"_s;
constexpr qint64 minute = 60'000;

QJsonObject tokensOf(Probe &probe) { return probe.server().announcement()[u"managedUser"_s].toObject(); }

QString accessToken(const QJsonValue &tokens) { return tokens[u"accessToken"_s].toString(); }

Received refresh(Probe &probe, const QString &refreshToken)
{
    return probe.send("POST", u"/v2/oauth/"_s % probe.clientId(portal) % u"/refresh"_s,
        {{"x-cal-secret-key", probe.clientSecret(portal).toUtf8()}},
        QJsonObject{{u"refreshToken"_s, refreshToken}});
}

} // namespace

class TestSandboxCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysHaveTheRealForm();
    void aKeyWorksWithAndWithoutTheWordBearer();
    void anUnknownKeyIsRefusedByTheLimiter();
    void aKeyWorksThroughItsLastDay();
    void aRefreshedKeyReplacesTheOldOneAtOnce();
    void communityCannotRefreshKeys();
    void clientSecretsAreLongTokens();
    void aClientActsAsTheOwner();
    void aLoneHeaderIsNamed();
    void aSecretIsRefusedOnAnotherClientsPath();
    void theSecretAloneIsEnoughWhereThePathHasTheId();
    void aListOfClientsNeedsTheOrganizationsCredential();
    void tokensAreValidForAboutAnHour();
    void aRefreshConsumesItsTokenAndKeepsTheOldAccess();
    void aForcedRefreshEndsEveryOlderToken();
    void aPurgedTokenIs401OrThePermissionGuards403();
    void aForeignOriginIsRefused();
    void missingPermissionsAreNamed();
    void aDeletedUsersTokenIsUnknown();
};

void TestSandboxCredentials::keysHaveTheRealForm()
{
    Probe probe(smallSandbox());
    const QString key = probe.key(u"owner"_s);
    QVERIFY(key.startsWith("cal_"_L1));
    QCOMPARE(key.size(), 36);
    QCOMPARE(probe.database().count(
                 u"SELECT count(*) FROM api_keys WHERE hash LIKE '%' || ? || '%'"_s, {key.mid(4)}),
        0);
}

void TestSandboxCredentials::aKeyWorksWithAndWithoutTheWordBearer()
{
    Probe probe(smallSandbox());
    const QByteArray key = probe.key(u"owner"_s).toUtf8();
    QCOMPARE(probe.get(u"/v2/me"_s, {{"Authorization", "Bearer " + key}}).status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, {{"Authorization", key}}).status, 200);
    const Received lower = probe.get(u"/v2/me"_s, {{"Authorization", "bearer " + key}});
    QCOMPARE(lower.status, 401);
    QCOMPARE(lower.message(), u"Invalid Access Token."_s);
}

void TestSandboxCredentials::anUnknownKeyIsRefusedByTheLimiter()
{
    Probe probe(smallSandbox());
    const Received answer = probe.get(u"/v2/me"_s, bearer(u"cal_00000000000000000000000000000000"_s));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), u"CustomThrottlerGuard - Invalid API Key"_s);
    QVERIFY(answer.header("X-RateLimit-Limit-Default").isEmpty());
}

void TestSandboxCredentials::aKeyWorksThroughItsLastDay()
{
    Probe probe(smallSandbox());
    constexpr qint64 day = 24 * 60 * minute;
    const qint64 midnight = probe.server().clock().now() / day * day;
    const QString key
        = probe.server().credentials().newApiKey({probe.userId(u"owner"_s), {}, midnight, {}, {}});
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(key)).status, 200);
    probe.server().clock().advance(day);
    const Received answer = probe.get(u"/v2/me"_s, bearer(key));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), u"ApiAuthStrategy - api key - Your api key is expired"_s);
}

void TestSandboxCredentials::aRefreshedKeyReplacesTheOldOneAtOnce()
{
    Probe probe(smallSandbox());
    const Received both = probe.send("POST", u"/v2/api-keys/refresh"_s, probe.signedBy(u"owner"_s),
        QJsonObject{{u"apiKeyDaysValid"_s, 3}, {u"apiKeyNeverExpires"_s, true}});
    QCOMPARE(both.status, 400);
    const Received answer = probe.send("POST", u"/v2/api-keys/refresh"_s, probe.signedBy(u"owner"_s),
        QJsonObject{{u"apiKeyDaysValid"_s, 3}});
    QCOMPARE(answer.status, 200);
    const QString fresh = answer.data()[u"apiKey"_s].toString();
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(fresh)).status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status, 401);
}

void TestSandboxCredentials::communityCannotRefreshKeys()
{
    Probe probe(smallSandbox(CustomerKind::Individual, ServerEdition::Community));
    QCOMPARE(
        probe.send("POST", u"/v2/api-keys/refresh"_s, probe.signedBy(u"owner"_s), QJsonObject()).status, 500);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status, 200);
}

void TestSandboxCredentials::clientSecretsAreLongTokens()
{
    Probe probe(smallSandbox());
    QCOMPARE(probe.clientId(portal).size(), 25);
    QCOMPARE(probe.clientSecret(portal).count(u'.'), 2);
    QVERIFY(probe.clientSecret(portal).size() > 400);
}

void TestSandboxCredentials::aClientActsAsTheOwner()
{
    Probe probe(smallSandbox());
    const Received answer = probe.get(u"/v2/me"_s, probe.signedByClient(portal));
    QCOMPARE(answer.data()[u"id"_s].toInteger(), probe.userId(u"owner"_s));
    // A Bearer beside both headers is not looked at.
    Headers headers = probe.signedByClient(portal);
    headers += bearer(u"nonsense"_s);
    QCOMPARE(probe.get(u"/v2/me"_s, headers).status, 200);
}

void TestSandboxCredentials::aLoneHeaderIsNamed()
{
    Probe probe(smallSandbox());
    const Received id = probe.get(u"/v2/me"_s, {{"x-cal-client-id", "x"}});
    QCOMPARE(id.status, 401);
    QVERIFY(id.message().startsWith("ApiAuthStrategy - Only 'x-cal-client-id' header provided."_L1));
    const Received secret = probe.get(u"/v2/me"_s, {{"x-cal-secret-key", "x"}});
    QVERIFY(secret.message().startsWith("ApiAuthStrategy - Only 'x-cal-secret-key' header provided."_L1));
    const Received nothing = probe.get(u"/v2/me"_s);
    QVERIFY(nothing.message().startsWith("ApiAuthStrategy - No authentication method provided."_L1));
}

void TestSandboxCredentials::aSecretIsRefusedOnAnotherClientsPath()
{
    Probe probe(smallSandbox());
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(widget) % u"/users"_s;
    const Received answer = probe.get(path, probe.signedByClient(portal));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.message(), u"ApiAuthStrategy - oAuth client - Invalid client secret"_s);
    QCOMPARE(probe.get(path, probe.signedByClient(widget)).status, 200);
}

void TestSandboxCredentials::theSecretAloneIsEnoughWhereThePathHasTheId()
{
    Probe probe(smallSandbox());
    const Headers secret{{"x-cal-secret-key", probe.clientSecret(portal).toUtf8()}};
    QCOMPARE(probe.get(u"/v2/oauth-clients/"_s % probe.clientId(portal), secret).status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, secret).status, 401);
}

void TestSandboxCredentials::aListOfClientsNeedsTheOrganizationsCredential()
{
    Probe probe(smallSandbox());
    const Received personal = probe.get(u"/v2/oauth-clients"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(personal.status, 401);
    QCOMPARE(personal.message(), u"GetOrgId decorator: Organization ID not found"_s);
    QCOMPARE(probe.get(u"/v2/oauth-clients"_s, probe.signedBy(u"ownerOfOrganization"_s)).status, 200);
    const Received client = probe.get(u"/v2/oauth-clients"_s, probe.signedByClient(portal));
    QCOMPARE(client.data().toArray().size(), 3);
    QCOMPARE(client.data()[0][u"secret"_s].toString(), probe.clientSecret(portal));
}

void TestSandboxCredentials::tokensAreValidForAboutAnHour()
{
    Probe probe(smallSandbox());
    const QJsonObject tokens = tokensOf(probe);
    const qint64 left = tokens[u"accessTokenExpiresAt"_s].toInteger() - probe.server().clock().now();
    QVERIFY(left > 58 * minute && left <= 60 * minute);
    QCOMPARE(tokens[u"accessTokenExpiresAt"_s].toInteger() % minute, 0);
    QCOMPARE(tokens[u"refreshTokenExpiresAt"_s].toInteger() % (24 * 60 * minute), 0);
}

void TestSandboxCredentials::aRefreshConsumesItsTokenAndKeepsTheOldAccess()
{
    Probe probe(smallSandbox());
    const QJsonObject old = tokensOf(probe);
    const Received answer = refresh(probe, old[u"refreshToken"_s].toString());
    QCOMPARE(answer.status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(accessToken(answer.data()))).status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(accessToken(old))).status, 200);
    const Received again = refresh(probe, old[u"refreshToken"_s].toString());
    QCOMPARE(again.status, 400);
    QCOMPARE(again.message(), u"Invalid refresh token"_s);
}

void TestSandboxCredentials::aForcedRefreshEndsEveryOlderToken()
{
    Probe probe(smallSandbox());
    const QJsonObject old = tokensOf(probe);
    const Received answer = probe.send("POST",
        u"/v2/oauth-clients/"_s % probe.clientId(portal) % u"/users/"_s
            % QString::number(old[u"id"_s].toInteger()) % u"/force-refresh"_s,
        probe.signedByClient(portal));
    QCOMPARE(answer.status, 200);
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(accessToken(old))).status, 401);
    QCOMPARE(refresh(probe, old[u"refreshToken"_s].toString()).status, 400);
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(accessToken(answer.data()))).status, 200);
}

void TestSandboxCredentials::aPurgedTokenIs401OrThePermissionGuards403()
{
    Probe probe(smallSandbox());
    const QJsonObject old = tokensOf(probe);
    probe.server().clock().advance(61 * minute);
    QCOMPARE(probe.get(u"/v2/schedules"_s, bearer(accessToken(old))).status, 498);
    QCOMPARE(refresh(probe, old[u"refreshToken"_s].toString()).status, 200);
    const Received me = probe.get(u"/v2/me"_s, bearer(accessToken(old)));
    QCOMPARE(me.status, 401);
    QCOMPARE(me.message(), u"Invalid Access Token."_s);
    Headers headers = bearer(accessToken(old));
    headers.emplaceBack("cal-api-version", "2024-08-13");
    const Received bookings = probe.get(u"/v2/bookings"_s, headers);
    QCOMPARE(bookings.status, 403);
    QVERIFY(bookings.message().contains(u"no oAuth client found for access token="_s % accessToken(old)));
}

void TestSandboxCredentials::aForeignOriginIsRefused()
{
    Probe probe(smallSandbox());
    Headers headers = bearer(accessToken(tokensOf(probe)));
    headers.emplaceBack("Origin", "http://evil.test");
    const Received answer = probe.get(u"/v2/me"_s, headers);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.message().contains("Invalid request origin"_L1));
    headers.last().second = "http://localhost:4321";
    QCOMPARE(probe.get(u"/v2/me"_s, headers).status, 200);
}

void TestSandboxCredentials::missingPermissionsAreNamed()
{
    Probe probe(smallSandbox());
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedByClient(readOnly)).status, 200);
    const Received answer
        = probe.send("PATCH", u"/v2/me"_s, probe.signedByClient(readOnly), QJsonObject{{u"name"_s, u"z"_s}});
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.message().contains("does not have the required permissions=PROFILE_WRITE."_L1));
    // A key is never checked.
    QCOMPARE(
        probe.send("PATCH", u"/v2/me"_s, probe.signedBy(u"owner"_s), QJsonObject{{u"name"_s, u"z"_s}}).status,
        200);
}

void TestSandboxCredentials::aDeletedUsersTokenIsUnknown()
{
    Probe probe(smallSandbox());
    const QJsonObject user = tokensOf(probe);
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(portal) % u"/users/"_s
        % QString::number(user[u"id"_s].toInteger());
    QCOMPARE(probe.send("DELETE", path, probe.signedByClient(portal)).data()[u"id"_s], user[u"id"_s]);
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(accessToken(user))).status, 401);
    QCOMPARE(probe.get(path, probe.signedByClient(portal)).status, 404);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxCredentials)
#include "test_sandboxcredentials.moc"
