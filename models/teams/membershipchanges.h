// Changes of who is in a team (FACTS 19): a person who is in it already is changed, never added again.
#pragma once

#include "models/changes/comparedbyfields.h"
#include "models/teams/membership.h"
#include "models/teams/teamroutes.h"

namespace Calends {

// Adding looks through all members first, page by page: whoever is among them is there already and is changed
// to what was wanted, or left where that would take something back. Many of one team are read from its list,
// others one by one.
ChangeKind membershipKind();

struct MembershipPlace
{
    TeamRoute route; // with its team
    QString teamName = {}; // shown
};

// Who is to be added. An invitation that was not accepted makes nobody bookable, and a managed user has no
// way to accept one.
Membership newMember(qint64 userId, TeamRole role = TeamRole::Member, bool isAccepted = true);

// `person`: what the one added is called.
Change membershipAddition(const MembershipPlace &place, const Membership &wanted, const QString &person);
Change membershipUpdate(const MembershipPlace &place, const Membership &before, const Membership &after);
Change membershipRemoval(const MembershipPlace &place, const Membership &membership);
// What is known to be there is changed to what is wanted, where that differs; otherwise added. `known` may be
// nullptr.
Change membershipWish(
    const MembershipPlace &place, const Membership *known, const Membership &wanted, const QString &person);

} // namespace Calends
