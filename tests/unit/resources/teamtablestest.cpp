// Teams and members as their tables show them, and what an account may read and change of them.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/account/accountscope.h"
#include "models/api/credentialring.h"
#include "models/core/fieldkeeping.h"
#include "models/core/rowcounts.h"
#include "models/teams/membershipediting.h"
#include "models/teams/teamediting.h"
#include "models/teams/teamjoining.h"
#include "models/teams/teamsources.h"
#include "tests/unit/resources/teamaccounts.h"

using namespace Calends;
using namespace TeamAccounts;
using namespace Qt::Literals::StringLiterals;

class TeamTablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTablesAreSoundModels();
    void aTeamSaysWhatItIs();
    void membersAreCountedAnew();
    void aMembershipSaysWhoIsWhere();
    void theAccountDecidesWhoIsAsked_data();
    void theAccountDecidesWhoIsAsked();
    void whatIsLeftOutIsSaid();
    void withoutATeamThePageSaysSo();
    void membersOfATeamAreReadByItsRoute();
    void theAccountDecidesWhatIsChanged_data();
    void theAccountDecidesWhatIsChanged();
    void anOrganizationIsNoTeamToBeDeleted();
    void formsKnowTheirRules();
    void whoeverIsListedIsChangedInsteadOfAdded();
    void nobodyIsSetBackByBeingAdded();

private:
    void learn(const AccountFacts &facts);

    ListsReader m_reader;
    CredentialRing m_ring;
    Capabilities m_capabilities;
    std::unique_ptr<AccountScope> m_scope;
};

void TeamTablesTest::learn(const AccountFacts &facts)
{
    m_capabilities.setFacts(facts);
    m_scope = std::make_unique<AccountScope>(m_reader, m_capabilities, m_ring);
    QSignalSpy loaded(m_scope.get(), &AccountScope::loaded);
    m_scope->load();
    QVERIFY(loaded.wait());
}

void TeamTablesTest::theTablesAreSoundModels()
{
    TeamTable teams(teamColumns({}));
    const QAbstractItemModelTester teamTester(&teams, QAbstractItemModelTester::FailureReportingMode::QtTest);
    teams.merge(teamRows());
    teams.setFilter(u"night"_s);
    QCOMPARE(teams.rowCount(), 1);
    teams.remove({u"7"_s});
    QCOMPARE(teams.totalRows(), 2);
    MembershipTable members(membershipColumns({}));
    const QAbstractItemModelTester memberTester(
        &members, QAbstractItemModelTester::FailureReportingMode::QtTest);
    members.merge(membershipRows());
    members.sort(0);
    members.setFilter(u"role:OWNER"_s);
    QCOMPARE(members.rowCount(), 1);
    members.remove({u"31"_s, u"32"_s});
    QCOMPARE(members.totalRows(), 1);
}

void TeamTablesTest::aTeamSaysWhatItIs()
{
    TeamTable teams(
        teamColumns([](qint64 id) { return id == 7 ? std::optional<qsizetype>(2) : std::nullopt; }));
    teams.merge(teamRows());
    QCOMPARE(cell(teams, u"7"_s, "members"), u"2"_s);
    QCOMPARE(cell(teams, u"8"_s, "members"), QString());
    QCOMPARE(cell(teams, u"7"_s, "visibility"), u"Private"_s);
    QCOMPARE(cell(teams, u"201"_s, "visibility"), u"Organization"_s);
    QCOMPARE(cell(teams, u"8"_s, "visibility"), QString());
    QCOMPARE(cell(teams, u"7"_s, "slug"), u"night"_s);
    QCOMPARE(cell(teams, u"7"_s, "zone"), u"Europe/Oslo"_s);
    QCOMPARE(cell(teams, u"8"_s, "role"), u"Admin"_s);
    teams.setFilter(u"members>1"_s);
    QCOMPARE(teams.rowCount(), 1);
    QCOMPARE(teams.idAt(0), u"7"_s);
}

void TeamTablesTest::membersAreCountedAnew()
{
    MembershipTable members(membershipColumns({}));
    const RowCounts counts = countsOf<Membership>(
        members, [](const Membership &membership) { return QString::number(membership.teamId.value()); });
    QCOMPARE(counts.of(u"7"_s), 0);
    members.merge(membershipRows());
    QCOMPARE(counts.of(u"7"_s), 2);
    members.remove({u"31"_s});
    QCOMPARE(counts.of(u"7"_s), 1);
    members.setFilter(u"nobody"_s);
    QVERIFY2(counts.of(u"7"_s) == 1, "hidden ones count");
}

void TeamTablesTest::aMembershipSaysWhoIsWhere()
{
    learn(organization());
    const auto clean = [](const QString &address) { return QString(address).remove(u"+client"_s); };
    MembershipTable members(membershipColumns(membershipNames(*m_scope, clean)));
    members.merge(membershipRows());
    QCOMPARE(cell(members, u"31"_s, "name"), u"Amara"_s);
    QCOMPARE(cell(members, u"31"_s, "email"), u"amara@x.org"_s);
    QCOMPARE(cell(members, u"31"_s, "team"), u"Night"_s);
    QCOMPARE(cell(members, u"31"_s, "role"), u"Member"_s);
    QCOMPARE(cell(members, u"31"_s, "accepted"), u"Invited"_s);
    QCOMPARE(cell(members, u"32"_s, "accepted"), u"Joined"_s);
    QCOMPARE(cell(members, u"33"_s, "team"), u"Team 99"_s);
    QCOMPARE(cell(members, u"33"_s, "name"), u"User 13"_s);
    members.setFilter(u"accepted:no"_s);
    QCOMPARE(members.rowCount(), 1);
    QCOMPARE(members.idAt(0), u"31"_s);
}

void TeamTablesTest::theAccountDecidesWhoIsAsked_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<QStringList>("teams");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("an organization") << organization() << QStringList{u"getOrganizationsByOrgIdTeams"_s}
                                     << QStringList{u"getOrganizationsByOrgIdTeamsByTeamIdMemberships"_s};
    QTest::newRow("a platform from ESSENTIALS")
        << platform(Plan::Essentials) << QStringList{u"getOrganizationsByOrgIdTeams"_s}
        << QStringList{u"getOrganizationsByOrgIdTeamsByTeamIdMemberships"_s};
    QTest::newRow("a team's admin") << teamCustomer(Role::TeamAdmin) << QStringList{u"getTeams"_s}
                                    << QStringList{u"getTeamsByTeamIdMemberships"_s};
    QTest::newRow("a plain member of an organization")
        << plainMember() << QStringList{u"getOrganizationsByOrgIdTeamsMe"_s} << QStringList();
    QTest::newRow("a team's plain member")
        << teamCustomer(Role::TeamMember) << QStringList{u"getTeams"_s} << QStringList();
}

void TeamTablesTest::theAccountDecidesWhoIsAsked()
{
    QFETCH(AccountFacts, facts);
    QFETCH(QStringList, teams);
    QFETCH(QStringList, members);
    learn(facts);
    QCOMPARE(callsOf(teamsWhole(m_capabilities)), teams);
    const FeedPlan plan = membershipsWhole(m_capabilities, *m_scope);
    QCOMPARE(callsOf(plan), members);
    QCOMPARE(plan.locked.isEmpty(), !members.isEmpty());
}

void TeamTablesTest::whatIsLeftOutIsSaid()
{
    AccountFacts facts = teamCustomer(Role::TeamAdmin);
    facts.teamRoles.insert(8, Role::TeamMember);
    learn(facts);
    const FeedPlan plan = membershipsWhole(m_capabilities, *m_scope);
    QCOMPARE(plan.steps.size(), 1);
    QVERIFY(plan.steps.constFirst().limitation.contains("Day"_L1));
    QVERIFY(!plan.steps.constFirst().limitation.contains("Night"_L1));
    learn(plainMember());
    QVERIFY(!teamsWhole(m_capabilities).steps.constFirst().limitation.isEmpty());
    learn(organization());
    QVERIFY(teamsWhole(m_capabilities).steps.constFirst().limitation.isEmpty());
}

void TeamTablesTest::withoutATeamThePageSaysSo()
{
    const auto bodies = m_reader.bodies;
    m_reader.bodies["getOrganizationsByOrgIdTeams"] = R"({"data":[]})";
    learn(organization());
    QVERIFY(!membershipsWhole(m_capabilities, *m_scope).locked.isEmpty());
    QVERIFY(!teamsWhole(m_capabilities).steps.isEmpty());
    const MembershipTable members(membershipColumns({}));
    QVERIFY(!membershipEditing(members, m_capabilities, *m_scope).createObstacle().isEmpty());
    m_reader.bodies = bodies;
}

void TeamTablesTest::membersOfATeamAreReadByItsRoute()
{
    learn(organization());
    const RowReads::Question inside = teamMembersQuestion(m_capabilities, team(7));
    QVERIFY(inside.request);
    QCOMPARE(inside.request->arguments.pathValue(u"orgId"), u"201"_s);
    QVERIFY(inside.request->arguments.query.contains({u"take"_s, u"250"_s}));
    QVERIFY(!teamMembersQuestion(m_capabilities, team(201)).request);
    learn(teamCustomer(Role::TeamMember));
    const RowReads::Question refused = teamMembersQuestion(m_capabilities, team(7));
    QVERIFY(!refused.request);
    QVERIFY(!refused.refused.isEmpty());
}

void TeamTablesTest::theAccountDecidesWhatIsChanged_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<bool>("changes"); // teams and members
    QTest::addColumn<bool>("members"); // members alone
    QTest::addColumn<QString>("route");
    QTest::newRow("an organization") << organization() << true << true << u"201"_s;
    QTest::newRow("a platform") << platform(Plan::Essentials) << true << true << u"201"_s;
    QTest::newRow("a team's owner") << teamCustomer(Role::TeamOwner) << true << true << QString();
    QTest::newRow("a team's admin") << teamCustomer(Role::TeamAdmin) << false << true << QString();
    QTest::newRow("a team's member") << teamCustomer(Role::TeamMember) << false << false << QString();
    QTest::newRow("a plain member of an organization") << plainMember() << false << false << QString();
}

void TeamTablesTest::theAccountDecidesWhatIsChanged()
{
    QFETCH(AccountFacts, facts);
    QFETCH(bool, changes);
    QFETCH(bool, members);
    QFETCH(QString, route);
    learn(facts);
    TeamTable teams(teamColumns({}));
    teams.merge(teamRows());
    const RowEditing ofTeams = teamEditing(teams, m_capabilities);
    QCOMPARE(ofTeams.editObstacle(u"7"_s).isEmpty(), changes);
    QCOMPARE(ofTeams.removeObstacle(u"7"_s).isEmpty(), changes);
    QCOMPARE(ofTeams.remove({u"7"_s}).size(), changes ? 1 : 0);
    if (changes)
        QCOMPARE(ofTeams.remove({u"7"_s}).at(0).arguments.pathValue(u"orgId"), route);
    MembershipTable rows(membershipColumns({}));
    rows.merge(membershipRows());
    const RowEditing ofMembers = membershipEditing(rows, m_capabilities, *m_scope);
    QCOMPARE(ofMembers.editObstacle(u"31"_s).isEmpty(), members);
    QCOMPARE(ofMembers.remove({u"31"_s}).size(), members ? 1 : 0);
    QCOMPARE(ofMembers.createObstacle().isEmpty(), members);
    QCOMPARE(ofMembers.places().isEmpty(), !members);
    if (members)
        QCOMPARE(ofMembers.remove({u"31"_s}).at(0).arguments.pathValue(u"orgId"), route);
}

void TeamTablesTest::anOrganizationIsNoTeamToBeDeleted()
{
    AccountFacts facts = teamCustomer(Role::TeamOwner);
    facts.teamRoles.insert(201, Role::TeamOwner);
    learn(facts);
    TeamTable teams(teamColumns({}));
    teams.merge(teamRows());
    const RowEditing editing = teamEditing(teams, m_capabilities);
    QVERIFY(!editing.removeObstacle(u"201"_s).isEmpty());
    QVERIFY(!editing.editObstacle(u"201"_s).isEmpty());
    QVERIFY(editing.remove({u"201"_s}).isEmpty());
    QVERIFY(!editing.edit(u"201"_s));
}

void TeamTablesTest::formsKnowTheirRules()
{
    learn(organization());
    TeamTable teams(teamColumns({}));
    teams.merge(teamRows());
    const RowEditing editing = teamEditing(teams, m_capabilities);
    const std::unique_ptr<EditedValue> edited = editing.edit(u"7"_s);
    QVERIFY(edited);
    QVERIFY(!edited->findEditable("timeFormat"));
    QVERIFY(!edited->rule(*edited->findEditable("bookingLimits")).obstacle.isEmpty());
    QVERIFY(!edited->rule(*edited->findEditable("logoUrl")).issue("\"no link\"").isEmpty());
    QVERIFY(edited->rule(*edited->findEditable("logoUrl")).issue("\"https://x.org/a.png\"").isEmpty());
    QVERIFY(!edited->rule(*edited->findEditable("name")).issue("\" \"").isEmpty());
    QVERIFY(edited->setJson(*edited->findEditable("weekStart"), "\"Monday\""));
    QCOMPARE(edited->change().arguments.body, R"({"name":"Night","weekStart":"Monday"})"_ba);
    const std::unique_ptr<EditedValue> made = editing.create({});
    QVERIFY(made);
    QVERIFY(made->setJson(*made->findEditable("name"), "\"Day\""));
    QCOMPARE(made->change().arguments.pathValue(u"orgId"), u"201"_s);
}

void TeamTablesTest::whoeverIsListedIsChangedInsteadOfAdded()
{
    learn(organization());
    MembershipTable rows(membershipColumns({}));
    rows.merge(membershipRows());
    const RowEditing editing = membershipEditing(
        rows, m_capabilities, *m_scope, [](qint64 id) { return id == 14 ? u"Bela"_s : QString(); });
    QCOMPARE(editing.places().size(), 2);
    QVERIFY2(!editing.create({}), "there are two teams to choose from");
    const std::unique_ptr<EditedValue> form = editing.create(u"7"_s);
    QVERIFY(form);
    QVERIFY(form->setJson(*form->findEditable("userId"), "14"));
    const Change added = form->change();
    QCOMPARE(added.action, ChangeAction::Create);
    QCOMPARE(added.name, u"Bela"_s);
    QCOMPARE(added.detail, u"Night"_s);
    QCOMPARE(added.arguments.body, R"({"userId":14,"accepted":true,"role":"MEMBER"})"_ba);
    QVERIFY(form->setJson(*form->findEditable("userId"), "11"));
    const Change changed = form->change();
    QCOMPARE(changed.action, ChangeAction::Update);
    QCOMPARE(changed.arguments.body, R"({"accepted":true})"_ba);
}

// Amara was invited, Ravi owns the team, nobody knows 55.
void TeamTablesTest::nobodyIsSetBackByBeingAdded()
{
    learn(organization());
    MembershipTable members(membershipColumns({}));
    members.merge(membershipRows());
    const auto name = [](qint64 id) { return u"Person %1"_s.arg(id); };
    const QList<Change> changes = joiningChanges({u"11"_s, u"12"_s, u"55"_s, u"nobody"_s},
        {7, TeamRole::Member, true}, {members, m_capabilities, *m_scope, name});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).action, ChangeAction::Update);
    QCOMPARE(changes.at(0).fields, QList<QByteArray>{"accepted"});
    QCOMPARE(changes.at(1).action, ChangeAction::Create);
    QCOMPARE(changes.at(1).name, u"Person 55"_s);

    const QList<Change> admins = joiningChanges(
        {u"11"_s, u"12"_s}, {7, TeamRole::Admin, false}, {members, m_capabilities, *m_scope});
    QCOMPARE(admins.size(), 1); // the owner stays one
    QCOMPARE(admins.at(0).fields, QList<QByteArray>{"role"});
    QVERIFY(joiningChanges({u"55"_s}, {99, TeamRole::Member, true}, {members, m_capabilities, *m_scope})
                .isEmpty());
}

QTEST_GUILESS_MAIN(TeamTablesTest)
#include "teamtablestest.moc"
