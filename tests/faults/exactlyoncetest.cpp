// Every write reaches the wire exactly once, wherever the server breaks off.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include "models/operations/table.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/fastclock.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Head
    = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 400\r\n\r\n";

struct Break
{
    const char *name;
    Answer answer;
    bool answered; // the status line came whole, with its headers
    bool onlyTls = false;
};

QList<Break> breaks()
{
    using Then = Answer::Then;
    return {
        {"before the answer", Answer::dropped(), false},
        {"before the answer, by reset", Answer::cut({}, Then::Reset), false},
        {"in the status line", Answer::cut("HTTP/1.1 20"), false},
        {"in the status line, by reset", Answer::cut("HTTP/1.1 20", Then::Reset), false},
        {"in the headers", Answer::cut(QByteArray(Head).left(40)), false},
        {"in the headers, by reset", Answer::cut(QByteArray(Head).left(40), Then::Reset), false},
        {"after the headers", Answer::cut(Head), true},
        {"in the body", Answer::cut(QByteArray(Head) + R"({"status":"success"})"), true},
        {"by a record that TLS cannot open", Answer::cut({}, Then::Garble), false, true},
        {"in the body, by a record that TLS cannot open", Answer::cut(Head, Then::Garble), true, true},
    };
}

struct Write
{
    const char *name;
    WriteOperation operation;
    QByteArray body;
};

QList<Write> writes()
{
    return {
        {"POST with a body", Operations::postBookingsByBookingUidConfirm, R"({"a":"body"})"},
        {"POST without", Operations::postBookingsByBookingUidConfirm, {}},
        {"PATCH with a body", Operations::patchEventTypesByEventTypeId, R"({"title":"x"})"},
        {"PATCH without", Operations::patchEventTypesByEventTypeId, {}},
        {"DELETE with a body", Operations::deleteEventTypesByEventTypeId, R"({"a":"body"})"},
        {"DELETE without", Operations::deleteEventTypesByEventTypeId, {}},
        {"PUT with a body", Operations::putDestinationCalendars, R"({"a":"body"})"},
        {"PUT without", Operations::putDestinationCalendars, {}},
    };
}

WriteRequest requestFor(const Write &write)
{
    WriteRequest request{write.operation, {}};
    request.arguments.with(u"bookingUid"_s, u"abc"_s).with(u"eventTypeId"_s, u"7"_s);
    request.arguments.body = write.body;
    return request;
}

} // namespace

class ExactlyOnceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theUsualUploadIsSentAgainByQt();
    void aWriteReachesTheWireOnce_data();
    void aWriteReachesTheWireOnce();
    void aWriteWithoutAnswerWithinItsDeadlineIsSentOnce();
    void writesGoOutOverHttp1EvenWhereHttp2IsOffered();
    void aWriteOnAConnectionTheServerClosedIsSentOnceOrNotAtAll_data();
    void aWriteOnAConnectionTheServerClosedIsSentOnceOrNotAtAll();
    void aReadLostToARecordThatTlsCannotOpenIsAskedAgain();
    void aWriteRefusedForItsPaceIsSentAgainThoughTheRefusalWasCut();

private:
    TestCertificate m_certificate;
};

void ExactlyOnceTest::initTestCase()
{
    m_certificate = TestCertificate::make();
    QVERIFY2(m_certificate.isValid(), "openssl could not make a certificate");
}

// What the one-shot body is for, and the proof that this server notices a second send.
void ExactlyOnceTest::theUsualUploadIsSentAgainByQt()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::cut("HTTP/1.1 20"); };
    QNetworkAccessManager network;
    QNetworkRequest request(server.base());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray("{}")));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QVERIFY2(server.arrivals().size() > 1,
        "Qt no longer sends again: look whether the one-shot body is still needed");
}

void ExactlyOnceTest::aWriteReachesTheWireOnce_data()
{
    QTest::addColumn<int>("writeIndex");
    QTest::addColumn<int>("breakIndex");
    QTest::addColumn<bool>("kept");
    QTest::addColumn<bool>("tls");
    const auto allBreaks = breaks();
    const auto allWrites = writes();
    for (const bool tls : {false, true}) {
        for (const bool kept : {false, true}) {
            for (int breakIndex = 0; breakIndex < allBreaks.size(); ++breakIndex) {
                for (int writeIndex = 0; writeIndex < allWrites.size(); ++writeIndex) {
                    if (allBreaks.at(breakIndex).onlyTls && !tls)
                        continue;
                    QTest::addRow("%s, hung up %s, %s connection, %s", allWrites.at(writeIndex).name,
                        allBreaks.at(breakIndex).name, kept ? "kept" : "fresh", tls ? "TLS" : "plain")
                        << writeIndex << breakIndex << kept << tls;
                }
            }
        }
    }
}

void ExactlyOnceTest::aWriteReachesTheWireOnce()
{
    QFETCH(int, writeIndex);
    QFETCH(int, breakIndex);
    QFETCH(bool, kept);
    QFETCH(bool, tls);
    const Write write = writes().at(writeIndex);
    const Break broken = breaks().at(breakIndex);
    const QByteArray verb(methodName(write.operation.row().method).data());

    WireServer server(tls ? &m_certificate : nullptr);
    server.answer = [&](const Arrival &arrival) {
        return arrival.method == verb ? broken.answer
                                      : Answer::json(200, R"({"status":"success","data":{}})");
    };
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.authorities = {m_certificate.certificate};
    ClientBench bench(configuration, ApiKey{u"cal_once"_s});
    if (kept) {
        CallWatch warm(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
        QVERIFY(warm.wait());
        QVERIFY(warm.outcome().isAnswered());
    }
    CallWatch watch(bench.client().write(requestFor(write), TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    // A read afterwards gives a hidden second send the time to show.
    CallWatch after(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
    QVERIFY(after.wait());

    QCOMPARE(server.arrivalsOf(verb), 1);
    QCOMPARE(server.arrivals().at(kept ? 1 : 0).connection, 1);
    QCOMPARE(server.arrivals().at(kept ? 1 : 0).body, write.body);
    QVERIFY(watch.outcome().isFailed());
    QCOMPARE(watch.ends(), 1);
    QCOMPARE(watch.outcome().error().delivery, broken.answered ? Delivery::Answered : Delivery::Unanswered);
}

void ExactlyOnceTest::aWriteWithoutAnswerWithinItsDeadlineIsSentOnce()
{
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        WireServer server;
        server.answer = [](const Arrival &) { return Answer{{}, Answer::Then::Silence}; };
        ClientBench bench(server.base());
        WriteRequest request = requestFor({"", Operations::postBookingsByBookingUidConfirm, body});
        request.deadline = 200;
        CallWatch watch(bench.client().write(request, TestPermit::permit(), &bench.owner));
        QVERIFY(watch.wait());
        QCOMPARE(server.arrivals().size(), 1);
        QCOMPARE(watch.outcome().error().kind, ErrorKind::Timeout);
        QCOMPARE(watch.outcome().error().delivery, Delivery::Unanswered);
    }
}

void ExactlyOnceTest::writesGoOutOverHttp1EvenWhereHttp2IsOffered()
{
    WireServer server(&m_certificate);
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.authorities = {m_certificate.certificate};
    ClientBench bench(configuration, ApiKey{u"cal_once"_s});
    CallWatch watch(bench.client().write(requestFor(writes().at(0)), TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    // An HTTP/2 preface would have been read as a request of its own (PRI).
    QCOMPARE(server.arrivals().size(), 1);
    QCOMPARE(server.arrivals().first().method, "POST");
}

void ExactlyOnceTest::aWriteOnAConnectionTheServerClosedIsSentOnceOrNotAtAll_data()
{
    QTest::addColumn<int>("writeIndex");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("closed");
    const auto allWrites = writes();
    for (const bool tls : {false, true}) {
        for (const bool closed : {false, true}) {
            for (int writeIndex = 0; writeIndex < allWrites.size(); ++writeIndex) {
                QTest::addRow("%s, %s, %s", allWrites.at(writeIndex).name, tls ? "TLS" : "plain",
                    closed ? "once it is closed there" : "straight after")
                    << writeIndex << tls << closed;
            }
        }
    }
}

// Nothing lies between the server's hanging up and the write: a read there would take up the dead connection.
void ExactlyOnceTest::aWriteOnAConnectionTheServerClosedIsSentOnceOrNotAtAll()
{
    QFETCH(int, writeIndex);
    QFETCH(bool, tls);
    QFETCH(bool, closed);
    const Write write = writes().at(writeIndex);
    const QByteArray verb(methodName(write.operation.row().method).data());
    WireServer server(tls ? &m_certificate : nullptr);
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.authorities = {m_certificate.certificate};
    ClientBench bench(configuration, ApiKey{u"cal_once"_s});
    CallWatch warm(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
    QVERIFY(warm.wait());
    QVERIFY(warm.outcome().isAnswered());
    server.closeAll();
    if (closed)
        QTRY_COMPARE(server.openConnections(), 0);
    CallWatch watch(bench.client().write(requestFor(write), TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    CallWatch after(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
    QVERIFY(after.wait());
    QVERIFY(after.outcome().isAnswered());

    const int arrived = server.arrivalsOf(verb);
    QVERIFY2(arrived <= 1, qPrintable(QString::number(arrived)));
    QCOMPARE(watch.ends(), 1);
    QCOMPARE(watch.outcome().isAnswered(), arrived == 1);
    if (arrived == 0)
        QVERIFY(watch.outcome().error().delivery != Delivery::Answered);
}

void ExactlyOnceTest::aReadLostToARecordThatTlsCannotOpenIsAskedAgain()
{
    WireServer server(&m_certificate);
    server.answer = [&server](const Arrival &) {
        return server.arrivals().size() == 1 ? Answer::cut({}, Answer::Then::Garble)
                                             : Answer::json(200, R"({"status":"success","data":{}})");
    };
    ClientConfiguration configuration = ClientBench::quick(server.base());
    configuration.authorities = {m_certificate.certificate};
    ClientBench bench(configuration, ApiKey{u"cal_once"_s});
    CallWatch watch(bench.client().read(ReadRequest{Operations::getMe, {}}, &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(server.arrivals().size(), 2);
}

// A 429 is the server's word that it did not act, so this second send is not a second deed.
void ExactlyOnceTest::aWriteRefusedForItsPaceIsSentAgainThoughTheRefusalWasCut()
{
    WireServer server;
    server.answer = [&server](const Arrival &) {
        return server.arrivals().size() == 1
            ? Answer::cut("HTTP/1.1 429 Said\r\nRetry-After: 5\r\nContent-Length: 400\r\n\r\n{\"sta")
            : Answer::json(201, R"({"status":"success","data":{}})");
    };
    ClientConfiguration configuration = ClientBench::quick(server.base());
    const auto clock = std::make_shared<FastClock>(100);
    configuration.clock = clock;
    ClientBench bench(configuration, ApiKey{u"cal_once"_s});
    CallWatch watch(bench.client().write(requestFor(writes().at(0)), TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.states().contains(Call::State::Paused));
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(server.arrivals().size(), 2);
    QVERIFY(clock->now() >= 5000);
}

QTEST_GUILESS_MAIN(ExactlyOnceTest)
#include "exactlyoncetest.moc"
