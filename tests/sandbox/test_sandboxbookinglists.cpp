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

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxBookingLists)
#include "test_sandboxbookinglists.moc"
