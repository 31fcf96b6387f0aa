#include "models/api/errormapping.h"

#include <QTest>

#include "models/api/json.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray json() { return "application/json; charset=utf-8"; }

QByteArray html() { return "text/html"; }

QByteArray envelope(const QByteArray &code, const QByteArray &message, const QByteArray &details = {})
{
    JsonWriter writer;
    writer.beginObject().name("status"_L1).value("error"_L1).name("path"_L1).value("/v2/x"_L1);
    writer.name("error"_L1).beginObject();
    writer.name("code"_L1)
        .value(QString::fromUtf8(code))
        .name("message"_L1)
        .value(QString::fromUtf8(message));
    if (!details.isEmpty())
        writer.name("details"_L1).raw(details);
    return writer.endObject().endObject().take();
}

ErrorContext answered(int status, const QByteArray &body, const QByteArray &type = json())
{
    ErrorContext context;
    context.operation = findOperation("getBookings");
    context.status = status;
    context.contentType = type;
    context.body = body;
    return context;
}

QString spelled(const QList<FieldError> &fields)
{
    QStringList lines;
    for (const FieldError &field : fields)
        lines.append(field.path + u'=' + field.message);
    return lines.join(u"; "_s);
}

} // namespace

Q_DECLARE_METATYPE(Calends::ErrorKind)

class ErrorMappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShapeBecomesOneError_data();
    void everyShapeBecomesOneError();
    void aLargeAnswerIsJudgedByItsEnds();
    void detailsMayBeObjectTextOrAbsent();
    void nestedValidationErrorsAreFlattened();
    void joinedValidationErrorsAreTakenApart();
    void schemaErrorsNameTheirPath();
    void theWordsNameOperationCauseAndCure_data();
    void theWordsNameOperationCauseAndCure();
    void aFailedWriteSaysWhetherItWasSent_data();
    void aFailedWriteSaysWhetherItWasSent();
    void retryingIsOfferedOnlyWhereItCanHelp();
    void noTokenReachesTheError();
    void whatASuccessIs_data();
    void whatASuccessIs();
    void expiredTokensAreToldFromOther401s();
    void everyKindHasWords();
    void deepNestingIsNoFault();
};

void ErrorMappingTest::aLargeAnswerIsJudgedByItsEnds()
{
    const QByteArray rows = QByteArray(R"({"id":1},)").repeated(10'000) + "{}";
    const QByteArray whole = R"({"status":"success","data":[)" + rows + "]}";
    QVERIFY(isSuccess(200, json(), whole));
    QVERIFY(isSuccess(200, json(), "\n { \"status\" : \"success\" , \"data\" : [" + rows + "] } \n"));
    // What is broken within is for whoever reads it, in another thread; it is not read here.
    QByteArray broken = whole;
    broken.replace(whole.size() / 2, 3, "}}}");
    QVERIFY(isSuccess(200, json(), broken));
    QVERIFY(!isSuccess(200, json(), whole.chopped(1)));
    QVERIFY(!isSuccess(200, json(), R"({"status":"error","error":{"message":"no"},"data":[)" + rows + "]}"));
    QVERIFY(!isSuccess(500, json(), whole));
    QVERIFY(isSuccess(200, json(), "[" + rows + "]")); // no envelope: looked through
    QVERIFY(!isSuccess(200, json(), "[" + rows));
}

void ErrorMappingTest::everyShapeBecomesOneError_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body,
                         ErrorKind kind, const QString &code, const QString &message) {
        QTest::newRow(name) << status << type << body << kind << code << message;
    };
    row("envelope", 404, json(), envelope("NotFoundException", "Booking with uid=x was not found"),
        ErrorKind::NotFound, u"NotFoundException"_s, u"Booking with uid=x was not found"_s);
    row("generic message, told in details", 400, json(),
        envelope("BadRequestException", "Bad Request Exception",
            R"({"message":"slug is taken","statusCode":400})"),
        ErrorKind::Invalid, u"BadRequestException"_s, u"slug is taken"_s);
    row("route", 404, json(), envelope("NotFoundException", "Cannot GET /v2/schedules"), ErrorKind::NoRoute,
        u"NotFoundException"_s, u"Cannot GET /v2/schedules"_s);
    row("bare", 409, json(), R"({"statusCode":409,"message":"already_signed_up_for_this_booking_error"})",
        ErrorKind::Conflict, {}, u"already_signed_up_for_this_booking_error"_s);
    row("bare with a list", 400, json(),
        R"({"statusCode":400,"message":["a is bad","b is bad"],"error":"Bad Request"})", ErrorKind::Invalid,
        u"Bad Request"_s, u"a is bad, b is bad"_s);
    row("OAuth2", 401, json(), R"({"error":"invalid_client","error_description":"client_not_found"})",
        ErrorKind::Unauthorized, u"invalid_client"_s, u"client_not_found"_s);
    row("OAuth2 grant", 400, json(),
        R"({"error":"invalid_grant","error_description":"invalid_refresh_token"})", ErrorKind::Unauthorized,
        u"invalid_grant"_s, u"invalid_refresh_token"_s);
    row("procedure", 400, json(),
        envelope("TRPCError", "Bad request: Please check your request data and try again"),
        ErrorKind::Invalid, u"TRPCError"_s, u"Bad request: Please check your request data and try again"_s);
    row("procedure that refuses the person", 401, json(),
        envelope("TRPCError", "User is not authorized to confirm this booking"), ErrorKind::Forbidden,
        u"TRPCError"_s, u"User is not authorized to confirm this booking"_s);
    row("not connected", 401, json(), envelope("UnauthorizedException", "google_calendar is not connected"),
        ErrorKind::NotConnected, u"UnauthorizedException"_s, u"google_calendar is not connected"_s);
    row("not connected as 400", 400, json(), envelope("BadRequestException", "zoom not connected."),
        ErrorKind::NotConnected, u"BadRequestException"_s, u"zoom not connected."_s);
    row("expired", 498, json(),
        envelope("TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED", "\"ACCESS_TOKEN_IS_EXPIRED\""),
        ErrorKind::Expired, u"TokenExpiredException"_s, u"ACCESS_TOKEN_IS_EXPIRED"_s);
    row("throttled", 429, json(), envelope("ThrottlerException", "Too many requests", "\"x\""),
        ErrorKind::RateLimited, u"ThrottlerException"_s, u"Too many requests"_s);
    row("gone, said as 400", 400, json(),
        envelope("BadRequestException", "Schedule with ID=1006 does not exist."), ErrorKind::NotFound,
        u"BadRequestException"_s, u"Schedule with ID=1006 does not exist."_s);
    row("captive portal", 200, html(), "<html><head><title>\n Hotel Wi-Fi </title></head></html>",
        ErrorKind::NotCalCom, {}, u"Hotel Wi-Fi"_s);
    row("HTML without its type", 404, "", "<!DOCTYPE html><title>nginx</title>", ErrorKind::NotCalCom, {},
        u"nginx"_s);
    row("gateway", 502, html(), "<html><title>502 Bad Gateway</title></html>", ErrorKind::Server, {},
        u"502 Bad Gateway"_s);
    row("text of a proxy", 503, "text/plain", "upstream connect error", ErrorKind::Server, {},
        u"upstream connect error"_s);
    row("text of another service", 404, "text/plain", "404 page not found", ErrorKind::NotCalCom, {},
        u"404 page not found"_s);
    row("empty", 500, "", "", ErrorKind::Server, {}, {});
    row("empty 401", 401, "", "", ErrorKind::Unauthorized, {}, {});
    row("a 401 that repeats its status", 401, json(), R"({"statusCode":401,"message":"Unauthorized"})",
        ErrorKind::Unauthorized, {}, u"Unauthorized"_s);
    row("empty answer", 200, json(), "", ErrorKind::Unreadable, {}, {});
    row("cut off", 200, json(), R"({"status":"success","data":[{"id":1)", ErrorKind::Unreadable, {}, {});
    row("error cut off", 403, json(), R"({"status":"error","error":{"co)", ErrorKind::Forbidden, {}, {});
    row("error in a 200", 200, json(), envelope("NotFoundException", "Nothing here"), ErrorKind::NotFound,
        u"NotFoundException"_s, u"Nothing here"_s);
    row("bare error in a 200", 200, json(), R"({"statusCode":500,"message":"Internal server error"})",
        ErrorKind::Server, {}, u"Internal server error"_s);
    row("too large", 413, json(), R"({"statusCode":413,"message":"request entity too large"})",
        ErrorKind::TooLarge, {}, u"request entity too large"_s);
    row("another API's JSON", 404, json(), R"({"message":"no Route matched with those values"})",
        ErrorKind::NotFound, {}, u"no Route matched with those values"_s);
    row("error as text", 500, json(), R"({"status":"error","error":"boom"})", ErrorKind::Server, {},
        u"boom"_s);
    row("code as number", 500, json(), R"({"status":"error","error":{"code":7,"message":"boom"}})",
        ErrorKind::Server, u"7"_s, u"boom"_s);
}

void ErrorMappingTest::everyShapeBecomesOneError()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ErrorContext context = answered(status, body, type);
    context.requestId = u"2f71adaf"_s;
    const ApiError error = mapError(context);
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QTEST(error.message, "message");
    QCOMPARE(error.status, status);
    QCOMPARE(error.requestId, u"2f71adaf"_s);
    QVERIFY(!error.summary().isEmpty());
    QVERIFY(!isSuccess(status, type, body, context.operation));
}

void ErrorMappingTest::detailsMayBeObjectTextOrAbsent()
{
    for (const QByteArray &details :
        {QByteArray(), QByteArray("\"said\""), QByteArray("[\"said\"]"), QByteArray("null"), QByteArray("7"),
            QByteArray(R"({"message":["said"]})"), QByteArray(R"({"message":{"a":1}})")}) {
        const ApiError error = mapError(answered(400, envelope("BadRequestException", "Short", details)));
        QCOMPARE(error.kind, ErrorKind::Invalid);
        QCOMPARE(error.message, u"Short"_s);
    }
}

void ErrorMappingTest::nestedValidationErrorsAreFlattened()
{
    const QByteArray details = R"({"errors":[
        {"property":"title","value":1,"target":{},"constraints":{"isString":"title must be a string","minLength":"too short"},"children":[]},
        {"property":"bookingFields","children":[{"property":"0","children":[
            {"property":"slug","constraints":{"isNotEmpty":"slug should not be empty"}},
            {"property":"options","children":[{"property":"3","constraints":{"x":5}}]}]}]}]})";
    const ApiError error
        = mapError(answered(400, envelope("BadRequestException", "Bad Request Exception", details)));
    QCOMPARE(spelled(error.fields),
        u"title=title must be a string; title=too short; bookingFields.0.slug=slug should not be empty; "
        u"bookingFields.0.options.3=x"_s);
    QCOMPARE(error.summary(), u"List bookings failed: title: title must be a string, and 3 more."_s);
}

void ErrorMappingTest::joinedValidationErrorsAreTakenApart()
{
    const ApiError error = mapError(answered(400,
        envelope("BadRequestException",
            "start property is wrong,start must be a valid ISO 8601 date string , end property is wrong,end "
            "is bad, very ")));
    QCOMPARE(
        spelled(error.fields), u"start=start must be a valid ISO 8601 date string; end=end is bad, very"_s);
}

void ErrorMappingTest::schemaErrorsNameTheirPath()
{
    const ApiError error
        = mapError(answered(400, envelope("BAD_REQUEST", "responses - {email}error_required_field, ")));
    QCOMPARE(spelled(error.fields), u"responses.email=error_required_field"_s);
    QCOMPARE(error.summary(), u"List bookings failed: responses.email: error_required_field."_s);
}

void ErrorMappingTest::theWordsNameOperationCauseAndCure_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("summary");
    const auto row = [](int status, const QString &message, ErrorKind kind, const QString &cause) {
        QTest::newRow(qPrintable(message))
            << status << message << kind << u"List bookings failed: "_s + cause + u'.';
    };
    row(401, u"ApiAuthStrategy - api key - Your api key is expired"_s, ErrorKind::Unauthorized,
        u"the API key has expired"_s);
    row(401, u"ApiAuthStrategy - api key - Your api key is not valid"_s, ErrorKind::Unauthorized,
        u"the API key was refused"_s);
    row(401, u"CustomThrottlerGuard - Invalid API Key"_s, ErrorKind::Unauthorized,
        u"the API key was refused"_s);
    row(401, u"ApiAuthStrategy - No authentication method provided. Either pass"_s, ErrorKind::Unauthorized,
        u"nobody signed the request"_s);
    row(401, u"ApiAuthStrategy - Only 'x-cal-client-id' header provided."_s, ErrorKind::Unauthorized,
        u"the client id was sent without its secret"_s);
    row(401, u"ApiAuthStrategy - oAuth client - Client with ID nope not found"_s, ErrorKind::Unauthorized,
        u"the server knows no OAuth client nope"_s);
    row(401, u"ApiAuthStrategy - oAuth client - Invalid client secret"_s, ErrorKind::Unauthorized,
        u"the OAuth client secret was refused"_s);
    row(401, u"Invalid Access Token."_s, ErrorKind::Expired,
        u"the access token is not valid any more, or never was"_s);
    row(401, u"ApiAuthStrategy - access token - Invalid request origin - please open"_s,
        ErrorKind::Unauthorized,
        u"something on the way added an origin that the OAuth client does not list"_s);
    row(401, u"GetOrgId decorator: Organization ID not found"_s, ErrorKind::Unauthorized,
        u"the API key is not tied to an organization"_s);
    row(403, u"no oAuth client found for access token=opaque"_s, ErrorKind::Expired,
        u"the server has forgotten the access token"_s);
    row(403,
        u"PlatformPlanGuard - organization with id=203 does not have required plan for this operation. "
        u"Minimum plan is "
        u"ESSENTIALS while the organization has FREE."_s,
        ErrorKind::Forbidden, u"it needs the plan ESSENTIALS, and the organization has FREE"_s);
    row(403,
        u"RolesGuard - user with id=103 does not have the minimum required role=ORG_ADMIN within organization"_s,
        ErrorKind::Forbidden, u"this account does not have the role ORG_ADMIN"_s);
    row(403,
        u"PermissionsGuard - oAuth client with id=c does not have the required permissions=PROFILE_WRITE. Go"_s,
        ErrorKind::Forbidden, u"the OAuth client lacks the permission PROFILE_WRITE"_s);
    row(403, u"Something new."_s, ErrorKind::Forbidden, u"this account may not do it: Something new"_s);
    row(404, u"Cannot GET /v2/bookings"_s, ErrorKind::NoRoute, u"this server does not have it"_s);
}

void ErrorMappingTest::theWordsNameOperationCauseAndCure()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    const ApiError error = mapError(answered(status, envelope("SomeException", message.toUtf8())));
    QTEST(error.kind, "kind");
    QTEST(error.summary(), "summary");
    QVERIFY(error.nextStep().endsWith(u'.'));
}

void ErrorMappingTest::aFailedWriteSaysWhetherItWasSent_data()
{
    QTest::addColumn<NetworkFailure>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<Delivery>("delivery");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("mayBeDone");
    QTest::newRow("never sent") << NetworkFailure::NameNotFound << 0 << Delivery::NeverSent
                                << u"Create a booking was never sent: the server cannot be reached."_s
                                << false;
    QTest::newRow("refused") << NetworkFailure::Refused << 0 << Delivery::NeverSent
                             << u"Create a booking was never sent: the server does not accept connections."_s
                             << false;
    QTest::newRow("unanswered")
        << NetworkFailure::Broken << 0 << Delivery::Unanswered
        << u"Create a booking was sent but not answered: the connection broke before the answer "
           u"was whole."_s
        << true;
    QTest::newRow("too slow") << NetworkFailure::DeadlinePassed << 0 << Delivery::Unanswered
                              << u"Create a booking was sent but not answered: the answer took too long."_s
                              << true;
    QTest::newRow("answered")
        << NetworkFailure::None << 409 << Delivery::Answered
        << u"Create a booking was answered with an error: it collides with something that exists: "
           u"No seats."_s
        << false;
    QTest::newRow("server fault")
        << NetworkFailure::None << 500 << Delivery::Answered
        << u"Create a booking was answered with an error: the server failed: No seats."_s << true;
}

void ErrorMappingTest::aFailedWriteSaysWhetherItWasSent()
{
    QFETCH(NetworkFailure, failure);
    QFETCH(int, status);
    QFETCH(Delivery, delivery);
    QFETCH(bool, mayBeDone);
    ErrorContext context = answered(status, envelope("X", "No seats."));
    context.operation = findOperation("postBookings");
    context.failure = failure;
    context.delivery = delivery;
    const ApiError error = mapError(context);
    const QString label = context.operation->text();
    QTEST(error.summary().replace(label, u"Create a booking"_s), "summary");
    QCOMPARE(error.nextStep() == u"It may have been done all the same: look before sending it again."_s,
        mayBeDone);
    QCOMPARE(error.canRetry, delivery == Delivery::NeverSent);
}

void ErrorMappingTest::retryingIsOfferedOnlyWhereItCanHelp()
{
    QVERIFY(mapError(answered(503, {})).canRetry);
    QVERIFY(!mapError(answered(403, {})).canRetry);
    QVERIFY(!mapError(answered(400, {})).canRetry);
    ErrorContext limited = answered(429, {});
    limited.waitSeconds = 42;
    QVERIFY(mapError(limited).canRetry);
    QCOMPARE(mapError(limited).waitSeconds, 42);
    QCOMPARE(mapError(limited).nextStep(), u"Try again in 42 s."_s);
    ErrorContext lost = answered(0, {});
    lost.failure = NetworkFailure::Broken;
    lost.delivery = Delivery::Unanswered;
    QVERIFY(mapError(lost).canRetry);
}

void ErrorMappingTest::noTokenReachesTheError()
{
    const QString known = u"opaque-secret/of ours"_s;
    const Redactor redactor({known});
    const QByteArray key = "cal_0123456789abcdef0123456789abcdef";
    ErrorContext context = answered(400,
        envelope(known.toUtf8(),
            "no oAuth client found for access token=" + known.toUtf8().toPercentEncoding(),
            "{\"errors\":[{\"property\":\"" + key + "\",\"constraints\":{\"a\":\"key " + key
                + " refused\"}}]}"));
    context.requestId = known;
    context.failureText = known;
    for (const NetworkFailure failure : {NetworkFailure::None, NetworkFailure::Tls}) {
        context.failure = failure;
        const ApiError error = mapError(context, redactor);
        const QString all = error.code + error.message + error.requestId + spelled(error.fields)
            + error.summary() + error.nextStep();
        QVERIFY2(
            !all.contains(known) && !all.contains(u"0123456789abcdef"_s) && !all.contains(u"opaque-secret"_s),
            qPrintable(all));
    }
}

void ErrorMappingTest::whatASuccessIs_data()
{
    QTest::addColumn<bool>("raw");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("success");
    QTest::newRow("object") << false << 200 << json() << QByteArray(R"({"status":"success","data":{}})")
                            << true;
    QTest::newRow("no data") << false << 200 << json() << QByteArray(R"({"status":"success"})") << true;
    QTest::newRow("tokens") << false << 200 << json()
                            << QByteArray(R"({"access_token":"x","token_type":"bearer"})") << true;
    QTest::newRow("data with an error member")
        << false << 200 << json() << QByteArray(R"({"status":"success","data":{"error":"none"}})") << true;
    QTest::newRow("list") << false << 201 << json() << QByteArray("[]") << true;
    QTest::newRow("no content") << false << 204 << QByteArray() << QByteArray() << true;
    QTest::newRow("not modified") << false << 304 << QByteArray() << QByteArray() << true;
    QTest::newRow("health") << true << 200 << QByteArray("text/html") << QByteArray("OK") << true;
    QTest::newRow("plain text, asked raw")
        << true << 200 << QByteArray("text/plain") << QByteArray("OK") << true;
    QTest::newRow("plain text") << false << 200 << QByteArray("text/plain") << QByteArray("OK") << false;
    QTest::newRow("redirect") << false << 302 << QByteArray() << QByteArray() << false;
    QTest::newRow("error envelope") << false << 200 << json() << envelope("X", "y") << false;
    QTest::newRow("cut") << false << 200 << json() << QByteArray(R"({"a":)") << false;
}

void ErrorMappingTest::whatASuccessIs()
{
    QFETCH(bool, raw);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const Operation *operation = raw ? nullptr : findOperation("getBookings");
    QTEST(isSuccess(status, type, body, operation), "success");
}

void ErrorMappingTest::expiredTokensAreToldFromOther401s()
{
    QVERIFY(meansExpiredToken(498, {}));
    QVERIFY(meansExpiredToken(401, envelope("UnauthorizedException", "Invalid Access Token.")));
    QVERIFY(
        meansExpiredToken(403, envelope("ForbiddenException", "no oAuth client found for access token=x")));
    QVERIFY(!meansExpiredToken(401, envelope("TRPCError", "User is not authorized to confirm this booking")));
    QVERIFY(!meansExpiredToken(401, envelope("UnauthorizedException", "Your api key is expired")));
    QVERIFY(!meansExpiredToken(200, envelope("X", "Invalid Access Token.")));
}

void ErrorMappingTest::everyKindHasWords()
{
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::Unreadable); ++kind) {
        ApiError error;
        error.kind = ErrorKind(kind);
        const QString summary = error.summary();
        QVERIFY2(
            summary.startsWith(u"The request failed: "_s) && summary.size() > 25 && summary.endsWith(u'.'),
            qPrintable(summary));
        QCOMPARE(error.nextStep().isEmpty(), error.kind == ErrorKind::Cancelled);
    }
    QVERIFY(ApiError().summary().isEmpty());
}

void ErrorMappingTest::deepNestingIsNoFault()
{
    QByteArray errors = R"({"property":"x","constraints":{"a":"deep"}})";
    for (int i = 0; i < 150; ++i)
        errors = R"({"property":"x","children":[)" + errors + "]}";
    const ApiError error = mapError(answered(
        400, envelope("BadRequestException", "Bad Request Exception", "{\"errors\":[" + errors + "]}")));
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields.first().path.count(u'x'), 151);
}

QTEST_GUILESS_MAIN(ErrorMappingTest)
#include "errormappingtest.moc"
