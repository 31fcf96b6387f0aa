#include "app/sandbox/sample/bulkinsert.h"

#include <QLoggingCategory>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Q_LOGGING_CATEGORY(bulkLog, "calends.sandbox.sample")

void bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, position);
        return;
    }
    if (value.typeId() != QMetaType::QString) {
        sqlite3_bind_int64(statement, position, value.toLongLong());
        return;
    }
    const QString given = value.toString();
    if (given.isNull()) {
        sqlite3_bind_null(statement, position);
        return;
    }
    const QByteArray text = given.toUtf8();
    // SQLite copies the bytes of a statement that is stepped later than the text lives.
    sqlite3_bind_text(statement, position, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

} // namespace

BulkInsert::BulkInsert(Database &database, const QString &table, const QString &columns)
    : m_lastId(database.count(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"_s, {table}))
{
    QString marks = u"?"_s;
    for (qsizetype i = 0; i < columns.count(u','); ++i)
        marks += u",?"_s;
    const QByteArray sql
        = QString(u"INSERT INTO "_s % table % u" ("_s % columns % u") VALUES ("_s % marks % u')').toUtf8();
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr)
        != SQLITE_OK)
        qCWarning(bulkLog, "cannot prepare %s: %s", sql.constData(), sqlite3_errmsg(database.handle()));
}

BulkInsert::~BulkInsert() { sqlite3_finalize(m_statement); }

void BulkInsert::add(const QVariantList &values)
{
    for (qsizetype index = 0; index < values.size(); ++index)
        bind(m_statement, int(index) + 1, values.at(index));
    if (sqlite3_step(m_statement) != SQLITE_DONE)
        qCWarning(bulkLog, "cannot insert: %s", sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    sqlite3_reset(m_statement);
}

QString quoted(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' % result % u'"';
}

} // namespace Calends::Sandbox
