#include "models/teams/teamchanges.h"

#include <QCoreApplication>

#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ListedAtOnce = 250; // an organization's, which come in one answer

ReadRequest oneTeam(const TeamRoute &route)
{
    return {route.of(Operations::getOrganizationsByOrgIdTeamsByTeamId, Operations::getTeamsByTeamId),
        route.path()};
}

ReadRequest allTeams(const TeamRoute &route)
{
    return {route.of(Operations::getOrganizationsByOrgIdTeams, Operations::getTeams),
        TeamRoute{route.organizationId, 0}.path()};
}

ReadRequest eventTypesOf(const TeamRoute &route)
{
    return {route.of(Operations::getOrganizationsByOrgIdTeamsByTeamIdEventTypes,
                Operations::getTeamsByTeamIdEventTypes),
        route.path()};
}

ReadRequest readTeam(const Change &change)
{
    const TeamRoute route = TeamRoute::in(change.arguments);
    return change.action == ChangeAction::Create ? allTeams(route) : oneTeam(route);
}

// Teams of one place are told apart by their slug, which the server makes from the name where none is given.
bool isCreated(const Change &change, const QByteArray &row)
{
    const JsonDocument wanted(change.wanted);
    const JsonDocument found(row);
    const QString slug = wanted.root()["slug"].toString();
    return slug.isEmpty() ? found.root()["name"].toString() == wanted.root()["name"].toString()
                          : found.root()["slug"].toString() == slug;
}

// Where teams are paid for, the answer holds the team that waits for it.
QByteArray answeredTeam(const QByteArray &data)
{
    const JsonDocument document(data);
    const JsonView pending = document.root()["pendingTeam"];
    return pending.isObject() ? pending.raw() : data;
}

std::optional<Change> removalOfTeam(const Change &applied, const QByteArray &created)
{
    const std::optional<Team> team = describe<Team>().decode(created);
    if (!team)
        return std::nullopt;
    return teamRemoval({TeamRoute::in(applied.arguments).organizationId, team->id.value()}, *team);
}

std::optional<UseSince> useSince(const Change &removal)
{
    return UseSince{eventTypesOf(TeamRoute::in(removal.arguments)),
        QCoreApplication::translate(
            "TeamChanges", "There are event types in this team since, which would be deleted as well.")};
}

QList<DossierPart> dossier(const Change &removal)
{
    const TeamRoute route = TeamRoute::in(removal.arguments);
    return {{u"members"_s, {route.members(), route.path()}, u"id"_s},
        {u"event types"_s, eventTypesOf(route), u"id"_s}};
}

Change place(WriteOperation operation, const TeamRoute &route, const Team &team)
{
    Change change{.kind = "team"_ba,
        .operation = operation,
        .arguments = route.path(),
        .name = team.name.value(),
        .detail = team.slug.value()};
    return change;
}

} // namespace

ChangeKind teamKind()
{
    ChangeKind kind;
    kind.name = "team"_ba;
    kind.values = comparedByFields<Team>();
    kind.read = readTeam;
    kind.readMany = [](const QList<Change> &changes) {
        return allTeams(TeamRoute::in(changes.constFirst().arguments));
    };
    kind.many = ListedAtOnce;
    kind.listOf = [](const Change &change) { return change.arguments.pathValue(u"orgId").toUtf8(); };
    kind.answeredRow = answeredTeam;
    kind.isCreated = isCreated;
    kind.updateOf = [](const Change &, const QByteArray &) {
        return std::optional<Change>(); // another's team of the same name
    };
    kind.removal = removalOfTeam;
    kind.useSince = useSince;
    kind.dossier = dossier;
    return kind;
}

Change teamCreation(const TeamRoute &route, const Team &wanted)
{
    Change change = place(route.of(Operations::postOrganizationsByOrgIdTeams, Operations::postTeams),
        {route.organizationId, 0}, wanted);
    if (!route.isOfOrganization())
        change.cascade = QCoreApplication::translate("TeamChanges",
            "Where teams are paid for, it can be used only after the payment, which is made in Cal.com.");
    return creationOf(change, wanted);
}

Change teamUpdate(const TeamRoute &route, const Team &before, const Team &after)
{
    Change change = changeFor(
        place(route.of(Operations::patchOrganizationsByOrgIdTeamsByTeamId, Operations::patchTeamsByTeamId),
            route, before),
        before, after);
    if (change.fields.contains("slug"_ba))
        change.cascade
            = QCoreApplication::translate("TeamChanges", "Every booking link of the team changes as well.");
    if (!change.fields.isEmpty() && !change.fields.contains("name"_ba)) {
        change.fields.append("name"_ba);
        change.before = Building::asBefore(change.fields, before); // what an undo wants back
        change.wanted = Building::only(change.fields, after);
    }
    return change;
}

Change teamRemoval(const TeamRoute &route, const Team &team)
{
    Change change = place(
        route.of(Operations::deleteOrganizationsByOrgIdTeamsByTeamId, Operations::deleteTeamsByTeamId), route,
        team);
    change.cascade = teamRemovalCascade();
    return removalOf(change, team);
}

QString teamRemovalCascade()
{
    return QCoreApplication::translate("TeamChanges",
        "With the team go its event types, memberships, webhooks, workflows, routing forms, verified "
        "addresses and numbers, and credentials. Its members stay, and bookings lose their event type.");
}

} // namespace Calends
