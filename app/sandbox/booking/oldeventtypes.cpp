#include "app/sandbox/booking/oldeventtypes.h"

#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/oldeventtypefields.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Members whose value no setting of this sandbox changes.
QJsonObject constants()
{
    return QJsonDocument::fromJson(R"({"teamId":null,"interfaceLanguage":null,
        "canSendCalVideoTranscriptionEmails":true,"requiresConfirmationForFreeEmail":false,
        "autoTranslateDescriptionEnabled":false,"position":0,"parentId":null,"timeZone":null,"lockedTimeZone":null,
        "disableCancelling":false,"disableRescheduling":false,"allowReschedulingCancelledBookings":false,
        "allowReschedulingPastBookings":false,"showOptimizedSlots":false,"instantMeetingScheduleId":null,
        "isInstantEvent":false,"instantMeetingExpiryTimeOffsetInSeconds":90,"instantMeetingParameters":[],
        "aiPhoneCallConfig":null,"assignAllTeamMembers":false,"isRRWeightsEnabled":false,
        "rescheduleWithSameRoundRobinHost":false,"secondaryEmailId":null,"rrSegmentQueryValue":null,
        "assignRRMembersUsingSegment":false,"maxLeadThreshold":null,"useEventLevelSelectedCalendars":false,
        "customReplyToEmail":null,"restrictionScheduleId":null,"useBookerTimezone":false,
        "instantMeetingSchedule":null,"children":[],"hosts":[],"team":null})")
        .object();
}

// Settings that kept their name and value.
const QStringList &unchanged()
{
    static const QStringList names{u"disableGuests"_s, u"minimumBookingNotice"_s, u"beforeEventBuffer"_s,
        u"afterEventBuffer"_s, u"onlyShowFirstAvailableSlot"_s, u"offsetStart"_s, u"price"_s, u"currency"_s,
        u"slotInterval"_s, u"successRedirectUrl"_s, u"lockTimeZoneToggleOnBookingPage"_s,
        u"requiresBookerEmailVerification"_s, u"hideCalendarNotes"_s, u"hideOrganizerEmail"_s,
        u"hideCalendarEventDetails"_s};
    return names;
}

QJsonValue oldLimits(const QJsonValue &limits)
{
    if (!isOn(limits))
        return JsonNull;
    QJsonObject json;
    for (const QString &period : {u"day"_s, u"week"_s, u"month"_s, u"year"_s}) {
        const QJsonValue limit = limits[period];
        if (!limit.isUndefined())
            json.insert(u"PER_"_s % period.toUpper(), limit);
    }
    return json;
}

QJsonObject oldLocation(const QJsonObject &location)
{
    QJsonObject json{{u"type"_s, oldLocationType(location.value("type"_L1).toString())}};
    if (location.contains("address"_L1))
        json.insert(u"address"_s, location.value("address"_L1));
    if (location.contains("link"_L1))
        json.insert(u"link"_s, location.value("link"_L1));
    if (location.contains("phone"_L1))
        json.insert(u"hostPhoneNumber"_s, location.value("phone"_L1));
    if (location.contains("public"_L1))
        json.insert(u"displayLocationPublicly"_s, location.value("public"_L1));
    return json;
}

QJsonValue oldLocations(const QJsonArray &locations)
{
    if (locations.isEmpty())
        return JsonNull;
    QJsonArray list;
    for (const QJsonValue &location : locations)
        list.append(oldLocation(location.toObject()));
    return list;
}

void addWindow(QJsonObject &json, const QJsonValue &window)
{
    const bool on = isOn(window);
    const bool range = window[u"type"_s].toString() == u"range";
    const QJsonArray days = window[u"value"_s].toArray();
    const auto midnight = [&](int index) {
        return range ? QJsonValue(days.at(index).toString() % u"T00:00:00.000Z"_s) : QJsonValue(JsonNull);
    };
    const QString rolling = window[u"rolling"_s].toBool() ? u"ROLLING_WINDOW"_s : u"ROLLING"_s;
    json.insert(u"periodType"_s, !on ? u"UNLIMITED"_s : range ? u"RANGE"_s : rolling);
    json.insert(u"periodStartDate"_s, midnight(0));
    json.insert(u"periodEndDate"_s, midnight(1));
    const bool counted = on && !range;
    json.insert(u"periodDays"_s, counted ? window[u"value"_s] : QJsonValue(JsonNull));
    json.insert(u"periodCountCalendarDays"_s,
        counted ? QJsonValue(window[u"type"_s].toString() == u"calendarDays") : QJsonValue(JsonNull));
}

void addConfirmation(QJsonObject &json, const QJsonValue &policy)
{
    const bool asks = isOn(policy) && !policy[u"type"_s].isUndefined();
    json.insert(u"requiresConfirmation"_s, asks);
    json.insert(u"requiresConfirmationWillBlockSlot"_s,
        asks && policy[u"blockUnconfirmedBookingsInBooker"_s].toBool());
}

void addSeats(QJsonObject &json, const QJsonValue &seats)
{
    const bool on = isOn(seats);
    json.insert(u"seatsPerTimeSlot"_s, on ? seats[u"seatsPerTimeSlot"_s] : QJsonValue(JsonNull));
    json.insert(u"seatsShowAttendees"_s, on && seats[u"showAttendeeInfo"_s].toBool());
    json.insert(u"seatsShowAvailabilityCount"_s, !on || seats[u"showAvailabilityCount"_s].toBool(true));
}

QJsonArray links(Database &database, const Row &eventType)
{
    QJsonArray list;
    const Rows rows = database.select(
        u"SELECT rowid AS number, * FROM private_links WHERE event_type_id = ? ORDER BY rowid"_s,
        {eventType.number("id"_L1)});
    for (const Row &row : rows) {
        list.append(QJsonObject{{u"id"_s, row.number("number"_L1)}, {u"link"_s, row.text("id"_L1)},
            {u"expiresAt"_s, row.jsonInstant("expires_at"_L1)},
            {u"maxUsageCount"_s, row.jsonNumber("maximum_uses"_L1)},
            {u"usageCount"_s, row.number("uses"_L1)}});
    }
    return list;
}

QString safeHtml(const QString &markdown) { return u"<p>"_s % markdown.toHtmlEscaped() % u"</p>\n"_s; }

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue(JsonNull) : QJsonValue(text);
}

QJsonObject ofOwner(RequestContext &context, const Row &user, const Row &eventType)
{
    const QJsonObject settings = settingsOf(eventType, context.settings.edition);
    const QJsonObject stored = eventType.object("settings"_L1);
    QJsonObject json = constants();
    for (const QString &name : unchanged())
        json.insert(name, settings.value(name));
    addWindow(json, settings.value("bookingWindow"_L1));
    addConfirmation(json, settings.value("confirmationPolicy"_L1));
    addSeats(json, settings.value("seats"_L1));
    const auto profile = context.database.selectFirst(
        u"SELECT id FROM profiles WHERE user_id = ?"_s, {user.number("id"_L1)});
    const QString description = eventType.text("description"_L1);
    if (!description.isEmpty())
        json.insert(u"safeDescription"_s, safeHtml(description));
    const QJsonArray fields = stored.value("bookingFields"_L1).toArray();
    const QList<std::pair<QString, QJsonValue>> members{{u"id"_s, eventType.number("id"_L1)},
        {u"userId"_s, user.number("id"_L1)}, {u"userIds"_s, QJsonArray{user.number("id"_L1)}},
        {u"profileId"_s, profile ? QJsonValue(profile->number("id"_L1)) : QJsonValue(JsonNull)},
        {u"owner"_s, QJsonObject{{u"timeZone"_s, user.text("time_zone"_L1)}}},
        {u"schedulingType"_s, eventType.jsonText("scheduling_type"_L1)},
        {u"metadata"_s, settings.value("metadata"_L1)}, {u"description"_s, nullIfEmpty(description)},
        {u"hidden"_s, eventType.flag("hidden"_L1)}, {u"slug"_s, eventType.text("slug"_L1)},
        {u"length"_s, eventType.number("length"_L1)}, {u"title"_s, eventType.text("title"_L1)},
        {u"eventName"_s, nullIfEmpty(settings.value("customName"_L1).toString())},
        {u"scheduleId"_s, eventType.jsonNumber("schedule_id"_L1)},
        {u"recurringEvent"_s, oldRecurrence(settings.value("recurrence"_L1))},
        {u"locations"_s, oldLocations(settings.value("locations"_L1).toArray())},
        {u"bookingFields"_s, fields.isEmpty() ? QJsonValue(JsonNull) : QJsonValue(oldBookingFields(fields))},
        {u"useEventTypeDestinationCalendarEmail"_s, settings.value("useDestinationCalendarEmail"_L1)},
        {u"bookingLimits"_s, oldLimits(settings.value("bookingLimitsCount"_L1))},
        {u"durationLimits"_s, oldLimits(settings.value("bookingLimitsDuration"_L1))},
        {u"eventTypeColor"_s, oldColors(settings)}, {u"hashedLink"_s, links(context.database, eventType)}};
    for (const auto &member : members)
        json.insert(member.first, member.second);
    return json;
}

} // namespace

Answer oldEventTypeList(RequestContext &context, const Row &user, const Rows &eventTypes)
{
    QJsonArray list;
    for (const Row &eventType : eventTypes)
        list.append(ofOwner(context, user, eventType));
    const QJsonObject profile{{u"slug"_s, user.jsonText("username"_L1)},
        {u"name"_s, user.jsonText("name"_L1)}, {u"image"_s, u"https://calends.test/avatar.svg"_s}};
    QJsonObject counted = profile;
    for (const QString &name : {u"teamId"_s, u"membershipRole"_s})
        counted.insert(name, JsonNull);
    counted.insert(u"membershipCount"_s, 1);
    counted.insert(u"readOnly"_s, false);
    const QJsonObject group{{u"teamId"_s, JsonNull}, {u"bookerUrl"_s, u"https://calends.test"_s},
        {u"membershipRole"_s, JsonNull}, {u"profile"_s, profile}, {u"eventTypes"_s, list},
        {u"metadata"_s, QJsonObject{{u"membershipCount"_s, 1}, {u"readOnly"_s, false}}}};
    return Answer::success(QJsonObject{{u"eventTypeGroups"_s, QJsonArray{group}},
        {u"profiles"_s, QJsonArray{counted}}, {u"allUsersAcrossAllEventTypes"_s, QJsonObject()}});
}

Answer oldPublicEventTypes(RequestContext &context, const Rows &eventTypes)
{
    QJsonArray list;
    for (const Row &eventType : eventTypes) {
        const QJsonObject settings = settingsOf(eventType, context.settings.edition);
        const QString description = eventType.text("description"_L1);
        QJsonObject json{{u"id"_s, eventType.number("id"_L1)}, {u"title"_s, eventType.text("title"_L1)},
            {u"description"_s, nullIfEmpty(description)}, {u"length"_s, eventType.number("length"_L1)},
            {u"schedulingType"_s, eventType.jsonText("scheduling_type"_L1)},
            {u"recurringEvent"_s, oldRecurrence(settings.value("recurrence"_L1))},
            {u"slug"_s, eventType.text("slug"_L1)}, {u"hidden"_s, eventType.flag("hidden"_L1)},
            {u"lockedTimeZone"_s, JsonNull}, {u"metadata"_s, settings.value("metadata"_L1)},
            {u"canSendCalVideoTranscriptionEmails"_s, true},
            {u"descriptionAsSafeHTML"_s, description.isEmpty() ? u""_s : safeHtml(description)}};
        for (const QString &name : {u"price"_s, u"currency"_s, u"lockTimeZoneToggleOnBookingPage"_s,
                 u"requiresBookerEmailVerification"_s})
            json.insert(name, settings.value(name));
        json.insert(u"requiresConfirmation"_s, isOn(settings.value("confirmationPolicy"_L1)));
        list.append(json);
    }
    return Answer::success(list);
}

QJsonValue oldRecurrence(const QJsonValue &recurrence)
{
    if (!isOn(recurrence))
        return JsonNull;
    const QString frequency = recurrence[u"frequency"_s].toString();
    const int number = frequency == u"yearly" ? 0 : frequency == u"monthly" ? 1 : 2;
    return QJsonObject{{u"freq"_s, number}, {u"count"_s, recurrence[u"occurrences"_s]},
        {u"interval"_s, recurrence[u"interval"_s]}};
}

QJsonValue oldColors(const QJsonObject &settings)
{
    const QJsonObject color = settings.value("color"_L1).toObject();
    if (color.isEmpty())
        return JsonNull;
    return QJsonObject{{u"darkEventTypeColor"_s, color.value("darkThemeHex"_L1)},
        {u"lightEventTypeColor"_s, color.value("lightThemeHex"_L1)}};
}

QString oldLocationType(const QString &type)
{
    struct Words
    {
        QLatin1StringView now;
        QLatin1StringView then;
    };
    static constexpr std::array words{Words{"address"_L1, "inPerson"_L1}, Words{"link"_L1, "link"_L1},
        Words{"phone"_L1, "userPhone"_L1}, Words{"attendeeAddress"_L1, "attendeeInPerson"_L1},
        Words{"attendeePhone"_L1, "phone"_L1}, Words{"attendeeDefined"_L1, "somewhereElse"_L1}};
    for (const Words &one : words) {
        if (type == one.now)
            return QString(one.then);
    }
    return u"integrations:daily"_s;
}

} // namespace Calends::Sandbox
