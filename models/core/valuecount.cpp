#include "models/core/valuecount.h"

#include <algorithm>

#include "models/core/searchtext.h"
#include "models/core/tablemodel.h"

namespace Calends {

namespace {

constexpr int PlacesAStep = 64;

} // namespace

ValueCount::ValueCount(const TableModel &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_slices([this] { countSome(); })
{
}

void ValueCount::count(const QuerySubject &subject, bool names)
{
    const bool same = subject == m_subject && names == m_names;
    if (same && m_revision == m_table.revision())
        return;
    m_subject = subject;
    m_names = names;
    m_revision = m_table.revision();
    m_place = 0;
    m_placeOf.clear();
    m_counts.clear();
    if (!same)
        m_sorted.clear();
    m_slices.start();
}

QList<CountedValue> ValueCount::values(const QuerySubject &subject, bool names) const
{
    return subject == m_subject && names == m_names ? m_sorted : QList<CountedValue>();
}

void ValueCount::countSome()
{
    const int rows = m_table.places();
    const int end = std::min(rows, m_place + PlacesAStep);
    for (; m_place < end; ++m_place)
        add(m_names ? m_table.memberNamesAt(m_place, m_subject.field) : m_table.askedAt(m_place, m_subject));
    if (m_place < rows)
        return;
    m_slices.stop();
    sort();
    Q_EMIT counted();
}

void ValueCount::add(const QStringList &texts)
{
    QList<int> met; // a row counts once, however often it spells the same
    for (const QString &text : texts) {
        const QByteArray folded = SearchText::folded(text);
        auto place = m_placeOf.find(folded);
        if (place == m_placeOf.end()) {
            if (m_counts.size() >= MostValues)
                continue;
            place = m_placeOf.insert(folded, int(m_counts.size()));
            m_counts.append({text, 0});
        }
        if (met.contains(*place))
            continue;
        met.append(*place);
        ++m_counts[*place].rows;
    }
}

void ValueCount::sort()
{
    m_sorted = m_counts;
    std::stable_sort(m_sorted.begin(), m_sorted.end(),
        [](const CountedValue &a, const CountedValue &b) { return a.rows > b.rows; });
}

} // namespace Calends
