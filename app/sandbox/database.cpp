#include "app/sandbox/database.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

#include "app/sandbox/clock.h"
#include "app/sandbox/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "calends.sandbox.database")

QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QJsonObject>())
        return QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact));
    if (value.metaType() == QMetaType::fromType<QJsonArray>())
        return QString::fromUtf8(QJsonDocument(value.toJsonArray()).toJson(QJsonDocument::Compact));
    if (value.metaType() == QMetaType::fromType<bool>())
        return value.toBool() ? 1 : 0;
    return value;
}

} // namespace

Row::Row(std::shared_ptr<const Columns> columns, QVariantList values)
    : m_columns(std::move(columns))
    , m_values(std::move(values))
{
}

const QVariant &Row::value(QLatin1StringView column) const
{
    const auto index = m_columns->constFind(column);
    Q_ASSERT_X(index != m_columns->cend(), "Row::value", column.data());
    static const QVariant missing;
    return index == m_columns->cend() ? missing : m_values.at(index.value());
}

bool Row::isNull(QLatin1StringView column) const { return value(column).isNull(); }
QString Row::text(QLatin1StringView column) const { return value(column).toString(); }
qint64 Row::number(QLatin1StringView column) const { return value(column).toLongLong(); }
double Row::real(QLatin1StringView column) const { return value(column).toDouble(); }

QJsonObject Row::object(QLatin1StringView column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QJsonArray Row::array(QLatin1StringView column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).array();
}

QJsonValue Row::jsonText(QLatin1StringView column) const
{
    return isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(text(column));
}

QJsonValue Row::jsonNumber(QLatin1StringView column) const
{
    return isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(number(column));
}

QJsonValue Row::jsonInstant(QLatin1StringView column) const
{
    return isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(isoInstant(number(column)));
}

QJsonValue Row::json(QLatin1StringView column) const
{
    if (isNull(column))
        return QJsonValue::Null;
    // Wrapped, because QJsonDocument reads only objects and arrays.
    const QByteArray wrapped = QByteArray("[") + text(column).toUtf8() + QByteArray("]");
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

Database::Database()
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_queries.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::open(const QString &fileName)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(fileName.isEmpty() ? u":memory:"_s : fileName);
    if (!connection.open()) {
        m_error = connection.lastError().text();
        return false;
    }
    execute(u"PRAGMA journal_mode=WAL"_s);
    execute(fileName.isEmpty() ? u"PRAGMA synchronous=OFF"_s : u"PRAGMA synchronous=NORMAL"_s);
    execute(u"PRAGMA foreign_keys=ON"_s);
    for (const QString &statement : schemaStatements()) {
        QSqlQuery query(connection);
        if (!query.exec(statement)) {
            m_error = query.lastError().text();
            return false;
        }
    }
    return true;
}

bool Database::isEmpty() { return count(u"SELECT count(*) FROM users"_s) == 0; }

QSqlQuery *Database::prepared(const QString &sql)
{
    const auto known = m_queries.constFind(sql);
    if (known != m_queries.cend())
        return known.value().get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        m_error = query->lastError().text();
        qCWarning(databaseLog, "cannot prepare %ls: %ls", qUtf16Printable(sql), qUtf16Printable(m_error));
        return nullptr;
    }
    return m_queries.insert(sql, query).value().get();
}

bool Database::run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype index = 0; index < values.size(); ++index)
        query.bindValue(int(index), bindable(values.at(index)));
    if (query.exec())
        return true;
    m_error = query.lastError().text();
    qCWarning(
        databaseLog, "cannot run %ls: %ls", qUtf16Printable(query.lastQuery()), qUtf16Printable(m_error));
    return false;
}

Rows Database::select(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = prepared(sql);
    if (!query || !run(*query, values))
        return {};
    const QSqlRecord record = query->record();
    auto columns = std::make_shared<Row::Columns>();
    for (int column = 0; column < record.count(); ++column)
        columns->insert(record.fieldName(column), column);
    Rows rows;
    while (query->next()) {
        QVariantList fields;
        fields.reserve(record.count());
        for (int column = 0; column < record.count(); ++column)
            fields.append(query->value(column));
        rows.append(Row(columns, std::move(fields)));
    }
    query->finish();
    return rows;
}

std::optional<Row> Database::selectFirst(const QString &sql, const QVariantList &values)
{
    Rows rows = select(sql, values);
    if (rows.isEmpty())
        return std::nullopt;
    return rows.takeFirst();
}

std::optional<Row> Database::find(const QString &table, const QVariant &id)
{
    return selectFirst(u"SELECT * FROM "_s % table % u" WHERE id = ?"_s, {id});
}

qint64 Database::count(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = prepared(sql);
    if (!query || !run(*query, values))
        return 0;
    const qint64 result = query->next() ? query->value(0).toLongLong() : 0;
    query->finish();
    return result;
}

qint64 Database::insert(const QString &table, const Values &values)
{
    const QStringList names(values.keyBegin(), values.keyEnd());
    QString marks;
    for (qsizetype index = 0; index < values.size(); ++index)
        marks += index == 0 ? u"?"_s : u",?"_s;
    const QString sql
        = u"INSERT INTO "_s % table % u" ("_s % names.join(u',') % u") VALUES ("_s % marks % u')';
    QSqlQuery *query = prepared(sql);
    if (!query || !run(*query, QVariantList(values.cbegin(), values.cend())))
        return 0;
    const qint64 id = query->lastInsertId().toLongLong();
    query->finish();
    return id;
}

bool Database::update(const QString &table, const QVariant &id, const Values &values)
{
    if (values.isEmpty())
        return true;
    const QStringList names(values.keyBegin(), values.keyEnd());
    const QString sql = u"UPDATE "_s % table % u" SET "_s % names.join(u" = ?, "_s) % u" = ? WHERE id = ?"_s;
    return execute(sql, QVariantList(values.cbegin(), values.cend()) << id) > 0;
}

int Database::execute(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = prepared(sql);
    if (!query || !run(*query, values))
        return -1;
    const int touched = query->numRowsAffected();
    query->finish();
    return touched;
}

qint64 Database::changes() const { return sqlite3_total_changes64(handle()); }

bool Database::begin() { return QSqlDatabase::database(m_connection, false).transaction(); }
bool Database::commit() { return QSqlDatabase::database(m_connection, false).commit(); }
bool Database::rollback() { return QSqlDatabase::database(m_connection, false).rollback(); }

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace Calends::Sandbox
