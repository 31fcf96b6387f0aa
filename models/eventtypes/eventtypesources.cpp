#include "models/eventtypes/eventtypesources.h"

#include <QCoreApplication>

#include "models/account/accountscope.h"
#include "models/account/session.h"
#include "models/eventtypes/eventtype.h"
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
    return FeedStep::whole(
        u"team %1"_s.arg(team.id), Words::tr("Event types of team %1").arg(team.name), operation, arguments);
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

// What the lists of the account and its teams do not give.
QString limitationOfOwn(const AccountFacts &facts)
{
    if (facts.credential == CredentialKind::ManagedUserToken)
        return Words::tr("A managed user's token shows that person's event types only.");
    return facts.customer == CustomerKind::Individual
        ? QString()
        : Words::tr("Other people's own event types are loaded one by one, from the person's row.");
}

// Of some team, whichever there are.
bool mayReadTeams(const Capabilities &capabilities)
{
    const Operation &wide = Operations::getOrganizationsByOrgIdTeamsByTeamIdEventTypes.row();
    const Operation &narrow = Operations::getTeamsByTeamIdEventTypes.row();
    const qint64 organization = capabilities.facts().organizationId;
    return (organization != 0 && capabilities.check(wide, {.organizationId = organization}).allowed())
        || capabilities.check(narrow).allowed();
}

Subject ownerOf(const EventType &eventType, const AccountFacts &facts)
{
    const qint64 owner = eventType.ownerId.value();
    return owner == 0 || facts.userId == 0 || owner == facts.userId ? Subject::account()
                                                                    : Subject::person(owner);
}

} // namespace

FeedStep eventTypesOf(const QString &username, qint64 organizationId, const Subject &subject)
{
    // Without a user name one edition answers an empty list (OBSERVED), so the name is always given.
    Arguments arguments;
    arguments.ask(u"username"_s, username);
    if (organizationId != 0)
        arguments.ask(u"orgId"_s, QString::number(organizationId));
    return {.list = u"person "_s + username,
        .label = Words::tr("Event types of %1").arg(username),
        .limitation = subject.personId()
            ? QString()
            : Words::tr("Hidden event types and booking fields are told to their owner only."),
        .request = {.operation = Operations::getEventTypes, .arguments = arguments, .subject = subject},
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
        step.limitation = limitationOfOwn(facts);
        step.label = Words::tr("Your own event types");
        plan.steps.append(step);
    }
    addTeams(capabilities, scope, &plan.steps);
    const AccountScope::Standing &teams = scope.teamsStanding();
    const bool needsTeams = mayReadTeams(capabilities);
    if (needsTeams)
        plan.dependOn(teams.pending, teams.error);
    if (plan.steps.isEmpty() && (!needsTeams || teams.known)) {
        plan.locked = own.allowed()
            ? Words::tr("The account has no user name, and event types are listed by it.")
            : own.reason;
        plan.cure = own.allowed() ? Words::tr("Set a user name in the account's profile.") : own.cure;
    }
    return plan;
}

RowReads::Question eventTypeQuestion(const Session &session, const EventType &eventType)
{
    const Capabilities &capabilities = session.capabilities();
    Arguments arguments;
    arguments.with(u"eventTypeId"_s, QString::number(eventType.id.value()));
    const qint64 team = eventType.teamId.value();
    if (team == 0) {
        const ReadOperation own = Operations::getEventTypesByEventTypeId;
        const Subject owner = ownerOf(eventType, capabilities.facts());
        const Verdict verdict = session.check(own.row(), arguments, owner);
        return verdict.allowed() ? RowReads::Question{ReadRequest{own, arguments, owner}, {}}
                                 : RowReads::Question{{}, verdict.words()};
    }
    arguments.with(u"teamId"_s, QString::number(team));
    const qint64 organization = capabilities.facts().organizationId;
    const ReadOperation wide = Operations::getOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId;
    const Target inOrganization{.organizationId = organization, .teamId = team};
    if (organization != 0 && capabilities.check(wide.row(), inOrganization).allowed()) {
        arguments.with(u"orgId"_s, QString::number(organization));
        return {ReadRequest{.operation = wide, .arguments = arguments}, {}};
    }
    const ReadOperation narrow = Operations::getTeamsByTeamIdEventTypesByEventTypeId;
    const Verdict verdict = capabilities.check(narrow.row(), {.teamId = team});
    return verdict.allowed()
        ? RowReads::Question{ReadRequest{.operation = narrow, .arguments = arguments}, {}}
        : RowReads::Question{{}, verdict.reason};
}

} // namespace Calends
