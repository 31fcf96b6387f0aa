#include "models/teams/team.h"

namespace Calends {

using T = Team;

template <>
std::span<const EnumName> enumNames<TeamRole>()
{
    static constexpr EnumName names[] = {
        {"MEMBER", QT_TRANSLATE_NOOP("Value", "Member")},
        {"ADMIN", QT_TRANSLATE_NOOP("Value", "Admin")},
        {"OWNER", QT_TRANSLATE_NOOP("Value", "Owner")},
    };
    return names;
}

namespace {

std::vector<Field<T>> identity()
{
    return {
        field("id", &T::id).label(QT_TRANSLATE_NOOP("Field", "Id")).kind(Kind::Identifier).mark(Mark::Id),
        field("parentId", &T::parentId)
            .label(QT_TRANSLATE_NOOP("Field", "Organization id"))
            .kind(Kind::Identifier)
            .mark(Mark::Owner),
        // The server refuses an update without the name.
        field("name", &T::name)
            .label(QT_TRANSLATE_NOOP("Field", "Name"))
            .needed()
            .mark(Mark::Name | Mark::SortKey | Mark::Search),
        field("slug", &T::slug).label(QT_TRANSLATE_NOOP("Field", "Slug")).optional().mark(Mark::Search),
        field("bio", &T::bio).label(QT_TRANSLATE_NOOP("Field", "Bio")).kind(Kind::LongText).optional(),
        field("metadata", &T::metadata)
            .label(QT_TRANSLATE_NOOP("Field", "Metadata"))
            .optional()
            .replacesWhole()
            .mark(Mark::Metadata),
        field("role", &T::role).label(QT_TRANSLATE_NOOP("Field", "Own role")),
        field("accepted", &T::accepted).label(QT_TRANSLATE_NOOP("Field", "Own invitation accepted")),
    };
}

std::vector<Field<T>> looks()
{
    return {
        field("logoUrl", &T::logoUrl).label(QT_TRANSLATE_NOOP("Field", "Logo")).kind(Kind::Url).optional(),
        field("calVideoLogo", &T::calVideoLogo)
            .label(QT_TRANSLATE_NOOP("Field", "Logo in Cal Video"))
            .kind(Kind::Url)
            .optional(),
        field("appLogo", &T::appLogo)
            .label(QT_TRANSLATE_NOOP("Field", "Logo of the app"))
            .kind(Kind::Url)
            .optional(),
        field("appIconLogo", &T::appIconLogo)
            .label(QT_TRANSLATE_NOOP("Field", "Icon of the app"))
            .kind(Kind::Url)
            .optional(),
        field("bannerUrl", &T::bannerUrl)
            .label(QT_TRANSLATE_NOOP("Field", "Banner"))
            .kind(Kind::Url)
            .optional(),
        field("theme", &T::theme).label(QT_TRANSLATE_NOOP("Field", "Theme")).optional(),
        field("brandColor", &T::brandColor)
            .label(QT_TRANSLATE_NOOP("Field", "Colour"))
            .kind(Kind::Color)
            .optional(),
        field("darkBrandColor", &T::darkBrandColor)
            .label(QT_TRANSLATE_NOOP("Field", "Colour in the dark"))
            .kind(Kind::Color)
            .optional(),
        field("hideBranding", &T::hideBranding)
            .label(QT_TRANSLATE_NOOP("Field", "Branding hidden"))
            .optional(),
    };
}

std::vector<Field<T>> settings()
{
    return {
        field("isOrganization", &T::isOrganization).label(QT_TRANSLATE_NOOP("Field", "Is an organization")),
        field("isPrivate", &T::isPrivate).label(QT_TRANSLATE_NOOP("Field", "Private")).optional(),
        field("hideBookATeamMember", &T::hideBookATeamMember)
            .label(QT_TRANSLATE_NOOP("Field", "Members not bookable alone"))
            .optional(),
        field("timeFormat", &T::timeFormat).label(QT_TRANSLATE_NOOP("Field", "Time format")),
        field("timeZone", &T::timeZone)
            .label(QT_TRANSLATE_NOOP("Field", "Time zone"))
            .kind(Kind::Zone)
            .optional()
            .mark(Mark::Zone),
        field("weekStart", &T::weekStart).label(QT_TRANSLATE_NOOP("Field", "Week starts on")).optional(),
        field("autoAcceptCreator", &T::autoAcceptCreator)
            .label(QT_TRANSLATE_NOOP("Field", "Creator joins at once"))
            .neverAnswered()
            .onCreate(Input::Optional),
        field("bookingLimits", &T::bookingLimits)
            .label(QT_TRANSLATE_NOOP("Field", "Booking limits"))
            .neverAnswered()
            .onUpdate(Input::Optional),
        field("includeManagedEventsInLimits", &T::includeManagedEventsInLimits)
            .label(QT_TRANSLATE_NOOP("Field", "Managed event types count"))
            .neverAnswered()
            .onUpdate(Input::Optional),
    };
}

} // namespace

template <>
const FieldList<T> &describe<T>()
{
    static const FieldList<T> list({identity(), looks(), settings()});
    return list;
}

template <>
const FieldList<PendingTeam> &describe<PendingTeam>()
{
    using P = PendingTeam;
    static const FieldList<PendingTeam> list = {
        field("message", &P::message).label(QT_TRANSLATE_NOOP("Field", "Message")),
        // Opens a checkout for whoever has it.
        field("paymentLink", &P::paymentLink)
            .label(QT_TRANSLATE_NOOP("Field", "Payment"))
            .kind(Kind::Url)
            .secret(),
        field("pendingTeam", &P::pendingTeam).label(QT_TRANSLATE_NOOP("Field", "Team")),
    };
    return list;
}

} // namespace Calends
