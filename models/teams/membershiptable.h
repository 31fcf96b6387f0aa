// Who is in which team, as a table shows it.
#pragma once

#include <functional>

#include "models/core/plannedfeed.h"
#include "models/teams/membership.h"

namespace Calends {

using MembershipTable = ValueTable<Membership>;

class AccountScope;
class Capabilities;

// What a membership's columns ask of others; each may be empty.
struct MembershipNames
{
    std::function<QString(qint64)> team; // by id; empty: not known
    // An address as people know it: that of a managed user holds the id of its OAuth client.
    std::function<QString(const QString &)> address;

    QString ofTeam(const Membership &membership) const; // else the id
    QString ofPerson(const Membership &membership) const; // the name, else the address, else the id
    QString addressOf(const Membership &membership) const;
};

QList<Column<Membership>> membershipColumns(const MembershipNames &names);
Keeping<Membership> membershipKeeping();
// `address`: see MembershipNames.
FeedDescription<Membership> membershipFeed(const Capabilities &capabilities, const AccountScope &scope,
    const std::function<QString(const QString &)> &address = {});
// As the scope calls the teams, which outlives it.
MembershipNames membershipNames(
    const AccountScope &scope, const std::function<QString(const QString &)> &address = {});

// The row that tells of this person in this team; nullptr: none is listed.
const Membership *findMembership(const MembershipTable &table, qint64 teamId, qint64 userId);

} // namespace Calends
