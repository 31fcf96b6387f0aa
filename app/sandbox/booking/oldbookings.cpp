#include "app/sandbox/booking/oldbookings.h"

#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/oldeventtypes.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

QString oldStatus(const Row &booking) { return booking.text("status"_L1).toUpper(); }

QJsonObject oldMetadata(const Row &booking)
{
    QJsonObject metadata = booking.object("metadata"_L1);
    if (booking.text("location"_L1).contains("://"_L1))
        metadata.insert(u"videoCallUrl"_s, booking.text("location"_L1));
    return metadata;
}

// Members that the list and the single booking share.
QJsonObject common(RequestContext &context, const Row &booking)
{
    const auto user = context.database.find(u"users"_s, booking.value("user_id"_L1));
    return {{u"id"_s, booking.number("id"_L1)}, {u"uid"_s, booking.text("uid"_L1)},
        {u"title"_s, booking.text("title"_L1)}, {u"description"_s, booking.jsonText("description"_L1)},
        {u"customInputs"_s, QJsonObject()}, {u"startTime"_s, booking.jsonInstant("start_at"_L1)},
        {u"endTime"_s, booking.jsonInstant("end_at"_L1)}, {u"metadata"_s, oldMetadata(booking)},
        {u"responses"_s, booking.object("responses"_L1)},
        {u"recurringEventId"_s, booking.jsonText("recurring_uid"_L1)}, {u"location"_s, oldLocation(booking)},
        {u"status"_s, oldStatus(booking)}, {u"fromReschedule"_s, booking.jsonText("rescheduled_from_uid"_L1)},
        {u"rescheduled"_s, booking.isNull("rescheduled_to_uid"_L1) ? JsonNull : QJsonValue(true)},
        {u"userPrimaryEmail"_s, user ? QJsonValue(user->text("email"_L1)) : JsonNull},
        {u"seatsReferences"_s, QJsonArray()}};
}

// The video room, where there is one.
QJsonArray oldReferences(const Row &booking)
{
    const QString location = booking.text("location"_L1);
    if (!location.contains("/video/"_L1))
        return {};
    const QString room = booking.text("uid"_L1);
    return {QJsonObject{{u"id"_s, booking.number("id"_L1)}, {u"type"_s, u"daily_video"_s}, {u"uid"_s, room},
        {u"meetingId"_s, room}, {u"thirdPartyRecurringEventId"_s, JsonNull}, {u"meetingPassword"_s, u""_s},
        {u"meetingUrl"_s, location}, {u"bookingId"_s, booking.number("id"_L1)},
        {u"externalCalendarId"_s, JsonNull}, {u"deleted"_s, JsonNull}, {u"credentialId"_s, JsonNull},
        {u"delegationCredentialId"_s, JsonNull}, {u"domainWideDelegationCredentialId"_s, JsonNull}}};
}

QJsonObject oldEventType(RequestContext &context, const Row &booking)
{
    const auto eventType = context.database.find(u"event_types"_s, booking.value("event_type_id"_L1));
    if (!eventType)
        return {};
    const QJsonObject settings = settingsOf(*eventType, context.settings.edition);
    const QJsonValue name = settings.value("customName"_L1);
    return {{u"slug"_s, eventType->text("slug"_L1)}, {u"id"_s, eventType->number("id"_L1)},
        {u"title"_s, eventType->text("title"_L1)}, {u"eventName"_s, name.isUndefined() ? JsonNull : name},
        {u"price"_s, 0}, {u"recurringEvent"_s, oldRecurrence(settings.value("recurrence"_L1))},
        {u"currency"_s, u"usd"_s}, {u"metadata"_s, settings.value("metadata"_L1)},
        {u"disableGuests"_s, settings.value("disableGuests"_L1)}, {u"seatsShowAttendees"_s, false},
        {u"seatsShowAvailabilityCount"_s, true}, {u"eventTypeColor"_s, oldColors(settings)},
        {u"customReplyToEmail"_s, JsonNull}, {u"allowReschedulingPastBookings"_s, false},
        {u"hideOrganizerEmail"_s, settings.value("hideOrganizerEmail"_L1)}, {u"disableCancelling"_s, false},
        {u"disableRescheduling"_s, false}, {u"schedulingType"_s, eventType->jsonText("scheduling_type"_L1)},
        {u"hosts"_s, QJsonArray()}, {u"length"_s, eventType->number("length"_L1)}, {u"team"_s, JsonNull},
        {u"hostGroups"_s, QJsonArray()}};
}

QJsonArray oldSeats(RequestContext &context, const Row &booking)
{
    QJsonArray list;
    const Rows rows = context.database.select(
        u"SELECT seat_uid, email FROM attendees WHERE booking_id = ? AND seat_uid IS NOT NULL ORDER BY id"_s,
        {booking.number("id"_L1)});
    for (const Row &row : rows) {
        list.append(QJsonObject{{u"referenceUid"_s, row.text("seat_uid"_L1)},
            {u"attendee"_s, QJsonObject{{u"email"_s, row.text("email"_L1)}}}});
    }
    return list;
}

QJsonObject listed(RequestContext &context, const Row &booking)
{
    const auto user = context.database.find(u"users"_s, booking.value("user_id"_L1));
    QJsonObject json = common(context, booking);
    json.insert(u"createdAt"_s, booking.jsonInstant("created_at"_L1));
    json.insert(u"updatedAt"_s, booking.jsonInstant("updated_at"_L1));
    json.insert(u"paid"_s, false);
    json.insert(u"isRecorded"_s, false);
    json.insert(u"routedFromRoutingFormReponse"_s, JsonNull); // the spelling is the server's
    json.insert(u"eventType"_s, oldEventType(context, booking));
    json.insert(u"references"_s, oldReferences(booking));
    json.insert(u"payment"_s, QJsonArray());
    json.insert(u"seatsReferences"_s, oldSeats(context, booking));
    if (user) {
        json.insert(u"user"_s,
            QJsonObject{{u"id"_s, user->number("id"_L1)}, {u"name"_s, user->jsonText("name"_L1)},
                {u"email"_s, user->text("email"_L1)}});
    }
    json.insert(u"attendees"_s, oldAttendees(context, booking));
    json.insert(u"assignmentReason"_s, QJsonArray());
    json.insert(u"rescheduler"_s, JsonNull);
    return json;
}

QJsonArray recurringInfo(RequestContext &context)
{
    const Rows rows = context.database.select(u"SELECT recurring_uid, status, start_at FROM bookings WHERE "
                                              u"user_id = ? AND recurring_uid IS NOT NULL "
                                              "ORDER BY recurring_uid, start_at"_s,
        {context.caller.userId});
    QMap<QString, QMap<QString, QJsonArray>> series;
    for (const Row &row : rows)
        series[row.text("recurring_uid"_L1)][oldStatus(row)].append(row.jsonInstant("start_at"_L1));
    QJsonArray list;
    for (auto one = series.cbegin(); one != series.cend(); ++one) {
        QJsonObject byStatus;
        qsizetype count = 0;
        QString first;
        for (const QString &status :
            {u"ACCEPTED"_s, u"CANCELLED"_s, u"REJECTED"_s, u"PENDING"_s, u"AWAITING_HOST"_s}) {
            const QJsonArray starts = one->value(status);
            byStatus.insert(status, starts);
            count += starts.size();
            for (const QJsonValue &start : starts)
                first = first.isEmpty() ? start.toString() : std::min(first, start.toString());
        }
        list.append(QJsonObject{{u"recurringEventId"_s, one.key()}, {u"count"_s, count},
            {u"firstDate"_s, first}, {u"bookings"_s, byStatus}});
    }
    return list;
}

} // namespace

QString oldLocation(const Row &booking)
{
    const QString location = booking.text("location"_L1);
    return location.contains("/video/"_L1) ? u"integrations:daily"_s : location;
}

QJsonArray oldAttendees(RequestContext &context, const Row &booking)
{
    QJsonArray list;
    const Rows rows = context.database.select(
        u"SELECT * FROM attendees WHERE booking_id = ? ORDER BY id"_s, {booking.number("id"_L1)});
    for (const Row &row : rows) {
        list.append(QJsonObject{{u"id"_s, row.number("id"_L1)}, {u"email"_s, row.text("email"_L1)},
            {u"name"_s, row.text("name"_L1)}, {u"timeZone"_s, row.text("time_zone"_L1)},
            {u"bookingId"_s, booking.number("id"_L1)}, {u"locale"_s, row.jsonText("language"_L1)},
            {u"phoneNumber"_s, row.jsonText("phone"_L1)}, {u"noShow"_s, row.flag("absent"_L1)}});
    }
    return list;
}

Answer oldBookingList(RequestContext &context)
{
    const qint64 limit = context.query.contains("limit"_L1)
        ? std::clamp<qint64>(context.query.value("limit"_L1).toLongLong(), 1, 100)
        : 10;
    const qint64 cursor = context.query.value("cursor"_L1).toLongLong();
    const qint64 total
        = context.database.count(u"SELECT count(*) FROM bookings WHERE user_id = ? AND end_at >= ? "
                                 "AND status NOT IN ('cancelled', 'rejected')"_s,
            {context.caller.userId, context.now()});
    const Rows rows = context.database.select(u"SELECT * FROM bookings WHERE user_id = ? AND end_at >= ? AND "
                                              u"status NOT IN ('cancelled', 'rejected') "
                                              "ORDER BY start_at, id LIMIT ? OFFSET ?"_s,
        {context.caller.userId, context.now(), limit, cursor});
    QJsonArray bookings;
    for (const Row &row : rows)
        bookings.append(listed(context, row));
    const bool more = cursor + rows.size() < total;
    return Answer::success(
        QJsonObject{{u"bookings"_s, bookings}, {u"recurringInfo"_s, recurringInfo(context)},
            {u"totalCount"_s, total}, {u"nextCursor"_s, more ? QJsonValue(cursor + rows.size()) : JsonNull}});
}

Answer oldBooking(RequestContext &context, const Row &booking)
{
    QJsonObject json = common(context, booking);
    const auto user = context.database.find(u"users"_s, booking.value("user_id"_L1));
    json.insert(u"smsReminderNumber"_s, JsonNull);
    json.insert(u"cancellationReason"_s, booking.jsonText("cancellation_reason"_L1));
    json.insert(u"cancelledBy"_s, booking.jsonText("cancelled_by"_L1));
    json.insert(u"rejectionReason"_s, booking.jsonText("rejection_reason"_L1));
    json.insert(u"rescheduledBy"_s, booking.jsonText("rescheduled_by"_L1));
    if (user) {
        json.insert(u"user"_s,
            QJsonObject{{u"id"_s, user->number("id"_L1)}, {u"name"_s, user->jsonText("name"_L1)},
                {u"email"_s, user->text("email"_L1)}, {u"username"_s, user->jsonText("username"_L1)},
                {u"timeZone"_s, user->text("time_zone"_L1)},
                {u"avatarUrl"_s, user->jsonText("avatar_url"_L1)}});
    }
    QJsonArray attendees;
    const QJsonArray all = oldAttendees(context, booking);
    for (const QJsonValue &one : all) {
        attendees.append(QJsonObject{{u"name"_s, one[u"name"_s]}, {u"email"_s, one[u"email"_s]},
            {u"timeZone"_s, one[u"timeZone"_s]}, {u"phoneNumber"_s, one[u"phoneNumber"_s]}});
    }
    json.insert(u"attendees"_s, attendees);
    json.insert(u"eventTypeId"_s, booking.jsonNumber("event_type_id"_L1));
    const QJsonObject eventType = oldEventType(context, booking);
    json.insert(u"eventType"_s,
        QJsonObject{{u"eventName"_s, eventType.value("eventName"_L1)},
            {u"slug"_s, eventType.value("slug"_L1)}, {u"timeZone"_s, JsonNull},
            {u"schedulingType"_s, eventType.value("schedulingType"_L1)},
            {u"hideOrganizerEmail"_s, eventType.value("hideOrganizerEmail"_L1)}});
    json.insert(u"tracking"_s, JsonNull);
    return Answer::success(json);
}

} // namespace Calends::Sandbox
