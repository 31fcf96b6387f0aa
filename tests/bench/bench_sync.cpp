// sync.people: an organization's users from a server that takes as long as running ones, until they are on
// screen and in the store, against curl fetching the same pages and dropping them.
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include "tests/bench/figure.h"
#include "tests/bench/listaccount.h"
#include "tests/bench/listpage.h"
#include "tests/bench/userpages.h"
#include "tests/programs/sandboxprogram.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class BenchSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people_data();
    void people();
};

void BenchSync::people_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("runs");
    QTest::newRow("sync.people") << 50'000 << 3;
    QTest::newRow("sync.people, ten times the rows") << 500'000 << 1;
}

void BenchSync::people()
{
    QFETCH(const int, people);
    QFETCH(const int, runs);
    const SandboxProgram server(
        unlimitedOrganization(people, 0) + QStringList{u"--latency"_s, u"observed"_s});
    QVERIFY(server.isReady());
    const Bench::UserPages pages(server, people);
    std::vector<double> references;
    const double took = Bench::median(runs, [&] {
        references.push_back(pages.fetch());
        Bench::ListAccount account(server.base(), server.ownersKey());
        if (!account.learn())
            return -1.0;
        const Bench::ListPage page(account);
        QElapsedTimer timer;
        timer.start();
        const bool loaded = account.load();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        return loaded && account.rows() >= people ? seconds : -1.0;
    });
    const double reference = Bench::median(references);
    QVERIFY(reference > 0 && took > 0);
    Bench::record({QTest::currentDataTag(), took, "s", "curl, the same pages to /dev/null", reference, 1.1});
}

QTEST_MAIN(BenchSync)
#include "bench_sync.moc"
