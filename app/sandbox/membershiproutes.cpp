#include "app/sandbox/routes.h"

#include "app/sandbox/guards.h"
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

// Organizations and teams keep members alike, but for what they show and how they take a second one.
struct Place
{
    QLatin1StringView parameter;
    QLatin1StringView called; // by the guard
    QJsonObject (*shape)(const Row &);
    bool isOrganization;
};

constexpr Place organization{"orgId"_L1, "Org"_L1, organizationMembershipJson, true};
constexpr Place team{"teamId"_L1, "Team"_L1, membershipJson, false};

Answer list(RequestContext &context, const Place &place)
{
    Page page;
    if (auto refused = readPage(context, takeAndSkip(), &page))
        return *refused;
    QJsonArray memberships;
    const Rows rows = context.database.select(selection() % u" ORDER BY memberships.id LIMIT ? OFFSET ?"_s,
        {context.pathText(place.parameter).toLongLong(), page.size, page.offset});
    for (const Row &row : rows)
        memberships.append(place.shape(row));
    return Answer::success(memberships);
}

std::optional<Row> find(RequestContext &context, const Place &place, qint64 membershipId)
{
    return context.database.selectFirst(selection() % u" AND memberships.id = ?"_s,
        {context.pathText(place.parameter).toLongLong(), membershipId});
}

std::optional<Answer> read(RequestContext &context, const Place &place, std::optional<Row> *membership)
{
    const auto id = context.pathNumber("membershipId"_L1);
    if (!id)
        return Answer::internalError();
    *membership = find(context, place, *id);
    if (*membership)
        return std::nullopt;
    return Answer::notFound(
        u"IsMembershipIn"_s % place.called % u" - membership ("_s % QString::number(*id) % u") not found."_s);
}

Answer get(RequestContext &context, const Place &place)
{
    std::optional<Row> membership;
    if (auto refused = read(context, place, &membership))
        return *refused;
    return Answer::success(place.shape(*membership));
}

// Managed users and teams made with an OAuth client's credentials keep to themselves (FACTS 2.3, 19).
std::optional<Answer> refuseOtherClient(const Row &user, const Row &kept)
{
    const QString ofUser = user.text("client_id"_L1);
    const QString ofTeam = kept.text("client_id"_L1);
    if (ofUser == ofTeam)
        return std::nullopt;
    if (ofTeam.isEmpty())
        return Answer::badRequest(u"Can't add user to team - the user is platform managed user but team is "
                                  "not because team probably was not created using OAuth credentials."_s);
    if (ofUser.isEmpty())
        return Answer::badRequest(u"Can't add user to team - the user is not platform managed user but team "
                                  "is platform managed. Both have to be created using OAuth credentials."_s);
    return Answer::badRequest(
        u"Can't add user to team - managed user and team were created using different OAuth clients."_s);
}

std::optional<Answer> refuseNew(RequestContext &context, const Place &place, qint64 placeId, qint64 userId)
{
    const auto user = context.database.find(u"users"_s, userId);
    if (!user)
        return Answer::notFound(u"User not found"_s);
    if (place.isOrganization)
        return std::nullopt;
    const auto orgId = context.pathNumber("orgId"_L1);
    if (orgId && roleIn(context.database, *orgId, userId).isEmpty())
        return Answer::unprocessable(u"User is not part of the Organization"_s);
    const auto kept = context.database.find(u"teams"_s, placeId);
    return kept ? refuseOtherClient(*user, *kept) : std::nullopt;
}

// A new member gets a user name inside the organization; one of a team is hosted wherever every member is.
void settle(RequestContext &context, const Place &place, qint64 placeId, qint64 userId)
{
    if (place.isOrganization) {
        context.database.execute(u"INSERT OR IGNORE INTO profiles (organization_id, user_id, username) "
                                 "SELECT ?, id, coalesce(username, '') FROM users WHERE id = ?"_s,
            {placeId, userId});
        return;
    }
    context.database.execute(
        u"INSERT OR IGNORE INTO hosts (event_type_id, user_id, created_at) SELECT id, ?, ? FROM event_types "
        "WHERE team_id = ? AND json_extract(settings, '$.assignAllTeamMembers') = 1 AND EXISTS "
        "(SELECT 1 FROM memberships WHERE team_id = ? AND user_id = ? AND accepted = 1)"_s,
        {userId, context.now(), placeId, placeId, userId});
}

// For somebody who is in an organization already this answers 201 too and resets the membership; in a team it
// is a conflict (OBSERVED).
Answer create(RequestContext &context, const Place &place)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.integer(u"userId"_s);
    validation.oneOf(u"role"_s, roles(), place.isOrganization ? Presence::Required : Presence::Optional);
    validation.flag(u"accepted"_s, Presence::Optional);
    validation.flag(u"disableImpersonation"_s, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    const QJsonObject body = context.object();
    const qint64 placeId = context.pathText(place.parameter).toLongLong();
    const qint64 userId = body.value(u"userId"_s).toInteger();
    if (auto refused = refuseNew(context, place, placeId, userId))
        return *refused;
    Values values{{u"role"_s, body.value(u"role"_s).toString(u"MEMBER"_s)},
        {u"accepted"_s, body.value(u"accepted"_s).toBool()},
        {u"disable_impersonation"_s, body.value(u"disableImpersonation"_s).toBool()},
        {u"updated_at"_s, context.now()}};
    const auto known = context.database.selectFirst(
        u"SELECT id FROM memberships WHERE team_id = ? AND user_id = ?"_s, {placeId, userId});
    if (known && !place.isOrganization)
        return Answer::generic(
            409, u"CONFLICT"_s, u"Invalid Input: Trying to create a record that already exists."_s);
    qint64 id = known ? known->number("id"_L1) : 0;
    if (known) {
        context.database.update(u"memberships"_s, id, values);
    } else {
        values.insert(u"team_id"_s, placeId);
        values.insert(u"user_id"_s, userId);
        values.insert(u"created_at"_s, context.now());
        id = context.database.insert(u"memberships"_s, values);
        settle(context, place, placeId, userId);
    }
    context.recordWrite(u"memberships"_s, id);
    return Answer::created(place.shape(*find(context, place, id)));
}

Answer update(RequestContext &context, const Place &place)
{
    Validation validation(context.body.isUndefined() ? QJsonValue(QJsonObject()) : context.body);
    validation.flag(u"accepted"_s, Presence::Optional);
    validation.oneOf(u"role"_s, roles(), Presence::Optional);
    validation.flag(u"disableImpersonation"_s, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    std::optional<Row> membership;
    if (auto refused = read(context, place, &membership))
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
    return get(context, place);
}

// Leaves every team of an organization with it, and the hosts there (FACTS 19, 20).
Answer remove(RequestContext &context, const Place &place)
{
    std::optional<Row> membership;
    if (auto refused = read(context, place, &membership))
        return *refused;
    const qint64 placeId = membership->number("team_id"_L1);
    const qint64 userId = membership->number("user_id"_L1);
    context.database.execute(
        u"DELETE FROM hosts WHERE user_id = ? AND event_type_id IN (SELECT event_types.id FROM event_types "
        "JOIN teams ON teams.id = event_types.team_id WHERE teams.id = ? OR teams.parent_id = ?)"_s,
        {userId, placeId, placeId});
    context.database.execute(
        u"DELETE FROM event_types WHERE user_id = ? AND parent_id IN (SELECT event_types.id FROM event_types "
        "JOIN teams ON teams.id = event_types.team_id WHERE teams.id = ? OR teams.parent_id = ?)"_s,
        {userId, placeId, placeId});
    context.database.execute(
        u"DELETE FROM memberships WHERE user_id = ? AND team_id IN (SELECT id FROM teams WHERE id = ? OR parent_id = ?)"_s,
        {userId, placeId, placeId});
    context.database.execute(
        u"DELETE FROM profiles WHERE user_id = ? AND organization_id = ?"_s, {userId, placeId});
    context.recordWrite(u"memberships"_s, membership->number("id"_L1));
    return Answer::success(place.shape(*membership));
}

struct Five
{
    ReadOperation list;
    WriteOperation create;
    ReadOperation get;
    WriteOperation update;
    WriteOperation remove;
};

void addFive(Router &router, const Place &place, const Policy &policy, const Five &five)
{
    const auto bound = [&place](Answer (*act)(RequestContext &, const Place &)) {
        return [act, &place](RequestContext &context) { return act(context, place); };
    };
    router.add(five.list, policy, bound(list));
    router.add(five.create, policy, bound(create));
    router.add(five.get, policy, bound(get));
    router.add(five.update, policy, bound(update));
    router.add(five.remove, policy, bound(remove));
}

} // namespace

void addMembershipRoutes(Router &router)
{
    using O = Operations;
    addFive(router, organization, Policy::organization(),
        {O::getOrganizationsByOrgIdMemberships, O::postOrganizationsByOrgIdMemberships,
            O::getOrganizationsByOrgIdMembershipsByMembershipId,
            O::patchOrganizationsByOrgIdMembershipsByMembershipId,
            O::deleteOrganizationsByOrgIdMembershipsByMembershipId});
    addFive(router, team, Policy::organization(LeastRole::TeamAdmin),
        {O::getOrganizationsByOrgIdTeamsByTeamIdMemberships,
            O::postOrganizationsByOrgIdTeamsByTeamIdMemberships,
            O::getOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId,
            O::patchOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId,
            O::deleteOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId});
    addFive(router, team, Policy::team(LeastRole::TeamAdmin),
        {O::getTeamsByTeamIdMemberships, O::postTeamsByTeamIdMemberships,
            O::getTeamsByTeamIdMembershipsByMembershipId, O::patchTeamsByTeamIdMembershipsByMembershipId,
            O::deleteTeamsByTeamIdMembershipsByMembershipId});
}

} // namespace Calends::Sandbox
