#include "models/changes/journalschema.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

// What never changes of a row stands apart from what does, so that a result costs no copy of its change. Ids
// of jobs are never used again.
QStringList layout()
{
    return {
        u"BEGIN IMMEDIATE"_s,
        u"CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL)"_s,
        u"CREATE TABLE job(id INTEGER PRIMARY KEY AUTOINCREMENT, state INTEGER NOT NULL, began INTEGER NOT "
        "NULL, ended INTEGER, rows INTEGER NOT NULL, sealed BLOB NOT NULL)"_s,
        u"CREATE TABLE planned(job INTEGER NOT NULL, number INTEGER NOT NULL, sealed BLOB NOT NULL, "
        "PRIMARY KEY(job, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE outcome(job INTEGER NOT NULL, number INTEGER NOT NULL, state INTEGER NOT NULL, "
        "sent INTEGER, ended INTEGER, sealed BLOB, PRIMARY KEY(job, number)) WITHOUT ROWID"_s,
        u"CREATE TABLE archive(id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, number INTEGER "
        u"NOT "
        "NULL, made INTEGER NOT NULL, size INTEGER NOT NULL, name BLOB NOT NULL, sealed BLOB NOT NULL, "
        "UNIQUE(job, number))"_s,
        u"PRAGMA application_id = %1"_s.arg(JournalApplication),
        u"PRAGMA user_version = %1"_s.arg(JournalVersion),
        u"COMMIT"_s,
    };
}

} // namespace

QSqlError layOutJournal(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const QStringList statements = layout();
    for (const QString &statement : statements) {
        if (query.exec(statement))
            continue;
        QSqlError error = query.lastError();
        query.exec(u"ROLLBACK"_s);
        return error;
    }
    return {};
}

} // namespace Calends
