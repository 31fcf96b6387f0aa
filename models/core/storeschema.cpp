#include "models/core/storeschema.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// SQLite's primary result codes; extended ones carry them in the low byte.
enum SqliteCode {
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QStringList firstLayout()
{
    return {
        u"CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL)"_s,
        u"CREATE TABLE rows(kind TEXT NOT NULL, id TEXT NOT NULL, seen INTEGER NOT NULL, payload BLOB NOT "
        u"NULL, "
        "PRIMARY KEY(kind, id))"_s,
        u"CREATE TABLE kept(tag BLOB PRIMARY KEY, sealed BLOB NOT NULL)"_s,
    };
}

// An index that is still NULL is made from its payload when the kind is first read.
QStringList firstToSecond()
{
    return {
        u"CREATE TABLE catalogue(number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, "
        "seen INTEGER NOT NULL, sealed BLOB, UNIQUE(kind, id))"_s,
        u"CREATE TABLE payload(number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"_s,
        u"CREATE TABLE page(number INTEGER PRIMARY KEY, kind TEXT NOT NULL, tag BLOB NOT NULL, "
        "seen INTEGER NOT NULL, sealed BLOB NOT NULL, UNIQUE(kind, tag))"_s,
        u"INSERT INTO catalogue(number, kind, id, seen) SELECT rowid, kind, id, seen FROM rows"_s,
        u"INSERT INTO payload(number, sealed) SELECT rowid, payload FROM rows"_s,
        u"DROP TABLE rows"_s,
    };
}

QSqlError execute(const QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return query.lastError();
    }
    return {};
}

int number(const QSqlDatabase &database, const QString &statement, QSqlError *error)
{
    QSqlQuery query(database);
    if (query.exec(statement) && query.next())
        return query.value(0).toInt();
    *error = query.lastError();
    return 0;
}

} // namespace

StoreTrouble troubleOf(const QSqlError &error)
{
    if (error.type() == QSqlError::NoError)
        return StoreTrouble::None;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == Corrupt || code == NotADatabase)
        return StoreTrouble::Damaged;
    return StoreTrouble::Unwritable;
}

int schemaVersion(const QSqlDatabase &database, int application, QSqlError *error)
{
    const int found = number(database, u"PRAGMA application_id"_s, error);
    const int version = number(database, u"PRAGMA user_version"_s, error);
    const int tables = number(database, u"SELECT count(*) FROM sqlite_master"_s, error);
    if (found == application)
        return version;
    return found == 0 && version == 0 && tables == 0 ? 0 : -1;
}

QSqlError bringUpToDate(const QSqlDatabase &database, int from)
{
    if (from == StoreVersion)
        return {};
    QStringList statements{u"BEGIN IMMEDIATE"_s};
    if (from < 1)
        statements << firstLayout();
    if (from < 2)
        statements << firstToSecond();
    statements << u"PRAGMA application_id = %1"_s.arg(StoreApplication)
               << u"PRAGMA user_version = %1"_s.arg(StoreVersion) << u"COMMIT"_s;
    QSqlError error = execute(database, statements);
    if (error.type() != QSqlError::NoError)
        execute(database, {u"ROLLBACK"_s});
    return error;
}

} // namespace Calends
