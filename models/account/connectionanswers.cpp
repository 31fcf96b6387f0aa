#include "models/account/connectionanswers.h"

#include <QRegularExpression>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

Role organizationRole(const QString &word)
{
    if (word == "OWNER"_L1 || word == "ADMIN"_L1)
        return Role::OrganizationAdmin;
    return word == "MEMBER"_L1 ? Role::OrganizationMember : Role::Unknown;
}

Role teamRole(const QString &word)
{
    if (word == "OWNER"_L1)
        return Role::TeamOwner;
    if (word == "ADMIN"_L1)
        return Role::TeamAdmin;
    return word == "MEMBER"_L1 ? Role::TeamMember : Role::Unknown;
}

// The role's word in the person's own membership on this page; null when it is not there.
QString ownRoleWord(const JsonView &memberships, qint64 userId)
{
    for (const JsonView membership : memberships.items()) {
        if (membership["userId"].toInteger() == userId)
            return membership["role"].isString() ? membership["role"].toString() : u""_s;
    }
    return {};
}

} // namespace

std::optional<MeAnswer> readMe(const JsonView &me)
{
    const qint64 id = me["id"].toInteger();
    if (id <= 0 || !me["email"].isString())
        return std::nullopt;
    MeAnswer answer;
    answer.userId = id;
    answer.username = me["username"].toString();
    answer.timeZone = me["timeZone"].toString();
    answer.organizationId = me["organizationId"].toInteger();
    const JsonView platform = me["organization"]["isPlatform"];
    if (answer.organizationId != 0 && platform.isBool())
        answer.isPlatform = platform.toBool();
    return answer;
}

MembershipAnswer readOrganizationMembership(const JsonView &memberships, qint64 userId)
{
    const QString word = ownRoleWord(memberships, userId);
    return {.found = !word.isNull(), .owner = word == "OWNER"_L1, .role = organizationRole(word)};
}

MembershipAnswer readTeamMembership(const JsonView &memberships, qint64 userId)
{
    const QString word = ownRoleWord(memberships, userId);
    return {.found = !word.isNull(), .owner = word == "OWNER"_L1, .role = teamRole(word)};
}

QHash<qint64, Role> readOwnTeams(const JsonView &teams)
{
    QHash<qint64, Role> roles;
    for (const JsonView team : teams.items()) {
        // Teams the person is in carry role and accepted, the others neither (FACTS 20).
        if (team["accepted"].toBool())
            roles.insert(team["id"].toInteger(), teamRole(team["role"].toString()));
    }
    return roles;
}

QList<qint64> readTeams(const JsonView &teams)
{
    QList<qint64> ids;
    for (const JsonView team : teams.items()) {
        const qint64 id = team["id"].toInteger();
        if (id > 0 && !team["isOrganization"].toBool())
            ids.append(id);
    }
    return ids;
}

QStringList readPermissions(const JsonView &client)
{
    QStringList names;
    for (const JsonView permission : client["permissions"].items())
        names.append(permission.toString());
    return names;
}

QString readFirstClient(const JsonView &clients) { return clients.at(0)["id"].toString(); }

std::optional<Plan> heldPlanIn(const QString &refusal)
{
    static const QHash<QString, Plan> plans = {
        {u"FREE"_s, Plan::Free},
        {u"STARTER"_s, Plan::Starter},
        {u"ESSENTIALS"_s, Plan::Essentials},
        {u"SCALE"_s, Plan::Scale},
        {u"PER_ACTIVE_USER"_s, Plan::PerActiveUser},
        {u"ENTERPRISE"_s, Plan::Enterprise},
    };
    static const QRegularExpression held(u"organization has ([A-Z_]+)"_s);
    const auto found = plans.constFind(held.match(refusal).captured(1));
    return found == plans.cend() ? std::nullopt : std::optional(*found);
}

bool refusesPlan(const QString &refusal) { return refusal.contains("PlatformPlanGuard"_L1); }

bool refusesRole(const QString &refusal)
{
    return refusal.contains("minimum required role"_L1) || refusal.contains("RolesGuard"_L1);
}

bool refusesPermission(const QString &refusal)
{
    return refusal.contains("PermissionsGuard"_L1) && refusal.contains("required permissions"_L1);
}

bool namesLicence(const QString &refusal)
{
    return refusal.contains("license"_L1, Qt::CaseInsensitive)
        || refusal.contains("licence"_L1, Qt::CaseInsensitive);
}

} // namespace Calends
