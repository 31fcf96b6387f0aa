#include "app/sandbox/booking/scheduleshape.h"

#include "app/sandbox/booking/idset.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr std::array dayNames{
    "Sunday"_L1, "Monday"_L1, "Tuesday"_L1, "Wednesday"_L1, "Thursday"_L1, "Friday"_L1, "Saturday"_L1};

QHash<qint64, Rows> childrenOf(Database &database, const QString &table, const Rows &schedules)
{
    const Rows rows = database.select(
        u"SELECT * FROM "_s % table % u" WHERE schedule_id "_s % amongIds() % u" ORDER BY id"_s,
        {idSet(schedules, "id"_L1)});
    QHash<qint64, Rows> children;
    for (const Row &row : rows)
        children[row.number("schedule_id"_L1)].append(row);
    return children;
}

QJsonObject hours(const Row &row)
{
    return {{u"startTime"_s, clockTime(row.number("start_minute"_L1))},
        {u"endTime"_s, clockTime(row.number("end_minute"_L1))}};
}

QJsonArray availabilityJson(const Rows &rows)
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonArray days;
        const QJsonArray numbers = row.array("days"_L1);
        for (const QJsonValue &day : numbers)
            days.append(dayName(day.toInt()));
        QJsonObject entry = hours(row);
        entry.insert(u"days"_s, days);
        list.append(entry);
    }
    return list;
}

QJsonArray overridesJson(const Rows &rows)
{
    QJsonArray list;
    for (const Row &row : rows) {
        QJsonObject entry = hours(row);
        entry.insert(u"date"_s, row.text("date"_L1));
        list.append(entry);
    }
    return list;
}

bool isDefault(const Row &schedule)
{
    return schedule.number("default_schedule_id"_L1) == schedule.number("id"_L1);
}

} // namespace

QString scheduleSelection()
{
    return u"SELECT schedules.*, users.default_schedule_id FROM schedules JOIN users ON users.id = schedules.user_id "_s;
}

QJsonArray schedulesJson(Database &database, const Rows &schedules)
{
    const QHash<qint64, Rows> availability = childrenOf(database, u"availability"_s, schedules);
    const QHash<qint64, Rows> overrides = childrenOf(database, u"overrides"_s, schedules);
    QJsonArray list;
    for (const Row &schedule : schedules) {
        const qint64 id = schedule.number("id"_L1);
        list.append(QJsonObject{{u"id"_s, id}, {u"ownerId"_s, schedule.number("user_id"_L1)},
            {u"name"_s, schedule.text("name"_L1)}, {u"timeZone"_s, schedule.text("time_zone"_L1)},
            {u"availability"_s, availabilityJson(availability.value(id))},
            {u"isDefault"_s, isDefault(schedule)}, {u"overrides"_s, overridesJson(overrides.value(id))}});
    }
    return list;
}

QJsonObject scheduleJson(Database &database, const Row &schedule)
{
    return schedulesJson(database, {schedule}).at(0).toObject();
}

QString clockTime(qint64 minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

int minuteOfDay(const QString &time)
{
    return QStringView(time).left(2).toInt() * 60 + QStringView(time).mid(3, 2).toInt();
}

QString dayName(int day) { return dayNames[size_t(day) % dayNames.size()]; }

int dayNumber(const QString &name)
{
    for (size_t i = 0; i < dayNames.size(); ++i) {
        if (name == dayNames[i])
            return int(i);
    }
    return -1;
}

} // namespace Calends::Sandbox
