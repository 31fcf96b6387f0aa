// Every programmed fault, seen from the wire, and whether the work was done.
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Received program(Probe &probe, const QJsonObject &fault)
{
    return probe.send("POST", u"/sandbox/faults"_s, {}, fault);
}

Received rename(Probe &probe)
{
    return probe.send(
        "PATCH", u"/v2/me"_s, probe.signedBy(u"owner"_s), QJsonObject{{u"name"_s, u"Renamed"_s}});
}

bool isRenamed(Probe &probe)
{
    return probe.database().find(u"users"_s, probe.userId(u"owner"_s))->text("name"_L1) == "Renamed"_L1;
}

} // namespace

class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultSpoilsTheAnswerAndSaysWhetherTheWorkWasDone_data();
    void aFaultSpoilsTheAnswerAndSaysWhetherTheWorkWasDone();
    void aCutBodyIsShorterThanItsLength();
    void whatIsSpoiltIsNeverAnsweredAsUnchanged();
    void cutHeadersEndBeforeTheBody();
    void aDripComesByteByByte();
    void aDelayedAnswerIsWhole();
    void aHungCallIsNeverAnswered();
    void aProxysPageIsHtml();
    void aCaptivePortalAnswersHealthToo();
    void aFaultsRefusalSaysHowLongToWait();
    void aRowOfTheWrongTypeIsAmongRightOnes();
    void aFaultHitsWhatItNamesAsOftenAsItSays();
    void faultsCanBeCleared();
    void anUnknownKindIsRefused();
    void writesCanBeRead();
};

void TestSandboxFaults::aFaultSpoilsTheAnswerAndSaysWhetherTheWorkWasDone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("isDone");
    QTest::newRow("dropped before") << u"drop-before"_s << 0 << false;
    QTest::newRow("dropped after") << u"drop-after"_s << 0 << true;
    QTest::newRow("reset after") << u"reset-after"_s << 0 << true;
    QTest::newRow("cut in the headers") << u"cut-headers"_s << 0 << true;
    QTest::newRow("cut in the body") << u"cut-body"_s << 200 << true;
    QTest::newRow("failed before") << u"500"_s << 500 << false;
    QTest::newRow("failed after") << u"500-after"_s << 500 << true;
    QTest::newRow("a proxy's error") << u"502-html"_s << 502 << false;
    QTest::newRow("captive portal") << u"captive-portal"_s << 200 << false;
    QTest::newRow("refused by a limit") << u"429"_s << 429 << false;
    QTest::newRow("garbage") << u"garbage"_s << 200 << false;
    QTest::newRow("garbage on the wire") << u"wire-garbage"_s << 0 << false;
    QTest::newRow("a server's error page") << u"500-html"_s << 500 << false;
    QTest::newRow("sent elsewhere") << u"redirect"_s << 302 << false;
    QTest::newRow("too short a length") << u"short-length"_s << 200 << true;
}

void TestSandboxFaults::aFaultSpoilsTheAnswerAndSaysWhetherTheWorkWasDone()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(bool, isDone);
    Probe probe(smallSandbox());
    QCOMPARE(program(probe, {{u"kind"_s, kind}, {u"match"_s, u"/v2/me"_s}}).status, 200);
    const Received answer = rename(probe);
    QCOMPARE(answer.status, status);
    QVERIFY(status != 0 || answer.connectionEnded);
    QCOMPARE(isRenamed(probe), isDone);
    QCOMPARE(rename(probe).status, 200);
}

void TestSandboxFaults::aCutBodyIsShorterThanItsLength()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"cut-body"_s}});
    const Received answer = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QVERIFY(answer.connectionEnded);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(answer.body.size() < answer.header("Content-Length").toInt());
}

void TestSandboxFaults::whatIsSpoiltIsNeverAnsweredAsUnchanged()
{
    Probe probe(smallSandbox());
    Headers headers = probe.signedBy(u"owner"_s);
    headers.emplaceBack("If-None-Match", probe.get(u"/v2/me"_s, headers).header("ETag"));
    QCOMPARE(probe.get(u"/v2/me"_s, headers).status, 304);
    program(probe, {{u"kind"_s, u"cut-body"_s}});
    const Received answer = probe.get(u"/v2/me"_s, headers);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.size() < answer.header("Content-Length").toInt());
}

void TestSandboxFaults::cutHeadersEndBeforeTheBody()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"cut-headers"_s}});
    const Received answer = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QVERIFY(answer.connectionEnded);
    QVERIFY(answer.bytes.startsWith("HTTP/1.1 200 OK"));
    QVERIFY(!answer.bytes.contains("\r\n\r\n"));
}

void TestSandboxFaults::aDripComesByteByByte()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"drip"_s}, {u"interval"_s, 0}});
    const Received answer = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"id"_s].toInteger(), probe.userId(u"owner"_s));
}

void TestSandboxFaults::aDelayedAnswerIsWhole()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"delay"_s}, {u"interval"_s, 30}});
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status, 200);
}

void TestSandboxFaults::aHungCallIsNeverAnswered()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"hang"_s}, {u"match"_s, u"/v2/me"_s}});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(probe.server().address().port()));
    socket.write("GET /v2/me HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(probe.server().faults().pending(), 0);
    // Calls on other connections go on, and this one has still got nothing.
    QCOMPARE(probe.get(u"/health"_s).status, 200);
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSandboxFaults::aProxysPageIsHtml()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"502-html"_s}});
    const Received answer = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    QVERIFY(answer.body.contains("502 Bad Gateway"));
}

void TestSandboxFaults::aCaptivePortalAnswersHealthToo()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"captive-portal"_s}, {u"count"_s, -1}});
    QVERIFY(probe.get(u"/health"_s).body.contains("<form>"));
    QVERIFY(probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).body.contains("<form>"));
}

void TestSandboxFaults::aFaultsRefusalSaysHowLongToWait()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"429"_s}, {u"interval"_s, 2500}});
    const Received answer = probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("X-RateLimit-Reset-Default"), QByteArray("3"));
}

void TestSandboxFaults::aRowOfTheWrongTypeIsAmongRightOnes()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"wrong-type"_s}, {u"match"_s, u"/users"_s}, {u"member"_s, u"timeZone"_s}});
    const QJsonArray rows
        = probe.get(probe.organizationPath(u"/users"_s), probe.signedBy(u"owner"_s)).data().toArray();
    QVERIFY(rows.size() > 1);
    QVERIFY(rows.at(0)[u"timeZone"_s].isObject());
    QVERIFY(rows.at(1)[u"timeZone"_s].isString());
}

void TestSandboxFaults::aFaultHitsWhatItNamesAsOftenAsItSays()
{
    Probe probe(smallSandbox());
    program(probe,
        {{u"kind"_s, u"500"_s}, {u"operation"_s, u"getMe"_s}, {u"method"_s, u"GET"_s}, {u"skip"_s, 1},
            {u"count"_s, 2}});
    const auto me = [&] { return probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status; };
    QCOMPARE(rename(probe).status, 200);
    QCOMPARE(me(), 200);
    QCOMPARE(me(), 500);
    QCOMPARE(me(), 500);
    QCOMPARE(me(), 200);
}

void TestSandboxFaults::faultsCanBeCleared()
{
    Probe probe(smallSandbox());
    program(probe, {{u"kind"_s, u"500"_s}, {u"count"_s, -1}});
    QCOMPARE(rename(probe).status, 500);
    QCOMPARE(rename(probe).status, 500);
    QCOMPARE(probe.send("DELETE", u"/sandbox/faults"_s).status, 200);
    QCOMPARE(rename(probe).status, 200);
}

void TestSandboxFaults::anUnknownKindIsRefused()
{
    Probe probe(smallSandbox());
    QCOMPARE(program(probe, {{u"kind"_s, u"earthquake"_s}}).status, 400);
}

void TestSandboxFaults::writesCanBeRead()
{
    Probe probe(smallSandbox());
    const QByteArray requestId = rename(probe).header("X-Request-Id");
    const QJsonArray writes = probe.get(u"/sandbox/writes"_s).data().toArray();
    QCOMPARE(writes.size(), 1);
    QCOMPARE(writes.at(0)[u"operation"_s].toString(), u"patchMe"_s);
    QCOMPARE(writes.at(0)[u"table"_s].toString(), u"users"_s);
    QCOMPARE(writes.at(0)[u"row"_s].toString(), QString::number(probe.userId(u"owner"_s)));
    QCOMPARE(writes.at(0)[u"requestId"_s].toString().toUtf8(), requestId);
    QVERIFY(writes.at(0)[u"credential"_s].toString().startsWith("api key "_L1));
    QVERIFY(!writes.at(0)[u"credential"_s].toString().contains(probe.key(u"owner"_s)));
    const QString next = u"/sandbox/writes?after=%1"_s.arg(writes.at(0)[u"id"_s].toInteger());
    QCOMPARE(probe.get(next).data().toArray().size(), 0);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxFaults)
#include "test_sandboxfaults.moc"
