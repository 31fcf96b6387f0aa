#include "tests/sandbox/wirecomparison/scenery.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "app/sandbox/booking/bookingfields.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct EventType
{
    qint64 recorded;
    qint64 owner; // recorded user
    QString slug;
    int length;
    QString settings = QStringLiteral("{}");
    bool hidden = false;
    qint64 schedule = 0; // recorded
};

QString everything()
{
    return uR"({"lengthInMinutesOptions":[15,30,60],"slotInterval":15,"minimumBookingNotice":0,"beforeEventBuffer":10,
        "afterEventBuffer":5,"offsetStart":5,"successRedirectUrl":"https://ok.example.test",
        "bookingLimitsCount":{"day":20,"week":50,"month":100,"year":500},"bookingLimitsDuration":{"day":600,"week":3000},
        "bookingWindow":{"type":"businessDays","value":60,"rolling":true},
        "bookerLayouts":{"defaultLayout":"month","enabledLayouts":["month","week"]},
        "color":{"darkThemeHex":"#111111","lightThemeHex":"#eeeeee"},"customName":"{Event type title} for {Scheduler}",
        "locations":[{"type":"address","address":"Somewhere 1","public":true},
          {"type":"link","link":"https://room.example.test","public":false},
          {"type":"integration","integration":"cal-video"},{"type":"phone","phone":"+491701234567","public":true},
          {"type":"attendeeAddress"},{"type":"attendeePhone"},{"type":"attendeeDefined"}],
        "bookingFields":[{"type":"name","label":"Your name","placeholder":"Jane"},
          {"type":"number","slug":"num","label":"Number","required":false,"placeholder":"1"},
          {"type":"boolean","slug":"agree","label":"Agree","required":false},
          {"type":"select","slug":"sel","label":"Select","required":false,"options":["a","b"]}]})"_s;
}

void addEventType(Stage &stage, const EventType &eventType)
{
    QJsonObject settings = QJsonDocument::fromJson(eventType.settings.toUtf8()).object();
    if (settings.contains("bookingFields"_L1))
        settings.insert(
            u"bookingFields"_s, completeBookingFields(settings.value("bookingFields"_L1).toArray()));
    const QVariant schedule
        = eventType.schedule > 0 ? QVariant(stage.staged(Kind::Schedule, eventType.schedule)) : QVariant();
    const qint64 id = stage.database().insert(u"event_types"_s,
        {{u"user_id"_s, stage.staged(Kind::User, eventType.owner)}, {u"slug"_s, eventType.slug},
            {u"title"_s, QString(u"Staged "_s % eventType.slug)}, {u"length"_s, eventType.length},
            {u"hidden"_s, eventType.hidden}, {u"settings"_s, settings}, {u"schedule_id"_s, schedule},
            {u"created_at"_s, stage.now()}});
    stage.remember(Kind::EventType, eventType.recorded, id);
}

struct TeamEventType
{
    qint64 recorded;
    qint64 team;
    QString slug;
    QString schedulingType;
    QList<qint64> hosts; // recorded users, the first with the highest priority
    QString settings = QStringLiteral("{}");
};

void addEventType(Stage &stage, const TeamEventType &eventType)
{
    const qint64 id = stage.database().insert(u"event_types"_s,
        {{u"team_id"_s, stage.staged(Kind::Team, eventType.team)}, {u"slug"_s, eventType.slug},
            {u"title"_s, QString(u"Staged "_s % eventType.slug)}, {u"length"_s, 30},
            {u"scheduling_type"_s, eventType.schedulingType}, {u"settings"_s, eventType.settings},
            {u"created_at"_s, stage.now()}});
    stage.remember(Kind::EventType, eventType.recorded, id);
    int priority = 4;
    for (const qint64 host : eventType.hosts) {
        stage.database().insert(u"hosts"_s,
            {{u"event_type_id"_s, id}, {u"user_id"_s, stage.staged(Kind::User, host)},
                {u"priority"_s, priority--}});
    }
}

const QString &notice()
{
    static const QString text = u"{\"minimumBookingNotice\":0}"_s;
    return text;
}

QString confirming()
{
    return u"{\"minimumBookingNotice\":0,\"confirmationPolicy\":{\"type\":\"always\","
           "\"blockUnconfirmedBookingsInBooker\":false}}"_s;
}

QString seated()
{
    return u"{\"minimumBookingNotice\":0,\"seats\":{\"seatsPerTimeSlot\":3,\"showAttendeeInfo\":true,"
           "\"showAvailabilityCount\":true}}"_s;
}

void addFullEventTypes(Stage &stage)
{
    const qint64 alice = 1001;
    const QString unlabelled = u"{\"locations\":[],\"unlabelledName\":true}"_s;
    addEventType(stage, EventType{1, alice, u"thirty-minutes"_s, 30, unlabelled});
    addEventType(stage, EventType{2, alice, u"sixty-minutes-video"_s, 60, u"{\"unlabelledName\":true}"_s});
    addOddSchedule(stage, 1005, alice);
    addEventType(stage, EventType{29, alice, u"everything"_s, 30, everything(), false, 1005});
    addEventType(stage, EventType{30, alice, u"plain"_s, 30, notice()});
    addEventType(stage, EventType{31, alice, u"confirm"_s, 15, confirming()});
    addEventType(stage,
        EventType{32, alice, u"confirm-time"_s, 15,
            u"{\"confirmationPolicy\":{\"type\":\"time\",\"noticeThreshold\":{\"unit\":\"minutes\","
            "\"count\":60},\"blockUnconfirmedBookingsInBooker\":false}}"_s});
    addEventType(stage, EventType{33, alice, u"seats"_s, 45, seated()});
    addEventType(stage,
        EventType{34, alice, u"weekly"_s, 20,
            u"{\"minimumBookingNotice\":0,\"recurrence\":{\"interval\":1,\"occurrences\":4,"
            "\"frequency\":\"weekly\"}}"_s});
    addEventType(stage, EventType{35, alice, u"hidden"_s, 5, u"{}"_s, true});
    addEventType(stage, EventType{36, 1002, u"bob"_s, 60, notice()});
    addEventType(
        stage, EventType{37, 141, u"solo-chat"_s, 30, u"{\"locations\":[{\"type\":\"attendeeDefined\"}]}"_s});
    addEventType(stage, EventType{38, 141, u"split"_s, 30});
    addEventType(stage, TeamEventType{42, 1001, u"rr"_s, u"roundRobin"_s, {112, 113}, notice()});
    addEventType(stage, TeamEventType{43, 1001, u"coll"_s, u"collective"_s, {111, 112}});
    addEventType(stage, TeamEventType{44, 1001, u"managed"_s, u"managed"_s, {111, 112, 113, 114}});
    addEventType(stage, TeamEventType{49, 1001, u"tconf"_s, u"roundRobin"_s, {112, 113}, confirming()});
    addEventType(stage, TeamEventType{51, 1010, u"t"_s, u"roundRobin"_s, {141, 142}});
}

void addCommunityEventTypes(Stage &stage)
{
    const qint64 solo = 141;
    addEventType(stage, EventType{2, solo, u"plain"_s, 30, notice()});
    addEventType(stage, EventType{5, solo, u"seats"_s, 45, seated()});
    addEventType(stage,
        EventType{9, solo, u"defined"_s, 30,
            u"{\"minimumBookingNotice\":0,\"locations\":[{\"type\":\"attendeeDefined\"}]}"_s});
    addEventType(stage, EventType{10, solo, u"names"_s, 30, notice()});
}

QVariant textOrNull(const QJsonValue &value)
{
    return value.isString() ? QVariant(value.toString()) : QVariant();
}

void addAttendees(Stage &stage, qint64 bookingId, const QJsonObject &recorded)
{
    const QJsonArray guests = recorded.value("guests"_L1).toArray();
    const QJsonArray attendees = recorded.value("attendees"_L1).toArray();
    for (const QJsonValue &attendee : attendees) {
        Values values{{u"booking_id"_s, bookingId}, {u"name"_s, attendee[u"name"_s].toString(u""_s)},
            {u"email"_s, attendee[u"email"_s].toString()},
            {u"time_zone"_s, attendee[u"timeZone"_s].toString()},
            {u"language"_s, textOrNull(attendee[u"language"_s])},
            {u"phone"_s, textOrNull(attendee[u"phoneNumber"_s])},
            {u"absent"_s, attendee[u"absent"_s].toBool()},
            {u"is_guest"_s, guests.contains(attendee[u"email"_s])}};
        if (attendee[u"seatUid"_s].isString()) {
            const QString seat = stage.server().credentials().newUuid();
            stage.remember(Kind::Seat, attendee[u"seatUid"_s].toString(), seat);
            values.insert(u"seat_uid"_s, seat);
            values.insert(u"responses"_s, attendee[u"bookingFieldsResponses"_s].toObject());
            values.insert(u"metadata"_s, QJsonObject());
        }
        stage.database().insert(u"attendees"_s, values);
    }
}

// The uid of a booking or a series under another name, the same each time.
QVariant renamed(Stage &stage, const QJsonValue &recorded)
{
    if (!recorded.isString())
        return {};
    const QString text = recorded.toString();
    if (!stage.knows(Kind::Booking, text))
        stage.remember(Kind::Booking, text, stage.server().credentials().newUid());
    return stage.staged(Kind::Booking, text);
}

qint64 instant(const QJsonValue &text) { return parseInstant(text.toString()).value_or(0); }

} // namespace

void addEventTypes(Stage &stage)
{
    if (stage.isCommunity())
        addCommunityEventTypes(stage);
    else
        addFullEventTypes(stage);
}

void addOddSchedule(Stage &stage, qint64 recorded, qint64 recordedOwner)
{
    const qint64 id = stage.database().insert(u"schedules"_s,
        {{u"user_id"_s, stage.staged(Kind::User, recordedOwner)}, {u"name"_s, u"Odd hours"_s},
            {u"time_zone"_s, u"America/St_Johns"_s}, {u"created_at"_s, stage.now()}});
    stage.remember(Kind::Schedule, recorded, id);
    stage.database().insert(u"availability"_s,
        {{u"schedule_id"_s, id}, {u"days"_s, QJsonArray{1, 3}}, {u"start_minute"_s, 0},
            {u"end_minute"_s, 390}});
    stage.database().insert(u"availability"_s,
        {{u"schedule_id"_s, id}, {u"days"_s, QJsonArray{6, 0}}, {u"start_minute"_s, 600},
            {u"end_minute"_s, 720}});
    stage.database().insert(u"overrides"_s,
        {{u"schedule_id"_s, id}, {u"date"_s, u"2026-12-31"_s}, {u"start_minute"_s, 540},
            {u"end_minute"_s, 660}});
}

qint64 addBooking(Stage &stage, const QJsonObject &recorded)
{
    const QJsonValue host = recorded.value("hosts"_L1).toArray().at(0)[u"id"_s];
    const QJsonValue eventType = recorded.value("eventTypeId"_L1);
    const qint64 eventTypeId = stage.staged(Kind::EventType, eventType.toInteger());
    const auto row = stage.database().find(u"event_types"_s, eventTypeId);
    const qint64 id = stage.database().insert(u"bookings"_s,
        {{u"uid"_s, renamed(stage, recorded.value("uid"_L1))},
            {u"user_id"_s, stage.staged(Kind::User, host.toInteger())},
            {u"event_type_id"_s, row ? QVariant(eventTypeId) : QVariant()},
            {u"team_id"_s, row ? row->value("team_id"_L1) : QVariant()},
            {u"title"_s, recorded.value("title"_L1).toString(u""_s)},
            {u"description"_s, textOrNull(recorded.value("description"_L1))},
            {u"status"_s, recorded.value("status"_L1).toString()},
            {u"start_at"_s, instant(recorded.value("start"_L1))},
            {u"end_at"_s, instant(recorded.value("end"_L1))},
            {u"location"_s, textOrNull(recorded.value("location"_L1))},
            {u"created_at"_s, instant(recorded.value("createdAt"_L1))},
            {u"updated_at"_s, instant(recorded.value("updatedAt"_L1))},
            {u"cancellation_reason"_s, textOrNull(recorded.value("cancellationReason"_L1))},
            {u"rescheduling_reason"_s, textOrNull(recorded.value("reschedulingReason"_L1))},
            {u"rescheduled_from_uid"_s, renamed(stage, recorded.value("rescheduledFromUid"_L1))},
            {u"rescheduled_to_uid"_s, renamed(stage, recorded.value("rescheduledToUid"_L1))},
            {u"recurring_uid"_s, renamed(stage, recorded.value("recurringBookingUid"_L1))},
            {u"seated"_s, !recorded.contains("bookingFieldsResponses"_L1)},
            {u"absent_host"_s, recorded.value("absentHost"_L1).toBool()}, {u"ics_uid"_s, u"staged@Cal.com"_s},
            {u"metadata"_s, recorded.value("metadata"_L1).toObject()},
            {u"responses"_s, recorded.value("bookingFieldsResponses"_L1).toObject()}});
    stage.database().insert(u"booking_hosts"_s,
        {{u"booking_id"_s, id}, {u"user_id"_s, stage.staged(Kind::User, host.toInteger())}});
    addAttendees(stage, id, recorded);
    return id;
}

void changeBooking(Stage &stage, const QString &recordedUid, const Values &values)
{
    const auto booking = stage.database().selectFirst(
        u"SELECT id FROM bookings WHERE uid = ?"_s, {stage.staged(Kind::Booking, recordedUid)});
    if (booking)
        stage.database().update(u"bookings"_s, booking->number("id"_L1), values);
}

qint64 addBooking(Stage &stage, const PlainBooking &plain)
{
    QJsonArray attendees;
    for (int i = 0; i < std::max(1, plain.seats); ++i) {
        QJsonObject attendee{{u"name"_s, u"Guest"_s},
            {u"email"_s, QString(u"guest"_s % QString::number(i) % u"@example.test"_s)},
            {u"timeZone"_s, u"UTC"_s}, {u"language"_s, u"en"_s}};
        if (plain.seats > 0)
            attendee.insert(u"seatUid"_s, QString(u"seat-"_s % QString::number(i)));
        attendees.append(attendee);
    }
    const qint64 start = parseInstant(plain.start).value_or(0);
    QJsonObject recorded{{u"uid"_s, plain.recordedUid},
        {u"hosts"_s, QJsonArray{QJsonObject{{u"id"_s, plain.recordedHost}}}},
        {u"eventTypeId"_s, plain.recordedEventType}, {u"status"_s, plain.status}, {u"start"_s, plain.start},
        {u"end"_s, isoInstant(start + 30 * 60'000)}, {u"location"_s, u"https://video.example.test/video/x"_s},
        {u"createdAt"_s, isoInstant(stage.now())}, {u"updatedAt"_s, isoInstant(stage.now())},
        {u"attendees"_s, attendees}};
    if (plain.seats == 0)
        recorded.insert(u"bookingFieldsResponses"_s, QJsonObject());
    return addBooking(stage, recorded);
}

} // namespace Calends::Sandbox
