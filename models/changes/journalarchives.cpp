// What was there before it was destroyed.
#include <QSqlQuery>
#include <QVariant>

#include "models/changes/journalrows.h"
#include "models/core/storestatements.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;
using namespace StoreStatements;

QSqlError JournalRows::keepArchive(qint64 job, int row, const QString &name, const QByteArray &json)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT OR REPLACE INTO archive(job, number, made, size, name, sealed) "
                  "VALUES(?, ?, ?, ?, ?, ?)"_s);
    return execute(query,
        {job, row, QDateTime::currentMSecsSinceEpoch(), json.size(),
            m_seal.close(name.toUtf8(), identity(Part::ArchiveName, job, row)),
            m_seal.close(json, identity(Part::Archive, job, row))});
}

QList<JournalArchive> JournalRows::archives(QSqlError *error)
{
    QList<JournalArchive> archives;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, job, number, made, size, name FROM archive ORDER BY id DESC"_s);
    *error = execute(query, {});
    while (!failed(*error) && query.next()) {
        JournalArchive archive;
        archive.id = query.value(0).toLongLong();
        archive.job = query.value(1).toLongLong();
        archive.row = query.value(2).toInt();
        archive.made = utc(query.value(3));
        archive.size = query.value(4).toLongLong();
        const auto name = m_seal.open(
            query.value(5).toByteArray(), identity(Part::ArchiveName, archive.job, archive.row));
        archive.name = QString::fromUtf8(name.value_or(QByteArray()));
        archives.append(archive);
    }
    if (!failed(*error))
        *error = query.lastError();
    return archives;
}

QByteArray JournalRows::archive(qint64 id, QSqlError *error)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT job, number, sealed FROM archive WHERE id = ?"_s);
    *error = execute(query, {id});
    if (failed(*error) || !query.next())
        return {};
    return m_seal
        .open(query.value(2).toByteArray(),
            identity(Part::Archive, query.value(0).toLongLong(), query.value(1).toInt()))
        .value_or(QByteArray());
}

QSqlError JournalRows::removeArchive(qint64 id)
{
    QSqlQuery query(m_database);
    query.prepare(u"DELETE FROM archive WHERE id = ?"_s);
    return execute(query, {id});
}

} // namespace Calends
