#include "models/account/storekey.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRandomGenerator>

#include <memory>

#include "models/account/keptcredential.h"
#include "models/account/vault.h"
#include "models/api/whenready.h"

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

QFuture<StoreKey> storeKeyOf(const Profile &profile, Vault &vault, MissingKey missing)
{
    if (profile.inMemory || vault.keepsForThisRunOnly(profile.id))
        return ready({});
    const QString entry = VaultEntry::storeKey(profile.id);
    const auto promise = std::make_shared<QPromise<StoreKey>>();
    promise->start();
    const auto end = [promise](const StoreKey &key) {
        promise->addResult(key);
        promise->finish();
    };
    whenReady(vault.read(entry), &vault, [&vault, entry, end, missing](const VaultResult &read) {
        if (read.error == VaultError::None && read.secret.size() == KeySize)
            return end({read.secret, {}});
        const bool mayMake = read.error == VaultError::Missing && missing == MissingKey::Make;
        if (read.error != VaultError::None && !mayMake)
            return end(noKey(read.message));
        const QByteArray key = newKey();
        whenReady(vault.write(entry, key), &vault, [key, end](const VaultResult &written) {
            end(written.error == VaultError::None ? StoreKey{key, {}} : noKey(written.message));
        });
    });
    return promise->future();
}

} // namespace Calends
