#include <QSignalSpy>
#include <QTest>

#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

AccountFacts organizationAdmin()
{
    AccountFacts facts;
    facts.customer = CustomerKind::Organizations;
    facts.organizationId = 7;
    facts.organizationRole = Role::OrganizationAdmin;
    return facts;
}

AccountFacts platform(Plan plan)
{
    AccountFacts facts = organizationAdmin();
    facts.customer = CustomerKind::Platform;
    facts.plan = plan;
    facts.credential = CredentialKind::OAuthClientSecret;
    return facts;
}

Verdict check(const AccountFacts &facts, const Operation &operation, const Target &target = {})
{
    Capabilities capabilities;
    capabilities.setFacts(facts);
    return capabilities.check(operation, target);
}

const Operation &Users = Operations::getOrganizationsByOrgIdUsers.row();
const Operation &Workflows = Operations::getOrganizationsByOrgIdTeamsByTeamIdWorkflows.row();
const Operation &Attributes = Operations::getOrganizationsByOrgIdAttributes.row();

} // namespace

class TestCapabilities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReasonNamesWhichCheckWasStricter()
    {
        const Verdict rule = check(platform(Plan::Starter), Users);
        QCOMPARE(rule.obstacle, Obstacle::Plan);
        QVERIFY2(rule.reason.contains("ESSENTIALS"_L1) && rule.reason.contains("published rule"_L1),
            qPrintable(rule.reason));
        QVERIFY2(rule.cure.contains("owner of the platform organization"_L1), qPrintable(rule.cure));
        const Verdict server = check(platform(Plan::Essentials), Workflows);
        QCOMPARE(server.obstacle, Obstacle::Plan);
        QVERIFY2(server.reason.contains("SCALE"_L1) && server.reason.contains("server asks"_L1),
            qPrintable(server.reason));
        QVERIFY(check(platform(Plan::Scale), Workflows).allowed());
    }

    void thePlanIsTheWholeLadder()
    {
        QVERIFY(!check(platform(Plan::None), Users).allowed());
        QVERIFY(check(platform(Plan::None), Users).cure.contains("not known"_L1));
        QVERIFY(!check(platform(Plan::Free), Users).allowed());
        for (const Plan plan : {Plan::Essentials, Plan::Scale, Plan::PerActiveUser, Plan::Enterprise})
            QVERIFY(check(platform(plan), Users).allowed());
        for (const Plan plan : {Plan::Scale, Plan::PerActiveUser, Plan::Enterprise})
            QVERIFY(check(platform(plan), Workflows).allowed());
    }

    void noPlatformPlanHasWhatTheRuleExcepts()
    {
        const Verdict verdict = check(platform(Plan::Enterprise), Attributes);
        QCOMPARE(verdict.obstacle, Obstacle::Plan);
        QVERIFY2(verdict.reason.contains("no Platform plan"_L1), qPrintable(verdict.reason));
        QVERIFY(check(organizationAdmin(), Attributes).allowed());
    }

    void anAccountOfAnUnknownKindIsNotHeldBackByPlan()
    {
        AccountFacts facts;
        QVERIFY(check(facts, Users).allowed());
        QVERIFY(check(facts, Operations::getTeams.row()).allowed());
    }

    void everyOtherTeamIsRefusedOnlyWhenAllAreKnown()
    {
        AccountFacts facts;
        facts.customer = CustomerKind::Teams;
        facts.teamRoles = {{70, Role::TeamMember}};
        const Operation &memberships = Operations::getTeamsByTeamIdMemberships.row();
        QVERIFY(check(facts, memberships, {.teamId = 80}).allowed());
        facts.teamsKnown = true;
        QCOMPARE(check(facts, memberships, {.teamId = 80}).obstacle, Obstacle::Role);
        facts.teamRoles.insert(80, Role::TeamOwner);
        QVERIFY(check(facts, memberships, {.teamId = 80}).allowed());
        QVERIFY(check(facts, memberships).allowed());
    }

    void theCureSaysWhoCanChangeTheRole()
    {
        AccountFacts facts = organizationAdmin();
        facts.organizationRole = Role::OrganizationMember;
        const Verdict verdict = check(facts, Users, {.organizationId = 7});
        QCOMPARE(verdict.obstacle, Obstacle::Role);
        QVERIFY2(verdict.cure.contains("owner or admin of the organization"_L1), qPrintable(verdict.cure));
        QCOMPARE(check(organizationAdmin(), Users, {.organizationId = 8}).obstacle, Obstacle::Role);
    }

    void aManagedUsersTokenIsAPlainMember()
    {
        AccountFacts facts = platform(Plan::Scale);
        facts.credential = CredentialKind::ManagedUserToken;
        QCOMPARE(check(facts, Users).obstacle, Obstacle::Role);
        QVERIFY(check(facts, Operations::getMe.row()).allowed());
    }

    void aScopeCutsAnOAuth2Token()
    {
        AccountFacts facts;
        facts.customer = CustomerKind::Individual;
        facts.credential = CredentialKind::OAuth2Token;
        const Operation &bookings = Operations::getBookings.row();
        QVERIFY(check(facts, bookings).allowed());
        QVERIFY2(!unknownScopesText(facts).isEmpty(), "it is said that more may be shown as on");
        facts.scopes = QStringList{u"SCHEDULE_READ"_s};
        QVERIFY(unknownScopesText(facts).isEmpty());
        const Verdict verdict = check(facts, bookings);
        QCOMPARE(verdict.obstacle, Obstacle::Scope);
        QVERIFY2(verdict.reason.contains("BOOKING_READ"_L1), qPrintable(verdict.reason));
        facts.scopes.append(u"BOOKING_READ"_s);
        QVERIFY(check(facts, bookings).allowed());
        facts.scopes = QStringList{u"READ_BOOKING"_s, u"READ_PROFILE"_s};
        QVERIFY2(check(facts, bookings).allowed(), "clients from before scopes are not limited");
    }

    void anOrganizationScopeIncludesTheTeams()
    {
        AccountFacts facts;
        facts.customer = CustomerKind::Teams;
        facts.credential = CredentialKind::OAuth2Token;
        facts.scopes = QStringList{u"ORG_BOOKING_READ"_s};
        QVERIFY(check(facts, Operations::getTeamsByTeamIdBookings.row()).allowed());
        facts.scopes = QStringList{u"BOOKING_READ"_s};
        QCOMPARE(check(facts, Operations::getTeamsByTeamIdBookings.row()).obstacle, Obstacle::Scope);
    }

    void aPermissionCutsAnOAuthClientButNoApiKey()
    {
        AccountFacts facts = platform(Plan::Essentials);
        facts.permissions = QStringList{u"BOOKING_READ"_s};
        QCOMPARE(check(facts, Operations::patchMe.row()).obstacle, Obstacle::Scope);
        QVERIFY(check(facts, Operations::getBookings.row()).allowed());
        facts.credential = CredentialKind::ApiKey;
        QVERIFY(check(facts, Operations::patchMe.row()).allowed());
    }

    void aCredentialThatIsNotAcceptedNamesTheOneThatIs()
    {
        AccountFacts facts = platform(Plan::Essentials);
        const Verdict verdict = check(facts, Operations::postApiKeysRefresh.row());
        QCOMPARE(verdict.obstacle, Obstacle::CredentialKind);
        QVERIFY2(verdict.cure.contains("an API key"_L1), qPrintable(verdict.cure));
        const Verdict lend = check(facts, Operations::getCalendarsByCalendarConnect.row());
        QCOMPARE(lend.obstacle, Obstacle::CredentialKind);
        QVERIFY2(lend.cure.contains("Lend a managed user's token"_L1), qPrintable(lend.cure));
    }

    void aServerWithoutTheOperationIsToldFromItsEditionAndItsAnswer()
    {
        AccountFacts facts = organizationAdmin();
        facts.editions = Edition::Community2026July;
        QCOMPARE(check(facts, Users).obstacle, Obstacle::Server);
        facts.editions = Edition::Full2025October | Edition::Full2026March;
        QVERIFY(check(facts, Users).allowed());
        Capabilities capabilities;
        capabilities.setFacts(facts);
        QSignalSpy changed(&capabilities, &Capabilities::changed);
        capabilities.noteMissing(Users);
        capabilities.noteMissing(Users);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(capabilities.check(Users).obstacle, Obstacle::Server);
        QVERIFY(capabilities.check(Operations::getOrganizationsByOrgIdMemberships.row()).allowed());
    }

    void aRefusalHoldsForItsTargetAndForTenMinutes()
    {
        QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
        Capabilities capabilities;
        capabilities.setClock([&now] { return now; });
        capabilities.setFacts(organizationAdmin());
        QSignalSpy changed(&capabilities, &Capabilities::changed);
        capabilities.noteForbidden(Users, {.organizationId = 7}, u"please contact sales"_s);
        QCOMPARE(changed.count(), 1);
        const Verdict verdict = capabilities.check(Users, {.organizationId = 7});
        QCOMPARE(verdict.obstacle, Obstacle::Refused);
        QVERIFY2(verdict.reason.contains("please contact sales"_L1), qPrintable(verdict.reason));
        QVERIFY2(verdict.cure.contains("Admin API"_L1), qPrintable(verdict.cure));
        QVERIFY(capabilities.check(Users, {.organizationId = 7, .userId = 3}).allowed());
        QVERIFY(capabilities.check(Attributes, {.organizationId = 7}).allowed());
        now = now.addSecs(599);
        QVERIFY(!capabilities.check(Users, {.organizationId = 7}).allowed());
        now = now.addSecs(1);
        QVERIFY(capabilities.check(Users, {.organizationId = 7}).allowed());
    }

    void aRefusalWithoutATargetHoldsForAll()
    {
        Capabilities capabilities;
        capabilities.setFacts(organizationAdmin());
        capabilities.noteForbidden(Users, {}, u"no"_s);
        QVERIFY(!capabilities.check(Users, {.organizationId = 7}).allowed());
        QVERIFY(!capabilities.check(Users).allowed());
    }

    void expiryOfARefusalIsAnnounced()
    {
        QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
        Capabilities capabilities;
        // The noting is long past when the expiry is planned, so it comes at the shortest wait.
        capabilities.setClock([&now] { return now = now.addSecs(600); });
        capabilities.setFacts(organizationAdmin());
        capabilities.noteForbidden(Users, {}, u"no"_s);
        QSignalSpy changed(&capabilities, &Capabilities::changed);
        QVERIFY(changed.wait());
        QVERIFY(capabilities.check(Users).allowed());
    }

    void aGroupIsOnWhenOneOfItsOperationsIs()
    {
        Capabilities capabilities;
        capabilities.setFacts(platform(Plan::Essentials));
        const GroupVerdict bookings = capabilities.checkGroup("Orgs / Teams / Bookings");
        QVERIFY(bookings.allowed());
        QVERIFY2(bookings.verdict.reason.isEmpty(), "what is off in it is not the reason of the whole");
        QVERIFY(!bookings.off.isEmpty());
        QVERIFY(bookings.off.size() < bookings.operations);
        for (const GroupVerdict::Part &part : bookings.off)
            QVERIFY2(part.verdict.reason.contains("SCALE"_L1), qPrintable(part.verdict.reason));
        const GroupVerdict attributes = capabilities.checkGroup("Orgs / Attributes");
        QCOMPARE(attributes.verdict.obstacle, Obstacle::Plan);
        QVERIFY(!attributes.verdict.reason.isEmpty() && !attributes.verdict.cure.isEmpty());
        QCOMPARE(attributes.off.size(), attributes.operations);
        QVERIFY(capabilities.checkGroup("Orgs / Users").off.isEmpty());
        QCOMPARE(capabilities.checkGroup("Teams").verdict.obstacle, Obstacle::Plan);
    }
};

QTEST_GUILESS_MAIN(TestCapabilities)
#include "test_capabilities.moc"
