// Rows that changed, as the runs a model tells of.
#pragma once

#include <QList>
#include <QSet>

#include <algorithm>

namespace Calends {

// `tell(first, last)` for each run of neighbours, from the top.
template <typename Tell>
void forRuns(const QSet<int> &rows, Tell tell)
{
    QList<int> sorted(rows.cbegin(), rows.cend());
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype first = 0, last = 0; first < sorted.size(); first = last + 1) {
        last = first;
        while (last + 1 < sorted.size() && sorted.at(last + 1) == sorted.at(last) + 1)
            ++last;
        tell(sorted.at(first), sorted.at(last));
    }
}

} // namespace Calends
