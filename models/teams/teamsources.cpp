#include "models/teams/teamsources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/api/json.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TeamSources)
};

TeamReach reachMembers(const Capabilities &capabilities, qint64 teamId, bool isInOrganization = true)
{
    return reachTeam(capabilities, Operations::getOrganizationsByOrgIdTeamsByTeamIdMemberships.row(),
        Operations::getTeamsByTeamIdMemberships.row(), teamId, isInOrganization);
}

FeedStep membersStep(const TeamReference &team, const TeamRoute &route)
{
    return FeedStep::whole(
        membersList(team.id), Words::tr("Members of team %1").arg(team.name), route.members(), route.path());
}

} // namespace

QString membersList(qint64 teamId) { return u"team %1"_s.arg(teamId); }

FeedPlan teamsWhole(const Capabilities &capabilities)
{
    const qint64 organization = capabilities.facts().organizationId;
    const Target target{.organizationId = organization};
    const Arguments inOrganization = TeamRoute{organization, 0}.path();
    const Verdict all = capabilities.check(Operations::getOrganizationsByOrgIdTeams.row(), target);
    if (organization != 0 && all.allowed())
        return {{FeedStep::whole(u"organization"_s, Words::tr("All teams of the organization"),
            Operations::getOrganizationsByOrgIdTeams, inOrganization)}};
    FeedPlan plan;
    const Verdict own = capabilities.check(Operations::getTeams.row());
    if (organization != 0
        && capabilities.check(Operations::getOrganizationsByOrgIdTeamsMe.row(), target).allowed()) {
        plan.steps = {FeedStep::whole(u"mine"_s, Words::tr("Your teams in the organization"),
            Operations::getOrganizationsByOrgIdTeamsMe, inOrganization)};
    } else if (own.allowed()) {
        plan.steps = {FeedStep::whole(u"own"_s, Words::tr("Your own teams"), Operations::getTeams, {})};
    } else {
        const Verdict &why = organization == 0 ? own : all;
        plan.locked = why.reason;
        plan.cure = why.cure;
        return plan;
    }
    if (organization != 0)
        plan.steps.last().limitation
            = Words::tr("Other teams of the organization are left out: %1").arg(all.words());
    return plan;
}

FeedPlan membershipsWhole(const Capabilities &capabilities, const AccountScope &scope)
{
    FeedPlan plan;
    QStringList leftOut;
    for (const TeamReference &team : scope.teams()) {
        const TeamReach reach = reachMembers(capabilities, team.id);
        if (reach.verdict.allowed())
            plan.steps.append(membersStep(team, reach.route));
        else
            leftOut.append(team.name);
    }
    for (FeedStep &step : plan.steps) {
        if (!leftOut.isEmpty())
            step.limitation = Words::tr("Teams that this account does not administer are left out: %1.")
                                  .arg(leftOut.join(u", "_s));
    }
    const Verdict any = reachMembers(capabilities, 0).verdict;
    const AccountScope::Standing &teams = scope.teamsStanding();
    if (any.allowed())
        plan.dependOn(teams.pending, teams.error);
    if (!plan.steps.isEmpty() || (any.allowed() && !teams.known))
        return plan;
    if (!any.allowed()) {
        plan.locked = any.reason;
        plan.cure = any.cure;
    } else if (leftOut.isEmpty()) {
        plan.locked = Words::tr("There is no team yet.");
        plan.cure = Words::tr("Teams are made on the page “Teams”.");
    } else {
        plan.locked = Words::tr("Members are shown to the admins of a team, and this account is none.");
        plan.cure = Words::tr("An owner of the team can change that.");
    }
    return plan;
}

RowReads::Question teamMembersQuestion(const Capabilities &capabilities, const Team &team)
{
    const TeamReach reach
        = reachMembers(capabilities, team.id.value(), isInOrganizationOf(capabilities, team));
    if (isOrganization(team))
        return {{}, Words::tr("It is an organization: its members are the people of the directory.")};
    if (!reach.verdict.allowed())
        return {{}, reach.verdict.words()};
    return {ReadRequest{.operation = reach.route.members(),
                .arguments = reach.route.path().ask(u"take"_s, QString::number(MembersAtOnce))},
        {}};
}

QList<Membership> membersIn(const QByteArray &json)
{
    QList<Membership> members;
    const JsonDocument document(json);
    for (const JsonView item : document.root().items()) {
        if (const std::optional<Membership> member = describe<Membership>().decode(item.raw()))
            members.append(*member);
    }
    return members;
}

bool isInOrganizationOf(const Capabilities &capabilities, const Team &team)
{
    const qint64 organization = capabilities.facts().organizationId;
    return organization != 0 && team.parentId.value() == organization;
}

} // namespace Calends
