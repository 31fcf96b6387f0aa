// An account as an earlier run left it: its profile in the file, its secret and the store's key in the
// keychain, under the program's own names, so that the program itself finds it too.
#pragma once

#include "models/account/profile.h"

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
};

// Of the owner of the sandbox's sample data. Without a store key: the keychain did not keep it.
KeptAccount keptAccount(const SandboxProgram &sandbox);

} // namespace Calends
