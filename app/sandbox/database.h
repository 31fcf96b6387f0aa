// The sandbox's state: one SQLite database, in memory or in a file.
// Times are ms since the epoch in UTC, flags 0 or 1, JSON is kept as compact text.
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;

namespace Calends::Sandbox {

// One row of a result, by column name. Asking for a column that the query does not have ends the program in
// debug builds: a misspelt name must not read as null.
class Row
{
public:
    using Columns = QHash<QString, int>;
    Row(std::shared_ptr<const Columns> columns, QVariantList values);

    bool isNull(QLatin1StringView column) const;
    QString text(QLatin1StringView column) const;
    qint64 number(QLatin1StringView column) const;
    double real(QLatin1StringView column) const;
    bool flag(QLatin1StringView column) const { return number(column) != 0; }
    QJsonObject object(QLatin1StringView column) const;
    QJsonArray array(QLatin1StringView column) const;
    // Null where the column is null, else text, number or an ISO instant.
    QJsonValue jsonText(QLatin1StringView column) const;
    QJsonValue jsonNumber(QLatin1StringView column) const;
    QJsonValue jsonInstant(QLatin1StringView column) const;
    QJsonValue jsonFlag(QLatin1StringView column) const { return flag(column); }
    // Text that is itself JSON of any kind; null where the column is null.
    QJsonValue json(QLatin1StringView column) const;
    const QVariant &value(QLatin1StringView column) const;

private:
    std::shared_ptr<const Columns> m_columns;
    QVariantList m_values;
};

using Rows = QList<Row>;

// What goes into a row. A QJsonObject or QJsonArray is written as compact text.
using Values = QMap<QString, QVariant>;

class Database
{
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // An empty file name keeps everything in memory. Makes the tables where they are missing. False: error()
    // says why.
    bool open(const QString &fileName = {});
    QString error() const { return m_error; }
    bool isEmpty(); // no user yet

    Rows select(const QString &sql, const QVariantList &values = {});
    std::optional<Row> selectFirst(const QString &sql, const QVariantList &values = {});
    std::optional<Row> find(const QString &table, const QVariant &id); // by the column `id`
    qint64 count(const QString &sql, const QVariantList &values = {}); // first column of the first row

    qint64 insert(const QString &table, const Values &values); // the new rowid
    bool update(const QString &table, const QVariant &id, const Values &values); // by the column `id`
    int execute(const QString &sql, const QVariantList &values = {}); // rows touched, -1 on error

    qint64 changes() const; // rows changed so far: the same number means the same rows

    bool begin();
    bool commit();
    bool rollback();

    // SQLite's own connection, for what Qt's classes are too slow for.
    sqlite3 *handle() const;

private:
    QSqlQuery *prepared(const QString &sql);
    bool run(QSqlQuery &query, const QVariantList &values);

    QString m_connection;
    QString m_error;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
};

// Undoes what was begun unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
        m_database->begin();
    }
    ~Transaction()
    {
        if (m_database)
            m_database->rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit()
    {
        m_database->commit();
        m_database = nullptr;
    }

private:
    Database *m_database;
};

} // namespace Calends::Sandbox
