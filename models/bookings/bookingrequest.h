// What the server wants to know of a booking to be made and never answers (FACTS 8.3).
#pragma once

#include "models/bookings/attendee.h"

namespace Calends {

// The event type is named by Booking::eventTypeId, or here by slug and owner.
struct BookingRequest
{
    Member<Attendee> attendee;
    Member<QString> eventTypeSlug;
    Member<QString> username;
    Member<QString> teamSlug;
    Member<QString> organizationSlug;
    Member<RawJson> location; // an object of FACTS 8.5
    Member<int> lengthInMinutes;
    Member<int> recurrenceCount;
    Member<bool> instant;
    Member<RawJson> routing; // from a routing form's answer
    Member<QString> emailVerificationCode;
    UnknownMembers unknown;

    friend bool operator==(const BookingRequest &, const BookingRequest &) = default;
};

template <>
inline constexpr bool heldApart<BookingRequest> = true;

template <>
const FieldList<BookingRequest> &describe<BookingRequest>();

} // namespace Calends
