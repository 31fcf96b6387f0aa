// What becomes of the tokens that are answered, once, when a managed user is created or given new ones.
#pragma once

#include <functional>

#include "models/changes/changekind.h"
#include "models/managedusers/tokenkeeping.h"

namespace Calends {

class Changes;
class Session;
struct ManagedUserToken;

// Pairs that the keychain of an account takes: as many were written and read back with gnome-keyring
// (tests/bench). It writes its whole file for each, so the last hundred took 0.17 s each, the first 0.06; all
// are read in 9 s.
inline constexpr int MostKeptPairs = 1000;

// Pairs that jobs which have not ended will yet put into the keychain, as far as their rows are loaded.
int pairsToCome(const Changes &changes);

// Why the keychain would not take so many more pairs, translated; empty: it would.
QString obstacleToKeptPairs(const Session &session, int more);

// The kind of managed users, which from now on puts each pair where its change says (tokenkeeping.h) before
// its row counts as ended, holds a job whose pairs would have no place, and offers new pairs for those that
// were lost. A pair that is held already is forgotten when the new one goes elsewhere, since the server ended
// it. `escrow` takes pairs that wait for a person. The session outlives the kind.
ChangeKind keepingTokens(
    ChangeKind kind, Session &session, const std::function<void(const ManagedUserToken &)> &escrow = {});

} // namespace Calends
