#include "app/sandbox/guards.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Refusal = std::optional<Answer>;

constexpr std::array planOrder{
    Plan::Free, Plan::Starter, Plan::Essentials, Plan::Scale, Plan::PerActiveUser, Plan::Enterprise};

QString minimumRoleName(LeastRole role)
{
    switch (role) {
    case LeastRole::OrganizationMember:
        return u"ORG_MEMBER"_s;
    case LeastRole::OrganizationAdmin:
        return u"ORG_ADMIN"_s;
    case LeastRole::TeamMember:
        return u"TEAM_MEMBER"_s;
    case LeastRole::TeamAdmin:
        return u"TEAM_ADMIN"_s;
    case LeastRole::TeamOwner:
        return u"TEAM_OWNER"_s;
    case LeastRole::None:
        break;
    }
    return {};
}

int rank(const QString &role)
{
    return role == "OWNER"_L1 ? 3 : role == "ADMIN"_L1 ? 2 : role.isEmpty() ? 0 : 1;
}

int leastRank(LeastRole role)
{
    switch (role) {
    case LeastRole::TeamOwner:
        return 3;
    case LeastRole::TeamAdmin:
    case LeastRole::OrganizationAdmin:
        return 2;
    case LeastRole::TeamMember:
    case LeastRole::OrganizationMember:
        return 1;
    case LeastRole::None:
        break;
    }
    return 0;
}

bool isOrganizationRole(LeastRole role)
{
    return role == LeastRole::OrganizationMember || role == LeastRole::OrganizationAdmin;
}

Answer lacksRole(const RequestContext &context, LeastRole role, const QString &place)
{
    return Answer::forbidden(u"RolesGuard - user with id="_s % QString::number(context.caller.userId)
        % u" does not have the minimum required role="_s % minimumRoleName(role) % u" within "_s % place
        % u'.');
}

Refusal checkRole(RequestContext &context, const Policy &policy)
{
    if (policy.role == LeastRole::None || context.caller.systemAdmin)
        return std::nullopt;
    const auto orgId = context.pathNumber("orgId"_L1);
    const auto teamId = context.pathNumber("teamId"_L1);
    const qint64 userId = context.caller.userId;
    if (orgId) {
        const QString place = u"organization with id="_s % QString::number(*orgId);
        const QString role = roleIn(context.database, *orgId, userId);
        if (role.isEmpty())
            return Answer::forbidden(u"RolesGuard - User is not a member of the "_s % place % u'.');
        // A team role without a team in the path: 500 was seen for an owner, 403 is for the others
        // (FACTS 23.9).
        const bool asksForNoTeam = !isOrganizationRole(policy.role) && !teamId;
        if (rank(role) >= 2 && asksForNoTeam && context.settings.edition == ServerEdition::Full)
            return Answer::internalError();
        if (rank(role) >= 2)
            return std::nullopt;
        if (isOrganizationRole(policy.role)) {
            if (rank(role) >= leastRank(policy.role))
                return std::nullopt;
            return lacksRole(context, policy.role, place);
        }
    }
    if (!teamId)
        return Answer::forbidden(u"RolesGuard - User is not a member of the team with id=undefined."_s);
    const QString role = roleIn(context.database, *teamId, userId);
    const QString place = u"team with id="_s % QString::number(*teamId);
    if (role.isEmpty())
        return Answer::forbidden(u"RolesGuard - User is not a member of the "_s % place % u'.');
    if (rank(role) < leastRank(policy.role))
        return lacksRole(context, policy.role, place);
    return std::nullopt;
}

Refusal checkOrganization(RequestContext &context, const Policy &policy)
{
    const auto orgId = context.pathNumber("orgId"_L1);
    if (!orgId)
        return std::nullopt;
    const auto organization = context.database.find(u"teams"_s, *orgId);
    if (!organization || !organization->flag("is_organization"_L1))
        return Answer::forbidden(u"IsOrgGuard - provided organization id="_s % QString::number(*orgId)
            % u" does not represent any existing organization."_s);
    if (organization->flag("is_platform"_L1)) {
        const QString actual = organization->text("plan"_L1);
        if (policy.plan == Plan::None || context.caller.systemAdmin)
            return std::nullopt;
        const QString start = u"PlatformPlanGuard - organization with id="_s % QString::number(*orgId);
        if (actual.isEmpty())
            return Answer::forbidden(start % u" does not have a platform subscription."_s);
        const auto position = [](const QString &name) {
            for (size_t index = 0; index < planOrder.size(); ++index) {
                if (planName(planOrder.at(index)) == name)
                    return int(index);
            }
            return -1;
        };
        if (position(actual) >= position(planName(policy.plan)))
            return std::nullopt;
        return Answer::forbidden(start
            % u" does not have required plan for this operation. Minimum plan is "_s % planName(policy.plan)
            % u" while the organization has "_s % actual % u'.');
    }
    // The settings row is tested, not the flag in it (OBSERVED): only a missing row refuses.
    if (policy.adminApi && organization->isNull("admin_api"_L1))
        return Answer::forbidden(u"IsAdminAPIEnabledGuard - Organization with id="_s % QString::number(*orgId)
            % u" does not have Admin API access. Please contact https://cal.com/sales to upgrade."_s);
    return std::nullopt;
}

Refusal checkTeam(RequestContext &context)
{
    const auto orgId = context.pathNumber("orgId"_L1);
    const auto teamId = context.pathNumber("teamId"_L1);
    if (!orgId || !teamId)
        return std::nullopt;
    const auto team = context.database.find(u"teams"_s, *teamId);
    if (team && team->number("parent_id"_L1) == *orgId)
        return std::nullopt;
    return Answer::notFound(u"IsTeamInOrg - Team with id="_s % QString::number(*teamId)
        % u" is not part of the organization with id="_s % QString::number(*orgId) % u'.');
}

Refusal checkTeamMember(RequestContext &context)
{
    const qint64 teamId = context.pathNumber("teamId"_L1).value_or(0);
    const qint64 userId = context.pathNumber("userId"_L1).value_or(0);
    if (!roleIn(context.database, teamId, userId).isEmpty())
        return std::nullopt;
    return Answer::notFound(u"User with id="_s % QString::number(userId)
        % u" is not a member of the team with id="_s % QString::number(teamId) % u'.');
}

Refusal checkMember(RequestContext &context, const Policy &policy)
{
    if (policy.memberOfTeam)
        return checkTeamMember(context);
    const auto orgId = context.pathNumber("orgId"_L1);
    const auto userId = context.pathNumber("userId"_L1);
    if (!policy.memberOfOrganization || !orgId || !userId)
        return std::nullopt;
    if (context.database.count(
            u"SELECT count(*) FROM profiles WHERE organization_id = ? AND user_id = ?"_s, {*orgId, *userId})
        > 0)
        return std::nullopt;
    return Answer::forbidden(u"IsUserInOrg - user with id="_s % QString::number(*userId)
        % u" is not part of the organization with id="_s % QString::number(*orgId) % u'.');
}

// The client guard's name differs by edition: community asks one guard what full asks two.
QString clientGuardName(const RequestContext &context)
{
    return context.settings.isCommunity() ? u"OAuthClientGuard"_s : u"OrganizationRolesGuard"_s;
}

Refusal checkClientRole(RequestContext &context, const Policy &policy)
{
    const Caller &caller = context.caller;
    if (policy.clientRole == LeastRole::None || caller.systemAdmin)
        return std::nullopt;
    const QString name = clientGuardName(context);
    if (!caller.organizationId)
        return Answer::forbidden(name % u" - No organization associated with the user."_s);
    if (!caller.platformOrganization)
        return Answer::forbidden(name % u" - Organization is not a platform (SHP)."_s);
    const QString role = roleIn(context.database, *caller.organizationId, caller.userId);
    if (role.isEmpty())
        return Answer::forbidden(name % u" - User has not accepted membership in the organization."_s);
    // Community lets any member of the platform organization through.
    if (!context.settings.isCommunity() && rank(role) < leastRank(policy.clientRole))
        return Answer::forbidden(name % u" - User is missing required role(s): OWNER, ADMIN"_s);
    return std::nullopt;
}

Refusal checkClient(RequestContext &context, const Policy &policy)
{
    const QString clientId = context.pathText("clientId"_L1);
    if (!policy.ownClient || clientId.isEmpty())
        return std::nullopt;
    const auto client = context.credentials.findClient(clientId);
    if (!client)
        return Answer::notFound(u"OAuthClientGuard - OAuth client not found."_s);
    if (context.caller.systemAdmin
        || client->number("organization_id"_L1) == context.caller.organizationId.value_or(0))
        return std::nullopt;
    return Answer::forbidden(u"OAuthClientGuard - The OAuth client does not belong to your organization."_s);
}

bool isLegacyScope(const QString &scope) { return scope == "READ_BOOKING"_L1 || scope == "READ_PROFILE"_L1; }

// An organization's scope includes the team's of the same name (FACTS 2.5).
bool covers(const QStringList &scopes, const QString &needed)
{
    return scopes.contains(needed)
        || (needed.startsWith("TEAM_"_L1) && scopes.contains(u"ORG_"_s + needed.mid(5)));
}

// Clients from before scopes are not limited (FACTS 2.5).
Refusal checkScope(const RequestContext &context, const Policy &policy)
{
    const QStringList &scopes = context.caller.scopes;
    if (context.caller.kind != CredentialKind::OAuth2Token
        || std::all_of(scopes.begin(), scopes.end(), isLegacyScope))
        return std::nullopt;
    // The user level's scopes have the names of the permissions.
    const QString needed
        = policy.scope.isEmpty() ? permissionNames(policy.permission).join(u", "_s) : policy.scope;
    if (needed.isEmpty() || covers(scopes, needed))
        return std::nullopt;
    return Answer::forbidden(u"insufficient_scope: the token has none of the scopes needed: "_s % needed);
}

} // namespace

QString roleIn(Database &database, qint64 teamId, qint64 userId)
{
    const auto row = database.selectFirst(
        u"SELECT role FROM memberships WHERE team_id = ? AND user_id = ? AND accepted = 1"_s,
        {teamId, userId});
    return row ? row->text("role"_L1) : QString();
}

bool isAdminOf(Database &database, qint64 teamId, qint64 userId)
{
    return rank(roleIn(database, teamId, userId)) >= 2;
}

QString planName(Plan plan)
{
    switch (plan) {
    case Plan::Free:
        return u"FREE"_s;
    case Plan::Starter:
        return u"STARTER"_s;
    case Plan::Essentials:
        return u"ESSENTIALS"_s;
    case Plan::Scale:
        return u"SCALE"_s;
    case Plan::PerActiveUser:
        return u"PER_ACTIVE_USER"_s;
    case Plan::Enterprise:
        return u"ENTERPRISE"_s;
    case Plan::None:
        break;
    }
    return {};
}

std::optional<Answer> guard(RequestContext &context, const Policy &policy)
{
    if (auto refused = checkScope(context, policy))
        return refused;
    if (auto refused = checkClientRole(context, policy))
        return refused;
    if (auto refused = checkClient(context, policy))
        return refused;
    if (auto refused = checkRole(context, policy))
        return refused;
    if (auto refused = checkOrganization(context, policy))
        return refused;
    if (auto refused = checkTeam(context))
        return refused;
    return checkMember(context, policy);
}

} // namespace Calends::Sandbox
