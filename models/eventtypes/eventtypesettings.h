// The smaller settings of an event type that are objects of their own (FACTS 9).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class BookerLayout : quint8 { Month, Week, Column };

struct BookerLayouts
{
    Member<OpenEnum<BookerLayout>> defaultLayout;
    Member<QList<OpenEnum<BookerLayout>>> enabledLayouts;
    UnknownMembers unknown;

    friend bool operator==(const BookerLayouts &, const BookerLayouts &) = default;
};

struct EventTypeColor
{
    Member<QString> lightThemeHex;
    Member<QString> darkThemeHex;
    UnknownMembers unknown;

    friend bool operator==(const EventTypeColor &, const EventTypeColor &) = default;
};

// An empty object when none is set.
struct DestinationCalendar
{
    Member<QString> integration;
    Member<QString> externalId;
    UnknownMembers unknown;

    friend bool operator==(const DestinationCalendar &, const DestinationCalendar &) = default;
};

struct CalVideoSettings
{
    Member<bool> disableRecordingForOrganizer;
    Member<bool> disableRecordingForGuests;
    Member<QString> redirectUrlOnExit;
    Member<bool> enableAutomaticRecordingForOrganizer;
    Member<bool> enableAutomaticTranscription;
    Member<bool> disableTranscriptionForGuests;
    Member<bool> disableTranscriptionForOrganizer;
    Member<bool> sendTranscriptionEmails;
    UnknownMembers unknown;

    friend bool operator==(const CalVideoSettings &, const CalVideoSettings &) = default;
};

// Newer servers: attendees may not cancel at all.
struct DisableCancelling
{
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const DisableCancelling &, const DisableCancelling &) = default;
};

// Newer servers: attendees may not reschedule, at all or in the last minutes before the start.
struct DisableRescheduling
{
    Member<bool> disabled;
    Member<int> minutesBefore;
    UnknownMembers unknown;

    friend bool operator==(const DisableRescheduling &, const DisableRescheduling &) = default;
};

struct EmailSettings
{
    Member<bool> disableEmailsToAttendees;
    Member<bool> disableEmailsToHosts;
    UnknownMembers unknown;

    friend bool operator==(const EmailSettings &, const EmailSettings &) = default;
};

template <>
inline constexpr bool heldApart<BookerLayouts> = true;
template <>
inline constexpr bool heldApart<EventTypeColor> = true;
template <>
inline constexpr bool heldApart<DestinationCalendar> = true;
template <>
inline constexpr bool heldApart<CalVideoSettings> = true;

template <>
std::span<const EnumName> enumNames<BookerLayout>();

template <>
const FieldList<BookerLayouts> &describe<BookerLayouts>();
template <>
const FieldList<EventTypeColor> &describe<EventTypeColor>();
template <>
const FieldList<DestinationCalendar> &describe<DestinationCalendar>();
template <>
const FieldList<CalVideoSettings> &describe<CalVideoSettings>();
template <>
const FieldList<DisableCancelling> &describe<DisableCancelling>();
template <>
const FieldList<DisableRescheduling> &describe<DisableRescheduling>();
template <>
const FieldList<EmailSettings> &describe<EmailSettings>();

QString wording(const DestinationCalendar &calendar); // its external id
QString wording(const DisableCancelling &setting); // "Yes", "No"
QString wording(const DisableRescheduling &setting); // "Yes", "No", "In the last 60 minutes"

} // namespace Calends
