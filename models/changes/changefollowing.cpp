// A job that another process carries out: shown as that one writes it down.
#include "models/changes/changejobprivate.h"

#include <algorithm>
#include <utility>

#include "models/api/whenready.h"

namespace Calends {

namespace {

constexpr qint64 Rest = 4; // times as long as reading took: many rows are read again less often

} // namespace

void ChangeJob::Private::follow(const JournalJob &found)
{
    const bool wasAtWork = isAtWork();
    const JournalJob before = std::exchange(record, found);
    if (loaded && (wasAtWork || before != found)) {
        if (!m_follow.isActive())
            m_follow.start(int(std::min<qint64>(Rest * m_readFor, 60'000)));
    }
    if (before.state != found.state)
        Q_EMIT q->stateChanged(found.state);
    if (before != found)
        announce();
}

void ChangeJob::Private::readFollowed()
{
    if (m_following)
        return m_follow.start(1000);
    m_following = true;
    const qint64 began = m_clock.elapsed();
    whenReady(journal.rows(record.id), q, [this, began](const QList<JournalRow> &read) {
        m_following = false;
        m_readFor = m_clock.elapsed() - began;
        takeFollowed(read);
    });
}

void ChangeJob::Private::takeFollowed(const QList<JournalRow> &read)
{
    if (read.size() != qsizetype(rows.size()) || journal.mayWrite())
        return;
    for (const JournalRow &row : read) {
        if (row.number < 0 || size_t(row.number) >= rows.size())
            continue;
        JobRow &kept = rows[size_t(row.number)];
        kept.isReadable = row.change.has_value();
        if (row.change && *row.change != changes.at(row.number))
            changes.replace(row.number, *row.change);
        if (kept.result == row.result)
            continue;
        if (isEnded(row.result.state) && !isEnded(kept.result.state))
            rowEnded();
        setResult(row.number, row.result);
    }
}

} // namespace Calends
