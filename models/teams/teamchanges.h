// Changes of teams (FACTS 19, 20), in an organization or without one.
#pragma once

#include "models/changes/comparedbyfields.h"
#include "models/teams/team.h"
#include "models/teams/teamroutes.h"

namespace Calends {

// Many of an organization are read from its list, others one by one. Before a team is deleted its members and
// event types are archived with it; one that was created is not taken back while it has event types.
ChangeKind teamKind();

// The route names an organization, or none, and the team where there is one.
Change teamCreation(const TeamRoute &route, const Team &wanted);
// The name is sent each time, so it is compared each time: one that somebody changed meanwhile stays.
Change teamUpdate(const TeamRoute &route, const Team &before, const Team &after);
Change teamRemoval(const TeamRoute &route, const Team &team);

QString teamRemovalCascade(); // what goes with a team, translated

} // namespace Calends
