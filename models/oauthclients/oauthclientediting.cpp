#include "models/oauthclients/oauthclientediting.h"

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/oauthclients/oauthclientchanges.h"
#include "models/oauthclients/oauthclientrules.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OAuthClientEditing)
};

// What this account may do with which client. Obstacles are translated; empty: none.
class ClientRights
{
public:
    ClientRights(
        const Capabilities &capabilities, const AccountScope &scope, std::function<QString()> ownClient)
        : m_capabilities(capabilities)
        , m_scope(scope)
        , m_ownClient(std::move(ownClient))
    {
    }

    QString obstacle(WriteOperation operation, const OAuthClient &client) const
    {
        const QString id = client.id.value();
        const Verdict verdict = m_capabilities.check(operation.row(), {.clientId = id});
        if (!verdict.allowed())
            return verdict.words();
        return m_scope.signsFor(id)
            ? QString()
            : Words::tr("Its secret is not held. It is added under “Credentials and plan”.");
    }
    QString removeObstacle(const OAuthClient &client) const
    {
        if (m_ownClient && m_ownClient() == client.id.value())
            return Words::tr("This account signs in with it, and would be locked out.");
        return obstacle(Operations::deleteOauthClientsByClientId, client);
    }
    QString createObstacle() const
    {
        const qint64 organization = m_capabilities.facts().organizationId;
        return m_capabilities.check(Operations::postOauthClients.row(), {.organizationId = organization})
            .words();
    }

    // Of what is archived before a client is deleted.
    QString teamsObstacle() const
    {
        const qint64 organization = m_capabilities.facts().organizationId;
        const Operation &read = Operations::getOrganizationsByOrgIdTeams.row();
        return m_capabilities.check(read, {.organizationId = organization}).words();
    }

private:
    const Capabilities &m_capabilities;
    const AccountScope &m_scope;
    std::function<QString()> m_ownClient;
};

std::optional<qsizetype> countOf(const CountOfClient &count, const OAuthClient &client)
{
    return count ? count(client.id.value()) : std::nullopt;
}

std::unique_ptr<EditedValue> created(const QString &title, const OAuthClient &start)
{
    return makeCreated<OAuthClient>(oauthClientCreation, title, oauthClientRules(Purpose::Create), start);
}

} // namespace

RowEditing oauthClientEditing(const OAuthClientTable &table, const Capabilities &capabilities,
    const AccountScope &scope, const std::function<QString()> &ownClient, const OAuthClientCounts &counts)
{
    const ClientRights rights(capabilities, scope, ownClient);
    ValueEditing<OAuthClient> of;
    of.name = [](const OAuthClient &client) { return client.name.value(); };
    of.editObstacle = [rights](const OAuthClient &client) {
        return rights.obstacle(Operations::patchOauthClientsByClientId, client);
    };
    of.edit = [](const OAuthClient &client) {
        return makeEdited<OAuthClient>(
            client, oauthClientUpdate, oauthClientRules(Purpose::Update), client.name.value());
    };
    of.removeObstacle = [rights](const OAuthClient &client) { return rights.removeObstacle(client); };
    of.remove = [rights, counts](const OAuthClient &client) {
        return oauthClientRemoval(client,
            {countOf(counts.people, client), countOf(counts.webhooks, client), rights.teamsObstacle()});
    };
    RowEditing editing = rowEditingOf(table, of);
    editing.createText = Words::tr("New OAuth client");
    editing.countText = [](int count) { return Words::tr("%n OAuth client(s)", nullptr, count); };
    editing.createObstacle = [rights] { return rights.createObstacle(); };
    editing.create = [](const QString &) { return created(Words::tr("New OAuth client"), {}); };
    editing.cloneText = Words::tr("Clone with other permissions");
    editing.clone = [&table](const QString &id) {
        const OAuthClient *const client = table.find(id);
        return client ? oauthClientClone(*client) : nullptr;
    };
    return editing;
}

std::unique_ptr<EditedValue> oauthClientClone(const OAuthClient &client)
{
    OAuthClient start = describe<OAuthClient>().withoutSecrets(client);
    start.id.clear();
    start.organizationId.clear();
    start.createdAt.clear();
    start.unknown = {};
    //: %1: the name of an OAuth client
    start.name.set(Words::tr("%1 (copy)").arg(client.name.value()));
    return created(Words::tr("Clone of %1").arg(client.name.value()), start);
}

} // namespace Calends
