#include "models/apikeys/sharedkeys.h"

#include <algorithm>
#include <iterator>

#include "models/account/continued.h"
#include "models/account/keptcredential.h"
#include "models/account/vault.h"
#include "models/account/wiping.h"

namespace Calends {

QList<Profile> profilesThatMayShare(const Profile &own, const QList<Profile> &all)
{
    QList<Profile> some;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(some), [&own](const Profile &other) {
        const bool isSomebodyElse = own.userId != 0 && other.userId != 0 && own.userId != other.userId;
        return other.id != own.id && !other.inMemory && other.credential == CredentialKind::ApiKey
            && other.base == own.base && !isSomebodyElse;
    });
    return some;
}

QFuture<QStringList> profilesWithKey(
    Vault &vault, const QList<Profile> &profiles, const QString &key, QObject *context)
{
    if (profiles.isEmpty() || key.isEmpty())
        return QtFuture::makeReadyFuture(QStringList());
    QList<QFuture<VaultResult>> reads;
    reads.reserve(profiles.size());
    for (const Profile &profile : profiles)
        reads.append(vault.read(VaultEntry::account(profile.id)));
    return continued(QtFuture::whenAll(reads.begin(), reads.end()), context,
        [profiles, key](const QList<QFuture<VaultResult>> &results) {
            QStringList names;
            for (qsizetype place = 0; place < results.size(); ++place) {
                Credential held = unpacked(results.at(place).result().secret);
                const auto *const apiKey = std::get_if<ApiKey>(&held);
                if (apiKey && apiKey->key == key)
                    names.append(profiles.at(place).name);
                wipe(held);
            }
            return names;
        });
}

} // namespace Calends
