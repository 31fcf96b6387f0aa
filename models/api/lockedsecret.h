// A secret that is held for long, in memory that never reaches the disk.
#pragma once

#include <QByteArray>

#include <memory>

namespace Calends {

// In pages of its own that the kernel neither swaps out nor writes into a core file (libsodium's guarded
// memory), zeroed when the last copy of this is gone. Where the limit of locked memory is used up it is held
// all the same, unlocked.
//
// So held are the credentials of an open account (LockedCredential) and what the vault keeps for one run
// only. What is looked for in texts that are shown and logged is kept as hashes alone.
//
// Not locked is what is answered from it and what the wire makes of it: Qt Network wants a QByteArray for a
// header and a QString for a proxy's password, copies them, and lets nobody lock its copies; so do the
// keychain, fields a secret is typed into, and a renewed pair until it is kept. What a call was signed with
// is overwritten when the call goes, as far as nobody else has it; for the rest there is wiping.h, and that
// no core file is left.
class LockedSecret
{
public:
    LockedSecret() = default;
    explicit LockedSecret(const QByteArray &secret);

    QByteArray copy() const;

private:
    std::shared_ptr<const char> m_memory;
    qsizetype m_size = 0;
};

} // namespace Calends
