// A booking in the shape of version 2024-08-13 (FACTS 8.1), seated or not, one of a series or alone. Times
// are UTC, durations minutes.
#pragma once

#include "models/bookings/attendee.h"
#include "models/bookings/bookingrequest.h"
#include "models/core/textornumber.h"

namespace Calends {

enum class BookingStatus : quint8 { Accepted, Pending, Cancelled, Rejected, AwaitingHost };

template <>
std::span<const EnumName> enumNames<BookingStatus>();

// The assigned user; every member is the text "unknown" when that person is gone.
struct BookingHost
{
    Member<TextOrNumber> id;
    Member<QString> name;
    Member<QString> email;
    Member<QString> displayEmail; // newer servers
    Member<QString> username;
    Member<QString> timeZone;
    UnknownMembers unknown;

    friend bool operator==(const BookingHost &, const BookingHost &) = default;
};

struct BookedEventType
{
    Member<qint64> id;
    Member<QString> slug;
    UnknownMembers unknown;

    friend bool operator==(const BookedEventType &, const BookedEventType &) = default;
};

struct Booking
{
    Member<qint64> id;
    Member<QString> uid;
    Member<QString> title;
    Member<QString> description;
    Member<QList<BookingHost>> hosts;
    Member<OpenEnum<BookingStatus>> status;
    Member<Instant> start;
    Member<Instant> end;
    Member<double> duration; // minutes
    Member<qint64> eventTypeId;
    Member<BookedEventType> eventType; // null when it was deleted
    Member<QString> location; // resolved: an address, a number, a URL; or null, or integrations:…
    Member<QString> meetingUrl; // the same once more
    Member<QList<Attendee>> attendees;
    Member<QStringList> guests; // e-mail addresses
    Member<bool> absentHost;
    Member<QString> cancellationReason;
    Member<QString> cancelledByEmail;
    Member<QString> reschedulingReason;
    Member<QString> rescheduledByEmail;
    Member<QString> rescheduledFromUid;
    Member<QString> rescheduledToUid;
    Member<QString> recurringBookingUid; // of the whole series
    Member<QString> seatUid; // only in the answer to booking a seat
    Member<RawJson> bookingFieldsResponses; // by slug of the booking field
    Member<RawJson> metadata;
    Member<int> rating;
    Member<QString> icsUid;
    Member<bool> isPlatformManagedUserBooking;
    Member<Instant> createdAt;
    Member<Instant> updatedAt;
    Member<BookingRequest> request; // what only a new booking is given
    UnknownMembers unknown;

    friend bool operator==(const Booking &, const Booking &) = default;
};

template <>
const FieldList<BookingHost> &describe<BookingHost>();
template <>
const FieldList<BookedEventType> &describe<BookedEventType>();
template <>
const FieldList<Booking> &describe<Booking>();

QString wording(const BookingHost &host); // the name, else the address
QString plainWording(const BookingHost &host); // "Zoë <zoe@example.com>"
QString wording(const BookedEventType &eventType); // its slug
QString plainWording(const BookedEventType &eventType);

} // namespace Calends
