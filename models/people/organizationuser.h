// A user of an organization (FACTS 20.1), managed ones included.
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"

namespace Calends {

enum class OrganizationRole : quint8 { Member, Admin, Owner };

// The user inside the organization.
struct OrganizationProfile
{
    Member<qint64> id;
    Member<qint64> organizationId;
    Member<qint64> userId;
    Member<QString> username;
    UnknownMembers unknown;

    friend bool operator==(const OrganizationProfile &, const OrganizationProfile &) = default;
};

template <>
inline constexpr bool heldApart<OrganizationProfile> = true;

struct OrganizationUser
{
    Member<qint64> id;
    Member<QString> username;
    Member<QString> name;
    Member<QString> email;
    Member<Instant> emailVerified;
    Member<QString> bio;
    Member<QString> avatarUrl; // sent as a data image in base64
    Member<QString> timeZone;
    Member<OpenEnum<Weekday>> weekStart; // sent as `weekday`
    Member<QString> appTheme; // dark, light or null
    Member<QString> theme;
    Member<qint64> defaultScheduleId;
    Member<QString> locale;
    Member<int> timeFormat; // 12, 24 or null
    Member<bool> hideBranding;
    Member<QString> brandColor;
    Member<QString> darkBrandColor;
    Member<bool> allowDynamicBooking;
    Member<Instant> createdDate;
    Member<bool> verified;
    Member<qint64> invitedTo;
    Member<RawJson> metadata;
    Member<OrganizationProfile> profile;
    Member<OpenEnum<OrganizationRole>> organizationRole; // sent on create, never answered
    Member<bool> autoAccept; // the same
    UnknownMembers unknown;

    friend bool operator==(const OrganizationUser &, const OrganizationUser &) = default;
};

template <>
std::span<const EnumName> enumNames<OrganizationRole>();
template <>
const FieldList<OrganizationProfile> &describe<OrganizationProfile>();
template <>
const FieldList<OrganizationUser> &describe<OrganizationUser>();

} // namespace Calends
