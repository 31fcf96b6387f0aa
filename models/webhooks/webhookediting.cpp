#include "models/webhooks/webhookediting.h"

#include <algorithm>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/webhooks/webhookchanges.h"
#include "models/webhooks/webhookrules.h"
#include "models/webhooks/webhooksecrets.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr auto OwnPlace = "own"_L1;
constexpr auto OrganizationPlace = "organization"_L1;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookEditing)
};

// What this account may do with whose webhooks.
class WebhookRights
{
public:
    WebhookRights(const Capabilities &capabilities, const AccountScope &scope)
        : m_capabilities(capabilities)
        , m_scope(scope)
    {
    }

    // Translated; empty: none.
    QString obstacle(WriteOperation operation, const WebhookOwner &owner) const
    {
        const Verdict verdict = m_capabilities.check(operation.row(), owner.target());
        if (!verdict.allowed())
            return verdict.words();
        return owner.clientId.isEmpty() ? QString() : m_scope.signingObstacle(owner.clientId);
    }
    QList<EditingPlace> places() const
    {
        QList<EditingPlace> places;
        for (const ClientReference &client : m_scope.clients())
            addPlace(&places, client.id, client.name);
        if (m_capabilities.facts().organizationId != 0)
            addPlace(&places, OrganizationPlace, Words::tr("The organization"));
        addPlace(&places, OwnPlace, Words::tr("Your own"));
        return places;
    }
    WebhookOwner ownerAt(const QString &place) const
    {
        if (place == OrganizationPlace)
            return {.organizationId = m_capabilities.facts().organizationId};
        return place == OwnPlace ? WebhookOwner() : WebhookOwner{.clientId = place};
    }
    QString nameOf(const Webhook &webhook) const
    {
        return ownerWording(webhook, [this](const QString &id) { return nameOf(id); });
    }
    Editions editions() const { return m_capabilities.facts().editions; }

private:
    void addPlace(QList<EditingPlace> *places, const QString &id, const QString &name) const
    {
        const WebhookOwner owner = ownerAt(id);
        if (obstacle(owner.create(), owner).isEmpty())
            places->append({id, name});
    }
    QString nameOf(const QString &clientId) const
    {
        const QList<ClientReference> &clients = m_scope.clients();
        const auto client = std::find_if(clients.cbegin(), clients.cend(),
            [&clientId](const ClientReference &each) { return each.id == clientId; });
        return client == clients.cend() ? QString() : client->name;
    }
    const Capabilities &m_capabilities;
    const AccountScope &m_scope;
};

using Secrets = std::shared_ptr<WebhookSecrets>;

// What its change names stays, whatever becomes of the form.
Change taken(const Secrets &secrets, const Change &change)
{
    if (secrets)
        secrets->take(WebhookSecrets::standInOf(change));
    return change;
}

std::unique_ptr<EditedValue> created(
    const WebhookRights &rights, const Secrets &secrets, const QString &place)
{
    const QList<EditingPlace> places = rights.places();
    const auto at = std::find_if(
        places.cbegin(), places.cend(), [&place](const EditingPlace &each) { return each.id == place; });
    const auto chosen = at == places.cend() && places.size() == 1 ? places.cbegin() : at;
    if (chosen == places.cend())
        return nullptr;
    Webhook start;
    start.active.set(true);
    return makeCreated<Webhook>(
        [owner = rights.ownerAt(chosen->id), name = chosen->name, secrets](
            const Webhook &wanted) { return taken(secrets, webhookCreation(owner, wanted, name)); },
        Words::tr("New webhook"), webhookRules(rights.editions(), secrets), start);
}

} // namespace

RowEditing webhookEditing(const WebhookTable &table, const Capabilities &capabilities,
    const AccountScope &scope, const Secrets &secrets)
{
    const WebhookRights rights(capabilities, scope);
    ValueEditing<Webhook> of;
    of.name = [](const Webhook &webhook) { return webhook.subscriberUrl.value(); };
    of.editObstacle = [rights](const Webhook &webhook) {
        const WebhookOwner owner = WebhookOwner::of(webhook);
        return rights.obstacle(owner.update(), owner);
    };
    of.edit = [rights, secrets](const Webhook &webhook) {
        return makeEdited<Webhook>(
            webhook,
            [owner = WebhookOwner::of(webhook), name = rights.nameOf(webhook), secrets](const Webhook &before,
                const Webhook &after) { return taken(secrets, webhookUpdate(owner, before, after, name)); },
            webhookRules(rights.editions(), secrets), webhook.subscriberUrl.value());
    };
    of.removeObstacle = [rights](const Webhook &webhook) {
        const WebhookOwner owner = WebhookOwner::of(webhook);
        return rights.obstacle(owner.remove(), owner);
    };
    of.remove = [rights](const Webhook &webhook) {
        return webhookRemoval(WebhookOwner::of(webhook), webhook, rights.nameOf(webhook));
    };
    RowEditing editing = rowEditingOf(table, of);
    editing.createText = Words::tr("New webhook");
    editing.placeText = Words::tr("Owner");
    editing.countText = [](int count) { return Words::tr("%n webhook(s)", nullptr, count); };
    editing.createObstacle = [rights] {
        return rights.places().isEmpty() ? rights.obstacle(WebhookOwner().create(), {}) : QString();
    };
    editing.places = [rights] { return rights.places(); };
    editing.create = [rights, secrets](const QString &place) { return created(rights, secrets, place); };
    return editing;
}

} // namespace Calends
