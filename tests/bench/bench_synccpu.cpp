// sync.cpu: what loading an organization's users costs the client, from a server without delay, against the
// least it can cost and against a script; refresh.people: the same again when nothing has changed.
#include <QTest>

#include "tests/bench/figure.h"
#include "tests/bench/floor.h"
#include "tests/bench/listaccount.h"
#include "tests/bench/staticserver.h"
#include "tests/bench/usage.h"
#include "tests/bench/userpages.h"
#include "tests/programs/sandboxprogram.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Usual = 50'000;

struct Cost
{
    double load = -1; // CPU s
    double refresh = -1;
};

Cost costOf(const QUrl &base, const QString &key, int people)
{
    Cost cost;
    Bench::ListAccount account(base, key);
    if (!account.learn())
        return cost;
    const double before = Bench::cpuSeconds();
    if (!account.load() || account.rows() < people)
        return cost;
    const double loaded = Bench::cpuSeconds();
    cost.load = loaded - before;
    if (account.refresh())
        cost.refresh = Bench::cpuSeconds() - loaded;
    return cost;
}

} // namespace

class BenchSyncCpu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people();
    void tenfold();
};

void BenchSyncCpu::people()
{
    const SandboxProgram server(unlimitedOrganization(Usual, 0));
    QVERIFY(server.isReady());
    const Bench::UserPages pages(server, Usual);
    const Bench::StaticServer files(server, pages);
    QVERIFY(files.isReady());
    const QStringList names = pages.filesIn(files.folder());
    std::vector<double> refreshes;
    const double loaded = Bench::median(3, [&] {
        const Cost cost = costOf(files.base(), server.ownersKey(), Usual);
        refreshes.push_back(cost.refresh);
        return cost.load;
    });
    const double refreshed = Bench::median(refreshes);
    const double floor = Bench::median(3, [&] { return Bench::floorSeconds(names, Usual); });
    const double script = Bench::median(3, [&] {
        return Bench::scriptSeconds(
            files.base().toString(), int(pages.count()), Bench::UserPages::Step, Usual);
    });
    QVERIFY(loaded > 0 && refreshed > 0 && floor > 0 && script > 0);
    Bench::record({"sync.cpu", loaded, "CPU s", "parse, seal, one transaction", floor, 3});
    Bench::record({"sync.cpu, script", loaded, "CPU s", "curl | jq | sqlite3", script, 0.6});
    Bench::record({"refresh.people", refreshed, "CPU s", "the first load", loaded, 0.3});
}

void BenchSyncCpu::tenfold()
{
    constexpr int Few = 5'000;
    double former = 0;
    for (const int people : {Few, Usual, Usual * 10}) {
        const SandboxProgram server(unlimitedOrganization(people, 0));
        QVERIFY(server.isReady());
        const Bench::UserPages pages(server, people);
        const Bench::StaticServer files(server, pages);
        QVERIFY(files.isReady());
        const double loaded = costOf(files.base(), server.ownersKey(), people).load;
        QVERIFY(loaded > 0);
        const QByteArray name = "growth.sync, " + QByteArray::number(people) + " people";
        if (former > 0)
            Bench::record(
                {name.constData(), loaded, "CPU s", "ten times a tenth of the rows", former * 10, 1});
        former = loaded;
    }
}

QTEST_GUILESS_MAIN(BenchSyncCpu)
#include "bench_synccpu.moc"
