#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/listwindow.h"
#include "app/sandbox/booking/scheduleshape.h"
#include "app/sandbox/booking/schedulestore.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr ListSize pageSize{250, 250};

// Schedules of the accepted members of a team or organization.
Answer listOfMembers(RequestContext &context, QLatin1StringView teamParameter)
{
    if (auto refused = refuseListWindow(context.query, pageSize))
        return *refused;
    const std::optional<qint64> team = context.pathNumber(teamParameter);
    if (!team)
        return Answer::internalError();
    const ListWindow window = readListWindow(context.query, pageSize);
    const Rows schedules = context.database.select(scheduleSelection()
            % u"JOIN memberships ON memberships.user_id = users.id AND memberships.accepted = 1 "
              "WHERE memberships.team_id = ? ORDER BY schedules.id LIMIT ? OFFSET ?"_s,
        {*team, window.take, window.skip});
    return Answer::success(schedulesJson(context.database, schedules));
}

Answer listOfUser(RequestContext &context)
{
    const std::optional<qint64> user = context.pathNumber("userId"_L1);
    if (!user)
        return Answer::internalError();
    const Rows schedules = context.database.select(
        scheduleSelection() % u"WHERE schedules.user_id = ? ORDER BY schedules.id"_s, {*user});
    return Answer::success(schedulesJson(context.database, schedules));
}

OwnedSchedule scheduleOfUser(RequestContext &context)
{
    const std::optional<qint64> user = context.pathNumber("userId"_L1);
    return user ? scheduleInPath(context, *user) : OwnedSchedule{{}, Answer::internalError()};
}

Answer read(RequestContext &context)
{
    const OwnedSchedule found = scheduleOfUser(context);
    return found.schedule ? Answer::success(scheduleJson(context.database, *found.schedule)) : found.refusal;
}

Answer create(RequestContext &context)
{
    if (auto refused = refuseSchedule(context.body, ScheduleBody::Create))
        return *refused;
    const std::optional<qint64> user = context.pathNumber("userId"_L1);
    return user ? Answer::created(createSchedule(context, *user)) : Answer::internalError();
}

Answer update(RequestContext &context)
{
    if (auto refused = refuseSchedule(context.body, ScheduleBody::Update))
        return *refused;
    const OwnedSchedule found = scheduleOfUser(context);
    return found.schedule ? Answer::success(updateSchedule(context, *found.schedule, context.object()))
                          : found.refusal;
}

Answer remove(RequestContext &context)
{
    const OwnedSchedule found = scheduleOfUser(context);
    if (!found.schedule)
        return found.refusal;
    deleteSchedule(context, found.schedule->number("id"_L1));
    return Answer::successWith();
}

} // namespace

void addOwnedScheduleRoutes(Router &router)
{
    const Policy organization = Policy::organization();
    Policy ofUser = organization;
    ofUser.memberOfOrganization = true;
    router.add(Operations::getOrganizationsByOrgIdSchedules, organization,
        [](RequestContext &context) { return listOfMembers(context, "orgId"_L1); });
    router.add(Operations::getOrganizationsByOrgIdUsersByUserIdSchedules, ofUser, listOfUser);
    router.add(Operations::postOrganizationsByOrgIdUsersByUserIdSchedules, ofUser, create);
    router.add(Operations::getOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId, ofUser, read);
    router.add(Operations::patchOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId, ofUser, update);
    router.add(Operations::deleteOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId, ofUser, remove);
    router.add(Operations::getTeamsByTeamIdSchedules, Policy::team(LeastRole::TeamAdmin),
        [](RequestContext &context) { return listOfMembers(context, "teamId"_L1); });
}

} // namespace Calends::Sandbox
