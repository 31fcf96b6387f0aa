#include "models/core/storerows.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

#include "models/core/storestatements.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;
using namespace StoreStatements;

QByteArray StoreRows::sealedIndex(const QString &kind, const StoredRow &row) const
{
    QByteArray text;
    QDataStream stream(&text, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint32(row.pages.size());
    for (const PageName &page : row.pages)
        stream << page.list << qint32(page.number);
    stream << row.index;
    return m_seal.close(text, identity(Part::Index, kind, row.id.toUtf8()));
}

QSqlError StoreRows::rebuild(const QString &kind, const IndexLayout &layout)
{
    QSqlError error;
    const QList<StoredRow> rows = indexFromPayloads(kind, layout, &error);
    if (failed(error))
        return error;
    if (!m_database.transaction())
        return m_database.lastError();
    QSqlQuery query(m_database);
    query.prepare(u"UPDATE catalogue SET sealed = ? WHERE kind = ? AND id = ?"_s);
    for (const StoredRow &row : rows) {
        if (!failed(error))
            error = execute(query, {sealedIndex(kind, row), kind, row.id});
    }
    // Of a row that cannot be opened there is none, now and the next time: it is not made anew at every
    // start.
    query.prepare(u"UPDATE catalogue SET sealed = x'' WHERE kind = ? AND sealed IS NULL"_s);
    if (!failed(error))
        error = execute(query, {kind});
    if (!failed(error))
        error = keep(QLatin1StringView(LayoutPrefix) + kind, layout.name);
    query.finish();
    if (!failed(error) && !m_database.commit())
        error = m_database.lastError();
    if (failed(error))
        m_database.rollback();
    return error;
}

QSqlError StoreRows::write(const StoreChange &change)
{
    if (!m_database.transaction())
        return m_database.lastError();
    QSqlError error = writeAll(change);
    if (!failed(error) && !m_database.commit())
        error = m_database.lastError();
    if (failed(error))
        m_database.rollback();
    return error;
}

QSqlError StoreRows::writeAll(const StoreChange &change)
{
    for (const auto step : {&StoreRows::keepLayout, &StoreRows::removeAll, &StoreRows::moveRows,
             &StoreRows::putRows, &StoreRows::putPages}) {
        QSqlError error = (this->*step)(change);
        if (failed(error))
            return error;
    }
    return {};
}

// The first rows of a kind say how they are indexed. Later ones of another layout must not: older rows would
// pass for it.
QSqlError StoreRows::keepLayout(const StoreChange &change)
{
    if (change.rows.isEmpty())
        return {};
    QSqlQuery query(m_database);
    query.prepare(u"SELECT 1 FROM catalogue WHERE kind = ? LIMIT 1"_s);
    QSqlError error = execute(query, {change.kind});
    if (failed(error))
        return error;
    const bool first = !query.next();
    query.finish();
    const QString name = QLatin1StringView(LayoutPrefix) + change.kind;
    if (first)
        return keep(name, change.layout.name);
    QSqlError readError;
    const QByteArray layout = kept(name, &readError);
    if (failed(readError) || layout == change.layout.name || layout.isEmpty())
        return readError;
    return keep(name, {});
}

QSqlError StoreRows::removeAll(const StoreChange &change)
{
    QSqlQuery payload(m_database);
    QSqlQuery catalogue(m_database);
    QSqlQuery page(m_database);
    payload.prepare(
        u"DELETE FROM payload WHERE number = (SELECT number FROM catalogue WHERE kind = ? AND id = ?)"_s);
    catalogue.prepare(u"DELETE FROM catalogue WHERE kind = ? AND id = ?"_s);
    page.prepare(u"DELETE FROM page WHERE kind = ? AND tag = ?"_s);
    QSqlError error;
    for (const QString &id : change.removedRows) {
        error = execute(payload, {change.kind, id});
        if (!failed(error))
            error = execute(catalogue, {change.kind, id});
        if (failed(error))
            return error;
    }
    for (const PageName &name : change.removedPages) {
        error = execute(page, {change.kind, pageTag(change.kind, name)});
        if (failed(error))
            return error;
    }
    return error;
}

QSqlError StoreRows::moveRows(const StoreChange &change)
{
    QSqlQuery query(m_database);
    for (const StoredRow &moved : change.movedRows) {
        query.prepare(u"SELECT sealed FROM catalogue WHERE kind = ? AND id = ?"_s);
        QSqlError error = execute(query, {change.kind, moved.id});
        if (failed(error))
            return error;
        StoredRow row;
        row.id = moved.id;
        if (!query.next() || !unsealIndex(change.kind, query.value(0).toByteArray(), &row))
            continue;
        row.pages = moved.pages;
        query.prepare(u"UPDATE catalogue SET sealed = ? WHERE kind = ? AND id = ?"_s);
        error = execute(query, {sealedIndex(change.kind, row), change.kind, row.id});
        if (failed(error))
            return error;
    }
    return {};
}

QSqlError StoreRows::putRows(const StoreChange &change)
{
    QSqlQuery catalogue(m_database);
    QSqlQuery payload(m_database);
    catalogue.prepare(
        u"INSERT INTO catalogue(kind, id, seen, sealed) VALUES(?, ?, ?, ?) ON CONFLICT(kind, id) "
        "DO UPDATE SET seen = excluded.seen, sealed = excluded.sealed RETURNING number"_s);
    payload.prepare(u"INSERT OR REPLACE INTO payload(number, sealed) VALUES(?, ?)"_s);
    for (const StoredRow &row : change.rows) {
        QSqlError error = execute(
            catalogue, {change.kind, row.id, row.seen.toMSecsSinceEpoch(), sealedIndex(change.kind, row)});
        if (failed(error) || !catalogue.next())
            return failed(error) ? error : catalogue.lastError();
        const QVariant number = catalogue.value(0);
        catalogue.finish();
        error = execute(payload,
            {number, m_seal.close(row.payload, identity(Part::Payload, change.kind, row.id.toUtf8()))});
        if (failed(error))
            return error;
    }
    return {};
}

QSqlError StoreRows::putPages(const StoreChange &change)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO page(kind, tag, seen, sealed) VALUES(?, ?, ?, ?) ON CONFLICT(kind, tag) "
                  "DO UPDATE SET seen = excluded.seen, sealed = excluded.sealed"_s);
    for (const StoredPage &page : change.pages) {
        const QByteArray tag = pageTag(change.kind, page.name);
        const QByteArray text
            = packed(page.name.list, qint32(page.name.number), page.validator, qint32(page.rows));
        QSqlError error = execute(query,
            {change.kind, tag, page.seen.toMSecsSinceEpoch(),
                m_seal.close(text, identity(Part::Page, change.kind, tag))});
        if (failed(error))
            return error;
    }
    return {};
}

} // namespace Calends
