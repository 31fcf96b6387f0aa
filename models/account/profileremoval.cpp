#include "models/account/profileremoval.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "models/account/continued.h"
#include "models/account/keptcredential.h"
#include "models/account/profilelock.h"
#include "models/account/profilestore.h"
#include "models/account/vault.h"

namespace Calends {

namespace {

// Also what the list of names may have missed.
QStringList entriesOf(const QString &id, const ProfileStore &profiles, const Vault &vault)
{
    QStringList entries{VaultEntry::account(id), VaultEntry::storeKey(id)};
    if (const std::optional<Profile> profile = profiles.find(id)) {
        for (const QString &client : profile->heldClients)
            entries.append(VaultEntry::client(id, client));
        for (const qint64 person : profile->heldPeople)
            entries.append(VaultEntry::person(id, person));
    }
    const QStringList names = vault.names();
    for (const QString &name : names) {
        if (name.startsWith(VaultEntry::ofProfile(id)))
            entries.append(name);
    }
    entries.removeDuplicates();
    return entries;
}

QString removeFiles(const QStringList &files)
{
    for (const QString &file : files) {
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return QCoreApplication::translate(
                "ProfileRemoval", "The file %1 cannot be removed. Check its rights.")
                .arg(file);
    }
    return {};
}

} // namespace

QFuture<Removal> removeProfile(const QString &id, const QStringList &files, Vault &vault,
    ProfileStore &profiles, const std::shared_ptr<const ProfileLock> &lock)
{
    if (lock->isElsewhere())
        return QtFuture::makeReadyFuture(Removal{false, lock->obstacle()});
    const std::optional<Profile> profile = profiles.find(id);
    QFuture<VaultResult> secrets;
    const bool held = profile && !profile->inMemory;
    const QStringList entries = held ? entriesOf(id, profiles, vault) : QStringList();
    QList<QFuture<VaultResult>> removals;
    for (const QString &entry : entries)
        removals.append(vault.remove(entry));
    return continued(QtFuture::whenAll(removals.begin(), removals.end()), &vault,
        [id, files, entries, lock, listed = vault.names(), &profiles](
            const QList<QFuture<VaultResult>> &results) {
            for (qsizetype i = 0; i < results.size(); ++i) {
                // Without a service a listed secret may still lie in the keychain's file, so the profile
                // stays.
                const VaultResult result = results.at(i).result();
                const bool nothingThere = result.error == VaultError::Missing
                    || (result.error == VaultError::NoService && !listed.contains(entries.value(i)));
                if (result.error != VaultError::None && !nothingThere)
                    return Removal{false, result.message};
            }
            QStringList besides = files;
            besides.removeAll(lock->fileName()); // goes when it is let go
            const QString problem = removeFiles(besides);
            if (!problem.isEmpty())
                return Removal{false, problem};
            profiles.remove(id);
            return Removal{true, {}};
        });
}

} // namespace Calends
