#include "models/core/querycount.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "models/core/tablemodel.h"

namespace Calends {

namespace {

constexpr int RowsAStep = 64;

} // namespace

QueryCount::QueryCount(const TableModel &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_slices([this] { countSome(); })
{
    connect(&table, &TableModel::placesChanged, this, &QueryCount::follow);
    connect(&table, &TableModel::namesChanged, this, [this] {
        if (m_query.hasConditions())
            startOver();
    });
}

void QueryCount::setFilter(const QString &filter)
{
    if (std::exchange(m_isAsked, true) && filter == m_filter)
        return;
    m_filter = filter;
    startOver();
}

// What was counted before is told until the new count is whole.
void QueryCount::startOver()
{
    m_query = Query::parsed(m_filter, m_table.queryFields(), m_table.context().zone);
    m_fits.clear();
    m_pending.clear();
    m_next = 0;
    m_count = 0;
    m_slices.start();
}

void QueryCount::follow(const std::vector<int> &places)
{
    if (!m_isAsked)
        return;
    if (places.empty())
        return startOver();
    // The first pass comes to the others by itself.
    std::copy_if(places.begin(), places.end(), std::back_inserter(m_pending),
        [this](int place) { return place < m_next; });
    m_slices.start();
}

void QueryCount::countSome()
{
    const int places = m_table.places();
    const int end = std::min(places, m_next + RowsAStep);
    int left = RowsAStep - (end - m_next);
    for (; m_next < end; ++m_next)
        look(m_next);
    for (; left > 0 && !m_pending.empty(); --left) {
        look(m_pending.back());
        m_pending.pop_back();
    }
    if (m_next < places || !m_pending.empty())
        return;
    m_slices.stop();
    m_told = m_count;
    Q_EMIT counted();
}

void QueryCount::look(int place)
{
    if (size_t(place) >= m_fits.size())
        m_fits.resize(size_t(place) + 1, false);
    const bool fits = m_table.fitsAt(place, m_query);
    m_count += int(fits) - int(m_fits[size_t(place)]);
    m_fits[size_t(place)] = fits;
}

} // namespace Calends
