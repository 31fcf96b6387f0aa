#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/eventtypestore.h"
#include "app/sandbox/booking/listwindow.h"
#include "app/sandbox/booking/teamassignment.h"

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

struct Found
{
    std::optional<Row> eventType;
    Answer refusal;
};

Found wanted(RequestContext &context)
{
    const std::optional<qint64> team = context.pathNumber("teamId"_L1);
    const std::optional<qint64> id = context.pathNumber("eventTypeId"_L1);
    if (!team || !id)
        return {{}, Answer::internalError()};
    const auto eventType = context.database.selectFirst(
        u"SELECT * FROM event_types WHERE id = ? AND team_id = ?"_s, {*id, *team});
    if (!eventType)
        return {{}, Answer::notFound(u"Event type with id "_s % QString::number(*id) % u" not found"_s)};
    return {eventType, {}};
}

Answer read(RequestContext &context)
{
    const Found found = wanted(context);
    if (!found.eventType)
        return found.refusal;
    return Answer::success(eventTypeJson(
        context.database, *found.eventType, context.settings.edition, EventTypeRoute::TeamSingle));
}

// A managed one answers with a list: the parent, then a child for every host (FACTS 9.3).
QJsonValue written(RequestContext &context, qint64 id)
{
    const Rows rows = context.database.select(
        u"SELECT * FROM event_types WHERE id = ? OR parent_id = ? ORDER BY parent_id IS NOT NULL, id"_s,
        {id, id});
    const QJsonArray json
        = eventTypesJson(context.database, rows, context.settings.edition, EventTypeRoute::TeamSingle);
    return rows.constFirst().text("scheduling_type"_L1) == u"managed" ? QJsonValue(json) : json.at(0);
}

Answer create(RequestContext &context)
{
    if (auto refused = refuseAssignment(context, TeamBody::Create))
        return *refused;
    if (auto refused = refuseEventType(context, std::nullopt))
        return *refused;
    const qint64 id = createEventType(context,
        {{u"team_id"_s, *context.pathNumber("teamId"_L1)},
            {u"scheduling_type"_s, context.object().value("schedulingType"_L1).toString()}});
    assignHosts(context, *context.database.find(u"event_types"_s, id));
    return Answer::created(written(context, id));
}

Answer update(RequestContext &context)
{
    if (auto refused = refuseAssignment(context, TeamBody::Update))
        return *refused;
    const Found found = wanted(context);
    if (!found.eventType)
        return found.refusal;
    if (auto refused = refuseEventType(context, found.eventType))
        return *refused;
    const qint64 id = found.eventType->number("id"_L1);
    updateEventType(context, *found.eventType);
    assignHosts(context, *context.database.find(u"event_types"_s, id));
    return Answer::success(written(context, id));
}

Answer remove(RequestContext &context)
{
    const Found found = wanted(context);
    if (!found.eventType)
        return found.refusal;
    deleteEventType(context, found.eventType->number("id"_L1));
    return Answer::success(QJsonObject{
        {u"id"_s, found.eventType->number("id"_L1)}, {u"title"_s, found.eventType->text("title"_L1)}});
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
    router.add(Operations::postOrganizationsByOrgIdTeamsByTeamIdEventTypes, ofOrganizationTeam, create);
    router.add(Operations::patchOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId, ofOrganizationTeam,
        update);
    router.add(Operations::deleteOrganizationsByOrgIdTeamsByTeamIdEventTypesByEventTypeId, ofOrganizationTeam,
        remove);
    const Policy ofTeam = Policy::team(LeastRole::TeamAdmin);
    router.add(Operations::postTeamsByTeamIdEventTypes, ofTeam, create);
    router.add(Operations::patchTeamsByTeamIdEventTypesByEventTypeId, ofTeam, update);
    router.add(Operations::deleteTeamsByTeamIdEventTypesByEventTypeId, ofTeam, remove);
    router.add(Operations::getTeamsByTeamIdEventTypes, Policy().optional(), list);
    router.add(Operations::getTeamsByTeamIdEventTypesByEventTypeId, Policy::team(LeastRole::TeamAdmin), read);
}

} // namespace Calends::Sandbox
