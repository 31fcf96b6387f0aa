#include "models/core/feed.h"

#include <algorithm>

namespace Calends {

namespace {

// The whole is as good as its worst source.
FeedStanding worse(FeedStanding a, FeedStanding b)
{
    // Nothing beside something is a part.
    if (a == FeedStanding::Nothing || b == FeedStanding::Nothing)
        return a == b ? FeedStanding::Nothing : FeedStanding::Partial;
    if (a == FeedStanding::Partial || b == FeedStanding::Partial)
        return FeedStanding::Partial;
    return std::max(a, b);
}

// Where a supplement stops, no row is missing.
FeedStanding standingInSum(const SourceState &source)
{
    const bool isCovered = source.isSupplement && source.standing == FeedStanding::Capped;
    return isCovered ? FeedStanding::Complete : source.standing;
}

bool isUnreached(ErrorKind kind)
{
    return kind == ErrorKind::NoNetwork || kind == ErrorKind::Refused || kind == ErrorKind::Timeout
        || isOfProxy(kind);
}

} // namespace

FeedState Feed::state() const
{
    FeedState sum;
    sum.rows = rowCount();
    sum.unreadable = int(m_unreadable.size());
    sum.locked = m_locked;
    sum.lockedCure = m_lockedCure;
    sum.loading = isLoading() || m_opening || m_planning;
    sum.planError = m_planError;
    const auto isHeldUp = [](const auto &walk) {
        return walk.second.ended ? walk.second.decoding == 0 : walk.second.walk->isHeldUp();
    };
    sum.heldUp = m_running > 0 && std::all_of(m_walks.cbegin(), m_walks.cend(), isHeldUp);
    sum.promised = 0;
    sum.pagesExpected = 0;
    bool first = true;
    for (const SourceState &source : m_states) {
        const FeedStanding standing = standingInSum(source);
        sum.standing = first ? standing : worse(sum.standing, standing);
        const bool older = !source.asOf.isValid() || source.asOf < sum.asOf;
        if (first || (sum.asOf.isValid() && older))
            sum.asOf = source.asOf;
        sum.promised = sum.promised < 0 || source.promised < 0 ? -1 : sum.promised + source.promised;
        sum.pagesDone += source.pagesDone;
        const bool unknown = sum.pagesExpected < 0 || source.pagesExpected < 0;
        sum.pagesExpected = unknown ? -1 : sum.pagesExpected + source.pagesExpected;
        if (source.error.isError() && !sum.error.isError())
            sum.error = source.error;
        sum.offline = sum.offline || isUnreached(source.error.kind);
        first = false;
    }
    if (first)
        sum.promised = sum.pagesExpected = -1;
    sum.stale = m_staleAfter > 0 && sum.asOf.isValid() && sum.asOf.msecsTo(now()) > m_staleAfter;
    return sum;
}

} // namespace Calends
