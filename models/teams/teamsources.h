// Which calls feed the teams of an account and their members.
#pragma once

#include "models/core/feedplan.h"
#include "models/core/rowreads.h"
#include "models/teams/membership.h"
#include "models/teams/team.h"
#include "models/teams/teamroutes.h"

namespace Calends {

class AccountScope;
class Capabilities;

// The organization's teams, else those of its teams the account is in, else the account's own.
FeedPlan teamsWhole(const Capabilities &capabilities);

// A step for each team whose members the account may read.
FeedPlan membershipsWhole(const Capabilities &capabilities, const AccountScope &scope);
// What the list of a team's members is called among those.
QString membersList(qint64 teamId);

// How the members of one team are read: the first MembersAtOnce of them.
RowReads::Question teamMembersQuestion(const Capabilities &capabilities, const Team &team);

// Those that such an answer lists and that can be read.
QList<Membership> membersIn(const QByteArray &json);

// Whether this row is the account's organization itself or another, which the own list names among the teams.
inline bool isOrganization(const Team &team) { return team.isOrganization.value(); }
// False: in no organization, or in another than the account's.
bool isInOrganizationOf(const Capabilities &capabilities, const Team &team);

} // namespace Calends
