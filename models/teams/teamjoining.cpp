#include "models/teams/teamjoining.h"

#include <algorithm>

#include "models/teams/membershipediting.h"

namespace Calends {

namespace {

// Who is in the team already is not set back by being added again.
Membership wishFor(const Membership *known, qint64 person, const TeamJoin &join)
{
    Membership wish = newMember(person, join.role, join.isAccepted);
    if (!known)
        return wish;
    const bool hasRole = known->role.hasValue();
    if (hasRole && (!known->role.value().isKnown() || known->role.value().known() > join.role))
        wish.role = known->role;
    if (known->accepted.valueOr(false))
        wish.accepted = known->accepted;
    return wish;
}

} // namespace

QList<Change> joiningChanges(const QStringList &people, const TeamJoin &join, const KnownTeams &known)
{
    const QString team = QString::number(join.teamId);
    const QList<EditingPlace> teams = teamsToAddTo(known.capabilities, known.scope);
    const bool isOpen = std::any_of(
        teams.cbegin(), teams.cend(), [&team](const EditingPlace &place) { return place.id == team; });
    QList<Change> changes;
    if (!isOpen)
        return changes;
    changes.reserve(people.size());
    const MembershipPlace place = membershipPlace(known.capabilities, known.scope, join.teamId);
    for (const QString &id : people) {
        const qint64 person = id.toLongLong();
        if (person <= 0)
            continue;
        const Membership *const member = findMembership(known.members, join.teamId, person);
        const Change change = membershipWish(place, member, wishFor(member, person, join),
            known.personName ? known.personName(person) : QString());
        if (!change.isEmpty())
            changes.append(change);
    }
    return changes;
}

QString teamRoleText(TeamRole role) { return OpenEnum<TeamRole>(role).label(); }

} // namespace Calends
