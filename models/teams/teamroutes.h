// By which of two routes a team and its members are reached: the organization's, or the team's own.
#pragma once

#include "models/account/capabilities.h"

namespace Calends {

inline constexpr int MembersAtOnce = 250;

struct TeamRoute
{
    qint64 organizationId = 0; // whose route it is; 0: the team's own
    qint64 teamId = 0; // 0: of no team in particular

    bool isOfOrganization() const { return organizationId != 0; }
    Arguments path() const;
    // One act on either route.
    template <typename Act>
    Act of(Act inOrganization, Act own) const
    {
        return isOfOrganization() ? inOrganization : own;
    }
    ReadOperation members() const; // of its team, at most MembersAtOnce a call
    // The one a call was built for.
    static TeamRoute in(const Arguments &arguments);
    friend bool operator==(const TeamRoute &, const TeamRoute &) = default;
};

struct TeamReach
{
    TeamRoute route = {};
    Verdict verdict = {}; // why there is none; allowed: the route may be taken
};

// The organization's where the account may do that there, else the team's own. `teamId` 0: whatever team.
// `isInOrganization`: false for a team that is known to be in no organization, or in another.
TeamReach reachTeam(const Capabilities &capabilities, const Operation &inOrganization, const Operation &own,
    qint64 teamId, bool isInOrganization = true);

} // namespace Calends
