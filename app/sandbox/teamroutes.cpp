#include "app/sandbox/routes.h"

#include "app/sandbox/guards.h"
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

} // namespace

void addTeamRoutes(Router &router)
{
    router.add(Operations::getOrganizationsByOrgIdTeams, Policy::organization(), listOrganizationTeams);
    router.add(Operations::getOrganizationsByOrgIdTeamsMe,
        Policy::organization(LeastRole::OrganizationMember), listMyOrganizationTeams);
    router.add(Operations::getOrganizationsByOrgIdTeamsByTeamId, Policy::organization(LeastRole::TeamAdmin),
        getTeam);
    router.add(Operations::getTeams, Policy(), listMyTeams);
    router.add(Operations::getTeamsByTeamId, Policy::team(LeastRole::TeamMember), getTeam);
}

} // namespace Calends::Sandbox
