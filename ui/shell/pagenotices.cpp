#include "ui/shell/pagenotices.h"

#include <QCoreApplication>

#include "models/requests/errorreport.h"
#include "ui/kit/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

// A cause and its cure, as one paragraph.
QString sentences(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : QString(first + u' ' + second);
}

// What another try cannot help: the credential is missing, expired or refused.
bool isOfCredential(const ApiError &error)
{
    return error.kind == ErrorKind::NotSigned || error.kind == ErrorKind::Unauthorized
        || error.kind == ErrorKind::Expired;
}

// The button that helps after this failure.
void offerCure(const ApiError &error, PageNotice *notice)
{
    const bool credential = isOfCredential(error);
    notice->content.nextStep = credential ? Words::tr("Credentials") : Words::tr("Try again");
    notice->step = credential ? NextStep::ShowCredentials : NextStep::Refresh;
}

// What is told to whoever is asked for help.
void addReport(const ApiError &error, const PageSituation &situation, StateContent *content)
{
    content->detail = errorCodes(error);
    if (situation.log)
        content->report = errorReport(error, *situation.log);
}

PageNotice failedBanner(const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    PageNotice notice;
    notice.content = {.glyph = feed.offline ? Glyph::Offline : Glyph::Warning,
        .mood = feed.offline ? Mood::Warn : Mood::Bad,
        .title = feed.offline ? Words::tr("Offline: what was last seen is shown")
                              : Words::tr("The last refresh failed: what was last seen is shown"),
        .reason = sentences(feed.error.summary(), feed.error.nextStep()),
        .hasRequest = feed.error.logEntry != 0};
    offerCure(feed.error, &notice);
    addReport(feed.error, situation, &notice.content);
    notice.logEntry = feed.error.logEntry;
    return notice;
}

QString reasonOfIncomplete(const FeedState &feed)
{
    if (feed.promised < 0)
        return Words::tr("It changed while it was loaded, twice.");
    // Counts that agree would seem to say that all is well.
    const QString counts = feed.rows == feed.promised
        ? Words::tr("It changed while it was loaded, twice: %1 rows were seen, and the server counts %2.")
        : Words::tr("%1 rows were seen, the server counts %2.");
    return counts.arg(countText(feed.rows), countText(feed.promised));
}

// Whose rows are missing was not told: "List teams failed: …".
PageNotice unplannedBanner(const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    PageNotice notice;
    notice.content = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = Words::tr("The list may be incomplete"),
        .reason = sentences(feed.planError.summary(), feed.planError.nextStep()),
        .hasRequest = feed.planError.logEntry != 0};
    offerCure(feed.planError, &notice);
    addReport(feed.planError, situation, &notice.content);
    notice.logEntry = feed.planError.logEntry;
    return notice;
}

PageNotice incompleteBanner(const FeedState &feed)
{
    PageNotice notice;
    notice.content = {.glyph = Glyph::Warning, .mood = Mood::Warn, .nextStep = Words::tr("Load again")};
    notice.step = NextStep::Refresh;
    if (feed.standing == FeedStanding::Incomplete) {
        notice.content.title = Words::tr("The list may be incomplete");
        notice.content.reason = reasonOfIncomplete(feed);
    } else {
        notice.content.title = feed.promised < 0
            ? Words::tr("Only a part is loaded")
            : Words::tr("%1 of about %2 loaded").arg(countText(feed.rows), countText(feed.promised));
        notice.content.reason = Words::tr("Totals are at least what is shown.");
    }
    return notice;
}

PageNotice unreadableBanner(const FeedState &feed)
{
    PageNotice notice;
    notice.content = {.glyph = Glyph::Warning,
        .mood = Mood::Warn,
        .title = feed.unreadable == 1
            ? Words::tr("One row could not be read")
            : Words::tr("%1 rows could not be read").arg(countText(feed.unreadable)),
        .reason = Words::tr("Each is shown as the server sent it; the others are complete.")};
    return notice;
}

} // namespace

PageNotice PageNotices::locked(const PageDescription &page, const FeedState &feed)
{
    PageNotice notice;
    notice.content = {.glyph = Glyph::Lock,
        .title = Words::tr("%1: off with this account").arg(page.title),
        .reason = sentences(feed.locked, feed.lockedCure),
        .nextStep = Words::tr("What this account may do")};
    notice.step = NextStep::ShowCapabilities;
    return notice;
}

PageNotice PageNotices::failed(const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    PageNotice notice;
    const ApiError &error = feed.error.isError() ? feed.error : feed.planError;
    notice.content = {.glyph = feed.offline ? Glyph::Offline : Glyph::Warning,
        .mood = feed.offline ? Mood::Warn : Mood::Bad,
        .title
        = feed.offline ? Words::tr("The server cannot be reached") : Words::tr("Nothing could be loaded"),
        .reason = sentences(error.summary(), error.nextStep()),
        .hasRequest = error.logEntry != 0};
    offerCure(error, &notice);
    addReport(error, situation, &notice.content);
    notice.logEntry = error.logEntry;
    return notice;
}

PageNotice PageNotices::hidden(const PageDescription &page, const FeedState &feed)
{
    PageNotice notice;
    notice.content = {.glyph = Glyph::Search,
        .title = Words::tr("Nothing matches the filter"),
        .reason = Words::tr("It hides all %1.").arg(page.countText(feed.rows)),
        .nextStep = Words::tr("Clear filter")};
    notice.step = NextStep::ClearFilter;
    return notice;
}

PageNotice PageNotices::empty(const PageDescription &page, const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    PageNotice notice;
    notice.step = NextStep::Refresh;
    if (!feed.asOf.isValid()) {
        notice.content = {.glyph = Glyph::List,
            .title = Words::tr("Not loaded yet"),
            .reason = Words::tr("Nothing has been asked of the server so far."),
            .nextStep = Words::tr("Load")};
        return notice;
    }
    // That there is nothing was not seen.
    if (feed.standing == FeedStanding::Partial || feed.standing == FeedStanding::Incomplete)
        return incompleteBanner(feed);
    notice.content = {.glyph = Glyph::List,
        .title = page.emptyTitle,
        .reason = page.emptyReason,
        .nextStep = situation.creates ? Words::tr("Make the first one…") : Words::tr("Refresh")};
    if (situation.creates)
        notice.step = NextStep::Create;
    return notice;
}

QList<PageNotice> PageNotices::limitations(const PageSituation &situation)
{
    QStringList limitations;
    for (const SourceState &source : situation.sources) {
        if (!source.limitation.isEmpty() && !limitations.contains(source.limitation))
            limitations.append(source.limitation);
    }
    if (limitations.isEmpty())
        return {};
    PageNotice notice;
    const bool capped = situation.feed.standing == FeedStanding::Capped;
    notice.content = {.glyph = capped ? Glyph::Warning : Glyph::Information,
        .mood = capped ? Mood::Warn : Mood::Neutral,
        .title = capped ? Words::tr("The server stopped before the end") : limitations.takeFirst(),
        .reason = limitations.join(u' ')};
    return {notice};
}

PageNotice PageNotices::sought(const PageDescription &page, const PageSituation &situation)
{
    const SoughtRow &sought = situation.sought;
    PageNotice notice;
    notice.content = {.glyph = Glyph::Search,
        .mood = Mood::Warn,
        .title = Words::tr("%1 is not in this list").arg(sought.row)};
    if (sought.isHidden) {
        notice.content.title = Words::tr("The filter hides %1").arg(sought.row);
        notice.content.nextStep = Words::tr("Show it");
        notice.step = NextStep::ShowSought;
    } else if (situation.feed.loading) {
        notice.content.mood = Mood::Neutral;
        notice.content.title = Words::tr("%1 is not in this list yet").arg(sought.row);
        notice.content.reason
            = Words::tr("It is selected when it comes, unless you go on with something else.");
    } else if (page.fetchOf && !sought.owner.isEmpty() && !sought.ownerAsked) {
        notice.content.reason
            = Words::tr("It may be one of %1's, which are loaded only when asked for.").arg(sought.owner);
        notice.content.isPersonal = true;
        notice.content.nextStep = Words::tr("Load those of %1").arg(sought.owner);
        notice.step = NextStep::LoadOwner;
    } else {
        notice.content.isPersonal = sought.ownerAsked;
        notice.content.reason = sought.ownerAsked
            ? Words::tr("Nor is it among those of %1. It may be hidden, a team's, or deleted.")
                  .arg(sought.owner)
            : Words::tr("It may be deleted, or of a list that this account is not shown.");
        notice.content.nextStep = Words::tr("Load all again");
        notice.step = NextStep::LoadWhole;
    }
    return notice;
}

QList<PageNotice> PageNotices::banners(const PageSituation &situation)
{
    const FeedState &feed = situation.feed;
    QList<PageNotice> banners;
    const bool saidAbove = situation.secretMissing && feed.error.kind == ErrorKind::NotSigned;
    if ((feed.error.isError() || feed.offline) && !saidAbove)
        banners.append(failedBanner(situation));
    else if (feed.planError.isError() && !saidAbove)
        banners.append(unplannedBanner(situation));
    const bool partial = feed.standing == FeedStanding::Partial && !feed.loading && !feed.error.isError();
    if (feed.standing == FeedStanding::Incomplete || partial)
        banners.append(incompleteBanner(feed));
    banners.append(limitations(situation));
    if (feed.unreadable > 0)
        banners.append(unreadableBanner(feed));
    return banners;
}

} // namespace Calends
