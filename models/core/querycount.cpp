#include "models/core/querycount.h"

#include <QElapsedTimer>

#include <algorithm>

#include "models/core/tablemodel.h"

namespace Calends {

namespace {

constexpr qint64 SliceMs = 3;
constexpr int RowsBetweenLooks = 64; // at the clock

} // namespace

QueryCount::QueryCount(const TableModel &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &QueryCount::countSlice);
    connect(&table, &TableModel::placesChanged, this, &QueryCount::follow);
}

void QueryCount::setFilter(const QString &filter)
{
    if (filter == m_filter && m_told >= 0)
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
    if (places.empty())
        return startOver();
    m_pending.insert(m_pending.end(), places.begin(), places.end());
    m_slices.start();
}

void QueryCount::countSlice()
{
    QElapsedTimer timer;
    timer.start();
    const int places = m_table.places();
    while (m_next < places && timer.elapsed() < SliceMs) {
        const int end = std::min(places, m_next + RowsBetweenLooks);
        for (; m_next < end; ++m_next)
            look(m_next);
    }
    while (m_next >= places && !m_pending.empty() && timer.elapsed() < SliceMs) {
        for (int i = 0; i < RowsBetweenLooks && !m_pending.empty(); ++i) {
            look(m_pending.back());
            m_pending.pop_back();
        }
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
