// How many rows of a table a filter would show, whatever the table shows now.
#pragma once

#include <QObject>

#include <vector>

#include "models/core/query.h"
#include "models/core/slices.h"

namespace Calends {

class TableModel;

// Goes through all rows once, between other events (see Slices), and afterwards only through those that
// arrive, change or vanish.
class QueryCount : public QObject
{
    Q_OBJECT
public:
    // `table` outlives it. Nothing is counted before a filter is set.
    explicit QueryCount(const TableModel &table, QObject *parent = nullptr);

    void setFilter(const QString &filter);
    int count() const { return m_told; } // as last counted; -1: not yet

Q_SIGNALS:
    void counted();

private:
    void startOver();
    void follow(const std::vector<int> &places);
    void countSome();
    void look(int place);

    const TableModel &m_table;
    bool m_isAsked = false; // a filter was set, be it an empty one
    QString m_filter;
    Query m_query;
    std::vector<bool> m_fits; // by place
    std::vector<int> m_pending; // places to look at again
    int m_next = 0; // of the first pass: places before it were looked at
    int m_count = 0;
    int m_told = -1;
    Slices m_slices;
};

} // namespace Calends
