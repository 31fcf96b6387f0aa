// The program itself is killed at random moments while it loads, again and again: whatever the moment, the
// store opens, every row in it opens, and nothing was set aside. Moments are counted in requests, so that
// they are the same on a slow machine. 50 times; CALENDS_KILLS says how often else, CALENDS_KILL_SEED which
// moments.
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <memory>
#include <utility>

#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/programs/endwithtest.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Enough = 60'000; // ms
constexpr int Usual = 50; // kills

int wishedKills()
{
    const int wished = qEnvironmentVariableIntValue("CALENDS_KILLS");
    return wished > 0 ? wished : Usual;
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theStoreIsIntactAfterAKillAtAnyMoment_data();
    void theStoreIsIntactAfterAKillAtAnyMoment();
    void manyKillsFellIntoTheLoading();

private:
    void start(QProcess &console) const;
    void look(qsizetype *rows) const;

    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<FaultGate> m_gate; // before it; both outlive every run
    KeptAccount m_account;
    qsizetype m_whole = 0; // rows of a store that has everything
    int m_requests = 0; // until it has them
    QRandomGenerator m_moments;
    int m_amid = 0; // kills that left some rows and not all
};

void TestKills::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("CALENDS_KILL_SEED")
        ? quint32(qEnvironmentVariableIntValue("CALENDS_KILL_SEED"))
        : QRandomGenerator::global()->generate() >> 1;
    qInfo("CALENDS_KILL_SEED=%u", seed);
    m_moments.seed(seed);
    m_sandbox = std::make_unique<SandboxProgram>(
        unlimitedOrganization(150, 800) + QStringList{u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isReady());
    m_gate = std::make_unique<FaultGate>(m_sandbox->port());
    m_account = keptAccount(*m_sandbox);
    QVERIFY(!m_account.storeKey.isEmpty());
    m_account.profile.base = m_gate->base();
    QVERIFY(m_account.keep());
    {
        OpenWindow whole(m_account.profile, ApiKey{m_account.key});
        QTRY_VERIFY_WITH_TIMEOUT(whole.isLoaded(AllPages), Enough);
    }
    look(&m_whole);
    QVERIFY(m_whole > 1000);
    m_account.removeStore();
    const int before = m_gate->arrivals();
    QProcess console;
    start(console);
    QVERIFY(console.waitForStarted(Enough));
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->arrivals() > before, Enough); // it holds the store from here on
    QTRY_COMPARE_WITH_TIMEOUT(m_account.rowsKept(), m_whole, Enough);
    m_requests = m_gate->arrivals() - before;
    console.kill();
    QVERIFY(console.waitForFinished(Enough));
    m_account.removeStore();
}

void TestKills::start(QProcess &console) const
{
    endWithTest(console);
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, m_account.profile.id});
}

// As the next run would.
void TestKills::look(qsizetype *rows) const
{
    Store store(m_account.store());
    const QList<StoredRow> opened = allRowsOf(store);
    for (const StoredRow &row : opened)
        QVERIFY2(row.payload.startsWith('{') && row.payload.endsWith('}'), qPrintable(row.id));
    *rows = opened.size();
    QTRY_COMPARE(store.state(), StoreState::Kept);
    QCOMPARE(store.message(), QString());
}

void TestKills::theStoreIsIntactAfterAKillAtAnyMoment_data()
{
    QTest::addColumn<quint32>("moment");
    for (int kill = 1; kill <= wishedKills(); ++kill)
        QTest::addRow("kill %d", kill) << m_moments.generate();
}

void TestKills::theStoreIsIntactAfterAKillAtAnyMoment()
{
    QFETCH(quint32, moment);
    const int wanted = m_gate->arrivals() + 1 + int(moment % quint32(m_requests));
    // While the answer is written down as well as while it is awaited.
    const int later = int(moment >> 8) % 25; // ms
    QProcess console;
    m_gate->setFault([&, isDue = false](const Arrival &, const Answer &whole) mutable {
        if (m_gate->arrivals() >= wanted && !std::exchange(isDue, true))
            QTimer::singleShot(later, &console, &QProcess::kill);
        return whole;
    });
    const auto calm = qScopeGuard([this] { m_gate->setFault({}); });
    start(console);
    QTRY_COMPARE_WITH_TIMEOUT(console.state(), QProcess::NotRunning, Enough);
    QVERIFY(m_gate->arrivals() >= wanted);
    QCOMPARE(console.exitStatus(), QProcess::CrashExit);
    QCOMPARE(console.exitCode(), SIGKILL); // it did not crash by itself

    qsizetype rows = 0;
    look(&rows);
    if (QTest::currentTestFailed())
        return;
    const QStringList files = Store::filesOf(m_account.storeFile());
    QVERIFY2(std::none_of(
                 files.cbegin(), files.cend(), [](const QString &file) { return file.contains("aside"_L1); }),
        qPrintable(files.join(u'\n')));
    QVERIFY(rows <= m_whole);
    m_amid += rows > 0 && rows < m_whole ? 1 : 0;
    m_account.removeStore(); // or else the next load would be a shorter one
}

void TestKills::manyKillsFellIntoTheLoading()
{
    qInfo("%d of %d kills, at the 1st to %dth request, left a part of the rows", m_amid, wishedKills(),
        m_requests);
    // Of fewer the share says nothing.
    if (wishedKills() >= Usual)
        QVERIFY(m_amid > wishedKills() / 10);
}

} // namespace Calends

using Calends::TestKills;
QTEST_MAIN(TestKills)
#include "test_kills.moc"
