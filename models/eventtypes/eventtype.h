// An event type in the shape of version 2024-06-14, of a person or of a team (FACTS 9). All lengths are
// minutes.
#pragma once

#include "models/eventtypes/bookingfield.h"
#include "models/eventtypes/eventtypepeople.h"
#include "models/eventtypes/eventtypesettings.h"
#include "models/eventtypes/limits.h"
#include "models/eventtypes/location.h"
#include "models/eventtypes/recurrence.h"

namespace Calends {

enum class SchedulingType : quint8 { Collective, RoundRobin, Managed };

template <>
std::span<const EnumName> enumNames<SchedulingType>();

struct EventType
{
    // What it is
    Member<qint64> id;
    Member<qint64> ownerId; // of a person's
    Member<QString> title;
    Member<QString> slug;
    Member<QString> description;
    Member<int> lengthInMinutes;
    Member<QList<int>> lengthInMinutesOptions;
    Member<bool> hidden;
    Member<QString> bookingUrl; // newer servers
    Member<double> price; // in the smallest unit of the currency
    Member<QString> currency;
    Member<RawJson> metadata;

    // Whose it is
    Member<QList<EventTypeUser>> users;
    Member<qint64> teamId;
    Member<EventTypeTeam> team;
    Member<qint64> parentEventTypeId; // of a managed event type's child
    Member<OpenEnum<SchedulingType>> schedulingType; // teams'
    Member<QList<EventTypeHost>> hosts; // teams'
    Member<bool> assignAllTeamMembers;
    Member<bool> rescheduleWithSameRoundRobinHost;
    Member<EmailSettings> emailSettings;

    // What is asked
    Member<QList<Location>> locations;
    Member<QList<BookingField>>
        bookingFields; // lists leave hidden ones out: never update from a list's answer
    Member<bool> disableGuests;
    Member<bool> requiresBookerEmailVerification;
    Member<bool> bookingRequiresAuthentication;

    // When it can be booked
    Member<qint64> scheduleId; // null: the default schedule
    Member<int> slotInterval; // null: the length
    Member<int> minimumBookingNotice;
    Member<int> beforeEventBuffer;
    Member<int> afterEventBuffer;
    Member<int> offsetStart;
    Member<bool> onlyShowFirstAvailableSlot;
    Member<bool> showOptimizedSlots;
    Member<BookingLimits> bookingLimitsCount;
    Member<BookingLimits> bookingLimitsDuration; // minutes
    Member<BookingWindow> bookingWindow;
    Member<ActiveBookingsLimit> bookerActiveBookingsLimit;
    Member<ConfirmationPolicy> confirmationPolicy;
    Member<Recurrence> recurrence;
    Member<Seats> seats;
    Member<int> seatsPerTimeSlot; // older answers, beside `seats`
    Member<bool> seatsShowAvailabilityCount; // the same
    Member<DisableCancelling> disableCancelling;
    Member<DisableRescheduling> disableRescheduling;
    Member<bool> allowReschedulingPastBookings;
    Member<bool> allowReschedulingCancelledBookings;
    Member<bool> isInstantEvent;

    // How it is shown
    Member<BookerLayouts> bookerLayouts;
    Member<EventTypeColor> color;
    Member<QString> customName;
    Member<QString> interfaceLanguage;
    Member<bool> lockTimeZoneToggleOnBookingPage;
    Member<bool> hideCalendarNotes;
    Member<bool> hideCalendarEventDetails;
    Member<bool> hideOrganizerEmail;
    Member<DestinationCalendar> destinationCalendar;
    Member<bool> useDestinationCalendarEmail;
    Member<QString> successRedirectUrl;
    Member<bool> forwardParamsSuccessRedirect;
    Member<CalVideoSettings> calVideoSettings;
    UnknownMembers unknown;

    friend bool operator==(const EventType &, const EventType &) = default;
};

template <>
const FieldList<EventType> &describe<EventType>();

// The owner's, the team's or the users' names, whichever the answer has.
QString ownerWording(const EventType &eventType);
// "30 min", "15, 30 or 60 min".
QString lengthWording(const EventType &eventType);

} // namespace Calends
