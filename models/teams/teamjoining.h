// Several people put into one team at once.
#pragma once

#include <functional>

#include "models/teams/membershipchanges.h"
#include "models/teams/membershiptable.h"

namespace Calends {

class AccountScope;
class Capabilities;

struct TeamJoin
{
    qint64 teamId = 0;
    TeamRole role = TeamRole::Member;
    bool isAccepted = true; // else they are invited, which makes nobody bookable
};

// What is known of the account's teams; all of it outlives this.
struct KnownTeams
{
    const MembershipTable &members;
    const Capabilities &capabilities;
    const AccountScope &scope;
    std::function<QString(qint64)> personName = {}; // of a user id; may be empty
};

// Whoever is listed in the team gets what is missing, and neither a lower role nor a new invitation; of the
// others the engine looks before it adds them. `people`: user ids. Empty when the account may not add anybody
// to this team.
QList<Change> joiningChanges(const QStringList &people, const TeamJoin &join, const KnownTeams &known);

QString teamRoleText(TeamRole role); // "Admin", translated

} // namespace Calends
