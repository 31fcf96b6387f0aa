#include "app/sandbox/booking/oldschedules.h"

#include "app/sandbox/booking/scheduleshape.h"
#include "app/sandbox/booking/schedulestore.h"
#include "app/sandbox/scheduling/interval.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Rows windowsOf(Database &database, qint64 schedule)
{
    return database.select(
        u"SELECT id, schedule_id, days, NULL AS date, start_minute, end_minute FROM availability "
        "WHERE schedule_id = ? ORDER BY id"_s,
        {schedule});
}

Rows overridesOf(Database &database, qint64 schedule)
{
    return database.select(
        u"SELECT id, schedule_id, '[]' AS days, date, start_minute, end_minute FROM overrides "
        "WHERE schedule_id = ? ORDER BY id"_s,
        {schedule});
}

// The old shape writes times of day as instants of the first of January 1970.
QJsonObject oldWindow(const Row &row, const QJsonValue &owner)
{
    const bool dated = row.text("date"_L1) != QString();
    return {{u"id"_s, row.number("id"_L1)}, {u"userId"_s, owner}, {u"eventTypeId"_s, QJsonValue::Null},
        {u"days"_s, dated ? QJsonArray() : row.array("days"_L1)},
        {u"startTime"_s, isoInstant(row.number("start_minute"_L1) * minuteLength)},
        {u"endTime"_s, isoInstant(row.number("end_minute"_L1) * minuteLength)},
        {u"date"_s,
            dated ? QJsonValue(row.text("date"_L1) % u"T00:00:00.000Z"_s) : QJsonValue(QJsonValue::Null)},
        {u"scheduleId"_s, row.number("schedule_id"_L1)}};
}

QJsonArray oldWorkingHours(const Rows &availability, qint64 owner)
{
    QJsonArray list;
    for (const Row &row : availability) {
        list.append(
            QJsonObject{{u"days"_s, row.array("days"_L1)}, {u"startTime"_s, row.number("start_minute"_L1)},
                {u"endTime"_s, row.number("end_minute"_L1)}, {u"userId"_s, owner}});
    }
    return list;
}

// A list a day of the week, Sunday first.
QJsonArray oldWeek(const Rows &availability, qint64 today)
{
    const qint64 midnight = today / dayLength * dayLength;
    std::array<QJsonArray, 7> days;
    for (const Row &row : availability) {
        const QJsonObject window{
            {u"start"_s, isoInstant(midnight + row.number("start_minute"_L1) * minuteLength)},
            {u"end"_s, isoInstant(midnight + row.number("end_minute"_L1) * minuteLength)}};
        const QJsonArray numbers = row.array("days"_L1);
        for (const QJsonValue &day : numbers)
            days[size_t(day.toInt()) % days.size()].append(window);
    }
    QJsonArray week;
    for (const QJsonArray &day : days)
        week.append(day);
    return week;
}

QJsonArray oldOverrides(const Rows &overrides)
{
    QJsonArray list;
    for (const Row &row : overrides) {
        const QString date = row.text("date"_L1);
        const QJsonObject range{
            {u"start"_s, QString(date % u'T' % clockTime(row.number("start_minute"_L1)) % u":00.000Z"_s)},
            {u"end"_s, QString(date % u'T' % clockTime(row.number("end_minute"_L1)) % u":00.000Z"_s)}};
        list.append(QJsonObject{{u"ranges"_s, QJsonArray{range}}});
    }
    return list;
}

QJsonArray oldWindows(const Rows &rows, const QJsonValue &owner)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(oldWindow(row, owner));
    return list;
}

// The week as the current shape has it: days with the same hours together.
QJsonArray currentWeek(const QJsonArray &week)
{
    QMap<std::pair<QString, QString>, QJsonArray> days;
    for (qsizetype day = 0; day < week.size(); ++day) {
        const QJsonArray windows = week.at(day).toArray();
        for (const QJsonValue &window : windows) {
            const auto timeOf = [&window](const QString &end) {
                const qint64 at = parseInstant(window[end].toString()).value_or(0);
                return clockTime(at % dayLength / minuteLength);
            };
            days[{timeOf(u"start"_s), timeOf(u"end"_s)}].append(dayName(int(day)));
        }
    }
    QJsonArray list;
    for (auto one = days.cbegin(); one != days.cend(); ++one) {
        list.append(QJsonObject{
            {u"days"_s, one.value()}, {u"startTime"_s, one.key().first}, {u"endTime"_s, one.key().second}});
    }
    return list;
}

} // namespace

QJsonArray oldSchedulesJson(Database &database, const Rows &schedules, qint64 today, OldScheduleRoute route)
{
    QJsonArray list;
    for (const Row &schedule : schedules) {
        const qint64 id = schedule.number("id"_L1);
        const qint64 owner = schedule.number("user_id"_L1);
        const Rows week = windowsOf(database, id);
        const Rows overrides = overridesOf(database, id);
        list.append(QJsonObject{{u"id"_s, id}, {u"name"_s, schedule.text("name"_L1)}, {u"isManaged"_s, false},
            {u"workingHours"_s, oldWorkingHours(week, owner)},
            {u"schedule"_s, oldWindows(week + overrides, owner)}, {u"availability"_s, oldWeek(week, today)},
            {u"timeZone"_s, schedule.text("time_zone"_L1)},
            {u"isDefault"_s, schedule.number("default_schedule_id"_L1) == id},
            {u"dateOverrides"_s, oldOverrides(overrides)}, {u"readOnly"_s, false},
            {u"isLastSchedule"_s, route == OldScheduleRoute::List && schedules.size() == 1},
            {u"userId"_s, owner}});
    }
    return list;
}

Answer oldScheduleUpdate(RequestContext &context, const Row &schedule)
{
    QJsonObject body = context.object();
    if (body.value("schedule"_L1).isArray())
        body.insert(u"availability"_s, currentWeek(body.value("schedule"_L1).toArray()));
    if (auto refused = refuseSchedule(body, ScheduleBody::Update))
        return *refused;
    const qint64 id = schedule.number("id"_L1);
    updateSchedule(context, schedule, body);
    const Row changed = findSchedule(context.database, id).value_or(schedule);
    const Rows windows = windowsOf(context.database, id) + overridesOf(context.database, id);
    // Only of schedules that no event type names was an answer seen, so that list is empty here.
    const QJsonObject stored{{u"id"_s, id}, {u"userId"_s, changed.number("user_id"_L1)},
        {u"name"_s, changed.text("name"_L1)}, {u"availability"_s, oldWindows(windows, QJsonValue::Null)},
        {u"timeZone"_s, changed.text("time_zone"_L1)}, {u"eventType"_s, QJsonArray()}};
    return Answer::success(QJsonObject{{u"schedule"_s, stored},
        {u"availability"_s, oldWeek(windowsOf(context.database, id), context.now())},
        {u"timeZone"_s, changed.text("time_zone"_L1)},
        {u"isDefault"_s, changed.number("default_schedule_id"_L1) == id},
        {u"prevDefaultId"_s, schedule.jsonNumber("default_schedule_id"_L1)},
        {u"currentDefaultId"_s, changed.jsonNumber("default_schedule_id"_L1)}});
}

} // namespace Calends::Sandbox
