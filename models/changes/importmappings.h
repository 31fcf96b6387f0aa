// Which column of a file went where the last time, kept in the account's sealed store.
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

#include "models/changes/importplan.h"

namespace Calends {

class Store;

// A file is known by the names of its columns. Where the store is for this run only, so are the mappings.
class ImportMappings : public QObject
{
    Q_OBJECT
public:
    // `store` outlives it. What was kept before arrives later; until then it counts as none.
    explicit ImportMappings(Store &store, QObject *parent = nullptr);

    ImportMapping of(const QStringList &names) const; // no fields: none is remembered
    void put(const QStringList &names, const ImportMapping &mapping);

private:
    struct Entry
    {
        QStringList names;
        ImportMapping mapping;
    };
    static QByteArray packed(const QList<Entry> &entries);
    static QList<Entry> unpacked(const QByteArray &kept);
    void recall(const QByteArray &kept);
    void keep();
    qsizetype placeOf(const QStringList &names) const; // -1: nowhere

    Store &m_store;
    QList<Entry> m_entries; // the one put last is the last
};

} // namespace Calends
