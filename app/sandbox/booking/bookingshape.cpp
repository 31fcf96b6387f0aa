#include "app/sandbox/booking/bookingshape.h"

#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/eventtypeshape.h"
#include "app/sandbox/booking/idset.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// Everything that the bookings of one answer share, read in three queries.
class Shaper
{
public:
    Shaper(Database &database, const Rows &bookings, ServerEdition edition);

    QJsonObject json(const Row &booking) const;

private:
    void addState(QJsonObject &json, const Row &booking) const;
    void addTimes(QJsonObject &json, const Row &booking) const;
    void addPeople(QJsonObject &json, const Row &booking) const;
    QJsonObject hostJson(const Row &booking) const;
    QJsonObject responsesJson(const Row &booking) const;

    ServerEdition m_edition;
    QHash<qint64, Row> m_users;
    QHash<qint64, Row> m_eventTypes;
    QHash<qint64, Rows> m_attendees;
};

Shaper::Shaper(Database &database, const Rows &bookings, ServerEdition edition)
    : m_edition(edition)
{
    const Rows users
        = database.select(u"SELECT id, name, email, username, time_zone FROM users WHERE id "_s % amongIds(),
            {idSet(bookings, "user_id"_L1)});
    for (const Row &user : users)
        m_users.insert(user.number("id"_L1), user);
    const Rows eventTypes = database.select(
        u"SELECT id, slug FROM event_types WHERE id "_s % amongIds(), {idSet(bookings, "event_type_id"_L1)});
    for (const Row &eventType : eventTypes)
        m_eventTypes.insert(eventType.number("id"_L1), eventType);
    const Rows attendees
        = database.select(u"SELECT * FROM attendees WHERE booking_id "_s % amongIds() % u" ORDER BY id"_s,
            {idSet(bookings, "id"_L1)});
    for (const Row &attendee : attendees)
        m_attendees[attendee.number("booking_id"_L1)].append(attendee);
}

QJsonObject Shaper::hostJson(const Row &booking) const
{
    const auto found = m_users.constFind(booking.number("user_id"_L1));
    QJsonObject json;
    // A host who is gone is "unknown" throughout, the id too.
    if (found == m_users.cend()) {
        for (const QString &name : {u"id"_s, u"name"_s, u"email"_s, u"username"_s, u"timeZone"_s})
            json.insert(name, u"unknown"_s);
        return json;
    }
    const Row &user = found.value();
    json = {{u"id"_s, user.number("id"_L1)}, {u"name"_s, user.jsonText("name"_L1)},
        {u"email"_s, user.text("email"_L1)},
        {u"username"_s, user.isNull("username"_L1) ? u"unknown"_s : user.text("username"_L1)},
        {u"timeZone"_s, user.text("time_zone"_L1)}};
    if (m_edition != ServerEdition::Full)
        json.insert(u"displayEmail"_s, displayEmail(user.text("email"_L1)));
    return json;
}

void Shaper::addState(QJsonObject &json, const Row &booking) const
{
    const QString status = booking.text("status"_L1);
    const bool recurring = !booking.isNull("recurring_uid"_L1);
    const bool newer = m_edition != ServerEdition::Full;
    json.insert(u"status"_s, status);
    if (status == u"cancelled" || (newer && !booking.flag("seated"_L1))) {
        const QJsonValue none = newer ? QJsonValue(u""_s) : QJsonValue(QJsonValue::Null);
        const QJsonValue reason = booking.jsonText("cancellation_reason"_L1);
        const QJsonValue by = booking.jsonText("cancelled_by"_L1);
        json.insert(u"cancellationReason"_s, reason.isNull() ? none : reason);
        json.insert(u"cancelledByEmail"_s, by.isNull() ? none : by);
    }
    if (!booking.isNull("rescheduling_reason"_L1))
        json.insert(u"reschedulingReason"_s, booking.text("rescheduling_reason"_L1));
    if (!recurring)
        json.insert(u"rescheduledByEmail"_s, booking.jsonText("rescheduled_by"_L1));
    if (!booking.isNull("rescheduled_from_uid"_L1))
        json.insert(u"rescheduledFromUid"_s, booking.text("rescheduled_from_uid"_L1));
    if (!recurring && !booking.isNull("rescheduled_to_uid"_L1))
        json.insert(u"rescheduledToUid"_s, booking.text("rescheduled_to_uid"_L1));
    if (recurring)
        json.insert(u"recurringBookingUid"_s, booking.text("recurring_uid"_L1));
}

void Shaper::addTimes(QJsonObject &json, const Row &booking) const
{
    json.insert(u"start"_s, booking.jsonInstant("start_at"_L1));
    json.insert(u"end"_s, booking.jsonInstant("end_at"_L1));
    json.insert(u"duration"_s, (booking.number("end_at"_L1) - booking.number("start_at"_L1)) / 60'000);
    json.insert(u"createdAt"_s, booking.jsonInstant("created_at"_L1));
    json.insert(u"updatedAt"_s, booking.jsonInstant("updated_at"_L1));
}

QJsonObject Shaper::responsesJson(const Row &booking) const
{
    QJsonObject responses = booking.object("responses"_L1);
    if (m_edition == ServerEdition::Full)
        return responses;
    if (responses.contains("email"_L1))
        responses.insert(u"displayEmail"_s, displayEmail(responses.value("email"_L1).toString()));
    if (responses.contains("guests"_L1)) {
        QJsonArray shown;
        const QJsonArray guests = responses.value("guests"_L1).toArray();
        for (const QJsonValue &guest : guests)
            shown.append(displayEmail(guest.toString()));
        responses.insert(u"displayGuests"_s, shown);
    }
    return responses;
}

void Shaper::addPeople(QJsonObject &json, const Row &booking) const
{
    const bool seated = booking.flag("seated"_L1);
    QJsonArray attendees;
    QJsonArray guests;
    const Rows rows = m_attendees.value(booking.number("id"_L1));
    for (const Row &row : rows) {
        attendees.append(attendeeJson(row, m_edition));
        if (row.flag("is_guest"_L1))
            guests.append(row.text("email"_L1));
    }
    json.insert(u"hosts"_s, QJsonArray{hostJson(booking)});
    json.insert(u"attendees"_s, attendees);
    if (seated)
        return;
    if (!guests.isEmpty())
        json.insert(u"guests"_s, guests);
    json.insert(u"bookingFieldsResponses"_s, responsesJson(booking));
    QJsonObject metadata = booking.object("metadata"_L1);
    if (m_edition != ServerEdition::Full && !booking.isNull("client_id"_L1))
        metadata.insert(u"platformClientId"_s, booking.text("client_id"_L1));
    json.insert(u"metadata"_s, metadata);
}

QJsonObject Shaper::json(const Row &booking) const
{
    const auto eventType = m_eventTypes.constFind(booking.number("event_type_id"_L1));
    QJsonObject json{{u"id"_s, booking.number("id"_L1)}, {u"uid"_s, booking.text("uid"_L1)},
        {u"title"_s, booking.text("title"_L1)}, {u"description"_s, booking.jsonText("description"_L1)},
        {u"eventTypeId"_s, booking.jsonNumber("event_type_id"_L1)}, {u"eventType"_s, QJsonValue::Null},
        {u"meetingUrl"_s, booking.jsonText("location"_L1)}, {u"location"_s, booking.jsonText("location"_L1)},
        {u"absentHost"_s, booking.flag("absent_host"_L1)}, {u"rating"_s, booking.jsonNumber("rating"_L1)},
        {u"icsUid"_s, booking.jsonText("ics_uid"_L1)}};
    if (eventType != m_eventTypes.cend()) {
        json.insert(u"eventType"_s,
            QJsonObject{{u"id"_s, eventType->number("id"_L1)}, {u"slug"_s, eventType->text("slug"_L1)}});
    }
    addState(json, booking);
    addTimes(json, booking);
    addPeople(json, booking);
    return json;
}

} // namespace

QString displayEmail(const QString &email)
{
    static const QRegularExpression mark(u"\\+[a-zA-Z0-9]{25}(?=@)"_s);
    return QString(email).remove(mark);
}

QJsonObject attendeeJson(const Row &attendee, ServerEdition edition)
{
    QJsonObject json{{u"name"_s, attendee.text("name"_L1)}, {u"email"_s, attendee.text("email"_L1)},
        {u"timeZone"_s, attendee.text("time_zone"_L1)}, {u"language"_s, attendee.jsonText("language"_L1)},
        {u"absent"_s, attendee.flag("absent"_L1)}};
    if (edition != ServerEdition::Full)
        json.insert(u"displayEmail"_s, displayEmail(attendee.text("email"_L1)));
    if (!attendee.isNull("phone"_L1))
        json.insert(u"phoneNumber"_s, attendee.text("phone"_L1));
    if (attendee.isNull("seat_uid"_L1))
        return json;
    json.insert(u"seatUid"_s, attendee.text("seat_uid"_L1));
    json.insert(u"bookingFieldsResponses"_s, attendee.object("responses"_L1));
    json.insert(u"metadata"_s, attendee.object("metadata"_L1));
    return json;
}

QJsonArray bookingsJson(Database &database, const Rows &bookings, ServerEdition edition)
{
    const Shaper shaper(database, bookings, edition);
    QJsonArray list;
    for (const Row &booking : bookings)
        list.append(shaper.json(booking));
    return list;
}

QJsonObject bookingJson(Database &database, const Row &booking, ServerEdition edition)
{
    return bookingsJson(database, {booking}, edition).at(0).toObject();
}

QJsonObject bookingForCaller(RequestContext &context, const Row &booking)
{
    QJsonObject json = bookingJson(context.database, booking, context.settings.edition);
    if (!booking.flag("seated"_L1) || booking.isNull("event_type_id"_L1))
        return json;
    const auto eventType = context.database.find(u"event_types"_s, booking.value("event_type_id"_L1));
    const QJsonValue seats
        = eventType ? settingsOf(*eventType, context.settings.edition).value("seats"_L1) : QJsonValue();
    if (isOn(seats) && !seats[u"showAttendeeInfo"_s].toBool() && !mayManage(context, booking))
        json.insert(u"attendees"_s, QJsonArray());
    return json;
}

QJsonObject madeBookingJson(RequestContext &context, const Row &booking, const QString &seatUid)
{
    QJsonObject json = bookingJson(context.database, booking, context.settings.edition);
    if (!seatUid.isEmpty())
        json.insert(u"seatUid"_s, seatUid);
    if (context.settings.edition != ServerEdition::Full)
        json.insert(u"isPlatformManagedUserBooking"_s, !booking.isNull("client_id"_L1));
    return json;
}

} // namespace Calends::Sandbox
