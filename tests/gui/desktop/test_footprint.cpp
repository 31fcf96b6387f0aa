// What the program leaves on the machine: files below the folders that XDG names and nowhere else, and no
// core file when it crashes.
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/account/vault.h"
#include "tests/gui/desktop/startedprogram.h"
#include "tests/programs/endwithtest.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 60'000; // ms

// Bytes of memory a process may leave behind; one is taken as none. -1: unlimited, or it is gone.
qlonglong mostOfCore(qint64 process)
{
    QFile file(u"/proc/%1/limits"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        const qlonglong most = line.mid(26).simplified().split(' ').first().toLongLong(&isNumber);
        if (line.startsWith("Max core file size"))
            return isNumber ? most : -1;
    }
    return -1;
}

// Also one that nobody has asked yet how it ended.
bool hasEnded(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
}

} // namespace

class TestFootprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsBelowTheFoldersOfXdg();
    void aCrashLeavesNoCore_data();
    void aCrashLeavesNoCore();
};

void TestFootprint::initTestCase()
{
    QVERIFY2(isTestHome(), "to be run by tests/with-keychain: it changes what the keychain keeps");
}

// An account is opened, its lists are read and kept, settings are written.
void TestFootprint::everythingIsBelowTheFoldersOfXdg()
{
    const SandboxProgram sandbox(unlimitedOrganization(12, 30));
    QVERIFY(sandbox.isReady());
    const FreshHome home;
    const QString config = home.config() + "/Calends/calends"_L1;
    Profile profile;
    profile.id = u"5b0a2f0c-3a0d-4f7e-8a5c-9d2f0b6a1c22"_s;
    profile.name = u"Field studio"_s;
    profile.base = sandbox.base();
    QVERIFY(ProfileStore(config + "/profiles.json"_L1).put(profile));
    {
        Vault vault(config + "/keychain.json"_L1);
        QCOMPARE(
            answerOf(vault.write(VaultEntry::account(profile.id), packed(ApiKey{sandbox.ownersKey()}))).error,
            VaultError::None);
    }
    QProcess program;
    endWithTest(program);
    program.setProcessEnvironment(home.environment());
    program.setWorkingDirectory(home.home());
    program.start(QStringLiteral(CALENDS_PROGRAM), QStringList());
    const QString store = home.data() + "/Calends/calends/stores/"_L1 + profile.id + ".sqlite"_L1;
    const auto hasRows
        = [&store] { return QFileInfo(store).size() + QFileInfo(store + "-wal"_L1).size() > 60'000; };
    QTRY_VERIFY_WITH_TIMEOUT(hasRows(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(home.config() + "/Calends/calends.conf"_L1), Patience);
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    QVERIFY(program.waitForFinished(Patience));
    const QStringList entries = home.entries();
    QCOMPARE(entries.filter(QRegularExpression(u"^home/"_s)), QStringList());
    QVERIFY(entries.contains(u"data/Calends/calends/stores/changes-"_s + profile.id + u".sqlite"_s));
    for (const QString &entry : entries) {
        const bool isNamed = entry.startsWith("config/"_L1) || entry.startsWith("data/"_L1)
            || entry.startsWith("cache/"_L1) || entry.startsWith("state/"_L1) || entry.startsWith("run/"_L1)
            || !entry.contains(u'/');
        QVERIFY2(isNamed, qPrintable(entry));
        // Of the program itself: as --where says.
        if (entry.contains("alends"_L1) && !entry.startsWith("cache/"_L1))
            QVERIFY2(entry.startsWith("config/Calends"_L1) || entry.startsWith("data/Calends"_L1),
                qPrintable(entry));
    }
    const Ended where = ended(QStringLiteral(CALENDS_PROGRAM), {u"--where"_s}, home.bareEnvironment());
    QVERIFY(where.output.contains(store + u'\n'));
    QCOMPARE(home.temporaryFiles(), QStringList());
}

void TestFootprint::aCrashLeavesNoCore_data()
{
    QTest::addColumn<bool>("isSandbox");
    QTest::addColumn<int>("signal");
    QTest::newRow("calends, abort") << false << SIGABRT;
    QTest::newRow("calends, bad memory") << false << SIGSEGV;
    QTest::newRow("its sandbox, abort") << true << SIGABRT;
    QTest::newRow("its sandbox, bad memory") << true << SIGSEGV;
}

// Though the machine would let it leave everything behind.
void TestFootprint::aCrashLeavesNoCore()
{
    QFETCH(const bool, isSandbox);
    QFETCH(const int, signal);
    const FreshHome home;
    QProcess program;
    endWithTestAndLeaveCores(program);
    program.setProcessEnvironment(home.environment());
    program.setWorkingDirectory(home.home());
    program.start(QStringLiteral(CALENDS_PROGRAM), {u"--sandbox"_s, u"--people"_s, u"5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(program.processId()).isEmpty(), Patience);
    const qint64 sandbox = childrenOf(program.processId()).constFirst();
    const qint64 crashing = isSandbox ? sandbox : program.processId();
    const qlonglong most = mostOfCore(crashing);
    QVERIFY2(most == 0 || most == 1, qPrintable(QString::number(most)));
    QCOMPARE(::kill(pid_t(crashing), signal), 0);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(sandbox), Patience); // with the program its sandbox ends too
    if (!isSandbox) {
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    }
    QCOMPARE(home.entries().filter(u"core"_s), QStringList());
    QCOMPARE(home.temporaryFiles(), QStringList());
    program.kill();
    program.waitForFinished(Patience);
}

} // namespace Calends

using Calends::TestFootprint;
QTEST_MAIN(TestFootprint)
#include "test_footprint.moc"
