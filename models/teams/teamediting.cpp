#include "models/teams/teamediting.h"

#include "models/operations/table.h"
#include "models/teams/teamchanges.h"
#include "models/teams/teamrules.h"
#include "models/teams/teamsources.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TeamEditing)
};

// What this account may do with which team.
class TeamRights
{
public:
    explicit TeamRights(const Capabilities &capabilities)
        : m_capabilities(capabilities)
    {
    }

    TeamReach toMake() const
    {
        return reachTeam(
            m_capabilities, Operations::postOrganizationsByOrgIdTeams.row(), Operations::postTeams.row(), 0);
    }
    TeamReach toChange(const Team &team) const
    {
        return reach(team, Operations::patchOrganizationsByOrgIdTeamsByTeamId.row(),
            Operations::patchTeamsByTeamId.row());
    }
    TeamReach toDelete(const Team &team) const
    {
        return reach(team, Operations::deleteOrganizationsByOrgIdTeamsByTeamId.row(),
            Operations::deleteTeamsByTeamId.row());
    }
    static QString obstacle(const Team &team, const TeamReach &reach)
    {
        return isOrganization(team) ? Words::tr("It is an organization, which is not changed here.")
                                    : reach.verdict.words();
    }

private:
    TeamReach reach(const Team &team, const Operation &inOrganization, const Operation &own) const
    {
        return reachTeam(
            m_capabilities, inOrganization, own, team.id.value(), isInOrganizationOf(m_capabilities, team));
    }

    const Capabilities &m_capabilities;
};

std::unique_ptr<EditedValue> edited(const Team &team, const TeamRoute &route)
{
    return makeEdited<Team>(
        team, [route](const Team &before, const Team &after) { return teamUpdate(route, before, after); },
        teamRules(Purpose::Update));
}

} // namespace

RowEditing teamEditing(const TeamTable &table, const Capabilities &capabilities)
{
    const TeamRights rights(capabilities);
    ValueEditing<Team> of;
    of.name = [](const Team &team) { return team.name.value(); };
    of.editObstacle
        = [rights](const Team &team) { return TeamRights::obstacle(team, rights.toChange(team)); };
    of.edit = [rights](const Team &team) { return edited(team, rights.toChange(team).route); };
    of.removeObstacle
        = [rights](const Team &team) { return TeamRights::obstacle(team, rights.toDelete(team)); };
    of.remove = [rights](const Team &team) { return teamRemoval(rights.toDelete(team).route, team); };
    RowEditing editing = rowEditingOf(table, of);
    editing.createText = Words::tr("New team");
    editing.countText = [](int count) { return Words::tr("%n team(s)", nullptr, count); };
    editing.createObstacle = [rights] { return rights.toMake().verdict.words(); };
    editing.create = [rights](const QString &) {
        const TeamRoute route = rights.toMake().route;
        return makeCreated<Team>([route](const Team &wanted) { return teamCreation(route, wanted); },
            Words::tr("New team"), teamRules(Purpose::Create));
    };
    return editing;
}

} // namespace Calends
