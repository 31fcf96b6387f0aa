#include "models/eventtypes/eventtypesettings.h"

namespace Calends {

template <>
std::span<const EnumName> enumNames<BookerLayout>()
{
    static constexpr EnumName names[] = {
        {"month", QT_TRANSLATE_NOOP("Value", "Month")},
        {"week", QT_TRANSLATE_NOOP("Value", "Week")},
        {"column", QT_TRANSLATE_NOOP("Value", "Column")},
    };
    return names;
}

template <>
const FieldList<BookerLayouts> &describe<BookerLayouts>()
{
    using L = BookerLayouts;
    static const FieldList<BookerLayouts> list = {
        field("defaultLayout", &L::defaultLayout)
            .label(QT_TRANSLATE_NOOP("Field", "Layout at first"))
            .needed(),
        field("enabledLayouts", &L::enabledLayouts).label(QT_TRANSLATE_NOOP("Field", "Layouts")).needed(),
    };
    return list;
}

template <>
const FieldList<EventTypeColor> &describe<EventTypeColor>()
{
    using C = EventTypeColor;
    static const FieldList<EventTypeColor> list = {
        field("lightThemeHex", &C::lightThemeHex)
            .label(QT_TRANSLATE_NOOP("Field", "In the light"))
            .kind(Kind::Color)
            .needed(),
        field("darkThemeHex", &C::darkThemeHex)
            .label(QT_TRANSLATE_NOOP("Field", "In the dark"))
            .kind(Kind::Color)
            .needed(),
    };
    return list;
}

template <>
const FieldList<DestinationCalendar> &describe<DestinationCalendar>()
{
    using C = DestinationCalendar;
    static const FieldList<DestinationCalendar> list = {
        field("integration", &C::integration).label(QT_TRANSLATE_NOOP("Field", "App")).needed(),
        field("externalId", &C::externalId).label(QT_TRANSLATE_NOOP("Field", "Calendar")).needed(),
    };
    return list;
}

template <>
const FieldList<CalVideoSettings> &describe<CalVideoSettings>()
{
    using V = CalVideoSettings;
    static const FieldList<CalVideoSettings> list = {
        field("disableRecordingForOrganizer", &V::disableRecordingForOrganizer)
            .label(QT_TRANSLATE_NOOP("Field", "Organizer cannot record"))
            .optional(),
        field("disableRecordingForGuests", &V::disableRecordingForGuests)
            .label(QT_TRANSLATE_NOOP("Field", "Guests cannot record"))
            .optional(),
        field("redirectUrlOnExit", &V::redirectUrlOnExit)
            .label(QT_TRANSLATE_NOOP("Field", "Page after the meeting"))
            .kind(Kind::Url)
            .optional()
            .nullable(),
        field("enableAutomaticRecordingForOrganizer", &V::enableAutomaticRecordingForOrganizer)
            .label(QT_TRANSLATE_NOOP("Field", "Recorded by itself"))
            .optional(),
        field("enableAutomaticTranscription", &V::enableAutomaticTranscription)
            .label(QT_TRANSLATE_NOOP("Field", "Transcribed by itself"))
            .optional(),
        field("disableTranscriptionForGuests", &V::disableTranscriptionForGuests)
            .label(QT_TRANSLATE_NOOP("Field", "Guests cannot transcribe"))
            .optional(),
        field("disableTranscriptionForOrganizer", &V::disableTranscriptionForOrganizer)
            .label(QT_TRANSLATE_NOOP("Field", "Organizer cannot transcribe"))
            .optional(),
        field("sendTranscriptionEmails", &V::sendTranscriptionEmails)
            .label(QT_TRANSLATE_NOOP("Field", "Transcripts by e-mail"))
            .optional(),
    };
    return list;
}

template <>
const FieldList<DisableCancelling> &describe<DisableCancelling>()
{
    static const FieldList<DisableCancelling> list = {
        field("disabled", &DisableCancelling::disabled)
            .label(QT_TRANSLATE_NOOP("Field", "Cancelling switched off"))
            .optional(),
    };
    return list;
}

template <>
const FieldList<DisableRescheduling> &describe<DisableRescheduling>()
{
    static const FieldList<DisableRescheduling> list = {
        field("disabled", &DisableRescheduling::disabled)
            .label(QT_TRANSLATE_NOOP("Field", "Rescheduling switched off"))
            .optional(),
        field("minutesBefore", &DisableRescheduling::minutesBefore)
            .label(QT_TRANSLATE_NOOP("Field", "Minutes before the start"))
            .optional(),
    };
    return list;
}

template <>
const FieldList<EmailSettings> &describe<EmailSettings>()
{
    using S = EmailSettings;
    static const FieldList<EmailSettings> list = {
        field("disableEmailsToAttendees", &S::disableEmailsToAttendees)
            .label(QT_TRANSLATE_NOOP("Field", "No e-mails to attendees"))
            .optional(),
        field("disableEmailsToHosts", &S::disableEmailsToHosts)
            .label(QT_TRANSLATE_NOOP("Field", "No e-mails to hosts"))
            .optional(),
    };
    return list;
}

QString wording(const DestinationCalendar &calendar) { return calendar.externalId.value(); }

QString wording(const DisableCancelling &setting)
{
    return Codec<bool>::text(setting.disabled.value(), TextStyle::Display);
}

QString wording(const DisableRescheduling &setting)
{
    if (setting.disabled.value() || !setting.minutesBefore.hasValue())
        return Codec<bool>::text(setting.disabled.value(), TextStyle::Display);
    return QCoreApplication::translate(
        "Value", "In the last %n minute(s)", nullptr, setting.minutesBefore.value());
}

} // namespace Calends
