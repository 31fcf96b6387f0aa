// Many rows of one table: ids are given out beforehand, so that rows can name one another before they are
// written.
#pragma once

#include "app/sandbox/database.h"

namespace Calends::Sandbox {

class BulkInsert
{
public:
    // `columns` as in an INSERT. With an id column the ids go on from the table's sequence.
    BulkInsert(Database &database, const QString &table, const QString &columns);

    qint64 nextId() { return ++m_lastId; }
    void add(const QVariantList &values) { m_database.execute(m_sql, values); }

private:
    Database &m_database;
    QString m_sql;
    qint64 m_lastId;
};

// A text as JSON, with its quotation marks.
QString quoted(const QString &text);

} // namespace Calends::Sandbox
