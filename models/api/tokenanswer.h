// Reads what the two refresh routes answer, and forms what they are asked.
#pragma once

#include <QByteArray>

#include "models/api/credential.h"

namespace Calends {

// The body that asks for a new pair (FACTS 2.4 and 2.5).
QByteArray refreshBody(const ManagedUserToken &token);
QByteArray refreshBody(const OAuth2Token &token);

// The pair that replaces `old`, with what the answer does not repeat (whose it is, scopes, ownership) taken
// over. monostate: it cannot be read.
Credential renewedFrom(const ManagedUserToken &old, const QByteArray &answer);
Credential renewedFrom(const OAuth2Token &old, const QByteArray &answer);

} // namespace Calends
