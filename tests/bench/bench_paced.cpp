// sync.paced: 3,000 calls under a limit of 500 a minute, all of it used, against the least time that takes.
// Server and client count minutes of six seconds.
#include <QElapsedTimer>
#include <QTest>

#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/requestlog.h"
#include "models/operations/table.h"
#include "tests/bench/figure.h"
#include "tests/bench/programs.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/wireserver/fastclock.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Calls = 3000;
constexpr int Limit = 500;
constexpr int Speed = 10;
constexpr double Window = 60.0 / Speed; // s

struct Count
{
    int answered = 0;
    int refused = 0; // with 429
    int ended = 0;
};

} // namespace

class BenchPaced : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calls();
};

void BenchPaced::calls()
{
    const QStringList common
        = unlimitedOrganization(20, 0) + QStringList{u"--clock-scale"_s, QString::number(Speed)};
    const SandboxProgram free(common);
    const SandboxProgram server(common + QStringList{u"--limit"_s, u"%1/60"_s.arg(Limit)});
    QVERIFY(free.isReady() && server.isReady());
    const QString address = free.base().toString() + u"/v2/me"_s;
    const QStringList last(Limit, address);
    const double lastWindow
        = Bench::medianMs(3, [&] { QVERIFY(Bench::fetchAll(last, free.ownersKey())); }) / 1e3;

    ClientConfiguration configuration;
    configuration.base = server.base();
    configuration.backgroundShare = 100;
    configuration.clock = std::make_shared<FastClock>(Speed);
    CredentialRing ring;
    ring.setAccount(ApiKey{server.ownersKey()});
    RequestLog log;
    Count count;
    connect(&log, &RequestLog::updated, &log, [requests = &log, counted = &count](int index) {
        counted->refused += requests->requests()[size_t(index)].status == 429 ? 1 : 0;
    });
    Client client(configuration, ring, log);
    QObject owner;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Calls; ++i) {
        const Call *const call
            = client.read({Operations::getMe, {}, Subject::account(), Priority::Background}, &owner);
        connect(call, &Call::finished, &owner, [counted = &count](const Outcome &outcome) {
            counted->answered += outcome.kind() == Outcome::Kind::Answered ? 1 : 0;
            ++counted->ended;
        });
    }
    QVERIFY(QTest::qWaitFor([&count] { return count.ended == Calls; }, 240'000));
    const double took = double(timer.nsecsElapsed()) / 1e9;
    QCOMPARE(count.answered, Calls);
    static_assert(Calls % Limit == 0);
    constexpr int FullWindows = Calls / Limit - 1;
    const double ideal = FullWindows * Window + lastWindow;
    Bench::record({"sync.paced", took, "s", "windows, and curl for the last", ideal, 1.03});
    Bench::record({"sync.paced, refused with 429", double(count.refused), "calls", "calls sent", Calls, 0});
}

QTEST_GUILESS_MAIN(BenchPaced)
#include "bench_paced.moc"
