// Takes a profile away with all that belongs to it.
#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>

namespace Calends {

class ProfileLock;
class ProfileStore;
class Vault;

struct Removal
{
    bool done = false;
    QString message; // why it is still there, translated; empty when done
};

// First the secrets (also the store's key), then `files` (the store's, which models/core names), then the
// profile. With a locked keychain, or where another process keeps the profile, nothing at all is removed. The
// store and session must be closed before; the lock is held until all is gone.
QFuture<Removal> removeProfile(const QString &id, const QStringList &files, Vault &vault,
    ProfileStore &profiles, const std::shared_ptr<const ProfileLock> &lock);

} // namespace Calends
