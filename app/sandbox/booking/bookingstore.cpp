#include "app/sandbox/booking/bookingstore.h"

#include "app/sandbox/booking/bookingtitle.h"
#include "app/sandbox/booking/eventtypeshape.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// The event type's own pattern of a title, with the words that FACTS 9 lists.
QString customTitle(QString pattern, const QString &eventType, const QString &host, const QString &attendee)
{
    return pattern.replace("{Event type title}"_L1, eventType)
        .replace("{Organiser first name}"_L1, host.section(u' ', 0, 0))
        .replace("{Scheduler first name}"_L1, attendee.section(u' ', 0, 0))
        .replace("{Organiser}"_L1, host)
        .replace("{Scheduler}"_L1, attendee);
}

QString titleOf(const BookingForm &form, const std::optional<Row> &host)
{
    const QString eventType = form.eventType->text("title"_L1);
    const QString hostName = host ? host->text("name"_L1) : QString();
    const QString pattern = form.settings.value("customName"_L1).toString();
    if (!pattern.isEmpty())
        return customTitle(pattern, eventType, hostName, form.name);
    return bookingTitle(host ? host->text("locale"_L1) : QString(), eventType, hostName, form.name);
}

QVariant maybe(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

void storeAttendees(RequestContext &context, qint64 bookingId, const BookingForm &form)
{
    context.database.insert(u"attendees"_s,
        {{u"booking_id"_s, bookingId}, {u"name"_s, form.name}, {u"email"_s, form.email},
            {u"time_zone"_s, form.timeZone}, {u"language"_s, form.language},
            {u"phone"_s, maybe(form.phone)}});
    for (const QString &guest : form.guests) {
        context.database.insert(u"attendees"_s,
            {{u"booking_id"_s, bookingId}, {u"name"_s, u""_s}, {u"email"_s, guest},
                {u"time_zone"_s, form.timeZone}, {u"language"_s, form.language}, {u"is_guest"_s, true}});
    }
}

QString placeOf(const BookingForm &form, const NewBooking &made, const QString &uid)
{
    if (!form.hasVideo)
        return form.location;
    return made.accepted ? videoAddress(uid) : u"integrations:daily"_s;
}

Values columnsOf(RequestContext &context, const BookingForm &form, const NewBooking &made, const QString &uid)
{
    const auto host = context.database.find(u"users"_s, made.hostId);
    const bool seated = !made.seatUid.isEmpty();
    const QString notes = form.responses.value("notes"_L1).toString();
    return {{u"uid"_s, uid}, {u"user_id"_s, made.hostId},
        {u"event_type_id"_s, form.eventType->value("id"_L1)},
        {u"team_id"_s, form.eventType->value("team_id"_L1)}, {u"title"_s, titleOf(form, host)},
        {u"description"_s, seated ? QVariant() : QVariant(notes.isNull() ? u""_s : notes)},
        {u"status"_s, made.accepted ? u"accepted"_s : u"pending"_s}, {u"start_at"_s, made.start},
        {u"end_at"_s, made.start + form.length * 60'000LL}, {u"location"_s, maybe(placeOf(form, made, uid))},
        {u"created_at"_s, context.now()}, {u"updated_at"_s, context.now()},
        {u"recurring_uid"_s, maybe(made.recurringUid)}, {u"seated"_s, seated},
        {u"ics_uid"_s, QString((seated ? context.credentials.newUid() : uid) % u"@Cal.com"_s)},
        {u"metadata"_s, form.metadata}, {u"responses"_s, form.responses},
        {u"client_id"_s, host ? host->value("client_id"_L1) : QVariant()}};
}

} // namespace

QString videoAddress(const QString &uid) { return u"https://video.calends.test/video/"_s % uid; }

qint64 storeBooking(RequestContext &context, const BookingForm &form, const NewBooking &made)
{
    const qint64 id = context.database.insert(
        u"bookings"_s, columnsOf(context, form, made, context.credentials.newUid()));
    for (const qint64 host : made.hosts)
        context.database.insert(u"booking_hosts"_s, {{u"booking_id"_s, id}, {u"user_id"_s, host}});
    context.recordWrite(u"bookings"_s, id);
    if (made.seatUid.isEmpty()) {
        storeAttendees(context, id, form);
        return id;
    }
    addSeat(context, *context.database.find(u"bookings"_s, id), form, made.seatUid);
    return id;
}

void addSeat(RequestContext &context, const Row &booking, const BookingForm &form, const QString &seatUid)
{
    QJsonObject responses = form.responses;
    responses.remove("email"_L1); // kept out of a seat's answers (FACTS 8.1)
    if (!responses.contains("guests"_L1))
        responses.insert(u"guests"_s, QJsonArray());
    const qint64 id = booking.number("id"_L1);
    context.database.insert(u"attendees"_s,
        {{u"booking_id"_s, id}, {u"name"_s, form.name}, {u"email"_s, form.email},
            {u"time_zone"_s, form.timeZone}, {u"language"_s, form.language}, {u"phone"_s, maybe(form.phone)},
            {u"seat_uid"_s, seatUid}, {u"responses"_s, responses}, {u"metadata"_s, form.metadata}});
    changeBooking(context, id, {});
}

void changeBooking(RequestContext &context, qint64 bookingId, Values values)
{
    values.insert(u"updated_at"_s, context.now());
    context.database.update(u"bookings"_s, bookingId, values);
    context.recordWrite(u"bookings"_s, bookingId);
}

} // namespace Calends::Sandbox
