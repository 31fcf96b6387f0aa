// Teams: what the page and its inspector show.
#pragma once

#include <QDateTime>

#include <functional>

#include "models/core/rowreads.h"
#include "models/teams/membershiptable.h"
#include "models/teams/teamtable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// How the members of a team are read when it is looked at: by teamMembersQuestion(). What was answered is
// outdated once a membership was changed.
struct TeamMembers
{
    RowReads &reads;
    std::function<RowReads::Question(const Team &)> question;
};

// Table and reads outlive the page. `address`: see MembershipNames.
PageDescription teamPage(const TeamTable &table, const TeamMembers &members,
    const std::function<QString(const QString &)> &address = {});

// `members` says how far they are known.
InspectorContent inspectTeam(
    const Team &team, const RowRead &members, const MembershipNames &names, const QDateTime &now);

} // namespace Calends
