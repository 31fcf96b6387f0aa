// Writing schedules, for their owner and for an administrator alike.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// What create and update check of a body; an answer: refused (FACTS 10; the order of start and end is not
// checked).
enum class ScheduleBody : quint8 { Create, Update };
std::optional<Answer> refuseSchedule(const QJsonValue &body, ScheduleBody kind);

// Both answer with the schedule as it is then.
QJsonObject createSchedule(RequestContext &context, qint64 ownerId);
QJsonObject updateSchedule(RequestContext &context, const Row &schedule, const QJsonObject &body);
void deleteSchedule(RequestContext &context, qint64 scheduleId);

// The schedule named in the path when it is this person's; else the refusal.
struct OwnedSchedule
{
    std::optional<Row> schedule;
    Answer refusal;
};
OwnedSchedule scheduleInPath(RequestContext &context, qint64 ownerId);
QString noSuchSchedule(qint64 scheduleId);

std::optional<Row> findSchedule(Database &database, qint64 scheduleId);

} // namespace Calends::Sandbox
