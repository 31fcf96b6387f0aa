// Answers are made once for as long as nothing they were made of changes; nobody may notice but by the time
// it takes.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Headers ofBookings(Headers headers)
{
    headers.emplaceBack("cal-api-version", "2024-08-13");
    return headers;
}

} // namespace

class TestSandboxPrepared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameQuestionHasTheSameAnswer();
    void aChangedRowIsSeenAtOnce();
    void everyCallerHasItsOwn();
    void whatTheClockDecidesIsMadeAnew();
    void whatIsSpoiltIsMadeAnew();
};

void TestSandboxPrepared::theSameQuestionHasTheSameAnswer()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const QString path = probe.organizationPath(u"/users"_s);
    const Received first = probe.get(path, probe.signedBy(u"owner"_s));
    const Received second = probe.get(path, probe.signedBy(u"owner"_s));
    QCOMPARE(first.status, 200);
    QVERIFY(!first.data().toArray().isEmpty());
    QCOMPARE(second.body, first.body);
    for (const char *same : {"ETag", "Content-Type", "Content-Length"})
        QCOMPARE(second.header(same), first.header(same));
    QVERIFY(second.header("X-Request-Id") != first.header("X-Request-Id"));
    QVERIFY(second.header("X-RateLimit-Remaining-Default") != first.header("X-RateLimit-Remaining-Default"));
}

void TestSandboxPrepared::aChangedRowIsSeenAtOnce()
{
    Probe probe(smallSandbox());
    const Headers owner = probe.signedBy(u"owner"_s);
    for (const int format : {24, 12, 24}) {
        const QJsonObject wish{{u"timeFormat"_s, format}};
        QCOMPARE(probe.send("PATCH", u"/v2/me"_s, owner, wish).status, 200);
        for (int time = 0; time < 2; ++time)
            QCOMPARE(probe.get(u"/v2/me"_s, owner).data()[u"timeFormat"_s].toInt(), format);
    }
}

void TestSandboxPrepared::everyCallerHasItsOwn()
{
    Probe probe(smallSandbox());
    for (int time = 0; time < 2; ++time) {
        for (const QString &name : {u"owner"_s, u"member"_s})
            QCOMPARE(
                probe.get(u"/v2/me"_s, probe.signedBy(name)).data()[u"id"_s].toInteger(), probe.userId(name));
    }
}

void TestSandboxPrepared::whatTheClockDecidesIsMadeAnew()
{
    Settings settings = smallSandbox(CustomerKind::Organization);
    settings.bookings = 60;
    Probe probe(settings);
    const Headers owner = ofBookings(probe.signedBy(u"owner"_s));
    const auto past = [&] {
        return probe.get(probe.organizationPath(u"/bookings?status=past"_s), owner).data().toArray().size();
    };
    const qsizetype before = past();
    QCOMPARE(past(), before);
    probe.server().clock().advance(400LL * 24 * 60 * 60 * 1000);
    QVERIFY(past() > before);
}

void TestSandboxPrepared::whatIsSpoiltIsMadeAnew()
{
    Probe probe(smallSandbox());
    const Headers owner = probe.signedBy(u"owner"_s);
    QVERIFY(probe.get(u"/v2/me"_s, owner).data()[u"email"_s].isString());
    Headers spoilt = owner;
    spoilt.emplaceBack("X-Sandbox-Fault", "wrong-type; member=email");
    for (int time = 0; time < 2; ++time) {
        QVERIFY(probe.get(u"/v2/me"_s, spoilt).data()[u"email"_s].isObject());
        QVERIFY(probe.get(u"/v2/me"_s, owner).data()[u"email"_s].isString());
    }
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxPrepared)
#include "test_sandboxprepared.moc"
