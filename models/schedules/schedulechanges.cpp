#include "models/schedules/schedulechanges.h"

#include <QCoreApplication>

#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ListedAtOnce = 250; // an organization's, a page

Arguments pathOf(const ScheduleOwner &owner, const Schedule &schedule)
{
    Arguments arguments;
    if (owner.organizationId)
        arguments.with(u"orgId"_s, QString::number(*owner.organizationId))
            .with(u"userId"_s, QString::number(owner.userId));
    arguments.with(u"scheduleId"_s, describe<Schedule>().text(schedule, Mark::Id));
    return arguments;
}

// The route of the write tells the route of the read.
ReadRequest readOne(const Change &change)
{
    Arguments arguments;
    arguments.path = change.arguments.path;
    const bool isOfOrganization = !change.arguments.pathValue(u"orgId").isEmpty();
    if (isOfOrganization)
        return {
            Operations::getOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId, arguments, change.subject};
    return {Operations::getSchedulesByScheduleId, arguments, change.subject};
}

// The organization's list cannot be asked for some of them alone.
ReadRequest readMany(const QList<Change> &changes)
{
    Arguments arguments;
    arguments.with(u"orgId"_s, changes.constFirst().arguments.pathValue(u"orgId"));
    return {Operations::getOrganizationsByOrgIdSchedules, arguments};
}

Change place(WriteOperation operation, const ScheduleOwner &owner, const Schedule &schedule)
{
    Change change{.kind = "schedule"_ba,
        .operation = operation,
        .arguments = pathOf(owner, schedule),
        .subject = owner.subject,
        .name = schedule.name.value(),
        .detail = owner.name};
    return change;
}

} // namespace

ChangeKind scheduleKind()
{
    ChangeKind kind;
    kind.name = "schedule"_ba;
    kind.values = comparedByFields<Schedule>();
    kind.read = readOne;
    kind.readMany = readMany;
    kind.many = ListedAtOnce;
    kind.listOf = [](const Change &change) { return change.arguments.pathValue(u"orgId").toUtf8(); };
    return kind;
}

Change scheduleUpdate(const ScheduleOwner &owner, const Schedule &before, const Schedule &after)
{
    const WriteOperation operation = owner.organizationId
        ? Operations::patchOrganizationsByOrgIdUsersByUserIdSchedulesByScheduleId
        : Operations::patchSchedulesByScheduleId;
    return changeFor(place(operation, owner, before), before, after);
}

} // namespace Calends
