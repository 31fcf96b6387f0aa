#include "tests/faults/keptaccount.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include "app/calends/accountroom.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/account/vault.h"
#include "tests/faults/faultgate.h"
#include "tests/unit/account/keychain.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString inConfig(QLatin1StringView name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

} // namespace

QString KeptAccount::storeFile() const { return AccountRoom::storeFileOf(profile); }

void KeptAccount::removeStore() const
{
    const QStringList files = Store::filesOf(storeFile());
    for (const QString &file : files)
        QFile::remove(file);
}

bool KeptAccount::keep() const { return ProfileStore(inConfig("profiles.json"_L1)).put(profile); }

KeptAccount keptAccount(const SandboxProgram &sandbox)
{
    QCoreApplication::setApplicationName(u"calends"_s);
    QCoreApplication::setOrganizationName(u"Calends"_s);
    KeptAccount kept;
    kept.profile.id = u"2f0c5a57-3a0d-4f7e-8a5c-9d2f0b6a1c22"_s;
    kept.profile.name = u"Field studio"_s;
    kept.profile.base = QUrl(u"http://127.0.0.1:%1"_s.arg(sandbox.port()));
    kept.key = sandbox.ownersKey();
    Vault vault(inConfig("keychain.json"_L1));
    const QString entry = VaultEntry::account(kept.profile.id);
    if (!kept.keep() || answerOf(vault.write(entry, packed(ApiKey{kept.key}))).error != VaultError::None)
        return kept;
    kept.storeKey = answerOf(storeKeyOf(kept.profile, vault)).key;
    return kept;
}

} // namespace Calends
