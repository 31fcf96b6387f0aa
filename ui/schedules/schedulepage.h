// Schedules: what the page and its inspector show.
#pragma once

#include <QDateTime>

#include "models/schedules/scheduletable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// The table outlives the page.
PageDescription schedulePage(
    const ScheduleTable &table, const std::function<QString(qint64)> &ownerName = {});

InspectorContent inspectSchedule(
    const Schedule &schedule, const QDateTime &now, const std::function<QString(qint64)> &ownerName = {});

} // namespace Calends
