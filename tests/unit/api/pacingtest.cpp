// The rate budget at work: a server with limits, a clock that runs faster than time.
#include <QSignalSpy>
#include <QTest>

#include "models/api/pagewalk.h"
#include "models/api/ratebudget.h"
#include "models/api/rateledger.h"
#include "models/operations/table.h"
#include "tests/wireserver/clientbench.h"
#include "tests/wireserver/fastclock.h"
#include "tests/wireserver/testpermit.h"
#include "tests/wireserver/wireserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *Success = R"({"status":"success","data":[]})";
constexpr int Speed = 100; // a minute passes in 0.6 s
constexpr qint64 Minute = 60'000;

using Headers = QList<QPair<QByteArray, QByteArray>>;

Headers told(const QByteArray &name, int limit, int remaining, int reset)
{
    return {{"X-RateLimit-Limit-" + name, QByteArray::number(limit)},
        {"X-RateLimit-Remaining-" + name, QByteArray::number(remaining)},
        {"X-RateLimit-Reset-" + name, QByteArray::number(reset)}};
}

// What the server does for one tracker (FACTS 6): so many in a window, then 429 and a block.
class Limiter
{
public:
    Limiter(std::shared_ptr<const Clock> clock, QByteArray name, int limit)
        : m_clock(std::move(clock))
        , m_name(std::move(name))
        , m_limit(limit)
    {
    }

    Answer take(const QByteArray &body = Success)
    {
        const qint64 now = m_clock->now();
        if (now >= m_ends) {
            m_ends = now + Minute;
            m_used = 0;
        }
        const int reset = int((m_ends - now + 999) / 1000);
        if (++m_used > m_limit) {
            ++refused;
            m_ends = now + Minute;
            return Answer::json(429,
                R"({"status":"error","error":{"code":"ThrottlerException","message":"x","details":"x"}})",
                told(m_name, m_limit, 0, 60));
        }
        return Answer::json(200, body, told(m_name, m_limit, m_limit - m_used, reset));
    }
    int refused = 0;

private:
    std::shared_ptr<const Clock> m_clock;
    QByteArray m_name;
    int m_limit;
    int m_used = 0;
    qint64 m_ends = 0;
};

ReadRequest me(Priority priority = Priority::Interactive)
{
    return ReadRequest{Operations::getMe, {}, Subject::account(), priority};
}

ReadRequest numbered(int number, Priority priority)
{
    ReadRequest request = me(priority);
    request.arguments.ask(u"n"_s, QString::number(number));
    return request;
}

ClientConfiguration fast(const QUrl &base, const std::shared_ptr<const Clock> &clock)
{
    ClientConfiguration configuration = ClientBench::quick(base);
    configuration.clock = clock;
    return configuration;
}

WriteRequest addGuests()
{
    WriteRequest request{Operations::postBookingsByBookingUidGuests, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = "{}";
    return request;
}

} // namespace

class PacingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLearntLimitIsNeverOverrun();
    void aRefusalPausesAndLosesNothing();
    void aRefusedWriteIsSentAgainBecauseTheServerDidNotAct();
    void whatIsPausedSaysForHowLong();
    void aPausedCallCanBeCancelled();
    void theDeadlineDoesNotRunWhilePaused();
    void interactiveGoesBeforeBackground();
    void backgroundLeavesAConnectionFree();
    void backgroundKeepsToItsShareOfTheWindow();
    void aWalkThatWaitsForItsShareSaysSo();
    void anOwnLimitPausesOnlyItself();
    void trackersDoNotDisturbEachOther();
    void theStatusTellsWhatTheGaugeShows();
    void theEstimateFollowsTheWindows();
    void ofSeveralTrackersTheSlowestDecides();
};

void PacingTest::aLearntLimitIsNeverOverrun()
{
    const auto clock = std::make_shared<FastClock>(Speed);
    Limiter limiter(clock, "Default", 40);
    WireServer server;
    server.answer = [&](const Arrival &) { return limiter.take(); };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    QList<CallWatch> watches;
    for (int i = 0; i < 130; ++i)
        watches.append(CallWatch(
            bench.client().read(me(i % 3 ? Priority::Background : Priority::Interactive), &bench.owner)));
    for (CallWatch &watch : watches) {
        QVERIFY(watch.wait());
        QVERIFY(watch.outcome().isAnswered());
    }
    QCOMPARE(limiter.refused, 0);
    QCOMPARE(server.arrivals().size(), 130);
    QVERIFY2(clock->now() > 3 * Minute, "130 sends of 40 a minute take more than three windows");
}

void PacingTest::aRefusalPausesAndLosesNothing()
{
    const auto clock = std::make_shared<FastClock>(Speed);
    Limiter limiter(clock, "Default", 10);
    for (int i = 0; i < 7; ++i)
        limiter.take(); // somebody else uses the same key
    WireServer server;
    server.answer = [&](const Arrival &) { return limiter.take(); };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    QList<CallWatch> watches;
    for (int i = 0; i < 25; ++i)
        watches.append(CallWatch(bench.client().read(me(), &bench.owner)));
    for (CallWatch &watch : watches) {
        QVERIFY(watch.wait());
        QVERIFY(watch.outcome().isAnswered());
    }
    // The first burst met a limit nobody knew of; afterwards none is refused.
    QVERIFY(limiter.refused >= 1 && limiter.refused <= 6);
}

void PacingTest::aRefusedWriteIsSentAgainBecauseTheServerDidNotAct()
{
    const auto clock = std::make_shared<FastClock>(Speed);
    WireServer server;
    server.answer = [&](const Arrival &) {
        return server.arrivals().size() == 1 ? Answer::json(429, "{}", {{"Retry-After", "5"}})
                                             : Answer::json(201, Success);
    };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    WriteRequest request{Operations::postBookingsByBookingUidConfirm, {}};
    request.arguments.with(u"bookingUid"_s, u"x"_s).body = "{\"k\":1}";
    CallWatch watch(bench.client().write(request, TestPermit::permit(), &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(server.arrivals().size(), 2);
    QCOMPARE(server.arrivals().last().body, "{\"k\":1}");
    QVERIFY(clock->now() >= 5000);
}

void PacingTest::whatIsPausedSaysForHowLong()
{
    const auto clock = std::make_shared<FastClock>(Speed);
    WireServer server;
    server.answer = [&](const Arrival &) {
        return server.arrivals().size() == 1 ? Answer::json(429, "{}", told("Default", 120, 0, 30))
                                             : Answer::json(200, Success);
    };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QTRY_VERIFY(watch.call() && watch.call()->state() == Call::State::Paused);
    QVERIFY(watch.call()->waitSeconds() > 20 && watch.call()->waitSeconds() <= 30);
    CallWatch late(bench.client().read(me(), &bench.owner)); // asked during the pause
    QTRY_VERIFY(late.hasEnded() || late.call()->state() == Call::State::Paused);
    QVERIFY(watch.wait() && late.wait());
    QVERIFY(watch.states().contains(Call::State::Paused));
    QVERIFY(watch.outcome().isAnswered() && late.outcome().isAnswered());
}

void PacingTest::aPausedCallCanBeCancelled()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(429, "{}", told("Default", 120, 0, 600)); };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QTRY_VERIFY(watch.call() && watch.call()->state() == Call::State::Paused);
    watch.call()->cancel();
    QVERIFY(watch.wait());
    QCOMPARE(watch.outcome().error().kind, ErrorKind::Cancelled);
    QCOMPARE(server.arrivals().size(), 1);
}

void PacingTest::theDeadlineDoesNotRunWhilePaused()
{
    const auto clock = std::make_shared<FastClock>(Speed);
    WireServer server;
    server.answer = [&](const Arrival &) {
        return server.arrivals().size() == 1 ? Answer::json(429, "{}", told("Default", 120, 0, 120))
                                             : Answer::json(200, Success);
    };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    ReadRequest request = me();
    request.deadline = 500; // the pause alone takes 1.2 s
    CallWatch watch(bench.client().read(request, &bench.owner));
    QVERIFY(watch.wait());
    QVERIFY(watch.outcome().isAnswered());
    QCOMPARE(server.arrivals().size(), 2);
}

void PacingTest::interactiveGoesBeforeBackground()
{
    WireServer server;
    server.answer = [](const Arrival &) {
        Answer answer = Answer::json(200, Success);
        answer.delay = 5;
        return answer;
    };
    ClientBench bench(server.base());
    QList<CallWatch> watches;
    for (int i = 0; i < 40; ++i)
        watches.append(CallWatch(bench.client().read(numbered(i, Priority::Background), &bench.owner)));
    QTRY_VERIFY(server.arrivals().size() >= 5);
    const qsizetype before = server.arrivals().size();
    CallWatch urgent(bench.client().read(numbered(99, Priority::Interactive), &bench.owner));
    QVERIFY(urgent.wait());
    qsizetype place = 0;
    while (server.arrivals().at(place).target != "/v2/me?n=99")
        ++place;
    QVERIFY2(place <= before + 5, "it went before all that waited");
    for (CallWatch &watch : watches)
        QVERIFY(watch.wait());
}

void PacingTest::backgroundLeavesAConnectionFree()
{
    WireServer server;
    server.answer = [](const Arrival &arrival) {
        return arrival.target == "/v2/me?n=99" ? Answer::json(200, Success)
                                               : Answer{{}, Answer::Then::Silence};
    };
    ClientBench bench(server.base());
    for (int i = 0; i < 20; ++i)
        bench.client().read(numbered(i, Priority::Background), &bench.owner);
    QTRY_COMPARE(server.arrivals().size(), 5);
    CallWatch urgent(bench.client().read(numbered(99, Priority::Interactive), &bench.owner));
    QVERIFY(urgent.wait()); // while five background calls hang
    QVERIFY(urgent.outcome().isAnswered());
    QCOMPARE(server.arrivals().size(), 6);
    QCOMPARE(server.openNow(), 5);
}

void PacingTest::backgroundKeepsToItsShareOfTheWindow()
{
    WireServer server;
    int remaining = 20;
    server.answer
        = [&](const Arrival &) { return Answer::json(200, Success, told("Default", 20, --remaining, 600)); };
    ClientBench bench(server.base());
    QList<CallWatch> watches;
    for (int i = 0; i < 30; ++i)
        watches.append(CallWatch(bench.client().read(numbered(i, Priority::Background), &bench.owner)));
    QTRY_COMPARE(server.arrivals().size(), 12); // 60 % of 20, spent at once
    for (int i = 0; i < 8; ++i) {
        CallWatch urgent(bench.client().read(numbered(100 + i, Priority::Interactive), &bench.owner));
        QVERIFY(urgent.wait());
    }
    QCOMPARE(server.arrivals().size(), 20);
    QCOMPARE(bench.client().budget().tightest().remaining, 0);
    QCOMPARE(bench.client().budget().tightest().queuedBackground, 18);
}

void PacingTest::aWalkThatWaitsForItsShareSaysSo()
{
    const auto clock = std::make_shared<FastClock>(Speed / 5);
    Limiter limiter(clock, "Default", 10);
    WireServer server;
    int rows = 0;
    server.answer = [&](const Arrival &) {
        const QByteArray row
            = ++rows < 9 ? QByteArray(R"({"id":)" + QByteArray::number(rows) + '}') : QByteArray();
        return limiter.take(R"({"status":"success","data":[)" + row + "]}");
    };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    ReadRequest request{Operations::getOrganizationsByOrgIdUsers, Arguments().with(u"orgId"_s, u"1"_s),
        Subject::account(), Priority::Background};
    PageWalk walk(bench.client(), request, u"id"_s);
    walk.setPageSize(1);
    QSignalSpy finished(&walk, &PageWalk::finished);
    QVERIFY(!walk.isHeldUp());
    walk.start();
    // Six of ten go at once, the next window brings the rest.
    QTRY_VERIFY(walk.isHeldUp() && bench.client().budget().waitSeconds() > 0);
    QVERIFY(bench.client().budget().waitSeconds() <= 60);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!walk.isHeldUp());
    QCOMPARE(bench.client().budget().waitSeconds(), 0);
    QCOMPARE(limiter.refused, 0);
}

void PacingTest::anOwnLimitPausesOnlyItself()
{
    const auto clock = std::make_shared<FastClock>(Speed);
    WireServer server;
    int guests = 0;
    server.answer = [&](const Arrival &arrival) {
        if (arrival.target == "/v2/me")
            return Answer::json(200, Success, told("Default", 120, 100, 60));
        return ++guests == 2 ? Answer::json(429, "{}", told("Booking_guests_add", 5, 0, 60))
                             : Answer::json(201, Success, told("Booking_guests_add", 5, 4, 60));
    };
    ClientBench bench(fast(server.base(), clock), ApiKey{u"cal_a"_s});
    CallWatch first(bench.client().write(addGuests(), TestPermit::permit(), &bench.owner));
    QVERIFY(first.wait());
    CallWatch second(bench.client().write(addGuests(), TestPermit::permit(), &bench.owner));
    QTRY_VERIFY(second.call() && second.call()->state() == Call::State::Paused);
    CallWatch other(bench.client().read(me(), &bench.owner));
    QVERIFY(other.wait());
    QVERIFY(!other.states().contains(Call::State::Paused));
    QVERIFY(second.wait());
    QVERIFY(second.outcome().isAnswered());
    QCOMPARE(guests, 3);
}

void PacingTest::trackersDoNotDisturbEachOther()
{
    WireServer server;
    server.answer = [](const Arrival &arrival) {
        return arrival.header("x-cal-client-id") == "one"
            ? Answer::json(429, "{}", told("Default", 500, 0, 600))
            : Answer::json(200, Success, told("Default", 500, 400, 60));
    };
    ClientBench bench(server.base(), OAuthClientSecret{u"one"_s, u"s"_s});
    bench.ring.addClient({u"two"_s, u"s"_s});
    CallWatch paused(bench.client().read(me(), &bench.owner));
    QTRY_VERIFY(paused.call() && paused.call()->state() == Call::State::Paused);
    ReadRequest request{Operations::getOauthClientsByClientIdUsers, {}};
    request.arguments.with(u"clientId"_s, u"two"_s);
    CallWatch other(bench.client().read(request, &bench.owner));
    QVERIFY(other.wait());
    QVERIFY(other.outcome().isAnswered());
    CallWatch bare(bench.client().read(ReadRequest{Operations::getAllowlists, {}}, &bench.owner));
    QVERIFY(bare.wait()); // counted by address
    QVERIFY(!paused.hasEnded());
}

void PacingTest::theStatusTellsWhatTheGaugeShows()
{
    WireServer server;
    server.answer = [](const Arrival &) {
        return Answer::json(200, Success, told("Short", 10, 7, 15) + told("Long", 100, 20, 60));
    };
    ClientBench bench(server.base());
    QSignalSpy changes(&bench.client().budget(), &RateBudget::changed);
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(bench.client().budget().status().size(), 2);
    const RateStatus tightest = bench.client().budget().tightest();
    QCOMPARE(tightest.limit, u"Long"_s);
    QCOMPARE(tightest.count, 100);
    QCOMPARE(tightest.remaining, 20);
    QVERIFY(tightest.resetSeconds > 50 && tightest.resetSeconds <= 60);
    QVERIFY(!tightest.tracker.contains(u"cal_"_s));
}

void PacingTest::theEstimateFollowsTheWindows()
{
    WireServer server;
    server.answer = [](const Arrival &) { return Answer::json(200, Success, told("Default", 100, 99, 60)); };
    ClientBench bench(server.base());
    CallWatch watch(bench.client().read(me(), &bench.owner));
    QVERIFY(watch.wait());
    const RateBudget &budget = bench.client().budget();
    QVERIFY(budget.estimate(60) < 10'000); // 60 % of 100 go at once
    QVERIFY(budget.estimate(61) > 50'000 && budget.estimate(61) < 70'000);
    QVERIFY(budget.estimate(121) > 110'000 && budget.estimate(121) < 130'000);
}

void PacingTest::ofSeveralTrackersTheSlowestDecides()
{
    WireServer server;
    server.answer = [](const Arrival &arrival) {
        const int limit = arrival.has("x-cal-client-id") ? 1000 : 100;
        return Answer::json(200, Success, told("Default", limit, limit - 1, 60));
    };
    ClientBench bench(server.base());
    const OAuthClientSecret pair{u"c1"_s, u"a secret"_s};
    bench.ring.addClient(pair);
    const ReadRequest ofClient{.operation = Operations::getOauthClientsByClientIdUsers,
        .arguments = Arguments().with(u"clientId"_s, pair.clientId)};
    for (const ReadRequest &request : {me(), ofClient}) {
        CallWatch watch(bench.client().read(request, &bench.owner));
        QVERIFY(watch.wait());
    }
    const QByteArray account = RateTracker::of(bench.ring.account()).id;
    const QByteArray client = RateTracker::of(pair).id;
    const RateBudget &budget = bench.client().budget();
    // What is too much for the account's window goes at once where the client signs it.
    const RatePace ofTheClient = budget.estimate({{client, 300}});
    QVERIFY(ofTheClient.milliseconds < budget.estimate(300));
    QVERIFY(ofTheClient.slowest.isEmpty());
    const RatePace both = budget.estimate({{account, 300}, {client, 300}});
    QCOMPARE(both.slowest, account);
    QCOMPARE(both.milliseconds, budget.estimate(300));
    const RatePace otherwise = budget.estimate({{account, 5}, {client, 3000}});
    QCOMPARE(otherwise.slowest, client);
    QVERIFY(otherwise.milliseconds > Minute);
}

QTEST_GUILESS_MAIN(PacingTest)
#include "pacingtest.moc"
