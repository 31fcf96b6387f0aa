// The saved filters of one profile, kept in its sealed store.
#pragma once

#include <QObject>

#include <optional>

#include "models/core/savedfilter.h"

namespace Calends {

class Store;

// Every change is handed to the store at once. Where the store is for this run only, so are they.
class SavedFilters : public QObject
{
    Q_OBJECT
public:
    // `store` outlives it. What was kept before arrives later: changed() tells.
    explicit SavedFilters(Store &store, QObject *parent = nullptr);

    const QList<SavedFilter> &all() const { return m_filters; }
    QList<SavedFilter> of(const QString &page) const;
    std::optional<SavedFilter> find(const QString &id) const;

    // Its id is made here, and returned.
    QString add(SavedFilter saved);
    void put(const SavedFilter &saved); // in place of the one with the same id
    void rename(const QString &id, const QString &name);
    struct Removed
    {
        SavedFilter saved;
        qsizetype place = 0;
    };
    std::optional<Removed> remove(const QString &id);
    void restore(const Removed &removed); // where it was

Q_SIGNALS:
    void changed();

private:
    qsizetype placeOf(const QString &id) const;
    void keep();

    Store &m_store;
    QList<SavedFilter> m_filters;
};

} // namespace Calends
