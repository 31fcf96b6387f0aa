// What goes wrong with the machine while the window is open on an account that is kept: the disk, the home
// folder, the store's file, the keychain, stopped processes, clocks that jump. The window says it, keeps what
// it showed, and works as before once that is over.
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/sentences.h"
#include "tests/programs/endwithtest.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Enough = 60'000; // ms
const auto OnlyThisRun = u"What is seen is kept for this run only"_s;
const auto CannotWrite = u"What Calends keeps between runs cannot be written to "_s;
const auto TookTooLong
    = u"the answer took too long. Try again; if it stays slow, ask whoever runs the server."_s;

// No file of this process grows beyond that: as on a disk without room.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_formerSignal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit small{bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_formerSignal);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_former{};
    void (*m_formerSignal)(int);
};

// Nothing in these folders can be written, by root neither.
class ReadOnlyFolders
{
public:
    explicit ReadOnlyFolders(const QStringList &folders)
        : m_folders(folders)
        , m_former(geteuid())
    {
        chmodAll(0444, 0555);
        if (m_former == 0)
            m_isUnprivileged = seteuid(65534) == 0;
    }
    ~ReadOnlyFolders()
    {
        if (m_isUnprivileged)
            m_isUnprivileged = seteuid(m_former) != 0;
        chmodAll(0644, 0755);
    }
    ReadOnlyFolders(const ReadOnlyFolders &) = delete;
    ReadOnlyFolders &operator=(const ReadOnlyFolders &) = delete;

private:
    void chmodAll(mode_t file, mode_t folder) const
    {
        for (const QString &name : m_folders) {
            const QFileInfoList files = QDir(name).entryInfoList(QDir::Files | QDir::Hidden);
            for (const QFileInfo &each : files)
                ::chmod(qPrintable(each.filePath()), file);
            ::chmod(qPrintable(name), folder);
        }
    }

    QStringList m_folders;
    uid_t m_former;
    bool m_isUnprivileged = false;
};

} // namespace

class TestMachineFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aFullDiskLeavesTheRunInMemory();
    void aReadOnlyHomeIsShownAndLeftAlone();
    void aStoreCutInTheMiddleIsSetAsideAndFetchedAgain();
    void aKeychainThatLocksMeanwhileTakesNothingAway();
    void aServerThatIsStoppedIsSaidAndItsReturnToo();
    void aProgramThatIsStoppedGoesOnWhereItWas();
    void aServersClockThatJumpsIsSaid();
    void aClockThatJumpsHereTakesNothingAway();

private:
    std::unique_ptr<OpenWindow> opened() const
    {
        return std::make_unique<OpenWindow>(m_account.profile, ApiKey{m_account.key});
    }
    QStringList setAside() const;
    void advanceServer(qint64 milliseconds);

    std::unique_ptr<SandboxProgram> m_sandbox;
    KeptAccount m_account;
    QHash<QString, QStringList> m_whole; // what every page shows of the sandbox
    qsizetype m_rows = 0; // what the store keeps of it
};

void TestMachineFaults::initTestCase()
{
    m_sandbox
        = std::make_unique<SandboxProgram>(unlimitedOrganization(60, 300) + QStringList{u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isReady());
    m_account = keptAccount(*m_sandbox);
    QVERIFY(!m_account.storeKey.isEmpty());
    m_account.profile.patience.retryWaits = {1};
}

// Each begins with a store that holds everything.
void TestMachineFaults::init()
{
    QVERIFY(Keychain::unlock());
    m_account.removeStore();
    {
        const std::unique_ptr<OpenWindow> open = opened();
        QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
        QCOMPARE(open->troubles(), QStringList());
        QCOMPARE(open->room().storeText(), QString());
        m_whole = open->rowsOf(AllPages);
    }
    m_rows = m_account.rowsKept();
    QVERIFY(m_rows > 300);
}

QStringList TestMachineFaults::setAside() const
{
    QStringList files = Store::filesOf(m_account.storeFile());
    files.removeIf([](const QString &file) { return !file.contains("set-aside"_L1); });
    return files;
}

void TestMachineFaults::aFullDiskLeavesTheRunInMemory()
{
    m_account.removeStore();
    {
        const FullDisk disk(20'000);
        const std::unique_ptr<OpenWindow> open = opened();
        QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
        QTRY_COMPARE_WITH_TIMEOUT(open->room().storeText(), OnlyThisRun, Enough);
        QVERIFY(open->troubles().value(0).startsWith(CannotWrite));
        QCOMPARE(open->rowsOf(AllPages), m_whole);
        open->refresh(AllPages);
        QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
        QCOMPARE(open->rowsOf(AllPages), m_whole);
    }
    // Room was made: the next run keeps again.
    const std::unique_ptr<OpenWindow> next = opened();
    QTRY_VERIFY_WITH_TIMEOUT(next->isLoaded(AllPages), Enough);
    QCOMPARE(next->rowsOf(AllPages), m_whole);
    QCOMPARE(next->room().storeText(), QString());
    QCOMPARE(next->troubles(), QStringList());
    QCOMPARE(setAside(), QStringList());
}

void TestMachineFaults::aReadOnlyHomeIsShownAndLeftAlone()
{
    const std::unique_ptr<OpenWindow> bus = opened(); // who talks to the keychain is who began to
    QTRY_VERIFY_WITH_TIMEOUT(bus->isLoaded(AllPages), Enough);
    QVERIFY(answerOf(bus->room().close()));
    {
        const ReadOnlyFolders home({QFileInfo(m_account.storeFile()).path(),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)});
        const std::unique_ptr<OpenWindow> open = opened();
        QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
        QVERIFY(open->troubles().value(0).startsWith(CannotWrite));
        QCOMPARE(open->room().storeText(), OnlyThisRun);
        QCOMPARE(open->rowsOf(AllPages), m_whole);
    }
    const std::unique_ptr<OpenWindow> next = opened();
    QTRY_VERIFY_WITH_TIMEOUT(next->isLoaded(AllPages), Enough);
    QCOMPARE(next->rowsOf(AllPages), m_whole);
}

void TestMachineFaults::aStoreCutInTheMiddleIsSetAsideAndFetchedAgain()
{
    {
        QFile file(m_account.storeFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 20'000);
        QVERIFY(file.resize(file.size() / 2));
    }
    {
        const std::unique_ptr<OpenWindow> open = opened();
        QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
        QVERIFY(open->troubles().value(0).startsWith(u"What Calends kept of this profile is damaged. "_s));
        QCOMPARE(open->room().storeText(), QString());
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(open->rowsOf(AllPages), m_whole);
    }
    const std::unique_ptr<OpenWindow> next = opened();
    QTRY_VERIFY_WITH_TIMEOUT(next->isLoaded(AllPages), Enough);
    QCOMPARE(next->rowsOf(AllPages), m_whole);
    QCOMPARE(next->troubles(), QStringList());
}

// The session holds what it signs with, and the store its key.
void TestMachineFaults::aKeychainThatLocksMeanwhileTakesNothingAway()
{
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QVERIFY(Keychain::lock());
    const auto unlocked = qScopeGuard([] { Keychain::unlock(); });
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QCOMPARE(open->rowsOf(AllPages), m_whole);
    QCOMPARE(open->troubles(), QStringList());
    QCOMPARE(open->room().storeText(), QString());
    // What would change the keychain is refused, and said; what was there before stays in use.
    Session &session = open->room().session();
    const VaultResult refused = answerOf(session.keepAccount(ApiKey{u"cal_another"_s}));
    QCOMPARE(refused.error, VaultError::Locked);
    QVERIFY(refused.message.startsWith(u"The keychain is locked; nothing in it is lost."_s));
    QVERIFY(session.credentials().account() == Credential(ApiKey{m_account.key}));
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QCOMPARE(open->troubles(), QStringList());
    QVERIFY(Keychain::unlock());
    QCOMPARE(answerOf(session.keepAccount(ApiKey{m_account.key})).error, VaultError::None);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QCOMPARE(open->rowsOf(AllPages), m_whole);
}

void TestMachineFaults::aServerThatIsStoppedIsSaidAndItsReturnToo()
{
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QHash<QString, QStringList> words;
    for (const QString &page : AllPages)
        words.insert(page, open->saidOn(page));
    Profile quick = m_account.profile;
    quick.patience.read = 300;
    open->room().session().setProfile(quick);
    m_sandbox->stop();
    const auto goesOn = qScopeGuard([this] { m_sandbox->goOn(); });
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Enough);
    for (const QString &page : AllPages)
        QVERIFY2(
            open->saidOn(page).value(0).endsWith(TookTooLong), qPrintable(open->saidOn(page).join(u'\n')));
    QCOMPARE(open->rowsOf(AllPages), m_whole);
    m_sandbox->goOn();
    open->room().session().setProfile(m_account.profile);
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    for (const QString &page : AllPages)
        QCOMPARE(open->saidOn(page), words.value(page));
    QCOMPARE(open->rowsOf(AllPages), m_whole);
}

// Stopped for longer than it waits for any answer, in the midst of loading.
void TestMachineFaults::aProgramThatIsStoppedGoesOnWhereItWas()
{
    constexpr int Patience = 4000; // ms; a loaded machine answers sooner
    m_account.removeStore();
    FaultGate gate(m_sandbox->port());
    KeptAccount through = m_account;
    through.profile.base = gate.base();
    through.profile.patience.read = Patience;
    QVERIFY(through.keep());
    QProcess console;
    endWithTest(console);
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, through.profile.id});
    QTRY_VERIFY_WITH_TIMEOUT(gate.arrivals() >= 4, Enough);
    QCOMPARE(::kill(pid_t(console.processId()), SIGSTOP), 0);
    QTest::qWait(Patience + 500); // this time itself has to pass
    const int before = gate.arrivals();
    QCOMPARE(::kill(pid_t(console.processId()), SIGCONT), 0);
    QTRY_VERIFY_WITH_TIMEOUT(gate.arrivals() > before, Enough);
    QTRY_COMPARE_WITH_TIMEOUT(m_account.rowsKept(), m_rows, Enough);
    QCOMPARE(console.state(), QProcess::Running);
    console.terminate();
    QVERIFY(console.waitForFinished(Enough));
    QVERIFY(m_account.keep());
    m_sandbox->stop(); // what is shown now was kept
    const auto goesOn = qScopeGuard([this] { m_sandbox->goOn(); });
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->page(u"bookings"_s), Enough);
    QTRY_COMPARE_WITH_TIMEOUT(open->rowsOf(AllPages), m_whole, Enough);
    QCOMPARE(open->room().storeText(), QString());
}

void TestMachineFaults::advanceServer(qint64 milliseconds)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/sandbox/clock"_s.arg(m_sandbox->port())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, "{\"advance\":" + QByteArray::number(milliseconds) + '}'));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestMachineFaults::aServersClockThatJumpsIsSaid()
{
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    constexpr qint64 Jump = 26LL * 60 * 60 * 1000;
    advanceServer(Jump);
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QCOMPARE(open->troubles(), QStringList{expectedAbove(u"clock behind"_s, {})});
    QCOMPARE(open->rowsOf(u"people"_s), m_whole.value(u"people"_s));
    advanceServer(-Jump);
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QCOMPARE(open->troubles(), QStringList());
    QCOMPARE(open->rowsOf(AllPages), m_whole);
}

void TestMachineFaults::aClockThatJumpsHereTakesNothingAway()
{
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    for (const int days : {3, -3, 400}) {
        open->room().setClock([days] { return QDateTime::currentDateTimeUtc().addDays(days); });
        open->refresh(AllPages);
        QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
        QCOMPARE(open->rowsOf(u"people"_s), m_whole.value(u"people"_s));
        QCOMPARE(open->rowsOf(AllPages), m_whole);
    }
    open->room().setClock([] { return QDateTime::currentDateTimeUtc(); });
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Enough);
    QCOMPARE(open->rowsOf(AllPages), m_whole);
}

} // namespace Calends

using Calends::TestMachineFaults;
QTEST_MAIN(TestMachineFaults)
#include "test_machinefaults.moc"
