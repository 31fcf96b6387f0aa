// Whom the credential acts as (FACTS 18).
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"

namespace Calends {

struct MyOrganization
{
    Member<qint64> id;
    Member<bool> isPlatform;
    UnknownMembers unknown;

    friend bool operator==(const MyOrganization &, const MyOrganization &) = default;
};

struct Me
{
    Member<qint64> id;
    Member<QString> email;
    Member<QString> username;
    Member<QString> name; // newer servers, like the next two
    Member<QString> avatarUrl;
    Member<QString> bio;
    Member<int> timeFormat; // 12 or 24
    Member<qint64> defaultScheduleId;
    Member<OpenEnum<Weekday>> weekStart;
    Member<QString> timeZone;
    Member<QString> locale;
    Member<RawJson> metadata;
    Member<RawJson> bookingLimits; // newer servers; no document tells their shape
    Member<qint64> organizationId;
    Member<MyOrganization> organization;
    UnknownMembers unknown;

    friend bool operator==(const Me &, const Me &) = default;
};

template <>
const FieldList<MyOrganization> &describe<MyOrganization>();
template <>
const FieldList<Me> &describe<Me>();

} // namespace Calends
