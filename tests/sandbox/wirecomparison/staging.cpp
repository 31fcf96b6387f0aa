#include "tests/sandbox/wirecomparison/staging.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

const QStringList &servedGroups()
{
    static const QStringList groups{u"Me"_s, u"Api Keys"_s, u"OAuth2"_s, u"Bookings"_s, u"Event Types"_s,
        u"Schedules"_s, u"Slots"_s, u"Platform / Managed Users"_s, u"Platform OAuth Clients"_s,
        u"Platform / Webhooks"_s, u"Orgs / Users"_s, u"Orgs / Memberships"_s, u"Orgs / Schedules"_s,
        u"Orgs / Users / Schedules"_s, u"Orgs / Users / OOO"_s, u"Orgs / Bookings"_s,
        u"Orgs / Users / Bookings"_s, u"Bookings / Attendees"_s, u"Bookings / Guests"_s,
        u"Event Types Private Links"_s, u"Event Types / Webhooks"_s, u"Webhooks"_s, u"Orgs / Webhooks"_s,
        u"Out of Office"_s, u"Orgs / Teams"_s, u"Orgs / Teams / Memberships"_s,
        u"Orgs / Teams / Event Types"_s, u"Orgs / Teams / Bookings"_s, u"Teams"_s, u"Teams / Memberships"_s,
        u"Teams / Event Types"_s, u"Teams / Schedules"_s};
    return groups;
}

// Paths that no document has and every served group depends on.
bool isServedPath(const QString &path)
{
    static const QStringList paths{u"/health"_s, u"/v2/does-not-exist"_s, u"/v2/schedules"_s,
        u"/v2/bookings"_s, u"/v2/slots/available"_s, u"/v2/slots/reserve"_s, u"/v2/slots/selected-slot"_s,
        u"/v2/timezones"_s, u"/v2/gcal/check"_s};
    return paths.contains(path) || path.endsWith("/public"_L1);
}

} // namespace

void Staging::prepare(Stage &stage, const Recording &recording) const
{
    QList<Step> steps = m_every;
    if (const Operation *operation = operationOf(recording))
        steps += m_operations.value(QString(latin1(operation->id)));
    steps += m_lines.value(recording.name);
    for (const Step &step : std::as_const(steps))
        step(stage, recording);
}

const Operation *operationOf(const Recording &recording)
{
    for (Method method : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        const bool isHead = recording.method == "HEAD"_L1 && method == Method::Get;
        if (isHead || recording.method == methodName(method))
            return matchOperation(method, recording.path);
    }
    return nullptr;
}

bool isServed(const Recording &recording)
{
    const Operation *operation = operationOf(recording);
    if (!operation)
        return isServedPath(recording.path);
    const QString group(latin1(operation->group));
    // Of calendars the list, the checks and the busy times are served.
    if (group == "Calendars"_L1)
        return recording.isRead() && !recording.path.endsWith("/connect"_L1);
    return servedGroups().contains(group);
}

} // namespace Calends::Sandbox
