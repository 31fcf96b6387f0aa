#include "models/bookings/attendee.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

template <>
const FieldList<Attendee> &describe<Attendee>()
{
    using A = Attendee;
    static const FieldList<Attendee> list = {
        field("id", &A::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("bookingId", &A::bookingId)
            .label(QT_TRANSLATE_NOOP("Field", "Booking id"))
            .kind(Kind::Identifier),
        field("name", &A::name)
            .label(QT_TRANSLATE_NOOP("Field", "Name"))
            .onCreate(Input::Required)
            .mark(Mark::Name),
        field("email", &A::email)
            .label(QT_TRANSLATE_NOOP("Field", "E-mail"))
            .kind(Kind::Email)
            .onCreate(Input::Optional)
            .mark(Mark::Email),
        field("displayEmail", &A::displayEmail)
            .label(QT_TRANSLATE_NOOP("Field", "E-mail shown"))
            .kind(Kind::Email),
        field("timeZone", &A::timeZone)
            .label(QT_TRANSLATE_NOOP("Field", "Time zone"))
            .kind(Kind::Zone)
            .onCreate(Input::Required)
            .mark(Mark::Zone),
        field("phoneNumber", &A::phoneNumber)
            .label(QT_TRANSLATE_NOOP("Field", "Phone"))
            .kind(Kind::Phone)
            .onCreate(Input::Optional),
        field("language", &A::language)
            .label(QT_TRANSLATE_NOOP("Field", "Language"))
            .kind(Kind::Language)
            .onCreate(Input::Optional),
        field("absent", &A::absent).label(QT_TRANSLATE_NOOP("Field", "Absent")),
        field("seatUid", &A::seatUid).label(QT_TRANSLATE_NOOP("Field", "Seat")).kind(Kind::Identifier),
        field("bookingFieldsResponses", &A::bookingFieldsResponses)
            .label(QT_TRANSLATE_NOOP("Field", "Answers")),
        field("metadata", &A::metadata).label(QT_TRANSLATE_NOOP("Field", "Metadata")),
    };
    return list;
}

QString wording(const Attendee &attendee)
{
    const QString &shown = attendee.displayEmail.value();
    const QString &address = shown.isEmpty() ? attendee.email.value() : shown;
    if (attendee.name.value().isEmpty())
        return address;
    return address.isEmpty() ? attendee.name.value() : attendee.name.value() + u" <"_s + address + u'>';
}

QString plainWording(const Attendee &attendee) { return wording(attendee); }

} // namespace Calends
