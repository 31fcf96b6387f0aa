#include "models/core/sqlitefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

QString freeName(const QString &file)
{
    const QString stem
        = file + ".set-aside-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = stem + u'-' + QString::number(i);
    return name;
}

} // namespace

SqliteFile::SqliteFile(const QString &purpose)
    : m_purpose(purpose)
{
}

SqliteFile::~SqliteFile() { disconnect(); }

StoreTrouble SqliteFile::connect(const QString &name, const QString &options)
{
    disconnect();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return StoreTrouble::NoDriver;
    m_database = QSqlDatabase::addDatabase(
        u"QSQLITE"_s, QString("calends-"_L1 + m_purpose + u'-' + QUuid::createUuid().toString()));
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    return m_database.open() ? StoreTrouble::None : troubleOf(m_database.lastError());
}

StoreTrouble SqliteFile::open(const QString &file, bool readOnly, const SqliteLayout &layout)
{
    const QString mode = readOnly ? u"QSQLITE_OPEN_READONLY;"_s : QString();
    const StoreTrouble trouble = connect(file, mode + "QSQLITE_BUSY_TIMEOUT=3000"_L1);
    const StoreTrouble found = trouble == StoreTrouble::None ? prepare(readOnly, layout) : trouble;
    if (found != StoreTrouble::None)
        disconnect();
    return found;
}

StoreTrouble SqliteFile::prepare(bool readOnly, const SqliteLayout &layout)
{
    QSqlError error;
    const int version = schemaVersion(m_database, layout.application, &error);
    if (error.type() != QSqlError::NoError)
        return troubleOf(error);
    if (version > layout.version)
        return StoreTrouble::Later;
    if (version < 0)
        return StoreTrouble::Damaged;
    if (version > 0 && !layout.keyFits(&error))
        return error.type() == QSqlError::NoError ? StoreTrouble::OtherKey : troubleOf(error);
    if (readOnly)
        return version < layout.version ? StoreTrouble::Unwritable : StoreTrouble::None;
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.exec(QString("PRAGMA synchronous = "_L1 + layout.synchronous));
    query.finish();
    error = layout.bringUpToDate(version);
    if (error.type() == QSqlError::NoError && version == 0)
        error = layout.mark();
    return error.type() == QSqlError::NoError ? StoreTrouble::None : troubleOf(error);
}

void SqliteFile::disconnect()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QString SqliteFile::setAside(const QString &file)
{
    const QString name = freeName(file);
    for (const QString &companion : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString part = file + companion;
        if (QFileInfo::exists(part) && !QFile::rename(part, name + companion))
            return {};
    }
    return QFileInfo(name).fileName();
}

QString SqliteFile::whySetAside(StoreTrouble trouble)
{
    if (trouble == StoreTrouble::OtherKey)
        return QCoreApplication::translate(
            "Store", "was sealed with another key than the one in the keychain");
    if (trouble == StoreTrouble::Later)
        return QCoreApplication::translate("Store", "was written by a later version of Calends");
    return QCoreApplication::translate("Store", "is damaged");
}

QStringList SqliteFile::filesOf(const QString &file)
{
    if (file.isEmpty())
        return {}; // in memory: nothing on the disk is its
    const QFileInfo main(file);
    QStringList files;
    const QStringList names = main.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (name.startsWith(main.fileName()))
            files.append(main.dir().filePath(name));
    }
    return files;
}

} // namespace Calends
