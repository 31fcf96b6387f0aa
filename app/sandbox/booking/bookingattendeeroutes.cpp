#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/bookingstore.h"
#include "app/sandbox/validation.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr int guestsPerCall = 10;
constexpr int guestsPerBooking = 30;

struct Found
{
    std::optional<Row> booking;
    Answer refusal;
};

Found managedBooking(RequestContext &context)
{
    const QString uid = context.pathText("bookingUid"_L1);
    const std::optional<Row> booking = findBooking(context.database, uid);
    if (!booking)
        return {{}, Answer::notFound(u"Booking with uid="_s % uid % u" not found"_s)};
    if (!mayManage(context, *booking))
        return {{}, Answer::forbidden(u"You do not have access to booking with uid="_s % uid)};
    return {booking, {}};
}

QJsonObject withId(const Row &attendee, ServerEdition edition)
{
    QJsonObject json = attendeeJson(attendee, edition);
    json.insert(u"id"_s, attendee.number("id"_L1));
    return json;
}

Answer list(RequestContext &context)
{
    const Found found = managedBooking(context);
    if (!found.booking)
        return found.refusal;
    QJsonArray json;
    const Rows rows = context.database.select(
        u"SELECT * FROM attendees WHERE booking_id = ? ORDER BY id"_s, {found.booking->value("id"_L1)});
    for (const Row &row : rows)
        json.append(withId(row, context.settings.edition));
    return Answer::success(json);
}

struct FoundAttendee
{
    std::optional<Row> booking;
    std::optional<Row> attendee;
    Answer refusal;
};

FoundAttendee wantedAttendee(RequestContext &context)
{
    const Found found = managedBooking(context);
    if (!found.booking)
        return {{}, {}, found.refusal};
    const std::optional<qint64> id = context.pathNumber("attendeeId"_L1);
    if (!id)
        return {{}, {}, Answer::internalError()};
    const auto attendee = context.database.selectFirst(
        u"SELECT * FROM attendees WHERE id = ? AND booking_id = ?"_s, {*id, found.booking->value("id"_L1)});
    if (!attendee) {
        return {{}, {},
            Answer::notFound(u"Attendee with id "_s % QString::number(*id) % u" not found in booking "_s
                % found.booking->text("uid"_L1))};
    }
    return {found.booking, attendee, {}};
}

Answer read(RequestContext &context)
{
    const FoundAttendee found = wantedAttendee(context);
    return found.attendee ? Answer::success(withId(*found.attendee, context.settings.edition))
                          : found.refusal;
}

Answer add(RequestContext &context)
{
    const QJsonObject body = context.object();
    Validation validation(body);
    validation.text(u"name"_s);
    validation.email(u"email"_s);
    validation.timeZone(u"timeZone"_s);
    validation.oneOf(u"language"_s, locales(), Validation::Presence::Optional);
    if (validation.failed())
        return validation.answer();
    const Found found = managedBooking(context);
    if (!found.booking)
        return found.refusal;
    const qint64 bookingId = found.booking->number("id"_L1);
    const QJsonValue phone = body.value("phoneNumber"_L1);
    const qint64 id = context.database.insert(u"attendees"_s,
        {{u"booking_id"_s, bookingId}, {u"name"_s, body.value("name"_L1).toString()},
            {u"email"_s, body.value("email"_L1).toString()},
            {u"time_zone"_s, body.value("timeZone"_L1).toString()},
            {u"language"_s, body.value("language"_L1).toString(u"en"_s)},
            {u"phone"_s, phone.isString() ? QVariant(phone.toString()) : QVariant()}});
    context.recordWrite(u"attendees"_s, id);
    changeBooking(context, bookingId, {});
    QJsonObject json = withId(*context.database.find(u"attendees"_s, id), context.settings.edition);
    json.insert(u"bookingId"_s, bookingId);
    return Answer::created(json);
}

Answer remove(RequestContext &context)
{
    const FoundAttendee found = wantedAttendee(context);
    if (!found.attendee)
        return found.refusal;
    const qint64 bookingId = found.booking->number("id"_L1);
    const qint64 first = context.database.count(
        u"SELECT min(id) FROM attendees WHERE booking_id = ? AND is_guest = 0"_s, {bookingId});
    if (found.attendee->number("id"_L1) == first)
        return Answer::badRequest(u"cannot_remove_primary_attendee"_s);
    context.database.execute(u"DELETE FROM attendees WHERE id = ?"_s, {found.attendee->value("id"_L1)});
    context.recordWrite(u"attendees"_s, found.attendee->value("id"_L1));
    changeBooking(context, bookingId, {});
    return Answer::success(
        QJsonObject{{u"id"_s, found.attendee->number("id"_L1)}, {u"bookingId"_s, bookingId},
            {u"name"_s, found.attendee->text("name"_L1)}, {u"email"_s, found.attendee->text("email"_L1)},
            {u"timeZone"_s, found.attendee->text("time_zone"_L1)}});
}

Validation checkedGuests(const QJsonObject &body)
{
    Validation validation(body);
    if (!validation.array(u"guests"_s))
        return validation;
    const QJsonArray guests = body.value("guests"_L1).toArray();
    if (guests.isEmpty())
        validation.fail(u"guests"_s, u"arrayMinSize"_s, u"guests must contain at least 1 elements"_s);
    if (guests.size() > guestsPerCall)
        validation.fail(u"guests"_s, u"arrayMaxSize"_s, u"guests must contain no more than 10 elements"_s);
    Validation list(guests);
    for (qsizetype i = 0; i < guests.size(); ++i) {
        if (!guests.at(i).isObject()) {
            list.fail(QString::number(i), u"nestedValidation"_s,
                u"each value in nested property guests must be either object or array"_s);
            continue;
        }
        Validation guest(guests.at(i));
        guest.email(u"email"_s);
        list.child(QString::number(i), guest);
    }
    validation.child(u"guests"_s, list);
    return validation;
}

Answer addGuests(RequestContext &context)
{
    const Validation validation = checkedGuests(context.object());
    if (validation.failed())
        return validation.answer();
    const Found found = managedBooking(context);
    if (!found.booking)
        return found.refusal;
    const qint64 bookingId = found.booking->number("id"_L1);
    const QJsonArray guests = context.object().value("guests"_L1).toArray();
    const qint64 there = context.database.count(
        u"SELECT count(*) FROM attendees WHERE booking_id = ? AND is_guest = 1"_s, {bookingId});
    if (there + guests.size() > guestsPerBooking)
        return Answer::badRequest(u"A booking can have at most 30 guests"_s);
    for (const QJsonValue &guest : guests) {
        const qint64 id = context.database.insert(u"attendees"_s,
            {{u"booking_id"_s, bookingId}, {u"name"_s, guest[u"name"_s].toString(u""_s)},
                {u"email"_s, guest[u"email"_s].toString()},
                {u"time_zone"_s, guest[u"timeZone"_s].toString(u"UTC"_s)},
                {u"language"_s, guest[u"language"_s].toString(u"en"_s)}, {u"is_guest"_s, true}});
        context.recordWrite(u"attendees"_s, id);
    }
    changeBooking(context, bookingId, {});
    return Answer::success(bookingJson(
        context.database, *context.database.find(u"bookings"_s, bookingId), context.settings.edition));
}

QString resolved(const QJsonObject &location, const QString &uid)
{
    const QString type = location.value("type"_L1).toString();
    if (type == u"integration")
        return videoAddress(uid);
    for (const QString &member : {u"address"_s, u"link"_s, u"phone"_s, u"location"_s}) {
        if (location.contains(member))
            return location.value(member).toString();
    }
    return {};
}

Answer changeLocation(RequestContext &context)
{
    static const QStringList types{u"address"_s, u"link"_s, u"phone"_s, u"integration"_s,
        u"attendeeAddress"_s, u"attendeePhone"_s, u"attendeeDefined"_s};
    const QJsonObject location = context.object().value("location"_L1).toObject();
    Validation validation(location);
    validation.oneOf(u"type"_s, types);
    if (validation.failed())
        return validation.answer();
    const Found found = managedBooking(context);
    if (!found.booking)
        return found.refusal;
    const QString uid = found.booking->text("uid"_L1);
    if (location.value("type"_L1) == u"integration"_s && location.value("integration"_L1) != u"cal-video"_s)
        return Answer::badRequest(location.value("integration"_L1).toString() % u" not connected."_s);
    changeBooking(context, found.booking->number("id"_L1), {{u"location"_s, resolved(location, uid)}});
    return Answer::success(
        bookingJson(context.database, *findBooking(context.database, uid), context.settings.edition));
}

} // namespace

void addBookingAttendeeRoutes(Router &router)
{
    const Policy reads = Policy().of(VersionFamily::BookingsCurrent).needs(BookingRead, true);
    const Policy writes = Policy().of(VersionFamily::BookingsCurrent).needs(BookingWrite, true);
    router.add(Operations::getBookingsByBookingUidAttendees, reads, list);
    router.add(Operations::getBookingsByBookingUidAttendeesByAttendeeId, reads, read);
    const auto limited = [&writes](const QString &name) { return Policy(writes).limited(name, 5); };
    router.add(Operations::postBookingsByBookingUidAttendees, limited(u"booking_attendees_add"_s), add);
    router.add(Operations::deleteBookingsByBookingUidAttendeesByAttendeeId,
        limited(u"booking_attendees_remove"_s), remove);
    router.add(Operations::postBookingsByBookingUidGuests, limited(u"booking_guests_add"_s), addGuests);
    router.add(
        Operations::patchBookingsByBookingUidLocation, limited(u"booking_location_update"_s), changeLocation);
}

} // namespace Calends::Sandbox
