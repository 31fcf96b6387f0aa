#include "app/sandbox/booking/oldbookingcreate.h"

#include "app/sandbox/booking/bookingmaking.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/oldbookings.h"
#include "app/sandbox/booking/oldeventtypes.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Answers that the current body has elsewhere.
bool standsApart(const QString &answer)
{
    static const QStringList names{
        u"name"_s, u"email"_s, u"guests"_s, u"location"_s, u"attendeePhoneNumber"_s};
    return names.contains(answer);
}

// A place of that time as the current body names it.
QJsonObject currentLocation(const QJsonValue &given)
{
    const QString value = given[u"value"_s].toString();
    const QJsonValue option = given[u"optionValue"_s];
    for (const QString &type : {u"address"_s, u"link"_s, u"phone"_s}) {
        if (oldLocationType(type) == value)
            return {{u"type"_s, type}};
    }
    if (value == u"attendeeInPerson")
        return {{u"type"_s, u"attendeeAddress"_s}, {u"address"_s, option}};
    if (value == u"phone")
        return {{u"type"_s, u"attendeePhone"_s}, {u"phone"_s, option}};
    if (value == u"somewhereElse")
        return {{u"type"_s, u"attendeeDefined"_s}, {u"location"_s, option}};
    return {{u"type"_s, u"integration"_s}, {u"integration"_s, u"cal-video"_s}};
}

QJsonObject currentBody(const QJsonObject &body)
{
    const QJsonObject responses = body.value("responses"_L1).toObject();
    QJsonObject attendee{{u"name"_s, responses.value("name"_L1)}, {u"email"_s, responses.value("email"_L1)},
        {u"timeZone"_s, body.value("timeZone"_L1)}};
    if (body.contains("language"_L1))
        attendee.insert(u"language"_s, body.value("language"_L1));
    QJsonObject answers;
    for (auto answer = responses.begin(); answer != responses.end(); ++answer) {
        if (!standsApart(answer.key()))
            answers.insert(answer.key(), answer.value());
    }
    QJsonObject current{{u"start"_s, body.value("start"_L1)}, {u"attendee"_s, attendee},
        {u"eventTypeId"_s, body.value("eventTypeId"_L1)}, {u"bookingFieldsResponses"_s, answers},
        {u"metadata"_s, body.value("metadata"_L1).toObject()}};
    if (responses.value("guests"_L1).isArray())
        current.insert(u"guests"_s, responses.value("guests"_L1));
    if (responses.value("location"_L1).isObject())
        current.insert(u"location"_s, currentLocation(responses.value("location"_L1)));
    return current;
}

// Members that are the same for every booking just made.
QJsonObject untouched()
{
    QJsonObject json{{u"customInputs"_s, QJsonObject()}, {u"paid"_s, false},
        {u"scheduledJobs"_s, QJsonArray()}, {u"isRecorded"_s, false}, {u"iCalSequence"_s, 0},
        {u"noShowHost"_s, false}, {u"creationSource"_s, u"API_V2"_s}, {u"payment"_s, QJsonArray()},
        {u"paymentRequired"_s, false}, {u"luckyUsers"_s, QJsonArray()}, {u"isDryRun"_s, false}};
    for (const QString &name : {u"destinationCalendarId"_s, u"cancellationReason"_s, u"rejectionReason"_s,
             u"reassignReason"_s, u"reassignById"_s, u"dynamicEventSlugRef"_s, u"dynamicGroupSlugRef"_s,
             u"rescheduled"_s, u"fromReschedule"_s, u"smsReminderNumber"_s, u"rating"_s, u"ratingFeedback"_s,
             u"oneTimePassword"_s, u"cancelledBy"_s, u"rescheduledBy"_s})
        json.insert(name, JsonNull);
    return json;
}

void addRoom(QJsonObject &json, const Row &booking)
{
    const QString room = booking.text("location"_L1);
    QJsonArray references;
    QJsonArray apps;
    if (room.contains("/video/"_L1)) {
        const QString uid = booking.text("uid"_L1);
        references.append(QJsonObject{{u"type"_s, u"daily_video"_s}, {u"uid"_s, uid}, {u"meetingId"_s, uid},
            {u"meetingPassword"_s, u""_s}, {u"meetingUrl"_s, room}});
        apps.append(QJsonObject{{u"appName"_s, u"daily-video"_s}, {u"type"_s, u"daily_video"_s},
            {u"success"_s, 1}, {u"failures"_s, 0}, {u"errors"_s, QJsonArray()}});
        json.insert(u"videoCallUrl"_s, room);
    }
    json.insert(u"references"_s, references);
    json.insert(u"appsStatus"_s, apps);
}

QJsonObject madeJson(RequestContext &context, const Row &booking)
{
    QJsonObject json = untouched();
    const QList<std::pair<QString, QJsonValue>> members{{u"id"_s, booking.number("id"_L1)},
        {u"uid"_s, booking.text("uid"_L1)}, {u"idempotencyKey"_s, context.credentials.newUuid()},
        {u"userId"_s, booking.jsonNumber("user_id"_L1)},
        {u"eventTypeId"_s, booking.jsonNumber("event_type_id"_L1)}, {u"title"_s, booking.text("title"_L1)},
        {u"description"_s, booking.text("description"_L1)}, {u"responses"_s, booking.object("responses"_L1)},
        {u"startTime"_s, booking.jsonInstant("start_at"_L1)},
        {u"endTime"_s, booking.jsonInstant("end_at"_L1)}, {u"location"_s, oldLocation(booking)},
        {u"createdAt"_s, booking.jsonInstant("created_at"_L1)},
        {u"updatedAt"_s, booking.jsonInstant("updated_at"_L1)},
        {u"status"_s, booking.text("status"_L1).toUpper()},
        {u"recurringEventId"_s, booking.jsonText("recurring_uid"_L1)},
        {u"metadata"_s, booking.object("metadata"_L1)}, {u"iCalUID"_s, booking.text("ics_uid"_L1)},
        {u"attendees"_s, oldAttendees(context, booking)}};
    for (const auto &member : members)
        json.insert(member.first, member.second);
    const auto user = context.database.find(u"users"_s, booking.value("user_id"_L1));
    json.insert(u"userPrimaryEmail"_s, user ? QJsonValue(user->text("email"_L1)) : QJsonValue(JsonNull));
    // The host's address stands beside it, not here.
    if (user) {
        json.insert(u"user"_s,
            QJsonObject{{u"email"_s, JsonNull}, {u"name"_s, user->jsonText("name"_L1)},
                {u"timeZone"_s, user->text("time_zone"_L1)}, {u"username"_s, user->jsonText("username"_L1)}});
    }
    addRoom(json, booking);
    return json;
}

} // namespace

Answer createOldBooking(RequestContext &context)
{
    BookingForm form;
    if (auto refused = readBookingForm(context, currentBody(context.object()), form))
        return *refused;
    form.responses = context.object().value("responses"_L1).toObject();
    NewBooking made;
    made.start = form.start;
    if (isOn(form.settings.value("seats"_L1)))
        made.seatUid = context.credentials.newUuid();
    const std::optional<qint64> id = makeBooking(context, form, made);
    if (!id)
        return notAvailable();
    return Answer::created(madeJson(context, *context.database.find(u"bookings"_s, *id)));
}

} // namespace Calends::Sandbox
