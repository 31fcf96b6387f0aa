// Where the tokens of new people go: what a person may choose, and what happens when nobody chooses.
#pragma once

#include "models/changes/change.h"
#include "ui/changes/importkeeping.h"

namespace Calends {

class Changes;

// For an import. `changes` outlive it.
KeepingChoice tokenChoice(Changes &changes);

// Of one new person: the keychain takes the tokens, and where it bears no more they are dropped, which the
// change then says. Other changes stay as they are.
Change withTokenPlace(const Changes &changes, const Change &change);

} // namespace Calends
