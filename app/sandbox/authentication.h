// Finds out who signs a request, with the words the real servers refuse with (FACTS 2).
#pragma once

#include <optional>

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"
#include "app/sandbox/router.h"

namespace Calends::Sandbox {

// The text after "Bearer ", or the whole header without that word; "bearer" in lower case is kept, as the
// servers do.
QString bearerOf(const RequestContext &context);
bool looksLikeApiKey(const QString &bearer);

// Fills context.caller. An answer: the request is refused.
std::optional<Answer> authenticate(RequestContext &context, const Policy &policy);

// The permission check that bookings, event types and private links make before anybody is authenticated.
std::optional<Answer> checkPermission(RequestContext &context, const Policy &policy);

} // namespace Calends::Sandbox
