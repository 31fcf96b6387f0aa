// A second process on the same journal: it shows the jobs of the one that owns it as they go on, and changes
// nothing.
#include <QAbstractItemModelTester>

#include "models/changes/jobtable.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;
constexpr int Enough = 60'000; // ms

// Another run of the program beside the bench's.
class Onlooker
{
public:
    explicit Onlooker(const ChangeBench &bench)
        : m_session(bench.profile(), m_vault)
        , m_journal(looking(bench))
        , m_changes(m_session, m_journal, kinds())
    {
        m_session.openWith(bench.credential());
    }
    Changes &changes() { return m_changes; }
    ChangeJournal &journal() { return m_journal; }

private:
    static JournalConfiguration looking(const ChangeBench &bench)
    {
        JournalConfiguration configuration = bench.journalConfiguration();
        configuration.lookEvery = 20;
        return configuration;
    }
    static ChangeKinds kinds()
    {
        ChangeKinds kinds;
        kinds.add(managedUserKind());
        return kinds;
    }

    Vault m_vault{{}};
    Session m_session;
    ChangeJournal m_journal;
    Changes m_changes;
};

} // namespace

class TestChangesFollowed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aJobIsFollowedRowByRow();
    void whatIsNewComesAndWhatIsForgottenGoes();
    void itHoldsNothing();

private:
    ChangeSet apia() { return m_bench->zoneChanges(m_users, Apia); }

    std::unique_ptr<ChangeBench> m_bench;
    QList<ManagedUser> m_users;
};

void TestChangesFollowed::init()
{
    m_bench = std::make_unique<ChangeBench>(60);
    QVERIFY(m_bench->open());
    m_users = m_bench->users(40);
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 50}});
}

void TestChangesFollowed::aJobIsFollowedRowByRow()
{
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, Enough));
    Onlooker onlooker(*m_bench);
    QVERIFY(QTest::qWaitFor([&] { return onlooker.changes().hasJobs(); }, Enough));
    ChangeJob *const seen = onlooker.changes().jobs().constFirst();
    QCOMPARE(seen->state(), JobState::Running);
    QSignalSpy ended(&onlooker.changes(), &Changes::jobEnded);
    QSignalSpy loaded(seen, &ChangeJob::loaded);
    seen->load();
    QVERIFY(loaded.wait(Enough));
    const int before = seen->count(ChangeState::Applied);
    QVERIFY(before < 40);
    QSignalSpy rows(seen, &ChangeJob::rowsChanged);
    job->pause();
    QVERIFY(QTest::qWaitFor([&] { return seen->state() == JobState::Paused; }, Enough));
    job->resume();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QVERIFY(QTest::qWaitFor(
        [&] { return seen->state() == JobState::Finished && seen->count(ChangeState::Applied) == 40; },
        Enough));
    QVERIFY(!rows.isEmpty());
    for (int row = 0; row < 40; ++row)
        QCOMPARE(seen->result(row), job->result(row));
    QCOMPARE(seen->ended(), job->ended());
    QVERIFY(ended.isEmpty()); // its own process tells
    QCOMPARE(m_bench->writes().size(), 40);
}

void TestChangesFollowed::whatIsNewComesAndWhatIsForgottenGoes()
{
    ChangeJob *const first = m_bench->changes().apply(apia(), {}, QList<int>{0});
    QVERIFY(ChangeBench::waitFor(first, JobState::Finished));
    Onlooker onlooker(*m_bench);
    JobTable table(onlooker.changes());
    const QAbstractItemModelTester tester(&table);
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 1, Enough);
    ChangeJob *const second = m_bench->changes().apply(apia(), {}, QList<int>{1, 2});
    QVERIFY(ChangeBench::waitFor(second, JobState::Finished));
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 2, Enough);
    QCOMPARE(table.jobAt(0)->id(), second->id());
    QTRY_COMPARE_WITH_TIMEOUT(
        table.index(0, JobTable::ProgressColumn).data().toString(), u"40 of 40"_s, Enough);
    QVERIFY(QTest::qWaitFor([&] { return m_bench->changes().forget(first); }, Enough));
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 1, Enough);
    QCOMPARE(table.jobAt(0)->id(), second->id());
}

void TestChangesFollowed::itHoldsNothing()
{
    ChangeJob *const job = m_bench->changes().apply(apia());
    QVERIFY(QTest::qWaitFor([&] { return job->count(ChangeState::Applied) >= 2; }, Enough));
    Onlooker onlooker(*m_bench);
    QVERIFY(QTest::qWaitFor([&] { return onlooker.changes().hasJobs(); }, Enough));
    QVERIFY(!onlooker.changes().obstacle().isEmpty());
    ChangeJob *const seen = onlooker.changes().jobs().constFirst();
    seen->pause();
    QCOMPARE(seen->state(), JobState::Running);
    QVERIFY(seen->message().isEmpty());
    seen->stop();
    QCOMPARE(seen->state(), JobState::Running);
    seen->resume();
    onlooker.changes().resumeAll();
    QVERIFY(!onlooker.changes().forget(seen));
    QVERIFY(!onlooker.changes().apply(apia()));
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(m_bench->writes().size(), 40);
}

QTEST_GUILESS_MAIN(TestChangesFollowed)
#include "test_changesfollowed.moc"
