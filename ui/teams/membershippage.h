// Who is in which team: what the page and its inspector show.
#pragma once

#include "models/teams/membershiptable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// The table outlives the page; `names` as its columns have them.
PageDescription membershipPage(const MembershipTable &table, const MembershipNames &names);

InspectorContent inspectMembership(const Membership &membership, const MembershipNames &names);

} // namespace Calends
