#include "models/teams/membershiptable.h"

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/teams/teamsources.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<Membership>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipTable)
};

Cell nameColumn(const MembershipNames &names)
{
    Cell column{"name", Words::tr("Name"),
        [names](const Membership &membership, const Context &) { return names.ofPerson(membership); }};
    column.detail = [](const Membership &membership, const Context &) {
        return membership.user.value().username.value();
    };
    column.look = CellLook::Avatar;
    column.width = 26;
    return column;
}

Cell emailColumn(const MembershipNames &names)
{
    Cell column{"email", Words::tr("E-mail"),
        [names](const Membership &membership, const Context &) { return names.addressOf(membership); }};
    column.toolTip
        = [](const Membership &membership, const Context &) { return membership.user.value().email.value(); };
    column.width = 28;
    return column;
}

Cell teamColumn(const MembershipNames &names)
{
    Cell column{"team", Words::tr("Team"),
        [names](const Membership &membership, const Context &) { return names.ofTeam(membership); }};
    column.asked = [names](const Membership &membership) {
        return QStringList{names.ofTeam(membership), QString::number(membership.teamId.value())};
    };
    column.width = 20;
    return column;
}

Cell roleColumn()
{
    Cell column{"role", Words::tr("Role"),
        [](const Membership &membership, const Context &) { return membership.role.value().label(); }};
    column.look = CellLook::Pill;
    column.state = [](const Membership &membership) { return membership.role.value().text().toUtf8(); };
    column.asked = [](const Membership &membership) {
        return QStringList{membership.role.value().text(), membership.role.value().label()};
    };
    column.searched = false;
    column.width = 10;
    return column;
}

Cell acceptedColumn()
{
    Cell column{"accepted", Words::tr("State"), [](const Membership &membership, const Context &) {
                    return membership.accepted.value() ? Words::tr("Joined") : Words::tr("Invited");
                }};
    column.look = CellLook::Pill;
    column.state = [](const Membership &membership) {
        return membership.accepted.value() ? "joined"_ba : "invited"_ba;
    };
    column.toolTip = [](const Membership &membership, const Context &) {
        return membership.accepted.value() ? QString() : Words::tr("The invitation is not accepted yet.");
    };
    column.asked = [](const Membership &membership) { return yesOrNo(membership.accepted.value()); };
    column.searched = false;
    column.width = 10;
    return column;
}

} // namespace

QString MembershipNames::ofTeam(const Membership &membership) const
{
    const qint64 id = membership.teamId.value();
    const QString name = team ? team(id) : QString();
    return name.isEmpty() ? Words::tr("Team %1").arg(id) : name;
}

QString MembershipNames::ofPerson(const Membership &membership) const
{
    const MembershipUser &user = membership.user.value();
    if (!user.name.value().isEmpty())
        return user.name.value();
    const QString email = addressOf(membership);
    return email.isEmpty() ? Words::tr("User %1").arg(membership.userId.value()) : email;
}

QString MembershipNames::addressOf(const Membership &membership) const
{
    const QString &email = membership.user.value().email.value();
    return address ? address(email) : email;
}

QList<Column<Membership>> membershipColumns(const MembershipNames &names)
{
    return {nameColumn(names), emailColumn(names), teamColumn(names), roleColumn(), acceptedColumn()};
}

Keeping<Membership> membershipKeeping() { return keepingByFields<Membership>(u"membership"_s); }

FeedDescription<Membership> membershipFeed(const Capabilities &capabilities, const AccountScope &scope,
    const std::function<QString(const QString &)> &address)
{
    return {membershipColumns(membershipNames(scope, address)), membershipKeeping(),
        [&capabilities, &scope] { return membershipsWhole(capabilities, scope); }};
}

MembershipNames membershipNames(
    const AccountScope &scope, const std::function<QString(const QString &)> &address)
{
    const auto nameOf = [&scope](qint64 id) {
        const QList<TeamReference> &teams = scope.teams();
        const auto team = std::find_if(
            teams.cbegin(), teams.cend(), [id](const TeamReference &each) { return each.id == id; });
        return team == teams.cend() ? QString() : team->name;
    };
    return {nameOf, address};
}

const Membership *findMembership(const MembershipTable &table, qint64 teamId, qint64 userId)
{
    for (int place = 0; place < table.places(); ++place) {
        const Membership *const membership = table.find(table.idAtPlace(place));
        if (membership && membership->teamId.value() == teamId && membership->userId.value() == userId)
            return membership;
    }
    return nullptr;
}

} // namespace Calends
