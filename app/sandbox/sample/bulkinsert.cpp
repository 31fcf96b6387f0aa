#include "app/sandbox/sample/bulkinsert.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

BulkInsert::BulkInsert(Database &database, const QString &table, const QString &columns)
    : m_database(database)
    , m_lastId(database.count(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"_s, {table}))
{
    QString marks = u"?"_s;
    for (qsizetype i = 0; i < columns.count(u','); ++i)
        marks += u",?"_s;
    m_sql = u"INSERT INTO "_s % table % u" ("_s % columns % u") VALUES ("_s % marks % u')';
}

QString quoted(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' % result % u'"';
}

} // namespace Calends::Sandbox
