// Schedules as they are read, in the shape of 2024-06-11.
#pragma once

#include "app/sandbox/database.h"

namespace Calends::Sandbox {

// Rows of schedules joined with their owner's default_schedule_id.
QString scheduleSelection(); // "SELECT … FROM schedules …", to be followed by WHERE
QJsonArray schedulesJson(Database &database, const Rows &schedules);
QJsonObject scheduleJson(Database &database, const Row &schedule);

QString clockTime(qint64 minuteOfDay); // HH:MM
int minuteOfDay(const QString &clockTime);
QString dayName(int day); // 0 is Sunday
int dayNumber(const QString &name);

} // namespace Calends::Sandbox
