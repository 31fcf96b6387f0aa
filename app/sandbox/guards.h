// What the server asks of a caller that is known: role, plan, Admin API, ownership of a client, scopes
// (FACTS 2.6, 2.7).
#pragma once

#include <optional>

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"
#include "app/sandbox/router.h"

namespace Calends::Sandbox {

// The accepted role (OWNER, ADMIN, MEMBER) of a user in a team or organization; empty: none.
QString roleIn(Database &database, qint64 teamId, qint64 userId);
// OWNER or ADMIN.
bool isAdminOf(Database &database, qint64 teamId, qint64 userId);
// FREE … ENTERPRISE, as the server writes it.
QString planName(Plan plan);

// Runs the policy's guards in the order the servers do. An answer: refused.
std::optional<Answer> guard(RequestContext &context, const Policy &policy);

} // namespace Calends::Sandbox
