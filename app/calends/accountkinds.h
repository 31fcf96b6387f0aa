// All that a program of this version can change, for the journal to find again.
#pragma once

#include "models/changes/changekind.h"

namespace Calends {

class Session;

// The session outlives them: it keeps the secrets that servers answer once. `others`: those that are made
// where what they need is, as the tokens of managed users, the account's own key
// and the secrets of webhooks. `listSize` as ChangeKind has it, of any kind.
ChangeKinds changeKinds(Session &session, const QList<ChangeKind> &others,
    const std::function<std::optional<int>(const Change &)> &listSize = {});

} // namespace Calends
