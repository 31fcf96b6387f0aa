// What a feed takes over from the store before it asks the server.
#include "models/core/feed.h"

#include <algorithm>

namespace Calends {

bool Feed::placeStored(const StoredRow &row)
{
    bool ours = false;
    QList<PageName> foreign;
    for (const PageName &page : row.pages) {
        const auto list = m_lists.find(page.list);
        if (list == m_lists.end()) {
            foreign.append(page);
        } else if (!list->holds(row.id)) {
            list->restore(row.id, page.number);
            ours = true;
        }
    }
    if (!foreign.isEmpty())
        m_foreign.insert(row.id, foreign);
    return ours;
}

void Feed::finishOpening(const QList<StoredPage> &pages)
{
    for (const StoredPage &page : pages) {
        if (isShown(page.name.list) && usesStoredValidators)
            m_lists[page.name.list].restore(page);
    }
    for (const StoredPage &page : pages) {
        if (isShown(page.name.list) && page.name.number == FeedList::WalkRecord)
            restoreWalk(page);
        else if (isShown(page.name.list) && page.name.number == FeedList::ChangesRecord)
            stateOf(page.name.list).changesHeldTo = page.seen;
    }
    for (SourceState &state : m_states) {
        state.rows = m_lists.value(state.list).size();
        if (state.rows > 0 && state.standing == FeedStanding::Nothing)
            state.standing = FeedStanding::Partial;
    }
    m_opening = false;
    tell();
    Q_EMIT storeShown();
    if (m_locked.isEmpty())
        askServer(Extent::Needed);
}

void Feed::restoreWalk(const StoredPage &record)
{
    SourceState &state = stateOf(record.name.list);
    state.wholeAsOf = record.seen;
    state.asOf = std::max(state.asOf, record.seen);
    state.standing = FeedStanding(std::clamp(record.rows, 0, int(FeedStanding::Capped)));
    if (isWhole(state.standing))
        m_lists[state.list].restoreWhole(record.seen);
}

} // namespace Calends
