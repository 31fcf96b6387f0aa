#include "tests/contract/operations/refusals.h"

#include <QRegularExpression>

namespace Calends::Refusals {

using namespace Qt::Literals::StringLiterals;

namespace {

// As the recordings say it. The sandbox says the same with words of its own (app/sandbox/guards.cpp): one
// list for both would let a wrong word there vouch for itself here.
QString wordOf(Role role)
{
    switch (role) {
    case Role::OrganizationMember:
        return u"ORG_MEMBER"_s;
    case Role::OrganizationAdmin:
        return u"ORG_ADMIN"_s;
    case Role::TeamMember:
        return u"TEAM_MEMBER"_s;
    case Role::TeamAdmin:
        return u"TEAM_ADMIN"_s;
    case Role::TeamOwner:
        return u"TEAM_OWNER"_s;
    default:
        return {};
    }
}

bool isTeamRole(Role role)
{
    return role == Role::TeamMember || role == Role::TeamAdmin || role == Role::TeamOwner;
}

} // namespace

std::optional<bool> agreesWithGuard(const Operation &row, const QString &message)
{
    const auto named = [&message](const QString &pattern) {
        return QRegularExpression(pattern).match(message).captured(1);
    };
    if (const QString role = named(u"minimum required role=([A-Z_]+)"_s); !role.isEmpty())
        return wordOf(row.leastRole) == role;
    if (const QString plan = named(u"Minimum plan is ([A-Z_]+)"_s); !plan.isEmpty())
        return (plan == "ESSENTIALS"_L1 && row.leastPlan == Plan::Essentials)
            || (plan == "SCALE"_L1 && row.leastPlan == Plan::Scale);
    if (const QString permission = named(u"required permissions=([A-Z_]+)"_s); !permission.isEmpty())
        return latin1(row.permission) == permission;
    if (message.contains("PermissionsGuard - no authentication"_L1))
        return !row.permission.empty();
    if (message.contains("No authentication method provided"_L1) || message.contains("Only 'x-cal-"_L1))
        return !row.credentials.testFlag(CredentialKind::Public);
    if (message.contains("OrganizationRolesGuard"_L1) || message.contains("GetOrgId decorator"_L1)
        || message.contains("OAuthClientGuard"_L1) || message.contains("IsOAuthClientWebhookGuard"_L1))
        return row.group.starts_with("Platform");
    if (message.contains("not a member of the team"_L1))
        return isTeamRole(row.leastRole);
    if (message.contains("IsUserWebhookGuard"_L1))
        return row.leastRole == Role::WebhookOwner;
    if (message.contains("IsUserInOrg"_L1) || message.contains("IsManagedOrgInManagerOrg"_L1))
        return row.leastRole == Role::OrganizationAdmin;
    if (message.contains("reservationDuration"_L1))
        return row.credentials.testFlag(CredentialKind::Public) && row.credentials != CredentialKind::Public;
    return std::nullopt;
}

const QList<Silent> &silentTexts()
{
    static const QList<Silent> list = {
        {u"Your api key is expired"_s, u"the state of this one key"_s},
        {u"Invalid Access Token"_s, u"the word before the key was misspelt: the server saw no credential"_s},
        {u"Client with ID nope not found"_s, u"the pair is of no client"_s},
        {u"Invalid request origin"_s, u"an Origin header, which Calends does not send"_s},
        {u"does not own schedule"_s, u"whose schedule it is: the row tells no owner"_s},
        {u"not authorized to confirm this booking"_s, u"whose booking it is: the row tells no owner"_s},
    };
    return list;
}

const Silent *silentText(const QString &message)
{
    for (const Silent &each : silentTexts()) {
        if (message.contains(each.text))
            return &each;
    }
    return nullptr;
}

std::optional<bool> tookTheKind(const QString &message)
{
    static const QRegularExpression notTaken(
        u"No authentication method provided|no authentication provided"_s);
    static const QRegularExpression taken(
        u"^(?:Organization)?RolesGuard|^PlatformPlanGuard|^PermissionsGuard - oAuth client|^OAuthClientGuard|"
        u"^Is[A-Z][A-Za-z]+|^GetOrgId|^ApiAuthStrategy - (?:api key|access token|oAuth client) - |"
        u"does not own schedule|not authorized to confirm"_s);
    if (notTaken.match(message).hasMatch())
        return false;
    return taken.match(message).hasMatch() ? std::optional(true) : std::nullopt;
}

} // namespace Calends::Refusals
