// Reading and writing sealed rows, pages and the drawer in one open store database.
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

#include "models/core/sealing.h"
#include "models/core/store.h"

class QSqlQuery;

namespace Calends {

// Works in the thread that opened the database. Every call tells the error it met, if any; what was read
// before stays.
class StoreRows
{
public:
    StoreRows(const QSqlDatabase &database, const Seal &seal, const QString &profile);

    // Whether the file was sealed with this key for this profile; marks it when it is new.
    bool keyFits(QSqlError *error);
    QSqlError mark();

    QList<StoredPage> pages(const QString &kind, QSqlError *error);
    QList<StoredRow> index(const QString &kind, const IndexLayout &layout, bool mayWrite, QSqlError *error);
    // Of these ids; nothing while the kind is indexed by another layout.
    QList<StoredRow> indexOf(
        const QString &kind, const QByteArray &layout, const QStringList &ids, QSqlError *error);
    QList<StoredRow> rows(const QString &kind, const QStringList &ids, QSqlError *error);
    QSqlError write(const StoreChange &change);

    QSqlError keep(const QString &name, const QByteArray &value);
    QByteArray kept(const QString &name, QSqlError *error);
    QStringList keptNames(const QString &prefix, QSqlError *error);

    // Rows that were there and could not be opened since this was last asked.
    int takeUnopened() { return std::exchange(m_unopened, 0); }

private:
    enum class Part : char { Index = 'i', Payload = 'p', Page = 'g', Kept = 'k', Check = 'c' };
    QByteArray identity(Part part, const QString &kind, QByteArrayView id) const;
    QByteArray pageTag(const QString &kind, const PageName &name) const;
    QSqlError writeAll(const StoreChange &change);
    QSqlError putRows(const StoreChange &change);
    QSqlError putPages(const StoreChange &change);
    QSqlError moveRows(const StoreChange &change);
    QSqlError removeAll(const StoreChange &change);
    QSqlError keepLayout(const StoreChange &change);
    QSqlError rebuild(const QString &kind, const IndexLayout &layout);
    QList<StoredRow> indexFromPayloads(const QString &kind, const IndexLayout &layout, QSqlError *error);
    // Clears `isWhole` when some row has no index yet.
    QList<StoredRow> madeIndex(const QString &kind, bool *isWhole, QSqlError *error);
    void readIndex(const QString &kind, const QSqlQuery &query, QList<StoredRow> *rows);
    bool unsealIndex(const QString &kind, QByteArrayView sealed, StoredRow *row) const;
    QByteArray sealedIndex(const QString &kind, const StoredRow &row) const;
    void readPayload(const QString &kind, const QSqlQuery &query, QList<StoredRow> *rows);

    QSqlDatabase m_database;
    const Seal &m_seal;
    QByteArray m_profile;
    int m_unopened = 0;
};

} // namespace Calends
