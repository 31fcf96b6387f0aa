// Whose webhooks: each owner has routes of its own (FACTS 14).
#pragma once

#include "models/api/request.h"
#include "models/webhooks/webhook.h"

namespace Calends {

struct Target;

// At most one of the first three; none: the account's own, or those of the person who is the subject.
struct WebhookOwner
{
    QString clientId = {};
    qint64 organizationId = 0;
    qint64 eventTypeId = 0;
    Subject subject = Subject::account();

    Arguments path(const QString &webhookId = {}) const;
    Target target() const;
    // One act on the route of each.
    template <typename Act>
    Act of(Act client, Act organization, Act eventType, Act own) const
    {
        if (!clientId.isEmpty())
            return client;
        if (organizationId != 0)
            return organization;
        return eventTypeId != 0 ? eventType : own;
    }
    ReadOperation list() const;
    ReadOperation one() const;
    WriteOperation create() const;
    WriteOperation update() const;
    WriteOperation remove() const;

    // The one a call was built for.
    static WebhookOwner in(const Arguments &arguments, const Subject &subject);
    // The one a row tells.
    static WebhookOwner of(const Webhook &webhook);
    friend bool operator==(const WebhookOwner &, const WebhookOwner &) = default;
};

} // namespace Calends
