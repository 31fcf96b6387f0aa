#include "models/eventtypes/recurrence.h"

#include "models/eventtypes/limits.h"

namespace Calends {

template <>
std::span<const EnumName> enumNames<Frequency>()
{
    static constexpr EnumName names[] = {
        {"weekly", QT_TRANSLATE_NOOP("Value", "Weekly")},
        {"monthly", QT_TRANSLATE_NOOP("Value", "Monthly")},
        {"yearly", QT_TRANSLATE_NOOP("Value", "Yearly")},
    };
    return names;
}

template <>
std::span<const EnumName> enumNames<ConfirmationType>()
{
    static constexpr EnumName names[] = {
        {"always", QT_TRANSLATE_NOOP("Value", "Always")},
        {"time", QT_TRANSLATE_NOOP("Value", "On short notice")},
    };
    return names;
}

template <>
std::span<const EnumName> enumNames<NoticeUnit>()
{
    static constexpr EnumName names[] = {
        {"minutes", QT_TRANSLATE_NOOP("Value", "Minutes")},
        {"hours", QT_TRANSLATE_NOOP("Value", "Hours")},
    };
    return names;
}

template <>
const FieldList<Recurrence> &describe<Recurrence>()
{
    using R = Recurrence;
    static const FieldList<Recurrence> list = {
        field("interval", &R::interval).label(QT_TRANSLATE_NOOP("Field", "Interval")).optional(),
        field("occurrences", &R::occurrences).label(QT_TRANSLATE_NOOP("Field", "Occurrences")).optional(),
        field("frequency", &R::frequency).label(QT_TRANSLATE_NOOP("Field", "Frequency")).optional(),
        field("disabled", &R::disabled).label(QT_TRANSLATE_NOOP("Field", "Off")).optional(),
    };
    return list;
}

template <>
const FieldList<Seats> &describe<Seats>()
{
    using S = Seats;
    static const FieldList<Seats> list = {
        field("seatsPerTimeSlot", &S::seatsPerTimeSlot).label(QT_TRANSLATE_NOOP("Field", "Seats")).optional(),
        field("showAttendeeInfo", &S::showAttendeeInfo)
            .label(QT_TRANSLATE_NOOP("Field", "Attendees shown"))
            .optional(),
        field("showAvailabilityCount", &S::showAvailabilityCount)
            .label(QT_TRANSLATE_NOOP("Field", "Free seats shown"))
            .optional(),
        field("disabled", &S::disabled).label(QT_TRANSLATE_NOOP("Field", "Off")).optional(),
    };
    return list;
}

template <>
const FieldList<NoticeThreshold> &describe<NoticeThreshold>()
{
    using N = NoticeThreshold;
    static const FieldList<NoticeThreshold> list = {
        field("unit", &N::unit).label(QT_TRANSLATE_NOOP("Field", "Unit")).needed(),
        field("count", &N::count).label(QT_TRANSLATE_NOOP("Field", "Count")).needed(),
    };
    return list;
}

template <>
const FieldList<ConfirmationPolicy> &describe<ConfirmationPolicy>()
{
    using P = ConfirmationPolicy;
    static const FieldList<ConfirmationPolicy> list = {
        field("type", &P::type).label(QT_TRANSLATE_NOOP("Field", "Kind")).optional(),
        field("noticeThreshold", &P::noticeThreshold).label(QT_TRANSLATE_NOOP("Field", "Notice")).optional(),
        field("blockUnconfirmedBookingsInBooker", &P::blockUnconfirmedBookingsInBooker)
            .label(QT_TRANSLATE_NOOP("Field", "Unconfirmed bookings take the slot"))
            .optional(),
        field("disabled", &P::disabled).label(QT_TRANSLATE_NOOP("Field", "Off")).optional(),
    };
    return list;
}

QString wording(const Recurrence &recurrence)
{
    if (recurrence.disabled.value() || !recurrence.frequency.hasValue())
        return QCoreApplication::translate("Value", "Off");
    const int interval = recurrence.interval.valueOr(1);
    const OpenEnum<Frequency> &frequency = recurrence.frequency.value();
    QString every = frequency.text();
    if (frequency.is(Frequency::Weekly))
        every = QCoreApplication::translate("Value", "every %n week(s)", nullptr, interval);
    else if (frequency.is(Frequency::Monthly))
        every = QCoreApplication::translate("Value", "every %n month(s)", nullptr, interval);
    else if (frequency.is(Frequency::Yearly))
        every = QCoreApplication::translate("Value", "every %n year(s)", nullptr, interval);
    return QCoreApplication::translate("Value", "%1 times, %2")
        .arg(recurrence.occurrences.value())
        .arg(every);
}

QString wording(const Seats &seats)
{
    if (seats.disabled.value() || !seats.seatsPerTimeSlot.hasValue())
        return QCoreApplication::translate("Value", "Off");
    return QCoreApplication::translate("Value", "%n seat(s)", nullptr, seats.seatsPerTimeSlot.value());
}

QString wording(const ConfirmationPolicy &policy)
{
    if (policy.disabled.value() || !policy.type.hasValue())
        return QCoreApplication::translate("Value", "Off");
    if (!policy.type.value().is(ConfirmationType::Time) || !policy.noticeThreshold.hasValue())
        return policy.type.value().label();
    const NoticeThreshold &notice = policy.noticeThreshold.value();
    if (notice.unit.value().is(NoticeUnit::Minutes))
        return QCoreApplication::translate(
            "Value", "Within %n minute(s) of the start", nullptr, notice.count.value());
    return QCoreApplication::translate(
        "Value", "Within %n hour(s) of the start", nullptr, notice.count.value());
}

std::optional<Recurrence> forInput(const Recurrence &recurrence, Purpose, RequestIssues &)
{
    return switched(recurrence);
}

std::optional<Seats> forInput(const Seats &seats, Purpose, RequestIssues &) { return switched(seats); }

std::optional<ConfirmationPolicy> forInput(const ConfirmationPolicy &policy, Purpose, RequestIssues &issues)
{
    if (policy.type.value().is(ConfirmationType::Time) && policy.type.hasValue() && !policy.disabled.value()
        && !policy.noticeThreshold.hasValue())
        issues.add(RequestIssue::Kind::Missing, "noticeThreshold");
    return switched(policy);
}

} // namespace Calends
