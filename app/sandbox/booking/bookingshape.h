// Bookings as they are read in the shape of 2024-08-13, as each edition writes them (FACTS 8.1, OBSERVED).
#pragma once

#include "app/sandbox/database.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

QJsonArray bookingsJson(Database &database, const Rows &bookings, ServerEdition edition);
QJsonObject bookingJson(Database &database, const Row &booking, ServerEdition edition);

// As a caller sees one by its uid: attendees of a class that hides them are only for its hosts and admins.
QJsonObject bookingForCaller(RequestContext &context, const Row &booking);

// What creating and rescheduling answer beyond the booking itself.
QJsonObject madeBookingJson(RequestContext &context, const Row &booking, const QString &seatUid = {});

QJsonObject attendeeJson(const Row &attendee, ServerEdition edition);
// Without the mark of a managed user: name+<client id>@host.
QString displayEmail(const QString &email);

} // namespace Calends::Sandbox
