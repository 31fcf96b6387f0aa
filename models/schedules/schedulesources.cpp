#include "models/schedules/schedulesources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleSources)
};

// What one's own list does not give of others' schedules; `all`: whether the organization's may be read.
QString limitationOfOwn(const Capabilities &capabilities, const Verdict &all)
{
    const AccountFacts &facts = capabilities.facts();
    if (all.obstacle == Obstacle::Refused)
        return all.words();
    if (facts.credential == CredentialKind::ManagedUserToken)
        return Words::tr("A managed user's token shows that person's schedules only.");
    if (facts.organizationId != 0)
        return Words::tr("Schedules of others in the organization are left out: %1").arg(all.words());
    const Verdict teams = capabilities.check(Operations::getTeamsByTeamIdSchedules.row());
    return facts.customer == CustomerKind::Individual || teams.allowed()
        ? QString()
        : Words::tr("Schedules of team members are left out: %1").arg(teams.words());
}

} // namespace

FeedPlan schedulesWhole(const Capabilities &capabilities, const AccountScope &scope)
{
    const qint64 organization = capabilities.facts().organizationId;
    const ReadOperation widest = Operations::getOrganizationsByOrgIdSchedules;
    const Verdict all = capabilities.check(widest.row(), {.organizationId = organization});
    if (organization != 0 && all.allowed()) {
        return {
            {FeedStep::whole(u"organization"_s, Words::tr("All schedules of the organization"), widest,
                Arguments().with(u"orgId"_s, QString::number(organization)))},
        };
    }
    FeedPlan plan;
    const Verdict own = capabilities.check(Operations::getSchedules.row());
    if (own.allowed()) {
        plan.steps.append(
            FeedStep::whole(u"own"_s, Words::tr("Your own schedules"), Operations::getSchedules, {}));
        plan.steps.last().limitation = limitationOfOwn(capabilities, all);
    }
    for (const TeamReference &team : scope.teams()) {
        if (capabilities.check(Operations::getTeamsByTeamIdSchedules.row(), {.teamId = team.id}).allowed()) {
            plan.steps.append(FeedStep::whole(u"team %1"_s.arg(team.id),
                Words::tr("Schedules of team %1").arg(team.name), Operations::getTeamsByTeamIdSchedules,
                Arguments().with(u"teamId"_s, QString::number(team.id))));
        }
    }
    const AccountScope::Standing &teams = scope.teamsStanding();
    const bool needsTeams = capabilities.check(Operations::getTeamsByTeamIdSchedules.row()).allowed();
    if (needsTeams)
        plan.dependOn(teams.pending, teams.error);
    if (plan.steps.isEmpty() && (!needsTeams || teams.known)) {
        plan.locked = own.reason;
        plan.cure = own.cure;
    }
    return plan;
}

} // namespace Calends
