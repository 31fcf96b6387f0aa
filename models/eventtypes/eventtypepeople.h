// Who stands behind an event type: hosts, users, the team (FACTS 9.3).
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"

namespace Calends {

enum class HostPriority : quint8 { Lowest, Low, Medium, High, Highest };

template <>
std::span<const EnumName> enumNames<HostPriority>();

// Of a team's event type.
struct EventTypeHost
{
    Member<qint64> userId;
    Member<QString> name;
    Member<QString> username;
    Member<QString> avatarUrl;
    Member<bool> mandatory; // round robin only, like the priority
    Member<OpenEnum<HostPriority>> priority;
    UnknownMembers unknown;

    friend bool operator==(const EventTypeHost &, const EventTypeHost &) = default;
};

// Of a person's event type.
struct EventTypeUser
{
    Member<qint64> id;
    Member<QString> name;
    Member<QString> username;
    Member<QString> avatarUrl;
    Member<OpenEnum<Weekday>> weekStart;
    Member<QString> brandColor;
    Member<QString> darkBrandColor;
    Member<RawJson> metadata;
    UnknownMembers unknown;

    friend bool operator==(const EventTypeUser &, const EventTypeUser &) = default;
};

// Some answers have the id only.
struct EventTypeTeam
{
    Member<qint64> id;
    Member<QString> name;
    Member<QString> slug;
    Member<QString> bannerUrl;
    Member<QString> logoUrl;
    Member<OpenEnum<Weekday>> weekStart;
    Member<QString> brandColor;
    Member<QString> darkBrandColor;
    Member<QString> theme;
    UnknownMembers unknown;

    friend bool operator==(const EventTypeTeam &, const EventTypeTeam &) = default;
};

template <>
inline constexpr bool heldApart<EventTypeTeam> = true;

template <>
const FieldList<EventTypeHost> &describe<EventTypeHost>();
template <>
const FieldList<EventTypeUser> &describe<EventTypeUser>();
template <>
const FieldList<EventTypeTeam> &describe<EventTypeTeam>();

QString wording(const EventTypeHost &host);
QString plainWording(const EventTypeHost &host);
QString wording(const EventTypeUser &user);
QString plainWording(const EventTypeUser &user);
QString wording(const EventTypeTeam &team);
QString plainWording(const EventTypeTeam &team);

} // namespace Calends
