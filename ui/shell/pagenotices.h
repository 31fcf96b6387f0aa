// What a page says besides its rows: the panel that stands in their place, and the banners above them.
#pragma once

#include "ui/shell/pagestate.h"

namespace Calends::PageNotices {

// In the place of rows.
PageNotice locked(const PageDescription &page, const FeedState &feed);
PageNotice failed(const PageSituation &situation);
PageNotice hidden(const PageDescription &page, const FeedState &feed); // the filter hides them all
PageNotice empty(const PageDescription &page, const PageSituation &situation);

// Above them, the weightiest first.
QList<PageNotice> banners(const PageSituation &situation);
QList<PageNotice> limitations(const PageSituation &situation); // one at most
PageNotice sought(const PageDescription &page, const PageSituation &situation);

} // namespace Calends::PageNotices
