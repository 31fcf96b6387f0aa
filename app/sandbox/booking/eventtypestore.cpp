#include "app/sandbox/booking/eventtypestore.h"

#include "app/sandbox/booking/bookingfields.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/validation.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

using Refusal = std::optional<Answer>;

const QStringList &locationTypes()
{
    static const QStringList types{u"address"_s, u"link"_s, u"integration"_s, u"phone"_s,
        u"attendeeAddress"_s, u"attendeePhone"_s, u"attendeeDefined"_s};
    return types;
}

// Members that are stored as they are given; any other is dropped silently (FACTS 5).
const QStringList &plainSettings()
{
    static const QStringList names{u"lengthInMinutesOptions"_s, u"locations"_s, u"disableGuests"_s,
        u"slotInterval"_s, u"minimumBookingNotice"_s, u"beforeEventBuffer"_s, u"afterEventBuffer"_s,
        u"onlyShowFirstAvailableSlot"_s, u"offsetStart"_s, u"bookerLayouts"_s,
        u"requiresBookerEmailVerification"_s, u"hideCalendarNotes"_s, u"lockTimeZoneToggleOnBookingPage"_s,
        u"hideCalendarEventDetails"_s, u"hideOrganizerEmail"_s, u"useDestinationCalendarEmail"_s,
        u"bookingRequiresAuthentication"_s, u"color"_s, u"customName"_s, u"destinationCalendar"_s,
        u"successRedirectUrl"_s, u"calVideoSettings"_s, u"assignAllTeamMembers"_s, u"disableCancelling"_s,
        u"disableRescheduling"_s, u"interfaceLanguage"_s, u"allowReschedulingPastBookings"_s,
        u"allowReschedulingCancelledBookings"_s, u"showOptimizedSlots"_s};
    return names;
}

// Switched off by {"disabled": true}: then the default is what is read.
const QStringList &switches()
{
    static const QStringList names{u"bookingLimitsCount"_s, u"bookingLimitsDuration"_s, u"bookingWindow"_s,
        u"confirmationPolicy"_s, u"recurrence"_s, u"seats"_s, u"bookerActiveBookingsLimit"_s};
    return names;
}

Refusal refuseLocations(const QJsonObject &body)
{
    const QJsonArray locations = body.value("locations"_L1).toArray();
    for (const QJsonValue &location : locations) {
        const QString type = location[u"type"_s].toString();
        if (!locationTypes().contains(type)) {
            return Answer::badRequest(u"Unsupported location type '"_s % type
                % u"'. Valid types are address, link, integration, and phone."_s);
        }
        const QString integration = location[u"integration"_s].toString();
        if (type == u"integration" && integration != u"cal-video")
            return Answer::badRequest(integration % u" not connected."_s);
    }
    return std::nullopt;
}

Refusal refuseShape(const QJsonObject &body, bool isNew)
{
    const auto presence = isNew ? Validation::Presence::Required : Validation::Presence::Optional;
    Validation validation(body);
    if (validation.integer(u"lengthInMinutes"_s, presence))
        validation.range(u"lengthInMinutes"_s, 1, 1'000'000);
    validation.text(u"title"_s, presence);
    validation.text(u"slug"_s, presence);
    validation.text(u"description"_s, Validation::Presence::Optional);
    validation.array(u"locations"_s, Validation::Presence::Optional);
    validation.array(u"bookingFields"_s, Validation::Presence::Optional);
    for (const QString &name : {u"minimumBookingNotice"_s, u"beforeEventBuffer"_s, u"afterEventBuffer"_s,
             u"offsetStart"_s, u"slotInterval"_s}) {
        if (validation.integer(name, Validation::Presence::Optional))
            validation.range(name, 0, 1'000'000);
    }
    validation.flag(u"hidden"_s, Validation::Presence::Optional);
    if (validation.failed())
        return validation.answer();
    return std::nullopt;
}

Refusal refuseFields(const QJsonObject &body)
{
    QSet<QString> slugs;
    const QJsonArray fields = body.value("bookingFields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        const QString slug = field[u"slug"_s].toString();
        if (!slug.isEmpty() && slugs.contains(slug))
            return Answer::badRequest(u"Duplicate bookingFields slug '"_s % slug % u"'."_s);
        slugs.insert(slug);
        if (field[u"type"_s].toString() == u"unknown")
            return Answer::badRequest(u"Unsupported booking field type 'unknown'."_s);
    }
    return std::nullopt;
}

Refusal refuseLimits(const QJsonObject &body)
{
    for (const QString &name : {u"bookingLimitsCount"_s, u"bookingLimitsDuration"_s}) {
        double least = 0;
        for (const QString &period : {u"day"_s, u"week"_s, u"month"_s, u"year"_s}) {
            const QJsonValue limit = body.value(name)[period];
            if (limit.isUndefined())
                continue;
            if (limit.toDouble() < least)
                return Answer::badRequest(name % u" must be ascending: day, week, month, year."_s);
            least = limit.toDouble();
        }
    }
    return std::nullopt;
}

// What cannot stand together is refused by the layer behind, whose words stay in its log on one edition.
Refusal refuseCombination(const RequestContext &context, const QJsonObject &settings)
{
    const bool seated = isOn(settings.value("seats"_L1));
    const bool clash = seated
        && (isOn(settings.value("recurrence"_L1)) || isOn(settings.value("confirmationPolicy"_L1))
            || settings.value("locations"_L1).toArray().size() > 1);
    if (!clash)
        return std::nullopt;
    if (context.settings.isCommunity())
        return Answer::trpc(
            400, u"Seats cannot be combined with recurrence, confirmation or several locations"_s);
    return Answer::trpc(400, u"Bad request: Please check your request data and try again"_s);
}

// The full edition takes even an unchanged slug for one in use (FACTS 9.3).
Refusal refuseTeamSlug(
    RequestContext &context, qint64 team, const QString &slug, const std::optional<Row> &before)
{
    const auto same = context.database.selectFirst(
        u"SELECT id FROM event_types WHERE team_id = ? AND slug = ?"_s, {team, slug});
    const bool own = same && before && same->number("id"_L1) == before->number("id"_L1);
    if (!same || (own && context.settings.edition != ServerEdition::Full))
        return std::nullopt;
    return Answer::badRequest(u"Team event type with this slug already exists"_s);
}

Refusal refuseSlug(RequestContext &context, const std::optional<Row> &before)
{
    const QJsonValue slug = context.object().value("slug"_L1);
    if (!slug.isString())
        return std::nullopt;
    if (const auto team = context.pathNumber("teamId"_L1))
        return refuseTeamSlug(context, *team, slug.toString(), before);
    const auto same = context.database.selectFirst(
        u"SELECT id FROM event_types WHERE user_id = ? AND slug = ? AND team_id IS NULL"_s,
        {context.caller.userId, slug.toString()});
    if (!same || (before && same->number("id"_L1) == before->number("id"_L1)))
        return std::nullopt;
    // The same fault comes in two shapes: new ones are checked before, changed ones by the database behind
    // (OBSERVED).
    if (!before)
        return Answer::badRequest(u"User already has an event type with this slug."_s);
    return Answer::trpc(400, u"Bad request: Please check your request data and try again"_s);
}

Refusal refuseSchedule(RequestContext &context)
{
    const QJsonValue id = context.object().value("scheduleId"_L1);
    if (!id.isDouble())
        return std::nullopt;
    const auto own = context.database.selectFirst(
        u"SELECT id FROM schedules WHERE id = ? AND user_id = ?"_s, {id.toInteger(), context.caller.userId});
    if (own)
        return std::nullopt;
    return Answer::notFound(u"Schedule with ID="_s % QString::number(id.toInteger()) % u" not found"_s);
}

QJsonObject changedSettings(QJsonObject settings, const QJsonObject &body)
{
    for (const QString &name : plainSettings()) {
        if (body.contains(name))
            settings.insert(name, body.value(name));
    }
    for (const QString &name : switches()) {
        if (!body.contains(name))
            continue;
        if (isOn(body.value(name)))
            settings.insert(name, body.value(name));
        else
            settings.remove(name);
    }
    if (body.value("bookingFields"_L1).isArray())
        settings.insert(u"bookingFields"_s, completeBookingFields(body.value("bookingFields"_L1).toArray()));
    return settings;
}

Values columns(const QJsonObject &body)
{
    Values values;
    const auto take = [&values, &body](const QString &member, const QString &column) {
        if (body.contains(member))
            values.insert(column, body.value(member).toVariant());
    };
    take(u"title"_s, u"title"_s);
    take(u"slug"_s, u"slug"_s);
    take(u"description"_s, u"description"_s);
    take(u"lengthInMinutes"_s, u"length"_s);
    take(u"hidden"_s, u"hidden"_s);
    take(u"scheduleId"_s, u"schedule_id"_s);
    return values;
}

} // namespace

std::optional<Answer> refuseEventType(RequestContext &context, const std::optional<Row> &before)
{
    const QJsonObject body = context.object();
    // The order is the servers': a location of an unknown type is found before anything else (recorded).
    if (auto refused = refuseLocations(body))
        return refused;
    if (auto refused = refuseShape(body, !before))
        return refused;
    if (auto refused = refuseFields(body))
        return refused;
    if (auto refused = refuseLimits(body))
        return refused;
    const QJsonObject settings = before ? before->object("settings"_L1) : QJsonObject();
    if (auto refused = refuseSlug(context, before))
        return refused;
    if (auto refused = refuseSchedule(context))
        return refused;
    return refuseCombination(context, changedSettings(settings, body));
}

qint64 createEventType(RequestContext &context, const Values &owner)
{
    const QJsonObject body = context.object();
    Values values = columns(body);
    values.insert(owner);
    values.insert(u"settings"_s, changedSettings({}, body));
    values.insert(u"created_at"_s, context.now());
    const qint64 id = context.database.insert(u"event_types"_s, values);
    context.recordWrite(u"event_types"_s, id);
    return id;
}

void updateEventType(RequestContext &context, const Row &eventType)
{
    const QJsonObject body = context.object();
    Values values = columns(body);
    values.insert(u"settings"_s, changedSettings(eventType.object("settings"_L1), body));
    context.database.update(u"event_types"_s, eventType.number("id"_L1), values);
    context.recordWrite(u"event_types"_s, eventType.number("id"_L1));
}

void deleteEventType(RequestContext &context, qint64 eventTypeId)
{
    context.database.execute(u"DELETE FROM webhooks WHERE event_type_id = ?"_s, {eventTypeId});
    context.database.execute(u"DELETE FROM event_types WHERE id = ?"_s, {eventTypeId});
    context.recordWrite(u"event_types"_s, eventTypeId);
}

} // namespace Calends::Sandbox
