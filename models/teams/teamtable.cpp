#include "models/teams/teamtable.h"

#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/core/rowcounts.h"
#include "models/core/tabletext.h"
#include "models/teams/teamsources.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<Team>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TeamTable)
};

Cell nameColumn()
{
    Cell column = memberColumn<Team>("name", "name");
    column.look = CellLook::Avatar;
    column.width = 26;
    return column;
}

Cell membersColumn(const CountMembers &members)
{
    Cell column = countColumn<Team>("members", Words::tr("Members"),
        [members](const Team &team) { return members ? members(team.id.value()) : std::nullopt; });
    column.width = 9;
    return column;
}

Cell visibilityColumn()
{
    Cell column{"visibility", Words::tr("Visibility"),
        [](const Team &team, const Context &) { return visibilityOf(team); }};
    column.look = CellLook::Pill;
    column.state = [](const Team &team) {
        return isOrganization(team)  ? "organization"_ba
            : team.isPrivate.value() ? "private"_ba
                                     : QByteArray();
    };
    column.width = 13;
    return column;
}

Cell roleColumn()
{
    Cell column{"role", Words::tr("Own role"), [](const Team &team, const Context &) {
                    return team.role.hasValue() ? team.role.value().label() : QString();
                }};
    column.toolTip = [](const Team &team, const Context &) {
        const bool isInvited = team.accepted.hasValue() && !team.accepted.value();
        return isInvited ? Words::tr("The invitation is not accepted yet.") : QString();
    };
    column.asked = [](const Team &team) {
        return team.role.hasValue() ? QStringList{team.role.value().text(), team.role.value().label()}
                                    : QStringList();
    };
    column.searched = false;
    column.width = 10;
    return column;
}

Cell zoneColumn()
{
    Cell column = memberColumn<Team>("zone", "timeZone");
    column.toolTip = [](const Team &team, const Context &) {
        return localTime(team.timeZone.value(), QDateTime::currentDateTimeUtc());
    };
    column.width = 20;
    return column;
}

} // namespace

QString visibilityOf(const Team &team)
{
    if (isOrganization(team))
        return Words::tr("Organization");
    return team.isPrivate.value() ? Words::tr("Private") : QString();
}

QList<Column<Team>> teamColumns(const CountMembers &members)
{
    Cell slug = memberColumn<Team>("slug", "slug");
    slug.width = 20;
    Cell week = memberColumn<Team>("weekStart", "weekStart");
    week.searched = false;
    week.width = 14;
    return {nameColumn(), slug, membersColumn(members), visibilityColumn(), roleColumn(), zoneColumn(), week};
}

Keeping<Team> teamKeeping() { return keepingByFields<Team>(u"team"_s); }

FeedDescription<Team> teamFeed(const Capabilities &capabilities, const CountMembers &members)
{
    return {teamColumns(members), teamKeeping(), [&capabilities] { return teamsWhole(capabilities); }};
}

} // namespace Calends
