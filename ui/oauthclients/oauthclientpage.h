// OAuth clients of the platform: what the page and its inspector show.
#pragma once

#include "models/oauthclients/clientsiblings.h"
#include "models/oauthclients/oauthclienttable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// The table outlives the page.
PageDescription oauthClientPage(const OAuthClientTable &table, const OAuthClientCounts &counts = {});

InspectorContent inspectOAuthClient(const OAuthClient &client, const OAuthClientCounts &counts = {},
    const QList<ClientSibling> &siblings = {});

} // namespace Calends
