#include "models/eventtypes/limits.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QString off() { return QCoreApplication::translate("Value", "Off"); }

QString unlimited() { return QCoreApplication::translate("Value", "No limit"); }

} // namespace

template <>
std::span<const EnumName> enumNames<WindowType>()
{
    static constexpr EnumName names[] = {
        {"businessDays", QT_TRANSLATE_NOOP("Value", "Business days")},
        {"calendarDays", QT_TRANSLATE_NOOP("Value", "Calendar days")},
        {"range", QT_TRANSLATE_NOOP("Value", "Range of dates")},
    };
    return names;
}

bool Codec<WindowExtent>::decode(const JsonView &json, WindowExtent &value, Decoding &decoding)
{
    value = WindowExtent();
    if (json.isArray())
        return Codec<QStringList>::decode(json, value.dates, decoding);
    return Codec<int>::decode(json, value.days, decoding);
}

void Codec<WindowExtent>::encode(const WindowExtent &value, JsonWriter &writer)
{
    if (value.dates.isEmpty())
        Codec<int>::encode(value.days, writer);
    else
        Codec<QStringList>::encode(value.dates, writer);
}

std::weak_ordering Codec<WindowExtent>::compare(const WindowExtent &a, const WindowExtent &b)
{
    if (a.days != b.days)
        return a.days <=> b.days;
    return Codec<QStringList>::compare(a.dates, b.dates);
}

QString Codec<WindowExtent>::text(const WindowExtent &value, TextStyle style)
{
    return value.dates.isEmpty() ? Codec<int>::text(value.days, style) : value.dates.join(u" – "_s);
}

template <>
const FieldList<BookingLimits> &describe<BookingLimits>()
{
    using L = BookingLimits;
    static const FieldList<BookingLimits> list = {
        field("day", &L::day).label(QT_TRANSLATE_NOOP("Field", "A day")).optional(),
        field("week", &L::week).label(QT_TRANSLATE_NOOP("Field", "A week")).optional(),
        field("month", &L::month).label(QT_TRANSLATE_NOOP("Field", "A month")).optional(),
        field("year", &L::year).label(QT_TRANSLATE_NOOP("Field", "A year")).optional(),
        field("disabled", &L::disabled).label(QT_TRANSLATE_NOOP("Field", "Off")).optional(),
    };
    return list;
}

template <>
const FieldList<BookingWindow> &describe<BookingWindow>()
{
    using W = BookingWindow;
    static const FieldList<BookingWindow> list = {
        field("type", &W::type).label(QT_TRANSLATE_NOOP("Field", "Kind")).optional(),
        field("value", &W::value).label(QT_TRANSLATE_NOOP("Field", "Extent")).optional(),
        field("rolling", &W::rolling).label(QT_TRANSLATE_NOOP("Field", "Rolling")).optional(),
        field("disabled", &W::disabled).label(QT_TRANSLATE_NOOP("Field", "Off")).optional(),
    };
    return list;
}

template <>
const FieldList<ActiveBookingsLimit> &describe<ActiveBookingsLimit>()
{
    using L = ActiveBookingsLimit;
    static const FieldList<ActiveBookingsLimit> list = {
        field("maximumActiveBookings", &L::maximumActiveBookings)
            .label(QT_TRANSLATE_NOOP("Field", "Bookings at a time"))
            .optional(),
        field("offerReschedule", &L::offerReschedule)
            .label(QT_TRANSLATE_NOOP("Field", "Offer to reschedule"))
            .optional(),
        field("disabled", &L::disabled).label(QT_TRANSLATE_NOOP("Field", "Off")).optional(),
    };
    return list;
}

QString wording(const BookingLimits &limits)
{
    if (limits.disabled.value())
        return off();
    QStringList parts;
    if (limits.day.hasValue())
        parts.append(QCoreApplication::translate("Value", "%1 a day").arg(limits.day.value()));
    if (limits.week.hasValue())
        parts.append(QCoreApplication::translate("Value", "%1 a week").arg(limits.week.value()));
    if (limits.month.hasValue())
        parts.append(QCoreApplication::translate("Value", "%1 a month").arg(limits.month.value()));
    if (limits.year.hasValue())
        parts.append(QCoreApplication::translate("Value", "%1 a year").arg(limits.year.value()));
    return parts.isEmpty() ? unlimited() : parts.join(u", "_s);
}

QString wording(const BookingWindow &window)
{
    if (window.disabled.value() || !window.type.hasValue())
        return unlimited();
    QString extent = Codec<WindowExtent>::text(window.value.value(), TextStyle::Display);
    if (!window.value.value().dates.isEmpty())
        return extent;
    const bool business = window.type.value().is(WindowType::BusinessDays);
    const QString days = business ? QCoreApplication::translate("Value", "%1 business days ahead")
                                  : QCoreApplication::translate("Value", "%1 days ahead");
    return window.rolling.value() ? QCoreApplication::translate("Value", "%1, rolling").arg(days.arg(extent))
                                  : days.arg(extent);
}

QString wording(const ActiveBookingsLimit &limit)
{
    if (limit.disabled.value() || !limit.maximumActiveBookings.hasValue())
        return unlimited();
    return QCoreApplication::translate("Value", "%1 at a time").arg(limit.maximumActiveBookings.value());
}

std::optional<BookingLimits> forInput(const BookingLimits &limits, Purpose, RequestIssues &)
{
    return switched(limits);
}

std::optional<BookingWindow> forInput(const BookingWindow &window, Purpose, RequestIssues &)
{
    return switched(window);
}

std::optional<ActiveBookingsLimit> forInput(const ActiveBookingsLimit &limit, Purpose, RequestIssues &)
{
    return switched(limit);
}

} // namespace Calends
