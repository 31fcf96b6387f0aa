#include "models/core/storerows.h"

#include <QDataStream>
#include <QIODevice>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace Calends {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto CheckName = "check";
constexpr auto LayoutPrefix = "calends.layout/";

template <typename... Values>
bool unpack(const QByteArray &bytes, Values &...values)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok;
}

template <typename... Values>
QByteArray packed(const Values &...values)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << values);
    return bytes;
}

QDateTime utc(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QSqlError execute(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, value);
    return query.exec() ? QSqlError() : query.lastError();
}

bool failed(const QSqlError &error) { return error.type() != QSqlError::NoError; }

} // namespace

StoreRows::StoreRows(const QSqlDatabase &database, const Seal &seal, const QString &profile)
    : m_database(database)
    , m_seal(seal)
    , m_profile(profile.toUtf8())
{
}

QByteArray StoreRows::identity(Part part, const QString &kind, QByteArrayView id) const
{
    const char letter = char(part);
    return sealIdentity({m_profile, QByteArrayView(&letter, 1), kind.toUtf8(), id});
}

QByteArray StoreRows::pageTag(const QString &kind, const PageName &name) const
{
    return m_seal.tag(packed(m_profile, kind, name.list, qint32(name.number)));
}

bool StoreRows::keyFits(QSqlError *error)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT value FROM meta WHERE name = ?"_s);
    *error = execute(query, {QString::fromLatin1(CheckName)});
    return query.next()
        && m_seal.open(query.value(0).toByteArray(), identity(Part::Check, {}, CheckName)).has_value();
}

QSqlError StoreRows::mark()
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO meta(name, value) VALUES(?, ?)"_s);
    return execute(query,
        {QString::fromLatin1(CheckName),
            m_seal.close(QByteArrayView(CheckName), identity(Part::Check, {}, CheckName))});
}

QList<StoredPage> StoreRows::pages(const QString &kind, QSqlError *error)
{
    QList<StoredPage> pages;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT tag, seen, sealed FROM page WHERE kind = ?"_s);
    *error = execute(query, {kind});
    while (query.next()) {
        const auto text = m_seal.open(
            query.value(2).toByteArray(), identity(Part::Page, kind, query.value(0).toByteArray()));
        if (!text) {
            ++m_unopened;
            continue;
        }
        StoredPage page;
        qint32 number = 0;
        qint32 count = 0;
        unpack(*text, page.name.list, number, page.validator, count);
        page.name.number = number;
        page.rows = count;
        page.seen = utc(query.value(1));
        pages.append(page);
    }
    if (!failed(*error))
        *error = query.lastError();
    return pages;
}

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

bool StoreRows::unsealIndex(const QString &kind, QByteArrayView sealed, StoredRow *row) const
{
    const auto text = m_seal.open(sealed, identity(Part::Index, kind, row->id.toUtf8()));
    if (!text)
        return false;
    QDataStream stream(*text);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 pages = 0;
    stream >> pages;
    for (qint32 i = 0; i < pages && stream.status() == QDataStream::Ok; ++i) {
        PageName page;
        qint32 number = 0;
        stream >> page.list >> number;
        page.number = number;
        row->pages.append(page);
    }
    stream >> row->index;
    return stream.status() == QDataStream::Ok;
}

QList<StoredRow> StoreRows::index(
    const QString &kind, const IndexLayout &layout, bool mayWrite, QSqlError *error)
{
    const bool fits = kept(QLatin1StringView(LayoutPrefix) + kind, error) == layout.name;
    if (failed(*error))
        return {};
    if (!fits && !mayWrite)
        return indexFromPayloads(kind, layout, error);
    if (!fits)
        *error = rebuild(kind, layout);
    if (failed(*error))
        return {};
    QList<StoredRow> rows;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, seen, sealed FROM catalogue WHERE kind = ?"_s);
    *error = execute(query, {kind});
    while (query.next()) {
        StoredRow row;
        row.id = query.value(0).toString();
        row.seen = utc(query.value(1));
        if (unsealIndex(kind, query.value(2).toByteArray(), &row))
            rows.append(std::move(row));
        else
            ++m_unopened;
    }
    if (!failed(*error))
        *error = query.lastError();
    return rows;
}

// The pages of a row are kept in its index, so they are carried over.
QList<StoredRow> StoreRows::indexFromPayloads(
    const QString &kind, const IndexLayout &layout, QSqlError *error)
{
    QList<StoredRow> rows;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT c.id, c.seen, c.sealed, p.sealed FROM catalogue c JOIN payload p USING(number) "
                  "WHERE c.kind = ?"_s);
    *error = execute(query, {kind});
    while (query.next()) {
        StoredRow row;
        row.id = query.value(0).toString();
        row.seen = utc(query.value(1));
        const QByteArray former = query.value(2).toByteArray();
        if (!former.isEmpty())
            unsealIndex(kind, former, &row);
        const auto payload
            = m_seal.open(query.value(3).toByteArray(), identity(Part::Payload, kind, row.id.toUtf8()));
        if (!payload) {
            ++m_unopened;
            continue;
        }
        if (layout.make)
            row.index = layout.make(*payload);
        rows.append(std::move(row));
    }
    if (!failed(*error))
        *error = query.lastError();
    return rows;
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
    if (!failed(error))
        error = keep(QLatin1StringView(LayoutPrefix) + kind, layout.name);
    query.finish();
    if (!failed(error) && !m_database.commit())
        error = m_database.lastError();
    if (failed(error))
        m_database.rollback();
    return error;
}

void StoreRows::readPayload(const QString &kind, const QSqlQuery &query, QList<StoredRow> *rows)
{
    StoredRow row;
    row.id = query.value(0).toString();
    row.seen = utc(query.value(1));
    auto payload = m_seal.open(query.value(2).toByteArray(), identity(Part::Payload, kind, row.id.toUtf8()));
    if (!payload) {
        ++m_unopened;
        return;
    }
    row.payload = *std::move(payload);
    rows->append(std::move(row));
}

QList<StoredRow> StoreRows::rows(const QString &kind, const QStringList &ids, QSqlError *error)
{
    QList<StoredRow> rows;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    const QString all
        = u"SELECT c.id, c.seen, p.sealed FROM catalogue c JOIN payload p USING(number) WHERE c.kind = ?"_s;
    query.prepare(ids.isEmpty() ? all : all + " AND c.id = ?"_L1);
    if (ids.isEmpty()) {
        *error = execute(query, {kind});
        while (query.next())
            readPayload(kind, query, &rows);
    }
    for (const QString &id : ids) {
        *error = execute(query, {kind, id});
        if (failed(*error))
            break;
        if (query.next())
            readPayload(kind, query, &rows);
    }
    if (!failed(*error))
        *error = query.lastError();
    return rows;
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

QSqlError StoreRows::keep(const QString &name, const QByteArray &value)
{
    const QByteArray tag = m_seal.tag(packed(m_profile, name));
    QSqlQuery query(m_database);
    if (value.isEmpty()) {
        query.prepare(u"DELETE FROM kept WHERE tag = ?"_s);
        return execute(query, {tag});
    }
    query.prepare(u"INSERT OR REPLACE INTO kept(tag, sealed) VALUES(?, ?)"_s);
    return execute(query, {tag, m_seal.close(packed(name, value), identity(Part::Kept, {}, tag))});
}

QByteArray StoreRows::kept(const QString &name, QSqlError *error)
{
    const QByteArray tag = m_seal.tag(packed(m_profile, name));
    QSqlQuery query(m_database);
    query.prepare(u"SELECT sealed FROM kept WHERE tag = ?"_s);
    *error = execute(query, {tag});
    if (!query.next())
        return {};
    const auto text = m_seal.open(query.value(0).toByteArray(), identity(Part::Kept, {}, tag));
    QString foundName;
    QByteArray value;
    if (text)
        unpack(*text, foundName, value);
    else
        ++m_unopened;
    return value;
}

QStringList StoreRows::keptNames(const QString &prefix, QSqlError *error)
{
    QStringList names;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT tag, sealed FROM kept"_s);
    *error = execute(query, {});
    while (query.next()) {
        const auto text = m_seal.open(
            query.value(1).toByteArray(), identity(Part::Kept, {}, query.value(0).toByteArray()));
        QString name;
        if (text)
            unpack(*text, name);
        else
            ++m_unopened;
        if (text && name.startsWith(prefix) && !name.startsWith(QLatin1StringView(LayoutPrefix)))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace Calends
