// Which values a table's rows have in one field, and how many rows each: what can be completed.
#pragma once

#include <QHash>
#include <QObject>

#include "models/core/query.h"
#include "models/core/slices.h"

namespace Calends {

class TableModel;

struct CountedValue
{
    QString text;
    int rows = 0;
    friend bool operator==(const CountedValue &, const CountedValue &) = default;
};

// Counts between other events (see Slices), so that 50,000 rows never hold up a key. Of a field in which
// nearly every row differs only the first MostValues different ones are counted. Rows that change meanwhile
// may be counted as they were; the next count() of a changed table counts anew.
class ValueCount : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostValues = 1000;

    // `table` outlives it.
    explicit ValueCount(const TableModel &table, QObject *parent = nullptr);

    // Values, or with `names` the names of members inside the field's maps. Nothing is done when it is held.
    void count(const QuerySubject &subject, bool names = false);
    // What was counted of that, the most frequent first; empty when it was not, or is not done yet.
    QList<CountedValue> values(const QuerySubject &subject, bool names = false) const;
    bool isDone() const { return !m_slices.isActive(); }

Q_SIGNALS:
    void counted();

private:
    void countSome();
    void add(const QStringList &texts);
    void sort();

    const TableModel &m_table;
    QuerySubject m_subject;
    bool m_names = false;
    quint64 m_revision = 0; // of the table when the count began
    int m_place = 0;
    QHash<QByteArray, int> m_placeOf; // by folded text: index into m_counts
    QList<CountedValue> m_counts; // in the order in which they were met
    QList<CountedValue> m_sorted;
    Slices m_slices;
};

} // namespace Calends
