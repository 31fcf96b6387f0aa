// What the account routes change, read back afterwards, with the record that each change leaves.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

qint64 writesOf(Probe &probe, const QString &operation)
{
    return probe.database().count(u"SELECT count(*) FROM writes WHERE operation = ?"_s, {operation});
}

QString pathTo(const QString &folder, const QJsonValue &id)
{
    return folder % u'/' % (id.isString() ? id.toString() : QString::number(id.toInteger()));
}

} // namespace

class TestSandboxWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientLivesFromCreationToDeletion();
    void webhooksOfAClientGoTogether();
    void aManagedUserBringsScheduleAndEventTypes();
    void aNewEmailChangesTheUserName();
    void timeOffIsKeptInWholeDays();
    void aMemberLeavesTheTeamsToo();
    void aRefusedWriteLeavesNoRecord();
};

void TestSandboxWrites::aClientLivesFromCreationToDeletion()
{
    Probe probe(smallSandbox());
    const Headers owner = probe.signedBy(u"ownerOfOrganization"_s);
    const Received created = probe.send("POST", u"/v2/oauth-clients"_s, owner,
        QJsonObject{{u"name"_s, u"New"_s}, {u"redirectUris"_s, QJsonArray{u"https://x.test"_s}},
            {u"permissions"_s, QJsonArray{u"BOOKING_READ"_s}}});
    QCOMPARE(created.status, 201);
    const QString path = pathTo(u"/v2/oauth-clients"_s, created.data()[u"clientId"_s]);
    const QJsonObject client = probe.get(path, owner).data().toObject();
    QCOMPARE(client[u"secret"_s], created.data()[u"clientSecret"_s]);
    QCOMPARE(client[u"permissions"_s].toArray(), QJsonArray{u"BOOKING_READ"_s});
    QCOMPARE(client[u"areDefaultEventTypesEnabled"_s].toBool(true), false);
    QVERIFY(!client.contains(u"bookingRedirectUri"_s));

    const Received changed = probe.send("PATCH", path, owner,
        QJsonObject{{u"name"_s, u"Newer"_s}, {u"bookingRedirectUri"_s, u"https://x.test/done"_s},
            {u"permissions"_s, QJsonArray{u"*"_s}}});
    QCOMPARE(changed.data()[u"name"_s].toString(), u"Newer"_s);
    QCOMPARE(changed.data()[u"bookingRedirectUri"_s].toString(), u"https://x.test/done"_s);
    QCOMPARE(changed.data()[u"permissions"_s].toArray().size(), 1);

    QCOMPARE(probe.send("DELETE", path, owner).data()[u"name"_s].toString(), u"Newer"_s);
    QCOMPARE(probe.get(path, owner).status, 404);
    QCOMPARE(writesOf(probe, u"deleteOauthClientsByClientId"_s), 1);
}

void TestSandboxWrites::webhooksOfAClientGoTogether()
{
    Probe probe(smallSandbox());
    const Headers client = probe.signedByClient(u"Partner widget"_s);
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(u"Partner widget"_s) % u"/webhooks"_s;
    const auto add = [&](const QString &url) {
        return probe.send("POST", path, client,
            QJsonObject{{u"active"_s, true}, {u"subscriberUrl"_s, url}, {u"triggers"_s, QJsonArray()}});
    };
    probe.send("DELETE", path, client);
    QCOMPARE(add(u"https://x.test/1"_s).status, 201);
    const QJsonValue second = add(u"https://x.test/2"_s).data()[u"id"_s];
    QCOMPARE(add(u"https://x.test/2"_s).status, 409);
    const Received changed = probe.send(
        "PATCH", pathTo(path, second), client, QJsonObject{{u"secret"_s, u"s"_s}, {u"active"_s, false}});
    QCOMPARE(changed.data()[u"secret"_s].toString(), u"s"_s);
    QCOMPARE(changed.data()[u"active"_s].toBool(true), false);
    const Received wrong = probe.send("PATCH", pathTo(path, second), client,
        QJsonObject{{u"triggers"_s, QJsonArray{u"BOOKING_CONFIRMED"_s}}});
    QCOMPARE(wrong.status, 400);
    QCOMPARE(probe.send("DELETE", path, client).data().toString(), u"2 webhooks deleted"_s);
    QCOMPARE(probe.get(path, client).data().toArray().size(), 0);
}

void TestSandboxWrites::aManagedUserBringsScheduleAndEventTypes()
{
    Probe probe(smallSandbox());
    const QString portal = u"Patient portal"_s;
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(portal) % u"/users"_s;
    const auto create = [&](const QJsonObject &body) {
        return probe.send("POST", path, probe.signedByClient(portal), body).data()[u"user"_s].toObject();
    };
    const QJsonObject zoned
        = create({{u"email"_s, u"new@x.test"_s}, {u"name"_s, u"New"_s}, {u"timeZone"_s, u"Asia/Tokyo"_s}});
    QCOMPARE(zoned[u"email"_s].toString(), QString(u"new+"_s % probe.clientId(portal) % u"@x.test"_s));
    QCOMPARE(zoned[u"username"_s].toString(), QString(u"new-"_s % probe.clientId(portal) % u"-x-test"_s));
    QVERIFY(zoned[u"defaultScheduleId"_s].isDouble());
    QCOMPARE(probe.database().count(
                 u"SELECT count(*) FROM event_types WHERE user_id = ?"_s, {zoned[u"id"_s].toInteger()}),
        4);
    const QJsonObject bare = create({{u"email"_s, u"bare@x.test"_s}, {u"name"_s, u"Bare"_s}});
    QVERIFY(bare[u"defaultScheduleId"_s].isNull());
    // The filter takes either form of the address.
    const QString filter
        = path % u"?emails=new@x.test,"_s % bare[u"email"_s].toString().replace(u'+', u"%2B"_s);
    QCOMPARE(probe.get(filter, probe.signedByClient(portal)).data().toArray().size(), 2);
}

void TestSandboxWrites::aNewEmailChangesTheUserName()
{
    Probe probe(smallSandbox());
    const QString portal = u"Patient portal"_s;
    const QJsonValue user = probe.server().announcement()[u"managedUser"_s][u"id"_s];
    const QString path = pathTo(u"/v2/oauth-clients/"_s % probe.clientId(portal) % u"/users"_s, user);
    const Received changed = probe.send("PATCH", path, probe.signedByClient(portal),
        QJsonObject{{u"email"_s, u"moved@y.test"_s}, {u"bio"_s, QJsonValue()}});
    QCOMPARE(changed.data()[u"username"_s].toString(),
        QString(u"moved-"_s % probe.clientId(portal) % u"-y-test"_s));
    QVERIFY(changed.data()[u"bio"_s].isNull());
    QCOMPARE(
        probe.send("PATCH", path, probe.signedByClient(portal), QJsonObject{{u"weekStart"_s, u"Someday"_s}})
            .status,
        400);
}

void TestSandboxWrites::timeOffIsKeptInWholeDays()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const Headers owner = probe.signedBy(u"owner"_s);
    const QString path = probe.organizationPath(u"/users/%1/ooo"_s.arg(probe.userId(u"member"_s)));
    QJsonObject body{{u"start"_s, u"2031-03-05T10:30:00.000Z"_s}, {u"end"_s, u"2031-03-07T11:00:00.000Z"_s},
        {u"toUserId"_s, probe.userId(u"admin"_s)}, {u"reason"_s, u"travel"_s}};
    const Received created = probe.send("POST", path, owner, body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.data()[u"start"_s].toString(), u"2031-03-05T00:00:00.000Z"_s);
    QCOMPARE(created.data()[u"end"_s].toString(), u"2031-03-07T23:59:59.999Z"_s);
    QCOMPARE(probe.send("POST", path, owner, body).status, 409);
    // Dates that do not change are a conflict with the entry itself.
    const QString entry = pathTo(path, created.data()[u"id"_s]);
    QCOMPARE(probe.send("PATCH", entry, owner, body).status, 409);
    body.remove(u"end"_s);
    QCOMPARE(probe.send("PATCH", entry, owner, body).status, 400);
    const Received changed
        = probe.send("PATCH", entry, owner, QJsonObject{{u"notes"_s, u"⛷"_s}, {u"toUserId"_s, QJsonValue()}});
    QCOMPARE(changed.data()[u"notes"_s].toString(), u"⛷"_s);
    QVERIFY(changed.data()[u"toUserId"_s].isNull());
    QCOMPARE(probe.send("DELETE", entry, owner).status, 200);
    QCOMPARE(probe.send("DELETE", entry, owner).status, 404);
}

void TestSandboxWrites::aMemberLeavesTheTeamsToo()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const Headers owner = probe.signedBy(u"owner"_s);
    const qint64 member = probe.userId(u"member"_s);
    const auto membership = probe.database().selectFirst(
        u"SELECT id FROM memberships WHERE team_id = ? AND user_id = ?"_s, {probe.organizationId(), member});
    const QString path = probe.organizationPath(u"/memberships/%1"_s.arg(membership->number("id"_L1)));
    QCOMPARE(
        probe.send("PATCH", path, owner, QJsonObject{{u"role"_s, u"ADMIN"_s}}).data()[u"role"_s].toString(),
        u"ADMIN"_s);
    QCOMPARE(probe.get(probe.organizationPath(u"/users"_s), probe.signedBy(u"member"_s)).status, 200);
    QCOMPARE(probe.send("DELETE", path, owner).status, 200);
    QCOMPARE(probe.database().count(u"SELECT count(*) FROM memberships WHERE user_id = ?"_s, {member}), 0);
    QCOMPARE(probe.get(path, owner).status, 404);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"member"_s)).status, 200);
}

void TestSandboxWrites::aRefusedWriteLeavesNoRecord()
{
    Probe probe(smallSandbox());
    QCOMPARE(probe.send("PATCH", u"/v2/me"_s, probe.signedBy(u"owner"_s), QJsonObject{{u"timeFormat"_s, 7}})
                 .status,
        400);
    QCOMPARE(writesOf(probe, u"patchMe"_s), 0);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxWrites)
#include "test_sandboxwrites.moc"
