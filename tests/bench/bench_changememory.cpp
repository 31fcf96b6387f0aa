// change.memory: the most that a job of 50,000 rows takes above the idle window, previewed, carried out and
// shown to its end. In a process of its own: bench_changememory NUMBER.
#include <QApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

#include "tests/bench/changeaccount.h"
#include "tests/bench/figure.h"
#include "tests/bench/usage.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/changes/previewpage.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rows = 50'000;
constexpr int Patience = 900'000; // ms
constexpr double Wanted = 120; // MB

// Prints the bytes that were taken at most: the set as it is built, previewed, and carried out.
int measure(int rows)
{
    QApplication::setStyle(new Style(Theme::Light));
    const SandboxProgram server(unlimitedOrganization(rows + 500, 0));
    Bench::ChangeAccount account(server);
    if (!server.isReady() || !account.learn())
        return 1;
    PreviewPage page(account.changes());
    page.resize(1280, 800);
    page.show();
    page.repaint();
    Bench::forgetPeak();
    const qint64 idle = Bench::residentBytes();
    const auto peak = [idle] { return Bench::peakResidentBytes() - idle; };
    auto set = account.zoneChanges(rows, u"Pacific/Apia"_s);
    if (!set)
        return 1;
    const qint64 built = peak();
    page.showSet(*set);
    page.repaint();
    const qint64 previewed = peak();
    QObject::connect(&account.changes(), &Changes::jobAdded, &page,
        [shown = &page](ChangeJob *job) { shown->showJob(job); });
    if (!account.carryOut(std::exchange(set, std::nullopt).value()))
        return 1;
    std::printf("%lld %lld %lld\n", static_cast<long long>(built), static_cast<long long>(previewed),
        static_cast<long long>(peak()));
    return 0;
}

// MB when it was built, previewed, carried out; empty: it failed.
std::vector<double> megabytes(int rows)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::number(rows)});
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return {};
    std::vector<double> values;
    const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
    for (const QByteArray &number : numbers)
        values.push_back(number.toDouble() / 1e6);
    return values;
}

} // namespace

class BenchChangeMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void job();
};

void BenchChangeMemory::job()
{
    const std::vector<double> taken = megabytes(Rows);
    QCOMPARE(taken.size(), size_t(3));
    Bench::record({"change.memory, built", taken[0], "MB", "wanted", Wanted});
    Bench::record({"change.memory, previewed", taken[1], "MB", "wanted", Wanted});
    Bench::record({"change.memory", taken[2], "MB", "wanted", Wanted, 1});
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const int rows = arguments.value(1).toInt(); rows > 0)
        return measure(rows);
    BenchChangeMemory bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_changememory.moc"
