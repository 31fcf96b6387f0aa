// Where an event type's bookings may take place (FACTS 8.5).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class LocationType : quint8 {
    Address,
    Link,
    Phone,
    Integration,
    AttendeeAddress,
    AttendeePhone,
    AttendeeDefined,
    OrganizersDefaultApp, // team event types only
    Unknown, // the server's own word for what it cannot describe; it never takes it back
};

template <>
std::span<const EnumName> enumNames<LocationType>();

struct Location
{
    Member<OpenEnum<LocationType>> type;
    Member<QString> integration; // cal-video, zoom …
    Member<QString> address;
    Member<QString> link;
    Member<QString> phone;
    Member<bool> isPublic; // shown before a booking is made
    Member<qint64> credentialId; // of the connected app
    Member<QString> location; // JSON as text, of type Unknown
    UnknownMembers unknown;

    friend bool operator==(const Location &, const Location &) = default;
};

template <>
const FieldList<Location> &describe<Location>();

// "Cal Video", "ul. Długa 3", "Attendee's phone".
QString wording(const Location &location);
QString plainWording(const Location &location); // "integration: cal-video"
std::optional<Location> forInput(const Location &location, Purpose purpose, RequestIssues &issues);

} // namespace Calends
