// That the check can fail: crafted lines, right and wrong.
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QTest>

#include "models/api/json.h"
#include "tests/wirecheck/deliverycheck.h"
#include "tests/wirecheck/exchange.h"
#include "tests/wirecheck/exchangecheck.h"
#include "tests/wirecheck/expectation.h"
#include "tests/wirecheck/loglistener.h"
#include "tests/wirecheck/secretsearch.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray ada()
{
    return R"({"id":7,"username":"ada","email":"ada@x.test","timeFormat":24,"defaultScheduleId":null,"weekStart":"Monday","timeZone":"Europe/Paris","organizationId":null)";
}

QByteArray exchange(const QByteArray &requestLine, const QByteArray &headers, const QByteArray &requestBody,
    int status, const QByteArray &body)
{
    const QList<QByteArray> line = requestLine.split(' ');
    JsonWriter writer;
    writer.beginObject().name("method"_L1).value(QString::fromUtf8(line.at(0)));
    writer.name("path"_L1).value(QString::fromUtf8(line.at(1))).name("query"_L1).value(QString());
    writer.name("request_headers"_L1).raw(headers).name("request_body"_L1).raw(requestBody);
    writer.name("status"_L1).value(status);
    writer.name("response_headers"_L1)
        .raw(R"({"Content-Type":"application/json; charset=utf-8","X-Request-Id":"r1"})");
    writer.name("response_body"_L1).raw(body);
    return writer.endObject().take();
}

QByteArray success(const QByteArray &data) { return R"({"status":"success","data":)" + data + '}'; }

QByteArray refusal(const QByteArray &code, const QByteArray &message)
{
    JsonWriter writer;
    writer.beginObject().name("status"_L1).value("error"_L1).name("error"_L1).beginObject();
    writer.name("code"_L1)
        .value(QString::fromUtf8(code))
        .name("message"_L1)
        .value(QString::fromUtf8(message));
    return writer.endObject().endObject().take();
}

QByteArray delivery(const QByteArray &signature, const QByteArray &secret, const QByteArray &body)
{
    JsonWriter writer;
    writer.beginObject().name("path"_L1).value("/hook"_L1).name("headers"_L1).beginObject();
    writer.name("X-Cal-Signature-256"_L1).value(QString::fromLatin1(signature)).endObject();
    writer.name("secret_used"_L1).raw(secret).name("body"_L1).raw(body);
    return writer.endObject().take();
}

ExchangeVerdict verdictOn(const QByteArray &line)
{
    Exchange read;
    QString reason;
    if (!readExchange(line, read, reason)) {
        ExchangeVerdict verdict;
        verdict.faults.append(reason);
        return verdict;
    }
    return read.isDelivery() ? checkDelivery(read) : checkExchange(read);
}

QByteArray signedByKey() { return R"({"Authorization":"Bearer <API_KEY:ada>"})"; }

} // namespace

class WirecheckSelfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsJudged_data();
    void aLineIsJudged();
    void aSecretIsFoundInEveryForm_data();
    void aSecretIsFoundInEveryForm();
    void largeBodiesAreSearchedToo();
    void aRefusalMayBecomeWhatItsTextSaysAlone_data();
    void aRefusalMayBecomeWhatItsTextSaysAlone();
    void whatIsLoggedIsSearchedToo();
    void placeholdersGetValuesOfTheRealShape();
};

void WirecheckSelfTest::aLineIsJudged_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // a part of the line printed
    const QByteArray me = ada() + '}';
    QTest::newRow("a value") << exchange("GET /v2/me", signedByKey(), "null", 200,
        success(
            me)) << u"| decoded as Me | lost or changed 0 | typed 8, kept unknown 0 | secrets 0 | right"_s;
    QTest::newRow("a member of the future")
        << exchange("GET /v2/me", signedByKey(), "null", 200, success(ada() + R"(,"future":1})"))
        << u"kept unknown 1 (future) | secrets 0 | WRONG: kept unknown: future"_s;
    QTest::newRow("the probe that FACTS names")
        << exchange("GET /v2/me", signedByKey(), "null", 200, success(ada() + R"(,"someFutureField":1})"))
        << u"kept unknown 1 (someFutureField) | secrets 0 | right"_s;
    QTest::newRow("a value of the wrong type")
        << exchange("GET /v2/me", signedByKey(), "null", 200, success(R"({"id":"seven","email":"x"})"))
        << u"WRONG: not readable as Me"_s;
    QTest::newRow("text where a value belongs") << exchange("GET /v2/me", signedByKey(), "null", 200,
        success("\"all is well\"")) << u"WRONG: not readable as Me"_s;
    QTest::newRow("an error in a 200")
        << exchange("GET /v2/me", signedByKey(), "null", 200, refusal("NotFoundException", "Gone"))
        << u"mapped to NotFound"_s;
    QTest::newRow("cut off") << exchange(
        "GET /v2/me", signedByKey(), "null", 200, "\"{\\\"status\\\":\\\"succ\"")
                             << u"mapped to Unreadable"_s;
    QTest::newRow("a captive portal")
        << exchange("GET /v2/me", signedByKey(), "null", 200, "\"<html><title>Wi-Fi</title></html>\"")
        << u"mapped to NotCalCom"_s;
    QTest::newRow("a token in a text")
        << exchange("GET /v2/me", R"({"Authorization":"Bearer <ACCESS_TOKEN:ada>"})", "null", 403,
               refusal("ForbiddenException", "no oAuth client found for access token=<ACCESS_TOKEN:ada>"))
        << u"mapped to Expired | lost or changed 0 | typed 0, kept unknown 0 | secrets 0 | right"_s;
    QTest::newRow("a token in a URL") << exchange("GET /v2/calendars/google/connect", signedByKey(), "null",
        200,
        success(
            R"({"authUrl":"https://h.test/a?state=%7B%22accessToken%22%3A%22%3CAPI_KEY%3Aada%3E%22%7D&x=1"})"))
                                      << u"secrets 0 | right"_s;
    QTest::newRow("a lone header") << exchange("GET /v2/me", R"({"x-cal-client-id":"abc"})", "null", 401,
        refusal("UnauthorizedException", "ApiAuthStrategy - Only 'x-cal-client-id' header provided."))
                                   << u"mapped to Unauthorized | raw entry: "_s;
    QTest::newRow("a text body") << exchange("POST /v2/schedules",
        R"({"Authorization":"Bearer <API_KEY:ada>","cal-api-version":"2024-06-11","Content-Type":"text/plain"})",
        "\"a=b\"", 400, refusal("BadRequestException", "No"))
                                 << u"mapped to Invalid | raw entry: a text body"_s;
    QTest::newRow("a query in the path") << exchange("GET /v2/webhooks?take=2&skip=1", signedByKey(), "null",
        200, success("[]")) << u"getWebhooks | decoded as Webhook, no rows | lost"_s;
    QTest::newRow("another spelling of the path") << exchange("GET /api/v2/me", signedByKey(), "null", 200,
        success(me)) << u"decoded as Me | raw entry: another spelling of the path"_s;
    QTest::newRow("no JSON") << QByteArray("{") << u"WRONG: the line is no JSON object"_s;
    const QByteArray sent = R"({"triggerEvent":"PING","createdAt":"2026-01-01T00:00:00Z","payload":{"é":1}})";
    const QByteArray signature
        = QMessageAuthenticationCode::hash(sent, "a secret", QCryptographicHash::Sha256).toHex();
    const QByteArray unsent = R"({"triggerEvent":"PING","payload":1})";
    QTest::newRow("a delivery") << delivery(signature, "\"a secret\"", sent)
                                << u"webhook delivery, PING | right"_s;
    QTest::newRow("a delivery signed with another secret")
        << delivery(signature, "\"another\"", sent) << u"WRONG: the signature does not fit the body"_s;
    QTest::newRow("a delivery whose body was changed")
        << delivery(signature, "\"a secret\"", unsent) << u"the signature does not fit the body"_s;
    QTest::newRow("a delivery without a secret")
        << delivery("no-secret-provided", "null", sent) << u"webhook delivery, PING | right"_s;
    QTest::newRow("a delivery of the wrong shape") << delivery("no-secret-provided", "null", unsent)
                                                   << u"WRONG: createdAt is no text; payload is no object"_s;
}

void WirecheckSelfTest::aLineIsJudged()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, expected);
    const QString printed = verdictOn(line).line();
    QVERIFY2(printed.contains(expected), qPrintable(printed));
}

void WirecheckSelfTest::aSecretIsFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray secret = "p\"a/ ss+w&rd=%1234567890";
    QTest::newRow("raw") << secret;
    QTest::newRow("base64") << secret.toBase64();
    QTest::newRow("base64 of a pair") << QByteArray("id:" + secret + ":x").toBase64();
    QTest::newRow("base64 for URLs") << QByteArray("i:" + secret).toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("percent-encoded") << secret.toPercentEncoding();
    QTest::newRow("JSON-escaped") << QByteArray(secret).replace('"', "\\\"");
}

void WirecheckSelfTest::aSecretIsFoundInEveryForm()
{
    QFETCH(QByteArray, text);
    const SecretSearch search({"p\"a/ ss+w&rd=%1234567890"});
    QCOMPARE(search.foundIn("before " + text + " after"), 1);
    QCOMPARE(search.foundIn(QByteArray("nothing here")), 0);
    LoggedRequest entry;
    entry.responseHeaders.append({"X-Echo", text});
    RequestLog log;
    log.append(entry);
    QCOMPARE(search.foundIn(log), 1);
    ApiError error;
    error.kind = ErrorKind::Invalid;
    error.fields.append({QString(), QString::fromUtf8(text)});
    QCOMPARE(search.foundIn(error), 1);
}

// Beyond 8 kB the client cleans a body in another thread.
void WirecheckSelfTest::largeBodiesAreSearchedToo()
{
    const QByteArray many = "[" + QByteArray("\"<API_KEY:ada> and more\",").repeated(1000) + "0]";
    const ExchangeVerdict verdict
        = verdictOn(exchange("GET /v2/timezones", signedByKey(), "null", 200, many));
    QVERIFY2(verdict.faults.isEmpty(), qPrintable(verdict.line()));
    QVERIFY2(verdict.searched > 12'000, qPrintable(QString::number(verdict.searched)));
}

void WirecheckSelfTest::aRefusalMayBecomeWhatItsTextSaysAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](int status, const char *text, ErrorKind kind) {
        QTest::addRow("%d %s", status, text) << status << QByteArray(text) << kind;
    };
    row(401, "ApiAuthStrategy - api key - Your api key is not valid", ErrorKind::Unauthorized);
    row(401, "ApiAuthStrategy - oAuth client - Invalid client secret", ErrorKind::Unauthorized);
    row(401, "Unauthorized", ErrorKind::Unauthorized);
    row(401, "Invalid Access Token.", ErrorKind::Expired);
    row(403, "PermissionsGuard - no oAuth client found for access token=x", ErrorKind::Expired);
    row(401, "zoom not connected.", ErrorKind::NotConnected);
    row(401, "User is not authorized to confirm this booking", ErrorKind::Forbidden);
    row(403, "RolesGuard - User is not a member of the team with id=1.", ErrorKind::Forbidden);
    row(404, "Cannot GET /v2/me", ErrorKind::NoRoute);
    row(404, "Event type with id 30 not found", ErrorKind::NotFound);
    row(400, "Bad Request Exception", ErrorKind::Invalid);
}

void WirecheckSelfTest::aRefusalMayBecomeWhatItsTextSaysAlone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    Exchange refused;
    refused.status = status;
    refused.responseBody = refusal("Exception", text);
    for (const ErrorKind other : {ErrorKind::Unauthorized, ErrorKind::Expired, ErrorKind::NotConnected,
             ErrorKind::Forbidden, ErrorKind::NotFound, ErrorKind::NoRoute, ErrorKind::Invalid}) {
        ApiError error;
        error.kind = other;
        error.status = status;
        error.message = QString::fromUtf8(text);
        ExchangeVerdict verdict;
        judgeError(refused, error, verdict);
        QVERIFY2(verdict.faults.isEmpty() == (other == kind), qPrintable(kindName(other)));
    }
}

void WirecheckSelfTest::whatIsLoggedIsSearchedToo()
{
    static const QLoggingCategory quiet("calends.quiet", QtCriticalMsg);
    const QByteArray secret = "cal_0123456789abcdef0123456789abcdef";
    const SecretSearch search({secret});
    const LogListener listener;
    QCOMPARE(search.foundIn(listener.said()), 0);
    qCDebug(quiet) << "sent with" << secret;
    QVERIFY(listener.said().contains("calends.quiet"));
    QCOMPARE(search.foundIn(listener.said()), 1);
}

void WirecheckSelfTest::placeholdersGetValuesOfTheRealShape()
{
    Exchange read;
    QString reason;
    QVERIFY(readExchange(exchange("GET /v2/x?k=<API_KEY:a>&t=%3CACCESS_TOKEN%3Aa%3E",
                             R"({"Authorization":"Bearer <API_KEY:a>"})", "\"<b>\"", 200,
                             R"({"secret":"<CLIENT_SECRET:c>","html":"<HTML>"})"),
        read, reason));
    QCOMPARE(read.secrets.size(), 3);
    const QByteArray key = read.requestHeader("Authorization").mid(7);
    QCOMPARE(key.size(), 36);
    QVERIFY(key.startsWith("cal_"));
    QVERIFY(read.target.contains(QByteArray("k=" + key + "&t=eyJ")));
    QCOMPARE(read.requestBody, QByteArray("<b>"));
    const QString secret = JsonDocument(read.responseBody).root()["secret"].toString();
    QCOMPARE(secret.size(), 620);
    QCOMPARE(secret.count(u'.'), 2);
    QVERIFY(read.responseBody.contains("<HTML>"));
}

QTEST_GUILESS_MAIN(WirecheckSelfTest)
#include "wirecheckselftest.moc"
