// The program itself is killed at random moments while it loads, again and again: whatever the moment, the
// store opens, every row in it opens, and nothing was set aside. 50 times; CALENDS_KILLS says how often else,
// CALENDS_KILL_SEED which moments.
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <memory>

#include "tests/faults/faultgate.h"
#include "tests/faults/keptaccount.h"
#include "tests/faults/openwindow.h"
#include "tests/unit/account/keychain.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Enough = 60'000; // ms
constexpr std::array Kinds{"booking"_L1, "event type"_L1, "schedule"_L1, "person"_L1};

int wishedKills()
{
    const int wished = qEnvironmentVariableIntValue("CALENDS_KILLS");
    return wished > 0 ? wished : 50;
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
    void look(qsizetype *rows) const;

    std::unique_ptr<SandboxProgram> m_sandbox; // outlives every run
    KeptAccount m_account;
    qsizetype m_whole = 0; // rows of a store that has everything
    QRandomGenerator m_moments;
    int m_span = 1500; // ms after the start, within which it is killed
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
        QStringList{u"--port"_s, u"0"_s, u"--kind"_s, u"organization"_s, u"--people"_s, u"150"_s,
            u"--bookings"_s, u"800"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"none"_s});
    QVERIFY(m_sandbox->port() != 0);
    m_account = keptAccount(*m_sandbox);
    QVERIFY(!m_account.storeKey.isEmpty());
    {
        OpenWindow whole(m_account.profile, ApiKey{m_account.key});
        QTRY_VERIFY_WITH_TIMEOUT(whole.isLoaded(AllPages), Enough);
    }
    look(&m_whole);
    QVERIFY(m_whole > 1000);
    m_account.removeStore();
}

// As the next run would.
void TestKills::look(qsizetype *rows) const
{
    Store store({m_account.storeFile(), m_account.storeKey, m_account.profile.id});
    for (const QLatin1StringView kind : Kinds) {
        const QList<StoredRow> opened = answerOf(store.rows(kind));
        for (const StoredRow &row : opened)
            QVERIFY2(row.payload.startsWith('{') && row.payload.endsWith('}'), qPrintable(row.id));
        *rows += opened.size();
    }
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
    QProcess console;
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, m_account.profile.id});
    QVERIFY(console.waitForStarted(Enough));
    QThread::msleep(moment % quint32(m_span));
    QCOMPARE(console.state(), QProcess::Running);
    console.kill();
    QVERIFY(console.waitForFinished(Enough));

    qsizetype rows = 0;
    look(&rows);
    if (QTest::currentTestFailed())
        return;
    const QStringList files = Store::filesOf(m_account.storeFile());
    QVERIFY2(std::none_of(
                 files.cbegin(), files.cend(), [](const QString &file) { return file.contains("aside"_L1); }),
        qPrintable(files.join(u'\n')));
    QVERIFY(rows <= m_whole);
    // The moments follow the speed of the machine: into the loading, neither before nor behind it.
    if (rows == m_whole) {
        m_span = std::max(200, m_span * 9 / 10);
        m_account.removeStore();
    } else if (rows == 0) {
        m_span = std::min(20'000, m_span * 11 / 10);
    } else {
        ++m_amid;
    }
}

void TestKills::manyKillsFellIntoTheLoading()
{
    qInfo("%d of %d kills left a part of the rows; the last span was %d ms", m_amid, wishedKills(), m_span);
    QVERIFY(m_amid > wishedKills() / 10);
}

} // namespace Calends

using Calends::TestKills;
QTEST_MAIN(TestKills)
#include "test_kills.moc"
