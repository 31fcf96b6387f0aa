// Schedules as a table shows them.
#pragma once

#include <functional>

#include "models/core/plannedfeed.h"
#include "models/schedules/schedule.h"

namespace Calends {

using ScheduleTable = ValueTable<Schedule>;

class AccountScope;
class Capabilities;

// `ownerName` tells who a user id is; empty when that is not known.
QList<Column<Schedule>> scheduleColumns(const std::function<QString(qint64)> &ownerName);
Keeping<Schedule> scheduleKeeping();
FeedDescription<Schedule> scheduleFeed(const Capabilities &capabilities, const AccountScope &scope,
    const std::function<QString(qint64)> &ownerName);

} // namespace Calends
