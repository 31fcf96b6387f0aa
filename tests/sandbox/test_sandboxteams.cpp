// Teams, their members and their event types: what is changed is read back.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// A free team or one of the organization, by the same calls.
struct Desk
{
    explicit Desk(bool isFree)
        : probe(smallSandbox(isFree ? CustomerKind::Team : CustomerKind::Organization))
        , folder(isFree ? u"/v2/teams"_s : probe.organizationPath(u"/teams"_s))
        , owner(probe.signedBy(u"owner"_s))
    {
    }

    Received get(const QString &rest) { return probe.get(folder % rest, owner); }
    Received send(const QByteArray &method, const QString &rest, const QJsonObject &body = {})
    {
        return probe.send(method, folder % rest, owner, body);
    }
    QString newTeam()
    {
        const Received made = send("POST", {}, {{u"name"_s, u"Night shift"_s}});
        return u'/' % QString::number(made.data()[u"id"_s].toInteger());
    }
    QJsonObject host(const QString &name)
    {
        return {{u"userId"_s, probe.userId(name)}, {u"mandatory"_s, true}, {u"priority"_s, u"high"_s}};
    }

    Probe probe;
    QString folder;
    Headers owner;
};

QJsonObject eventType(const QString &kind, const QJsonArray &hosts)
{
    return {{u"title"_s, u"Shift"_s}, {u"slug"_s, u"shift"_s}, {u"lengthInMinutes"_s, 30},
        {u"schedulingType"_s, kind}, {u"hosts"_s, hosts}};
}

QString pathTo(const QString &folder, const QJsonValue &object)
{
    return folder % u'/' % QString::number(object[u"id"_s].toInteger());
}

void addKinds()
{
    QTest::addColumn<bool>("isFree");
    QTest::newRow("of an organization") << false;
    QTest::newRow("free") << true;
}

} // namespace

class TestSandboxTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveFromCreationToDeletion_data() { addKinds(); }
    void liveFromCreationToDeletion();
    void takeMembersOnce_data() { addKinds(); }
    void takeMembersOnce();
    void takeOnlyMembersOfTheirOrganization();
    void keepToTheirClient();
    void takeLinksAndNoTimeFormat();
    void haveEventTypesWithHosts_data() { addKinds(); }
    void haveEventTypesWithHosts();
    void giveEveryHostOfAManagedTypeACopy();
    void refuseAMemberWhoWrites();
};

void TestSandboxTeams::liveFromCreationToDeletion()
{
    QFETCH(bool, isFree);
    Desk desk(isFree);
    QCOMPARE(desk.send("POST", {}).status, 400);
    const QString team = desk.newTeam();
    QCOMPARE(desk.get(team).data()[u"slug"_s].toString(), u"night-shift"_s);
    QCOMPARE(desk.send("POST", {}, {{u"name"_s, u"Night shift"_s}}).status, 409);
    const QJsonArray members = desk.get(team % u"/memberships"_s).data().toArray();
    QCOMPARE(members.size(), 1);
    QCOMPARE(members.at(0)[u"role"_s].toString(), u"OWNER"_s);

    const Received changed = desk.send(
        "PATCH", team, {{u"name"_s, u"Late shift"_s}, {u"bio"_s, u"✓"_s}, {u"isPrivate"_s, true}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(desk.get(team).data()[u"bio"_s].toString(), u"✓"_s);
    QCOMPARE(desk.get(team).data()[u"isPrivate"_s].toBool(), true);
    // Only free teams ask for the name each time.
    QCOMPARE(desk.send("PATCH", team, {{u"bio"_s, u"x"_s}}).status, isFree ? 400 : 200);

    QCOMPARE(desk.send("DELETE", team).data()[u"name"_s].toString(), u"Late shift"_s);
    QVERIFY(desk.get(team).status >= 400);
    QCOMPARE(desk.probe.database().count(
                 u"SELECT count(*) FROM memberships WHERE team_id = ?"_s, {team.mid(1).toLongLong()}),
        0);
}

void TestSandboxTeams::takeMembersOnce()
{
    QFETCH(bool, isFree);
    Desk desk(isFree);
    const QString folder = desk.newTeam() % u"/memberships"_s;
    const QJsonObject wish{{u"userId"_s, desk.probe.userId(u"member"_s)}, {u"accepted"_s, true}};
    const Received made = desk.send("POST", folder, wish);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data()[u"role"_s].toString(), u"MEMBER"_s);
    QCOMPARE(desk.send("POST", folder, wish).status, 409);
    const QString one = pathTo(folder, made.data());
    QCOMPARE(desk.send("PATCH", one, {{u"role"_s, u"ADMIN"_s}}).data()[u"role"_s].toString(), u"ADMIN"_s);
    QCOMPARE(desk.send("PATCH", one, {{u"role"_s, u"KING"_s}}).status, 400);
    QCOMPARE(desk.send("DELETE", one).status, 200);
    QCOMPARE(desk.get(one).status, 404);
}

void TestSandboxTeams::takeOnlyMembersOfTheirOrganization()
{
    Desk desk(false);
    const qint64 stranger = desk.probe.database().insert(
        u"users"_s, {{u"uuid"_s, u"u"_s}, {u"email"_s, u"out@side.test"_s}, {u"created_at"_s, 1}});
    QCOMPARE(desk.send("POST", desk.newTeam() % u"/memberships"_s, {{u"userId"_s, stranger}}).status, 422);
}

// Made with a client's credentials, a team takes that client's people and no others.
void TestSandboxTeams::keepToTheirClient()
{
    Probe probe(smallSandbox());
    const Headers client = probe.signedByClient(u"Patient portal"_s);
    const QString folder = probe.organizationPath(u"/teams"_s);
    const auto status = [&](const Headers &maker, const QString &name, qint64 userId) {
        const Received made = probe.send("POST", folder, maker, QJsonObject{{u"name"_s, name}});
        return probe
            .send("POST", pathTo(folder, made.data()) % u"/memberships"_s, maker,
                QJsonObject{{u"userId"_s, userId}})
            .status;
    };
    const Received people
        = probe.get(u"/v2/oauth-clients/"_s % probe.clientId(u"Patient portal"_s) % u"/users"_s, client);
    const qint64 managed = people.data()[0][u"id"_s].toInteger();
    const Headers owner = probe.signedBy(u"ownerOfOrganization"_s);
    QCOMPARE(status(client, u"Night"_s, managed), 201);
    QCOMPARE(status(client, u"Day"_s, probe.userId(u"member"_s)), 400);
    QCOMPARE(status(owner, u"Dusk"_s, managed), 400);
    QCOMPARE(status(owner, u"Dawn"_s, probe.userId(u"member"_s)), 201);
}

void TestSandboxTeams::takeLinksAndNoTimeFormat()
{
    Desk desk(true);
    const auto status = [&](const QJsonObject &body) { return desk.send("POST", {}, body).status; };
    QCOMPARE(status({{u"name"_s, u"A"_s}, {u"logoUrl"_s, u"no link"_s}}), 400);
    QCOMPARE(status({{u"name"_s, u"A"_s}, {u"timeFormat"_s, 24}}), 400);
    QCOMPARE(status({{u"name"_s, u"A"_s}, {u"logoUrl"_s, u"https://pictures.test/a.png"_s}}), 201);
}

void TestSandboxTeams::haveEventTypesWithHosts()
{
    QFETCH(bool, isFree);
    Desk desk(isFree);
    const QString folder = desk.newTeam() % u"/event-types"_s;
    const QJsonArray hosts{desk.host(u"owner"_s)};
    QCOMPARE(desk.send("POST", folder, eventType(u"zigzag"_s, hosts)).status, 400);
    QCOMPARE(desk.send("POST", folder, eventType(u"collective"_s, {desk.host(u"member"_s)})).status, 404);
    const Received made = desk.send("POST", folder, eventType(u"roundRobin"_s, hosts));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.data()[u"hosts"_s][0][u"priority"_s].toString(), u"high"_s);
    QCOMPARE(desk.send("POST", folder, eventType(u"roundRobin"_s, hosts)).status, 400);
    const QString one = pathTo(folder, made.data());
    QCOMPARE(desk.send("PATCH", one, {{u"lengthInMinutes"_s, 45}}).status, 200);
    QCOMPARE(desk.get(one).data()[u"lengthInMinutes"_s].toInt(), 45);
    QCOMPARE(desk.get(one).data()[u"hosts"_s].toArray().size(), 1);
    QCOMPARE(desk.send("PATCH", one, {{u"hosts"_s, QJsonArray()}}).data()[u"hosts"_s].toArray().size(), 0);
    QCOMPARE(desk.send("PATCH", one, {{u"slug"_s, u"shift"_s}}).status, 400);
    QCOMPARE(desk.send("DELETE", one).status, 200);
    QCOMPARE(desk.get(one).status, 404);
}

void TestSandboxTeams::giveEveryHostOfAManagedTypeACopy()
{
    Desk desk(true);
    const QString folder = desk.newTeam() % u"/event-types"_s;
    const Received made = desk.send("POST", folder, eventType(u"managed"_s, {desk.host(u"owner"_s)}));
    QCOMPARE(made.status, 201);
    const QJsonArray both = made.data().toArray();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(1)[u"parentEventTypeId"_s], both.at(0)[u"id"_s]);
    QCOMPARE(both.at(1)[u"ownerId"_s].toInteger(), desk.probe.userId(u"owner"_s));
    QVERIFY(both.at(1)[u"teamId"_s].isNull());
    QVERIFY(both.at(0)[u"metadata"_s][u"managedEventConfig"_s].isObject());
    const QString one = pathTo(folder, both.at(0));
    const QJsonArray renamed = desk.send("PATCH", one, {{u"title"_s, u"Renamed"_s}}).data().toArray();
    QCOMPARE(renamed.at(1)[u"title"_s].toString(), u"Renamed"_s);
    QCOMPARE(renamed.at(1)[u"id"_s], both.at(1)[u"id"_s]);
    QCOMPARE(desk.send("PATCH", one, {{u"hosts"_s, QJsonArray()}}).data().toArray().size(), 1);
}

void TestSandboxTeams::refuseAMemberWhoWrites()
{
    Desk desk(false);
    const QString team = desk.newTeam();
    const Headers member = desk.probe.signedBy(u"member"_s);
    const auto status = [&](const QByteArray &method, const QString &rest) {
        return desk.probe.send(method, desk.folder % rest, member, QJsonObject{{u"name"_s, u"x"_s}}).status;
    };
    QCOMPARE(status("POST", {}), 403);
    QCOMPARE(status("DELETE", team), 403);
    QCOMPARE(status("POST", team % u"/event-types"_s), 403);
    QCOMPARE(desk.get(team).status, 200);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxTeams)
#include "test_sandboxteams.moc"
