// Which calls feed the event types of an account: its own and each team's; one person's on demand.
#pragma once

#include "models/core/feedplan.h"

namespace Calends {

class AccountScope;
class Capabilities;

FeedPlan eventTypesWhole(const Capabilities &capabilities, const AccountScope &scope);

// One person's, hidden ones only where the credential is that person's or owns the account.
FeedStep eventTypesOf(const QString &username, qint64 organizationId);

} // namespace Calends
