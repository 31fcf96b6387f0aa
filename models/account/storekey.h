// The key of a profile's store: an entry of its own in the vault.
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

// Makes the key when the vault, open, has none, unless it is to be left to another process. With a vault that
// is locked, missing or for this run only there is no key: one that does not outlive the run would leave a
// file that nobody can open.
QFuture<StoreKey> storeKeyOf(const Profile &profile, Vault &vault, MissingKey missing = MissingKey::Make);

} // namespace Calends
