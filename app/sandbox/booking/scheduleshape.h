// Schedules as they are read: the shape of 2024-06-11 and the old one of 2024-04-15.
#pragma once

#include "app/sandbox/database.h"

namespace Calends::Sandbox {

// Rows of schedules joined with their owner's default_schedule_id.
QString scheduleSelection(); // "SELECT … FROM schedules …", to be followed by WHERE
QJsonArray schedulesJson(Database &database, const Rows &schedules);
QJsonObject scheduleJson(Database &database, const Row &schedule);

// `today` is an instant of the day in which the old shape writes its windows. The list says whether a
// schedule is the owner's only one, the default route does not.
enum class OldScheduleRoute : quint8 { List, Default };
QJsonArray oldSchedulesJson(Database &database, const Rows &schedules, qint64 today, OldScheduleRoute route);

QString clockTime(qint64 minuteOfDay); // HH:MM
int minuteOfDay(const QString &clockTime);
QString dayName(int day); // 0 is Sunday
int dayNumber(const QString &name);

} // namespace Calends::Sandbox
