// Webhooks of every owner, private links, calendars, time zones and time off: what is changed is read back.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QJsonObject webhook(const QString &url)
{
    return {{u"active"_s, true}, {u"subscriberUrl"_s, url}, {u"triggers"_s, QJsonArray{u"BOOKING_CREATED"_s}},
        {u"secret"_s, u"hush"_s}};
}

Headers dated(Headers headers, const QByteArray &version)
{
    headers.emplaceBack("cal-api-version", version);
    return headers;
}

QString idOf(const Received &received) { return received.data()[u"id"_s].toString(); }

qint64 newEventType(Probe &probe)
{
    const Received made
        = probe.send("POST", u"/v2/event-types"_s, dated(probe.signedBy(u"member"_s), "2024-06-14"),
            QJsonObject{{u"title"_s, u"T"_s}, {u"slug"_s, u"t"_s}, {u"lengthInMinutes"_s, 30}});
    return made.data()[u"id"_s].toInteger();
}

} // namespace

class TestSandboxWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEveryOwnerAreKeptApart_data();
    void ofEveryOwnerAreKeptApart();
    void ofSomebodyElseAreRefused();
    void ofAnEventTypeGoTogether();
    void privateLinksGoByTimeOrByUse();
    void privateLinksKnowNoDatedVersion();
    void calendarsAreListedAndChecked();
    void busyTimesAreTheBookings();
    void timeZonesNeedNoCredential();
    void onesOwnTimeOffIsOnTheHostedServiceAlone();
};

void TestSandboxWebhooks::ofEveryOwnerAreKeptApart_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("owner");
    QTest::newRow("of a user") << u"/v2/webhooks"_s << u"userId"_s;
    QTest::newRow("of an event type") << u"/v2/event-types/%1/webhooks"_s << u"eventTypeId"_s;
    QTest::newRow("of an organization") << u"/v2/organizations/%2/webhooks"_s << u"teamId"_s;
}

void TestSandboxWebhooks::ofEveryOwnerAreKeptApart()
{
    QFETCH(QString, folder);
    QFETCH(QString, owner);
    Probe probe(smallSandbox());
    const QString path = QString(folder)
                             .replace(u"%1"_s, QString::number(newEventType(probe)))
                             .replace(u"%2"_s, QString::number(probe.organizationId()));
    const Headers key = probe.signedBy(owner == u"teamId" ? u"ownerOfOrganization"_s : u"member"_s);
    const Received made = probe.send("POST", path, key, webhook(u"https://x.test/1"_s));
    QCOMPARE(made.status, 201);
    QVERIFY(made.data()[owner].toInteger() > 0);
    QCOMPARE(made.data()[u"secret"_s].toString(), u"hush"_s);
    QCOMPARE(probe.send("POST", path, key, webhook(u"https://x.test/1"_s)).status, 409);
    QCOMPARE(probe.get(path, key).data().toArray().size(), 1);

    const QString one = path % u'/' % idOf(made);
    const Received changed = probe.send(
        "PATCH", one, key, QJsonObject{{u"active"_s, false}, {u"triggers"_s, QJsonArray{u"OOO_CREATED"_s}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(probe.get(one, key).data()[u"active"_s].toBool(true), false);
    QCOMPARE(probe.get(one, key).data()[u"triggers"_s].toArray(), QJsonArray{u"OOO_CREATED"_s});
    QCOMPARE(
        probe.send("PATCH", one, key, QJsonObject{{u"triggers"_s, QJsonArray{u"NOTHING"_s}}}).status, 400);
    QCOMPARE(idOf(probe.send("DELETE", one, key)), idOf(made));
    QCOMPARE(probe.get(one, key).status, 404);
}

void TestSandboxWebhooks::ofSomebodyElseAreRefused()
{
    Probe probe(smallSandbox());
    const Received made
        = probe.send("POST", u"/v2/webhooks"_s, probe.signedBy(u"owner"_s), webhook(u"https://x.test/1"_s));
    const Received refused = probe.get(u"/v2/webhooks/"_s % idOf(made), probe.signedBy(u"member"_s));
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().contains(idOf(made)));
    QVERIFY(probe.get(u"/v2/webhooks"_s, probe.signedBy(u"member"_s)).data().toArray().isEmpty());
}

void TestSandboxWebhooks::ofAnEventTypeGoTogether()
{
    Probe probe(smallSandbox());
    const Headers key = probe.signedBy(u"member"_s);
    const QString path = u"/v2/event-types/"_s % QString::number(newEventType(probe)) % u"/webhooks"_s;
    probe.send("POST", path, key, webhook(u"https://x.test/1"_s));
    probe.send("POST", path, key, webhook(u"https://x.test/2"_s));
    QCOMPARE(probe.send("DELETE", path, key).data().toString(), u"2 webhooks deleted"_s);
    QVERIFY(probe.get(path, key).data().toArray().isEmpty());
    QCOMPARE(probe.get(path, probe.signedBy(u"owner"_s)).status, 403);
}

void TestSandboxWebhooks::privateLinksGoByTimeOrByUse()
{
    Probe probe(smallSandbox());
    const Headers key = probe.signedBy(u"member"_s);
    const QString path = u"/v2/event-types/"_s % QString::number(newEventType(probe)) % u"/private-links"_s;
    QCOMPARE(probe.send("POST", path, key, QJsonObject()).status, 400);
    const Received byUse = probe.send("POST", path, key, QJsonObject{{u"maxUsageCount"_s, 2}});
    QCOMPARE(byUse.status, 201);
    QVERIFY(!byUse.data().toObject().contains(u"expiresAt"_s));
    const QString one = path % u'/' % byUse.data()[u"linkId"_s].toString();
    const Received byTime
        = probe.send("PATCH", one, key, QJsonObject{{u"expiresAt"_s, u"2001-01-01T00:00:00Z"_s}});
    QCOMPARE(byTime.data()[u"isExpired"_s].toBool(), true);
    QVERIFY(!byTime.data().toObject().contains(u"maxUsageCount"_s));
    QCOMPARE(probe.get(path, key).data().toArray().size(), 1);
    QCOMPARE(probe.send("DELETE", one, key).status, 200);
    QVERIFY(probe.get(path, key).data().toArray().isEmpty());
    QCOMPARE(probe.get(path, probe.signedBy(u"owner"_s)).status, 404);
}

void TestSandboxWebhooks::privateLinksKnowNoDatedVersion()
{
    Probe probe(smallSandbox());
    const QString path = u"/v2/event-types/"_s % QString::number(newEventType(probe)) % u"/private-links"_s;
    QCOMPARE(probe.get(path, dated(probe.signedBy(u"member"_s), "2024-06-14")).status, 404);
}

void TestSandboxWebhooks::calendarsAreListedAndChecked()
{
    Probe probe(smallSandbox());
    const Headers owner = probe.signedBy(u"owner"_s);
    const QJsonValue data = probe.get(u"/v2/calendars"_s, owner).data();
    QCOMPARE(data[u"connectedCalendars"_s].toArray().size(), 1);
    QVERIFY(data[u"destinationCalendar"_s].isObject());
    QVERIFY(data[u"destinationCalendar"_s].toObject().isEmpty());
    QCOMPARE(data[u"connectedCalendars"_s][0][u"integration"_s][u"slug"_s].toString(), u"google-calendar"_s);
    QCOMPARE(probe.get(u"/v2/calendars/google/check"_s, owner).status, 200);
    const Received absent = probe.get(u"/v2/calendars/office365/check"_s, owner);
    QCOMPARE(absent.status, 400);
    QCOMPARE(absent.message(), u"Credentials for office365_calendar not found."_s);
    QCOMPARE(probe.get(u"/v2/calendars/ics-feed/check"_s, owner).status, 400);
    QVERIFY(probe.get(u"/v2/calendars"_s, probe.signedBy(u"member"_s))
                .data()[u"connectedCalendars"_s]
                .toArray()
                .isEmpty());
}

void TestSandboxWebhooks::busyTimesAreTheBookings()
{
    Probe probe(smallSandbox());
    const qint64 userId = probe.userId(u"owner"_s);
    probe.database().insert(u"bookings"_s,
        {{u"uid"_s, u"busy"_s}, {u"user_id"_s, userId}, {u"title"_s, u"Busy"_s}, {u"status"_s, u"accepted"_s},
            {u"start_at"_s, *parseInstant(u"2031-05-05T09:00:00Z"_s)},
            {u"end_at"_s, *parseInstant(u"2031-05-05T10:00:00Z"_s)}, {u"created_at"_s, 1}});
    const qint64 calendar = probe.database().count(u"SELECT id FROM calendars WHERE user_id = ?"_s, {userId});
    const QString path
        = u"/v2/calendars/busy-times?loggedInUsersTz=Europe/Oslo&dateFrom=2031-05-05&dateTo=2031-05-06"
          "&calendarsToLoad[0][externalId]=x&calendarsToLoad[0][credentialId]="_s
        % QString::number(calendar);
    const QJsonArray busy = probe.get(path, probe.signedBy(u"owner"_s)).data().toArray();
    QCOMPARE(busy.size(), 1);
    QCOMPARE(busy.at(0)[u"start"_s].toString(), u"2031-05-05T09:00:00.000Z"_s);
    QCOMPARE(probe.get(path, probe.signedBy(u"member"_s)).status, 401);
    QCOMPARE(probe.get(u"/v2/calendars/busy-times"_s, probe.signedBy(u"owner"_s)).status, 400);
}

void TestSandboxWebhooks::timeZonesNeedNoCredential()
{
    Probe probe(smallSandbox());
    const QJsonArray zones = probe.get(u"/v2/timezones"_s).data().toArray();
    QVERIFY(zones.size() > 300);
    QVERIFY(zones.contains(
        QJsonObject{{u"city"_s, u"St Johns"_s}, {u"timezone"_s, u"America/St_Johns"_s}, {u"pop"_s, 0}}));
}

void TestSandboxWebhooks::onesOwnTimeOffIsOnTheHostedServiceAlone()
{
    Probe full(smallSandbox());
    QCOMPARE(full.get(u"/v2/me/ooo"_s, full.signedBy(u"member"_s)).status, 404);
    Probe hosted(smallSandbox(CustomerKind::Team, ServerEdition::Hosted));
    const Headers key = hosted.signedBy(u"member"_s);
    const QJsonObject wish{{u"start"_s, u"2031-05-05T12:00:00Z"_s}, {u"end"_s, u"2031-05-06T12:00:00Z"_s}};
    const Received made = hosted.send("POST", u"/v2/me/ooo"_s, key, wish);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data()[u"userId"_s].toInteger(), hosted.userId(u"member"_s));
    QCOMPARE(hosted.send("POST", u"/v2/me/ooo"_s, key, wish).status, 409);
    const QString team = QString::number(hosted.server().announcement()[u"teams"_s][0].toInteger());
    const QString ofTeam
        = u"/v2/teams/"_s % team % u"/users/"_s % QString::number(hosted.userId(u"member"_s)) % u"/ooo"_s;
    QCOMPARE(hosted.get(ofTeam, hosted.signedBy(u"owner"_s)).data().toArray().size(), 1);
    QCOMPARE(hosted.get(ofTeam, key).status, 403);
    const QString one = u"/v2/me/ooo/"_s % QString::number(made.data()[u"id"_s].toInteger());
    QCOMPARE(
        hosted.send("PATCH", one, key, QJsonObject{{u"notes"_s, u"Away"_s}}).data()[u"notes"_s].toString(),
        u"Away"_s);
    QCOMPARE(hosted.send("DELETE", one, key).status, 200);
    QVERIFY(hosted.get(u"/v2/me/ooo"_s, key).data().toArray().isEmpty());
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxWebhooks)
#include "test_sandboxwebhooks.moc"
