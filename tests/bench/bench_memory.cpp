// memory.rows: resident bytes a person and a booking take, above the empty window, and at ten times the rows.
// Each is measured in a process of its own: bench_memory people|bookings NUMBER.
#include <QApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

#include "tests/bench/figure.h"
#include "tests/bench/listaccount.h"
#include "tests/bench/listpage.h"
#include "tests/bench/usage.h"
#include "tests/programs/sandboxprogram.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 600'000; // ms

// Prints the bytes a row.
int measure(Bench::List list, int rows)
{
    const bool people = list == Bench::List::People;
    const SandboxProgram server(unlimitedOrganization(people ? rows : 200, people ? 0 : rows));
    Bench::ListAccount account(server.base(), server.ownersKey(), list);
    if (!server.isReady() || !account.learn())
        return 1;
    const Bench::ListPage page(account);
    const qint64 before = Bench::residentBytes();
    if (!account.load() || account.rows() == 0)
        return 1;
    std::printf("%.0f\n", double(Bench::residentBytes() - before) / account.rows());
    return 0;
}

// Of a process of its own; negative: it failed.
double bytesPerRow(const QString &list, int rows)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {list, QString::number(rows)});
    const bool measured = process.waitForFinished(Patience) && process.exitCode() == 0;
    return measured ? process.readAllStandardOutput().trimmed().toDouble() : -1;
}

} // namespace

class BenchMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
};

void BenchMemory::rows_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("wanted"); // bytes
    QTest::newRow("person") << u"people"_s << 50'000 << 2000.0;
    QTest::newRow("booking") << u"bookings"_s << 20'000 << 3000.0;
}

void BenchMemory::rows()
{
    QFETCH(const QString, list);
    QFETCH(const int, number);
    QFETCH(const double, wanted);
    const QByteArray tag = QTest::currentDataTag();
    const double bytes = bytesPerRow(list, number);
    QVERIFY(bytes > 0);
    Bench::record({QByteArray("memory.rows, " + tag).constData(), bytes, "bytes a row", "wanted", wanted, 1});
    const double many = bytesPerRow(list, number * 10);
    QVERIFY(many > 0);
    Bench::record({QByteArray("growth.memory, " + tag).constData(), many, "bytes a row",
        "a tenth of the rows", bytes, 1});
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "people"_L1)
        return measure(Bench::List::People, arguments.value(2).toInt());
    if (arguments.value(1) == "bookings"_L1)
        return measure(Bench::List::Bookings, arguments.value(2).toInt());
    BenchMemory bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_memory.moc"
