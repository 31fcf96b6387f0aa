// Networks and servers that fail: what is tried again, how long a call may last, what a failed call says.
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include "models/operations/table.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Success = R"({"status":"success","data":[]})";
constexpr const char *ServerFault = R"({"statusCode":500,"message":"Internal server error"})";

ReadRequest me() { return ReadRequest{Operations::getMe, {}}; }

WriteRequest confirm(const QByteArray &body = "{}")
{
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = body;
    return request;
}

// A port where nothing listens.
QUrl deadAddress(const QString &scheme)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(server.serverPort()));
}

} // namespace

class WireFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aReadIsTriedAgainAfterAFault_data();
    void aReadIsTriedAgainAfterAFault();
    void aReadGivesUpAfterItsRetries();
    void theWaitsBetweenTriesGrow();
    void aReadIsNotTriedAgainAfterARefusal();
    void aWriteIsNeverTriedAgain_data();
    void aWriteIsNeverTriedAgain();
    void aTricklingServerDoesNotHoldACall();
    void aCallIsWaitedForAsLongAsTheClientIsPatient();
    void aSlowButWholeAnswerIsTaken();
    void whereNothingListensAWriteWasNeverSent();
    void anUntrustedCertificateIsRefused();
    void theProfilesOwnAuthorityIsTrusted();
    void aNameThatIsNotTheCertificatesIsRefused();
    void aHandshakeThatHangsIsNotASend();
    void afterTheFaultARefreshSucceeds();

private:
    TestCertificate m_certificate;
};

void WireFaultsTest::initTestCase()
{
    m_certificate = TestCertificate::make();
    QVERIFY2(m_certificate.isValid(), "openssl could not make a certificate");
}

void WireFaultsTest::aReadIsTriedAgainAfterAFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("then");
    const auto row = [](const char *name, const Answer &answer) {
        QTest::newRow(name) << answer.bytes << int(answer.then);
    };
    row("dropped", Answer::dropped());
    row("reset", Answer::cut({}, Answer::Then::Reset));
    row("cut in the headers", Answer::cut("HTTP/1.1 200 OK\r\nContent-"));
    row("cut in the body",
        Answer::cut("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"));
    row("cut in a chunk",
        Answer::cut("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                    "chunked\r\n\r\n4\r\n{\"a\""));
    row("500", Answer::json(500, ServerFault));
    row("503", Answer::json(503, {}));
    row("silence", Answer{{}, Answer::Then::Silence});
}

void WireFaultsTest::aReadIsTriedAgainAfterAFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, then);
    WireServer server;
    server.answer = [&](const Arrival &) {
        return server.arrivals().size() < 3 ? Answer{bytes, Answer::Then(then)} : Answer::json(200, Success);
    };
    ClientBench bench(server.base());
    ReadRequest request = me();
    request.deadline = 300;
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(watch.outcome().reply().body, QByteArray(Success));
    QCOMPARE(server.arrivals().size(), 3);
}

void WireFaultsTest::aReadGivesUpAfterItsRetries()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(500, ServerFault); };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Server);
    QCOMPARE(watch.outcome().error().status, 500);
    QCOMPARE(server.arrivals().size(), 3);
    QCOMPARE(watch.ends(), 1);
}

void WireFaultsTest::theWaitsBetweenTriesGrow()
{
    WireServer server;
    QElapsedTimer timer;
    QList<qint64> times;
    server.answer = [&](const Arrival &) {
        times.append(timer.elapsed());
        return Answer::json(500, ServerFault);
    };
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.patience.retryWaits = {100, 400};
    ClientBench bench(configuration, ApiKey{u"cal_a"_s});
    timer.start();
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(times.size(), 3);
    QVERIFY(times.at(1) - times.at(0) >= 75); // less a quarter of jitter
    QVERIFY(times.at(2) - times.at(1) >= 300);
}

void WireFaultsTest::aReadIsNotTriedAgainAfterARefusal()
{
    for (const int status : {400, 401, 403, 404, 409, 422}) {
        WireServer server;
        server.answer = [status](const Arrival &) {
            return Answer::json(status, R"({"statusCode":0,"message":"no"})");
        };
        ClientBench bench(server.base());
        CallWatch watch(bench.client().read(me(), &bench.owner));
        QVERIFY(watch.wait());
        QVERIFY(watch.outcome().isFailed());
        QCOMPARE(watch.outcome().error().status, status);
        QCOMPARE(server.arrivals().size(), 1);
    }
}

void WireFaultsTest::aWriteIsNeverTriedAgain_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void WireFaultsTest::aWriteIsNeverTriedAgain()
{
    QFETCH(int, status);
    WireServer server;
    server.answer = [status](const Arrival &) { return Answer::json(status, ServerFault); };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().write(confirm(), TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isFailed());
    QCOMPARE(watch.outcome().error().delivery, Delivery::Answered);
    QCOMPARE(server.arrivals().size(), 1);
}

void WireFaultsTest::aTricklingServerDoesNotHoldACall()
{
    WireServer server;
    server.answer = [](const Arrival &) {
        Answer answer = Answer::json(200, QByteArray(QByteArray(2000, ' ') + Success));
        answer.trickle = 20;
        return answer;
    };
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.patience.retryWaits = {};
    ClientBench bench(configuration, ApiKey{u"cal_a"_s});
    ReadRequest request = me();
    request.deadline = 400;
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY2(watch.wait(10'000), "the whole answer would take 40 s");
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Timeout);
}

void WireFaultsTest::aCallIsWaitedForAsLongAsTheClientIsPatient()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer{{}, Answer::Then::Silence}; };
    ClientBench bench(server.base());
    bench.client().setPatience({.read = 100, .write = 200, .retryWaits = {1, 1}});
    CallWatch read(bench.client().read(me(), &bench.owner));
    QVERIFY(read.wait());
    QCOMPARE(read.outcome().error().kind, ErrorKind::Timeout);
    // The server may take what has arrived only after the call gave up.
    QTRY_COMPARE(server.arrivalsOf("GET"), 3);
    CallWatch write(bench.client().write(confirm(), TestPermit::permit(), &bench.owner));
    QVERIFY(write.wait());
    QCOMPARE(write.outcome().error().kind, ErrorKind::Timeout);
    QTRY_COMPARE(server.arrivalsOf("POST"), 1);
}

void WireFaultsTest::aSlowButWholeAnswerIsTaken()
{
    WireServer server;
    server.answer = [](const Arrival &) {
        Answer answer = Answer::json(200, Success);
        answer.trickle = 1;
        return answer;
    };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().reply().body, QByteArray(Success));
    QCOMPARE(server.arrivals().size(), 1);
}

void WireFaultsTest::whereNothingListensAWriteWasNeverSent()
{
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
            ClientBench bench(deadAddress(scheme));
            CallWatch watch(bench.client().write(confirm(body), TestPermit::permit(), &bench.owner));
            QVERIFY(watch.wait());
            QCOMPARE(watch.outcome().error().kind, ErrorKind::Refused);
            QCOMPARE(watch.outcome().error().delivery, Delivery::NeverSent);
        }
    }
}

void WireFaultsTest::anUntrustedCertificateIsRefused()
{
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        WireServer server(&m_certificate);
        ClientBench bench(server.base());
        CallWatch watch(bench.client().write(confirm(body), TestPermit::permit(), &bench.owner));
        QVERIFY(watch.wait());
        QCOMPARE(watch.outcome().error().kind, ErrorKind::Tls);
        QCOMPARE(watch.outcome().error().delivery, Delivery::NeverSent);
        QVERIFY(server.arrivals().isEmpty());
    }
}

void WireFaultsTest::theProfilesOwnAuthorityIsTrusted()
{
    WireServer server(&m_certificate);
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.authorities = {m_certificate.certificate};
    ClientBench bench(configuration, ApiKey{u"cal_a"_s});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
}

void WireFaultsTest::aNameThatIsNotTheCertificatesIsRefused()
{
    const TestCertificate other = TestCertificate::make(u"DNS:calends.example"_s);
    QVERIFY(other.isValid());
    WireServer server(&other);
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.authorities = {other.certificate};
    ClientBench bench(configuration, ApiKey{u"cal_a"_s});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Tls);
    QVERIFY(server.arrivals().isEmpty());
}

void WireFaultsTest::aHandshakeThatHangsIsNotASend()
{
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        WireServer plain; // takes the connection and waits for a request line that never comes
        QUrl base = plain.base();
        base.setScheme(u"https"_s);
        ClientBench bench(base);
        WriteRequest request = confirm(body);
        request.deadline = 300;
        CallWatch watch(bench.client().write(request, TestPermit::permit(), &bench.owner));
        QVERIFY(watch.wait());
        QCOMPARE(watch.outcome().error().kind, ErrorKind::Timeout);
        QCOMPARE(watch.outcome().error().delivery, Delivery::NeverSent);
    }
}

void WireFaultsTest::afterTheFaultARefreshSucceeds()
{
    WireServer server;
    bool faulty = true;
    server.answer = [&](const Arrival &) { return faulty ? Answer::dropped() : Answer::json(200, Success); };
    ClientBench bench(server.base());
    CallWatch failed(bench.client().read(me(), &bench.owner));
    QVERIFY(failed.wait());
    QCOMPARE(failed.outcome().error().kind, ErrorKind::Refused);
    QVERIFY(failed.outcome().error().canRetry);
    faulty = false;
    CallWatch fine(bench.client().read(me(), &bench.owner));
    QVERIFY(fine.wait());
    QVERIFY(fine.outcome().isAnswered());
}

QTEST_GUILESS_MAIN(WireFaultsTest)
#include "wirefaultstest.moc"
