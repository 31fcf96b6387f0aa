// Titles of bookings, in the host's language as the servers write them (OBSERVED).
#pragma once

#include <QString>

namespace Calends::Sandbox {

// "Round robin between Mémé and Zoë"; a host or attendee without a name is left blank.
QString bookingTitle(
    const QString &locale, const QString &eventType, const QString &host, const QString &attendee);

} // namespace Calends::Sandbox
