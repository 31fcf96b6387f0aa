// Many rows of one table: ids are given out beforehand, so that rows can name one another before they are
// written. It goes past Qt's SQL classes to SQLite itself, whose statements they wrap: half a million rows at
// their price is most of a start.
#pragma once

#include "app/sandbox/database.h"

struct sqlite3_stmt;

namespace Calends::Sandbox {

class BulkInsert
{
public:
    // `columns` as in an INSERT. With an id column the ids go on from the table's sequence.
    BulkInsert(Database &database, const QString &table, const QString &columns);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    qint64 nextId() { return ++m_lastId; }
    // Whole numbers, texts and nulls.
    void add(const QVariantList &values);

private:
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_lastId;
};

// A text as JSON, with its quotation marks.
QString quoted(const QString &text);

} // namespace Calends::Sandbox
