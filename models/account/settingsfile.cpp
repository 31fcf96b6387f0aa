#include "models/account/settingsfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LockWaitMs = 500; // the other process only writes a small file

QString setAside(const QString &file)
{
    const QString stem
        = file + ".set-aside-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    return QFile::rename(file, name) ? name : QString();
}

void makeFolderOf(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (QFileInfo::exists(folder))
        return;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

SettingsRead readSettings(const QString &file)
{
    SettingsRead read;
    QFile source(file);
    if (!source.exists())
        return read;
    if (!source.open(QIODevice::ReadOnly)) {
        read.unreadable = true;
        return read;
    }
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll());
    source.close();
    if (document.isObject()) {
        read.content = document.object();
        return read;
    }
    read.setAside = setAside(file);
    read.unreadable = read.setAside.isEmpty();
    return read;
}

bool changeSettings(const QString &file, const std::function<void(QJsonObject &)> &change)
{
    makeFolderOf(file);
    QLockFile lock(file + ".lock"_L1);
    if (!lock.tryLock(LockWaitMs))
        return false;
    SettingsRead read = readSettings(file);
    if (read.unreadable)
        return false;
    change(read.content);
    return writeSettings(file, read.content);
}

bool writeSettings(const QString &file, const QJsonObject &content)
{
    makeFolderOf(file);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    target.write(QJsonDocument(content).toJson());
    return target.commit();
}

} // namespace Calends
