// Faults by header and by rate, rows that change between pages, fields beyond measure, and observed delays.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include "app/sandbox/latency.h"
#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Headers with(Headers headers, const QByteArray &fault)
{
    headers.emplaceBack("X-Sandbox-Fault", fault);
    return headers;
}

Settings peopled(int people)
{
    Settings settings = smallSandbox(CustomerKind::Organization);
    settings.people = people;
    settings.bookings = 30;
    settings.limitCount = -1;
    return settings;
}

QStringList idsOf(const Received &page)
{
    QStringList ids;
    const QJsonArray rows = page.data().toArray();
    for (const QJsonValue &row : rows)
        ids.append(QString::number(row[u"id"_s].toInteger()));
    return ids;
}

} // namespace

class TestSandboxTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderSpoilsItsOwnCallAlone();
    void aRateHitsItsShareOfTheCalls();
    void aHugeFieldIsAsLongAsAsked();
    void aRedirectNamesAnotherOrigin();
    void aWrongLengthIsAnnounced();
    void aVanishedRowMovesLaterPagesUp();
    void aVanishedEventTypeIsGone();
    void aNewBookingMovesLaterPagesDown();
    void aNewPersonStandsLast();
    void delaysFollowTheObservedFigures();
    void aDelayedPageComesNotBeforeItsTime();
};

void TestSandboxTrouble::aHeaderSpoilsItsOwnCallAlone()
{
    Probe probe(smallSandbox());
    const Headers owner = probe.signedBy(u"owner"_s);
    QCOMPARE(probe.get(u"/v2/me"_s, with(owner, "502-html")).status, 502);
    QCOMPARE(probe.get(u"/v2/me"_s, owner).status, 200);
    const Received typed = probe.get(u"/v2/me"_s, with(owner, "wrong-type; member=email"));
    QVERIFY(typed.data()[u"email"_s].isObject());
}

void TestSandboxTrouble::aRateHitsItsShareOfTheCalls()
{
    Settings settings = peopled(1);
    settings.faults = {QJsonObject{{u"kind"_s, u"500-html"_s}, {u"percent"_s, 30}, {u"count"_s, -1}}};
    Probe probe(settings);
    int failed = 0;
    for (int call = 0; call < 200; ++call)
        failed += probe.get(u"/v2/me"_s, probe.signedBy(u"owner"_s)).status == 500 ? 1 : 0;
    QVERIFY2(failed > 30 && failed < 90, qPrintable(QString::number(failed)));
}

void TestSandboxTrouble::aHugeFieldIsAsLongAsAsked()
{
    Probe probe(smallSandbox());
    const Received answer
        = probe.get(u"/v2/me"_s, with(probe.signedBy(u"owner"_s), "huge-field; member=name; size=300000"));
    QCOMPARE(answer.data()[u"name"_s].toString().size(), 300'000);
}

void TestSandboxTrouble::aRedirectNamesAnotherOrigin()
{
    Probe probe(smallSandbox());
    const Received answer = probe.get(u"/v2/me"_s, with(probe.signedBy(u"owner"_s), "redirect"));
    QCOMPARE(answer.status, 302);
    QVERIFY(answer.header("location").startsWith("http://elsewhere.invalid/"));
}

void TestSandboxTrouble::aWrongLengthIsAnnounced()
{
    Probe probe(smallSandbox());
    const Headers owner = probe.signedBy(u"owner"_s);
    const qsizetype length = probe.get(u"/v2/me"_s, owner).header("content-length").toLongLong();
    const auto announced = [&](const QByteArray &fault) {
        return probe.get(u"/v2/me"_s, with(owner, fault)).header("content-length").toLongLong();
    };
    QCOMPARE(announced("short-length"), length / 2);
    QCOMPARE(announced("long-length"), length + 1000);
}

void TestSandboxTrouble::aVanishedRowMovesLaterPagesUp()
{
    Probe probe(peopled(20));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QString path = probe.organizationPath(u"/users?take=10&skip="_s);
    const QStringList second = idsOf(probe.get(path % u"10"_s, owner));
    QVERIFY(second.size() > 1);
    // The first people are those who sign.
    QCOMPARE(probe.get(path % u"5"_s, with(owner, "row-vanishes")).status, 200);
    QCOMPARE(idsOf(probe.get(path % u"9"_s, owner)).value(0), second.first());
}

void TestSandboxTrouble::aVanishedEventTypeIsGone()
{
    Probe probe(peopled(5));
    Headers owner = probe.signedBy(u"owner"_s);
    owner.emplaceBack("cal-api-version", "2024-06-14");
    const QString name = probe.database().find(u"users"_s, probe.userId(u"owner"_s))->text("username"_L1);
    const QString path = u"/v2/event-types?username="_s % name;
    const QStringList before = idsOf(probe.get(path, with(owner, "row-vanishes")));
    QVERIFY(before.size() > 1);
    QCOMPARE(idsOf(probe.get(path, owner)), before.mid(1));
}

void TestSandboxTrouble::aNewBookingMovesLaterPagesDown()
{
    Probe probe(peopled(5));
    Headers owner = probe.signedBy(u"owner"_s);
    owner.emplaceBack("cal-api-version", "2024-08-13");
    const QString path = probe.organizationPath(u"/bookings?sortCreated=asc&take=10&skip="_s);
    const QStringList second = idsOf(probe.get(path % u"10"_s, owner));
    QVERIFY(second.size() > 1);
    probe.get(path % u"0"_s, with(owner, "row-appears"));
    QCOMPARE(idsOf(probe.get(path % u"11"_s, owner)).value(0), second.first());
}

void TestSandboxTrouble::aNewPersonStandsLast()
{
    Probe probe(peopled(5));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QString path = probe.organizationPath(u"/users"_s);
    const QStringList before = idsOf(probe.get(path, with(owner, "row-appears")));
    const QStringList after = idsOf(probe.get(path, owner));
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after.mid(0, before.size()), before);
}

void TestSandboxTrouble::delaysFollowTheObservedFigures()
{
    const Query none{QByteArray()};
    QCOMPARE(observedLatency(u"getOrganizationsByOrgIdUsers"_s, none, 1000), 250);
    QCOMPARE(observedLatency(u"getOrganizationsByOrgIdSchedules"_s, none, 125), 650);
    QCOMPARE(observedLatency(u"getOrganizationsByOrgIdBookings"_s, none, 250), 440);
    QCOMPARE(observedLatency(u"getBookings"_s, Query(QByteArray("attendeeEmail=a@b.test")), 250), 235);
    QCOMPARE(observedLatency(u"getMe"_s, none, 0), 0);
}

void TestSandboxTrouble::aDelayedPageComesNotBeforeItsTime()
{
    Settings settings = peopled(100);
    settings.observedLatency = true;
    Probe probe(settings);
    const Headers owner = probe.signedBy(u"owner"_s);
    QElapsedTimer timer;
    timer.start();
    const Received page = probe.get(probe.organizationPath(u"/schedules"_s), owner);
    const qsizetype rows = page.data().toArray().size();
    QVERIFY(rows > 50);
    QVERIFY(timer.elapsed() >= rows * 1300 / 250 - 5);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxTrouble)
#include "test_sandboxtrouble.moc"
