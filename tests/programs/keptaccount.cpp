#include "tests/programs/keptaccount.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <array>

#include "app/calends/accountroom.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/account/vault.h"
#include "tests/programs/sandboxprogram.h"
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

StoreConfiguration KeptAccount::store() const { return {storeFile(), storeKey, profile.id}; }

qsizetype KeptAccount::rowsKept() const
{
    Store opened(store());
    return allRowsOf(opened).size();
}

QList<StoredRow> allRowsOf(Store &store)
{
    constexpr std::array Kinds{"booking"_L1, "event type"_L1, "schedule"_L1, "person"_L1};
    QList<StoredRow> rows;
    for (const QLatin1StringView kind : Kinds)
        rows += answerOf(store.rows(kind));
    return rows;
}

bool isTestHome() { return QDir::homePath() == qEnvironmentVariable("CALENDS_TEST_HOME"); }

KeptAccount keptAccount(const SandboxProgram &sandbox)
{
    QCoreApplication::setApplicationName(u"calends"_s);
    QCoreApplication::setOrganizationName(u"Calends"_s);
    KeptAccount kept;
    if (!isTestHome())
        return kept;
    kept.profile.id = u"2f0c5a57-3a0d-4f7e-8a5c-9d2f0b6a1c22"_s;
    kept.profile.name = u"Field studio"_s;
    kept.profile.base = sandbox.base();
    kept.key = sandbox.ownersKey();
    Vault vault(inConfig("keychain.json"_L1));
    const QString entry = VaultEntry::account(kept.profile.id);
    if (!kept.keep() || answerOf(vault.write(entry, packed(ApiKey{kept.key}))).error != VaultError::None)
        return kept;
    kept.storeKey = answerOf(storeKeyOf(kept.profile, vault)).key;
    return kept;
}

} // namespace Calends
