// The keys of what a profile keeps sealed on the disk: an entry of its own in the vault each.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

#include "models/account/profile.h"

namespace Calends {

class Vault;

struct StoreKey
{
    QByteArray key; // 32 bytes; empty: the store lives in memory
    QString message; // why it does, translated; empty when there is a key, or that was asked for
};

enum class MissingKey : quint8 { Make, Leave };

// Makes the key when the vault, open, has none, unless it is to be left to another process. An entry that
// is there and no key is never written over: there is no key then. Nor is there one with a vault that is
// locked, missing or for this run only: a key that does not outlive the run would leave a file that nobody
// can open.
QFuture<StoreKey> storeKeyOf(const Profile &profile, Vault &vault, MissingKey missing = MissingKey::Make);
// The same for the journal of changes; without a key it is kept for the run only, which it says itself.
QFuture<StoreKey> journalKeyOf(const Profile &profile, Vault &vault, MissingKey missing = MissingKey::Make);

} // namespace Calends
