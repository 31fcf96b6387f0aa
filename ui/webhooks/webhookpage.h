// Webhooks: what the page and its inspector show.
#pragma once

#include <functional>

#include "models/webhooks/webhooktable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// `clientName` tells what an OAuth client is called. The table outlives the page.
PageDescription webhookPage(
    const WebhookTable &table, const std::function<QString(const QString &)> &clientName = {});

InspectorContent inspectWebhook(
    const Webhook &webhook, const std::function<QString(const QString &)> &clientName = {});

} // namespace Calends
