// How teams are made, changed and deleted.
#pragma once

#include "models/changes/rowediting.h"
#include "models/teams/teamtable.h"

namespace Calends {

class Capabilities;

// By the organization's route where the account may do that there, else by the team's own. An organization,
// which one's own list names among the teams, is neither changed nor deleted here. Both outlive it.
RowEditing teamEditing(const TeamTable &table, const Capabilities &capabilities);

} // namespace Calends
