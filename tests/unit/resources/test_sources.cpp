// Which calls feed a page is decided by the account: each cell of the table of pages and kinds of account.
#include <QSignalSpy>
#include <QTest>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/api/credentialring.h"
#include "models/bookings/bookingsources.h"
#include "models/eventtypes/eventtypesources.h"
#include "models/operations/table.h"
#include "models/people/peoplesources.h"
#include "models/schedules/schedulesources.h"
#include "tests/unit/resources/teamaccounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace Calends;
using TeamAccounts::ListsReader;
using TeamAccounts::organization;
using TeamAccounts::platform;

namespace {

AccountFacts teams(Editions editions)
{
    AccountFacts facts;
    facts.customer = CustomerKind::Teams;
    facts.credential = CredentialKind::ApiKey;
    facts.username = u"solo"_s;
    facts.teamRoles = {{7, Role::TeamAdmin}};
    facts.teamsKnown = true;
    facts.editions = editions;
    return facts;
}

AccountFacts managedUser()
{
    AccountFacts facts = platform(Plan::Essentials);
    facts.credential = CredentialKind::ManagedUserToken;
    facts.organizationRole = Role::OrganizationMember;
    facts.username = u"alice-c1"_s;
    return facts;
}

QStringList callsOf(const FeedPlan &plan)
{
    QStringList calls;
    for (const FeedStep &step : plan.steps) {
        const QString call = latin1(step.request.operation.row().id);
        if (!calls.contains(call))
            calls.append(call);
    }
    calls.sort();
    return calls;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyCellOfTheTableIsFed_data();
    void everyCellOfTheTableIsFed();
    void managedUsersAreOffWithAReason_data();
    void managedUsersAreOffWithAReason();
    void bookingsLoadTheWindowFirst();
    void changedBookingsAreAskedSinceTheNewest();
    void eventTypesAlwaysNameTheUser();
    void theClientRouteSaysItsLimit();
    void aClientWithoutSecretIsNamed();
    void bookingsSayWhoseTheyAre_data();
    void bookingsSayWhoseTheyAre();
    void ownListsSayWhatTheyLeaveOut_data();
    void ownListsSayWhatTheyLeaveOut();
    void teamsThatCannotBeListedLockNothing();
    void clientsThatCannotBeListedLockNothing();
    void whatWasListedBeforeStaysWhereItCannotBeListedNow();
    void anAnswerWithoutAListIsNoEmptyList();
    void whatIsForbiddenIsNoFailure();
    void theOrganizationItselfIsNoTeam();
    void aSecretSeenInTheListIsOnlyOffered();

private:
    void learn(const AccountFacts &facts);
    void askAgain();

    ListsReader m_reader;
    CredentialRing m_ring;
    Capabilities m_capabilities;
    std::unique_ptr<AccountScope> m_scope;
};

void TestSources::init()
{
    m_reader.bodies.clear();
    m_reader.asked.clear();
    m_reader.broken.clear();
    m_ring.removeClient(u"c1"_s);
    m_ring.addClient({u"c1"_s, u"secret"_s});
    const QByteArray list
        = R"({"data":[{"id":7,"name":"Sales"},{"id":201,"name":"Org","isOrganization":true}]})";
    m_reader.bodies = {{"getOrganizationsByOrgIdTeams", list}, {"getTeams", list},
        {"getOauthClients",
            R"({"data":[{"id":"c1","name":"Web","secret":"seen"},{"id":"c2","name":"Old"}]})"}};
}

void TestSources::learn(const AccountFacts &facts)
{
    m_capabilities.setFacts(facts);
    m_scope = std::make_unique<AccountScope>(m_reader, m_capabilities, m_ring);
    QSignalSpy loaded(m_scope.get(), &AccountScope::loaded);
    m_scope->load();
    QVERIFY(loaded.wait());
}

void TestSources::askAgain()
{
    QSignalSpy loaded(m_scope.get(), &AccountScope::loaded);
    m_scope->refresh();
    QVERIFY(m_scope->teamsStanding().pending || m_scope->clientsStanding().pending);
    QVERIFY(loaded.wait());
}

void TestSources::teamsThatCannotBeListedLockNothing()
{
    m_reader.broken = {"getTeams"};
    learn(teams(Edition::Hosted2026September));
    QVERIFY(!m_scope->teamsStanding().known);
    const PeoplePlan people = peopleWhole(m_capabilities, *m_scope);
    QCOMPARE(people.kind, PeopleKind::TeamMembers);
    QCOMPARE(people.feed.locked, QString());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const FeedPlan &plan : {people.feed, bookingsWhole(m_capabilities, *m_scope, now),
             eventTypesWhole(m_capabilities, *m_scope), schedulesWhole(m_capabilities, *m_scope)}) {
        QCOMPARE(plan.error.kind, ErrorKind::Server);
        QVERIFY(!plan.pending);
    }
    m_reader.broken.clear();
    askAgain();
    QVERIFY(!peopleWhole(m_capabilities, *m_scope).feed.error.isError());
    QCOMPARE(
        callsOf(peopleWhole(m_capabilities, *m_scope).feed), QStringList{u"getTeamsByTeamIdMemberships"_s});
}

void TestSources::clientsThatCannotBeListedLockNothing()
{
    m_ring.removeClient(u"c1"_s);
    m_reader.broken = {"getOauthClients"};
    learn(platform(Plan::Starter));
    const FeedPlan failed = peopleWhole(m_capabilities, *m_scope).feed;
    QCOMPARE(failed.locked, QString());
    QCOMPARE(failed.error.kind, ErrorKind::Server);
    QVERIFY(failed.steps.isEmpty());
    // The other pages are not made of clients.
    QVERIFY(!schedulesWhole(m_capabilities, *m_scope).error.isError());
    m_reader.broken.clear();
    askAgain();
    QVERIFY2(!peopleWhole(m_capabilities, *m_scope).feed.locked.isEmpty(), "no secret of a client is held");
    // One that is held is asked all the same.
    m_reader.broken = {"getOauthClients"};
    m_ring.addClient({u"c1"_s, u"secret"_s});
    askAgain();
    const FeedPlan held = peopleWhole(m_capabilities, *m_scope).feed;
    QCOMPARE(held.steps.size(), 1);
    QCOMPARE(held.error.kind, ErrorKind::Server);
}

void TestSources::whatWasListedBeforeStaysWhereItCannotBeListedNow()
{
    learn(teams(Edition::Hosted2026September));
    const QByteArray kept = m_scope->packed();
    m_reader.broken = {"getTeams", "getOauthClients"};
    askAgain();
    QCOMPARE(m_scope->teams().size(), 1);
    QVERIFY(m_scope->teamsStanding().known);
    QCOMPARE(m_scope->packed(), kept);
    // In the next run what is kept stands in for what cannot be listed, and is not lost by keeping it again.
    learn(teams(Edition::Hosted2026September));
    QVERIFY(!m_scope->teamsStanding().known);
    QVERIFY(!m_scope->packed().contains("teams"));
    m_scope->recall(kept);
    QCOMPARE(m_scope->teams().size(), 1);
    QCOMPARE(m_scope->packed(), kept);
}

void TestSources::anAnswerWithoutAListIsNoEmptyList()
{
    learn(teams(Edition::Hosted2026September));
    m_reader.bodies["getTeams"] = R"({"status":"success"})";
    askAgain();
    QCOMPARE(m_scope->teamsStanding().error.kind, ErrorKind::Unreadable);
    QCOMPARE(m_scope->teams().size(), 1);
}

void TestSources::whatIsForbiddenIsNoFailure()
{
    m_reader.bodies.remove("getOauthClients");
    Capabilities capabilities; // remembers the refusal
    capabilities.setFacts(platform(Plan::Starter));
    AccountScope scope(m_reader, capabilities, m_ring);
    QSignalSpy loaded(&scope, &AccountScope::loaded);
    scope.load();
    QVERIFY(loaded.wait());
    QCOMPARE(scope.clientsStanding().error.kind, ErrorKind::Forbidden);
    QSignalSpy changed(&scope, &AccountScope::changed);
    capabilities.noteForbidden(Operations::getOauthClients.row(), {}, u"Not you"_s); // as a session does
    QCOMPARE(changed.count(), 1);
    QVERIFY(!scope.clientsStanding().error.isError());
    QVERIFY(scope.clientsStanding().known);
}

void TestSources::everyCellOfTheTableIsFed_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<QStringList>("bookings");
    QTest::addColumn<QStringList>("eventTypes");
    QTest::addColumn<QStringList>("schedules");
    QTest::addColumn<QStringList>("people");
    const QString orgEventTypes = u"getOrganizationsByOrgIdTeamsByTeamIdEventTypes"_s;
    const QStringList everyBooking{u"getOrganizationsByOrgIdBookings"_s};
    const QStringList everySchedule{u"getOrganizationsByOrgIdSchedules"_s};
    const QStringList own{u"getEventTypes"_s};
    QTest::newRow("platform below ESSENTIALS")
        << platform(Plan::Starter) << QStringList{u"getBookings"_s} << own << QStringList{u"getSchedules"_s}
        << QStringList{u"getOauthClientsByClientIdUsers"_s};
    QTest::newRow("platform from ESSENTIALS")
        << platform(Plan::Essentials) << everyBooking << QStringList{u"getEventTypes"_s, orgEventTypes}
        << everySchedule
        << QStringList{u"getOauthClientsByClientIdUsers"_s, u"getOrganizationsByOrgIdUsers"_s};
    QTest::newRow("organizations") << organization() << everyBooking
                                   << QStringList{u"getEventTypes"_s, orgEventTypes} << everySchedule
                                   << QStringList{u"getOrganizationsByOrgIdUsers"_s};
    QTest::newRow("teams, hosted") << teams(Edition::Hosted2026September)
                                   << QStringList{u"getBookings"_s, u"getTeamsByTeamIdBookings"_s}
                                   << QStringList{u"getEventTypes"_s, u"getTeamsByTeamIdEventTypes"_s}
                                   << QStringList{u"getSchedules"_s, u"getTeamsByTeamIdSchedules"_s}
                                   << QStringList{u"getTeamsByTeamIdMemberships"_s};
    QTest::newRow("teams, a server without the route")
        << teams(Edition::Full2025October) << QStringList{u"getBookings"_s}
        << QStringList{u"getEventTypes"_s, u"getTeamsByTeamIdEventTypes"_s}
        << QStringList{u"getSchedules"_s, u"getTeamsByTeamIdSchedules"_s}
        << QStringList{u"getTeamsByTeamIdMemberships"_s};
    QTest::newRow("a managed user's token") << managedUser() << QStringList{u"getBookings"_s} << own
                                            << QStringList{u"getSchedules"_s} << QStringList();
}

void TestSources::everyCellOfTheTableIsFed()
{
    QFETCH(AccountFacts, facts);
    QFETCH(QStringList, bookings);
    QFETCH(QStringList, eventTypes);
    QFETCH(QStringList, schedules);
    QFETCH(QStringList, people);
    learn(facts);
    QCOMPARE(callsOf(bookingsWhole(m_capabilities, *m_scope, QDateTime::currentDateTimeUtc())), bookings);
    QCOMPARE(callsOf(eventTypesWhole(m_capabilities, *m_scope)), eventTypes);
    QCOMPARE(callsOf(schedulesWhole(m_capabilities, *m_scope)), schedules);
    const PeoplePlan plan = peopleWhole(m_capabilities, *m_scope);
    QCOMPARE(callsOf(plan.feed), people);
    QCOMPARE(plan.feed.locked.isEmpty(), !people.isEmpty());
}

void TestSources::managedUsersAreOffWithAReason_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<PeopleKind>("kind");
    QTest::newRow("organizations") << organization() << PeopleKind::Members;
    QTest::newRow("teams") << teams(Edition::Full2025October) << PeopleKind::TeamMembers;
    QTest::newRow("managed user") << managedUser() << PeopleKind::ManagedUsers;
}

void TestSources::managedUsersAreOffWithAReason()
{
    QFETCH(AccountFacts, facts);
    QFETCH(PeopleKind, kind);
    learn(facts);
    const PeoplePlan plan = peopleWhole(m_capabilities, *m_scope);
    QCOMPARE(plan.kind, kind);
    const Verdict managed = m_capabilities.check(Operations::getOauthClientsByClientIdUsers.row());
    QVERIFY(!managed.reason.isEmpty());
    QCOMPARE(plan.feed.steps.isEmpty(), kind == PeopleKind::ManagedUsers);
    QCOMPARE(plan.feed.locked, plan.feed.steps.isEmpty() ? managed.reason : QString());
    for (const FeedStep &step : plan.feed.steps)
        QVERIFY(step.limitation.contains(managed.reason));
}

void TestSources::bookingsLoadTheWindowFirst()
{
    learn(organization());
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const FeedPlan plan = bookingsWhole(m_capabilities, *m_scope, now);
    QCOMPARE(plan.steps.size(), 2);
    const FeedStep &window = plan.steps.at(0);
    QCOMPARE(window.coverage, Coverage::Window);
    QCOMPARE(window.stage, 0);
    QVERIFY(window.request.arguments.query.contains({u"afterStart"_s, u"2026-11-17T12:00:00.000Z"_s}));
    QVERIFY(window.request.arguments.query.contains({u"beforeEnd"_s, u"2026-12-24T12:00:00.000Z"_s}));
    const FeedStep &rest = plan.steps.at(1);
    QCOMPARE(rest.coverage, Coverage::All);
    QCOMPARE(rest.stage, 1);
    QCOMPARE(rest.request.priority, Priority::Background);
    QCOMPARE(rest.list, window.list);
}

void TestSources::changedBookingsAreAskedSinceTheNewest()
{
    learn(teams(Edition::Hosted2026September));
    const QDateTime newest(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    const QList<FeedStep> whole = bookingsWhole(m_capabilities, *m_scope, newest).steps;
    QHash<QString, QDateTime> heldTo;
    for (const FeedStep &step : whole)
        heldTo.insert(step.list, newest);
    QCOMPARE(heldTo.size(), 2);
    const QList<FeedStep> steps = bookingsChanged(m_capabilities, *m_scope, heldTo);
    QCOMPARE(steps.size(), 2);
    QVERIFY(
        steps.at(0).request.arguments.query.contains({u"afterUpdatedAt"_s, u"2026-11-24T11:50:00.000Z"_s}));
    QCOMPARE(steps.at(0).coverage, Coverage::Changes);
    QVERIFY(steps.at(1).request.arguments.query.isEmpty());
    QCOMPARE(steps.at(1).coverage, Coverage::All);
    // A list whose changes are not held is left to a walk from end to end.
    heldTo.remove(steps.at(0).list);
    QCOMPARE(bookingsChanged(m_capabilities, *m_scope, heldTo).size(), 1);
}

void TestSources::eventTypesAlwaysNameTheUser()
{
    learn(platform(Plan::Starter));
    const FeedPlan plan = eventTypesWhole(m_capabilities, *m_scope);
    QVERIFY(plan.steps.at(0).request.arguments.query.contains({u"username"_s, u"owner"_s}));
    AccountFacts nameless = platform(Plan::Starter);
    nameless.username.clear();
    m_capabilities.setFacts(nameless);
    QVERIFY(!eventTypesWhole(m_capabilities, *m_scope).locked.isEmpty());
}

void TestSources::theClientRouteSaysItsLimit()
{
    learn(platform(Plan::Starter));
    QVERIFY(!peopleWhole(m_capabilities, *m_scope).feed.steps.at(0).limitation.isEmpty());
    learn(platform(Plan::Essentials));
    for (const FeedStep &step : peopleWhole(m_capabilities, *m_scope).feed.steps)
        QVERIFY(!step.limitation.contains("500"_L1));
}

void TestSources::aClientWithoutSecretIsNamed()
{
    learn(platform(Plan::Starter));
    QCOMPARE(clientsWithoutSecret(*m_scope), QStringList{u"Old"_s});
    const QList<FeedStep> steps = peopleWhole(m_capabilities, *m_scope).feed.steps;
    QCOMPARE(steps.size(), 1);
    QVERIFY(steps.constFirst().limitation.contains("left out with their people: Old."_L1));
    // Where the organization lists everybody, nobody is left out, but less is told of them.
    learn(platform(Plan::Essentials));
    for (const FeedStep &step : peopleWhole(m_capabilities, *m_scope).feed.steps)
        QVERIFY(step.limitation.contains("(Old)"_L1));
    m_ring.addClient({u"c2"_s, u"secret"_s});
    learn(platform(Plan::Essentials));
    for (const FeedStep &step : peopleWhole(m_capabilities, *m_scope).feed.steps)
        QVERIFY(step.limitation.isEmpty());
    m_ring.removeClient(u"c2"_s);
}

void TestSources::bookingsSayWhoseTheyAre_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("label");
    QTest::newRow("member") << Role::OrganizationMember << u"Your own bookings"_s;
    QTest::newRow("admin") << Role::OrganizationAdmin
                           << u"Bookings the owner sees, managed users' included"_s;
    QTest::newRow("not known") << Role::Unknown << u"Bookings the owner sees, managed users' included"_s;
}

void TestSources::bookingsSayWhoseTheyAre()
{
    QFETCH(Role, role);
    QFETCH(QString, label);
    AccountFacts facts = platform(Plan::Starter);
    facts.credential = CredentialKind::ApiKey;
    facts.organizationRole = role;
    learn(facts);
    const QList<FeedStep> steps
        = bookingsWhole(m_capabilities, *m_scope, QDateTime::currentDateTimeUtc()).steps;
    QCOMPARE(steps.constFirst().label, label);
    // The owner's list alone holds everybody's.
    QCOMPARE(steps.constFirst().limitation.isEmpty(), role == Role::OrganizationAdmin);
}

void TestSources::ownListsSayWhatTheyLeaveOut_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<QStringList>("leftOut"); // of bookings, event types, schedules; empty: nothing
    AccountFacts member = organization();
    member.organizationRole = Role::OrganizationMember;
    AccountFacts alone = teams(Edition::Full2025October);
    alone.customer = CustomerKind::Individual;
    alone.teamRoles.clear();
    const QString oneByOne = u"loaded one by one"_s;
    QTest::newRow("organization's member")
        << member << QStringList{u"others in the organization"_s, oneByOne, u"others in the organization"_s};
    QTest::newRow("managed user") << managedUser()
                                  << QStringList{u"that person's bookings"_s, u"that person's event types"_s,
                                         u"that person's schedules"_s};
    QTest::newRow("teams") << teams(Edition::Hosted2026September)
                           << QStringList{u"outside a team's event types"_s, oneByOne, {}};
    QTest::newRow("teams, on a server without their schedules")
        << teams(Edition::Community2026July)
        << QStringList{u"Bookings of the teams"_s, oneByOne, u"Schedules of team members"_s};
    QTest::newRow("teams, on a server without their bookings")
        << teams(Edition::Full2025October) << QStringList{u"Bookings of the teams"_s, oneByOne, {}};
    QTest::newRow("individual") << alone << QStringList{{}, {}, {}};
}

void TestSources::ownListsSayWhatTheyLeaveOut()
{
    QFETCH(AccountFacts, facts);
    QFETCH(QStringList, leftOut);
    if (facts.customer == CustomerKind::Individual)
        m_reader.bodies.insert("getTeams", R"({"data":[]})");
    learn(facts);
    const QList<FeedPlan> plans{bookingsWhole(m_capabilities, *m_scope, QDateTime::currentDateTimeUtc()),
        eventTypesWhole(m_capabilities, *m_scope), schedulesWhole(m_capabilities, *m_scope)};
    for (qsizetype i = 0; i < plans.size(); ++i) {
        QVERIFY(!plans.at(i).steps.isEmpty());
        const FeedStep &own = plans.at(i).steps.constFirst();
        QCOMPARE(own.list, u"own"_s);
        QCOMPARE(own.limitation.isEmpty(), leftOut.at(i).isEmpty());
        QVERIFY2(own.limitation.contains(leftOut.at(i)), qPrintable(own.limitation));
    }
}

void TestSources::theOrganizationItselfIsNoTeam()
{
    learn(organization());
    QCOMPARE(m_scope->teams(), (QList<TeamReference>{{7, u"Sales"_s}}));
}

void TestSources::aSecretSeenInTheListIsOnlyOffered()
{
    m_ring.removeClient(u"c1"_s);
    learn(platform(Plan::Essentials));
    QVERIFY(m_scope->clients().at(0).secretOffered);
    QVERIFY(!m_scope->clients().at(0).secretHeld);
    QVERIFY(!m_ring.holdsClient(u"c1"_s));
    QCOMPARE(m_scope->offeredPair(u"c1"_s).secret, u"seen"_s);
    m_ring.addClient(m_scope->offeredPair(u"c1"_s));
    QVERIFY(m_scope->clients().at(0).secretHeld);
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
