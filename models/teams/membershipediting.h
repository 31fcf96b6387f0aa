// How people are put into teams, changed there and taken out.
#pragma once

#include "models/changes/rowediting.h"
#include "models/teams/membershipchanges.h"
#include "models/teams/membershiptable.h"

namespace Calends {

class AccountScope;
class Capabilities;

// All of them outlive it. Whoever is to be added to a team and is listed in it is changed instead.
// `personName`: of a user id; may be empty, and answer nothing.
RowEditing membershipEditing(const MembershipTable &table, const Capabilities &capabilities,
    const AccountScope &scope, const std::function<QString(qint64)> &personName = {});

// The teams the account may add people to, and where one of them is.
QList<EditingPlace> teamsToAddTo(const Capabilities &capabilities, const AccountScope &scope);
// Why nobody can be added to any team, translated; empty: somebody can.
QString obstacleToAdding(const Capabilities &capabilities, const AccountScope &scope);
MembershipPlace membershipPlace(const Capabilities &capabilities, const AccountScope &scope, qint64 teamId);

} // namespace Calends
