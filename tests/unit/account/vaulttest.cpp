// The vault against a real Secret Service on a private bus; run by tests/with-keychain.
#include "models/account/vault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include "tests/unit/account/keychain.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// Runs this program as `mode` in another session; its last line says how it ended.
QByteArray inSession(const QStringList &command, const QString &mode, const QProcessEnvironment &environment)
{
    QProcess child;
    child.setProcessEnvironment(environment);
    QStringList all = command;
    all << QCoreApplication::applicationFilePath() << mode;
    child.start(all.takeFirst(), all);
    if (!child.waitForFinished(60'000))
        return "did not end";
    return child.readAllStandardOutput().trimmed().split('\n').last();
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecretComesBackAsItWas_data();
    void aSecretComesBackAsItWas();
    void aMissingSecretIsCalledMissing();
    void aSecretSomebodyRemovedIsCalledGone();
    void aLockedKeychainNeverLosesASecret();
    void anUnlockThatNobodyAnswersIsCalledDenied();
    void withoutAServiceItSaysSo();
    void withoutABusItSaysSo();
    void aSlowKeychainIsWaitedFor();
    void aKeychainThatRestartsIsUsedOn();
    void forThisRunOnlyReachesNoKeychain();
    void inMemoryTouchesNothing();
    void theListOfNamesHoldsNoSecret();
    void aThousandEntries();

private:
    QString names() const { return m_folder->filePath(u"names.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void VaultTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(Keychain::unlock());
}

void VaultTest::aSecretComesBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("key") << u"p1/account"_s << QByteArray("cal_0123456789abcdef0123456789abcdef");
    QTest::newRow("any script") << u"p1/Åsa 山田 🙂"_s << QByteArray("pässwörd 山田 🙂");
    QTest::newRow("bytes") << u"p1/store-key"_s << QByteArray("\0\x01\xff\n\0", 5);
    QTest::newRow("empty lines") << u"p1/lines"_s << QByteArray("\n\nx\n");
    QTest::newRow("200 kB") << u"p1/large"_s << QByteArray(200'000, 'x');
}

void VaultTest::aSecretComesBackAsItWas()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, secret);
    {
        Vault vault(names());
        QCOMPARE(answerOf(vault.write(name, "former")).error, VaultError::None);
        QCOMPARE(answerOf(vault.write(name, secret)).error, VaultError::None);
        QCOMPARE(vault.state(), VaultState::Open);
    }
    Vault vault(names());
    const VaultResult read = answerOf(vault.read(name));
    QCOMPARE(read.error, VaultError::None);
    QCOMPARE(read.secret, secret);
    QCOMPARE(vault.names(), QStringList{name});
    QCOMPARE(answerOf(vault.remove(name)).error, VaultError::None);
    QCOMPARE(answerOf(vault.read(name)).error, VaultError::Missing);
    QVERIFY(vault.names().isEmpty());
}

void VaultTest::aMissingSecretIsCalledMissing()
{
    Vault vault(names());
    const VaultResult read = answerOf(vault.read(u"p2/never"_s));
    QCOMPARE(read.error, VaultError::Missing);
    QCOMPARE(read.message, u"The keychain holds no such secret. Enter it."_s);
    QCOMPARE(answerOf(vault.remove(u"p2/never"_s)).error, VaultError::None);
}

void VaultTest::aSecretSomebodyRemovedIsCalledGone()
{
    Vault vault(names());
    QCOMPARE(answerOf(vault.write(u"p3/account"_s, "secret")).error, VaultError::None);
    Vault other(m_folder->filePath(u"other.json"_s));
    QCOMPARE(answerOf(other.remove(u"p3/account"_s)).error, VaultError::None);
    const VaultResult read = answerOf(vault.read(u"p3/account"_s));
    QCOMPARE(read.error, VaultError::Missing);
    QVERIFY(read.message.contains(u"somebody removed it"_s));
}

void VaultTest::aLockedKeychainNeverLosesASecret()
{
    Vault vault(names());
    QCOMPARE(answerOf(vault.write(u"p4/account"_s, "kept")).error, VaultError::None);
    QVERIFY(Keychain::lock());
    QSignalSpy states(&vault, &Vault::stateChanged);
    const VaultResult read = answerOf(vault.read(u"p4/account"_s));
    QCOMPARE(read.error, VaultError::Locked);
    QCOMPARE(read.message, u"The keychain is locked; nothing in it is lost. Unlock it and try again."_s);
    QCOMPARE(vault.state(), VaultState::Locked);
    QCOMPARE(states.size(), 1);
    // Not even one that is not on the list is called missing.
    QCOMPARE(answerOf(vault.read(u"p4/other"_s)).error, VaultError::Locked);
    QCOMPARE(answerOf(vault.write(u"p4/account"_s, "overwritten")).error, VaultError::Locked);
    QCOMPARE(answerOf(vault.remove(u"p4/account"_s)).error, VaultError::Locked);
    QCOMPARE(vault.names(), QStringList{u"p4/account"_s});
    QVERIFY(Keychain::unlock());
    QCOMPARE(answerOf(vault.probe()), VaultState::Open);
    QCOMPARE(answerOf(vault.read(u"p4/account"_s)).secret, QByteArray("kept"));
}

void VaultTest::anUnlockThatNobodyAnswersIsCalledDenied()
{
    Vault vault(names());
    QCOMPARE(answerOf(vault.unlock()).error, VaultError::None);
    QVERIFY(Keychain::lock());
    const VaultResult unlocked = answerOf(vault.unlock());
    QCOMPARE(unlocked.error, VaultError::Denied);
    QVERIFY(unlocked.message.contains(u"Nothing in it is lost"_s));
    QCOMPARE(vault.state(), VaultState::Locked);
}

void VaultTest::withoutAServiceItSaysSo()
{
    QFile bus(m_folder->filePath(u"bus.conf"_s));
    QVERIFY(bus.open(QIODevice::WriteOnly));
    bus.write(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><type>session</type>"
        "<listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context=\"default\">"
        "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
        "</policy></busconfig>");
    bus.close();
    const QStringList session{u"dbus-run-session"_s, "--config-file="_L1 + bus.fileName(), u"--"_s};
    QCOMPARE(inSession(session, u"--read"_s, QProcessEnvironment::systemEnvironment()),
        QByteArray("NoService NoService"));
    QCOMPARE(inSession(session, u"--write"_s, QProcessEnvironment::systemEnvironment()),
        QByteArray("NoService NoService"));
}

void VaultTest::withoutABusItSaysSo()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    QCOMPARE(inSession({}, u"--read"_s, environment), QByteArray("NoService NoService"));
    QCOMPARE(inSession({}, u"--remove"_s, environment), QByteArray("NoService NoService"));
}

void VaultTest::aSlowKeychainIsWaitedFor()
{
    Vault vault(names());
    QCOMPARE(answerOf(vault.write(u"p5/account"_s, "late")).error, VaultError::None);
    const auto daemon = pid_t(Keychain::process());
    QVERIFY(daemon > 1);
    QSignalSpy waiting(&vault, &Vault::waitingChanged);
    QCOMPARE(kill(daemon, SIGSTOP), 0);
    const QFuture<VaultResult> read = vault.read(u"p5/account"_s);
    const bool told = QTest::qWaitFor([&] { return waiting.size() == 1; }, 20'000);
    const bool early = read.isFinished();
    QCOMPARE(kill(daemon, SIGCONT), 0);
    QVERIFY(told);
    QVERIFY(!early);
    QCOMPARE(answerOf(read).secret, QByteArray("late"));
    QCOMPARE(waiting.size(), 2);
    QVERIFY(!waiting.last().first().toBool());
}

void VaultTest::aKeychainThatRestartsIsUsedOn()
{
    Vault vault(names());
    QCOMPARE(answerOf(vault.write(u"p9/account"_s, "before")).error, VaultError::None);
    const qint64 before = Keychain::process();
    QVERIFY(Keychain::restart());
    QVERIFY(Keychain::process() != before);
    const VaultResult written = answerOf(vault.write(u"p9/client/c1"_s, "after"));
    QVERIFY2(written.error == VaultError::None, qPrintable(written.message));
    const VaultResult changed = answerOf(vault.write(u"p9/account"_s, "changed"));
    QVERIFY2(changed.error == VaultError::None, qPrintable(changed.message));
    QCOMPARE(answerOf(vault.read(u"p9/client/c1"_s)).secret, QByteArray("after"));
    QVERIFY(Keychain::restart());
    QCOMPARE(answerOf(vault.read(u"p9/account"_s)).secret, QByteArray("changed"));
    QVERIFY(Keychain::restart());
    QCOMPARE(answerOf(vault.remove(u"p9/account"_s)).error, VaultError::None);
}

void VaultTest::forThisRunOnlyReachesNoKeychain()
{
    Vault vault(names());
    QVERIFY(!vault.keepsForThisRunOnly(u"p6"_s));
    vault.keepForThisRunOnly(u"p6"_s);
    QVERIFY(vault.keepsForThisRunOnly(u"p6"_s));
    QVERIFY(!vault.keepsForThisRunOnly(u"p61"_s));
    QCOMPARE(answerOf(vault.write(u"p6/account"_s, "secret")).error, VaultError::None);
    QCOMPARE(answerOf(vault.read(u"p6/account"_s)).secret, QByteArray("secret"));
    QVERIFY(vault.isForThisRunOnly(u"p6/account"_s));
    QVERIFY(!QFile::exists(names()));
    // Another account's secret, such as a renewed pair, still goes to the keychain.
    QCOMPARE(answerOf(vault.write(u"p61/account"_s, "renewed")).error, VaultError::None);
    QVERIFY(!vault.isForThisRunOnly(u"p61/account"_s));
    Vault later(m_folder->filePath(u"later.json"_s));
    QCOMPARE(answerOf(later.read(u"p61/account"_s)).secret, QByteArray("renewed"));
    Vault other(m_folder->filePath(u"other.json"_s));
    QCOMPARE(answerOf(other.read(u"p6/account"_s)).error, VaultError::Missing);
    QCOMPARE(answerOf(vault.remove(u"p6/account"_s)).error, VaultError::None);
    QCOMPARE(answerOf(vault.read(u"p6/account"_s)).error, VaultError::Missing);
}

void VaultTest::inMemoryTouchesNothing()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    QCOMPARE(inSession({}, u"--in-memory"_s, environment), QByteArray("None secret"));
}

void VaultTest::theListOfNamesHoldsNoSecret()
{
    Vault vault(names());
    QCOMPARE(answerOf(vault.write(u"p7/account"_s, "cal_secret")).error, VaultError::None);
    QFile file(names());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("p7/account"));
    QVERIFY(!text.contains("cal_secret"));
    QCOMPARE(QFile::permissions(names()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

// A figure, never an assertion: machines differ.
void VaultTest::aThousandEntries()
{
    Vault vault(names());
    QElapsedTimer timer;
    timer.start();
    QList<QFuture<VaultResult>> results;
    for (int i = 0; i < 1000; ++i)
        results.append(vault.write(u"p8/%1"_s.arg(i), "secret"));
    for (const QFuture<VaultResult> &result : std::as_const(results))
        QCOMPARE(answerOf(result).error, VaultError::None);
    const qint64 written = timer.restart();
    for (int i = 0; i < 1000; i += 100)
        QCOMPARE(answerOf(vault.read(u"p8/%1"_s.arg(i))).secret, QByteArray("secret"));
    qInfo("1,000 entries: written %lld ms, ten of them read %lld ms", written, timer.elapsed());
}

namespace {

QByteArray nameOf(VaultError error)
{
    static const QByteArrayList names{"None", "Missing", "Locked", "Denied", "NoService", "Failed"};
    return names[qsizetype(error)];
}

// What a session without keychain gives, said on the last line.
int child(const QString &mode)
{
    QTemporaryDir folder;
    Vault vault(mode == "--in-memory"_L1 ? QString() : folder.filePath(u"names.json"_s));
    QByteArray said;
    if (mode == "--in-memory"_L1) {
        said = nameOf(answerOf(vault.write(u"p/account"_s, "secret")).error);
        said += ' ';
        said += answerOf(vault.read(u"p/account"_s)).secret;
    } else {
        const QFuture<VaultResult> asked = mode == "--write"_L1 ? vault.write(u"p/account"_s, "secret")
            : mode == "--read"_L1                               ? vault.read(u"p/account"_s)
                                                                : vault.remove(u"p/account"_s);
        said = nameOf(answerOf(asked).error);
        said += vault.state() == VaultState::NoService ? " NoService" : " other";
    }
    QFile out;
    return out.open(1, QIODevice::WriteOnly) && out.write(said + '\n') > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList modes{u"--read"_s, u"--write"_s, u"--remove"_s, u"--in-memory"_s};
    if (arguments.size() == 2 && modes.contains(arguments[1]))
        return child(arguments[1]);
    VaultTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "vaulttest.moc"
