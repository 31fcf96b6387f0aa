// What the pages of teams and members show, and how members come when a team is looked at.
#include <QSignalSpy>
#include <QTest>

#include "models/teams/teamchanges.h"
#include "models/teams/teamsources.h"
#include "tests/unit/resources/teamaccounts.h"
#include "ui/teams/membershippage.h"
#include "ui/teams/teampage.h"

using namespace Calends;
using namespace TeamAccounts;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsIn(const InspectorContent &content)
{
    QStringList texts;
    for (const InspectorSection &section : content.tabs.value(0).sections) {
        texts.append(section.heading);
        for (const InspectorLine &line : section.lines)
            texts.append({line.label, line.value, line.pill});
        texts.append(section.finding.title);
    }
    return texts;
}

const InspectorLine *lineWith(const InspectorContent &content, const QString &value)
{
    for (const InspectorSection &section : content.tabs.constFirst().sections) {
        for (const InspectorLine &line : section.lines) {
            if (line.value == value)
                return &line;
        }
    }
    return nullptr;
}

} // namespace

class TeamPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePagesNameColumnsThatAreThere();
    void membersComeWhenATeamIsLookedAt();
    void membersThatMayNotBeReadSayWhy();
    void aDeleteIsWarnedOf();
    void aMemberLeadsToTeamAndPerson();
};

void TeamPagesTest::thePagesNameColumnsThatAreThere()
{
    ListsReader reader;
    RowReads reads(reader);
    const TeamTable teams(teamColumns({}));
    const MembershipTable members(membershipColumns({}));
    const PageDescription teamsPage = teamPage(teams, {reads, {}});
    const PageDescription membersPage = membershipPage(members, {});
    for (const QByteArray &column : teamsPage.tellingColumns + QList<QByteArray>{"name"})
        QVERIFY2(teams.columnOf(column) >= 0, column.constData());
    for (const QByteArray &column : membersPage.tellingColumns + QList<QByteArray>{"name", "email"})
        QVERIFY2(members.columnOf(column) >= 0, column.constData());
    QCOMPARE(teamsPage.section, membersPage.section);
    QVERIFY(membersPage.personalColumns.contains("email"));
}

void TeamPagesTest::membersComeWhenATeamIsLookedAt()
{
    ListsReader reader;
    reader.bodies["getOrganizationsByOrgIdTeamsByTeamIdMemberships"]
        = R"({"data":[{"id":31,"userId":11,"teamId":7,"role":"OWNER","accepted":true,"user":{"name":"Amara"}},)"
          R"({"id":32,"userId":12,"teamId":7,"role":"MEMBER","accepted":false,"user":{"name":"Ravi"}}]})";
    Capabilities capabilities;
    capabilities.setFacts(organization());
    RowReads reads(reader);
    const QSignalSpy changed(&reads, &RowReads::changed);
    TeamTable teams(teamColumns({}));
    teams.merge(teamRows());
    const PageDescription page = teamPage(teams,
        {reads, [&capabilities](const Team &team) { return teamMembersQuestion(capabilities, team); }});
    QVERIFY(!textsIn(page.inspect(u"7"_s)).contains(u"Amara"_s));
    QTRY_COMPARE(changed.count(), 1);
    const InspectorContent content = page.inspect(u"7"_s);
    QVERIFY(textsIn(content).contains(u"Members (2)"_s));
    const InspectorLine *const owner = lineWith(content, u"Amara"_s);
    QVERIFY(owner);
    QCOMPARE(owner->label, u"Owner"_s);
    QCOMPARE(owner->link, (Place{.page = u"people"_s, .row = u"11"_s}));
    QVERIFY(owner->pill.isEmpty() && owner->isPersonal);
    QVERIFY(!lineWith(content, u"Ravi"_s)->pill.isEmpty());
}

void TeamPagesTest::membersThatMayNotBeReadSayWhy()
{
    const RowRead refused{.state = RowRead::State::Refused, .reason = u"Not for members."_s};
    const QString texts = textsIn(inspectTeam(team(7), refused, {}, {})).join(u'\n');
    QVERIFY(texts.contains("Not for members."_L1));
    const RowRead none{.state = RowRead::State::Answered, .json = "[]"};
    QVERIFY(textsIn(inspectTeam(team(7), none, {}, {})).contains(u"Nobody is in this team."_s));
}

void TeamPagesTest::aDeleteIsWarnedOf()
{
    QVERIFY(textsIn(inspectTeam(team(7), {}, {}, {})).contains(teamRemovalCascade()));
    QVERIFY(!textsIn(inspectTeam(team(201), {}, {}, {})).contains(teamRemovalCascade()));
}

void TeamPagesTest::aMemberLeadsToTeamAndPerson()
{
    MembershipTable members(membershipColumns({}));
    members.merge(membershipRows());
    const PageDescription page = membershipPage(members, {});
    const InspectorContent invited = page.inspect(u"31"_s);
    QCOMPARE(invited.title, u"Amara"_s);
    QCOMPARE(lineWith(invited, u"Team 7"_s)->link, (Place{.page = u"teams"_s, .row = u"7"_s}));
    QCOMPARE(lineWith(invited, u"Amara"_s)->link, (Place{.page = u"people"_s, .row = u"11"_s}));
    QVERIFY(textsIn(invited).contains(u"The invitation is not accepted yet"_s));
    QVERIFY(!textsIn(page.inspect(u"32"_s)).contains(u"The invitation is not accepted yet"_s));
    QVERIFY2(page.inspect(u"33"_s).title.contains("13"_L1), "a role and a person nobody knows");
    QVERIFY(page.inspect(u"99"_s).isEmpty());
}

QTEST_MAIN(TeamPagesTest)
#include "teampagestest.moc"
