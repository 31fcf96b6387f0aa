// Where the tokens go that the server hands out when a managed user is created, or given new ones.
#pragma once

#include <QByteArray>
#include <QString>

namespace Calends {

struct Change;

enum class TokenPlace : quint8 {
    Keychain, // as the person's own token, which the program then signs with
    File, // sealed to a key made from a passphrase; see tokensfile.h
    Escrow, // in memory, for a person to take
    Dropped, // nowhere, as was chosen
    Another, // a later version's: nothing is sent for it, and nothing of it is dropped
};

// Chosen before the change is sent, and in the journal with it: holds no secret.
struct TokenKeeping
{
    TokenPlace place = TokenPlace::Keychain;
    QString file = {}; // whole path; only of a File
    QByteArray key = {}; // public one of that file, 32 bytes: another file in its place is told

    friend bool operator==(const TokenKeeping &, const TokenKeeping &) = default;
};

// As Change::keeping has it, {"tokens":"file","file":"/…","key":"<base64>"}.
QByteArray packed(const TokenKeeping &keeping);
// Where nothing was chosen: the keychain.
TokenKeeping tokenKeeping(const QByteArray &keeping);
TokenKeeping tokenKeepingOf(const Change &change);

} // namespace Calends
