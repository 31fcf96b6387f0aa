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

QString storeInMemory()
{
    return QCoreApplication::translate(
        "StoreKey", "Until then, what you see is kept in memory and gone when you quit.");
}

QString journalInMemory()
{
    return QCoreApplication::translate(
        "StoreKey", "Until then, changes that were under way are not resumed after a crash.");
}

// It may be damaged or of a later version: written over, what it sealed could never be opened again.
QString notAKey(const QString &entry)
{
    return QCoreApplication::translate("StoreKey",
        "The keychain's entry “%1” is not a key of this version, and is left as it is. Put the entry back "
        "from a copy of the keychain. If there is none, delete it with the keychain's own program: a new key "
        "is made then, and what the old one sealed is set aside.")
        .arg(entry);
}

QFuture<StoreKey> ready(const StoreKey &key)
{
    QPromise<StoreKey> promise;
    promise.start();
    promise.addResult(key);
    promise.finish();
    return promise.future();
}

// `without`: what having no key means, translated.
QFuture<StoreKey> keyIn(const QString &entry, const QString &without, Vault &vault, MissingKey missing)
{
    const auto noKey = [without](const QString &why) { return StoreKey{{}, QString(why + u' ' + without)}; };
    const auto promise = std::make_shared<QPromise<StoreKey>>();
    promise->start();
    const auto end = [promise](const StoreKey &key) {
        promise->addResult(key);
        promise->finish();
    };
    whenReady(vault.read(entry), &vault, [&vault, entry, end, missing, noKey](const VaultResult &read) {
        if (read.error == VaultError::None)
            return end(read.secret.size() == KeySize ? StoreKey{read.secret, {}} : noKey(notAKey(entry)));
        if (read.error != VaultError::Missing || missing == MissingKey::Leave)
            return end(noKey(read.message));
        const QByteArray key = newKey();
        whenReady(vault.write(entry, key), &vault, [key, end, noKey](const VaultResult &written) {
            end(written.error == VaultError::None ? StoreKey{key, {}} : noKey(written.message));
        });
    });
    return promise->future();
}

} // namespace

QFuture<StoreKey> storeKeyOf(const Profile &profile, Vault &vault, MissingKey missing)
{
    if (profile.inMemory || vault.keepsForThisRunOnly(profile.id))
        return ready({});
    return keyIn(VaultEntry::storeKey(profile.id), storeInMemory(), vault, missing);
}

QFuture<StoreKey> journalKeyOf(const Profile &profile, Vault &vault, MissingKey missing)
{
    if (profile.inMemory || vault.keepsForThisRunOnly(profile.id))
        return ready({});
    return keyIn(VaultEntry::journalKey(profile.id), journalInMemory(), vault, missing);
}

} // namespace Calends
