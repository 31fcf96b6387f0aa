// What a page shows for the state its feed is in: rows, an outline of rows, or one panel; and which banners.
#pragma once

#include <QDateTime>

#include "models/core/feedstate.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

class RequestLog;

// What a banner's or panel's button does.
enum class NextStep : quint8 {
    None,
    Refresh,
    LoadWhole,
    LoadOwner, // of the row that is sought
    ShowSought,
    ClearFilter,
    Create, // the first row
    ShowCapabilities,
    ShowCredentials,
};

struct PageNotice
{
    StateContent content;
    NextStep step = NextStep::None;
    quint64 logEntry = 0; // the request that can be shown; 0: none

    friend bool operator==(const PageNotice &, const PageNotice &) = default;
};

// A row that a link led to and that is not shown.
struct SoughtRow
{
    QString row = {}; // its id; empty: none
    QString owner = {}; // the user name of whose it may be; empty: not known
    bool ownerAsked = false; // that person's rows were loaded for it
    bool isHidden = false; // it is in the list, and the filter hides it
};

struct PageSituation
{
    FeedState feed;
    QList<SourceState> sources;
    int shownRows = 0; // those the filter lets through
    QDateTime now;
    int blockedSeconds = 0; // the server refuses more requests for so long
    SoughtRow sought = {};
    bool secretMissing = false; // of the whole account, and said for it
    int waitSeconds = 0; // until the budget lets the next call through; counts while the feed is held up
    qint64 millisecondsLeft = -1; // of loading, at the present pace; -1: not known
    bool creates = false; // rows can be made from this page now
    const RequestLog *log = nullptr; // that failed calls are reported from; none: they are not
};

struct PageView
{
    enum class Body : quint8 { Rows, Outline, Panel };

    Body body = Body::Outline;
    PageNotice panel; // of Body::Panel
    QList<PageNotice> banners;
    QString count; // "2,140 of 12,480 people", "≥ 8,200 people"
    QString progress; // "Page 3 of 12 · about 2 min left", "Rate limited, goes on in 42 s"; empty: nothing is
                      // loading
    QString age; // "Data as of 10:42, 3 min ago"
    bool stale = false;
    QString sources; // "Organization bookings"
};

PageView viewOf(const PageDescription &page, const PageSituation &situation);

} // namespace Calends
