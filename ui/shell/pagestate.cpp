#include "ui/shell/pagestate.h"

#include <QCoreApplication>

#include "ui/kit/clock.h"
#include "ui/kit/texts.h"
#include "ui/shell/pagenotices.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

QString countOf(const PageDescription &page, const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    if (feed.rows == 0)
        return {};
    const bool whole = isWhole(feed.standing) && !feed.planError.isError();
    QString count = page.countText(feed.rows);
    if (!whole)
        count.prepend(u"\u2265 "_s);
    return situation.shownRows == feed.rows
        ? count
        : Words::tr("%1 of %2").arg(countText(situation.shownRows), count);
}

QString progressOf(const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    if (!feed.loading)
        return {};
    if (situation.blockedSeconds > 0)
        return Words::tr("Rate limited, goes on in %1 s").arg(countText(situation.blockedSeconds));
    if (feed.heldUp && situation.waitSeconds > 0)
        return Words::tr("Page %1, waits for its share of the rate limit: goes on in %2 s")
            .arg(countText(feed.pagesDone + 1), countText(situation.waitSeconds));
    if (feed.pagesExpected > 0) {
        const QString page
            = Words::tr("Page %1 of %2").arg(countText(feed.pagesDone), countText(feed.pagesExpected));
        const QString left = timeLeftText(situation.millisecondsLeft);
        return left.isEmpty() ? page : QString(page + u" · "_s + left);
    }
    return feed.pagesDone > 0 ? Words::tr("Page %1").arg(countText(feed.pagesDone))
                              : Words::tr("Asking the server");
}

QString ageOf(const PageSituation &situation)
{
    const QDateTime asOf = situation.feed.asOf;
    if (!asOf.isValid())
        return {};
    const QDateTime local = asOf.toLocalTime();
    const bool today = local.date() == situation.now.toLocalTime().date();
    const QString when = today
        ? clockText(local.time())
        : QString(dayText(local.date(), situation.now.toLocalTime().date()) + u' ' + clockText(local.time()));
    const QString age = Words::tr("Data as of %1, %2").arg(when, ageText(asOf, situation.now));
    return situation.feed.standing == FeedStanding::ChangedWhileLoading
        ? Words::tr("%1 · changed while it was loaded, so asked twice").arg(age)
        : age;
}

} // namespace

PageView viewOf(const PageDescription &page, const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    PageView view;
    view.body = PageView::Body::Panel;
    if (!feed.locked.isEmpty()) {
        view.panel = PageNotices::locked(page, feed);
        return view;
    }
    view.count = countOf(page, situation);
    view.progress = progressOf(situation);
    view.age = ageOf(situation);
    view.stale = feed.stale;
    QStringList labels;
    for (const SourceState &source : situation.sources)
        labels.append(source.label);
    labels.removeDuplicates();
    view.sources = labels.join(u", "_s);
    if (feed.rows > 0) {
        view.banners = PageNotices::banners(situation);
        if (situation.shownRows > 0)
            view.body = PageView::Body::Rows;
        else
            view.panel = PageNotices::hidden(page, feed);
    } else if (feed.loading) {
        view.body = PageView::Body::Outline;
    } else if (feed.error.isError() || feed.offline || feed.planError.isError()) {
        view.panel = PageNotices::failed(situation);
    } else {
        view.panel = PageNotices::empty(page, situation);
        view.banners
            = PageNotices::limitations(situation); // whoever is missing may be among what it does not give
    }
    if (!situation.sought.row.isEmpty())
        view.banners.prepend(PageNotices::sought(page, situation));
    return view;
}

} // namespace Calends
