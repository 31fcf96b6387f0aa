// The lists of bookings with their filters, orders and pages.
#include "tests/sandbox/probe.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Headers dated(Headers headers)
{
    headers.emplaceBack("cal-api-version", "2024-08-13");
    return headers;
}

Settings quiet()
{
    Settings settings = smallSandbox();
    settings.limitCount = -1;
    return settings;
}

} // namespace

class TestSandboxBookingLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesEveryBookingOnceByCreation();
    void filtersByState();
    void countsOnThoughNothingIsFoundBeforeADate();
    void ignoresATeamThatDoesNotExist();
    void comesToAnOwnerFromEverybodyAndToAMemberFromThemselves();
    void tellsAnAdminTheReferencesOfATeamsBookings();
    void keepsATeamsReferencesForALargerPlan();
};

void TestSandboxBookingLists::pagesEveryBookingOnceByCreation()
{
    Settings settings = quiet();
    settings.bookings = 330;
    Probe probe(settings);
    QSet<QString> uids;
    QString last;
    qsizetype rows = 0;
    for (int skip = 0; skip < 400; skip += 100) {
        const Received page
            = probe.get(u"/v2/bookings?sortCreated=asc&take=100&skip="_s % QString::number(skip),
                dated(probe.signedBy(u"owner"_s)));
        QCOMPARE(page.json()[u"pagination"_s][u"totalItems"_s].toInteger(),
            probe.database().count(u"SELECT count(*) FROM bookings"_s));
        const QJsonArray list = page.data().toArray();
        for (const QJsonValue &booking : list) {
            QVERIFY(last <= booking[u"createdAt"_s].toString());
            last = booking[u"createdAt"_s].toString();
            uids.insert(booking[u"uid"_s].toString());
            ++rows;
        }
    }
    QCOMPARE(rows, probe.database().count(u"SELECT count(*) FROM bookings"_s));
    QCOMPARE(uids.size(), rows);
    const Received tooMany = probe.get(u"/v2/bookings?take=251"_s, dated(probe.signedBy(u"owner"_s)));
    QCOMPARE(tooMany.status, 400);
}

void TestSandboxBookingLists::filtersByState()
{
    Settings settings = quiet();
    settings.bookings = 400;
    Probe probe(settings);
    const qint64 now = probe.server().clock().now();
    const auto list = [&probe](const QString &status) {
        return probe.get(u"/v2/bookings?take=250&status="_s % status, dated(probe.signedBy(u"owner"_s)))
            .data()
            .toArray();
    };
    const QJsonArray upcoming = list(u"upcoming"_s);
    for (const QJsonValue &booking : upcoming) {
        QVERIFY(*parseInstant(booking[u"end"_s].toString()) >= now);
        QVERIFY(booking[u"recurringBookingUid"_s].isUndefined());
    }
    const QJsonArray recurring = list(u"recurring"_s);
    for (const QJsonValue &booking : recurring)
        QVERIFY(booking[u"recurringBookingUid"_s].isString());
    const QJsonArray unconfirmed = list(u"unconfirmed"_s);
    for (const QJsonValue &booking : unconfirmed)
        QCOMPARE(booking[u"status"_s].toString(), u"pending"_s);
    const QJsonArray cancelled = list(u"cancelled"_s);
    QVERIFY(!cancelled.isEmpty());
    for (const QJsonValue &booking : cancelled) {
        QVERIFY(QStringList({u"cancelled"_s, u"rejected"_s}).contains(booking[u"status"_s].toString()));
    }
    QCOMPARE(probe.get(u"/v2/bookings?status=accepted"_s, dated(probe.signedBy(u"owner"_s))).status, 400);
}

void TestSandboxBookingLists::countsOnThoughNothingIsFoundBeforeADate()
{
    Probe probe(quiet());
    const Received answer = probe.get(
        u"/v2/bookings?beforeCreatedAt=2001-01-01T00:00:00Z"_s, dated(probe.signedBy(u"owner"_s)));
    QVERIFY(answer.data().toArray().isEmpty());
    QVERIFY(answer.json()[u"pagination"_s][u"totalItems"_s].toInteger() > 0);
}

void TestSandboxBookingLists::ignoresATeamThatDoesNotExist()
{
    Probe probe(quiet());
    const auto total = [&probe](const QString &query) {
        return probe.get(u"/v2/bookings?"_s % query, dated(probe.signedBy(u"owner"_s)))
            .json()[u"pagination"_s][u"totalItems"_s]
            .toInteger();
    };
    QCOMPARE(total(u"teamId=987654321"_s), total(u"take=1"_s));
}

void TestSandboxBookingLists::comesToAnOwnerFromEverybodyAndToAMemberFromThemselves()
{
    Settings settings = quiet();
    settings.bookings = 300;
    Probe probe(settings);
    const auto hosts = [&probe](const QString &key) {
        QSet<qint64> found;
        const QJsonArray list
            = probe.get(u"/v2/bookings?take=250"_s, dated(probe.signedBy(key))).data().toArray();
        for (const QJsonValue &booking : list)
            found.insert(booking[u"hosts"_s][0][u"id"_s].toInteger());
        return found;
    };
    QVERIFY(hosts(u"owner"_s).size() > 3);
    QVERIFY(hosts(u"admin"_s).size() > 3);
    QCOMPARE(hosts(u"member"_s), QSet<qint64>{probe.userId(u"member"_s)});
}

void TestSandboxBookingLists::tellsAnAdminTheReferencesOfATeamsBookings()
{
    Settings settings = quiet();
    settings.bookings = 300;
    settings.plan = Plan::Scale;
    Probe probe(settings);
    const Rows rows = probe.database().select(
        u"SELECT uid, team_id FROM bookings WHERE team_id IS NOT NULL AND location LIKE 'integrations:daily%'"_s);
    QVERIFY(!rows.isEmpty());
    const Row &booking = rows.constFirst();
    const auto referencesIn = [&probe, &booking](qint64 team, const QString &key) {
        return probe.get(probe.organizationPath(u"/teams/"_s % QString::number(team) % u"/bookings/"_s
                             % booking.text("uid"_L1) % u"/references"_s),
            probe.signedBy(key));
    };
    const Received answer = referencesIn(booking.number("team_id"_L1), u"owner"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[0][u"type"_s].toString(), u"daily_video"_s);
    QCOMPARE(referencesIn(booking.number("team_id"_L1), u"member"_s).status, 403);
    const auto other = probe.database().selectFirst(u"SELECT id FROM teams WHERE id <> ? AND parent_id = ?"_s,
        {booking.number("team_id"_L1), probe.organizationId()});
    QVERIFY(other);
    QCOMPARE(referencesIn(other->number("id"_L1), u"owner"_s).status, 404);
}

void TestSandboxBookingLists::keepsATeamsReferencesForALargerPlan()
{
    Probe probe(quiet());
    const auto team = probe.database().selectFirst(
        u"SELECT id FROM teams WHERE parent_id = ?"_s, {probe.organizationId()});
    QVERIFY(team);
    const Received answer
        = probe.get(probe.organizationPath(u"/teams/"_s % QString::number(team->number("id"_L1))
                        % u"/bookings/any/references"_s),
            probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.message().contains("SCALE"_L1));
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxBookingLists)
#include "test_sandboxbookinglists.moc"
