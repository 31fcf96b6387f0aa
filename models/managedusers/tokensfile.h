// New tokens in a file of the person's own, for whoever has no Calends. The README says how it is opened.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>

namespace Calends {

struct ManagedUserToken;

// The file is text. Its first line is
//   calends-tokens1 argon2id <passes> <bytes of memory> <salt> <public key>
// where both last ones are base64, and the pair to that key comes from the seed (crypto_box_seed_keypair)
// that crypto_pwhash makes of the passphrase in UTF-8. Each further line is a pair of tokens: a line of CSV
// in libsodium's crypto_box_seal, as base64. A line that was cut off spoils no other.
struct TokensFileStart
{
    QByteArray key; // public, 32 bytes; empty: there is a problem
    QString problem; // translated
};

// Makes the file, which only its owner may read, or finds it to be such a file with this passphrase. Nothing
// else that is there is touched. In a thread of its own, and takes about a second by intention.
QFuture<TokensFileStart> startTokensFile(const QString &file, const QString &passphrase);

// Why nothing could be written to it, translated; empty: it could. Writes nothing.
QFuture<QString> obstacleToTokensFile(const QString &file, const QByteArray &key);

// Adds the pair and answers once it is on the disk: empty, or what went wrong, translated. Needs no
// passphrase. Several at once are fine.
QFuture<QString> addToTokensFile(const QString &file, const QByteArray &key, const ManagedUserToken &pair);

// CSV with a heading: calManagedUserId, calAccessToken, calRefreshToken, calAccessTokenExpiresAt and
// calRefreshTokenExpiresAt (ms since 1970), oldest first; of a person written twice the later pair is the
// good one. `damaged` counts lines that are cut off. Nothing: another passphrase, or no such file.
std::optional<QByteArray> tokensCsv(
    const QByteArray &content, const QString &passphrase, int *damaged = nullptr);

} // namespace Calends
