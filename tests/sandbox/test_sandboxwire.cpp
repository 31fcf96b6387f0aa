// What the sandbox's answers are like on the wire, whatever they say.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

class TestSandboxWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthIsPlainText();
    void anUnknownRouteIsTheFrameworksOwn404();
    void pathsAreForgiving_data();
    void pathsAreForgiving();
    void everyAnswerHasItsOwnRequestId();
    void anEntityTagMakesTheNextAnswerEmpty();
    void headHasTheHeadersOfGetAndNoBody();
    void preflightIsAnsweredForEveryPath();
    void tooLargeABodyIsRefusedBare();
    void aFormIsReadByOAuth2Alone();
    void brokenJsonIsRefusedWithoutLimitHeaders();
    void theConnectionStaysOpenUnlessAskedToClose();
    void expiredTokensHaveTheirOwnReason();
    void versionsChooseTheRoute_data();
    void versionsChooseTheRoute();
    void newerDatesAreKnownToTheHostedServiceOnly();
    void groupsNotServedAreUnknownRoutes_data();
    void groupsNotServedAreUnknownRoutes();
};

void TestSandboxWire::healthIsPlainText()
{
    Probe probe(smallSandbox());
    const Received answer = probe.get(u"/health"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("OK"));
}

void TestSandboxWire::anUnknownRouteIsTheFrameworksOwn404()
{
    Probe probe(smallSandbox());
    const Received answer = probe.get(u"/v2/does-not-exist?x=1"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.reason, QByteArray("Not Found"));
    QCOMPARE(answer.message(), u"Cannot GET /v2/does-not-exist?x=1"_s);
    QVERIFY(answer.header("X-RateLimit-Limit-Default").isEmpty());
}

void TestSandboxWire::pathsAreForgiving_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("as documented") << u"/v2/me"_s;
    QTest::newRow("behind the web app") << u"/api/v2/me"_s;
    QTest::newRow("other case") << u"/V2/Me"_s;
    QTest::newRow("trailing slash") << u"/v2/me/"_s;
    QTest::newRow("the old prefix") << u"/v2/ee/me"_s;
}

void TestSandboxWire::pathsAreForgiving()
{
    QFETCH(QString, path);
    Probe probe(smallSandbox());
    const Received answer = probe.get(path, probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"id"_s].toInteger(), probe.userId(u"owner"_s));
}

void TestSandboxWire::everyAnswerHasItsOwnRequestId()
{
    Probe probe(smallSandbox());
    Headers headers = probe.signedBy(u"owner"_s);
    headers.emplaceBack("X-Request-Id", "mine");
    const QByteArray first = probe.get(u"/v2/me"_s, headers).header("X-Request-Id");
    const QByteArray second = probe.get(u"/v2/me"_s, headers).header("X-Request-Id");
    QCOMPARE(first.size(), 36);
    QVERIFY(first != second);
    QCOMPARE(probe.get(u"/v2/nothing"_s).header("X-Request-Id").size(), 36);
}

void TestSandboxWire::anEntityTagMakesTheNextAnswerEmpty()
{
    Probe probe(smallSandbox());
    Headers headers = probe.signedBy(u"owner"_s);
    const QByteArray tag = probe.get(u"/v2/me"_s, headers).header("ETag");
    QVERIFY(tag.startsWith("W/\""));
    headers.emplaceBack("If-None-Match", tag);
    const Received unchanged = probe.get(u"/v2/me"_s, headers);
    QCOMPARE(unchanged.status, 304);
    QVERIFY(unchanged.body.isEmpty());
    QCOMPARE(unchanged.header("ETag"), tag);
    QVERIFY(!unchanged.header("X-RateLimit-Remaining-Default").isEmpty());

    probe.send("PATCH", u"/v2/me"_s, probe.signedBy(u"owner"_s), QJsonObject{{u"timeFormat"_s, 24}});
    QCOMPARE(probe.get(u"/v2/me"_s, headers).status, 200);
}

void TestSandboxWire::headHasTheHeadersOfGetAndNoBody()
{
    Probe probe(smallSandbox());
    const Received get = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    const Received head = probe.send("HEAD", u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
    QCOMPARE(head.header("ETag"), get.header("ETag"));
    QCOMPARE(head.header("Content-Length"), QByteArray::number(get.body.size()));
}

void TestSandboxWire::preflightIsAnsweredForEveryPath()
{
    Probe probe(smallSandbox());
    const Received answer = probe.send("OPTIONS", u"/v2/bookings"_s, {{"Origin", "http://localhost:1"}});
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Access-Control-Allow-Origin"), QByteArray("*"));
    QVERIFY(answer.header("X-RateLimit-Limit-Default").isEmpty());
}

void TestSandboxWire::aFormIsReadByOAuth2Alone()
{
    Probe probe(smallSandbox(CustomerKind::Platform, ServerEdition::Hosted));
    const auto post = [&probe](const QByteArray &path, const QByteArray &form) {
        return probe.sendRaw("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
            + probe.key(u"owner"_s).toLatin1()
            + "\r\ncal-api-version: 2024-06-11\r\nContent-Type: application/x-www-form-urlencoded\r\n"
              "Content-Length: "
            + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    };
    const Received schedule = post("/v2/schedules", "name=A&timeZone=Europe%2FOslo");
    QCOMPARE(schedule.status, 400);
    const QJsonValue missing = schedule.json()[u"error"_s][u"details"_s][u"errors"_s][0];
    QCOMPARE(missing[u"property"_s].toString(), u"name"_s);
    QCOMPARE(missing[u"target"_s].toObject(), QJsonObject());
    const Received token = post("/v2/auth/oauth2/token", "grant_type=refresh_token&client_id=nobody");
    QCOMPARE(token.status, 401);
    QCOMPARE(token.json()[u"error_description"_s].toString(), u"client_not_found"_s);
}

void TestSandboxWire::tooLargeABodyIsRefusedBare()
{
    Probe probe(smallSandbox());
    const QJsonObject body{{u"name"_s, QString(101 * 1024, u'x')}};
    const Received answer = probe.send("PATCH", u"/v2/me"_s, probe.signedBy(u"owner"_s), body);
    QCOMPARE(answer.status, 413);
    QCOMPARE(
        answer.json(), (QJsonObject{{u"statusCode"_s, 413}, {u"message"_s, u"request entity too large"_s}}));
    QVERIFY(answer.header("X-Request-Id").isEmpty());
}

void TestSandboxWire::brokenJsonIsRefusedWithoutLimitHeaders()
{
    Probe probe(smallSandbox());
    const Received answer = probe.sendRaw("PATCH /v2/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
        + probe.key(u"owner"_s).toUtf8()
        + "\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"name\":");
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"BadRequestException"_s);
    QVERIFY(answer.header("X-RateLimit-Limit-Default").isEmpty());
}

void TestSandboxWire::theConnectionStaysOpenUnlessAskedToClose()
{
    Probe probe(smallSandbox());
    QCOMPARE(probe.get(u"/health"_s).header("Connection"), QByteArray("keep-alive"));
    const Received closing = probe.get(u"/health"_s, {{"Connection", "close"}});
    QCOMPARE(closing.header("Connection"), QByteArray("close"));
    QCOMPARE(closing.body, QByteArray("OK"));
}

void TestSandboxWire::expiredTokensHaveTheirOwnReason()
{
    Probe probe(smallSandbox());
    const QString token = probe.server().announcement()[u"managedUser"_s][u"accessToken"_s].toString();
    QCOMPARE(probe.get(u"/v2/me"_s, bearer(token)).status, 200);
    probe.server().clock().advance(60LL * 60 * 1000);
    const Received answer = probe.get(u"/v2/me"_s, bearer(token));
    QCOMPARE(answer.status, 498);
    QCOMPARE(answer.reason, QByteArray("Invalid Token"));
    QCOMPARE(answer.json()[u"error"_s].toObject(),
        (QJsonObject{{u"code"_s, u"TokenExpiredException"_s}, {u"message"_s, u"ACCESS_TOKEN_IS_EXPIRED"_s},
            {u"details"_s, u"ACCESS_TOKEN_IS_EXPIRED"_s}}));
}

void TestSandboxWire::versionsChooseTheRoute_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<bool>("exists");
    // OBSERVED, the table of versions, row by row.
    const QList<QByteArray> versions{
        "", "2024-04-15", "2026-02-25", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04"};
    const QList<std::pair<QString, QList<bool>>> rows{
        {u"/v2/event-types"_s, {true, true, true, true, true, false, false}},
        {u"/v2/schedules"_s, {true, true, true, true, true, false, false}},
        {u"/v2/bookings"_s, {true, true, true, true, true, true, false}},
        {u"/v2/slots?eventTypeId=1&start=2026-12-01&end=2026-12-02"_s,
            {false, false, false, false, false, false, true}},
        {u"/v2/slots/available?eventTypeId=1&startTime=2026-12-01&endTime=2026-12-02"_s,
            {true, true, true, true, true, true, false}},
        {u"/v2/me"_s, {true, true, true, true, true, true, true}},
        {u"/v2/teams"_s, {true, true, true, true, true, true, true}}};
    for (const auto &row : rows) {
        for (qsizetype index = 0; index < versions.size(); ++index)
            QTest::addRow("%s at '%s'", qUtf8Printable(row.first), versions.at(index).constData())
                << row.first << versions.at(index) << row.second.at(index);
    }
}

void TestSandboxWire::versionsChooseTheRoute()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, version);
    QFETCH(bool, exists);
    Probe probe(smallSandbox());
    Headers headers = probe.signedBy(u"owner"_s);
    if (!version.isEmpty())
        headers.emplaceBack("cal-api-version", version);
    const Received answer = probe.get(path, headers);
    const bool isMissing = answer.status == 404 && answer.message() == u"Cannot GET "_s % path;
    QCOMPARE(!isMissing, exists);
}

void TestSandboxWire::newerDatesAreKnownToTheHostedServiceOnly()
{
    const auto list = [](ServerEdition edition) {
        Probe probe(smallSandbox(CustomerKind::Individual, edition));
        Headers headers = probe.signedBy(u"owner"_s);
        headers.emplaceBack("cal-api-version", "2026-02-25");
        return probe.get(u"/v2/bookings"_s, headers).data();
    };
    QVERIFY(list(ServerEdition::Hosted).isArray());
    QVERIFY(list(ServerEdition::Full).isObject());
}

void TestSandboxWire::groupsNotServedAreUnknownRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<ServerEdition>("edition");
    QTest::newRow("stripe") << QByteArray("GET") << u"/v2/stripe/check"_s << ServerEdition::Full;
    QTest::newRow("connecting calendars")
        << QByteArray("GET") << u"/v2/calendars/google/connect"_s << ServerEdition::Full;
    QTest::newRow("no teams in community") << QByteArray("GET") << u"/v2/teams"_s << ServerEdition::Community;
    QTest::newRow("no OAuth2 in full")
        << QByteArray("POST") << u"/v2/auth/oauth2/token"_s << ServerEdition::Full;
}

void TestSandboxWire::groupsNotServedAreUnknownRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(ServerEdition, edition);
    Probe probe(smallSandbox(CustomerKind::Platform, edition));
    const Received answer = probe.send(method, path, probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.message(), u"Cannot "_s % QString::fromLatin1(method) % u' ' % path);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxWire)
#include "test_sandboxwire.moc"
