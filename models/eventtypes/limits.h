// How often, how far ahead and how many times an event type may be booked (FACTS 9). Each of them can be
// switched off, which the API writes as {"disabled": true}.
#pragma once

#include "models/core/fieldlist.h"

namespace Calends {

// Bookings, or minutes booked, in a day, week, month and year.
struct BookingLimits
{
    Member<int> day;
    Member<int> week;
    Member<int> month;
    Member<int> year;
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const BookingLimits &, const BookingLimits &) = default;
};

enum class WindowType : quint8 { BusinessDays, CalendarDays, Range };

// A number of days, or the first and last date of a range.
struct WindowExtent
{
    int days = 0;
    QStringList dates; // YYYY-MM-DD; empty when days count

    friend bool operator==(const WindowExtent &, const WindowExtent &) = default;
};

struct BookingWindow
{
    Member<OpenEnum<WindowType>> type;
    Member<WindowExtent> value;
    Member<bool> rolling;
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const BookingWindow &, const BookingWindow &) = default;
};

// Of one booker; newer servers.
struct ActiveBookingsLimit
{
    Member<int> maximumActiveBookings;
    Member<bool> offerReschedule;
    Member<bool> disabled;
    UnknownMembers unknown;

    friend bool operator==(const ActiveBookingsLimit &, const ActiveBookingsLimit &) = default;
};

template <>
inline constexpr bool heldApart<BookingLimits> = true;
template <>
inline constexpr bool heldApart<BookingWindow> = true;
template <>
inline constexpr bool heldApart<ActiveBookingsLimit> = true;

template <>
std::span<const EnumName> enumNames<WindowType>();

template <>
struct Codec<WindowExtent> : PlainCodec<WindowExtent>
{
    static constexpr Kind kind = Kind::Object;
    static bool decode(const JsonView &json, WindowExtent &value, Decoding &decoding);
    static void encode(const WindowExtent &value, JsonWriter &writer);
    static std::weak_ordering compare(const WindowExtent &a, const WindowExtent &b);
    static QString text(const WindowExtent &value, TextStyle style);
};

template <>
const FieldList<BookingLimits> &describe<BookingLimits>();
template <>
const FieldList<BookingWindow> &describe<BookingWindow>();
template <>
const FieldList<ActiveBookingsLimit> &describe<ActiveBookingsLimit>();

QString wording(const BookingLimits &limits); // "2 a day, 8 a week"
QString wording(const BookingWindow &window); // "30 business days ahead, rolling"
QString wording(const ActiveBookingsLimit &limit); // "3 at a time"

// A thing switched off is sent as nothing but that; one switched on without the switch, which the server may
// refuse.
template <typename T>
T switched(const T &value)
{
    T result = value;
    if (value.disabled.value()) {
        result = T();
        result.disabled = true;
    } else {
        result.disabled.clear();
    }
    return result;
}

std::optional<BookingLimits> forInput(const BookingLimits &limits, Purpose purpose, RequestIssues &issues);
std::optional<BookingWindow> forInput(const BookingWindow &window, Purpose purpose, RequestIssues &issues);
std::optional<ActiveBookingsLimit> forInput(
    const ActiveBookingsLimit &limit, Purpose purpose, RequestIssues &issues);

} // namespace Calends
