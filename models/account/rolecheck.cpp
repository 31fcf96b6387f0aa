#include "models/account/verdicts.h"

namespace Calends {

namespace {

bool hasParameter(const Operation &operation, std::string_view parameter)
{
    return operation.path.find(parameter) != std::string_view::npos;
}

bool actsInOrganization(const Operation &operation) { return hasParameter(operation, "{orgId}"); }

// A managed user's token is a plain member of the platform organization, whoever the person is (FACTS 1.1).
Role organizationRole(const AccountFacts &facts)
{
    return facts.credential == CredentialKind::ManagedUserToken ? Role::OrganizationMember
                                                                : facts.organizationRole;
}

bool rulesOrganization(const AccountFacts &facts)
{
    return organizationRole(facts) == Role::OrganizationAdmin;
}

int rank(Role teamRole)
{
    switch (teamRole) {
    case Role::TeamMember:
        return 1;
    case Role::TeamAdmin:
        return 2;
    case Role::TeamOwner:
        return 3;
    default:
        return 0;
    }
}

// A row that tells no team role still lies in a team: who is no member of it is refused.
Role leastTeamRole(const Operation &operation)
{
    if (rank(operation.leastRole) > 0)
        return operation.leastRole;
    return operation.leastRole == Role::Unknown && hasParameter(operation, "{teamId}") ? Role::TeamMember
                                                                                       : Role::None;
}

Verdict refuse(const QString &reason, const QString &cure)
{
    return {.obstacle = Obstacle::Role, .reason = reason, .cure = cure};
}

Verdict checkOrganization(const Operation &operation, const AccountFacts &facts, const Target &target)
{
    if (!actsInOrganization(operation) || facts.customer == CustomerKind::Unknown)
        return {};
    if (facts.organizationId == 0)
        return refuse(Capabilities::tr("This account belongs to no organization."),
            Capabilities::tr("An admin of the organization can invite it."));
    if (target.organizationId != 0 && target.organizationId != facts.organizationId)
        return refuse(
            Capabilities::tr("This account is not a member of organization %1.").arg(target.organizationId),
            Capabilities::tr("Connect an account of that organization."));
    return {};
}

Verdict checkOrganizationRole(const Operation &operation, const AccountFacts &facts)
{
    const bool asksAdmin = operation.leastRole == Role::OrganizationAdmin;
    if (!asksAdmin || rulesOrganization(facts) || organizationRole(facts) == Role::Unknown)
        return {};
    return refuse(Capabilities::tr("“%1” needs the role admin in the organization.").arg(operation.text()),
        Capabilities::tr(
            "An owner or admin of the organization can raise this account's role, or do it themselves."));
}

QString neededTeamRole(Role least)
{
    switch (least) {
    case Role::TeamOwner:
        return Capabilities::tr("owner");
    case Role::TeamAdmin:
        return Capabilities::tr("admin");
    default:
        return Capabilities::tr("member");
    }
}

// Whether the account has the role in the target team or, without one, in any.
bool hasTeamRole(const AccountFacts &facts, qint64 teamId, Role least)
{
    if (teamId != 0) {
        const auto held = facts.teamRoles.constFind(teamId);
        if (held == facts.teamRoles.constEnd())
            return !facts.teamsKnown;
        return *held == Role::Unknown || rank(*held) >= rank(least);
    }
    if (!facts.teamsKnown)
        return true;
    return std::any_of(facts.teamRoles.cbegin(), facts.teamRoles.cend(),
        [least](Role held) { return held == Role::Unknown || rank(held) >= rank(least); });
}

Verdict checkTeamRole(const Operation &operation, const AccountFacts &facts, const Target &target)
{
    const Role least = leastTeamRole(operation);
    if (least == Role::None || facts.customer == CustomerKind::Unknown)
        return {};
    // Inside an organization its admins and owners pass every check of a team (FACTS 2.7).
    const bool inOrganization = actsInOrganization(operation);
    if (inOrganization && (rulesOrganization(facts) || organizationRole(facts) == Role::Unknown))
        return {};
    if (hasTeamRole(facts, target.teamId, least))
        return {};
    const QString cure = inOrganization
        ? Capabilities::tr("An admin of the team or of the organization can give this account that role.")
        : Capabilities::tr("An owner or admin of the team can give this account that role.");
    return refuse(
        Capabilities::tr("“%1” needs the role %2 in the team.").arg(operation.text(), neededTeamRole(least)),
        cure);
}

} // namespace

Verdict checkRole(const Operation &operation, const AccountFacts &facts, const Target &target)
{
    // What nobody need sign asks for no role.
    if (operation.credentials.testFlag(CredentialKind::Public))
        return {};
    Verdict verdict = checkOrganization(operation, facts, target);
    if (verdict.allowed())
        verdict = checkOrganizationRole(operation, facts);
    return verdict.allowed() ? checkTeamRole(operation, facts, target) : verdict;
}

} // namespace Calends
