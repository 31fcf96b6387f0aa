#include <QSignalSpy>
#include <QTest>

#include "models/account/connectiontest.h"
#include "scriptedreader.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

using State = RungResult::State;

namespace {

const QString Hosted = u"https://api.cal.com"_s;
const QString SelfHosted = u"https://cal.example.org/api"_s;

QByteArray me(const QByteArray &organization)
{
    return R"({"status":"success","data":{"id":101,"email":"o@example.org","username":"olivia","timeZone":"Europe/Berlin",)"
        + organization + "}}";
}
const QByteArray Personal = me(R"("organizationId":null)");
const QByteArray PlatformMe = me(R"("organizationId":201,"organization":{"isPlatform":true,"id":201})");
const QByteArray OrganizationMe = me(R"("organizationId":202,"organization":{"isPlatform":false,"id":202})");
const QByteArray Empty = R"({"status":"success","data":[]})";

const QString NoAdmin
    = u"RolesGuard - user with id=101 does not have the minimum required role=ORG_ADMIN within it."_s;
const QString FreePlan
    = u"PlatformPlanGuard - organization with id=203 does not have required plan for this operation. "
      "Minimum plan is ESSENTIALS while the organization has FREE."_s;
const QString EssentialsPlan
    = u"PlatformPlanGuard - organization with id=201 does not have required plan for this operation. "
      "Minimum plan is SCALE while the organization has ESSENTIALS."_s;

// A test run to its end, and everything it said.
struct Climb
{
    explicit Climb(ScriptedReader &reader, ConnectionSubject subject)
        : test(reader, std::move(subject))
        , finished(&test, &ConnectionTest::finished)
    {
        test.start();
        ended = finished.isEmpty() && finished.wait();
    }
    bool passed() const { return ended && finished.constFirst().constFirst().toBool(); }
    RungResult result(Rung rung) const
    {
        const QList<RungResult> all = test.results();
        for (const RungResult &each : all) {
            if (each.rung == rung)
                return each;
        }
        return {.state = State::Failed, .finding = u"not reached"_s};
    }
    QList<Rung> rungs() const
    {
        QList<Rung> list;
        const QList<RungResult> all = test.results();
        for (const RungResult &each : all)
            list.append(each.rung);
        return list;
    }

    ConnectionTest test;
    QSignalSpy finished;
    bool ended = false;
};

ConnectionSubject subject(
    const QString &base, CredentialKind kind = CredentialKind::ApiKey, const QString &client = {})
{
    return {.base = QUrl(base), .credential = kind, .clientId = client};
}

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLadderStopsAtTheFailingRungWithCauseAndCure_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("rung");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("cure");
        const auto row = [](const char *name, ErrorKind kind, const QString &message, Rung rung,
                             const QString &cause, const QString &cure, const QString &base = SelfHosted) {
            QTest::newRow(name) << base << int(kind) << message << int(rung) << cause << cure;
        };
        row("no name", ErrorKind::NoNetwork, {}, Rung::Reachable, u"could not be found"_s,
            u"network and proxy"_s);
        row("nothing listens", ErrorKind::Refused, {}, Rung::Reachable, u"Nothing accepts"_s,
            u"API service runs"_s);
        row("silence", ErrorKind::Timeout, {}, Rung::Reachable, u"did not answer in time"_s, u"Try again"_s);
        row("own authority", ErrorKind::Tls, {}, Rung::Tls, u"not trusted"_s,
            u"certificate file in the profile"_s);
        row("plain http", ErrorKind::NotAllowed, {}, Rung::Tls, u"not encrypted"_s, u"starts with https"_s,
            u"http://cal.example.org"_s);
        row("sent elsewhere", ErrorKind::NotAllowed, {}, Rung::Api, u"another address"_s,
            u"if you trust it"_s);
        row("a captive portal", ErrorKind::NotCalCom, {}, Rung::Api, u"a web page"_s,
            u"sign in to the network"_s);
        row("another path", ErrorKind::NoRoute, {}, Rung::Api, u"no API v2"_s, u"ends in /api"_s);
        row("a broken server", ErrorKind::Server, {}, Rung::Api, u"failed with status"_s, u"req-1"_s);
        row("cut off", ErrorKind::Unreadable, {}, Rung::Api, u"not like Cal.com"_s, u"Check the address"_s);
        row("no licence", ErrorKind::Unauthorized, u"Invalid or missing CALCOM_LICENSE_KEY"_s, Rung::Licence,
            u"licence is missing"_s, u"on the API service, not only on the web app"_s);
        row("wrong key", ErrorKind::Unauthorized, u"Your api key is not valid"_s, Rung::Accepted,
            u"refused the API key: Your api key is not valid"_s, u"make a new one"_s);
        row("secret not held", ErrorKind::NotSigned, {}, Rung::Accepted, u"is not held"_s,
            u"Enter it again"_s);
        row("too many calls", ErrorKind::RateLimited, {}, Rung::Accepted, u"no more calls"_s,
            u"Try again in"_s);
    }

    void theLadderStopsAtTheFailingRungWithCauseAndCure()
    {
        QFETCH(QString, base);
        QFETCH(int, kind);
        QFETCH(QString, message);
        QFETCH(int, rung);
        QFETCH(QString, cause);
        QFETCH(QString, cure);
        ScriptedReader reader;
        reader.refuse(u"getMe"_s, ErrorKind(kind), message);
        const Climb climb(reader, subject(base));
        QVERIFY(climb.ended && !climb.passed());
        QCOMPARE(climb.rungs().size(), rung + 1);
        const RungResult last = climb.test.results().constLast();
        QCOMPARE(int(last.rung), rung);
        QCOMPARE(last.state, State::Failed);
        QVERIFY2(last.cause.contains(cause), qPrintable(last.cause));
        QVERIFY2(last.cure.contains(cure), qPrintable(last.cure));
        QCOMPARE(reader.asked().size(), 1);
    }

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
        reader.answer(u"getMe"_s, PlatformMe);
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
        reader.answer(u"getMe"_s, PlatformMe);
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
        reader.answer(u"getMe"_s, PlatformMe);
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
        reader.answer(u"getMe"_s, OrganizationMe);
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
        reader.answer(u"getMe"_s, Personal);
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
        reader.answer(u"getMe"_s, Personal);
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

    void aConnectionLostOnTheWayFailsTheRungItWasAt()
    {
        ScriptedReader reader;
        reader.answer(u"getMe"_s, OrganizationMe);
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
        reader.answer(u"getMe"_s, Personal);
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
        reader.answer(u"getMe"_s, Personal);
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
