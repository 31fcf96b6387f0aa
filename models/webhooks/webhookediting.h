// How webhooks are made, changed and removed, each by the route of its owner.
#pragma once

#include "models/changes/rowediting.h"
#include "models/webhooks/webhooktable.h"

namespace Calends {

class WebhookSecrets;

// New ones are made for a client, the organization or the account itself. Everything outlives it. Without
// `secrets` no secret can be set.
RowEditing webhookEditing(const WebhookTable &table, const Capabilities &capabilities,
    const AccountScope &scope, const std::shared_ptr<WebhookSecrets> &secrets = {});

} // namespace Calends
