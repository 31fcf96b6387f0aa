// Schedules as 2024-04-15 showed and changed them.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// `today` is an instant of the day in which the old shape writes its windows. The list says whether a
// schedule is the owner's only one, the default route does not.
enum class OldScheduleRoute : quint8 { List, Default };
QJsonArray oldSchedulesJson(Database &database, const Rows &schedules, qint64 today, OldScheduleRoute route);

// A body of that time: {"name","timeZone","isDefault","schedule"}, the week as a list of windows a day.
Answer oldScheduleUpdate(RequestContext &context, const Row &schedule);

} // namespace Calends::Sandbox
