// Archives in a file of their own, for whoever has no Calends: a JSON list, encrypted with a passphrase. The
// README says how it is opened.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace Calends {

class ChangeJournal;

// The file: "calends-archive1", 16 bytes of salt, 24 of a nonce, then libsodium's crypto_secretbox under the
// key that crypto_pwhash (Argon2id, 3 passes over 256 MiB) makes of the passphrase in UTF-8. Takes about a
// second by intention.
QByteArray encryptedArchives(const QList<QByteArray> &archives, const QString &passphrase);
// The JSON list. Nothing: another passphrase, a damaged file, or none of these.
std::optional<QByteArray> decryptedArchives(const QByteArray &file, const QString &passphrase);

// Why the passphrase is none, translated; empty: it is one.
QString obstacleToPassphrase(const QString &passphrase);

// Writes the archives of the journal with these ids into `file`, in a thread of its own. Answers with what
// went wrong, translated, and there is no file then; empty: they are all in it.
QFuture<QString> exportArchives(
    ChangeJournal &journal, const QList<qint64> &ids, const QString &file, const QString &passphrase);

} // namespace Calends
