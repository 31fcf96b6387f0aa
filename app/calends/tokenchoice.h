// Where the tokens of new people go: what a person may choose, and what happens when nobody chooses.
#pragma once

#include "models/changes/change.h"
#include "ui/changes/importkeeping.h"

namespace Calends {

class Session;

// For an import. The session outlives it.
KeepingChoice tokenChoice(Session &session);

// Of one new person: the keychain takes the tokens, and where it bears no more they are dropped, which the
// change then says. Other changes stay as they are.
Change withTokenPlace(const Session &session, const Change &change);

} // namespace Calends
