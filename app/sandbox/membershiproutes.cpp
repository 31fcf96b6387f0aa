#include "app/sandbox/routes.h"

#include "app/sandbox/paging.h"
#include "app/sandbox/validation.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Presence = Validation::Presence;

const QStringList &roles()
{
    static const QStringList names{u"MEMBER"_s, u"ADMIN"_s, u"OWNER"_s};
    return names;
}

QString selection()
{
    return u"SELECT memberships.*, users.username, users.email, users.avatar_url, users.name, users.bio, "
           u"users.metadata "
           "FROM memberships JOIN users ON users.id = memberships.user_id WHERE memberships.team_id = ?"_s;
}

QJsonObject membershipJson(const Row &row)
{
    QJsonObject user{{u"username"_s, row.jsonText("username"_L1)}, {u"email"_s, row.text("email"_L1)},
        {u"avatarUrl"_s, row.jsonText("avatar_url"_L1)}, {u"name"_s, row.jsonText("name"_L1)},
        {u"bio"_s, row.jsonText("bio"_L1)}};
    if (!row.isNull("metadata"_L1))
        user.insert(u"metadata"_s, row.object("metadata"_L1));
    return {{u"id"_s, row.number("id"_L1)}, {u"teamId"_s, row.number("team_id"_L1)},
        {u"userId"_s, row.number("user_id"_L1)}, {u"accepted"_s, row.flag("accepted"_L1)},
        {u"role"_s, row.text("role"_L1)}, {u"disableImpersonation"_s, row.flag("disable_impersonation"_L1)},
        {u"user"_s, user}};
}

// Organization memberships show more than those of teams.
QJsonObject organizationMembershipJson(const Row &row)
{
    QJsonObject json = membershipJson(row);
    const QString standard = row.text("role"_L1).toLower() % u"_role"_s;
    json.insert(
        u"customRoleId"_s, row.isNull("custom_role_id"_L1) ? standard : row.text("custom_role_id"_L1));
    json.insert(u"createdAt"_s, row.jsonInstant("created_at"_L1));
    json.insert(u"updatedAt"_s, row.jsonInstant("updated_at"_L1));
    json.insert(u"attributes"_s, row.array("attributes"_L1));
    return json;
}

using Shape = QJsonObject (*)(const Row &);

Answer list(RequestContext &context, QLatin1StringView parameter, Shape shape)
{
    Page page;
    if (auto refused = readPage(context, takeAndSkip(), &page))
        return *refused;
    QJsonArray memberships;
    const Rows rows = context.database.select(selection() % u" ORDER BY memberships.id LIMIT ? OFFSET ?"_s,
        {context.pathText(parameter).toLongLong(), page.size, page.offset});
    for (const Row &row : rows)
        memberships.append(shape(row));
    return Answer::success(memberships);
}

std::optional<Row> find(RequestContext &context, QLatin1StringView parameter, qint64 membershipId)
{
    return context.database.selectFirst(
        selection() % u" AND memberships.id = ?"_s, {context.pathText(parameter).toLongLong(), membershipId});
}

std::optional<Answer> read(
    RequestContext &context, QLatin1StringView parameter, std::optional<Row> *membership)
{
    const auto id = context.pathNumber("membershipId"_L1);
    if (!id)
        return Answer::internalError();
    *membership = find(context, parameter, *id);
    if (*membership)
        return std::nullopt;
    const QString place = parameter == "orgId"_L1 ? u"Org"_s : u"Team"_s;
    return Answer::notFound(
        u"IsMembershipIn"_s % place % u" - membership ("_s % QString::number(*id) % u") not found."_s);
}

Answer listOrganization(RequestContext &context)
{
    return list(context, "orgId"_L1, organizationMembershipJson);
}

Answer listTeam(RequestContext &context) { return list(context, "teamId"_L1, membershipJson); }

Answer getOrganization(RequestContext &context)
{
    std::optional<Row> membership;
    if (auto refused = read(context, "orgId"_L1, &membership))
        return *refused;
    return Answer::success(organizationMembershipJson(*membership));
}

Answer getTeam(RequestContext &context)
{
    std::optional<Row> membership;
    if (auto refused = read(context, "teamId"_L1, &membership))
        return *refused;
    return Answer::success(membershipJson(*membership));
}

// For somebody who is in the organization already this answers 201 too and resets the membership (OBSERVED).
Answer create(RequestContext &context)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.integer(u"userId"_s);
    validation.oneOf(u"role"_s, roles());
    validation.flag(u"accepted"_s, Presence::Optional);
    validation.flag(u"disableImpersonation"_s, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    const QJsonObject body = context.object();
    const qint64 orgId = context.pathText("orgId"_L1).toLongLong();
    const qint64 userId = body.value(u"userId"_s).toInteger();
    const auto user = context.database.find(u"users"_s, userId);
    if (!user)
        return Answer::notFound(u"User not found"_s);
    const Values values{{u"role"_s, body.value(u"role"_s).toString()},
        {u"accepted"_s, body.value(u"accepted"_s).toBool()},
        {u"disable_impersonation"_s, body.value(u"disableImpersonation"_s).toBool()},
        {u"updated_at"_s, context.now()}};
    const auto known = context.database.selectFirst(
        u"SELECT id FROM memberships WHERE team_id = ? AND user_id = ?"_s, {orgId, userId});
    qint64 id = known ? known->number("id"_L1) : 0;
    if (known) {
        context.database.update(u"memberships"_s, id, values);
    } else {
        Values fresh = values;
        fresh.insert(u"team_id"_s, orgId);
        fresh.insert(u"user_id"_s, userId);
        fresh.insert(u"created_at"_s, context.now());
        id = context.database.insert(u"memberships"_s, fresh);
        context.database.execute(
            u"INSERT OR IGNORE INTO profiles (organization_id, user_id, username) VALUES (?, ?, ?)"_s,
            {orgId, userId, user->text("username"_L1)});
    }
    context.recordWrite(u"memberships"_s, id);
    return Answer::created(organizationMembershipJson(*find(context, "orgId"_L1, id)));
}

Answer update(RequestContext &context)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.flag(u"accepted"_s, Presence::Optional);
    validation.oneOf(u"role"_s, roles(), Presence::Optional);
    validation.flag(u"disableImpersonation"_s, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    std::optional<Row> membership;
    if (auto refused = read(context, "orgId"_L1, &membership))
        return *refused;
    const QJsonObject body = context.object();
    Values values{{u"updated_at"_s, context.now()}};
    if (body.contains(u"accepted"_s))
        values.insert(u"accepted"_s, body.value(u"accepted"_s).toBool());
    if (body.contains(u"role"_s))
        values.insert(u"role"_s, body.value(u"role"_s).toString());
    if (body.contains(u"disableImpersonation"_s))
        values.insert(u"disable_impersonation"_s, body.value(u"disableImpersonation"_s).toBool());
    context.database.update(u"memberships"_s, membership->number("id"_L1), values);
    context.recordWrite(u"memberships"_s, membership->number("id"_L1));
    return getOrganization(context);
}

// Leaves every team of the organization with it, and the hosts there (FACTS 20).
Answer remove(RequestContext &context)
{
    std::optional<Row> membership;
    if (auto refused = read(context, "orgId"_L1, &membership))
        return *refused;
    const qint64 orgId = membership->number("team_id"_L1);
    const qint64 userId = membership->number("user_id"_L1);
    context.database.execute(
        u"DELETE FROM hosts WHERE user_id = ? AND event_type_id IN (SELECT event_types.id FROM event_types "
        "JOIN teams ON teams.id = event_types.team_id WHERE teams.parent_id = ?)"_s,
        {userId, orgId});
    context.database.execute(
        u"DELETE FROM memberships WHERE user_id = ? AND team_id IN (SELECT id FROM teams WHERE id = ? OR parent_id = ?)"_s,
        {userId, orgId, orgId});
    context.database.execute(
        u"DELETE FROM profiles WHERE user_id = ? AND organization_id = ?"_s, {userId, orgId});
    context.recordWrite(u"memberships"_s, membership->number("id"_L1));
    return Answer::success(organizationMembershipJson(*membership));
}

} // namespace

void addMembershipRoutes(Router &router)
{
    const Policy admin = Policy::organization();
    const Policy teamOfOrganization = Policy::organization(LeastRole::TeamAdmin);
    const Policy team = Policy::team(LeastRole::TeamAdmin);
    router.add(Operations::getOrganizationsByOrgIdMemberships, admin, listOrganization);
    router.add(Operations::postOrganizationsByOrgIdMemberships, admin, create);
    router.add(Operations::getOrganizationsByOrgIdMembershipsByMembershipId, admin, getOrganization);
    router.add(Operations::patchOrganizationsByOrgIdMembershipsByMembershipId, admin, update);
    router.add(Operations::deleteOrganizationsByOrgIdMembershipsByMembershipId, admin, remove);
    router.add(Operations::getOrganizationsByOrgIdTeamsByTeamIdMemberships, teamOfOrganization, listTeam);
    router.add(Operations::getOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId, teamOfOrganization,
        getTeam);
    router.add(Operations::getTeamsByTeamIdMemberships, team, listTeam);
    router.add(Operations::getTeamsByTeamIdMembershipsByMembershipId, team, getTeam);
}

} // namespace Calends::Sandbox
