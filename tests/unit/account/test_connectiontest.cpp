#include <QTest>

#include "tests/unit/account/climb.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

using State = RungResult::State;

namespace {

QByteArray me(const QByteArray &organization)
{
    return R"({"status":"success","data":{"id":101,"email":"o@example.org","username":"olivia","timeZone":"Europe/Berlin",)"
        + organization + "}}";
}
QByteArray personal() { return me(R"("organizationId":null)"); }
QByteArray platformMe() { return me(R"("organizationId":201,"organization":{"isPlatform":true,"id":201})"); }
QByteArray organizationMe()
{
    return me(R"("organizationId":202,"organization":{"isPlatform":false,"id":202})");
}
constexpr char Empty[] = R"({"status":"success","data":[]})";

const QString NoAdmin
    = u"RolesGuard - user with id=101 does not have the minimum required role=ORG_ADMIN within it."_s;
const QString FreePlan
    = u"PlatformPlanGuard - organization with id=203 does not have required plan for this operation. "
      "Minimum plan is ESSENTIALS while the organization has FREE."_s;
const QString EssentialsPlan
    = u"PlatformPlanGuard - organization with id=201 does not have required plan for this operation. "
      "Minimum plan is SCALE while the organization has ESSENTIALS."_s;

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoProfileIsNoApi()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, R"({"id":1})");
        const Climb climb(reader, subject(Hosted));
        QVERIFY(!climb.passed());
        QCOMPARE(climb.test.results().constLast().rung, Rung::Api);
    }

    void anExpiredTokenIsAskedForAgainWhereItComesFrom()
    {
        ScriptedReader reader;
        reader.refuse(u"getMe"_s, ErrorKind::Expired);
        const Climb climb(reader, subject(Hosted, CredentialKind::ManagedUserToken));
        const RungResult last = climb.test.results().constLast();
        QCOMPARE(last.rung, Rung::Accepted);
        QVERIFY2(last.cure.contains("your own server"_L1), qPrintable(last.cure));
    }

    void aPlatformOwnerIsToldFromMembershipsAndManagedOrganizations()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, platformMe());
        reader.answer(u"getOrganizationsByOrgIdMemberships 201"_s,
            R"({"status":"success","data":[{"userId":101,"role":"OWNER","accepted":true}]})");
        reader.answer(u"getOrganizationsByOrgIdTeamsMe"_s, Empty);
        reader.answer(u"getOrganizationsByOrgIdOrganizations"_s, Empty);
        reader.answer(u"getOauthClientsByClientId cid"_s,
            R"({"status":"success","data":{"id":"cid","permissions":["BOOKING_READ","PROFILE_READ"]}})");
        const Climb climb(reader, subject(Hosted, CredentialKind::OAuthClientSecret, u"cid"_s));
        QVERIFY(climb.passed());
        QCOMPARE(climb.rungs(),
            (QList<Rung>{Rung::Reachable, Rung::Tls, Rung::Api, Rung::Licence, Rung::Accepted, Rung::Role,
                Rung::Organization, Rung::Plan, Rung::Limits}));
        const AccountFacts &facts = climb.test.facts();
        QCOMPARE(facts.customer, CustomerKind::Platform);
        QCOMPARE(facts.organizationId, 201);
        QCOMPARE(facts.organizationRole, Role::OrganizationAdmin);
        QVERIFY(facts.organizationOwner && facts.teamsKnown);
        QCOMPARE(facts.permissions, (QStringList{u"BOOKING_READ"_s, u"PROFILE_READ"_s}));
        QCOMPARE(facts.editions, Editions(Edition::Hosted2026September));
        QCOMPARE(facts.plan, Plan::Scale);
        QCOMPARE(climb.result(Rung::Plan).state, State::NotTellable);
        QVERIFY2(climb.result(Rung::Plan).finding.contains("At least SCALE"_L1),
            qPrintable(climb.result(Rung::Plan).finding));
        QVERIFY(climb.result(Rung::Plan).cure.contains("profile"_L1));
        QVERIFY(climb.result(Rung::Role).finding.contains("Owner"_L1));
    }

    void aRefusalThatNamesThePlanTellsIt()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, platformMe());
        reader.answer(u"getOrganizationsByOrgIdMemberships"_s, Empty);
        reader.answer(u"getOrganizationsByOrgIdTeamsMe"_s, Empty);
        reader.refuse(u"getOrganizationsByOrgIdOrganizations"_s, ErrorKind::Forbidden, EssentialsPlan, 403);
        const Climb climb(reader, subject(Hosted));
        QVERIFY(climb.passed());
        QCOMPARE(climb.test.facts().plan, Plan::Essentials);
        QCOMPARE(climb.result(Rung::Plan).state, State::Passed);
        QCOMPARE(climb.test.facts().organizationRole, Role::OrganizationAdmin);
    }

    void belowEssentialsTheClientRoutesTellTheRole()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, platformMe());
        reader.refuse(u"getOrganizationsByOrgIdMemberships"_s, ErrorKind::Forbidden, FreePlan, 403);
        reader.answer(u"getOauthClients"_s, R"({"status":"success","data":[{"id":"first"}]})");
        reader.answer(u"getOauthClientsByClientIdUsers first"_s, Empty);
        const Climb climb(reader, subject(Hosted));
        QVERIFY(climb.passed());
        QCOMPARE(climb.test.facts().plan, Plan::Free);
        QCOMPARE(climb.test.facts().organizationRole, Role::OrganizationAdmin);
        QVERIFY(climb.result(Rung::Plan).finding.startsWith("FREE"_L1));
        QVERIFY(!reader.asked().contains(u"getOrganizationsByOrgIdOrganizations"_s));
    }

    void aMemberIsToldFromTheRefusal()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, organizationMe());
        reader.refuse(u"getOrganizationsByOrgIdMemberships"_s, ErrorKind::Forbidden, NoAdmin, 403);
        reader.answer(u"getOrganizationsByOrgIdTeamsMe"_s,
            R"({"status":"success","data":[{"id":7,"role":"ADMIN","accepted":true},{"id":8},
                          {"id":9,"role":"MEMBER","accepted":false}]})");
        const Climb climb(reader, subject(Hosted));
        QVERIFY(climb.passed());
        const AccountFacts &facts = climb.test.facts();
        QCOMPARE(facts.customer, CustomerKind::Organizations);
        QCOMPARE(facts.organizationRole, Role::OrganizationMember);
        QCOMPARE(facts.teamRoles, (QHash<qint64, Role>{{7, Role::TeamAdmin}}));
        QCOMPARE(facts.plan, Plan::None);
        QCOMPARE(climb.result(Rung::Plan).state, State::NotTellable);
    }

    void aPersonWithTeamsIsAskedTeamByTeam()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, personal());
        reader.answer(u"getTeams"_s,
            R"({"status":"success","data":[{"id":70},{"id":71},{"id":202,"isOrganization":true}]})");
        reader.answer(u"getTeamsByTeamIdMemberships 70"_s,
            R"({"status":"success","data":[{"userId":5,"role":"MEMBER"},{"userId":101,"role":"OWNER"}]})");
        reader.refuse(u"getTeamsByTeamIdMemberships 71"_s, ErrorKind::Forbidden, NoAdmin, 403);
        const Climb climb(reader, subject(SelfHosted));
        QVERIFY(climb.passed());
        QCOMPARE(climb.test.facts().customer, CustomerKind::Teams);
        QCOMPARE(climb.test.facts().teamRoles,
            (QHash<qint64, Role>{{70, Role::TeamOwner}, {71, Role::TeamMember}}));
        QCOMPARE(climb.test.facts().editions, Editions(Edition::Full2025October));
    }

    void theEditionIsToldFromItsRoutes()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, personal());
        const Climb community(reader, subject(SelfHosted));
        QVERIFY(community.passed());
        QCOMPARE(community.test.facts().editions, Editions(Edition::Community2026July));
        QCOMPARE(community.test.facts().customer, CustomerKind::Individual);
        QVERIFY(community.result(Rung::Licence).finding.contains("no licence check"_L1));
        QCOMPARE(community.result(Rung::Licence).state, State::NotTellable);
        reader.answer(u"getTeams"_s, Empty);
        reader.answer(u"getCalendarsConnections"_s, Empty);
        const Climb later(reader, subject(SelfHosted));
        QCOMPARE(later.test.facts().editions, Edition::Full2026March | Edition::Hosted2026September);
    }

    void whatTheHostedServiceDroppedDoesNotMakeAServerOld()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, personal());
        reader.answer(u"getTeams"_s, Empty);
        reader.refuse(u"getBookingsBySeatBySeatUid"_s, ErrorKind::NotFound,
            u"Booking with seatUid=x was not found in the database"_s, 404);
        const Climb climb(reader, subject(SelfHosted));
        QVERIFY(climb.passed());
        QCOMPARE(climb.test.facts().editions, Editions(Edition::Hosted2026September));
        QVERIFY(climb.test.facts().teamsKnown);
        QCOMPARE(reader.asked().count(u"getTeams"_s), 1);
        // Whose licence it runs on is told by its address alone.
        QVERIFY(!climb.result(Rung::Licence).finding.contains("needs none"_L1));
    }

    void anEditionThatIsNotToldStaysUnknown()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, personal());
        reader.answer(u"getTeams"_s, Empty);
        reader.refuse(u"getBookingsBySeatBySeatUid"_s, ErrorKind::Server, u"Bad gateway"_s, 502);
        const Climb climb(reader, subject(SelfHosted));
        QVERIFY(climb.passed());
        QVERIFY(!climb.test.facts().editions);
    }

    void aConnectionLostOnTheWayFailsTheRungItWasAt()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, organizationMe());
        reader.refuse(u"getOrganizationsByOrgIdMemberships"_s, ErrorKind::Timeout);
        const Climb climb(reader, subject(Hosted));
        QVERIFY(!climb.passed());
        QCOMPARE(climb.test.results().constLast().rung, Rung::Role);
        QVERIFY(climb.test.results().constLast().cause.contains("did not answer in time"_L1));
    }

    void aTokenThatMayNotReadTheProfileIsStillAccepted()
    {
        ScriptedReader reader;
        reader.refuse(u"getMe"_s, ErrorKind::Forbidden,
            u"PermissionsGuard - oAuth client does not have the required permissions=PROFILE_READ."_s, 403);
        const Climb climb(reader, subject(Hosted, CredentialKind::ManagedUserToken));
        QVERIFY(climb.passed());
        QCOMPARE(climb.result(Rung::Accepted).state, State::Passed);
        QCOMPARE(climb.result(Rung::Role).state, State::NotTellable);
        QVERIFY(climb.result(Rung::Role).cure.contains("PROFILE_READ"_L1));
    }

    void limitsAreThoseTheBudgetLearnt()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, personal());
        ConnectionSubject known = subject(SelfHosted);
        known.limits = [] {
            RateStatus status;
            status.limit = u"Default"_s;
            status.count = 120;
            status.remaining = 117;
            return status;
        };
        const Climb climb(reader, known);
        QVERIFY2(climb.result(Rung::Limits).finding.contains("120"_L1),
            qPrintable(climb.result(Rung::Limits).finding));
        const Climb unknown(reader, subject(SelfHosted));
        QCOMPARE(unknown.result(Rung::Limits).state, State::NotTellable);
    }

    void aTestGivenUpSaysNothingMore()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, personal());
        ConnectionTest test(reader, subject(Hosted));
        QSignalSpy finished(&test, &ConnectionTest::finished);
        QSignalSpy rungs(&test, &ConnectionTest::rungTested);
        test.start();
        test.cancel();
        QObject later;
        bool reached = false;
        QMetaObject::invokeMethod(
            &later, [&reached] { reached = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(reached);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(rungs.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "test_connectiontest.moc"
