// What a page shows for every state its feed can be in.
#include <QTest>

#include "ui/shell/pagestate.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime now() { return {QDate(2026, 11, 24), QTime(10, 45), Qt::UTC}; }

PageDescription samplePage()
{
    PageDescription page;
    page.title = u"Bookings"_s;
    page.countText = [](int count) { return u"%1 bookings"_s.arg(count); };
    page.emptyTitle = u"No bookings yet"_s;
    page.emptyReason = u"Nobody has booked anything."_s;
    return page;
}

FeedState seen(int rows, FeedStanding standing = FeedStanding::Complete)
{
    FeedState state;
    state.standing = standing;
    state.rows = rows;
    state.asOf = now().addSecs(-180);
    return state;
}

ApiError serverError()
{
    ApiError error;
    error.kind = ErrorKind::Server;
    error.status = 500;
    error.logEntry = 7;
    error.canRetry = true;
    return error;
}

PageView view(const FeedState &feed, int shown = -1, const QList<SourceState> &sources = {})
{
    return viewOf(samplePage(), {feed, sources, shown < 0 ? feed.rows : shown, now()});
}

} // namespace

class TestPageState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockedPageNamesReasonAndCure();
    void firstLoadShowsAnOutline();
    void rowsStayWhileTheyAreLoadedAgain();
    void emptyListSaysWhyItIsEmpty();
    void emptyListLeadsToItsFirstRow();
    void emptyListNamesWhatItCannotGive();
    void emptyListIsNotCalledEmptyWhenItMayBeIncomplete_data();
    void emptyListIsNotCalledEmptyWhenItMayBeIncomplete();
    void unaskedListOffersToLoad();
    void filterThatHidesAllOffersToClear();
    void failureWithoutRowsFillsThePage();
    void failureWithRowsIsABanner();
    void refusedCredentialLeadsToTheCredentials_data();
    void refusedCredentialLeadsToTheCredentials();
    void rateLimitIsCountedDown();
    void waitingForTheBudgetIsSaid();
    void longLoadsTellWhatIsLeft();
    void changeWhileLoadingIsSaid();
    void offlineIsNotAnError();
    void partialCountIsAtLeast();
    void incompleteListGivesBothCounts();
    void countsThatAgreeDoNotMakeAListComplete();
    void cappedSourceSaysWhereItStops();
    void unreadableRowsAreCounted();
    void oldDataIsStamped();
    void filteredCountNamesBoth();
};

void TestPageState::lockedPageNamesReasonAndCure()
{
    FeedState feed;
    feed.locked = u"Managed users need an OAuth client."_s;
    feed.lockedCure = u"Connect with a client's id and secret."_s;
    const PageView shown = view(feed);
    QCOMPARE(shown.body, PageView::Body::Panel);
    QCOMPARE(shown.panel.content.glyph, Glyph::Lock);
    QVERIFY(shown.panel.content.reason.contains(feed.locked));
    QVERIFY(shown.panel.content.reason.contains(feed.lockedCure));
    QCOMPARE(shown.panel.step, NextStep::ShowCapabilities);
}

void TestPageState::firstLoadShowsAnOutline()
{
    FeedState feed;
    feed.loading = true;
    feed.pagesDone = 3;
    feed.pagesExpected = 12;
    const PageView shown = view(feed);
    QCOMPARE(shown.body, PageView::Body::Outline);
    QCOMPARE(shown.progress, u"Page 3 of 12"_s);
}

void TestPageState::rowsStayWhileTheyAreLoadedAgain()
{
    FeedState feed = seen(40);
    feed.loading = true;
    const PageView shown = view(feed);
    QCOMPARE(shown.body, PageView::Body::Rows);
    QVERIFY(!shown.progress.isEmpty());
    QVERIFY(shown.banners.isEmpty());
}

void TestPageState::emptyListSaysWhyItIsEmpty()
{
    const PageView shown = view(seen(0));
    QCOMPARE(shown.body, PageView::Body::Panel);
    QCOMPARE(shown.panel.content.title, u"No bookings yet"_s);
    QCOMPARE(shown.panel.step, NextStep::Refresh);
}

void TestPageState::emptyListLeadsToItsFirstRow()
{
    PageSituation situation{seen(0), {}, 0, now()};
    situation.creates = true;
    QCOMPARE(viewOf(samplePage(), situation).panel.step, NextStep::Create);
}

void TestPageState::emptyListNamesWhatItCannotGive()
{
    SourceState source;
    source.limitation = u"Clients whose secret is not held are left out."_s;
    const PageView shown = view(seen(0), 0, {source, source});
    QCOMPARE(shown.panel.content.title, u"No bookings yet"_s);
    QCOMPARE(shown.banners.size(), 1);
    QCOMPARE(shown.banners.constFirst().content.title, source.limitation);
}

void TestPageState::emptyListIsNotCalledEmptyWhenItMayBeIncomplete_data()
{
    QTest::addColumn<FeedStanding>("standing");
    QTest::newRow("incomplete") << FeedStanding::Incomplete;
    QTest::newRow("partial") << FeedStanding::Partial;
}

void TestPageState::emptyListIsNotCalledEmptyWhenItMayBeIncomplete()
{
    QFETCH(FeedStanding, standing);
    FeedState feed = seen(0, standing);
    feed.promised = 12;
    const PageView shown = view(feed);
    QCOMPARE(shown.body, PageView::Body::Panel);
    const StateContent &said = shown.panel.content;
    QVERIFY(said.title != u"No bookings yet" && said.reason != u"Nobody has booked anything.");
    QVERIFY(QString(said.title + said.reason).contains(u"12"));
    QCOMPARE(shown.panel.step, NextStep::Refresh);
}

void TestPageState::unaskedListOffersToLoad()
{
    const PageView shown = view({});
    QCOMPARE(shown.panel.content.nextStep, u"Load"_s);
}

void TestPageState::filterThatHidesAllOffersToClear()
{
    const PageView shown = view(seen(214), 0);
    QCOMPARE(shown.body, PageView::Body::Panel);
    QVERIFY(shown.panel.content.reason.contains(u"214 bookings"));
    QCOMPARE(shown.panel.step, NextStep::ClearFilter);
}

void TestPageState::failureWithoutRowsFillsThePage()
{
    FeedState feed;
    feed.error = serverError();
    const PageView shown = view(feed);
    QCOMPARE(shown.body, PageView::Body::Panel);
    QCOMPARE(shown.panel.content.mood, Mood::Bad);
    QCOMPARE(shown.panel.logEntry, quint64(7));
    QVERIFY(shown.panel.content.hasRequest);
    QVERIFY(!shown.panel.content.reason.isEmpty());
}

void TestPageState::failureWithRowsIsABanner()
{
    FeedState feed = seen(40);
    feed.error = serverError();
    const PageView shown = view(feed);
    QCOMPARE(shown.body, PageView::Body::Rows);
    QCOMPARE(shown.banners.size(), 1);
    QCOMPARE(shown.banners.first().content.mood, Mood::Bad);
    QCOMPARE(shown.banners.first().step, NextStep::Refresh);
}

void TestPageState::refusedCredentialLeadsToTheCredentials_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NextStep>("step");
    QTest::newRow("missing") << ErrorKind::NotSigned << NextStep::ShowCredentials;
    QTest::newRow("refused") << ErrorKind::Unauthorized << NextStep::ShowCredentials;
    QTest::newRow("expired") << ErrorKind::Expired << NextStep::ShowCredentials;
    QTest::newRow("of the server") << ErrorKind::Server << NextStep::Refresh;
}

void TestPageState::refusedCredentialLeadsToTheCredentials()
{
    QFETCH(ErrorKind, kind);
    QFETCH(NextStep, step);
    FeedState feed = seen(40);
    feed.error.kind = kind;
    QCOMPARE(view(feed).banners.constFirst().step, step);
    feed.rows = 0;
    QCOMPARE(view(feed).panel.step, step);
}

void TestPageState::rateLimitIsCountedDown()
{
    FeedState feed = seen(40);
    feed.loading = true;
    PageSituation situation{feed, {}, feed.rows, now(), 42};
    QCOMPARE(viewOf(samplePage(), situation).progress, u"Rate limited, goes on in 42 s"_s);
    situation.feed.loading = false;
    QVERIFY(viewOf(samplePage(), situation).progress.isEmpty());
}

void TestPageState::waitingForTheBudgetIsSaid()
{
    FeedState feed = seen(40);
    feed.loading = true;
    feed.pagesDone = 19;
    feed.pagesExpected = 96;
    PageSituation situation{feed, {}, feed.rows, now()};
    situation.waitSeconds = 31;
    QCOMPARE(viewOf(samplePage(), situation).progress, u"Page 19 of 96"_s);
    situation.feed.heldUp = true;
    QCOMPARE(viewOf(samplePage(), situation).progress,
        u"Page 20, waits for its share of the rate limit: goes on in 31 s"_s);
}

void TestPageState::longLoadsTellWhatIsLeft()
{
    FeedState feed = seen(40);
    feed.loading = true;
    feed.pagesDone = 19;
    feed.pagesExpected = 96;
    PageSituation situation{feed, {}, feed.rows, now()};
    situation.millisecondsLeft = 100'000;
    QCOMPARE(viewOf(samplePage(), situation).progress, u"Page 19 of 96 \u00b7 about 2 min left"_s);
}

void TestPageState::changeWhileLoadingIsSaid()
{
    QVERIFY(!view(seen(40)).age.contains(u"changed"_s));
    const PageView shown = view(seen(40, FeedStanding::ChangedWhileLoading));
    QCOMPARE(shown.age, view(seen(40)).age + u" \u00b7 changed while it was loaded, so asked twice"_s);
    QCOMPARE(shown.count, view(seen(40)).count);
}

void TestPageState::offlineIsNotAnError()
{
    FeedState feed = seen(40);
    feed.offline = true;
    feed.error.kind = ErrorKind::Refused;
    const PageView shown = view(feed);
    QCOMPARE(shown.banners.size(), 1);
    QCOMPARE(shown.banners.first().content.glyph, Glyph::Offline);
    QCOMPARE(shown.banners.first().content.mood, Mood::Warn);
}

void TestPageState::partialCountIsAtLeast()
{
    FeedState feed = seen(8200, FeedStanding::Partial);
    feed.promised = 12480;
    const PageView shown = view(feed);
    QVERIFY(shown.count.startsWith(u'\u2265'));
    QCOMPARE(shown.banners.size(), 1);
    QVERIFY(shown.banners.first().content.title.contains(QLocale().toString(12480)));
}

void TestPageState::incompleteListGivesBothCounts()
{
    FeedState feed = seen(480, FeedStanding::Incomplete);
    feed.promised = 512;
    const QString reason = view(feed).banners.value(0).content.reason;
    QVERIFY(reason.contains(u"480"));
    QVERIFY(reason.contains(u"512"));
}

void TestPageState::countsThatAgreeDoNotMakeAListComplete()
{
    FeedState feed = seen(512, FeedStanding::Incomplete);
    feed.promised = 512;
    const StateContent said = view(feed).banners.value(0).content;
    QCOMPARE(said.title, u"The list may be incomplete"_s);
    QVERIFY(said.reason.contains(u"changed while it was loaded"));
    QCOMPARE(said.reason.count(u"512"_s), 2);
}

void TestPageState::cappedSourceSaysWhereItStops()
{
    SourceState source;
    source.label = u"Managed users of Acme"_s;
    source.limitation = u"The server gives about 500 at most."_s;
    const PageView shown = view(seen(500, FeedStanding::Capped), -1, {source});
    QCOMPARE(shown.banners.size(), 1);
    QVERIFY(shown.banners.first().content.reason.contains(source.limitation));
    QCOMPARE(shown.sources, source.label);
}

void TestPageState::unreadableRowsAreCounted()
{
    FeedState feed = seen(40);
    feed.unreadable = 1;
    QCOMPARE(view(feed).banners.value(0).content.title, u"One row could not be read"_s);
    feed.unreadable = 3;
    QCOMPARE(view(feed).banners.value(0).content.title, u"3 rows could not be read"_s);
}

void TestPageState::oldDataIsStamped()
{
    FeedState feed = seen(40);
    feed.stale = true;
    const PageView shown = view(feed);
    QVERIFY(shown.stale);
    QVERIFY(shown.age.contains(u"3 min ago"));
}

void TestPageState::filteredCountNamesBoth() { QCOMPARE(view(seen(40), 12).count, u"12 of 40 bookings"_s); }

QTEST_MAIN(TestPageState)
#include "test_pagestate.moc"
