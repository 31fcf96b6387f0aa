#include "models/webhooks/webhookowner.h"

#include "models/account/capabilities.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

using O = Operations;

Arguments WebhookOwner::path(const QString &webhookId) const
{
    Arguments arguments;
    if (!clientId.isEmpty())
        arguments.with(u"clientId"_s, clientId);
    else if (organizationId != 0)
        arguments.with(u"orgId"_s, QString::number(organizationId));
    else if (eventTypeId != 0)
        arguments.with(u"eventTypeId"_s, QString::number(eventTypeId));
    if (!webhookId.isEmpty())
        arguments.with(u"webhookId"_s, webhookId);
    return arguments;
}

Target WebhookOwner::target() const
{
    return {.organizationId = organizationId, .eventTypeId = eventTypeId, .clientId = clientId};
}

ReadOperation WebhookOwner::list() const
{
    return of(O::getOauthClientsByClientIdWebhooks, O::getOrganizationsByOrgIdWebhooks,
        O::getEventTypesByEventTypeIdWebhooks, O::getWebhooks);
}

ReadOperation WebhookOwner::one() const
{
    return of(O::getOauthClientsByClientIdWebhooksByWebhookId, O::getOrganizationsByOrgIdWebhooksByWebhookId,
        O::getEventTypesByEventTypeIdWebhooksByWebhookId, O::getWebhooksByWebhookId);
}

WriteOperation WebhookOwner::create() const
{
    return of(O::postOauthClientsByClientIdWebhooks, O::postOrganizationsByOrgIdWebhooks,
        O::postEventTypesByEventTypeIdWebhooks, O::postWebhooks);
}

WriteOperation WebhookOwner::update() const
{
    return of(O::patchOauthClientsByClientIdWebhooksByWebhookId,
        O::patchOrganizationsByOrgIdWebhooksByWebhookId, O::patchEventTypesByEventTypeIdWebhooksByWebhookId,
        O::patchWebhooksByWebhookId);
}

WriteOperation WebhookOwner::remove() const
{
    return of(O::deleteOauthClientsByClientIdWebhooksByWebhookId,
        O::deleteOrganizationsByOrgIdWebhooksByWebhookId, O::deleteEventTypesByEventTypeIdWebhooksByWebhookId,
        O::deleteWebhooksByWebhookId);
}

WebhookOwner WebhookOwner::in(const Arguments &arguments, const Subject &subject)
{
    return {arguments.pathValue(u"clientId"), arguments.pathValue(u"orgId").toLongLong(),
        arguments.pathValue(u"eventTypeId").toLongLong(), subject};
}

WebhookOwner WebhookOwner::of(const Webhook &webhook)
{
    return {webhook.oAuthClientId.value(), webhook.teamId.value(), webhook.eventTypeId.value()};
}

} // namespace Calends
