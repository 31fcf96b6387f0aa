#include "models/changes/archivefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <sodium.h>

#include "models/changes/journal.h"
#include "models/core/passphrasekey.h"

namespace Calends {

namespace {

constexpr QByteArrayView FileMark = "calends-archive1";
constexpr qsizetype SaltSize = PassphraseKey::SaltSize;
constexpr qsizetype NonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype HeadSize = FileMark.size() + SaltSize + NonceSize;
constexpr qsizetype TagSize = crypto_secretbox_MACBYTES;
constexpr int ShortestPassphrase = 8; // letters
static_assert(FileMark.size() == 16);

const unsigned char *bytes(const char *text) { return reinterpret_cast<const unsigned char *>(text); }
unsigned char *bytes(char *text) { return reinterpret_cast<unsigned char *>(text); }

// Behind the mark.
QByteArrayView saltIn(const QByteArray &file)
{
    return QByteArrayView(file).sliced(FileMark.size(), SaltSize);
}

QString writtenTo(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content) == content.size() && file.commit();
    if (isWritten)
        return {};
    //: %1: a file, %2: why, in the system's words
    return QCoreApplication::translate(
        "ArchiveFile", "%1 cannot be written: %2. Choose another place, or make room there.")
        .arg(QDir::toNativeSeparators(name), file.errorString());
}

QString exported(const QList<QByteArray> &archives, const QString &file, const QString &passphrase)
{
    if (archives.contains(QByteArray()))
        return QCoreApplication::translate("ArchiveFile",
            "An archive is gone or damaged, so no file was written. Choose among those that are there.");
    const QByteArray content = encryptedArchives(archives, passphrase);
    if (content.isEmpty())
        return QCoreApplication::translate("ArchiveFile",
            "There is not enough memory free to make a key of the passphrase (256 MB). Close other programs, "
            "and try again.");
    return writtenTo(file, content);
}

} // namespace

QByteArray encryptedArchives(const QList<QByteArray> &archives, const QString &passphrase)
{
    const QByteArray json = '[' + QByteArrayList(archives).join(",\n") + ']';
    QByteArray file = FileMark.toByteArray();
    file.resize(HeadSize + TagSize + json.size());
    unsigned char *const salt = bytes(file.data()) + FileMark.size();
    unsigned char *const nonce = salt + SaltSize;
    if (sodium_init() < 0)
        return {};
    randombytes_buf(salt, size_t(SaltSize + NonceSize));
    const PassphraseKey key(passphrase, saltIn(file));
    if (!key.isMade())
        return {};
    crypto_secretbox_easy(nonce + NonceSize, bytes(json.constData()), quint64(json.size()), nonce, key.key());
    return file;
}

std::optional<QByteArray> decryptedArchives(const QByteArray &file, const QString &passphrase)
{
    if (!file.startsWith(FileMark) || file.size() < HeadSize + TagSize)
        return std::nullopt;
    const unsigned char *const nonce = bytes(file.constData()) + FileMark.size() + SaltSize;
    const PassphraseKey key(passphrase, saltIn(file));
    QByteArray json(file.size() - HeadSize - TagSize, Qt::Uninitialized);
    const bool isOpened = key.isMade()
        && crypto_secretbox_open_easy(
               bytes(json.data()), nonce + NonceSize, quint64(file.size() - HeadSize), nonce, key.key())
            == 0;
    return isOpened ? std::optional(json) : std::nullopt;
}

QString obstacleToPassphrase(const QString &passphrase)
{
    if (passphrase.size() >= ShortestPassphrase)
        return {};
    return QCoreApplication::translate("ArchiveFile", "The passphrase needs at least %1 letters.")
        .arg(ShortestPassphrase);
}

QFuture<QString> exportArchives(
    ChangeJournal &journal, const QList<qint64> &ids, const QString &file, const QString &passphrase)
{
    const QString obstacle = obstacleToPassphrase(passphrase);
    if (!obstacle.isEmpty())
        return QtFuture::makeReadyFuture(obstacle);
    return journal.archives(ids).then(
        QtFuture::Launch::Async, [file, passphrase](const QList<QByteArray> &archives) {
            return exported(archives, file, passphrase);
        });
}

} // namespace Calends
