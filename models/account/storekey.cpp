#include "models/account/storekey.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include "models/account/keptcredential.h"
#include "models/account/vault.h"

namespace Calends {

namespace {

constexpr int KeySize = 32; // bytes, as models/core's Seal wants

QByteArray newKey()
{
    QByteArray key(KeySize, Qt::Uninitialized);
    for (char &byte : key)
        byte = char(QRandomGenerator::system()->bounded(256));
    return key;
}

StoreKey noKey(const QString &why)
{
    return {{},
        QString(why + u' '
            + QCoreApplication::translate(
                "StoreKey", "Until then, what you see is kept in memory and gone when you quit."))};
}

QFuture<StoreKey> ready(const StoreKey &key)
{
    QPromise<StoreKey> promise;
    promise.start();
    promise.addResult(key);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<StoreKey> storeKeyOf(const Profile &profile, Vault &vault)
{
    if (profile.inMemory || vault.keepsForThisRunOnly())
        return ready({});
    const QString entry = VaultEntry::storeKey(profile.id);
    return vault.read(entry)
        .then(&vault,
            [&vault, entry](const VaultResult &read) {
                if (read.error == VaultError::None && read.secret.size() == KeySize)
                    return ready({read.secret, {}});
                if (read.error != VaultError::None && read.error != VaultError::Missing)
                    return ready(noKey(read.message));
                const QByteArray key = newKey();
                return vault.write(entry, key).then([key](const VaultResult &written) {
                    return written.error == VaultError::None ? StoreKey{key, {}} : noKey(written.message);
                });
            })
        .unwrap();
}

} // namespace Calends
