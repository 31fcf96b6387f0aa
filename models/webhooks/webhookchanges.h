// Changes of webhooks (FACTS 14). Their secret is never part of one, since a change is written down: what
// stands for it is (webhooksecrets.h).
#pragma once

#include "models/changes/comparedbyfields.h"
#include "models/webhooks/webhook.h"
#include "models/webhooks/webhookowner.h"

namespace Calends {

class WebhookSecrets;

// Many of one owner are read from its list, where a created one is found as well. Without secrets that it
// can ask for, which outlive it, none can be sent.
ChangeKind webhookKind(WebhookSecrets *secrets = nullptr);

// A secret that is there stays as it is, unless `after` has what stands for another. `ownerName` is shown.
Change webhookUpdate(
    const WebhookOwner &owner, const Webhook &before, const Webhook &after, const QString &ownerName = {});
Change webhookCreation(const WebhookOwner &owner, const Webhook &wanted, const QString &ownerName = {});
Change webhookRemoval(const WebhookOwner &owner, const Webhook &webhook, const QString &ownerName = {});

} // namespace Calends
