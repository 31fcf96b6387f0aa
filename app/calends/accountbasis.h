// What the lists of an account are made from.
#pragma once

#include <memory>

namespace Calends {

class AccountScope;
class Session;
class Store;
class WebhookSecrets;

// All of it outlives them.
struct AccountBasis
{
    Session &session;
    const AccountScope &scope;
    Store &store;
    std::shared_ptr<WebhookSecrets> webhookSecrets; // that changes set
};

} // namespace Calends
