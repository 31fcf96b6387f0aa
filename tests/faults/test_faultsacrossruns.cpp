// What has to survive the end of a run: with the server out of reach the next one shows what was kept, and
// says why it shows no more; and a process that is killed leaves a store that the next one can use.
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <memory>

#include "models/account/capabilities.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/saidcredentials.h"
#include "tests/faults/sentences.h"
#include "tests/programs/endwithtest.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 10'000; // ms

QString inConfig(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + name;
}

} // namespace

class TestFaultsAcrossRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whereTheServerCannotBeReachedWhatWasKeptIsShown_data();
    void whereTheServerCannotBeReachedWhatWasKeptIsShown();
    void aSecondWindowOfAnotherProcessOnlyLooks();
    void aProcessKilledAtAnyMomentLeavesAStoreThatOpens();

private:
    Profile profile() const;
    // Runs the program itself until the server was asked so many times, and kills it.
    void runUntilKilled(int requests);

    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<FaultGate> m_gate;
};

void TestFaultsAcrossRuns::initTestCase()
{
    QVERIFY2(isTestHome(), "to be run by tests/with-keychain: it changes what the program keeps");
    // The program's own names, so that both look into the same folders.
    QCoreApplication::setApplicationName(u"calends"_s);
    QCoreApplication::setOrganizationName(u"Calends"_s);
    m_sandbox = std::make_unique<SandboxProgram>(
        QStringList{u"--kind"_s, u"platform"_s, u"--plan"_s, u"none"_s, u"--people"_s, u"12"_s,
            u"--bookings"_s, u"900"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"50000/60"_s});
    QVERIFY(m_sandbox->isReady());
    m_gate = std::make_unique<FaultGate>(m_sandbox->port());
    ProfileStore profiles(inConfig(u"profiles.json"_s));
    QVERIFY(profiles.put(profile()));
    Vault vault(inConfig(u"keychain.json"_s));
    QCOMPARE(answerOf(vault.write(VaultEntry::account(profile().id), packed(saidPair(*m_sandbox)))).error,
        VaultError::None);
}

Profile TestFaultsAcrossRuns::profile() const
{
    Profile profile;
    profile.id = u"7b0d6a1e-2f5c-4c9e-9a57-3f6f0b6a1c11"_s;
    profile.name = u"Field studio"_s;
    profile.base = m_gate->base();
    profile.credential = CredentialKind::OAuthClientSecret;
    profile.clientId = saidPair(*m_sandbox).clientId;
    return profile;
}

void TestFaultsAcrossRuns::whereTheServerCannotBeReachedWhatWasKeptIsShown_data()
{
    QTest::addColumn<QUrl>("away");
    // A name that is reserved never to exist, and an address that no network routes to.
    QTest::newRow("unknown host") << QUrl(u"https://calends.invalid"_s);
    QTest::newRow("no network") << QUrl(u"https://255.255.255.255"_s);
}

void TestFaultsAcrossRuns::whereTheServerCannotBeReachedWhatWasKeptIsShown()
{
    QFETCH(QUrl, away);
    const QString fault = QString::fromLatin1(QTest::currentDataTag());
    QHash<QString, QStringList> kept;
    {
        OpenWindow before(profile(), saidPair(*m_sandbox));
        QTRY_VERIFY_WITH_TIMEOUT(before.isLoaded(AllPages), Patience);
        QCOMPARE(before.troubles(), QStringList());
        kept = before.rowsOf(AllPages);
    }
    Profile elsewhere = profile();
    elsewhere.base = away;
    {
        OpenWindow open(elsewhere, saidPair(*m_sandbox));
        QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(AllPages), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(open.room().session().learning(), Session::Learning::Failed, Patience);
        for (const QString &page : AllPages)
            QCOMPARE(open.saidOn(page).value(0), expectedOn(page, fault));
        QCOMPARE(open.rowsOf(AllPages), kept);
        QCOMPARE(open.troubles(), QStringList{expectedAbove(fault, {})});
    }
    OpenWindow again(profile(), saidPair(*m_sandbox));
    QTRY_COMPARE_WITH_TIMEOUT(again.room().session().learning(), Session::Learning::Learnt, Patience);
    again.refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(again.isLoaded(AllPages), Patience);
    QCOMPARE(again.rowsOf(AllPages), kept);
    QCOMPARE(again.troubles(), QStringList());
    for (const QString &page : AllPages)
        QVERIFY(!again.saidOn(page).contains(expectedOn(page, fault)));
}

// The program itself has the account open.
void TestFaultsAcrossRuns::aSecondWindowOfAnotherProcessOnlyLooks()
{
    const int before = m_gate->arrivals();
    QProcess console;
    endWithTest(console);
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, profile().id});
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->arrivals() > before, Patience);
    {
        OpenWindow second(profile(), saidPair(*m_sandbox));
        QTRY_VERIFY_WITH_TIMEOUT(second.isLoaded(AllPages), Patience);
        const QString obstacle = second.room().session().obstacle();
        QVERIFY(!obstacle.isEmpty());
        const QAction *const remove = second.window.actions().find(WindowAction::RemoveAccount);
        QVERIFY(!remove->isEnabled());
        QCOMPARE(remove->toolTip(), obstacle);
        QCOMPARE(second.room().storeText(), u"Read only: another window keeps this account"_s);
    }
    console.kill();
    QVERIFY(console.waitForFinished(Patience));
    OpenWindow alone(profile(), saidPair(*m_sandbox));
    QTRY_VERIFY_WITH_TIMEOUT(alone.isLoaded(AllPages), Patience);
    QCOMPARE(alone.room().session().obstacle(), QString());
    QVERIFY(alone.window.actions().find(WindowAction::RemoveAccount)->isEnabled());
}

void TestFaultsAcrossRuns::runUntilKilled(int requests)
{
    const int before = m_gate->arrivals();
    QProcess console;
    endWithTest(console);
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, profile().id});
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->arrivals() - before >= requests, Patience);
    console.kill();
    QVERIFY(console.waitForFinished(Patience));
}

// The moments are counted in requests, so that they are the same on a slow machine.
void TestFaultsAcrossRuns::aProcessKilledAtAnyMomentLeavesAStoreThatOpens()
{
    const QString file = AccountRoom::storeFileOf(profile());
    for (const QString &name : Store::filesOf(file))
        QVERIFY(QFile::remove(name));
    QHash<QString, QStringList> kept;
    for (const int requests : {1, 6, 9, 12, 14, 16, 18}) {
        runUntilKilled(requests);
        m_gate->close();
        {
            OpenWindow after(profile(), saidPair(*m_sandbox));
            QTRY_COMPARE_WITH_TIMEOUT(after.room().session().learning(), Session::Learning::Failed, Patience);
            QTRY_VERIFY_WITH_TIMEOUT(
                after.isIdle(after.page(u"bookings"_s) ? AllPages : QStringList()), Patience);
            // Nothing but the server is at fault: no file was set aside, none is read only.
            QCOMPARE(after.troubles(),
                QStringList{expectedAbove(u"server gone"_s, m_gate->base().toDisplayString())});
            QCOMPARE(after.room().storeText(), QString());
            for (const QString &page : after.page(u"bookings"_s) ? AllPages : QStringList()) {
                QVERIFY2(after.rowsOf(page).size() >= kept.value(page).size(), qPrintable(page));
                kept.insert(page, after.rowsOf(page));
            }
        }
        m_gate->open();
        for (const QString &name : Store::filesOf(file))
            QVERIFY2(!name.contains("aside"_L1), qPrintable(name));
    }
    QVERIFY2(!kept.value(u"bookings"_s).isEmpty(), "nothing was ever kept before a kill");
    OpenWindow again(profile(), saidPair(*m_sandbox));
    QTRY_COMPARE_WITH_TIMEOUT(again.room().session().learning(), Session::Learning::Learnt, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(again.isLoaded(AllPages), Patience);
    QCOMPARE(again.troubles(), QStringList());
    QVERIFY(again.rowsOf(u"bookings"_s).size() >= kept.value(u"bookings"_s).size());
}

} // namespace Calends

using Calends::TestFaultsAcrossRuns;
QTEST_MAIN(TestFaultsAcrossRuns)
#include "test_faultsacrossruns.moc"
