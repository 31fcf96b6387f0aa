// Series, shared slots and confirmation of an event type (FACTS 9).
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

enum class Frequency : quint8 { Weekly, Monthly, Yearly };

struct Recurrence
{
    Member<int> interval;
    Member<int> occurrences;
    Member<OpenEnum<Frequency>> frequency;
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;
};

struct Seats
{
    Member<int> seatsPerTimeSlot;
    Member<bool> showAttendeeInfo;
    Member<bool> showAvailabilityCount;
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const Seats &, const Seats &) = default;
};

enum class ConfirmationType : quint8 { Always, Time };
enum class NoticeUnit : quint8 { Minutes, Hours };

struct NoticeThreshold
{
    Member<OpenEnum<NoticeUnit>> unit;
    Member<int> count;
    UnknownMembers unknown;

    friend bool operator==(const NoticeThreshold &, const NoticeThreshold &) = default;
};

struct ConfirmationPolicy
{
    Member<OpenEnum<ConfirmationType>> type;
    Member<NoticeThreshold> noticeThreshold; // with ConfirmationType::Time
    Member<bool> blockUnconfirmedBookingsInBooker;
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const ConfirmationPolicy &, const ConfirmationPolicy &) = default;
};

template <>
inline constexpr bool heldApart<Recurrence> = true;
template <>
inline constexpr bool heldApart<ConfirmationPolicy> = true;

template <>
std::span<const EnumName> enumNames<Frequency>();
template <>
std::span<const EnumName> enumNames<ConfirmationType>();
template <>
std::span<const EnumName> enumNames<NoticeUnit>();

template <>
const FieldList<Recurrence> &describe<Recurrence>();
template <>
const FieldList<Seats> &describe<Seats>();
template <>
const FieldList<NoticeThreshold> &describe<NoticeThreshold>();
template <>
const FieldList<ConfirmationPolicy> &describe<ConfirmationPolicy>();

QString wording(const Recurrence &recurrence); // "12 times, every 1 week"
QString wording(const Seats &seats); // "12 seats"
QString wording(const ConfirmationPolicy &policy); // "Always", "Within 24 hours of the start"

std::optional<Recurrence> forInput(const Recurrence &recurrence, Purpose purpose, RequestIssues &issues);
std::optional<Seats> forInput(const Seats &seats, Purpose purpose, RequestIssues &issues);
std::optional<ConfirmationPolicy> forInput(
    const ConfirmationPolicy &policy, Purpose purpose, RequestIssues &issues);

} // namespace Calends
