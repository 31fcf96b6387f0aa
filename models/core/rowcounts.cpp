#include "models/core/rowcounts.h"

#include <utility>

namespace Calends {

RowCounts::RowCounts(const TableModel &table, std::function<QString(const QString &)> ownerOf)
    : m_table(table)
    , m_ownerOf(std::move(ownerOf))
{
}

qsizetype RowCounts::of(const QString &owner) const
{
    if (m_revision != m_table.revision()) {
        m_counts.clear();
        for (int place = 0; place < m_table.places(); ++place) {
            const QString id = m_table.idAtPlace(place);
            if (const QString whose = id.isEmpty() ? QString() : m_ownerOf(id); !whose.isEmpty())
                ++m_counts[whose];
        }
        m_revision = m_table.revision();
    }
    return m_counts.value(owner);
}

} // namespace Calends
