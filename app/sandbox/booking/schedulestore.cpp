#include "app/sandbox/booking/schedulestore.h"

#include "app/sandbox/booking/scheduleshape.h"
#include "app/sandbox/validation.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

void checkTime(Validation &entry, const QString &property)
{
    static const QRegularExpression clock(u"^([01]\\d|2[0-3]):[0-5]\\d$"_s);
    if (!clock.match(entry.value(property).toString()).hasMatch())
        entry.fail(property, u"matches"_s, property % u" must be a valid time format HH:MM"_s);
}

void checkDays(Validation &entry)
{
    const QJsonArray days = entry.value(u"days"_s).toArray();
    for (const QJsonValue &day : days) {
        if (!weekDays().contains(day.toString()))
            entry.fail(u"days"_s, u"isIn"_s,
                u"each value in days must be one of the following values: "_s % weekDays().join(u", "_s));
    }
    if (!entry.value(u"days"_s).isArray())
        entry.fail(u"days"_s, u"isArray"_s, u"days must be an array"_s);
}

void checkDate(Validation &entry)
{
    const QString date = entry.value(u"date"_s).toString();
    if (!QDate::fromString(date.left(10), Qt::ISODate).isValid())
        entry.fail(u"date"_s, u"isIso8601"_s, u"date must be a valid ISO 8601 date string"_s);
}

template <typename Check>
void checkList(Validation &body, const QString &property, Check check)
{
    if (!body.array(property, Validation::Presence::Optional))
        return;
    const QJsonArray given = body.value(property).toArray();
    Validation list(given);
    for (qsizetype i = 0; i < given.size(); ++i) {
        Validation entry(given.at(i));
        check(entry);
        checkTime(entry, u"startTime"_s);
        checkTime(entry, u"endTime"_s);
        list.child(QString::number(i), entry);
    }
    body.child(property, list);
}

void storeAvailability(Database &database, qint64 scheduleId, const QJsonArray &availability)
{
    database.execute(u"DELETE FROM availability WHERE schedule_id = ?"_s, {scheduleId});
    for (const QJsonValue &entry : availability) {
        QJsonArray days;
        const QJsonArray names = entry[u"days"_s].toArray();
        for (const QJsonValue &name : names)
            days.append(dayNumber(name.toString()));
        database.insert(u"availability"_s,
            {{u"schedule_id"_s, scheduleId}, {u"days"_s, days},
                {u"start_minute"_s, minuteOfDay(entry[u"startTime"_s].toString())},
                {u"end_minute"_s, minuteOfDay(entry[u"endTime"_s].toString())}});
    }
}

void storeOverrides(Database &database, qint64 scheduleId, const QJsonArray &overrides)
{
    database.execute(u"DELETE FROM overrides WHERE schedule_id = ?"_s, {scheduleId});
    for (const QJsonValue &entry : overrides) {
        database.insert(u"overrides"_s,
            {{u"schedule_id"_s, scheduleId}, {u"date"_s, entry[u"date"_s].toString().left(10)},
                {u"start_minute"_s, minuteOfDay(entry[u"startTime"_s].toString())},
                {u"end_minute"_s, minuteOfDay(entry[u"endTime"_s].toString())}});
    }
}

QJsonArray usualWeek()
{
    return {QJsonObject{
        {u"days"_s, QJsonArray{u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s}},
        {u"startTime"_s, u"09:00"_s}, {u"endTime"_s, u"17:00"_s}}};
}

void makeDefault(RequestContext &context, qint64 ownerId, qint64 scheduleId)
{
    context.database.update(u"users"_s, ownerId, {{u"default_schedule_id"_s, scheduleId}});
    context.recordWrite(u"users"_s, ownerId);
}

QJsonObject readBack(RequestContext &context, qint64 scheduleId)
{
    context.recordWrite(u"schedules"_s, scheduleId);
    const std::optional<Row> schedule = findSchedule(context.database, scheduleId);
    return schedule ? scheduleJson(context.database, *schedule) : QJsonObject();
}

} // namespace

std::optional<Answer> refuseSchedule(const QJsonValue &body, ScheduleBody kind)
{
    const auto presence
        = kind == ScheduleBody::Create ? Validation::Presence::Required : Validation::Presence::Optional;
    Validation validation(body.isArray() || body.isObject() ? body : QJsonValue(QJsonObject()));
    validation.text(u"name"_s, presence);
    validation.timeZone(u"timeZone"_s, presence);
    checkList(validation, u"availability"_s, checkDays);
    validation.flag(u"isDefault"_s, presence);
    checkList(validation, u"overrides"_s, checkDate);
    if (validation.failed())
        return validation.answer();
    return std::nullopt;
}

OwnedSchedule scheduleInPath(RequestContext &context, qint64 ownerId)
{
    const std::optional<qint64> id = context.pathNumber("scheduleId"_L1);
    if (!id)
        return {{}, Answer::internalError()};
    const std::optional<Row> schedule = findSchedule(context.database, *id);
    if (!schedule)
        return {{}, Answer::notFound(noSuchSchedule(*id))};
    if (schedule->number("user_id"_L1) != ownerId) {
        return {{},
            Answer::forbidden(u"User with ID="_s % QString::number(ownerId)
                % u" does not own schedule with ID="_s % QString::number(*id))};
    }
    return {schedule, {}};
}

QString noSuchSchedule(qint64 scheduleId)
{
    return u"Schedule with ID="_s % QString::number(scheduleId) % u" does not exist."_s;
}

std::optional<Row> findSchedule(Database &database, qint64 scheduleId)
{
    return database.selectFirst(scheduleSelection() % u"WHERE schedules.id = ?"_s, {scheduleId});
}

QJsonObject createSchedule(RequestContext &context, qint64 ownerId)
{
    const QJsonObject body = context.object();
    const qint64 id = context.database.insert(u"schedules"_s,
        {{u"user_id"_s, ownerId}, {u"name"_s, body[u"name"_s].toString()},
            {u"time_zone"_s, body[u"timeZone"_s].toString()}, {u"created_at"_s, context.now()}});
    const QJsonValue availability = body[u"availability"_s];
    storeAvailability(context.database, id, availability.isArray() ? availability.toArray() : usualWeek());
    storeOverrides(context.database, id, body[u"overrides"_s].toArray());
    if (body[u"isDefault"_s].toBool())
        makeDefault(context, ownerId, id);
    return readBack(context, id);
}

QJsonObject updateSchedule(RequestContext &context, const Row &schedule, const QJsonObject &body)
{
    const qint64 id = schedule.number("id"_L1);
    Values values;
    if (body.contains(u"name"_s))
        values.insert(u"name"_s, body[u"name"_s].toString());
    if (body.contains(u"timeZone"_s))
        values.insert(u"time_zone"_s, body[u"timeZone"_s].toString());
    if (!values.isEmpty())
        context.database.update(u"schedules"_s, id, values);
    // Each list replaces the whole of what there was; one that is not sent stays (OBSERVED).
    if (body[u"availability"_s].isArray())
        storeAvailability(context.database, id, body[u"availability"_s].toArray());
    if (body[u"overrides"_s].isArray())
        storeOverrides(context.database, id, body[u"overrides"_s].toArray());
    if (body[u"isDefault"_s].toBool())
        makeDefault(context, schedule.number("user_id"_L1), id);
    return readBack(context, id);
}

void deleteSchedule(RequestContext &context, qint64 scheduleId)
{
    context.database.execute(u"DELETE FROM schedules WHERE id = ?"_s, {scheduleId});
    context.database.execute(
        u"UPDATE users SET default_schedule_id = NULL WHERE default_schedule_id = ?"_s, {scheduleId});
    context.database.execute(
        u"UPDATE event_types SET schedule_id = NULL WHERE schedule_id = ?"_s, {scheduleId});
    context.recordWrite(u"schedules"_s, scheduleId);
}

} // namespace Calends::Sandbox
