// The process that carries a job out is killed again and again, at moments counted in the sandbox's writes:
// no row is written twice, none is lost, nobody is made twice, and the journal knows what became of each. 20
// kills, and 8 of jobs that make people; CALENDS_KILLS says how many else, CALENDS_KILL_SEED which moments.
#include "tests/sandbox/changes/changebench.h"

#include <QDataStream>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>

#include "models/account/keptcredential.h"
#include "models/account/storekey.h"
#include "tests/unit/account/keychain.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Enough = 120'000; // ms
constexpr int Rows = 500;
constexpr int Created = 200; // rows of a job that makes people
constexpr int KillsOfAJob = 5;

int wishedKills()
{
    const int wished = qEnvironmentVariableIntValue("CALENDS_KILLS");
    return wished > 0 ? wished : 20;
}

// Two of five as many: each person is read and made by calls of its own.
int wishedKillsOfCreates() { return std::max(1, wishedKills() * 2 / 5); }

int jobsFor(int kills) { return (kills + KillsOfAJob - 2) / (KillsOfAJob - 1); } // some end before their last

struct Kills
{
    int all = 0;
    int amid = 0; // with some rows written and not all
};

} // namespace

class TestKilledJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowIsWrittenOnceWhateverTheMoment_data();
    void everyRowIsWrittenOnceWhateverTheMoment();
    void eachPersonIsMadeOnceWhateverTheMoment_data();
    void eachPersonIsMadeOnceWhateverTheMoment();
    void manyKillsFellAmidTheRows();

private:
    void putFile(const QString &name, const QByteArray &content) const;
    void start(QProcess &process) const;
    void putChanges(const ChangeSet &set) const;
    void runKilled(int rows, Kills *kills);
    void runToItsEnd() const;
    qsizetype written(); // rows, of people
    QList<JournalRow> journalled(qsizetype rows);
    void look(const ChangeSet &set, const QString &zone);
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    std::unique_ptr<ChangeBench> m_bench;
    std::unique_ptr<Vault> m_vault;
    Profile m_profile;
    QRandomGenerator m_moments;
    Kills m_kills;
    Kills m_killsOfCreates;
};

void TestKilledJobs::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("CALENDS_KILL_SEED")
        ? quint32(qEnvironmentVariableIntValue("CALENDS_KILL_SEED"))
        : QRandomGenerator::global()->generate() >> 1;
    qInfo("CALENDS_KILL_SEED=%u", seed);
    m_moments.seed(seed);
    QVERIFY(Keychain::unlock());
    m_bench = std::make_unique<ChangeBench>(700);
    m_vault = std::make_unique<Vault>(file(u"names.json"_s));
    m_profile = m_bench->profile();
    m_profile.name = u"Killed"_s;
    m_profile.writeLevel = WriteLevel::Confirm;
    m_profile.inMemory = false;
    const VaultResult kept
        = answerOf(m_vault->write(VaultEntry::account(m_profile.id), packed(m_bench->credential())));
    QCOMPARE(kept.error, VaultError::None);
    putFile(u"profile.json"_s, QJsonDocument(m_profile.toJson()).toJson());
}

void TestKilledJobs::putFile(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

void TestKilledJobs::start(QProcess &process) const
{
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(JOB_PROGRAM),
        {file(u"profile.json"_s), file(u"names.json"_s), file(u"changes.sqlite"_s), file(u"changes"_s)});
    QVERIFY(process.waitForStarted());
}

void TestKilledJobs::putChanges(const ChangeSet &set) const
{
    QList<QByteArray> packedChanges;
    packedChanges.reserve(set.changes.size());
    for (const Change &change : set.changes)
        packedChanges.append(packedChange(change));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << packedChanges;
    putFile(u"changes"_s, bytes);
}

// What is made for a new person besides is not counted.
qsizetype TestKilledJobs::written()
{
    const QList<RecordedWrite> writes = m_bench->writes();
    return std::count_if(
        writes.cbegin(), writes.cend(), [](const RecordedWrite &write) { return write.table == "users"_L1; });
}

// Killed when so many more rows are written, or when it ends by itself: after four kills the rows are not
// all written yet.
void TestKilledJobs::runKilled(int rows, Kills *kills)
{
    for (int kill = 0; kill < KillsOfAJob; ++kill) {
        QProcess process;
        start(process);
        qsizetype seen = written();
        const qsizetype until = seen + m_moments.bounded(rows / KillsOfAJob);
        while (process.state() == QProcess::Running && seen < until) {
            seen = written();
            QCoreApplication::processEvents();
        }
        if (process.state() != QProcess::Running) {
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 0);
            return;
        }
        process.kill();
        QVERIFY(process.waitForFinished(Enough));
        ++kills->all;
        kills->amid += seen > 0 && seen < rows ? 1 : 0;
    }
}

void TestKilledJobs::runToItsEnd() const
{
    QProcess last;
    start(last);
    QVERIFY(QTest::qWaitFor([&last] { return last.state() == QProcess::NotRunning; }, Enough));
    QCOMPARE(last.exitCode(), 0);
}

void TestKilledJobs::everyRowIsWrittenOnceWhateverTheMoment_data()
{
    QTest::addColumn<QString>("zone"); // another one than the job before
    for (int job = 0; job < jobsFor(wishedKills()); ++job)
        QTest::addRow("job %d", job + 1) << (job % 2 == 0 ? u"Pacific/Apia"_s : u"Asia/Kathmandu"_s);
}

void TestKilledJobs::everyRowIsWrittenOnceWhateverTheMoment()
{
    QFETCH(QString, zone);
    const QList<ManagedUser> users = m_bench->users(Rows);
    QCOMPARE(users.size(), Rows);
    const ChangeSet set = m_bench->zoneChanges(users, zone);
    putChanges(set);
    m_bench->forgetWrites();
    runKilled(Rows, &m_kills);
    runToItsEnd();
    look(set, zone);
}

void TestKilledJobs::eachPersonIsMadeOnceWhateverTheMoment_data()
{
    QTest::addColumn<int>("job");
    for (int job = 1; job <= jobsFor(wishedKillsOfCreates()); ++job)
        QTest::addRow("job %d", job) << job;
}

// A second person of the same row, or one that the journal does not know, would be in the sandbox's record.
void TestKilledJobs::eachPersonIsMadeOnceWhateverTheMoment()
{
    QFETCH(int, job);
    ChangeSet set{u"People"_s, {}, 0};
    for (int row = 0; row < Created; ++row) {
        ManagedUser wanted;
        wanted.name.set(u"Person %1 of job %2"_s.arg(row).arg(job));
        wanted.email.set(u"job%1.row%2@killed.test"_s.arg(job).arg(row));
        set.changes.append(managedUserCreation(m_bench->clientId(), wanted));
    }
    putChanges(set);
    m_bench->forgetWrites();
    runKilled(Created, &m_killsOfCreates);
    runToItsEnd();
    QHash<QString, int> made;
    const QList<RecordedWrite> writes = m_bench->writes();
    for (const RecordedWrite &write : writes) {
        if (write.table == "users"_L1)
            ++made[write.row];
    }
    QCOMPARE(made.size(), Created);
    const QList<JournalRow> rows = journalled(Created);
    for (const JournalRow &row : rows) {
        QCOMPARE(row.result.state, ChangeState::Applied);
        QCOMPARE(made.value(row.result.id), 1);
        const ManagedUser person = m_bench->user(row.result.id.toLongLong());
        QCOMPARE(cleanEmail(person.email.value()), u"job%1.row%2@killed.test"_s.arg(job).arg(row.number));
    }
}

void TestKilledJobs::manyKillsFellAmidTheRows()
{
    qInfo("%d kills, %d of them amid the rows; of jobs that make people %d, %d of them amid the rows",
        m_kills.all, m_kills.amid, m_killsOfCreates.all, m_killsOfCreates.amid);
    QVERIFY(m_kills.all >= wishedKills());
    QVERIFY(m_kills.amid > wishedKills() / 2);
    QVERIFY(m_killsOfCreates.all >= wishedKillsOfCreates());
    QVERIFY(m_killsOfCreates.amid > wishedKillsOfCreates() / 2);
}

// Of the one job there is, which has ended and is forgotten then.
QList<JournalRow> TestKilledJobs::journalled(qsizetype rows)
{
    const StoreKey key = answerOf(journalKeyOf(m_profile, *m_vault, MissingKey::Leave));
    ChangeJournal journal({file(u"changes.sqlite"_s), key.key, m_profile.id});
    const QList<JournalJob> jobs = answerOf(journal.jobs());
    const bool isOne = jobs.size() == 1 && jobs.constFirst().state == JobState::Finished;
    QList<JournalRow> found = isOne ? answerOf(journal.rows(jobs.constFirst().id)) : QList<JournalRow>();
    const bool isForgotten = isOne && answerOf(journal.remove(jobs.constFirst().id));
    const bool isClosed = answerOf(journal.close());
    if (found.size() != rows || !isForgotten || !isClosed)
        qFatal("the journal has not the one job that has ended, or not all of it");
    return found;
}

// The server's own record against the journal's.
void TestKilledJobs::look(const ChangeSet &set, const QString &zone)
{
    QHash<QString, int> times;
    const QList<RecordedWrite> writes = m_bench->writes();
    for (const RecordedWrite &write : writes)
        ++times[write.row];
    const QList<JournalRow> rows = journalled(set.changes.size());
    for (const JournalRow &row : rows) {
        const QString id = row.change->id;
        const bool wasSo = set.changes.at(row.number).fields.isEmpty();
        QCOMPARE(times.value(id), wasSo ? 0 : 1);
        QCOMPARE(row.result.state, wasSo ? ChangeState::AlreadySo : ChangeState::Applied);
    }
    const QList<ManagedUser> users = m_bench->users(Rows);
    for (const ManagedUser &user : users)
        QCOMPARE(user.timeZone.value(), zone);
}

QTEST_GUILESS_MAIN(TestKilledJobs)
#include "test_killedjobs.moc"
