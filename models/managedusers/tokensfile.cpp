#include "models/managedusers/tokensfile.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtConcurrent>

#include <fcntl.h>
#include <unistd.h>

#include "models/api/credential.h"
#include "models/changes/archivefile.h"
#include "models/core/exporttext.h"
#include "models/managedusers/tokensseal.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr qint64 LeastRoom = 64 * 1024; // bytes free before a pair is asked for
constexpr auto ForMeAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TokensFile)
};

QString shown(const QString &file) { return QDir::toNativeSeparators(file); }

QString unwritable(const QString &name, const QString &why)
{
    //: %1: a file, %2: why, in the system's words
    return Words::tr("%1 cannot be written: %2. Choose another place, or make room there.")
        .arg(shown(name), why);
}

QString foreign(const QString &name)
{
    //: %1: a file
    return Words::tr(
        "%1 is there already and is no file of tokens. It was left as it is: choose another name.")
        .arg(shown(name));
}

bool isOnDisk(const QFile &file) { return ::fsync(file.handle()) == 0; }

// So that the name of a new file is on the disk as well.
void flushFolder(const QString &name)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(name).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

TokensFileStart made(const QString &name, const QString &passphrase)
{
    const std::optional<TokensHead> head = TokensHead::ofNew(passphrase);
    if (!head)
        return {{},
            Words::tr("There is not enough memory free to make a key of the passphrase (256 MB). Close "
                      "other programs, and try again.")};
    QFile file(name);
    const QByteArray line = head->line();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ForMeAlone))
        return {{}, unwritable(name, file.errorString())};
    if (file.write(line) != line.size() || !isOnDisk(file)) {
        const QString why = file.errorString();
        file.remove();
        return {{}, unwritable(name, why)};
    }
    flushFolder(name);
    return {head->key, {}};
}

TokensFileStart found(const QString &name, const QString &passphrase)
{
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return {{}, foreign(name)};
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::ExistingOnly))
        return {{}, unwritable(name, file.errorString())};
    file.seek(0);
    const std::optional<TokensHead> head = TokensHead::of(file.readLine(TokensHead::Longest));
    if (!head)
        return {{}, foreign(name)};
    if (!TokensSeal(*head, passphrase).isOpen())
        return {{},
            Words::tr(
                "%1 is a file of tokens with another passphrase. Enter that one, or choose another name.")
                .arg(shown(name))};
    file.setPermissions(ForMeAlone);
    return {head->key, {}};
}

// In its place may be another one by now, whose passphrase somebody else has.
QString obstacle(const QString &name, const QByteArray &key)
{
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return Words::tr(
            "The file for the tokens, %1, is not there any more. Put it back, or stop this job and "
            "import the rest into another one.")
            .arg(shown(name));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::ExistingOnly))
        return unwritable(name, file.errorString());
    file.seek(0);
    const std::optional<TokensHead> head = TokensHead::of(file.readLine(TokensHead::Longest));
    if (!head || head->key != key)
        return Words::tr(
            "%1 is another file than the one that was chosen for the tokens. Put that one back, or "
            "stop this job and import the rest into another one.")
            .arg(shown(name));
    const QStorageInfo storage(QFileInfo(name).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < LeastRoom)
        return unwritable(name, Words::tr("there is no room left"));
    return {};
}

// In one piece: what another thread adds meanwhile comes before or behind. A piece that was cut off stays,
// and the line begins anew.
bool addLine(const QFile &file, const QByteArray &line)
{
    constexpr int Tries = 2;
    for (int i = 0; i < Tries; ++i) {
        if (::write(file.handle(), line.constData(), size_t(line.size())) == line.size())
            return true;
    }
    return false;
}

QString added(const QString &name, const QByteArray &key, const QByteArray &row)
{
    if (QString words = obstacle(name, key); !words.isEmpty())
        return words;
    QFile file(name);
    if (!file.open(
            QIODevice::ReadWrite | QIODevice::Append | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return unwritable(name, file.errorString());
    const QByteArray sealed = sealedTokens(row, key);
    if (sealed.isEmpty() || !addLine(file, '\n' + sealed) || !isOnDisk(file))
        return unwritable(name, qt_error_string());
    return {};
}

QString milliseconds(const QDateTime &time)
{
    return time.isValid() ? QString::number(time.toMSecsSinceEpoch()) : QString();
}

QByteArray csvOf(const QStringList &cells)
{
    QByteArrayList texts;
    texts.reserve(cells.size());
    for (const QString &cell : cells)
        texts.append(csvCell(cell));
    return texts.join(',');
}

} // namespace

QFuture<TokensFileStart> startTokensFile(const QString &file, const QString &passphrase)
{
    const QString words = obstacleToPassphrase(passphrase);
    if (!words.isEmpty())
        return QtFuture::makeReadyFuture(TokensFileStart{{}, words});
    return QtConcurrent::run([file, passphrase] {
        return QFileInfo::exists(file) ? found(file, passphrase) : made(file, passphrase);
    });
}

QFuture<QString> obstacleToTokensFile(const QString &file, const QByteArray &key)
{
    return QtConcurrent::run([file, key] { return obstacle(file, key); });
}

QFuture<QString> addToTokensFile(const QString &file, const QByteArray &key, const ManagedUserToken &pair)
{
    return QtConcurrent::run([file, key, pair] {
        return added(file, key,
            csvOf({QString::number(pair.userId), pair.accessToken, pair.refreshToken,
                milliseconds(pair.accessExpires), milliseconds(pair.refreshExpires)}));
    });
}

std::optional<QByteArray> tokensCsv(const QByteArray &content, const QString &passphrase, int *damaged)
{
    QByteArrayList lines = content.split('\n');
    const std::optional<TokensHead> head = TokensHead::of(lines.takeFirst());
    if (!head)
        return std::nullopt;
    const TokensSeal seal(*head, passphrase);
    if (!seal.isOpen())
        return std::nullopt;
    int spoilt = 0;
    QByteArray csv = "calManagedUserId,calAccessToken,calRefreshToken,calAccessTokenExpiresAt,"
                     "calRefreshTokenExpiresAt\r\n";
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        if (const std::optional<QByteArray> row = seal.opened(line))
            csv += *row + "\r\n";
        else
            ++spoilt;
    }
    if (damaged)
        *damaged = spoilt;
    return csv;
}

} // namespace Calends
