#include "models/requests/errorreport.h"

#include <QTest>

#include "models/api/apierror.h"
#include "models/api/requestlog.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

ApiError serverError(quint64 logEntry)
{
    ApiError error;
    error.kind = ErrorKind::Server;
    error.delivery = Delivery::Answered;
    error.operation = &Operations::getBookings.row();
    error.status = 500;
    error.code = u"InternalServerErrorException"_s;
    error.message = u"Internal server error"_s;
    error.requestId = u"4f1c2d3e"_s;
    error.logEntry = logEntry;
    return error;
}

LoggedRequest sent()
{
    LoggedRequest request;
    request.operation = &Operations::getBookings.row();
    request.method = "GET";
    request.url = u"https://api.cal.com/v2/bookings?attendeeEmail=anna@northwind.test"_s;
    request.sent = QDateTime({2026, 11, 24}, {14, 0, 5, 250}, Qt::UTC);
    request.status = 500;
    request.responseHeaders = {{"X-Request-Id", "4f1c2d3e"}};
    return request;
}

} // namespace

class ErrorReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailedCallIsToldLineByLine();
    void whomItWasAskedOfIsNotTold();
    void aSecretInTheServersWordsIsMasked();
    void withoutTheLoggedRequestOnlyTheTimeIsMissing();
    void whatWasNeverSentHasNoReport();
    void aLoggedRequestIsReportedWithWordsForIt();
};

void ErrorReportTest::aFailedCallIsToldLineByLine()
{
    RequestLog log;
    const ApiError error = serverError(log.append(sent()));
    QCOMPARE(errorCodes(error), u"HTTP 500 · InternalServerErrorException · request 4f1c2d3e"_s);
    const QStringList lines = errorReport(error, log).split(u'\n');
    QCOMPARE(lines.constFirst(), error.summary());
    for (const QString &line : {u"Operation: %1 (getBookings)"_s.arg(error.operation->text()),
             u"Request: GET /v2/bookings"_s, u"Answer: HTTP 500, InternalServerErrorException"_s,
             u"Request id: 4f1c2d3e"_s, u"Sent: 2026-11-24T14:00:05.250Z"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u" in "_s + lines.join(u'\n')));
}

void ErrorReportTest::whomItWasAskedOfIsNotTold()
{
    RequestLog log;
    const quint64 entry = log.append(sent());
    QVERIFY(!errorReport(serverError(entry), log).contains("anna"_L1));
    QVERIFY(!requestReport(u"It failed."_s, entry, log).contains("anna"_L1));
}

void ErrorReportTest::aSecretInTheServersWordsIsMasked()
{
    RequestLog log;
    ApiError error = serverError(log.append(sent()));
    const QString key = u"cal_live_0123456789abcdef0123456789abcdef"_s;
    error.message = u"The key "_s + key + u" is broken"_s;
    const QString report = errorReport(error, log);
    QVERIFY(report.contains("is broken"_L1));
    QVERIFY2(!report.contains(key), qPrintable(report));
}

void ErrorReportTest::withoutTheLoggedRequestOnlyTheTimeIsMissing()
{
    const RequestLog log;
    const QString report = errorReport(serverError(7), log);
    QVERIFY(report.contains("HTTP 500"_L1));
    QVERIFY(!report.contains("Sent: "_L1));
}

void ErrorReportTest::whatWasNeverSentHasNoReport()
{
    const RequestLog log;
    ApiError error;
    error.kind = ErrorKind::NotSigned;
    QCOMPARE(errorReport(error, log), QString());
    QCOMPARE(errorCodes(error), QString());
    QCOMPARE(errorReport({}, log), QString());
}

void ErrorReportTest::aLoggedRequestIsReportedWithWordsForIt()
{
    RequestLog log;
    const QString report = requestReport(u"It failed."_s, log.append(sent()), log);
    QVERIFY(report.startsWith("It failed.\n"_L1));
    QVERIFY(report.contains("HTTP 500"_L1));
    QVERIFY(report.contains("4f1c2d3e"_L1));
    QCOMPARE(requestReport(u"It failed."_s, 99, log), QString());
}

QTEST_GUILESS_MAIN(ErrorReportTest)
#include "errorreporttest.moc"
