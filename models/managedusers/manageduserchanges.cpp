#include "models/managedusers/manageduserchanges.h"

#include <QCoreApplication>

#include <algorithm>

#include "models/operations/table.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ListedAtOnce = 100; // addresses a call asks for: a longer URL may be refused
constexpr auto MostListed = "250"_L1;

Arguments pathOf(const QString &clientId, const QString &userId = {})
{
    Arguments arguments;
    arguments.with(u"clientId"_s, clientId);
    if (!userId.isEmpty())
        arguments.with(u"userId"_s, userId);
    return arguments;
}

QString emailIn(const QByteArray &row)
{
    const JsonDocument document(row);
    return document.root()["email"].toString();
}

// The server puts the client's id into the address; either form is the same address.
std::optional<bool> answeredAs(const AnyField &field, const ManagedUser &wanted, const ManagedUser &now)
{
    if (field.name() != "email")
        return std::nullopt;
    return cleanEmail(wanted.email.value()).compare(cleanEmail(now.email.value()), Qt::CaseInsensitive) == 0;
}

ReadRequest readOne(const Change &change)
{
    const QString clientId = change.arguments.pathValue(u"clientId");
    if (change.action != ChangeAction::Create)
        return {Operations::getOauthClientsByClientIdUsersByUserId, pathOf(clientId, change.id)};
    return {Operations::getOauthClientsByClientIdUsers,
        pathOf(clientId).ask(u"emails"_s, emailIn(change.wanted)).ask(u"limit"_s, MostListed)};
}

ReadRequest readMany(const QList<Change> &changes)
{
    QStringList emails;
    emails.reserve(changes.size());
    for (const Change &change : changes) {
        const QString there = emailIn(change.before);
        const QString email = there.isEmpty() ? emailIn(change.wanted) : there; // of an undo
        if (!email.isEmpty())
            emails.append(email);
    }
    Arguments arguments = pathOf(changes.constFirst().arguments.pathValue(u"clientId"));
    if (!emails.isEmpty())
        arguments.ask(u"emails"_s, emails.join(u','));
    return {Operations::getOauthClientsByClientIdUsers, arguments.ask(u"limit"_s, MostListed)};
}

// What may be asked of a person, by the routes of the organization.
class PersonLists
{
public:
    PersonLists(std::function<qint64()> organization, ReadObstacle obstacle)
        : m_organization(std::move(organization))
        , m_obstacle(std::move(obstacle))
    {
    }

    // Nothing: there is no organization.
    std::optional<ReadRequest> of(const QString &person, ReadOperation list) const
    {
        const qint64 id = m_organization ? m_organization() : 0;
        if (id == 0)
            return std::nullopt;
        Arguments arguments;
        arguments.with(u"orgId"_s, QString::number(id)).with(u"userId"_s, person);
        return ReadRequest{list, arguments};
    }
    std::optional<ReadRequest> bookings(const QString &person) const
    {
        return of(person, Operations::getOrganizationsByOrgIdUsersByUserIdBookings);
    }
    // By the organization's route, else by the person's own, where a token of the person is held. Nothing:
    // nobody can tell.
    std::optional<ReadRequest> readableBookings(const QString &person) const
    {
        if (auto request = bookings(person); request && obstacle(*request).isEmpty())
            return request;
        const ReadRequest own{
            .operation = Operations::getBookings, .subject = Subject::person(person.toLongLong())};
        return m_obstacle && obstacle(own).isEmpty() ? std::optional(own) : std::nullopt;
    }
    QString obstacle(const ReadRequest &request) const
    {
        return m_obstacle ? m_obstacle(request) : QString();
    }
    QString bookingsObstacle(const QString &person) const
    {
        const auto request = bookings(person);
        return request ? obstacle(*request) : QString();
    }
    void addTo(QList<DossierPart> *parts, const QString &name, const QString &person, ReadOperation list,
        const QString &idMember) const
    {
        if (const auto request = of(person, list))
            parts->append({name, *request, idMember, obstacle(*request)});
    }

private:
    std::function<qint64()> m_organization;
    ReadObstacle m_obstacle;
};

// Where they may not be read nobody can tell: the cascade of the removal says so.
std::optional<UseSince> useSince(const Change &removal, const PersonLists &lists)
{
    std::optional<ReadRequest> request = lists.readableBookings(removal.id);
    if (!request)
        return std::nullopt;
    request->arguments.ask(u"take"_s, u"1"_s);
    return UseSince{*request,
        QCoreApplication::translate("ManagedUserChanges",
            "There are bookings with this person since, which would be deleted as well.")};
}

// The other things that go with a person are shown by no route but the person's own.
QList<DossierPart> dossierOf(const Change &removal, const PersonLists &lists)
{
    QList<DossierPart> parts;
    lists.addTo(&parts, u"bookings"_s, removal.id, Operations::getOrganizationsByOrgIdUsersByUserIdBookings,
        u"uid"_s);
    lists.addTo(&parts, u"schedules"_s, removal.id, Operations::getOrganizationsByOrgIdUsersByUserIdSchedules,
        u"id"_s);
    lists.addTo(
        &parts, u"time off"_s, removal.id, Operations::getOrganizationsByOrgIdUsersByUserIdOoo, u"id"_s);
    return parts;
}

Change place(WriteOperation operation, const QString &clientId, const ManagedUser &user)
{
    Change change{.kind = managedUserKindName(),
        .operation = operation,
        .arguments = pathOf(clientId, describe<ManagedUser>().text(user, Mark::Id)),
        .name = user.name.valueOr(cleanEmail(user.email.value())),
        .detail = cleanEmail(user.email.value())};
    return change;
}

} // namespace

QByteArray managedUserKindName() { return "managed user"_ba; }

ChangeKind managedUserKind(
    const std::function<QFuture<QString>(const Change &, const QByteArray &)> &keepTokens,
    const std::function<qint64()> &organization, const ReadObstacle &obstacle)
{
    const PersonLists lists(organization, obstacle);
    ChangeKind kind;
    kind.name = managedUserKindName();
    kind.values = comparedByFields<ManagedUser>(answeredAs);
    kind.read = readOne;
    kind.readMany = readMany;
    kind.many = ListedAtOnce;
    kind.asksForAny = true;
    kind.createdKey = [](const QByteArray &row) { return cleanEmail(emailIn(row)).toCaseFolded().toUtf8(); };
    kind.answeredRow = [](const QByteArray &data) {
        const JsonDocument document(data);
        const JsonView created = document.root()["user"];
        return created.isObject() ? created.raw() : data;
    };
    kind.isCreated = [](const Change &change, const QByteArray &row) {
        return cleanEmail(emailIn(change.wanted)).compare(cleanEmail(emailIn(row)), Qt::CaseInsensitive) == 0;
    };
    kind.removal = [lists](const Change &applied, const QByteArray &created) -> std::optional<Change> {
        const std::optional<ManagedUser> user = describe<ManagedUser>().decode(created);
        if (!user)
            return std::nullopt;
        const QString id = describe<ManagedUser>().text(*user, Mark::Id);
        return managedUserRemoval(applied.arguments.pathValue(u"clientId"), *user, lists.bookingsObstacle(id),
            lists.readableBookings(id).has_value());
    };
    kind.keepAnswer = keepTokens;
    kind.useSince = [lists](const Change &removal) { return useSince(removal, lists); };
    kind.dossier = [lists](const Change &removal) { return dossierOf(removal, lists); };
    return kind;
}

Change managedUserUpdate(const QString &clientId, const ManagedUser &before, const ManagedUser &after)
{
    Change change = changeFor(
        place(Operations::patchOauthClientsByClientIdUsersByUserId, clientId, before), before, after);
    if (change.fields.contains("email"_ba))
        change.cascade = QCoreApplication::translate(
            "ManagedUserChanges", "The user name and with it every booking link changes as well.");
    return change;
}

Change managedUserCreation(const QString &clientId, const ManagedUser &wanted)
{
    return creationOf(place(Operations::postOauthClientsByClientIdUsers, clientId, wanted), wanted);
}

Change managedUserRemoval(
    const QString &clientId, const ManagedUser &user, const QString &bookingsObstacle, bool areBookingsSeen)
{
    Change change = place(Operations::deleteOauthClientsByClientIdUsersByUserId, clientId, user);
    change.cascade = QCoreApplication::translate("ManagedUserChanges",
        "The account goes for good, and with it its bookings, event types, schedules, calendars, webhooks, "
        "memberships, time off and tokens.");
    //: %1: why, one sentence or two
    const QString unseen = QCoreApplication::translate("ManagedUserChanges",
        "Its bookings can neither be looked for nor archived, since this account may not read them. %1");
    //: %1: why, one sentence or two
    const QString unarchived = QCoreApplication::translate("ManagedUserChanges",
        "Its bookings are looked for with its own token and cannot be archived, since this account may not "
        "read them. %1");
    if (!bookingsObstacle.isEmpty())
        change.cascade += u' ' + (areBookingsSeen ? unarchived : unseen).arg(bookingsObstacle);
    return removalOf(change, user);
}

Change managedUserTokensAnew(const QString &clientId, const ManagedUser &user, const TokenKeeping &keeping)
{
    Change change = place(Operations::postOauthClientsByClientIdUsersByUserIdForceRefresh, clientId, user);
    change.action = ChangeAction::Act;
    change.id = describe<ManagedUser>().text(user, Mark::Id);
    change.cascade = QCoreApplication::translate("ManagedUserChanges",
        "This signs the person out of your own product until your server stores the new pair.");
    change.irreversible = QCoreApplication::translate(
        "ManagedUserChanges", "The former tokens are gone for good; the new ones stay.");
    change.keeping = packed(keeping);
    change.leastLevel = WriteLevel::ConfirmTyped;
    return change;
}

} // namespace Calends
