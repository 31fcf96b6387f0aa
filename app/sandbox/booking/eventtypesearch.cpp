#include "app/sandbox/booking/eventtypesearch.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

bool EventTypeAddress::isComplete() const
{
    return id || (!slug.isEmpty() && (!username.isEmpty() || !teamSlug.isEmpty()));
}

EventTypeAddress addressIn(const QJsonObject &body)
{
    EventTypeAddress address;
    if (body.value("eventTypeId"_L1).isDouble())
        address.id = body.value("eventTypeId"_L1).toInteger();
    address.slug = body.value("eventTypeSlug"_L1).toString();
    address.username = body.value("username"_L1).toString();
    address.teamSlug = body.value("teamSlug"_L1).toString();
    address.organizationSlug = body.value("organizationSlug"_L1).toString();
    return address;
}

EventTypeAddress addressIn(const Query &query)
{
    EventTypeAddress address;
    if (query.contains("eventTypeId"_L1))
        address.id = query.value("eventTypeId"_L1).toLongLong();
    address.slug = query.value("eventTypeSlug"_L1);
    address.username = query.value("username"_L1);
    address.teamSlug = query.value("teamSlug"_L1);
    address.organizationSlug = query.value("organizationSlug"_L1);
    return address;
}

std::optional<Row> findEventType(Database &database, const EventTypeAddress &address)
{
    if (address.id)
        return database.find(u"event_types"_s, *address.id);
    if (!address.teamSlug.isEmpty()) {
        return database.selectFirst(
            u"SELECT event_types.* FROM event_types JOIN teams ON teams.id = event_types.team_id LEFT JOIN "
            u"teams AS parents "
            "ON parents.id = teams.parent_id WHERE event_types.slug = ? AND teams.slug = ? AND (? = '' OR parents.slug = ?)"_s,
            {address.slug, address.teamSlug, address.organizationSlug, address.organizationSlug});
    }
    return database.selectFirst(
        u"SELECT event_types.* FROM event_types JOIN users ON users.id = event_types.user_id LEFT JOIN "
        u"profiles "
        "ON profiles.user_id = users.id WHERE event_types.slug = ? AND (users.username = ? OR profiles.username = ?)"_s,
        {address.slug, address.username, address.username});
}

QString notFoundText(const EventTypeAddress &address)
{
    if (address.id)
        return u"Event type with id="_s % QString::number(*address.id) % u" not found"_s;
    return u"Event type with slug="_s % address.slug % u" not found"_s;
}

} // namespace Calends::Sandbox
