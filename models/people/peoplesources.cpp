#include "models/people/peoplesources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleSources)
};

void addOrganizationUsers(const Capabilities &capabilities, QList<FeedStep> *steps)
{
    const qint64 organization = capabilities.facts().organizationId;
    const ReadOperation list = Operations::getOrganizationsByOrgIdUsers;
    if (organization == 0 || !capabilities.check(list.row(), {.organizationId = organization}).allowed())
        return;
    steps->append(FeedStep::whole(OrganizationUsersList, Words::tr("Organization users"), list,
        Arguments().with(u"orgId"_s, QString::number(organization))));
}

// The same on every step, so that the page says it once.
QString limitationOf(const AccountScope &scope, bool joined)
{
    QStringList limitations;
    if (!joined)
        limitations.append(Words::tr("The server lists about 500 people of a client at most."));
    const QStringList secretless = clientsWithoutSecret(scope);
    if (!secretless.isEmpty()) {
        const QString names = secretless.join(u", "_s);
        limitations.append(joined
                ? Words::tr(
                    "Clients whose secret is not held are not asked (%1): their people are shown only as "
                    "the organization lists them.")
                      .arg(names)
                : Words::tr("Clients whose secret is not held are left out with their people: %1.")
                      .arg(names));
        limitations.append(Words::tr("Their secrets are added under “Credentials and plan”."));
    }
    return limitations.join(u' ');
}

void addManagedUsers(const AccountScope &scope, QList<FeedStep> *steps)
{
    const bool joined = !steps->isEmpty(); // the organization lists them all
    const QString limitation = limitationOf(scope, joined);
    for (const ClientReference &client : scope.clients()) {
        if (!scope.signsFor(client.id))
            continue;
        FeedStep step = FeedStep::whole(ManagedUsersListPrefix + client.id,
            Words::tr("Managed users of %1").arg(client.name), Operations::getOauthClientsByClientIdUsers,
            Arguments().with(u"clientId"_s, client.id));
        step.isSupplement = joined;
        steps->append(step);
    }
    for (FeedStep &step : *steps)
        step.limitation = limitation;
}

void addTeamMembers(const Capabilities &capabilities, const AccountScope &scope, QList<FeedStep> *steps)
{
    const ReadOperation list = Operations::getTeamsByTeamIdMemberships;
    for (const TeamReference &team : scope.teams()) {
        if (!capabilities.check(list.row(), {.teamId = team.id}).allowed())
            continue;
        FeedStep step = FeedStep::whole(TeamMembersListPrefix + QString::number(team.id),
            Words::tr("Members of team %1").arg(team.name), list,
            Arguments().with(u"teamId"_s, QString::number(team.id)));
        step.idMember = u"userId"_s;
        steps->append(step);
    }
}

FeedPlan managedUsersPlan(const Capabilities &capabilities, const AccountScope &scope)
{
    FeedPlan plan;
    addOrganizationUsers(capabilities, &plan.steps);
    addManagedUsers(scope, &plan.steps);
    const AccountScope::Standing &clients = scope.clientsStanding();
    plan.dependOn(clients.pending, clients.error);
    if (plan.steps.isEmpty() && clients.known) {
        plan.locked = Words::tr("No secret of an OAuth client is held for this account.");
        plan.cure = Words::tr("Add a client's id and secret to the profile.");
    }
    return plan;
}

} // namespace

PeoplePlan peopleWhole(const Capabilities &capabilities, const AccountScope &scope)
{
    PeoplePlan plan;
    const Verdict managed = capabilities.check(Operations::getOauthClientsByClientIdUsers.row());
    if (managed.allowed()) {
        plan.feed = managedUsersPlan(capabilities, scope);
        return plan;
    }
    plan.kind = PeopleKind::Members;
    addOrganizationUsers(capabilities, &plan.feed.steps);
    bool isKnown = true;
    if (plan.feed.steps.isEmpty()) {
        plan.kind = PeopleKind::TeamMembers;
        addTeamMembers(capabilities, scope, &plan.feed.steps);
        const AccountScope::Standing &teams = scope.teamsStanding();
        if (capabilities.check(Operations::getTeamsByTeamIdMemberships.row()).allowed()) {
            plan.feed.dependOn(teams.pending, teams.error);
            isKnown = teams.known;
        }
    }
    for (FeedStep &step : plan.feed.steps)
        step.limitation = Words::tr("Managed users are off: %1").arg(managed.words());
    if (!plan.feed.steps.isEmpty() || !isKnown)
        return plan;
    plan.kind = PeopleKind::ManagedUsers;
    plan.feed.locked = managed.reason;
    plan.feed.cure = managed.cure;
    return plan;
}

QStringList clientsWithoutSecret(const AccountScope &scope)
{
    QStringList names;
    for (const ClientReference &client : scope.clients()) {
        if (!scope.signsFor(client.id))
            names.append(client.name);
    }
    return names;
}

} // namespace Calends
