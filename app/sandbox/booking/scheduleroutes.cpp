#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/oldschedules.h"
#include "app/sandbox/booking/scheduleshape.h"
#include "app/sandbox/booking/schedulestore.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

bool wantsOldShape(const RequestContext &context) { return context.version == Version::V20240415; }

OwnedSchedule ownSchedule(RequestContext &context) { return scheduleInPath(context, context.caller.userId); }

Rows schedulesOf(RequestContext &context, qint64 userId)
{
    return context.database.select(
        scheduleSelection() % u"WHERE schedules.user_id = ? ORDER BY schedules.id"_s, {userId});
}

Answer list(RequestContext &context)
{
    const Rows schedules = schedulesOf(context, context.caller.userId);
    if (wantsOldShape(context))
        return Answer::success(
            oldSchedulesJson(context.database, schedules, context.now(), OldScheduleRoute::List));
    return Answer::success(schedulesJson(context.database, schedules));
}

Answer readDefault(RequestContext &context)
{
    const Rows found = context.database.select(
        scheduleSelection() % u"WHERE users.id = ? AND users.default_schedule_id = schedules.id"_s,
        {context.caller.userId});
    if (found.isEmpty())
        return Answer::success(QJsonValue::Null);
    if (wantsOldShape(context))
        return Answer::success(
            oldSchedulesJson(context.database, found, context.now(), OldScheduleRoute::Default).at(0));
    return Answer::success(scheduleJson(context.database, found.constFirst()));
}

Answer read(RequestContext &context)
{
    const OwnedSchedule found = ownSchedule(context);
    if (!found.schedule)
        return found.refusal;
    if (wantsOldShape(context)) {
        return Answer::success(
            oldSchedulesJson(context.database, {*found.schedule}, context.now(), OldScheduleRoute::Default)
                .at(0));
    }
    return Answer::success(scheduleJson(context.database, *found.schedule));
}

Answer create(RequestContext &context)
{
    if (auto refused = refuseSchedule(context.body, ScheduleBody::Create))
        return *refused;
    return Answer::created(createSchedule(context, context.caller.userId));
}

Answer update(RequestContext &context)
{
    if (wantsOldShape(context)) {
        const OwnedSchedule found = ownSchedule(context);
        return found.schedule ? oldScheduleUpdate(context, *found.schedule) : found.refusal;
    }
    if (auto refused = refuseSchedule(context.body, ScheduleBody::Update))
        return *refused;
    const OwnedSchedule found = ownSchedule(context);
    return found.schedule ? Answer::success(updateSchedule(context, *found.schedule, context.object()))
                          : found.refusal;
}

Answer remove(RequestContext &context)
{
    const OwnedSchedule found = ownSchedule(context);
    // Reading what is gone is 404, deleting it 400 (OBSERVED).
    if (!found.schedule && found.refusal.status == 404)
        return Answer::badRequest(noSuchSchedule(*context.pathNumber("scheduleId"_L1)));
    if (!found.schedule)
        return found.refusal;
    deleteSchedule(context, found.schedule->number("id"_L1));
    return Answer::successWith();
}

} // namespace

void addScheduleRoutes(Router &router)
{
    const Policy reads = Policy().of(VersionFamily::Schedules).needs(ScheduleRead);
    const Policy writes = Policy().of(VersionFamily::Schedules).needs(ScheduleWrite);
    router.add(Operations::getSchedules, reads, list);
    router.add(Operations::getSchedulesDefault, reads, readDefault);
    router.add(Operations::getSchedulesByScheduleId, reads, read);
    router.add(Operations::postSchedules, Policy(writes).of(VersionFamily::SchedulesCurrent), create);
    router.add(Operations::patchSchedulesByScheduleId, writes, update);
    router.add(Operations::deleteSchedulesByScheduleId, writes, remove);
}

} // namespace Calends::Sandbox
