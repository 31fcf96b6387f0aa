// Roles, plans and the Admin API: who is refused, and in which words.
#include <QJsonArray>
#include <QTest>

#include "tests/sandbox/probe.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

class TestSandboxGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlanAgainstEssentials_data();
    void everyPlanAgainstEssentials();
    void otherOrganizationsHaveNoPlanCheck();
    void theSettingsRowOfTheAdminApiIsTestedNotItsFlag();
    void rolesInTheOrganization_data();
    void rolesInTheOrganization();
    void strangersAreNoMembers();
    void aPendingMembershipIsNone();
    void teamRolesAreNotNeededByTheOrganizationsAdmins();
    void aTeamRoleWithoutATeamInThePathRefusesEveryone();
    void peopleOutsideTheOrganizationCannotBeNamed();
    void clientsAreForTheirOrganizationsAdmins_data();
    void clientsAreForTheirOrganizationsAdmins();
    void communityLetsMembersAtClients();
    void pagesOutOfRangeAreRefused_data();
    void pagesOutOfRangeAreRefused();
    void organizationTeamsFailOnPagingParameters();
    void aMembershipPostedAgainIsReset();
    void usersWithAUserNameFailInGenericWords();
    void deletedAccountsTakeTheirThingsAlong();
};

void TestSandboxGuards::everyPlanAgainstEssentials_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("message"); // empty: allowed
    const QString start
        = u"PlatformPlanGuard - organization with id=%1 does not have required plan for this operation. "
          "Minimum plan is ESSENTIALS while the organization has "_s;
    QTest::newRow("none")
        << Plan::None
        << u"PlatformPlanGuard - organization with id=%1 does not have a platform subscription."_s;
    QTest::newRow("free") << Plan::Free << QString(start % u"FREE."_s);
    QTest::newRow("starter") << Plan::Starter << QString(start % u"STARTER."_s);
    QTest::newRow("essentials") << Plan::Essentials << QString();
    QTest::newRow("scale") << Plan::Scale << QString();
    QTest::newRow("per active user") << Plan::PerActiveUser << QString();
    QTest::newRow("enterprise") << Plan::Enterprise << QString();
}

void TestSandboxGuards::everyPlanAgainstEssentials()
{
    QFETCH(Plan, plan);
    QFETCH(QString, message);
    Settings settings = smallSandbox();
    settings.plan = plan;
    Probe probe(settings);
    const Received answer = probe.get(probe.organizationPath(u"/memberships"_s), probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, message.isEmpty() ? 200 : 403);
    if (!message.isEmpty())
        QCOMPARE(answer.message(), message.arg(probe.organizationId()));
}

void TestSandboxGuards::otherOrganizationsHaveNoPlanCheck()
{
    Settings settings = smallSandbox(CustomerKind::Organization);
    settings.plan = Plan::None;
    Probe probe(settings);
    QCOMPARE(probe.get(probe.organizationPath(u"/users"_s), probe.signedBy(u"owner"_s)).status, 200);
}

void TestSandboxGuards::theSettingsRowOfTheAdminApiIsTestedNotItsFlag()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const QString path = probe.organizationPath(u"/users"_s);
    probe.database().update(u"teams"_s, probe.organizationId(), {{u"admin_api"_s, false}});
    QCOMPARE(probe.get(path, probe.signedBy(u"owner"_s)).status, 200);
    probe.database().update(u"teams"_s, probe.organizationId(), {{u"admin_api"_s, QVariant()}});
    const Received answer = probe.get(path, probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.message().contains("Please contact https://cal.com/sales"_L1));
}

void TestSandboxGuards::rolesInTheOrganization_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("owner, users") << u"owner"_s << u"/users"_s << 200;
    QTest::newRow("admin, users") << u"admin"_s << u"/users"_s << 200;
    QTest::newRow("member, users") << u"member"_s << u"/users"_s << 403;
    QTest::newRow("member, memberships") << u"member"_s << u"/memberships"_s << 403;
    QTest::newRow("member, time off") << u"member"_s << u"/ooo"_s << 403;
    QTest::newRow("member, all teams") << u"member"_s << u"/teams"_s << 403;
    QTest::newRow("member, own teams") << u"member"_s << u"/teams/me"_s << 200;
}

void TestSandboxGuards::rolesInTheOrganization()
{
    QFETCH(QString, person);
    QFETCH(QString, path);
    QFETCH(int, status);
    Probe probe(smallSandbox(CustomerKind::Organization));
    const Received answer = probe.get(probe.organizationPath(path), probe.signedBy(person));
    QCOMPARE(answer.status, status);
    if (status == 403)
        QCOMPARE(answer.message(),
            u"RolesGuard - user with id=%1 does not have the minimum required role=ORG_ADMIN within organization with id=%2."_s
                .arg(probe.userId(person))
                .arg(probe.organizationId()));
}

void TestSandboxGuards::strangersAreNoMembers()
{
    Probe probe(smallSandbox(CustomerKind::Team));
    const QString team = u"/v2/teams/%1"_s.arg(probe.server().announcement()[u"teams"_s][0].toInteger());
    QCOMPARE(probe.get(team, probe.signedBy(u"member"_s)).status, 200);
    probe.database().execute(u"DELETE FROM memberships WHERE user_id = ?"_s, {probe.userId(u"member"_s)});
    const Received answer = probe.get(team, probe.signedBy(u"member"_s));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.message(),
        u"RolesGuard - User is not a member of the team with id=%1."_s.arg(team.section(u'/', -1)));
}

void TestSandboxGuards::aPendingMembershipIsNone()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    probe.database().execute(
        u"UPDATE memberships SET accepted = 0 WHERE user_id = ?"_s, {probe.userId(u"admin"_s)});
    const Received answer = probe.get(probe.organizationPath(u"/users"_s), probe.signedBy(u"admin"_s));
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.message().startsWith("RolesGuard - User is not a member of the organization"_L1));
}

void TestSandboxGuards::teamRolesAreNotNeededByTheOrganizationsAdmins()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const qint64 teamId = probe.server().announcement()[u"teams"_s][0].toInteger();
    probe.database().execute(
        u"DELETE FROM memberships WHERE team_id = ? AND user_id = ?"_s, {teamId, probe.userId(u"admin"_s)});
    const QString path = probe.organizationPath(u"/teams/%1/memberships"_s.arg(teamId));
    QCOMPARE(probe.get(path, probe.signedBy(u"admin"_s)).status, 200);
    const Received member = probe.get(path, probe.signedBy(u"member"_s));
    QCOMPARE(member.status, 403);
    QVERIFY(member.message().contains("minimum required role=TEAM_ADMIN"_L1));
    const Received foreign
        = probe.get(probe.organizationPath(u"/teams/1/memberships"_s), probe.signedBy(u"owner"_s));
    QCOMPARE(foreign.status, 404);
}

void TestSandboxGuards::aTeamRoleWithoutATeamInThePathRefusesEveryone()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const QString path = probe.organizationPath(u"/teams/event-types"_s);
    QCOMPARE(probe.get(path, probe.signedBy(u"owner"_s)).status, 500);
    QCOMPARE(probe.get(path, probe.signedBy(u"member"_s)).status, 403);
}

void TestSandboxGuards::peopleOutsideTheOrganizationCannotBeNamed()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const Received answer = probe.send("PATCH", probe.organizationPath(u"/users/1"_s),
        probe.signedBy(u"owner"_s), QJsonObject{{u"bio"_s, u"x"_s}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.message(),
        u"IsUserInOrg - user with id=1 is not part of the organization with id=%1."_s.arg(
            probe.organizationId()));
}

void TestSandboxGuards::clientsAreForTheirOrganizationsAdmins_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<int>("status");
    QTest::newRow("owner reads") << u"owner"_s << QByteArray("GET") << QString() << 200;
    QTest::newRow("member reads") << u"member"_s << QByteArray("GET") << QString() << 200;
    QTest::newRow("member changes") << u"member"_s << QByteArray("PATCH") << QString() << 403;
    QTest::newRow("admin changes") << u"admin"_s << QByteArray("PATCH") << QString() << 200;
    QTest::newRow("admin, users") << u"admin"_s << QByteArray("GET") << u"/users"_s << 200;
    QTest::newRow("member, users") << u"member"_s << QByteArray("GET") << u"/users"_s << 403;
    QTest::newRow("member, webhooks") << u"member"_s << QByteArray("GET") << u"/webhooks"_s << 200;
}

void TestSandboxGuards::clientsAreForTheirOrganizationsAdmins()
{
    QFETCH(QString, person);
    QFETCH(QByteArray, method);
    QFETCH(QString, rest);
    QFETCH(int, status);
    Probe probe(smallSandbox());
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(u"Patient portal"_s) % rest;
    const QJsonValue body = method == "PATCH" ? QJsonValue(QJsonObject{{u"name"_s, u"New"_s}}) : QJsonValue();
    QCOMPARE(probe.send(method, path, probe.signedBy(person), body).status, status);
}

void TestSandboxGuards::communityLetsMembersAtClients()
{
    Probe probe(smallSandbox(CustomerKind::Platform, ServerEdition::Community));
    const QString path = u"/v2/oauth-clients/"_s % probe.clientId(u"Patient portal"_s) % u"/webhooks"_s;
    const QJsonObject body{{u"active"_s, true}, {u"subscriberUrl"_s, u"https://example.test/hook"_s},
        {u"triggers"_s, QJsonArray{u"BOOKING_CREATED"_s}}};
    QCOMPARE(probe.send("POST", path, probe.signedBy(u"member"_s), body).status, 201);
    QCOMPARE(probe.send("POST", path, probe.signedBy(u"member"_s), body).status, 409);
}

void TestSandboxGuards::pagesOutOfRangeAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("property");
    QTest::newRow("users") << u"/users?take=1001"_s << u"take"_s;
    QTest::newRow("memberships") << u"/memberships?take=251"_s << u"take"_s;
    QTest::newRow("none at all") << u"/memberships?take=0"_s << u"take"_s;
    QTest::newRow("before the start") << u"/memberships?skip=-1"_s << u"skip"_s;
    QTest::newRow("no number") << u"/ooo?take=all"_s << u"take"_s;
}

void TestSandboxGuards::pagesOutOfRangeAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, property);
    Probe probe(smallSandbox(CustomerKind::Organization));
    const Received answer = probe.get(probe.organizationPath(path), probe.signedBy(u"owner"_s));
    QCOMPARE(answer.status, 400);
    const QJsonValue first = answer.json()[u"error"_s][u"details"_s][u"errors"_s][0];
    QCOMPARE(first[u"property"_s].toString(), property);
    QVERIFY(!first[u"constraints"_s].toObject().isEmpty());
}

void TestSandboxGuards::organizationTeamsFailOnPagingParameters()
{
    Probe full(smallSandbox(CustomerKind::Organization));
    QCOMPARE(full.get(full.organizationPath(u"/teams?take=5"_s), full.signedBy(u"owner"_s)).status, 500);
    QCOMPARE(full.get(full.organizationPath(u"/teams"_s), full.signedBy(u"owner"_s)).status, 200);
}

void TestSandboxGuards::aMembershipPostedAgainIsReset()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const Received answer
        = probe.send("POST", probe.organizationPath(u"/memberships"_s), probe.signedBy(u"owner"_s),
            QJsonObject{{u"userId"_s, probe.userId(u"member"_s)}, {u"role"_s, u"MEMBER"_s}});
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.data()[u"accepted"_s].toBool(true), false);
    QCOMPARE(probe.get(probe.organizationPath(u"/teams/me"_s), probe.signedBy(u"member"_s)).status, 403);
}

void TestSandboxGuards::usersWithAUserNameFailInGenericWords()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const QString path = probe.organizationPath(u"/users"_s);
    QJsonObject body{{u"email"_s, u"new@northwind.test"_s}, {u"username"_s, u"new"_s}};
    const Received refused = probe.send("POST", path, probe.signedBy(u"owner"_s), body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json()[u"error"_s].toObject(),
        (QJsonObject{{u"code"_s, u"TRPCError"_s},
            {u"message"_s, u"Bad request: Please check your request data and try again"_s}}));
    body.remove(u"username"_s);
    QCOMPARE(probe.send("POST", path, probe.signedBy(u"owner"_s), body).status, 201);
    QCOMPARE(probe.send("POST", path, probe.signedBy(u"owner"_s), body).status, 409);
}

void TestSandboxGuards::deletedAccountsTakeTheirThingsAlong()
{
    Probe probe(smallSandbox(CustomerKind::Organization));
    const qint64 userId = probe.userId(u"member"_s);
    const QString path = probe.organizationPath(u"/users/%1"_s.arg(userId));
    QCOMPARE(probe.send("DELETE", path, probe.signedBy(u"owner"_s)).data()[u"id"_s].toInteger(), userId);
    for (const QString &table :
        {u"memberships"_s, u"schedules"_s, u"event_types"_s, u"bookings"_s, u"api_keys"_s})
        QCOMPARE(
            probe.database().count(u"SELECT count(*) FROM "_s % table % u" WHERE user_id = ?"_s, {userId}),
            0);
    QCOMPARE(probe.get(u"/v2/me"_s, probe.signedBy(u"member"_s)).status, 401);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxGuards)
#include "test_sandboxguards.moc"
