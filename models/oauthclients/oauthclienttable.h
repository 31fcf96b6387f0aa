// OAuth clients as a table shows them. Their secrets, which every answer holds, are taken off while a row is
// read: neither the table nor the store ever has one.
#pragma once

#include <functional>

#include "models/core/plannedfeed.h"
#include "models/oauthclients/clientcounts.h"
#include "models/oauthclients/oauthclient.h"

namespace Calends {

using OAuthClientTable = ValueTable<OAuthClient>;

class AccountScope;
class Capabilities;

// `holdsSecret` tells whether a client's secret is at hand to sign for it. What `counts` tell is read when a
// cell is.
QList<Column<OAuthClient>> oauthClientColumns(
    const std::function<bool(const QString &)> &holdsSecret, const OAuthClientCounts &counts = {});
Keeping<OAuthClient> oauthClientKeeping();
// To be read again when the scope's clients change, or what is counted.
FeedDescription<OAuthClient> oauthClientFeed(
    const Capabilities &capabilities, const AccountScope &scope, const OAuthClientCounts &counts = {});

} // namespace Calends
