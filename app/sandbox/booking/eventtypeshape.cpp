#include "app/sandbox/booking/eventtypeshape.h"

#include "app/sandbox/booking/bookingfields.h"
#include "app/sandbox/booking/idset.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// In the order of the column hosts.priority.
constexpr std::array priorities{"lowest"_L1, "low"_L1, "medium"_L1, "high"_L1, "highest"_L1};

QJsonObject off() { return {{u"disabled"_s, true}}; }

QJsonObject defaults()
{
    return {{u"locations"_s,
                QJsonArray{QJsonObject{{u"type"_s, u"integration"_s}, {u"integration"_s, u"cal-video"_s}}}},
        {u"recurrence"_s, QJsonValue::Null}, {u"disableGuests"_s, false},
        {u"slotInterval"_s, QJsonValue::Null}, {u"minimumBookingNotice"_s, 120}, {u"beforeEventBuffer"_s, 0},
        {u"afterEventBuffer"_s, 0}, {u"metadata"_s, QJsonObject()}, {u"price"_s, 0},
        {u"currency"_s, u"usd"_s}, {u"lockTimeZoneToggleOnBookingPage"_s, false},
        {u"forwardParamsSuccessRedirect"_s, true}, {u"successRedirectUrl"_s, QJsonValue::Null},
        {u"isInstantEvent"_s, false}, {u"onlyShowFirstAvailableSlot"_s, false}, {u"offsetStart"_s, 0},
        {u"bookingWindow"_s, off()}, {u"confirmationPolicy"_s, off()},
        {u"requiresBookerEmailVerification"_s, false}, {u"hideCalendarNotes"_s, false}, {u"seats"_s, off()},
        {u"useDestinationCalendarEmail"_s, false}, {u"hideCalendarEventDetails"_s, false},
        {u"hideOrganizerEmail"_s, false}, {u"calVideoSettings"_s, QJsonValue::Null},
        {u"bookingRequiresAuthentication"_s, false}};
}

QJsonObject newerDefaults()
{
    return {{u"bookerActiveBookingsLimit"_s, off()},
        {u"disableCancelling"_s, QJsonObject{{u"disabled"_s, false}}},
        {u"disableRescheduling"_s, QJsonObject{{u"disabled"_s, false}}},
        {u"interfaceLanguage"_s, QJsonValue::Null}, {u"allowReschedulingPastBookings"_s, false},
        {u"allowReschedulingCancelledBookings"_s, QJsonValue::Null},
        {u"showOptimizedSlots"_s, QJsonValue::Null}};
}

QHash<qint64, Row> rowsById(Database &database, const QString &table, const QString &ids)
{
    QHash<qint64, Row> found;
    const Rows rows = database.select(u"SELECT * FROM "_s % table % u" WHERE id "_s % amongIds(), {ids});
    for (const Row &row : rows)
        found.insert(row.number("id"_L1), row);
    return found;
}

// A person's own metadata does not show here.
QJsonObject userJson(const Row &user)
{
    return {{u"id"_s, user.number("id"_L1)}, {u"name"_s, user.jsonText("name"_L1)},
        {u"username"_s, user.jsonText("username"_L1)}, {u"avatarUrl"_s, user.jsonText("avatar_url"_L1)},
        {u"brandColor"_s, user.jsonText("brand_color"_L1)},
        {u"darkBrandColor"_s, user.jsonText("dark_brand_color"_L1)},
        {u"weekStart"_s, user.text("week_start"_L1)}, {u"metadata"_s, QJsonObject()}};
}

QJsonObject teamJson(const Row &team)
{
    return {{u"id"_s, team.number("id"_L1)}, {u"name"_s, team.text("name"_L1)},
        {u"slug"_s, team.jsonText("slug"_L1)}, {u"bannerUrl"_s, team.jsonText("banner_url"_L1)},
        {u"logoUrl"_s, team.jsonText("logo_url"_L1)}, {u"weekStart"_s, team.text("week_start"_L1)},
        {u"brandColor"_s, team.jsonText("brand_color"_L1)},
        {u"darkBrandColor"_s, team.jsonText("dark_brand_color"_L1)}, {u"theme"_s, team.jsonText("theme"_L1)}};
}

bool isOfTeam(EventTypeRoute route)
{
    return route == EventTypeRoute::TeamList || route == EventTypeRoute::TeamSingle;
}

// Everything that several event types share, read once.
class Shaper
{
public:
    Shaper(Database &database, const Rows &eventTypes, ServerEdition edition, EventTypeRoute route)
        : m_edition(edition)
        , m_route(route)
        , m_users(rowsById(database, u"users"_s, idSet(eventTypes, "user_id"_L1)))
        , m_teams(rowsById(database, u"teams"_s, idSet(eventTypes, "team_id"_L1)))
    {
        const Rows hosts = database.select(u"SELECT hosts.*, users.name, users.username, users.avatar_url "
                                           u"FROM hosts JOIN users ON users.id = hosts.user_id "
                                           u"WHERE event_type_id "_s
                % amongIds() % u" ORDER BY hosts.id"_s,
            {idSet(eventTypes, "id"_L1)});
        for (const Row &host : hosts)
            m_hosts[host.number("event_type_id"_L1)].append(host);
    }

    QJsonObject json(const Row &eventType) const;

private:
    void addOwner(QJsonObject &json, const Row &eventType) const;
    void addTeam(QJsonObject &json, const Row &eventType) const;
    QJsonArray hostsJson(const Row &eventType) const;

    ServerEdition m_edition;
    EventTypeRoute m_route;
    QHash<qint64, Row> m_users;
    QHash<qint64, Row> m_teams;
    QHash<qint64, Rows> m_hosts;
};

QJsonArray Shaper::hostsJson(const Row &eventType) const
{
    const bool roundRobin = eventType.text("scheduling_type"_L1) == u"roundRobin";
    QJsonArray list;
    const Rows hosts = m_hosts.value(eventType.number("id"_L1));
    for (const Row &host : hosts) {
        QJsonObject json{{u"userId"_s, host.number("user_id"_L1)}, {u"name"_s, host.jsonText("name"_L1)},
            {u"username"_s, host.jsonText("username"_L1)}, {u"avatarUrl"_s, host.jsonText("avatar_url"_L1)}};
        if (roundRobin) {
            const qint64 priority = host.isNull("priority"_L1) ? 2 : host.number("priority"_L1);
            json.insert(u"mandatory"_s, host.flag("is_fixed"_L1));
            json.insert(u"priority"_s, QString(priorities[size_t(priority) % priorities.size()]));
        }
        list.append(json);
    }
    return list;
}

void Shaper::addOwner(QJsonObject &json, const Row &eventType) const
{
    const qint64 owner = eventType.number("user_id"_L1);
    json.insert(u"ownerId"_s, owner);
    QJsonArray users;
    const auto user = m_users.constFind(owner);
    if (user != m_users.cend())
        users.append(userJson(user.value()));
    json.insert(u"users"_s, users);
}

void Shaper::addTeam(QJsonObject &json, const Row &eventType) const
{
    const qint64 id = eventType.number("team_id"_L1);
    json.insert(u"hosts"_s, hostsJson(eventType));
    json.insert(u"teamId"_s, eventType.jsonNumber("team_id"_L1));
    json.insert(u"ownerId"_s, eventType.jsonNumber("user_id"_L1));
    json.insert(u"parentEventTypeId"_s, eventType.jsonNumber("parent_id"_L1));
    json.insert(u"schedulingType"_s, eventType.jsonText("scheduling_type"_L1));
    if (eventType.text("scheduling_type"_L1) == "managed"_L1) {
        QJsonObject metadata = json.value("metadata"_L1).toObject();
        metadata.insert(u"managedEventConfig"_s, QJsonObject());
        json.insert(u"metadata"_s, metadata);
    }
    if (!json.contains("assignAllTeamMembers"_L1))
        json.insert(u"assignAllTeamMembers"_s, false);
    const auto team = m_teams.constFind(id);
    const bool whole = m_route == EventTypeRoute::TeamList && team != m_teams.cend();
    json.insert(u"team"_s, whole ? teamJson(team.value()) : QJsonObject{{u"id"_s, id}});
}

QJsonObject Shaper::json(const Row &eventType) const
{
    QJsonObject json = settingsOf(eventType, m_edition);
    json.insert(u"id"_s, eventType.number("id"_L1));
    json.insert(u"lengthInMinutes"_s, eventType.number("length"_L1));
    json.insert(u"title"_s, eventType.text("title"_L1));
    json.insert(u"slug"_s, eventType.text("slug"_L1));
    json.insert(u"description"_s, eventType.text("description"_L1));
    json.insert(u"scheduleId"_s, eventType.jsonNumber("schedule_id"_L1));
    json.insert(u"hidden"_s, eventType.flag("hidden"_L1));
    if (m_route == EventTypeRoute::List) {
        json.insert(u"bookingFields"_s, withoutHidden(json.value("bookingFields"_L1).toArray()));
        json.remove(u"calVideoSettings"_s);
    }
    if (m_edition != ServerEdition::Full)
        json.insert(u"bookingUrl"_s, QString(u"https://calends.test/"_s % eventType.text("slug"_L1)));
    if (isOfTeam(m_route))
        addTeam(json, eventType);
    else
        addOwner(json, eventType);
    return json;
}

} // namespace

bool isOn(const QJsonValue &setting)
{
    return setting.isObject() && !setting.toObject().value("disabled"_L1).toBool();
}

QJsonObject settingsOf(const Row &eventType, ServerEdition edition)
{
    QJsonObject settings = defaults();
    const auto overlay = [&settings](const QJsonObject &more) {
        for (auto member = more.begin(); member != more.end(); ++member)
            settings.insert(member.key(), member.value());
    };
    if (edition != ServerEdition::Full)
        overlay(newerDefaults());
    overlay(eventType.object("settings"_L1));
    for (const QString &name : {u"seats"_s, u"recurrence"_s}) {
        QJsonObject setting = settings.value(name).toObject();
        if (setting.isEmpty() || !isOn(setting))
            continue;
        setting.insert(u"disabled"_s, false);
        settings.insert(name, setting);
    }
    if (!settings.contains("bookingFields"_L1))
        settings.insert(
            u"bookingFields"_s, defaultBookingFields(!settings.value("unlabelledName"_L1).toBool()));
    settings.remove("unlabelledName"_L1);
    const QJsonValue lengths = settings.value("lengthInMinutesOptions"_L1);
    if (lengths.isArray())
        settings.insert(u"metadata"_s, QJsonObject{{u"multipleDuration"_s, lengths}});
    return settings;
}

QJsonArray eventTypesJson(
    Database &database, const Rows &eventTypes, ServerEdition edition, EventTypeRoute route)
{
    const Shaper shaper(database, eventTypes, edition, route);
    QJsonArray list;
    for (const Row &eventType : eventTypes)
        list.append(shaper.json(eventType));
    return list;
}

QJsonObject eventTypeJson(
    Database &database, const Row &eventType, ServerEdition edition, EventTypeRoute route)
{
    return eventTypesJson(database, {eventType}, edition, route).at(0).toObject();
}

} // namespace Calends::Sandbox
