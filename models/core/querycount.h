// How many rows of a table a filter would show, whatever the table shows now.
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

#include "models/core/query.h"

namespace Calends {

class TableModel;

// Goes through all rows once, in slices of a few milliseconds between other events, and afterwards only
// through those that arrive, change or vanish.
class QueryCount : public QObject
{
    Q_OBJECT
public:
    // `table` outlives it. Nothing is counted before a filter is set.
    explicit QueryCount(const TableModel &table, QObject *parent = nullptr);

    void setFilter(const QString &filter);
    QString filter() const { return m_filter; }
    int count() const { return m_told; } // as last counted; -1: not yet
    bool isDone() const { return !m_slices.isActive(); }

Q_SIGNALS:
    void counted();

private:
    void startOver();
    void follow(const std::vector<int> &places);
    void countSlice();
    void look(int place);

    const TableModel &m_table;
    QString m_filter;
    Query m_query;
    std::vector<bool> m_fits; // by place
    std::vector<int> m_pending; // places to look at again
    int m_next = 0; // of the first pass: places before it were looked at
    int m_count = 0;
    int m_told = -1;
    QTimer m_slices;
};

} // namespace Calends
