#include "models/core/storerows.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

#include "models/core/storestatements.h"

namespace Calends {

using namespace Qt::Literals::StringLiterals;
using namespace StoreStatements;

namespace {

constexpr auto CheckName = "check";

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
    if (fits) {
        const int unopened = m_unopened;
        bool isWhole = true;
        QList<StoredRow> rows = madeIndex(kind, &isWhole, error);
        if (isWhole || failed(*error))
            return rows;
        m_unopened = unopened;
    }
    if (!mayWrite)
        return indexFromPayloads(kind, layout, error);
    *error = rebuild(kind, layout);
    bool isWhole = true;
    return failed(*error) ? QList<StoredRow>() : madeIndex(kind, &isWhole, error);
}

QList<StoredRow> StoreRows::madeIndex(const QString &kind, bool *isWhole, QSqlError *error)
{
    QList<StoredRow> rows;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, seen, sealed FROM catalogue WHERE kind = ?"_s);
    *error = execute(query, {kind});
    while (query.next()) {
        *isWhole = *isWhole && !query.isNull(2);
        readIndex(kind, query, &rows);
    }
    if (!failed(*error))
        *error = query.lastError();
    return rows;
}

QList<StoredRow> StoreRows::indexOf(
    const QString &kind, const QByteArray &layout, const QStringList &ids, QSqlError *error)
{
    QList<StoredRow> rows;
    if (kept(QLatin1StringView(LayoutPrefix) + kind, error) != layout || failed(*error))
        return rows;
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id, seen, sealed FROM catalogue WHERE kind = ? AND id = ?"_s);
    for (const QString &id : ids) {
        *error = execute(query, {kind, id});
        if (failed(*error))
            break;
        if (query.next())
            readIndex(kind, query, &rows);
    }
    return rows;
}

void StoreRows::readIndex(const QString &kind, const QSqlQuery &query, QList<StoredRow> *rows)
{
    StoredRow row;
    row.id = query.value(0).toString();
    row.seen = utc(query.value(1));
    if (unsealIndex(kind, query.value(2).toByteArray(), &row))
        rows->append(std::move(row));
    else
        ++m_unopened;
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

} // namespace Calends
