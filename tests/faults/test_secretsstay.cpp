// A whole visit: an account is connected, loaded, filtered, exported, meets errors, is copied as cURL, and
// the program crashes. Then every file that was written, every line that was logged, clipboard, window
// titles, arguments and environment are searched for every secret in every form: none is there.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/sandbox/control/faultcontrol.h"
#include "models/account/storekey.h"
#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/saidcredentials.h"
#include "tests/gui/credentials/finding.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/programs/endwithtest.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"
#include "tests/wirecheck/secretsearch.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/operationform.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Enough = 60'000; // ms
// Every line logged in this process since the test began.
QByteArray &logged()
{
    static QByteArray lines;
    return lines;
}

void takeLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged() += line.toUtf8() + '\n';
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Bytes of its memory that a process may leave behind when it crashes, as /proc has it; a single one is taken
// as none. -1: unlimited.
qlonglong mostOfCore(const QByteArray &limits)
{
    const QByteArray name = "Max core file size";
    const qsizetype at = limits.indexOf(name);
    bool isNumber = false;
    const qlonglong most
        = limits.mid(at + name.size()).trimmed().split(' ').constFirst().toLongLong(&isNumber);
    return at >= 0 && isNumber ? most : -1;
}

// Every text in the server's first line that opens something.
QList<QByteArray> secretsIn(const QJsonValue &said)
{
    QList<QByteArray> secrets;
    if (said.isArray()) {
        const QJsonArray list = said.toArray();
        for (const QJsonValue &each : list)
            secrets += secretsIn(each);
    }
    const QJsonObject members = said.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const bool opens
            = member.key().contains("secret"_L1, Qt::CaseInsensitive) || member.key().endsWith("Token"_L1);
        if (opens && member.value().isString())
            secrets.append(member.value().toString().toUtf8());
        else if (member.key() == "apiKeys"_L1) {
            const QJsonObject keys = member.value().toObject();
            for (const QJsonValue &key : keys)
                secrets.append(key.toString().toUtf8());
        } else
            secrets += secretsIn(member.value());
    }
    return secrets;
}

} // namespace

class TestSecretsStay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    // In this order: one visit.
    void anAccountIsConnected();
    void itsPagesAreLoadedAndFiltered();
    void aListIsExported();
    void errorsAreMet();
    void requestsAreCopied();
    void theProgramCrashes();
    void noSecretIsAnywhere();
    void whatLeaksWouldBeFound();

private:
    ResourcePage *page(const QString &id) const;
    bool isSettled() const;
    Session &session() const { return m_console->room()->session(); }
    void followSecrets();
    void exportTo(const QString &file);
    int foundInFiles(const SecretSearch &search, QStringList *where) const;

    std::unique_ptr<QTemporaryDir> m_folder; // temporary files and what is exported
    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<FaultGate> m_gate; // what the account knows as its server
    Sandbox::FaultControl m_faults;
    std::unique_ptr<Console> m_console;
    QList<QByteArray> m_secrets;
    QByteArray m_seen; // clipboard, titles, arguments, environment, output of the program
};

void TestSecretsStay::initTestCase()
{
    QVERIFY2(isTestHome(), "to be run by tests/with-keychain: it changes what the program keeps");
    QCoreApplication::setApplicationName(u"calends"_s);
    QCoreApplication::setOrganizationName(u"Calends"_s);
    m_folder = std::make_unique<QTemporaryDir>(QDir::homePath() + "/visit-XXXXXX"_L1);
    qputenv("TMPDIR", m_folder->path().toUtf8());
    qputenv("QT_LOGGING_RULES", "calends.*=true");
    qInstallMessageHandler(&takeLine);
    m_sandbox
        = std::make_unique<SandboxProgram>(QStringList{u"--kind"_s, u"platform"_s, u"--plan"_s, u"none"_s,
            u"--people"_s, u"30"_s, u"--bookings"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"none"_s});
    QVERIFY(m_sandbox->isReady());
    m_gate = std::make_unique<FaultGate>(m_sandbox->port());
    m_faults.setAddress(m_sandbox->base());
    m_secrets = secretsIn(m_sandbox->said());
    QVERIFY(m_secrets.size() > 5);
}

void TestSecretsStay::cleanupTestCase()
{
    m_console.reset();
    m_gate.reset();
    m_sandbox.reset();
    m_folder.reset();
    qInstallMessageHandler(nullptr);
}

ResourcePage *TestSecretsStay::page(const QString &id) const
{
    const Workspace *const workspace = m_console->window().workspace();
    return workspace ? qobject_cast<ResourcePage *>(workspace->page(id)) : nullptr;
}

bool TestSecretsStay::isSettled() const
{
    return m_console->room() && session().learning() == Session::Learning::Learnt
        && Calends::isSettled(*m_console);
}

// What came to be one meanwhile.
void TestSecretsStay::followSecrets()
{
    const QStringList held = session().credentials().secrets();
    for (const QString &secret : held) {
        if (!m_secrets.contains(secret.toUtf8()))
            m_secrets.append(secret.toUtf8());
    }
}

void TestSecretsStay::anAccountIsConnected()
{
    m_console = std::make_unique<Console>(CommandLine());
    m_console->start();
    m_console->window().actions().find(WindowAction::ConnectAccount)->trigger();
    ConnectPage &connecting = *m_console->window().connectPage();
    const OAuthClientSecret portal = saidPair(*m_sandbox);
    named<QComboBox>(connecting, u"Server"_s)->setCurrentText(u"Self-hosted"_s);
    named<QLineEdit>(connecting, u"Address"_s)->setText(m_gate->base().toString());
    named<QLineEdit>(connecting, u"Client id"_s)->setText(portal.clientId);
    named<QLineEdit>(connecting, u"Client secret"_s)->setText(portal.secret);
    named<QLineEdit>(connecting, u"Name of this profile"_s)->setText(u"Field studio"_s);
    QVERIFY2(connecting.missing().isEmpty(), qPrintable(connecting.missing()));
    buttonSaying(connecting, u"Test connection"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(connecting, u"Open"_s)->isVisible(), Enough);
    buttonSaying(connecting, u"Open"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Enough);

    // A person's token is lent, and the secret of another client entered.
    QCOMPARE(answerOf(session().keepPerson(saidToken(*m_sandbox))).error, VaultError::None);
    const QJsonObject clients = m_sandbox->said()["clients"_L1].toObject();
    for (const QJsonValue &other : clients) {
        const OAuthClientSecret pair{other["id"_L1].toString(), other["secret"_L1].toString()};
        QCOMPARE(answerOf(session().keepClient(pair)).error, VaultError::None);
    }
    const StoreKey key = answerOf(storeKeyOf(session().profile(), m_console->vault()));
    QCOMPARE(key.key.size(), 32);
    m_secrets += {key.key, key.key.toHex(), key.key.toBase64()};
    followSecrets();
}

void TestSecretsStay::itsPagesAreLoadedAndFiltered()
{
    for (const QString &id : AllPages) {
        m_console->window().workspace()->navigator().go({id, {}});
        m_console->window().actions().find(WindowAction::Refresh)->trigger();
        const QAbstractItemModel *const rows = page(id)->view()->model();
        const int before = rows->rowCount();
        const QString word = rows->index(0, 0).data().toString().section(u' ', 0, 0);
        page(id)->filter()->setText(u"nothing says this"_s);
        QTRY_COMPARE(rows->rowCount(), 0);
        page(id)->filter()->setText(u'"' + word + u'"');
        QTRY_VERIFY2(rows->rowCount() > 0, qPrintable(id + u": "_s + word));
        page(id)->view()->setCurrentIndex(rows->index(0, 0));
        page(id)->filter()->clear();
        QTRY_COMPARE(rows->rowCount(), before);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Enough);
}

void TestSecretsStay::exportTo(const QString &file)
{
    m_console->window().actions().find(WindowAction::ExportList)->trigger();
    auto *const dialog = m_console->window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->form()->setFile(file);
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isDefault())
            each->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window().findChild<ExportDialog *>(), Enough);
    QVERIFY2(contentOf(file).count('\n') > 1, contentOf(file).constData()); // the titles and a row
}

void TestSecretsStay::aListIsExported()
{
    for (const QString &id : AllPages) {
        m_console->window().workspace()->navigator().go({id, {}});
        exportTo(m_folder->filePath(id + ".csv"_L1));
    }
    const QString given = m_folder->filePath(u"profile.json"_s);
    QFile file(given);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(session().profile().toJson()).toJson());
}

void TestSecretsStay::errorsAreMet()
{
    Workspace &workspace = *m_console->window().workspace();
    auto &explorer = *qobject_cast<OperationPage *>(workspace.page(OperationPage::pageId()));
    const auto run = [&](const QString &operation) {
        workspace.navigator().go({OperationPage::pageId(), operation});
        explorer.runButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!explorer.isRunning(), Enough);
    };
    run(u"getOauthClients"_s); // the answer holds the secrets
    for (const auto &kind : {u"500"_s, u"garbage"_s, u"redirect"_s, u"captive-portal"_s, u"cut-body"_s}) {
        m_faults.add({{u"kind"_s, kind}, {u"count"_s, -1}});
        QTRY_VERIFY(m_faults.isIdle());
        run(u"getMe"_s);
        m_console->window().actions().find(WindowAction::Refresh)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!explorer.isRunning(), Enough);
        m_faults.clear();
        QTRY_VERIFY(m_faults.isIdle());
    }
    run(u"getOauthClients"_s);
    followSecrets();
    const auto &requests = session().log().requests();
    const auto met
        = [&requests](const auto &what) { return std::any_of(requests.begin(), requests.end(), what); };
    QVERIFY(met([](const LoggedRequest &request) { return request.status == 500; }));
    QVERIFY(met([](const LoggedRequest &request) { return request.status == 302; }));
    QVERIFY(met([](const LoggedRequest &request) {
        return request.status == 200 && request.responseBody.startsWith("<!doctype html>");
    }));
    QVERIFY(met([](const LoggedRequest &request) {
        return request.status == 200 && !request.error.isEmpty() && request.responseBody.startsWith('{');
    }));
}

void TestSecretsStay::requestsAreCopied()
{
    MainWindow &window = m_console->window();
    if (!window.console()->isVisible())
        window.actions().find(WindowAction::ToggleConsole)->trigger();
    QVERIFY(window.console()->isVisible());
    const auto &requests = session().log().requests();
    QVERIFY(requests.size() > 20);
    qsizetype copied = 0;
    for (const LoggedRequest &request : requests) {
        QApplication::clipboard()->clear();
        window.console()->pane()->showRequest(request.id);
        window.actions().find(WindowAction::CopyRequest)->trigger();
        const QMimeData *const held = QApplication::clipboard()->mimeData();
        const QStringList formats = held->formats();
        for (const QString &format : formats)
            m_seen += held->data(format) + '\n';
        copied += held->text().startsWith("curl"_L1) ? 1 : 0;
    }
    QCOMPARE(copied, qsizetype(requests.size()));
    for (const QWidget *each : QApplication::topLevelWidgets())
        m_seen += each->windowTitle().toUtf8() + '\n';
    QVERIFY(m_seen.contains("Field studio"));
    const SecretSearch search(m_secrets);
    QCOMPARE(search.foundIn(session().log()), 0);
    window.close();
    m_console.reset();
}

// The program itself, with the account that was connected, though the machine would let it leave everything
// behind: into a folder that is searched, or to a program of its own.
void TestSecretsStay::theProgramCrashes()
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.setWorkingDirectory(m_folder->path());
    endWithTestAndLeaveCores(program);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0)
        qWarning("This machine lets no program leave a core file, so that ours leaves none proves nothing.");
    const int before = m_gate->arrivals();
    program.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, u"Field studio"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_gate->arrivals() > before, Enough); // signed: the secret is in its memory
    QCOMPARE(program.state(), QProcess::Running);
    const QString place = u"/proc/%1/"_s.arg(program.processId());
    const QByteArray arguments = contentOf(place + "cmdline"_L1);
    QVERIFY(arguments.contains("Field studio"));
    const QByteArray environment = contentOf(place + "environ"_L1);
    QVERIFY(environment.contains("HOME="));
    m_seen += arguments + '\n' + environment + '\n';
    const qlonglong most = mostOfCore(contentOf(place + "limits"_L1));
    QVERIFY2(most == 0 || most == 1, qPrintable(QString::number(most)));
    QCOMPARE(::kill(pid_t(program.processId()), SIGABRT), 0);
    QVERIFY(program.waitForFinished(Enough));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(program.workingDirectory()).entryList({u"*core*"_s}), QStringList());
    m_seen += program.readAll();
    const QStringList own = QCoreApplication::arguments();
    m_seen += own.join(u'\n').toUtf8() + contentOf(u"/proc/self/environ"_s);
}

int TestSecretsStay::foundInFiles(const SecretSearch &search, QStringList *where) const
{
    int found = 0;
    for (const QString &folder : {QDir::homePath(), qEnvironmentVariable("XDG_RUNTIME_DIR")}) {
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString name = all.next();
            const int here = search.foundIn(name.toUtf8() + '\n' + contentOf(name));
            if (here > 0)
                where->append(name);
            found += here;
        }
    }
    return found;
}

void TestSecretsStay::noSecretIsAnywhere()
{
    const SecretSearch search(m_secrets);
    QStringList where;
    QVERIFY2(foundInFiles(search, &where) == 0, qPrintable(where.join(u'\n')));
    QCOMPARE(search.foundIn(logged()), 0);
    QCOMPARE(search.foundIn(m_seen), 0);
}

// The test above looks where something is, and knows what it looks for.
void TestSecretsStay::whatLeaksWouldBeFound()
{
    const SecretSearch search(m_secrets);
    const QString store = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(!QDir(store + "/stores"_L1).isEmpty());
    const QByteArray secret = m_secrets.constFirst();
    const QList<QByteArray> forms{secret, secret.toBase64(), "x" + secret.toBase64(),
        secret.toPercentEncoding(), QByteArray("client:" + secret).toBase64(QByteArray::Base64UrlEncoding)};
    for (const QByteArray &form : forms) {
        QFile leak(store + "/leak"_L1);
        QVERIFY(leak.open(QIODevice::WriteOnly));
        leak.write("before " + form + " after");
        leak.close();
        QStringList where;
        QCOMPARE(foundInFiles(search, &where), 1);
        QCOMPARE(where, QStringList{leak.fileName()});
        QVERIFY(leak.remove());
    }
    qWarning("%s", secret.constData());
    QCOMPARE(search.foundIn(logged()), 1);
}

} // namespace Calends

using Calends::TestSecretsStay;
QTEST_MAIN(TestSecretsStay)
#include "test_secretsstay.moc"
