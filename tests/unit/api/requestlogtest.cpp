#include "models/api/requestlog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class RequestLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastTwoThousandAreKept();
    void anEntryIsCompletedInPlace();
    void goneEntriesAreIgnored();
    void anEntryIsFoundByWhatTheServerCallsIt();
    void longBodiesAreShortened();
};

namespace {

LoggedRequest entry(const char *url)
{
    LoggedRequest request;
    request.method = "GET";
    request.url = QString::fromLatin1(url);
    return request;
}

} // namespace

void RequestLogTest::theLastTwoThousandAreKept()
{
    RequestLog log;
    const QSignalSpy appended(&log, &RequestLog::appended);
    const QSignalSpy removed(&log, &RequestLog::removedOldest);
    for (int i = 0; i < RequestLog::Capacity + 5; ++i)
        QCOMPARE(log.append(entry("/v2/me")), quint64(i + 1));
    QCOMPARE(log.requests().size(), size_t(RequestLog::Capacity));
    QCOMPARE(log.requests().front().id, quint64(6));
    QCOMPARE(appended.size(), RequestLog::Capacity + 5);
    QCOMPARE(removed.size(), 5);
    QVERIFY(log.find(5) == nullptr);
    QCOMPARE(log.find(6)->id, quint64(6));
    QVERIFY(log.find(RequestLog::Capacity + 6) == nullptr);
}

void RequestLogTest::anEntryIsCompletedInPlace()
{
    RequestLog log;
    log.append(entry("/v2/a"));
    const quint64 id = log.append(entry("/v2/b"));
    LoggedRequest done = *log.find(id);
    done.status = 200;
    QSignalSpy updated(&log, &RequestLog::updated);
    log.update(done);
    QCOMPARE(updated.size(), 1);
    QCOMPARE(updated.first().first().toInt(), 1);
    QCOMPARE(log.find(id)->status, 200);
}

void RequestLogTest::goneEntriesAreIgnored()
{
    RequestLog log;
    const QSignalSpy updated(&log, &RequestLog::updated);
    LoggedRequest unknown = entry("/v2/x");
    unknown.id = 12;
    log.update(unknown);
    QVERIFY(log.find(0) == nullptr);
    QCOMPARE(updated.size(), 0);
}

void RequestLogTest::anEntryIsFoundByWhatTheServerCallsIt()
{
    RequestLog log;
    log.append(entry("/v2/unanswered"));
    LoggedRequest answered = entry("/v2/a");
    answered.responseHeaders = {{"Content-Type", "application/json"}, {"X-Request-Id", "r-1"}};
    log.append(answered);
    answered.url = u"/v2/b"_s;
    answered.responseHeaders = {{"x-request-id", "r-2"}};
    log.append(answered);
    QVERIFY(log.findByRequestId(u"r-1"_s) == log.find(2));
    QVERIFY(log.findByRequestId(u"r-2"_s) == log.find(3));
    QVERIFY(log.findByRequestId(u"r-3"_s) == nullptr);
    QVERIFY(log.findByRequestId({}) == nullptr);
    for (int i = 0; i < RequestLog::Capacity - 1; ++i)
        log.append(entry("/v2/me"));
    QVERIFY(log.findByRequestId(u"r-1"_s) == nullptr);
    QVERIFY(log.findByRequestId(u"r-2"_s) != nullptr);
}

void RequestLogTest::longBodiesAreShortened()
{
    RequestLog log;
    LoggedRequest request = entry("/v2/x");
    request.responseBody = QByteArray(100'000, 'x');
    const quint64 id = log.append(request);
    QCOMPARE(log.find(id)->responseBody.size(), 64 * 1024);
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "requestlogtest.moc"
