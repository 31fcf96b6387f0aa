#include "models/account/connectionanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue dataOf(const QByteArray &body) { return QJsonDocument::fromJson(body)[u"data"]; }

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
QString ownRoleWord(const QByteArray &body, qint64 userId)
{
    const QJsonArray memberships = dataOf(body).toArray();
    for (const QJsonValue &membership : memberships) {
        if (membership[u"userId"].toInteger() == userId)
            return membership[u"role"].toString(u""_s);
    }
    return {};
}

} // namespace

std::optional<MeAnswer> readMe(const QByteArray &body)
{
    const QJsonObject me = dataOf(body).toObject();
    const qint64 id = me[u"id"].toInteger();
    if (id <= 0 || !me[u"email"].isString())
        return std::nullopt;
    MeAnswer answer;
    answer.userId = id;
    answer.username = me[u"username"].toString();
    answer.timeZone = me[u"timeZone"].toString();
    answer.organizationId = me[u"organizationId"].toInteger();
    const QJsonValue platform = me[u"organization"].toObject()[u"isPlatform"];
    if (answer.organizationId != 0 && platform.isBool())
        answer.isPlatform = platform.toBool();
    return answer;
}

MembershipAnswer readOrganizationMembership(const QByteArray &body, qint64 userId)
{
    const QString word = ownRoleWord(body, userId);
    return {.found = !word.isNull(), .owner = word == "OWNER"_L1, .role = organizationRole(word)};
}

MembershipAnswer readTeamMembership(const QByteArray &body, qint64 userId)
{
    const QString word = ownRoleWord(body, userId);
    return {.found = !word.isNull(), .owner = word == "OWNER"_L1, .role = teamRole(word)};
}

QHash<qint64, Role> readOwnTeams(const QByteArray &body)
{
    QHash<qint64, Role> roles;
    const QJsonArray teams = dataOf(body).toArray();
    for (const QJsonValue &team : teams) {
        // Teams the person is in carry role and accepted, the others neither (FACTS 20).
        if (team[u"accepted"].toBool())
            roles.insert(team[u"id"].toInteger(), teamRole(team[u"role"].toString()));
    }
    return roles;
}

QList<qint64> readTeams(const QByteArray &body)
{
    QList<qint64> ids;
    const QJsonArray teams = dataOf(body).toArray();
    for (const QJsonValue &team : teams) {
        const qint64 id = team[u"id"].toInteger();
        if (id > 0 && !team[u"isOrganization"].toBool())
            ids.append(id);
    }
    return ids;
}

QStringList readPermissions(const QByteArray &body)
{
    QStringList names;
    const QJsonArray permissions = dataOf(body)[u"permissions"].toArray();
    for (const QJsonValue &permission : permissions)
        names.append(permission.toString());
    return names;
}

QString readFirstClient(const QByteArray &body) { return dataOf(body)[0][u"id"].toString(); }

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
