// change.run: 2,000 users changed by the engine, from its first read until the journal has the end, against
// curl sending the same reads and writes, as many at once. Each answer to a write is its own read-back. What
// the journal costs beside that is counted in the CPU time of its thread, and its flushes by themselves.
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

#include "models/api/callqueue.h"
#include "models/changes/changepace.h"
#include "models/core/sealing.h"
#include "models/operations/table.h"
#include "tests/bench/changeaccount.h"
#include "tests/bench/figure.h"
#include "tests/bench/programs.h"
#include "tests/bench/usage.h"
#include "tests/programs/sandboxprogram.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rows = 2000;
constexpr int ListedAtOnce = 100; // as organizationUserKind() asks
constexpr int Runs = 3;

// What the engine asks of the server for the set: its lists, and a write a row.
QList<Bench::CurlRequest> requestsOf(const ChangeSet &set, const SandboxProgram &server)
{
    const QString users
        = u"%1/v2/organizations/%2/users"_s.arg(server.base().toString()).arg(server.organizationId());
    QList<Bench::CurlRequest> requests;
    for (qsizetype i = 0; i < set.changes.size(); ++i) {
        if (i % ListedAtOnce == 0) {
            QString url = users + u"?take=200"_s;
            for (const Change &change : set.changes.mid(i, ListedAtOnce))
                url += u"&emails="_s + QString::fromLatin1(QUrl::toPercentEncoding(change.detail));
            requests.append({url});
        }
        const Change &change = set.changes.at(i);
        requests.append({users + u'/' + change.id, "PATCH", change.arguments.body});
    }
    return requests;
}

// ms until so many bytes are appended and on the disk.
double flushMs(const QString &folder, qsizetype bytes)
{
    QFile file(folder + u"/bare"_s);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return -1;
    const QByteArray text(bytes, 'x');
    return Bench::medianMs(51, [&] {
        file.write(text);
        fdatasync(file.handle());
    });
}

} // namespace

class BenchChangeRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void throughput();
    void flush();
};

void BenchChangeRun::throughput()
{
    const SandboxProgram server(unlimitedOrganization(Rows + 500, 0));
    QVERIFY(server.isReady());
    Bench::ChangeAccount account(server);
    QVERIFY(account.learn());
    QVERIFY(account.journalThread() > 0);
    const QStringList zones{u"Pacific/Apia"_s, u"Pacific/Niue"_s, u"Asia/Kabul"_s, u"Africa/Lome"_s,
        u"Asia/Dili"_s, u"Asia/Baku"_s};
    std::vector<double> journal;
    std::vector<double> all;
    std::vector<double> references;
    int run = 0;
    const double took = Bench::median(Runs, [&] {
        const auto bare = account.zoneChanges(Rows, zones.at(2 * run));
        if (!bare)
            return -1.0;
        QElapsedTimer timer;
        timer.start();
        // As many connections as the client gives to what nobody waits for.
        if (!Bench::sendAll(requestsOf(*bare, server), server.ownersKey(), CallQueue::BackgroundConnections))
            return -1.0;
        references.push_back(double(timer.nsecsElapsed()) / 1e9);
        const auto set = account.zoneChanges(Rows, zones.at(2 * run + 1));
        ++run;
        if (!set)
            return -1.0;
        const double journalBefore = Bench::cpuMsOfThread(account.journalThread());
        const double allBefore = Bench::cpuSeconds();
        timer.start();
        if (!account.carryOut(*set))
            return -1.0;
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        journal.push_back(Bench::cpuMsOfThread(account.journalThread()) - journalBefore);
        all.push_back((Bench::cpuSeconds() - allBefore) * 1e3);
        return seconds;
    });
    QVERIFY(took > 0);
    Bench::record({"change.run", took, "s", "curl sending the same", Bench::median(references), 1.25});
    Bench::record({"change.run, journal", Bench::median(journal) / Rows, "CPU ms a row", "wanted", 0.3, 1});
    Bench::record({"change.run, engine and journal", Bench::median(all) / Rows, "CPU ms a row",
        "of which journal", Bench::median(journal) / Rows});
}

// A group as the runner writes it down, until it is on the disk.
void BenchChangeRun::flush()
{
    const QTemporaryDir folder;
    const ChangePace pace;
    ChangeJournal journal({folder.filePath(u"changes.sqlite"_s), QByteArray(Seal::KeySize, 'k'), u"bench"_s});
    const Change change{
        .kind = "organization user"_ba, .operation = Operations::patchOrganizationsByOrgIdUsersByUserId};
    JournalJob job;
    job.began = QDateTime::currentDateTimeUtc();
    QFuture<qint64> begun = journal.begin(job, QList<Change>(Rows, change));
    QVERIFY(QTest::qWaitFor([&begun] { return begun.isFinished(); }));
    QVERIFY(begun.result() > 0);
    int row = 0;
    bool isKept = true;
    const double took = Bench::medianMs(51, [&] {
        QList<JournalEntry> entries;
        for (int i = 0; i < pace.group; ++i, row = (row + 1) % Rows)
            entries.append({row, {.state = ChangeState::Sending, .sent = QDateTime::currentDateTimeUtc()}});
        QFuture<bool> kept = journal.record(begun.result(), entries);
        kept.waitForFinished();
        isKept = isKept && kept.result();
    });
    QVERIFY(isKept);
    // As many pages of SQLite as such a group writes into its log, each of 4,096 bytes.
    constexpr qsizetype Pages = 4;
    const double bare = flushMs(folder.path(), Pages * 4096);
    Bench::record({"change.run, flush", took, "ms a group", "a bare write to the disk", bare});
}

QTEST_GUILESS_MAIN(BenchChangeRun)
#include "bench_changerun.moc"
