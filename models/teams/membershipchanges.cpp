#include "models/teams/membershipchanges.h"

#include <QCoreApplication>

#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

Arguments pathOf(const TeamRoute &route, const QString &membershipId)
{
    return route.path().with(u"membershipId"_s, membershipId);
}

ReadRequest members(const TeamRoute &route)
{
    return {route.members(), route.path().ask(u"take"_s, QString::number(MembersAtOnce))};
}

ReadRequest readOne(const Change &change)
{
    const TeamRoute route = TeamRoute::in(change.arguments);
    if (change.action == ChangeAction::Create)
        return members(route);
    return {route.of(Operations::getOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId,
                Operations::getTeamsByTeamIdMembershipsByMembershipId),
        pathOf(route, change.id)};
}

QByteArray personIn(const QByteArray &membership)
{
    const JsonDocument document(membership);
    return document.root()["userId"].raw();
}

std::optional<Change> removalOfCreated(const Change &applied, const QByteArray &created)
{
    const std::optional<Membership> membership = describe<Membership>().decode(created);
    if (!membership)
        return std::nullopt;
    Change removal = membershipRemoval({TeamRoute::in(applied.arguments), applied.detail}, *membership);
    removal.name = applied.name;
    return removal;
}

bool takesBack(const Membership &wanted, const Membership &known)
{
    const OpenEnum<TeamRole> &has = known.role.value();
    const OpenEnum<TeamRole> &gets = wanted.role.value();
    const bool isRaised = has.isKnown() && gets.isKnown() && has.known() <= gets.known();
    const bool isRole = wanted.role.hasValue() && known.role.hasValue();
    return (isRole && !isRaised) || (known.accepted.valueOr(false) && !wanted.accepted.valueOr(true));
}

// Nobody loses a role, or has to accept anew, by being added again.
std::optional<Change> updateOfMember(const Change &addition, const QByteArray &row)
{
    const std::optional<Membership> known = describe<Membership>().decode(row);
    Membership wanted; // without an id: it is not decoded as a row is
    const bool isRead = FieldReading(describe<Membership>(), addition.fields).read(addition.wanted, &wanted);
    if (!known || !isRead || takesBack(wanted, *known))
        return std::nullopt;
    Change update = membershipWish(
        {TeamRoute::in(addition.arguments), addition.detail}, &*known, wanted, addition.name);
    update.name = addition.name;
    return update;
}

Change place(WriteOperation operation, const MembershipPlace &place, const QString &person)
{
    Change change{.kind = "membership"_ba,
        .operation = operation,
        .arguments = place.route.path(),
        .name = person,
        .detail = place.teamName};
    return change;
}

QString nameOf(const Membership &membership)
{
    const QString name = wording(membership.user.value());
    return name.isEmpty()
        ? QCoreApplication::translate("MembershipChanges", "User %1").arg(membership.userId.value())
        : name;
}

} // namespace

ChangeKind membershipKind()
{
    ChangeKind kind;
    kind.name = "membership"_ba;
    kind.values = comparedByFields<Membership>();
    kind.read = readOne;
    kind.readMany
        = [](const QList<Change> &changes) { return members(TeamRoute::in(changes.constFirst().arguments)); };
    kind.many = MembersAtOnce;
    kind.listOf = [](const Change &change) { return change.arguments.pathValue(u"teamId").toUtf8(); };
    kind.createdKey = personIn;
    kind.updateOf = updateOfMember;
    kind.removal = removalOfCreated;
    return kind;
}

Membership newMember(qint64 userId, TeamRole role, bool isAccepted)
{
    Membership membership;
    membership.userId.set(userId);
    membership.role.set(OpenEnum<TeamRole>(role));
    membership.accepted.set(isAccepted);
    return membership;
}

Change membershipAddition(const MembershipPlace &at, const Membership &wanted, const QString &person)
{
    const WriteOperation operation = at.route.of(Operations::postOrganizationsByOrgIdTeamsByTeamIdMemberships,
        Operations::postTeamsByTeamIdMemberships);
    return creationOf(place(operation, at, person.isEmpty() ? nameOf(wanted) : person), wanted);
}

Change membershipUpdate(const MembershipPlace &at, const Membership &before, const Membership &after)
{
    const WriteOperation operation
        = at.route.of(Operations::patchOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId,
            Operations::patchTeamsByTeamIdMembershipsByMembershipId);
    Change change = place(operation, at, nameOf(before));
    change.arguments = pathOf(at.route, describe<Membership>().text(before, Mark::Id));
    return changeFor(change, before, after);
}

Change membershipRemoval(const MembershipPlace &at, const Membership &membership)
{
    const WriteOperation operation
        = at.route.of(Operations::deleteOrganizationsByOrgIdTeamsByTeamIdMembershipsByMembershipId,
            Operations::deleteTeamsByTeamIdMembershipsByMembershipId);
    Change change = place(operation, at, nameOf(membership));
    change.arguments = pathOf(at.route, describe<Membership>().text(membership, Mark::Id));
    change.cascade = QCoreApplication::translate("MembershipChanges",
        "The team's event types lose this person as a host, and managed event types the person has from the "
        "team are deleted. Added again later, the person is not made a host again.");
    return removalOf(change, membership);
}

Change membershipWish(
    const MembershipPlace &at, const Membership *known, const Membership &wanted, const QString &person)
{
    if (!known)
        return membershipAddition(at, wanted, person);
    Membership after = *known;
    if (wanted.role.hasValue())
        after.role = wanted.role;
    if (wanted.accepted.hasValue())
        after.accepted = wanted.accepted;
    if (wanted.disableImpersonation.hasValue())
        after.disableImpersonation = wanted.disableImpersonation;
    return membershipUpdate(at, *known, after);
}

} // namespace Calends
