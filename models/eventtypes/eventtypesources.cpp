#include "models/eventtypes/eventtypesources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EventTypeSources)
};

FeedStep teamStep(const TeamReference &team, ReadOperation operation, Arguments arguments)
{
    arguments.with(u"teamId"_s, QString::number(team.id));
    return {.list = u"team %1"_s.arg(team.id),
        .label = Words::tr("Event types of team %1").arg(team.name),
        .limitation = {},
        .request = {.operation = operation, .arguments = arguments},
        .idMember = u"id"_s};
}

void addTeams(const Capabilities &capabilities, const AccountScope &scope, QList<FeedStep> *steps)
{
    const qint64 organization = capabilities.facts().organizationId;
    for (const TeamReference &team : scope.teams()) {
        const Target inOrganization{.organizationId = organization, .teamId = team.id};
        const Target alone{.teamId = team.id};
        const ReadOperation wide = Operations::getOrganizationsByOrgIdTeamsByTeamIdEventTypes;
        const ReadOperation narrow = Operations::getTeamsByTeamIdEventTypes;
        if (organization != 0 && capabilities.check(wide.row(), inOrganization).allowed())
            steps->append(teamStep(team, wide, Arguments().with(u"orgId"_s, QString::number(organization))));
        else if (capabilities.check(narrow.row(), alone).allowed())
            steps->append(teamStep(team, narrow, {}));
    }
}

} // namespace

FeedStep eventTypesOf(const QString &username, qint64 organizationId)
{
    // Without a user name one edition answers an empty list (OBSERVED), so the name is always given.
    Arguments arguments;
    arguments.ask(u"username"_s, username);
    if (organizationId != 0)
        arguments.ask(u"orgId"_s, QString::number(organizationId));
    return {.list = u"person "_s + username,
        .label = Words::tr("Event types of %1").arg(username),
        .limitation = Words::tr("Lists leave hidden booking fields out."),
        .request = {.operation = Operations::getEventTypes, .arguments = arguments},
        .idMember = u"id"_s};
}

FeedPlan eventTypesWhole(const Capabilities &capabilities, const AccountScope &scope)
{
    const AccountFacts &facts = capabilities.facts();
    FeedPlan plan;
    const Verdict own = capabilities.check(Operations::getEventTypes.row());
    if (own.allowed() && !facts.username.isEmpty()) {
        FeedStep step = eventTypesOf(facts.username, 0);
        step.list = u"own"_s;
        step.label = Words::tr("Your own event types");
        plan.steps.append(step);
    }
    addTeams(capabilities, scope, &plan.steps);
    if (plan.steps.isEmpty()) {
        plan.locked = own.allowed()
            ? Words::tr("The account has no user name, and event types are listed by it.")
            : own.reason;
        plan.cure = own.allowed() ? Words::tr("Set a user name in the account's profile.") : own.cure;
    }
    return plan;
}

} // namespace Calends
