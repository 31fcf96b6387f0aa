// How OAuth clients are made, changed, cloned and removed.
#pragma once

#include "models/changes/rowediting.h"
#include "models/oauthclients/oauthclienttable.h"

namespace Calends {

// `ownClient`: the client that signs for the account itself; empty: none does. `counts`: what is said of a
// client that is to be deleted. Everything outlives it.
RowEditing oauthClientEditing(const OAuthClientTable &table, const Capabilities &capabilities,
    const AccountScope &scope, const std::function<QString()> &ownClient = {},
    const OAuthClientCounts &counts = {});

// A new client with the settings of this one, whose permissions can be chosen anew.
std::unique_ptr<EditedValue> oauthClientClone(const OAuthClient &client);

} // namespace Calends
