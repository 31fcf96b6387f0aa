// Schedules as a table shows them.
#pragma once

#include <functional>

#include "models/core/keeping.h"
#include "models/core/valuetable.h"
#include "models/schedules/schedule.h"

namespace Calends {

using ScheduleTable = ValueTable<Schedule>;

// `ownerName` tells who a user id is; empty when that is not known.
QList<Column<Schedule>> scheduleColumns(const std::function<QString(qint64)> &ownerName);
Keeping<Schedule> scheduleKeeping();

} // namespace Calends
