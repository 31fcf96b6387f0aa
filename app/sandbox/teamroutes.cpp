#include "app/sandbox/routes.h"

#include <QUrl>

#include <array>

#include "app/sandbox/guards.h"
#include "app/sandbox/validation.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QJsonObject teamJson(const Row &team)
{
    QJsonObject json{{u"hideBookATeamMember"_s, team.flag("hide_book_a_team_member"_L1)},
        {u"timeZone"_s, team.text("time_zone"_L1)}, {u"weekStart"_s, team.text("week_start"_L1)},
        {u"id"_s, team.number("id"_L1)}, {u"parentId"_s, team.jsonNumber("parent_id"_L1)},
        {u"name"_s, team.text("name"_L1)}, {u"slug"_s, team.jsonText("slug"_L1)},
        {u"logoUrl"_s, team.jsonText("logo_url"_L1)}, {u"calVideoLogo"_s, team.jsonText("cal_video_logo"_L1)},
        {u"appLogo"_s, team.jsonText("app_logo"_L1)}, {u"appIconLogo"_s, team.jsonText("app_icon_logo"_L1)},
        {u"bio"_s, team.jsonText("bio"_L1)}, {u"hideBranding"_s, team.flag("hide_branding"_L1)},
        {u"isOrganization"_s, team.flag("is_organization"_L1)}, {u"isPrivate"_s, team.flag("is_private"_L1)},
        {u"theme"_s, team.jsonText("theme"_L1)}, {u"brandColor"_s, team.jsonText("brand_color"_L1)},
        {u"darkBrandColor"_s, team.jsonText("dark_brand_color"_L1)},
        {u"bannerUrl"_s, team.jsonText("banner_url"_L1)},
        {u"timeFormat"_s, team.jsonNumber("time_format"_L1)}};
    if (!team.isNull("metadata"_L1))
        json.insert(u"metadata"_s, team.object("metadata"_L1));
    return json;
}

QJsonArray teamList(const Rows &rows)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(teamJson(row));
    return list;
}

// Both editions that document the parameters came later: the full one answers them with a 500 (OBSERVED,
// "Paging").
bool failsOnPaging(const RequestContext &context)
{
    return context.settings.edition == ServerEdition::Full
        && (context.query.contains("take"_L1) || context.query.contains("skip"_L1));
}

Answer listOrganizationTeams(RequestContext &context)
{
    if (failsOnPaging(context))
        return Answer::internalError();
    return Answer::success(
        teamList(context.database.select(u"SELECT * FROM teams WHERE parent_id = ? ORDER BY id"_s,
            {context.pathText("orgId"_L1).toLongLong()})));
}

// An admin of the organization sees every team here; role and accepted stand only where there is a
// membership.
Answer listMyOrganizationTeams(RequestContext &context)
{
    if (failsOnPaging(context))
        return Answer::internalError();
    const qint64 orgId = context.pathText("orgId"_L1).toLongLong();
    const qint64 userId = context.caller.userId;
    const bool seesAll = isAdminOf(context.database, orgId, userId);
    QJsonArray list;
    const Rows rows = context.database.select(
        u"SELECT teams.*, memberships.role AS own_role, memberships.accepted AS own_accepted FROM teams "
        "LEFT JOIN memberships ON memberships.team_id = teams.id AND memberships.user_id = ? "
        "WHERE teams.parent_id = ? ORDER BY teams.id"_s,
        {userId, orgId});
    for (const Row &row : rows) {
        const bool isMember = !row.isNull("own_role"_L1);
        if (!isMember && !seesAll)
            continue;
        QJsonObject json = teamJson(row);
        if (isMember) {
            json.insert(u"role"_s, row.text("own_role"_L1));
            json.insert(u"accepted"_s, row.flag("own_accepted"_L1));
        }
        list.append(json);
    }
    return Answer::success(list);
}

Answer getTeam(RequestContext &context)
{
    const auto team = context.database.find(u"teams"_s, context.pathText("teamId"_L1).toLongLong());
    if (!team)
        return Answer::notFound(u"Team not found"_s);
    return Answer::success(teamJson(*team));
}

// The organization itself is among them.
Answer listMyTeams(RequestContext &context)
{
    return Answer::success(teamList(context.database.select(
        u"SELECT teams.* FROM teams JOIN memberships ON memberships.team_id = teams.id "
        "WHERE memberships.user_id = ? AND memberships.accepted = 1 ORDER BY teams.id"_s,
        {context.caller.userId})));
}

using Presence = Validation::Presence;

struct Field
{
    QLatin1StringView member;
    QLatin1StringView column;
};

constexpr std::array texts{Field{"name"_L1, "name"_L1}, Field{"slug"_L1, "slug"_L1},
    Field{"logoUrl"_L1, "logo_url"_L1}, Field{"bannerUrl"_L1, "banner_url"_L1},
    Field{"calVideoLogo"_L1, "cal_video_logo"_L1}, Field{"appLogo"_L1, "app_logo"_L1},
    Field{"appIconLogo"_L1, "app_icon_logo"_L1}, Field{"bio"_L1, "bio"_L1}, Field{"theme"_L1, "theme"_L1},
    Field{"brandColor"_L1, "brand_color"_L1}, Field{"darkBrandColor"_L1, "dark_brand_color"_L1},
    Field{"timeZone"_L1, "time_zone"_L1}, Field{"weekStart"_L1, "week_start"_L1}};
constexpr std::array flags{Field{"hideBranding"_L1, "hide_branding"_L1},
    Field{"isPrivate"_L1, "is_private"_L1}, Field{"hideBookATeamMember"_L1, "hide_book_a_team_member"_L1}};

Values teamColumns(const QJsonObject &body)
{
    Values values;
    for (const Field &field : texts) {
        if (body.contains(field.member))
            values.insert(QString(field.column), body.value(field.member).toVariant());
    }
    for (const Field &field : flags) {
        if (body.contains(field.member))
            values.insert(QString(field.column), body.value(field.member).toBool());
    }
    if (body.value("metadata"_L1).isObject())
        values.insert(u"metadata"_s, body.value("metadata"_L1).toObject());
    return values;
}

// isUrl() wants a host with a dot in it, and no scheme.
void validateLink(Validation *validation, const QString &property)
{
    const QString link = validation->value(property).toString();
    const QUrl url(link.contains("://"_L1) ? link : u"https://"_s % link, QUrl::StrictMode);
    if (!link.isEmpty() && !(url.isValid() && url.host().contains(u'.')))
        validation->fail(property, u"isUrl"_s, property % u" must be a URL address"_s);
}

std::optional<Answer> refuseTeam(const QJsonObject &target, Presence name)
{
    Validation validation(target);
    const QJsonValue given = target.value("name"_L1);
    const bool missing = name == Presence::Required && given.isUndefined();
    if (missing || (!given.isUndefined() && given.toString().isEmpty())) {
        validation.fail(u"name"_s, u"isLength"_s, u"name must be longer than or equal to 1 characters"_s);
        if (!given.isString())
            validation.fail(u"name"_s, u"isString"_s, u"name must be a string"_s);
    }
    for (const Field &field : texts) {
        if (field.member != "name"_L1 && field.member != "timeZone"_L1)
            validation.text(QString(field.member), Presence::Optional);
    }
    for (const Field &field : flags)
        validation.flag(QString(field.member), Presence::Optional);
    for (const QString &link :
        {u"logoUrl"_s, u"bannerUrl"_s, u"calVideoLogo"_s, u"appLogo"_s, u"appIconLogo"_s})
        validateLink(&validation, link);
    validation.text(u"timeFormat"_s, Presence::Optional); // documented as a number (FACTS 19)
    validation.timeZone(u"timeZone"_s, Presence::Optional);
    if (validation.failed())
        return validation.answer();
    return std::nullopt;
}

QString slugFrom(const QString &name)
{
    QString slug;
    const QString lower = name.toLower();
    for (const QChar letter : lower)
        slug += letter.isLetterOrNumber() ? letter : QChar(u'-');
    return slug;
}

// Inside one organization, or among the free teams.
bool isSlugTaken(RequestContext &context, const QVariant &parent, const QString &slug, qint64 except)
{
    return context.database.count(
               u"SELECT count(*) FROM teams WHERE slug = ? AND parent_id IS ? AND id <> ?"_s,
               {slug, parent, except})
        > 0;
}

Answer recordExists()
{
    return Answer::generic(
        409, u"CONFLICT"_s, u"Invalid Input: Trying to create a record that already exists."_s);
}

// Whoever makes a team owns it at once (OBSERVED).
Answer createTeam(RequestContext &context)
{
    QJsonObject body{{u"hideBranding"_s, false}, {u"timeZone"_s, u"Europe/London"_s},
        {u"weekStart"_s, u"Sunday"_s}, {u"autoAcceptCreator"_s, true}};
    const QJsonObject given = context.object();
    for (auto member = given.constBegin(); member != given.constEnd(); ++member)
        body.insert(member.key(), member.value());
    if (auto refused = refuseTeam(body, Presence::Required))
        return *refused;
    const auto orgId = context.pathNumber("orgId"_L1);
    const QVariant parent = orgId ? QVariant(*orgId) : QVariant();
    Values values = teamColumns(body);
    if (!values.contains(u"slug"_s))
        values.insert(u"slug"_s, slugFrom(body.value("name"_L1).toString()));
    if (isSlugTaken(context, parent, values.value(u"slug"_s).toString(), 0))
        return recordExists();
    if (orgId)
        values.insert(u"parent_id"_s, *orgId);
    if (context.caller.kind == CredentialKind::OAuthClientSecret)
        values.insert(u"client_id"_s, context.caller.clientId);
    values.insert(u"created_at"_s, context.now());
    const qint64 id = context.database.insert(u"teams"_s, values);
    context.recordWrite(u"teams"_s, id);
    context.database.insert(u"memberships"_s,
        {{u"team_id"_s, id}, {u"user_id"_s, context.caller.userId}, {u"role"_s, u"OWNER"_s},
            {u"accepted"_s, body.value("autoAcceptCreator"_L1).toBool()}, {u"created_at"_s, context.now()},
            {u"updated_at"_s, context.now()}});
    return Answer::created(teamJson(*context.database.find(u"teams"_s, id)));
}

// Outside an organization the name is asked for each time (seen); inside one it is not.
Answer updateTeam(RequestContext &context)
{
    const bool free = !context.pathNumber("orgId"_L1);
    if (auto refused = refuseTeam(context.object(), free ? Presence::Required : Presence::Optional))
        return *refused;
    const qint64 id = context.pathText("teamId"_L1).toLongLong();
    const auto team = context.database.find(u"teams"_s, id);
    if (!team)
        return Answer::notFound(u"Team not found"_s);
    const Values values = teamColumns(context.object());
    if (values.contains(u"slug"_s)
        && isSlugTaken(context, team->value("parent_id"_L1), values.value(u"slug"_s).toString(), id))
        return recordExists();
    context.database.update(u"teams"_s, id, values);
    context.recordWrite(u"teams"_s, id);
    return getTeam(context);
}

// Event types and memberships go by reference, webhooks have none.
Answer deleteTeam(RequestContext &context)
{
    const qint64 id = context.pathText("teamId"_L1).toLongLong();
    Answer answer = getTeam(context);
    if (!answer.isSuccess())
        return answer;
    context.database.execute(u"DELETE FROM webhooks WHERE team_id = ?"_s, {id});
    context.database.execute(u"DELETE FROM teams WHERE id = ?"_s, {id});
    context.recordWrite(u"teams"_s, id);
    return answer;
}

} // namespace

void addTeamRoutes(Router &router)
{
    using O = Operations;
    const Policy admin = Policy::organization();
    const Policy owner = Policy::team(LeastRole::TeamOwner);
    router.add(O::getOrganizationsByOrgIdTeams, admin, listOrganizationTeams);
    router.add(O::postOrganizationsByOrgIdTeams, admin, createTeam);
    router.add(O::getOrganizationsByOrgIdTeamsMe, Policy::organization(LeastRole::OrganizationMember),
        listMyOrganizationTeams);
    router.add(O::getOrganizationsByOrgIdTeamsByTeamId, Policy::organization(LeastRole::TeamAdmin), getTeam);
    router.add(O::patchOrganizationsByOrgIdTeamsByTeamId, admin, updateTeam);
    router.add(O::deleteOrganizationsByOrgIdTeamsByTeamId, admin, deleteTeam);
    router.add(O::getTeams, Policy(), listMyTeams);
    router.add(O::postTeams, Policy(), createTeam);
    router.add(O::getTeamsByTeamId, Policy::team(LeastRole::TeamMember), getTeam);
    router.add(O::patchTeamsByTeamId, owner, updateTeam);
    router.add(O::deleteTeamsByTeamId, owner, deleteTeam);
}

} // namespace Calends::Sandbox
