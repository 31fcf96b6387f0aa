#include "models/core/savedfilters.h"

#include <QUuid>

#include <algorithm>

#include "models/api/whenready.h"
#include "models/core/store.h"

namespace Calends {

namespace {

constexpr QLatin1StringView Drawer("filters");

} // namespace

SavedFilters::SavedFilters(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    whenReady(m_store.kept(Drawer), this, [this](const QByteArray &kept) {
        const QList<SavedFilter> before = unpackedFilters(kept);
        if (before.isEmpty())
            return;
        const bool isAhead = !m_filters.isEmpty(); // something was saved before this came
        m_filters = before + m_filters;
        if (isAhead)
            keep();
        Q_EMIT changed();
    });
}

QList<SavedFilter> SavedFilters::of(const QString &page) const
{
    QList<SavedFilter> filters;
    std::copy_if(m_filters.cbegin(), m_filters.cend(), std::back_inserter(filters),
        [&page](const SavedFilter &saved) { return saved.page == page; });
    return filters;
}

qsizetype SavedFilters::placeOf(const QString &id) const
{
    const auto found = std::find_if(
        m_filters.cbegin(), m_filters.cend(), [&id](const SavedFilter &saved) { return saved.id == id; });
    return found == m_filters.cend() ? -1 : found - m_filters.cbegin();
}

std::optional<SavedFilter> SavedFilters::find(const QString &id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? std::nullopt : std::optional(m_filters.at(place));
}

QString SavedFilters::add(SavedFilter saved)
{
    saved.id = QUuid::createUuid().toString(QUuid::Id128);
    m_filters.append(saved);
    keep();
    Q_EMIT changed();
    return saved.id;
}

void SavedFilters::put(const SavedFilter &saved)
{
    const qsizetype place = placeOf(saved.id);
    if (place < 0 || m_filters.at(place) == saved)
        return;
    m_filters[place] = saved;
    keep();
    Q_EMIT changed();
}

void SavedFilters::rename(const QString &id, const QString &name)
{
    std::optional<SavedFilter> saved = find(id);
    if (!saved || name.isEmpty())
        return;
    saved->name = name;
    put(*saved);
}

std::optional<SavedFilters::Removed> SavedFilters::remove(const QString &id)
{
    const qsizetype place = placeOf(id);
    if (place < 0)
        return std::nullopt;
    const Removed removed{m_filters.takeAt(place), place};
    keep();
    Q_EMIT changed();
    return removed;
}

void SavedFilters::restore(const Removed &removed)
{
    if (placeOf(removed.saved.id) >= 0)
        return;
    m_filters.insert(std::min(removed.place, m_filters.size()), removed.saved);
    keep();
    Q_EMIT changed();
}

void SavedFilters::keep() { m_store.keep(Drawer, m_filters.isEmpty() ? QByteArray() : packed(m_filters)); }

} // namespace Calends
