// Teams as a table shows them.
#pragma once

#include <functional>
#include <optional>

#include "models/core/plannedfeed.h"
#include "models/teams/team.h"

namespace Calends {

using TeamTable = ValueTable<Team>;

class Capabilities;

// How many are in the team with this id; nothing when that is not known. May be empty.
using CountMembers = std::function<std::optional<qsizetype>(qint64)>;

// What a team is to others beside its name: "Private", "Organization"; empty: an ordinary team.
QString visibilityOf(const Team &team);

QList<Column<Team>> teamColumns(const CountMembers &members);
Keeping<Team> teamKeeping();
FeedDescription<Team> teamFeed(const Capabilities &capabilities, const CountMembers &members = {});

} // namespace Calends
