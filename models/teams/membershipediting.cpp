#include "models/teams/membershipediting.h"

#include "models/account/accountscope.h"
#include "models/operations/table.h"
#include "models/teams/teamrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipEditing)
};

TeamReach toAdd(const Capabilities &capabilities, qint64 teamId)
{
    return reachTeam(capabilities, Operations::postOrganizationsByOrgIdTeamsByTeamIdMemberships.row(),
        Operations::postTeamsByTeamIdMemberships.row(), teamId);
}

TeamReach toChange(const Capabilities &capabilities, qint64 teamId)
{
    return reachTeam(capabilities,
        Operations::patchOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId.row(),
        Operations::patchTeamsByTeamIdMembershipsByMembershipId.row(), teamId);
}

TeamReach toRemove(const Capabilities &capabilities, qint64 teamId)
{
    return reachTeam(capabilities,
        Operations::deleteOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId.row(),
        Operations::deleteTeamsByTeamIdMembershipsByMembershipId.row(), teamId);
}

std::unique_ptr<EditedValue> created(const MembershipTable &table, const MembershipPlace &place,
    const std::function<QString(qint64)> &personName)
{
    const auto change = [&table, place, personName](const Membership &wanted) {
        const qint64 person = wanted.userId.value();
        return membershipWish(place, findMembership(table, place.route.teamId, person), wanted,
            personName ? personName(person) : QString());
    };
    Membership start;
    start.role.set(OpenEnum<TeamRole>(TeamRole::Member));
    start.accepted.set(true);
    return makeCreated<Membership>(change, Words::tr("New member"), membershipRules(Purpose::Create), start);
}

} // namespace

RowEditing membershipEditing(const MembershipTable &table, const Capabilities &capabilities,
    const AccountScope &scope, const std::function<QString(qint64)> &personName)
{
    const MembershipNames names = membershipNames(scope);
    const auto placeOn = [names](const TeamReach &reach, const Membership &membership) {
        return MembershipPlace{reach.route, names.ofTeam(membership)};
    };
    ValueEditing<Membership> of;
    of.name = [names](const Membership &membership) { return names.ofPerson(membership); };
    of.editObstacle = [&capabilities](const Membership &membership) {
        return toChange(capabilities, membership.teamId.value()).verdict.words();
    };
    of.edit = [&capabilities, names, placeOn](const Membership &membership) {
        const MembershipPlace place = placeOn(toChange(capabilities, membership.teamId.value()), membership);
        return makeEdited<Membership>(
            membership,
            [place](const Membership &before, const Membership &after) {
                return membershipUpdate(place, before, after);
            },
            membershipRules(Purpose::Update), names.ofPerson(membership));
    };
    of.removeObstacle = [&capabilities](const Membership &membership) {
        return toRemove(capabilities, membership.teamId.value()).verdict.words();
    };
    of.remove = [&capabilities, placeOn](const Membership &membership) {
        return membershipRemoval(
            placeOn(toRemove(capabilities, membership.teamId.value()), membership), membership);
    };
    RowEditing editing = rowEditingOf(table, of);
    editing.createText = Words::tr("New member");
    editing.placeText = Words::tr("Team");
    editing.countText = [](int count) { return Words::tr("%n member(s)", nullptr, count); };
    editing.createObstacle = [&capabilities, &scope] { return obstacleToAdding(capabilities, scope); };
    editing.places = [&capabilities, &scope] { return teamsToAddTo(capabilities, scope); };
    editing.create
        = [&table, &capabilities, &scope, personName](const QString &chosen) -> std::unique_ptr<EditedValue> {
        const QList<EditingPlace> places = teamsToAddTo(capabilities, scope);
        const QString team = chosen.isEmpty() && places.size() == 1 ? places.constFirst().id : chosen;
        return team.isEmpty()
            ? nullptr
            : created(table, membershipPlace(capabilities, scope, team.toLongLong()), personName);
    };
    return editing;
}

QList<EditingPlace> teamsToAddTo(const Capabilities &capabilities, const AccountScope &scope)
{
    QList<EditingPlace> places;
    for (const TeamReference &team : scope.teams()) {
        if (toAdd(capabilities, team.id).verdict.allowed())
            places.append({QString::number(team.id), team.name});
    }
    return places;
}

QString obstacleToAdding(const Capabilities &capabilities, const AccountScope &scope)
{
    const Verdict any = toAdd(capabilities, 0).verdict;
    if (!any.allowed())
        return any.words();
    if (!teamsToAddTo(capabilities, scope).isEmpty())
        return {};
    if (!scope.teamsStanding().known)
        return Words::tr("The teams of this account are not known yet.");
    return scope.teams().isEmpty()
        ? Words::tr("There is no team yet.")
        : Words::tr("Members are added by the admins of a team, and this account is none.");
}

MembershipPlace membershipPlace(const Capabilities &capabilities, const AccountScope &scope, qint64 teamId)
{
    const MembershipNames names = membershipNames(scope);
    return {toAdd(capabilities, teamId).route, names.team(teamId)};
}

} // namespace Calends
