#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/eventtypestore.h"
#include "app/sandbox/booking/oldeventtypes.h"
#include "app/sandbox/guards.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Rows eventTypesOf(Database &database, qint64 userId)
{
    return database.select(u"SELECT * FROM event_types WHERE user_id = ? ORDER BY id"_s, {userId});
}

// By the user's own name, or the one inside an organization.
std::optional<Row> userCalled(Database &database, const QString &username)
{
    if (auto user = database.selectFirst(u"SELECT * FROM users WHERE username = ?"_s, {username}))
        return user;
    return database.selectFirst(
        u"SELECT users.* FROM users JOIN profiles ON profiles.user_id = users.id WHERE profiles.username = ?"_s,
        {username});
}

// One event type that several people share for as long as the call lasts.
Answer dynamicEventType(RequestContext &context, const QStringList &usernames)
{
    QJsonArray users;
    for (const QString &username : usernames) {
        const std::optional<Row> user = userCalled(context.database, username);
        const Rows own = user ? eventTypesOf(context.database, user->number("id"_L1)) : Rows();
        if (own.isEmpty())
            continue;
        const QJsonObject json = eventTypeJson(context.database, own.constFirst(), context.settings.edition);
        users.append(json.value("users"_L1).toArray().at(0));
    }
    if (users.size() < 2)
        return Answer::success(QJsonArray());
    return Answer::success(QJsonArray{QJsonObject{{u"id"_s, 0}, {u"lengthInMinutes"_s, 30},
        {u"title"_s, u"Dynamic"_s}, {u"slug"_s, u"dynamic"_s}, {u"description"_s, u""_s}, {u"users"_s, users},
        {u"hidden"_s, false}}});
}

Answer list(RequestContext &context)
{
    const Query &query = context.query;
    if (query.contains("usernames"_L1))
        return dynamicEventType(context, query.list("usernames"_L1));
    qint64 userId = 0;
    if (query.contains("username"_L1)) {
        const std::optional<Row> user = userCalled(context.database, query.value("username"_L1));
        userId = user ? user->number("id"_L1) : 0;
    } else if (context.settings.edition != ServerEdition::Full || context.version != Version::V20240614) {
        // In its current version the full edition answers an empty list here, even to a caller it knows.
        userId = context.caller.userId;
    }
    Rows eventTypes = eventTypesOf(context.database, userId);
    const QString slug = query.value("eventSlug"_L1);
    const bool owns = userId == context.caller.userId;
    eventTypes.removeIf([&slug, owns](const Row &row) {
        return (!owns && row.flag("hidden"_L1)) || (!slug.isEmpty() && row.text("slug"_L1) != slug);
    });
    if (query.value("sortCreatedAt"_L1) == u"desc")
        std::reverse(eventTypes.begin(), eventTypes.end());
    if (context.version != Version::V20240614) {
        const auto user = context.database.find(u"users"_s, userId);
        return user ? oldEventTypeList(context, *user, eventTypes) : Answer::notFound(u"User not found"_s);
    }
    return Answer::success(
        eventTypesJson(context.database, eventTypes, context.settings.edition, EventTypeRoute::List));
}

// Hidden ones are left out, whoever asks.
Answer publicList(RequestContext &context)
{
    const std::optional<Row> user = userCalled(context.database, context.pathText("username"_L1));
    if (!user)
        return Answer::notFound(
            u"User with username \""_s % context.pathText("username"_L1) % u"\" not found"_s);
    Rows eventTypes = eventTypesOf(context.database, user->number("id"_L1));
    eventTypes.removeIf([](const Row &row) { return row.flag("hidden"_L1); });
    return oldPublicEventTypes(context, eventTypes);
}

struct Found
{
    std::optional<Row> eventType;
    Answer refusal;
};

bool mayRead(RequestContext &context, const Row &eventType)
{
    const qint64 caller = context.caller.userId;
    if (eventType.number("user_id"_L1) == caller)
        return true;
    if (context.settings.edition == ServerEdition::Full)
        return false;
    const auto host = context.database.selectFirst(
        u"SELECT 1 AS found FROM hosts WHERE event_type_id = ? AND user_id = ?"_s,
        {eventType.number("id"_L1), caller});
    return host
        || (!eventType.isNull("team_id"_L1)
            && isAdminOf(context.database, eventType.number("team_id"_L1), caller));
}

enum class Wish : quint8 { Read, Write };

// Somebody else's is as little found as none (OBSERVED).
Found wanted(RequestContext &context, Wish wish)
{
    const std::optional<qint64> id = context.pathNumber("eventTypeId"_L1);
    if (!id)
        return {{}, Answer::internalError()};
    const std::optional<Row> eventType = context.database.find(u"event_types"_s, *id);
    const bool allowed = eventType
        && (wish == Wish::Read ? mayRead(context, *eventType)
                               : eventType->number("user_id"_L1) == context.caller.userId);
    if (!allowed)
        return {{}, Answer::notFound(u"Event type with id "_s % QString::number(*id) % u" not found"_s)};
    return {eventType, {}};
}

Answer read(RequestContext &context)
{
    const Found found = wanted(context, Wish::Read);
    if (!found.eventType)
        return found.refusal;
    return Answer::success(eventTypeJson(context.database, *found.eventType, context.settings.edition));
}

Answer create(RequestContext &context)
{
    if (auto refused = refuseEventType(context, std::nullopt))
        return *refused;
    const std::optional<Row> made = context.database.find(
        u"event_types"_s, createEventType(context, {{u"user_id"_s, context.caller.userId}}));
    return Answer::created(eventTypeJson(context.database, *made, context.settings.edition));
}

Answer update(RequestContext &context)
{
    const Found found = wanted(context, Wish::Write);
    if (!found.eventType)
        return found.refusal;
    if (auto refused = refuseEventType(context, found.eventType))
        return *refused;
    updateEventType(context, *found.eventType);
    const std::optional<Row> changed
        = context.database.find(u"event_types"_s, found.eventType->number("id"_L1));
    return Answer::success(eventTypeJson(context.database, *changed, context.settings.edition));
}

Answer remove(RequestContext &context)
{
    const Found found = wanted(context, Wish::Write);
    if (!found.eventType)
        return found.refusal;
    const Row &eventType = *found.eventType;
    deleteEventType(context, eventType.number("id"_L1));
    return Answer::success(QJsonObject{{u"id"_s, eventType.number("id"_L1)},
        {u"lengthInMinutes"_s, eventType.number("length"_L1)}, {u"slug"_s, eventType.text("slug"_L1)},
        {u"title"_s, eventType.text("title"_L1)}});
}

} // namespace

void addEventTypeRoutes(Router &router)
{
    const Policy reads = Policy().of(VersionFamily::EventTypesCurrent).needs(EventTypeRead, true);
    const Policy writes = Policy().of(VersionFamily::EventTypesCurrent).needs(EventTypeWrite, true);
    router.add(Operations::getEventTypes, Policy().of(VersionFamily::EventTypes).optional(), list);
    router.add(Operations::getEventTypesByEventTypeId, reads, read);
    router.add(Operations::postEventTypes, writes, create);
    router.add(Operations::patchEventTypesByEventTypeId, writes, update);
    router.add(Operations::deleteEventTypesByEventTypeId, writes, remove);
    router.addUndocumented(Method::Get, "/v2/event-types/{username}/public"_L1,
        Policy().of(VersionFamily::OldEventTypes).publicly(), publicList);
}

} // namespace Calends::Sandbox
