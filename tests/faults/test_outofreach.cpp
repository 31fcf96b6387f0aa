// While the server is out of reach the account is only read: what waits to be sent waits, what was being sent
// is held by itself, and the next answer, whoever asked for it, ends that.
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/calends/accountchanges.h"
#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/sandbox/changes/changebench.h"
#include "ui/kit/accountchip.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr int Users = 10;

} // namespace

class TestOutOfReach : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWindowOnlyReadsUntilAnAnswerComes();
    void aJobIsHeldAndGoesOnByHand();

private:
    Profile profile() const;

    std::unique_ptr<ChangeBench> m_bench;
    std::unique_ptr<FaultGate> m_gate;
};

void TestOutOfReach::initTestCase()
{
    m_bench = std::make_unique<ChangeBench>(60);
    m_gate = std::make_unique<FaultGate>(quint16(m_bench->profile().base.port()));
}

Profile TestOutOfReach::profile() const
{
    Profile profile = m_bench->profile();
    profile.name = u"Northwind"_s;
    profile.base = m_gate->base();
    profile.writeLevel = WriteLevel::Confirm;
    return profile;
}

void TestOutOfReach::theWindowOnlyReadsUntilAnAnswerComes()
{
    const QStringList people{u"people"_s};
    OpenWindow open(profile(), m_bench->credential());
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(people) && open.room().changes(), Patience);
    const Session &session = open.room().session();
    const Changes &changes = open.room().changes()->changes();
    const auto *const frame = open.window.findChild<EnvironmentFrame *>();
    QVERIFY(frame && !frame->isOffline());
    QTRY_COMPARE(changes.sendingObstacle(), QString());
    const QStringList rows = open.rowsOf(u"people"_s);

    m_gate->close();
    open.refresh(people);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOffline() && open.isIdle(people), Patience);
    QTRY_VERIFY(frame->isOffline());
    QVERIFY(changes.sendingObstacle().startsWith("Offline"_L1));
    QCOMPARE(open.page(u"people"_s)->listObstacle(ListVerb::NewRow), changes.sendingObstacle());
    QCOMPARE(open.rowsOf(u"people"_s), rows);

    m_gate->open();
    open.refresh(people);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isOffline() && open.isIdle(people), Patience);
    QTRY_VERIFY(!frame->isOffline());
    QCOMPARE(changes.sendingObstacle(), QString());
    QVERIFY(!open.page(u"people"_s)->listObstacle(ListVerb::NewRow).startsWith("Offline"_L1));
    QCOMPARE(open.rowsOf(u"people"_s), rows);
}

void TestOutOfReach::aJobIsHeldAndGoesOnByHand()
{
    const QTemporaryDir folder;
    Vault vault{{}};
    Session session(profile(), vault);
    ChangeJournal journal({folder.filePath(u"changes.sqlite"_s), Seal::newKey(), session.profile().id});
    ChangeKinds kinds;
    kinds.add(managedUserKind({}, [this] { return m_bench->organizationId(); }));
    Changes changes(session, journal, kinds);
    session.openWith(m_bench->credential());
    QTRY_VERIFY_WITH_TIMEOUT(
        session.hasFacts() && changes.hasJobs() && changes.sendingObstacle().isEmpty(), Patience);
    const ChangeSet set = m_bench->zoneChanges(m_bench->users(Users), u"Pacific/Apia"_s);
    QCOMPARE(set.changes.size(), Users);

    // Nothing has failed yet when it begins.
    m_gate->close();
    ChangeJob *const job = changes.apply(set);
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Paused, Patience);
    QTRY_VERIFY(session.isOffline());
    QVERIFY(!job->message().isEmpty());
    QCOMPARE(job->count(ChangeState::Planned), Users);
    QVERIFY(!changes.apply(set));
    job->resume(); // still nobody there
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Paused, Patience);

    m_gate->open();
    QVERIFY(session.isOffline()); // nobody knows yet that it is back
    job->resume();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), JobState::Finished, Patience);
    QCOMPARE(job->count(ChangeState::Applied), Users);
    QVERIFY(!session.isOffline());
    QCOMPARE(changes.sendingObstacle(), QString());
}

} // namespace Calends

using Calends::TestOutOfReach;
QTEST_MAIN(TestOutOfReach)
#include "test_outofreach.moc"
