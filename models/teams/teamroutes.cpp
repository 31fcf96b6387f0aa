#include "models/teams/teamroutes.h"

#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

Arguments TeamRoute::path() const
{
    Arguments arguments;
    if (isOfOrganization())
        arguments.with(u"orgId"_s, QString::number(organizationId));
    if (teamId != 0)
        arguments.with(u"teamId"_s, QString::number(teamId));
    return arguments;
}

ReadOperation TeamRoute::members() const
{
    return of(
        Operations::getOrganizationsByOrgIdTeamsByTeamIdMemberships, Operations::getTeamsByTeamIdMemberships);
}

TeamRoute TeamRoute::in(const Arguments &arguments)
{
    return {arguments.pathValue(u"orgId").toLongLong(), arguments.pathValue(u"teamId").toLongLong()};
}

TeamReach reachTeam(const Capabilities &capabilities, const Operation &inOrganization, const Operation &own,
    qint64 teamId, bool isInOrganization)
{
    const qint64 organization = isInOrganization ? capabilities.facts().organizationId : 0;
    Verdict refused;
    if (organization != 0) {
        const Target target{.organizationId = organization, .teamId = teamId};
        refused = capabilities.check(inOrganization, target);
        if (refused.allowed())
            return {{organization, teamId}, refused};
    }
    const Verdict verdict = capabilities.check(own, {.teamId = teamId});
    if (verdict.allowed() || organization == 0)
        return {{0, teamId}, verdict};
    return {{organization, teamId}, refused};
}

} // namespace Calends
