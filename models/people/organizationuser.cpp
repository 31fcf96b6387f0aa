#include "models/people/organizationuser.h"

namespace Calends {

using U = OrganizationUser;

template <>
std::span<const EnumName> enumNames<OrganizationRole>()
{
    static constexpr EnumName names[] = {
        {"MEMBER", QT_TRANSLATE_NOOP("Value", "Member")},
        {"ADMIN", QT_TRANSLATE_NOOP("Value", "Admin")},
        {"OWNER", QT_TRANSLATE_NOOP("Value", "Owner")},
    };
    return names;
}

template <>
const FieldList<OrganizationProfile> &describe<OrganizationProfile>()
{
    using P = OrganizationProfile;
    static const FieldList<OrganizationProfile> list = {
        field("id", &P::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier),
        field("organizationId", &P::organizationId)
            .label(QT_TRANSLATE_NOOP("Field", "Organization id"))
            .kind(Kind::Identifier),
        field("userId", &P::userId).label(QT_TRANSLATE_NOOP("Field", "User id")).kind(Kind::Identifier),
        field("username", &P::username).label(QT_TRANSLATE_NOOP("Field", "User name")),
    };
    return list;
}

namespace {

std::vector<Field<U>> identity()
{
    return {
        field("id", &U::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("username", &U::username)
            .label(QT_TRANSLATE_NOOP("Field", "User name"))
            .optional()
            .mark(Mark::Search),
        field("name", &U::name)
            .label(QT_TRANSLATE_NOOP("Field", "Name"))
            .mark(Mark::Name | Mark::SortKey | Mark::Search),
        field("email", &U::email)
            .label(QT_TRANSLATE_NOOP("Field", "E-mail"))
            .kind(Kind::Email)
            .required()
            .mark(Mark::Email | Mark::SortKey | Mark::Search),
        field("emailVerified", &U::emailVerified).label(QT_TRANSLATE_NOOP("Field", "E-mail verified")),
        field("bio", &U::bio).label(QT_TRANSLATE_NOOP("Field", "Bio")).kind(Kind::LongText).optional(),
        field("avatarUrl", &U::avatarUrl)
            .label(QT_TRANSLATE_NOOP("Field", "Picture"))
            .kind(Kind::Url)
            .optional(),
    };
}

std::vector<Field<U>> settings()
{
    return {
        field("timeZone", &U::timeZone)
            .label(QT_TRANSLATE_NOOP("Field", "Time zone"))
            .kind(Kind::Zone)
            .optional()
            .mark(Mark::Zone | Mark::SortKey),
        field("weekStart", &U::weekStart)
            .label(QT_TRANSLATE_NOOP("Field", "Week starts on"))
            .inputName("weekday")
            .optional()
            .mark(Mark::SortKey),
        field("appTheme", &U::appTheme).label(QT_TRANSLATE_NOOP("Field", "Theme of the app")).optional(),
        field("theme", &U::theme).label(QT_TRANSLATE_NOOP("Field", "Theme")).optional(),
        field("defaultScheduleId", &U::defaultScheduleId)
            .label(QT_TRANSLATE_NOOP("Field", "Default schedule"))
            .kind(Kind::Identifier)
            .optional()
            .mark(Mark::SortKey),
        field("locale", &U::locale)
            .label(QT_TRANSLATE_NOOP("Field", "Language"))
            .kind(Kind::Language)
            .optional(),
        field("timeFormat", &U::timeFormat).label(QT_TRANSLATE_NOOP("Field", "Time format")).optional(),
        field("hideBranding", &U::hideBranding)
            .label(QT_TRANSLATE_NOOP("Field", "Branding hidden"))
            .optional(),
        field("brandColor", &U::brandColor)
            .label(QT_TRANSLATE_NOOP("Field", "Colour"))
            .kind(Kind::Color)
            .optional(),
        field("darkBrandColor", &U::darkBrandColor)
            .label(QT_TRANSLATE_NOOP("Field", "Colour in the dark"))
            .kind(Kind::Color)
            .optional(),
        field("allowDynamicBooking", &U::allowDynamicBooking)
            .label(QT_TRANSLATE_NOOP("Field", "Bookable together with others")),
    };
}

std::vector<Field<U>> record()
{
    return {
        field("createdDate", &U::createdDate)
            .label(QT_TRANSLATE_NOOP("Field", "Created"))
            .mark(Mark::Created | Mark::SortKey),
        field("verified", &U::verified).label(QT_TRANSLATE_NOOP("Field", "Verified")),
        field("invitedTo", &U::invitedTo)
            .label(QT_TRANSLATE_NOOP("Field", "Invited to"))
            .kind(Kind::Identifier),
        field("metadata", &U::metadata)
            .label(QT_TRANSLATE_NOOP("Field", "Metadata"))
            .optional()
            .replacesWhole()
            .mark(Mark::Metadata),
        field("profile", &U::profile).label(QT_TRANSLATE_NOOP("Field", "Profile")),
        field("organizationRole", &U::organizationRole)
            .label(QT_TRANSLATE_NOOP("Field", "Role"))
            .neverAnswered()
            .onCreate(Input::Optional),
        field("autoAccept", &U::autoAccept)
            .label(QT_TRANSLATE_NOOP("Field", "Accepted at once"))
            .neverAnswered()
            .onCreate(Input::Optional),
    };
}

} // namespace

template <>
const FieldList<U> &describe<U>()
{
    static const FieldList<U> list({identity(), settings(), record()});
    return list;
}

} // namespace Calends
