// An account as an earlier run left it: its profile in the file, its secret and the store's key in the
// keychain, under the program's own names, so that the program itself finds it too.
#pragma once

#include "models/account/profile.h"
#include "models/core/store.h"

namespace Calends {

class SandboxProgram;

struct KeptAccount
{
    Profile profile;
    QString key; // its API key
    QByteArray storeKey;

    QString storeFile() const;
    void removeStore() const;
    bool keep() const; // the profile as it is now
    // As the next run would open it; while another process has the account open, to look only.
    StoreConfiguration store() const;
    qsizetype rowsKept() const;
};

// Everything a store keeps of an account's lists, with payloads.
QList<StoredRow> allRowsOf(Store &store);

// The home is one that tests/with-keychain made. Otherwise what the program keeps there is the person's own.
bool isTestHome();

// Of the owner of the sandbox's sample data. Without a store key: the keychain did not keep it, or this is no
// test's home.
KeptAccount keptAccount(const SandboxProgram &sandbox);

} // namespace Calends
