#include "models/people/personediting.h"

#include <QLocale>

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/managedusers/manageduserchanges.h"
#include "models/operations/table.h"
#include "models/people/organizationuserchanges.h"
#include "models/people/personrules.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonEditing)
};

// What this account may do with whom.
class PersonRights
{
public:
    PersonRights(const Capabilities &capabilities, const AccountScope &scope)
        : m_capabilities(capabilities)
        , m_scope(scope)
    {
    }

    // Empty: it can be done by the client of this id.
    QString clientObstacle(WriteOperation operation, const QString &clientId) const
    {
        const Verdict verdict = m_capabilities.check(operation.row(), {.clientId = clientId});
        if (!verdict.allowed())
            return verdict.words();
        return m_scope.signingObstacle(clientId);
    }
    QString organizationObstacle() const
    {
        const Operation &update = Operations::patchOrganizationsByOrgIdUsersByUserId.row();
        return m_capabilities.check(update, {.organizationId = organizationId()}).words();
    }
    qint64 organizationId() const { return m_capabilities.facts().organizationId; }

    bool isChangedByClient(const Person &person) const
    {
        return person.isManaged()
            && clientObstacle(Operations::patchOauthClientsByClientIdUsersByUserId, person.clientId())
                   .isEmpty();
    }
    QString editObstacle(const Person &person) const
    {
        if (isChangedByClient(person))
            return {};
        const bool isOfOrganization = person.isOfOrganization() || person.isManaged();
        if (isOfOrganization && organizationId() != 0 && organizationObstacle().isEmpty())
            return {};
        if (person.isManaged())
            return clientObstacle(Operations::patchOauthClientsByClientIdUsersByUserId, person.clientId());
        return isOfOrganization && organizationId() != 0
            ? organizationObstacle()
            : Words::tr("Only managed users and people of an organization are changed here.");
    }
    QString removeObstacle(const Person &person) const
    {
        if (!person.isManaged())
            return Words::tr("Only managed users are deleted here.");
        return clientObstacle(Operations::deleteOauthClientsByClientIdUsersByUserId, person.clientId());
    }
    // Of what is archived before the person is deleted.
    QString bookingsObstacle(const Person &person) const
    {
        const Operation &read = Operations::getOrganizationsByOrgIdUsersByUserIdBookings.row();
        return m_capabilities.check(read, {.organizationId = organizationId(), .userId = person.id()})
            .words();
    }
    QList<EditingPlace> places() const
    {
        QList<EditingPlace> places;
        for (const ClientReference &client : m_scope.clients()) {
            if (clientObstacle(Operations::postOauthClientsByClientIdUsers, client.id).isEmpty())
                places.append({client.id, client.name});
        }
        return places;
    }
    QString createObstacle() const
    {
        const Verdict verdict = m_capabilities.check(Operations::postOauthClientsByClientIdUsers.row());
        if (!verdict.allowed())
            return verdict.words();
        if (!places().isEmpty())
            return {};
        return m_scope.clientsStanding().known
            ? Words::tr("No secret of an OAuth client is held for this account.")
            : Words::tr("The OAuth clients of this account are not known yet.");
    }

private:
    const Capabilities &m_capabilities;
    const AccountScope &m_scope;
};

// With the address as it is on the server.
ManagedUser managedUserOf(const OrganizationUser &user)
{
    ManagedUser managed;
    managed.id = user.id;
    managed.email = user.email;
    managed.username = user.username;
    managed.name = user.name;
    managed.bio = user.bio;
    managed.timeZone = user.timeZone;
    managed.weekStart = user.weekStart;
    managed.createdDate = user.createdDate;
    managed.timeFormat = user.timeFormat;
    managed.defaultScheduleId = user.defaultScheduleId;
    managed.locale = user.locale;
    managed.avatarUrl = user.avatarUrl;
    managed.metadata = user.metadata;
    return managed;
}

// The form shows the address without the client's id; one that was not touched is still the server's.
std::unique_ptr<EditedValue> editedByClient(const Person &person)
{
    const ManagedUser onServer = managedUserOf(person.user);
    ManagedUser shown = onServer;
    if (shown.email.hasValue())
        shown.email.set(person.email());
    return makeEdited<ManagedUser>(
        shown,
        [onServer, clientId = person.clientId()](const ManagedUser &before, const ManagedUser &after) {
            ManagedUser wanted = after;
            if (after.email == before.email)
                wanted.email = onServer.email;
            return managedUserUpdate(clientId, onServer, wanted);
        },
        managedUserRules(Purpose::Update), person.name());
}

std::unique_ptr<EditedValue> editedByOrganization(const Person &person, qint64 organizationId)
{
    return makeEdited<OrganizationUser>(
        person.user,
        [organizationId](const OrganizationUser &before, const OrganizationUser &after) {
            return organizationUserUpdate(organizationId, before, after);
        },
        organizationUserRules(person.isManaged()), person.name());
}

} // namespace

RowEditing personEditing(
    const PersonTable &table, const Capabilities &capabilities, const AccountScope &scope)
{
    const PersonRights rights(capabilities, scope);
    ValueEditing<Person> of;
    of.name = [](const Person &person) { return person.name(); };
    of.editObstacle = [rights](const Person &person) { return rights.editObstacle(person); };
    of.edit = [rights](const Person &person) {
        return rights.isChangedByClient(person) ? editedByClient(person)
                                                : editedByOrganization(person, rights.organizationId());
    };
    of.removeObstacle = [rights](const Person &person) { return rights.removeObstacle(person); };
    of.remove = [rights](const Person &person) {
        return managedUserRemoval(
            person.clientId(), managedUserOf(person.user), rights.bookingsObstacle(person));
    };
    RowEditing editing = rowEditingOf(table, of);
    editing.createText = Words::tr("New managed user");
    editing.placeText = Words::tr("OAuth client");
    editing.countText = [](int count) {
        return count == 1 ? Words::tr("1 person") : Words::tr("%1 people").arg(QLocale().toString(count));
    };
    editing.createObstacle = [rights] { return rights.createObstacle(); };
    editing.places = [rights] { return rights.places(); };
    editing.create = [rights](const QString &place) -> std::unique_ptr<EditedValue> {
        const QList<EditingPlace> places = rights.places();
        const QString clientId = place.isEmpty() && places.size() == 1 ? places.constFirst().id : place;
        if (clientId.isEmpty())
            return nullptr;
        return makeCreated<ManagedUser>(
            [clientId](const ManagedUser &wanted) { return managedUserCreation(clientId, wanted); },
            Words::tr("New managed user"), managedUserRules(Purpose::Create));
    };
    return editing;
}

} // namespace Calends
