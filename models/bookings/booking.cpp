#include "models/bookings/booking.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

template <>
std::span<const EnumName> enumNames<BookingStatus>()
{
    static constexpr EnumName names[] = {
        {"accepted", QT_TRANSLATE_NOOP("Value", "Accepted")},
        {"pending", QT_TRANSLATE_NOOP("Value", "Pending")},
        {"cancelled", QT_TRANSLATE_NOOP("Value", "Cancelled")},
        {"rejected", QT_TRANSLATE_NOOP("Value", "Rejected")},
        {"awaiting_host", QT_TRANSLATE_NOOP("Value", "Waiting for a host")},
    };
    return names;
}

template <>
const FieldList<BookingHost> &describe<BookingHost>()
{
    using H = BookingHost;
    static const FieldList<BookingHost> list = {
        field("id", &H::id).label(QT_TRANSLATE_NOOP("Field", "Id")),
        field("name", &H::name).label(QT_TRANSLATE_NOOP("Field", "Name")),
        field("email", &H::email).label(QT_TRANSLATE_NOOP("Field", "E-mail")).kind(Kind::Email),
        field("displayEmail", &H::displayEmail)
            .label(QT_TRANSLATE_NOOP("Field", "E-mail shown"))
            .kind(Kind::Email),
        field("username", &H::username).label(QT_TRANSLATE_NOOP("Field", "User name")),
        field("timeZone", &H::timeZone).label(QT_TRANSLATE_NOOP("Field", "Time zone")).kind(Kind::Zone),
    };
    return list;
}

template <>
const FieldList<BookedEventType> &describe<BookedEventType>()
{
    using E = BookedEventType;
    static const FieldList<BookedEventType> list = {
        field("id", &E::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("slug", &E::slug).label(QT_TRANSLATE_NOOP("Field", "Slug")),
    };
    return list;
}

namespace {

using B = Booking;

std::vector<Field<B>> meeting()
{
    return {
        field("id", &B::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("uid", &B::uid).label(QT_TRANSLATE_NOOP("Field", "UID")).kind(Kind::Identifier).mark(Mark::Id),
        field("title", &B::title).label(QT_TRANSLATE_NOOP("Field", "Title")).mark(Mark::Name | Mark::Search),
        field("description", &B::description)
            .label(QT_TRANSLATE_NOOP("Field", "Description"))
            .kind(Kind::LongText),
        field("hosts", &B::hosts).label(QT_TRANSLATE_NOOP("Field", "Host")).mark(Mark::Owner | Mark::Search),
        field("status", &B::status).label(QT_TRANSLATE_NOOP("Field", "State")).mark(Mark::State),
        field("start", &B::start)
            .label(QT_TRANSLATE_NOOP("Field", "Start"))
            .onCreate(Input::Required)
            .mark(Mark::Start | Mark::SortKey),
        field("end", &B::end).label(QT_TRANSLATE_NOOP("Field", "End")).mark(Mark::End),
        field("duration", &B::duration).label(QT_TRANSLATE_NOOP("Field", "Minutes")),
        field("eventTypeId", &B::eventTypeId)
            .label(QT_TRANSLATE_NOOP("Field", "Event type id"))
            .kind(Kind::Identifier)
            .onCreate(Input::Optional),
        field("eventType", &B::eventType)
            .label(QT_TRANSLATE_NOOP("Field", "Event type"))
            .mark(Mark::SortKey | Mark::Search),
        field("meetingUrl", &B::meetingUrl).label(QT_TRANSLATE_NOOP("Field", "Meeting URL")).kind(Kind::Url),
        field("location", &B::location).label(QT_TRANSLATE_NOOP("Field", "Location")).mark(Mark::SortKey),
        field("absentHost", &B::absentHost).label(QT_TRANSLATE_NOOP("Field", "Host was absent")),
    };
}

std::vector<Field<B>> history()
{
    return {
        field("cancellationReason", &B::cancellationReason)
            .label(QT_TRANSLATE_NOOP("Field", "Reason for cancelling"))
            .kind(Kind::LongText),
        field("cancelledByEmail", &B::cancelledByEmail)
            .label(QT_TRANSLATE_NOOP("Field", "Cancelled by"))
            .kind(Kind::Email),
        field("reschedulingReason", &B::reschedulingReason)
            .label(QT_TRANSLATE_NOOP("Field", "Reason for rescheduling"))
            .kind(Kind::LongText),
        field("rescheduledByEmail", &B::rescheduledByEmail)
            .label(QT_TRANSLATE_NOOP("Field", "Rescheduled by"))
            .kind(Kind::Email),
        field("rescheduledFromUid", &B::rescheduledFromUid)
            .label(QT_TRANSLATE_NOOP("Field", "Rescheduled from"))
            .kind(Kind::Identifier),
        field("rescheduledToUid", &B::rescheduledToUid)
            .label(QT_TRANSLATE_NOOP("Field", "Rescheduled to"))
            .kind(Kind::Identifier),
        field("createdAt", &B::createdAt).label(QT_TRANSLATE_NOOP("Field", "Created")).mark(Mark::Created),
        field("updatedAt", &B::updatedAt).label(QT_TRANSLATE_NOOP("Field", "Changed")).mark(Mark::Changed),
    };
}

std::vector<Field<B>> participants()
{
    return {
        field("metadata", &B::metadata)
            .label(QT_TRANSLATE_NOOP("Field", "Metadata"))
            .onCreate(Input::Optional)
            .mark(Mark::Metadata),
        field("rating", &B::rating).label(QT_TRANSLATE_NOOP("Field", "Rating")),
        field("icsUid", &B::icsUid).label(QT_TRANSLATE_NOOP("Field", "Calendar UID")).kind(Kind::Identifier),
        field("attendees", &B::attendees)
            .label(QT_TRANSLATE_NOOP("Field", "Attendees"))
            .mark(Mark::SortKey | Mark::Search),
        field("guests", &B::guests).label(QT_TRANSLATE_NOOP("Field", "Guests")).onCreate(Input::Optional),
        field("bookingFieldsResponses", &B::bookingFieldsResponses)
            .label(QT_TRANSLATE_NOOP("Field", "Answers"))
            .onCreate(Input::Optional),
        field("recurringBookingUid", &B::recurringBookingUid)
            .label(QT_TRANSLATE_NOOP("Field", "Series"))
            .kind(Kind::Identifier),
        field("seatUid", &B::seatUid).label(QT_TRANSLATE_NOOP("Field", "Seat")).kind(Kind::Identifier),
        field("isPlatformManagedUserBooking", &B::isPlatformManagedUserBooking)
            .label(QT_TRANSLATE_NOOP("Field", "Of a managed user")),
        field("request", &B::request)
            .label(QT_TRANSLATE_NOOP("Field", "Request"))
            .neverAnswered()
            .inputName("")
            .onCreate(Input::Required),
    };
}

} // namespace

template <>
const FieldList<Booking> &describe<Booking>()
{
    static const FieldList<Booking> list({meeting(), history(), participants()});
    return list;
}

namespace {

QString person(const QString &name, const QString &address)
{
    if (name.isEmpty() || address.isEmpty() || name == address)
        return name.isEmpty() ? address : name;
    return name + u" <"_s + address + u'>';
}

} // namespace

QString wording(const BookingHost &host)
{
    return host.name.value().isEmpty() ? host.email.value() : host.name.value();
}

QString plainWording(const BookingHost &host)
{
    const QString &shown = host.displayEmail.value();
    return person(host.name.value(), shown.isEmpty() ? host.email.value() : shown);
}

QString wording(const BookedEventType &eventType) { return eventType.slug.value(); }

QString plainWording(const BookedEventType &eventType) { return wording(eventType); }

} // namespace Calends
