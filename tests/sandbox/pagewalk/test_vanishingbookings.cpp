// Bookings that are deleted on the server while a page of them is loaded.
#include <QSignalSpy>
#include <QTest>

#include "models/bookings/bookingtable.h"
#include "models/operations/table.h"
#include "tests/sandbox/probe.h"
#include "tests/wireserver/clientbench.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Bookings = 600; // three pages

Sandbox::Settings booked()
{
    Sandbox::Settings settings = Sandbox::smallSandbox();
    settings.bookings = Bookings;
    settings.limitCount = -1;
    return settings;
}

QUrl baseOf(const QUrl &address)
{
    QUrl base = address;
    base.setPath({});
    return base;
}

// Every booking of an account's owner, from a sandbox of its own, as a page of the console loads them.
struct LoadedBookings
{
    LoadedBookings()
        : probe(booked())
        , bench(baseOf(probe.server().address()), ApiKey{probe.key(u"owner"_s)})
        , store(StoreConfiguration{})
        , feed(bench.client(), store,
              {bookingColumns(), bookingKeeping(),
                  [] {
                      FeedStep step{.list = u"own"_s,
                          .label = u"Your own bookings"_s,
                          .limitation = {},
                          .request = {.operation = Operations::getBookings},
                          .idMember = u"uid"_s};
                      return FeedPlan{{step}, {}, {}};
                  }})
        , settled(&feed.feed(), &Feed::settled)
    {
    }

    // The first booking goes once the first page was sent, in this many passes.
    void vanish(int passes)
    {
        probe.server().faults().add({{u"kind"_s, u"row-vanishes"_s}, {u"operation"_s, u"getBookings"_s},
            {u"match"_s, u"skip=0"_s}, {u"count"_s, passes}});
    }
    bool load()
    {
        feed.follow();
        return settled.wait(30'000);
    }
    bool refresh()
    {
        settled.clear();
        feed.feed().refresh();
        return settled.wait(30'000);
    }
    // What the server has.
    int held() { return int(probe.database().count(u"SELECT count(*) FROM bookings"_s)); }

    Sandbox::Probe probe;
    ClientBench bench;
    Store store;
    PlannedFeed<Booking> feed;
    QSignalSpy settled;
};

} // namespace

class TestVanishingBookings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inBothPassesTheyLeaveTheListIncomplete();
    void inOnePassTheyAreSettledByTheOther();
};

void TestVanishingBookings::inBothPassesTheyLeaveTheListIncomplete()
{
    LoadedBookings page;
    const int before = page.held();
    page.vanish(2);
    QVERIFY(page.load());
    const FeedState state = page.feed.feed().state();
    QVERIFY2(!state.error.isError(), qPrintable(state.error.summary()));
    QCOMPARE(page.held(), before - 2);
    QCOMPARE(state.promised, before - 2);
    QCOMPARE(state.standing, FeedStanding::Incomplete);
    QVERIFY(page.refresh());
    QCOMPARE(page.feed.feed().state().standing, FeedStanding::Complete);
    QCOMPARE(page.feed.table().totalRows(), before - 2);
}

void TestVanishingBookings::inOnePassTheyAreSettledByTheOther()
{
    LoadedBookings page;
    const int before = page.held();
    page.vanish(1);
    QVERIFY(page.load());
    QCOMPARE(page.feed.feed().state().standing, FeedStanding::ChangedWhileLoading);
    QCOMPARE(page.feed.table().totalRows(), before - 1);
}

} // namespace Calends

QTEST_GUILESS_MAIN(Calends::TestVanishingBookings)
#include "test_vanishingbookings.moc"
