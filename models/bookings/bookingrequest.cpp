#include "models/bookings/bookingrequest.h"

namespace Calends {

template <>
const FieldList<BookingRequest> &describe<BookingRequest>()
{
    using R = BookingRequest;
    static const FieldList<BookingRequest> list = {
        field("attendee", &R::attendee)
            .label(QT_TRANSLATE_NOOP("Field", "Attendee"))
            .onCreate(Input::Required),
        field("eventTypeSlug", &R::eventTypeSlug)
            .label(QT_TRANSLATE_NOOP("Field", "Event type slug"))
            .onCreate(Input::Optional),
        field("username", &R::username)
            .label(QT_TRANSLATE_NOOP("Field", "User name"))
            .onCreate(Input::Optional),
        field("teamSlug", &R::teamSlug)
            .label(QT_TRANSLATE_NOOP("Field", "Team slug"))
            .onCreate(Input::Optional),
        field("organizationSlug", &R::organizationSlug)
            .label(QT_TRANSLATE_NOOP("Field", "Organization slug"))
            .onCreate(Input::Optional),
        field("location", &R::location)
            .label(QT_TRANSLATE_NOOP("Field", "Location"))
            .onCreate(Input::Optional),
        field("lengthInMinutes", &R::lengthInMinutes)
            .label(QT_TRANSLATE_NOOP("Field", "Length"))
            .onCreate(Input::Optional),
        field("recurrenceCount", &R::recurrenceCount)
            .label(QT_TRANSLATE_NOOP("Field", "Occurrences"))
            .onCreate(Input::Optional),
        field("instant", &R::instant)
            .label(QT_TRANSLATE_NOOP("Field", "Instant meeting"))
            .onCreate(Input::Optional),
        field("routing", &R::routing).label(QT_TRANSLATE_NOOP("Field", "Routing")).onCreate(Input::Optional),
        field("emailVerificationCode", &R::emailVerificationCode)
            .label(QT_TRANSLATE_NOOP("Field", "E-mail verification code"))
            .onCreate(Input::Optional)
            .secret(),
    };
    return list;
}

} // namespace Calends
