// A team, inside an organization or not (FACTS 19).
#pragma once

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"

namespace Calends {

enum class TeamRole : quint8 { Member, Admin, Owner };

struct Team
{
    Member<qint64> id;
    Member<qint64> parentId; // the organization
    Member<QString> name;
    Member<QString> slug;
    Member<QString> logoUrl;
    Member<QString> calVideoLogo;
    Member<QString> appLogo;
    Member<QString> appIconLogo;
    Member<QString> bannerUrl;
    Member<QString> bio;
    Member<bool> hideBranding;
    Member<bool> isOrganization;
    Member<bool> isPrivate;
    Member<bool> hideBookATeamMember;
    Member<RawJson> metadata;
    Member<QString> theme;
    Member<QString> brandColor;
    Member<QString> darkBrandColor;
    Member<int> timeFormat; // never sent: documented as a number, refused as one
    Member<QString> timeZone;
    Member<OpenEnum<Weekday>> weekStart;
    Member<OpenEnum<TeamRole>> role; // one's own, in the list of one's teams
    Member<bool> accepted; // the same
    Member<bool> autoAcceptCreator; // sent on create, never answered
    Member<QString> bookingLimits; // sent on update, never answered
    Member<bool> includeManagedEventsInLimits; // the same
    UnknownMembers unknown;

    friend bool operator==(const Team &, const Team &) = default;
};

// The answer to creating a team that must be paid for first.
struct PendingTeam
{
    Member<QString> message;
    Member<QString> paymentLink;
    Member<Team> pendingTeam;
    UnknownMembers unknown;

    friend bool operator==(const PendingTeam &, const PendingTeam &) = default;
};

template <>
std::span<const EnumName> enumNames<TeamRole>();
template <>
const FieldList<Team> &describe<Team>();
template <>
const FieldList<PendingTeam> &describe<PendingTeam>();

} // namespace Calends
