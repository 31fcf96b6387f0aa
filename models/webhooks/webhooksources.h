// Which calls feed the webhooks of an account: its clients', its organization's and its own.
#pragma once

#include "models/core/feedplan.h"

namespace Calends {

class AccountScope;
class Capabilities;

// Before a client's id, the name of its list (FeedStep::list).
inline constexpr QLatin1StringView ClientWebhooksListPrefix{"client "};

// Those of event types are theirs to show.
FeedPlan webhooksWhole(const Capabilities &capabilities, const AccountScope &scope);

} // namespace Calends
