// Who attends a booking, as it stands in the booking (FACTS 8.1) and in the attendee calls of newer servers.
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

struct Attendee
{
    Member<qint64> id; // only from the attendee calls
    Member<qint64> bookingId; // the same
    Member<QString> name; // empty for guests
    Member<QString> email; // of a managed user: with `+<clientId>`
    Member<QString> displayEmail; // without it; newer servers
    Member<QString> timeZone;
    Member<QString> phoneNumber;
    Member<QString> language;
    Member<bool> absent;
    Member<QString> seatUid; // seated bookings
    Member<RawJson> bookingFieldsResponses; // the same
    Member<RawJson> metadata; // the same
    UnknownMembers unknown;

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

template <>
const FieldList<Attendee> &describe<Attendee>();

// "Zoë <zoe@example.com>", with the plain address where the name is empty.
QString wording(const Attendee &attendee);
QString plainWording(const Attendee &attendee);

} // namespace Calends
