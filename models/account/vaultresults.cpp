#include "models/account/vaultresults.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace Calends::VaultAnswer {

VaultResult fine(const QByteArray &secret) { return {VaultError::None, secret, {}}; }

VaultResult noService()
{
    return {VaultError::NoService, {},
        QCoreApplication::translate("Vault",
            "No keychain runs in this session. Start one (GNOME Keyring, KWallet or KeePassXC), or keep the "
            "secret for this run only.")};
}

VaultResult locked()
{
    return {VaultError::Locked, {},
        QCoreApplication::translate(
            "Vault", "The keychain is locked; nothing in it is lost. Unlock it and try again.")};
}

VaultResult silent()
{
    return {VaultError::Failed, {},
        QCoreApplication::translate("Vault",
            "The keychain does not answer. It may be waiting for its password in another window; then try "
            "again.")};
}

VaultResult missing(bool expected)
{
    return {VaultError::Missing, {},
        expected ? QCoreApplication::translate("Vault",
            "This secret was kept in the keychain and is no longer there: somebody removed it. Enter it "
            "again.")
                 : QCoreApplication::translate("Vault", "The keychain holds no such secret. Enter it.")};
}

VaultResult unclear()
{
    return {VaultError::Failed, {},
        QCoreApplication::translate("Vault",
            "The keychain gave no secret and cannot say whether it is locked. Unlock it and try again before "
            "you enter the secret anew.")};
}

VaultResult failed(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return fine();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {VaultError::Denied, {},
            QCoreApplication::translate("Vault",
                "The keychain did not give access. Allow Calends to use it when it asks, and try again.")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noService();
    default:
        return {VaultError::Failed, {},
            QCoreApplication::translate("Vault", "The keychain could not do it: %1").arg(job.errorString())};
    }
}

VaultResult stillThere()
{
    return {VaultError::Failed, {},
        QCoreApplication::translate("Vault", "The keychain still holds the secret after it was removed.")};
}

VaultResult notUnlocked()
{
    return {VaultError::Denied, {},
        QCoreApplication::translate("Vault",
            "The keychain was not unlocked. Nothing in it is lost; try again when you know its password.")};
}

} // namespace Calends::VaultAnswer
