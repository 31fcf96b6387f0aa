#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/listwindow.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Public: whoever knows the team's id may read (FACTS 23.11).
Answer list(RequestContext &context)
{
    const std::optional<qint64> team = context.pathNumber("teamId"_L1);
    if (!team)
        return Answer::internalError();
    const QString slug = context.query.value("eventSlug"_L1);
    Rows eventTypes = context.database.select(
        u"SELECT * FROM event_types WHERE team_id = ? AND parent_id IS NULL ORDER BY id"_s, {*team});
    eventTypes.removeIf([&slug](const Row &row) { return !slug.isEmpty() && row.text("slug"_L1) != slug; });
    return Answer::success(
        eventTypesJson(context.database, eventTypes, context.settings.edition, EventTypeRoute::TeamList));
}

Answer read(RequestContext &context)
{
    const std::optional<qint64> team = context.pathNumber("teamId"_L1);
    const std::optional<qint64> id = context.pathNumber("eventTypeId"_L1);
    if (!team || !id)
        return Answer::internalError();
    const auto eventType = context.database.selectFirst(
        u"SELECT * FROM event_types WHERE id = ? AND team_id = ?"_s, {*id, *team});
    if (!eventType)
        return Answer::notFound(u"Event type with id "_s % QString::number(*id) % u" not found"_s);
    return Answer::success(
        eventTypeJson(context.database, *eventType, context.settings.edition, EventTypeRoute::TeamSingle));
}

// Asks for a team role where there is no team, which only a system administrator gets past (FACTS 23.9).
Answer listOfOrganization(RequestContext &context)
{
    constexpr ListSize size{250, 250};
    if (auto refused = refuseListWindow(context.query, size))
        return *refused;
    const ListWindow window = readListWindow(context.query, size);
    const Rows eventTypes = context.database.select(
        u"SELECT event_types.* FROM event_types JOIN teams ON teams.id = event_types.team_id "
        "WHERE teams.parent_id = ? AND event_types.parent_id IS NULL ORDER BY event_types.id LIMIT ? OFFSET ?"_s,
        {context.pathNumber("orgId"_L1).value_or(0), window.take, window.skip});
    return Answer::success(
        eventTypesJson(context.database, eventTypes, context.settings.edition, EventTypeRoute::TeamList));
}

} // namespace

void addTeamEventTypeRoutes(Router &router)
{
    Policy ofOrganizationTeam = Policy::organization(LeastRole::TeamAdmin);
    router.add(Operations::getOrganizationsByOrgIdTeamsByTeamIdEventTypes, Policy().optional(), list);
    router.add(
        Operations::getOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId, ofOrganizationTeam, read);
    router.add(Operations::getOrganizationsByOrgIdTeamsEventTypes, ofOrganizationTeam, listOfOrganization);
    router.add(Operations::getTeamsByTeamIdEventTypes, Policy().optional(), list);
    router.add(Operations::getTeamsByTeamIdEventTypesByEventTypeId, Policy::team(LeastRole::TeamAdmin), read);
}

} // namespace Calends::Sandbox
