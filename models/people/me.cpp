#include "models/people/me.h"

namespace Calends {

template <>
const FieldList<MyOrganization> &describe<MyOrganization>()
{
    using O = MyOrganization;
    static const FieldList<MyOrganization> list = {
        field("id", &O::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("isPlatform", &O::isPlatform).label(QT_TRANSLATE_NOOP("Field", "Platform")),
    };
    return list;
}

template <>
const FieldList<Me> &describe<Me>()
{
    using M = Me;
    // There is no creating.
    const auto changeable = [](Field<Me> field) { return field.onUpdate(Input::Optional); };
    static const FieldList<Me> list = {
        field("id", &M::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        changeable(field("email", &M::email).label(QT_TRANSLATE_NOOP("Field", "E-mail")).kind(Kind::Email))
            .mark(Mark::Email),
        changeable(field("name", &M::name).label(QT_TRANSLATE_NOOP("Field", "Name"))).mark(Mark::Name),
        changeable(
            field("avatarUrl", &M::avatarUrl).label(QT_TRANSLATE_NOOP("Field", "Picture")).kind(Kind::Url)),
        changeable(field("bio", &M::bio).label(QT_TRANSLATE_NOOP("Field", "Bio")).kind(Kind::LongText)),
        changeable(field("timeFormat", &M::timeFormat).label(QT_TRANSLATE_NOOP("Field", "Time format"))),
        changeable(field("defaultScheduleId", &M::defaultScheduleId)
                       .label(QT_TRANSLATE_NOOP("Field", "Default schedule"))
                       .kind(Kind::Identifier)),
        changeable(field("weekStart", &M::weekStart).label(QT_TRANSLATE_NOOP("Field", "Week starts on"))),
        changeable(
            field("timeZone", &M::timeZone).label(QT_TRANSLATE_NOOP("Field", "Time zone")).kind(Kind::Zone))
            .mark(Mark::Zone),
        field("username", &M::username).label(QT_TRANSLATE_NOOP("Field", "User name")),
        changeable(
            field("locale", &M::locale).label(QT_TRANSLATE_NOOP("Field", "Language")).kind(Kind::Language)),
        changeable(
            field("metadata", &M::metadata).label(QT_TRANSLATE_NOOP("Field", "Metadata")).replacesWhole()),
        field("bookingLimits", &M::bookingLimits).label(QT_TRANSLATE_NOOP("Field", "Booking limits")),
        field("organizationId", &M::organizationId)
            .label(QT_TRANSLATE_NOOP("Field", "Organization id"))
            .kind(Kind::Identifier),
        field("organization", &M::organization).label(QT_TRANSLATE_NOOP("Field", "Organization")),
    };
    return list;
}

} // namespace Calends
