// Takes a profile away with all that belongs to it.
#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>

namespace Calends {

class ProfileStore;
class Vault;

struct Removal
{
    bool done = false;
    QString message; // why it is still there, translated; empty when done
};

// First the secrets (also the store's key), then `files` (the store's, which models/core names), then the
// profile. With a locked keychain nothing at all is removed. The store and session must be closed before.
QFuture<Removal> removeProfile(
    const QString &id, const QStringList &files, Vault &vault, ProfileStore &profiles);

} // namespace Calends
