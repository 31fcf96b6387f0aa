// What the tests of the pages' sources share: a customer of each kind, and what a list names.
#pragma once

#include <QJsonArray>
#include <QSet>

#include "tests/sandbox/probe.h"

namespace Calends::Sandbox {

constexpr auto bookingVersion = "2024-08-13";
constexpr auto eventTypeVersion = "2024-06-14";
constexpr auto scheduleVersion = "2024-06-11";

inline Settings settingsFor(CustomerKind kind, Plan plan, ServerEdition edition = ServerEdition::Full)
{
    Settings settings = smallSandbox(kind, edition);
    settings.people = 30;
    settings.bookings = 120;
    settings.plan = plan;
    settings.limitCount = -1;
    return settings;
}

inline Received get(Probe &probe, const QString &path, Headers headers, const QByteArray &version = {})
{
    if (!version.isEmpty())
        headers.emplaceBack("cal-api-version", version);
    return probe.get(path, headers);
}

inline QJsonArray rows(const Received &answer) { return answer.data().toArray(); }

inline QSet<qint64> numbers(const QJsonArray &rows, const QString &member)
{
    QSet<qint64> found;
    for (const QJsonValue &row : rows)
        found.insert(row[member].toInteger());
    return found;
}

inline QSet<qint64> hostsOf(const QJsonArray &bookings)
{
    QSet<qint64> hosts;
    for (const QJsonValue &booking : bookings)
        hosts.insert(booking[QStringLiteral("hosts")][0][QStringLiteral("id")].toInteger());
    return hosts;
}

inline QString username(Probe &probe, const QString &person)
{
    return probe.database()
        .find(QStringLiteral("users"), probe.userId(person))
        ->text(QLatin1StringView("username"));
}

inline QString teamPath(Probe &probe, const QString &rest)
{
    return QStringLiteral("/teams/")
        % QString::number(probe.server().announcement()[QStringLiteral("teams")][0].toInteger()) % rest;
}

inline Headers managedToken(Probe &probe)
{
    return bearer(probe.server()
                      .announcement()[QStringLiteral("managedUser")][QStringLiteral("accessToken")]
                      .toString());
}

inline qint64 managedUserId(Probe &probe)
{
    return probe.server().announcement()[QStringLiteral("managedUser")][QStringLiteral("id")].toInteger();
}

inline bool isPlanRefusal(const Received &answer)
{
    return answer.status == 403 && answer.message().startsWith(QLatin1StringView("PlatformPlanGuard - "));
}

// An accepted booking that this person hosts, in one's own future.
inline void addBooking(Probe &probe, qint64 hostId)
{
    constexpr qint64 hour = 3'600'000;
    const qint64 start = probe.server().clock().now() + 48 * hour;
    probe.database().insert(QStringLiteral("bookings"),
        {{QStringLiteral("uid"), probe.server().credentials().newUid()}, {QStringLiteral("user_id"), hostId},
            {QStringLiteral("title"), QStringLiteral("Added")},
            {QStringLiteral("status"), QStringLiteral("accepted")}, {QStringLiteral("start_at"), start},
            {QStringLiteral("end_at"), start + hour}, {QStringLiteral("created_at"), start}});
}

} // namespace Calends::Sandbox
