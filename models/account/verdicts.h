// One check each of Capabilities::check, with the words for what it refuses.
#pragma once

#include "models/account/capabilities.h"

namespace Calends {

Verdict missingVerdict(const Operation &operation); // this server does not have it
Verdict checkPlan(const Operation &operation, const AccountFacts &facts);
Verdict checkCredential(const Operation &operation, const AccountFacts &facts);
// Scopes of an OAuth2 token, permissions of a platform OAuth client (FACTS 2.5, 2.6).
Verdict checkScope(const Operation &operation, const AccountFacts &facts);
Verdict checkRole(const Operation &operation, const AccountFacts &facts, const Target &target);

QString planName(Plan plan); // as Cal.com writes it

} // namespace Calends
