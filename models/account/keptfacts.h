// What was learnt about an account, as it is remembered for the next start.
#pragma once

#include <QByteArray>

#include <optional>

#include "models/account/capabilities.h"

namespace Calends {

// JSON. It names people and teams, so it belongs into the store's sealed drawer, never into a profile file.
QByteArray packed(const AccountFacts &facts);
// Empty when this version cannot read it: the server is asked anyway.
std::optional<AccountFacts> unpackedFacts(const QByteArray &kept);

} // namespace Calends
