// What the lists of an open account have in common, whichever rows they show.
#pragma once

#include "models/account/session.h"
#include "models/core/feed.h"
#include "ui/kit/pagedescription.h"
#include "ui/shell/resourcepage.h"

namespace Calends {

inline constexpr int RowsGrowStaleAfter = 15 * 60 * 1000; // ms

// The page of a PlannedFeed, which outlives it; the caller owns it.
template <typename List>
WindowPage *makeListPage(PageDescription description, List &list, const Session &session)
{
    description.exports = &list.exports();
    return new ResourcePage(description, list.table(), list.feed(), session);
}

} // namespace Calends
