// Webhooks as a table shows them. Their secrets, which every answer holds, are taken off while a row is read:
// neither the table nor the store ever has one.
#pragma once

#include <functional>

#include "models/core/plannedfeed.h"
#include "models/webhooks/webhook.h"

namespace Calends {

using WebhookTable = ValueTable<Webhook>;

class AccountScope;
class Capabilities;

// "Patient portal", "Organization 201", "Event type 7", "User 12"; `clientName` may be empty.
QString ownerWording(const Webhook &webhook, const std::function<QString(const QString &)> &clientName);

QList<Column<Webhook>> webhookColumns(const std::function<QString(const QString &)> &clientName);
Keeping<Webhook> webhookKeeping();
FeedDescription<Webhook> webhookFeed(const Capabilities &capabilities, const AccountScope &scope);

} // namespace Calends
