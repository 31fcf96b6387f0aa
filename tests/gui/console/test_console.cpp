// The whole console, as it is composed, on a server in a process of its own and a real keychain.
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "models/account/keptcredential.h"
#include "tests/unit/account/keychain.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/tableview.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
constexpr std::array pageIds{"bookings"_L1, "eventtypes"_L1, "schedules"_L1, "people"_L1};

// The server, ended with this object.
class Server
{
public:
    // The same database gives the same accounts and secrets after a restart.
    explicit Server(const QString &database, const QString &port = u"0"_s)
    {
        m_process.start(QStringLiteral(SANDBOX_PROGRAM),
            {u"--port"_s, port, u"--database"_s, database, u"--kind"_s, u"platform"_s, u"--people"_s, u"30"_s,
                u"--bookings"_s, u"60"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"5000/60"_s});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
        m_said = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Server() { stop(); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    QUrl base() const
    {
        QString address = m_said["address"_L1].toString();
        if (address.endsWith("/v2"_L1))
            address.chop(3);
        return QUrl(address);
    }
    QList<OAuthClientSecret> clients() const
    {
        QList<OAuthClientSecret> clients;
        const QJsonObject pairs = m_said["clients"_L1].toObject();
        for (const QJsonValue &pair : pairs)
            clients.append({pair["id"_L1].toString(), pair["secret"_L1].toString()});
        return clients;
    }

private:
    QProcess m_process;
    QJsonObject m_said;
};

template <typename Widget>
Widget *named(QWidget *page, const QString &name)
{
    for (Widget *widget : page->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

QPushButton *button(const QWidget *page, const QString &text)
{
    for (QPushButton *each : page->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

// As a person would: the form is filled in and tested; Open is left to the caller.
void fillIn(Console &console, const Server &server)
{
    console.window().actions().find(WindowAction::ConnectAccount)->trigger();
    ConnectPage *const page = console.window().connectPage();
    named<QComboBox>(page, u"Server"_s)->setCurrentText(u"Self-hosted"_s);
    named<QLineEdit>(page, u"Address"_s)->setText(server.base().toString());
    const OAuthClientSecret pair = server.clients().constFirst();
    named<QLineEdit>(page, u"Client id"_s)->setText(pair.clientId);
    named<QLineEdit>(page, u"Client secret"_s)->setText(pair.secret);
    named<QLineEdit>(page, u"Name of this profile"_s)->setText(u"Field studio"_s);
    QVERIFY2(page->missing().isEmpty(), qPrintable(page->missing()));
    button(page, u"Test connection"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(page, u"Open"_s)->isVisible(), Patience);
}

void open(Console &console) { button(console.window().connectPage(), u"Open"_s)->click(); }

int rowsOf(Console &console, const QString &page)
{
    const Workspace *const workspace = console.window().workspace();
    const auto *const shown = workspace ? qobject_cast<ResourcePage *>(workspace->page(page)) : nullptr;
    return shown ? shown->view()->model()->rowCount() : -1;
}

QString troubleOf(Console &console)
{
    const Workspace *const workspace = console.window().workspace();
    return workspace ? workspace->trouble().title : QString();
}

bool saysOffline(Console &console, const QString &page)
{
    const auto *const shown = qobject_cast<ResourcePage *>(console.window().workspace()->page(page));
    if (!shown || shown->shown().banners.isEmpty())
        return false;
    const StateContent &content = shown->shown().banners.constFirst().content;
    return content.title.startsWith("Offline"_L1) && !content.reason.isEmpty() && !content.nextStep.isEmpty();
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As a person would in the file dialog that is open.
void choose(Console &console, const QString &file)
{
    auto *const dialog = console.window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!console.window().findChild<QFileDialog *>()); // it deletes itself
}

// Every page has rows and nothing is loading any more.
bool isSettled(Console &console)
{
    for (const QLatin1StringView page : pageIds) {
        const Workspace *const workspace = console.window().workspace();
        const auto *const shown = workspace ? qobject_cast<ResourcePage *>(workspace->page(page)) : nullptr;
        if (!shown || !shown->shown().progress.isEmpty() || rowsOf(console, page) == 0)
            return false;
    }
    return console.room()->session().learning() == Session::Learning::Learnt;
}

QMessageBox *question() { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const auto place : {QStandardPaths::AppConfigLocation, QStandardPaths::AppDataLocation})
            QDir(QStandardPaths::writableLocation(place)).removeRecursively();
    }

    void rowsArriveStayAndAreThereWithoutTheServer();
    void aServerThatWasNeverReachedIsSaidAndTriedAgain();
    void aRefusedCredentialIsSaid();
    void anAccountIsOnlyListedOnceItsSecretIsKept();
    void aProfileIsEditedExportedAndImportedWithoutItsSecret();
    void aMissingSecretStillShowsWhatWasSeen();
    void aLockedKeychainSaysSoAndIsUnlocked();
    void anAccountIsFoundAsItWasLeft();
    void whoConnectsAnAccountIsNotInterruptedByAnother();

private:
    QString database() const { return m_folder->filePath(u"sandbox.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConsole::rowsArriveStayAndAreThereWithoutTheServer()
{
    auto server = std::make_unique<Server>(database());
    QVERIFY(!server->clients().isEmpty());
    const QString port = QString::number(server->base().port());
    QHash<QString, int> rows;
    {
        Console console{CommandLine()};
        console.start();
        fillIn(console, *server);
        open(console);
        for (const QLatin1StringView page : pageIds)
            QTRY_VERIFY2_WITH_TIMEOUT(rowsOf(console, page) > 0, page.data(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(console.room()->session().learning(), Session::Learning::Learnt, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(troubleOf(console).isEmpty(), Patience);
        for (const QLatin1StringView page : pageIds) {
            auto *const shown = qobject_cast<ResourcePage *>(console.window().workspace()->page(page));
            QTRY_VERIFY_WITH_TIMEOUT(shown->shown().progress.isEmpty(), Patience);
            rows.insert(page, rowsOf(console, page));
        }

        server->stop();
        console.window().actions().find(WindowAction::Refresh)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(saysOffline(console, u"bookings"_s), Patience);
        for (const QLatin1StringView page : pageIds)
            QCOMPARE(rowsOf(console, page), rows.value(page));
        console.window().close();
    }
    Console again{CommandLine()};
    again.start();
    for (const QLatin1StringView page : pageIds)
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(again, page), rows.value(page), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(saysOffline(again, u"bookings"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(again.room()->session().learning(), Session::Learning::Failed, Patience);
    QVERIFY(!troubleOf(again).isEmpty());
    QVERIFY(!again.window().workspace()->trouble().reason.isEmpty());
    QVERIFY(!again.window().workspace()->trouble().nextStep.isEmpty());

    server = std::make_unique<Server>(database(), port);
    Q_EMIT again.window().workspace()->troubleStepTaken();
    QTRY_COMPARE_WITH_TIMEOUT(again.room()->session().learning(), Session::Learning::Learnt, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(troubleOf(again).isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!saysOffline(again, u"bookings"_s), Patience);
}

void TestConsole::aServerThatWasNeverReachedIsSaidAndTriedAgain()
{
    auto server = std::make_unique<Server>(database());
    const QString port = QString::number(server->base().port());
    Console console{CommandLine()};
    console.start();
    fillIn(console, *server);
    server->stop();
    open(console);
    QTRY_COMPARE_WITH_TIMEOUT(console.room() ? console.room()->session().learning() : Session::Learning::Not,
        Session::Learning::Failed, Patience);
    QVERIFY(!troubleOf(console).isEmpty());
    QVERIFY(!console.window().workspace()->trouble().reason.isEmpty());
    // There is nothing else to show: the page says what happened and offers the way out.
    QCOMPARE(console.window().workspace()->currentPage()->id(), u"opening"_s);
    QPushButton *const again = button(console.window().workspace()->currentPage(), u"Try again"_s);
    QVERIFY(again && again->isVisible());
    server = std::make_unique<Server>(database(), port);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(rowsOf(console, u"bookings"_s) > 0, Patience);
    QCOMPARE(console.window().workspace()->currentPage()->id(), u"bookings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(troubleOf(console).isEmpty(), Patience);
}

void TestConsole::aRefusedCredentialIsSaid()
{
    const Server server(database());
    {
        Console before{CommandLine()};
        before.start();
        fillIn(before, server);
        open(before);
        QTRY_VERIFY_WITH_TIMEOUT(before.room() && before.room()->session().hasFacts(), Patience);
        OAuthClientSecret wrong = server.clients().constFirst();
        wrong.secret = u"not the secret"_s;
        const QString entry = VaultEntry::account(before.room()->session().profile().id);
        QCOMPARE(answerOf(before.vault().write(entry, packed(wrong))).error, VaultError::None);
    }
    Console console{CommandLine()};
    console.start();
    QTRY_COMPARE_WITH_TIMEOUT(console.room() ? console.room()->session().learning() : Session::Learning::Not,
        Session::Learning::Failed, Patience);
    QVERIFY(!troubleOf(console).isEmpty());
    QVERIFY(!console.window().workspace()->trouble().reason.isEmpty());
    QVERIFY(!console.window().workspace()->trouble().title.contains("not the secret"_L1));
}

void TestConsole::aProfileIsEditedExportedAndImportedWithoutItsSecret()
{
    const Server server(database());
    const QString profiles
        = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.json"_L1;
    Console console{CommandLine()};
    console.start();
    fillIn(console, server);
    open(console);
    QTRY_VERIFY_WITH_TIMEOUT(console.room() && console.room()->session().hasFacts(), Patience);
    for (const QLineEdit *field : console.window().connectPage()->findChildren<QLineEdit *>())
        QVERIFY2(field->text().isEmpty(), "what was typed to connect is gone once the account is open");
    console.window().actions().find(WindowAction::EditProfile)->trigger();
    auto *const name = named<QLineEdit>(console.window().workspace(), u"Name of the profile"_s);
    QVERIFY(name);
    name->setText(u"Renamed studio"_s);
    named<QPushButton>(console.window().workspace(), u"Save the profile"_s)->click();
    QVERIFY(contentsOf(profiles).contains("Renamed studio"));

    const QString file = m_folder->filePath(u"given-away.json"_s);
    console.window().actions().find(WindowAction::ExportProfile)->trigger();
    choose(console, file);
    QTRY_VERIFY(QFile::exists(file));
    const QByteArray given = contentsOf(file);
    QVERIFY(given.contains("Renamed studio"));
    for (const OAuthClientSecret &pair : server.clients())
        QVERIFY(!given.contains(pair.secret.toUtf8()));

    const QString before = console.room()->session().profile().id;
    console.window().actions().find(WindowAction::ImportProfile)->trigger();
    choose(console, file);
    QTRY_VERIFY(console.room() && console.room()->session().profile().id != before);
    QTRY_COMPARE_WITH_TIMEOUT(console.room()->session().state(), Session::State::NeedsSecret, Patience);
    QCOMPARE(console.room()->session().profile().name, u"Renamed studio"_s);
    QCOMPARE(contentsOf(profiles).count("Renamed studio"), 2);
    // Where Qt's own dialog would list the files that were chosen.
    const QString chosen
        = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/QtProject.conf"_L1;
    QVERIFY2(!QFile::exists(chosen), contentsOf(chosen).constData());
}

void TestConsole::anAccountIsOnlyListedOnceItsSecretIsKept()
{
    const Server server(database());
    const QString profiles
        = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.json"_L1;
    Console console{CommandLine()};
    console.start();
    fillIn(console, server);
    QVERIFY(Keychain::lock());
    const auto unlocked = qScopeGuard([] { Keychain::unlock(); });
    open(console);
    QTRY_VERIFY_WITH_TIMEOUT(question() && question()->objectName() == "secretNotKept"_L1, Patience);
    QVERIFY(!console.room());
    QVERIFY(!QFile::exists(profiles));

    const QList<QAbstractButton *> buttons = question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text().contains("this run"_L1))
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(rowsOf(console, u"bookings"_s) > 0, Patience);
    QVERIFY(console.room()->session().profile().inMemory);
    QVERIFY(!QFile::exists(profiles));
}

void TestConsole::aMissingSecretStillShowsWhatWasSeen()
{
    const Server server(database());
    QHash<QString, int> rows;
    Credential credential;
    {
        Console before{CommandLine()};
        before.start();
        fillIn(before, server);
        open(before);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(before), Patience);
        for (const QLatin1StringView page : pageIds)
            rows.insert(page, rowsOf(before, page));
        credential = before.room()->session().credentials().account();
        const QString entry = VaultEntry::account(before.room()->session().profile().id);
        QCOMPARE(answerOf(before.vault().remove(entry)).error, VaultError::None);
    }
    Console console{CommandLine()};
    console.start();
    for (const QLatin1StringView page : pageIds)
        QTRY_COMPARE_WITH_TIMEOUT(rowsOf(console, page), rows.value(page), Patience);
    QCOMPARE(console.room()->session().state(), Session::State::NeedsSecret);
    QCOMPARE(troubleOf(console), u"The secret of this account is not held"_s);
    // Said once, for the whole account: no page says it again.
    for (const QLatin1StringView page : pageIds) {
        const auto *const shown = qobject_cast<ResourcePage *>(console.window().workspace()->page(page));
        QTRY_VERIFY_WITH_TIMEOUT(shown->shown().progress.isEmpty(), Patience);
        for (const PageNotice &notice : shown->shown().banners)
            QVERIFY2(notice.step != NextStep::ShowCredentials, page.data());
    }
    button(console.window().workspace(), u"Enter the secret"_s)->click();
    QCOMPARE(console.window().workspace()->currentPage()->id(), u"credentials"_s);

    QCOMPARE(answerOf(console.room()->session().keepAccount(credential)).error, VaultError::None);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(console) && troubleOf(console).isEmpty(), Patience);
    for (const QLatin1StringView page : pageIds) {
        const auto *const shown = qobject_cast<ResourcePage *>(console.window().workspace()->page(page));
        for (const PageNotice &notice : shown->shown().banners)
            QVERIFY2(notice.content.mood != Mood::Bad, page.data());
    }
}

void TestConsole::aLockedKeychainSaysSoAndIsUnlocked()
{
    const Server server(database());
    {
        Console before{CommandLine()};
        before.start();
        fillIn(before, server);
        open(before);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(before), Patience);
    }
    QVERIFY(Keychain::lock());
    const auto unlocked = qScopeGuard([] { Keychain::unlock(); });
    Console console{CommandLine()};
    console.start();
    QTRY_COMPARE_WITH_TIMEOUT(troubleOf(console), u"The keychain is locked; nothing is lost"_s, Patience);
    QVERIFY(console.window().workspace()->trouble().reason.contains("sealed"_L1));
    QCOMPARE(console.window().workspace()->currentPage()->id(), u"opening"_s);

    // Nobody types its password.
    button(console.window().workspace(), u"Unlock"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        troubleOf(console), u"The keychain did not give access; nothing is lost"_s, Patience);
    QCOMPARE(console.room()->session().state(), Session::State::VaultLocked);

    QVERIFY(Keychain::unlock());
    button(console.window().workspace(), u"Unlock"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(console) && troubleOf(console).isEmpty(), Patience);
}

void TestConsole::anAccountIsFoundAsItWasLeft()
{
    const Server server(database());
    Console console{CommandLine()};
    console.start();
    fillIn(console, server);
    open(console);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
    const QString first = console.room()->session().profile().id;
    QPointer<Workspace> workspace = console.window().workspace();
    workspace->navigator().go({u"bookings"_s, {}});
    auto *const bookings = qobject_cast<ResourcePage *>(workspace->page(u"bookings"_s));
    bookings->filter()->setText(u"-state:cancelled"_s);
    TableView *const view = bookings->view();
    const int rows = view->model()->rowCount();
    QVERIFY(rows > 20 && QLocale().toString(rows) != bookings->status().count);
    view->setCurrentIndex(view->model()->index(rows - 2, 0));
    view->scrollToBottom();
    const QString selected = view->currentIndex().data(IdRole).toString();
    const int scrolled = view->verticalScrollBar()->value();
    QVERIFY(!selected.isEmpty() && scrolled > 0);

    const Server other(m_folder->filePath(u"other.sqlite"_s));
    fillIn(console, other);
    open(console);
    QTRY_VERIFY_WITH_TIMEOUT(console.room()->session().profile().id != first && isSettled(console), Patience);
    QVERIFY(console.window().workspace() != workspace);
    QVERIFY(!workspace.isNull() && !workspace->isVisible());
    const QString second = console.room()->session().profile().id;
    console.window().workspace()->navigator().go({u"schedules"_s, {}});
    const QPointer<Workspace> workspaceOfOther = console.window().workspace();

    // As the menu of accounts does.
    Q_EMIT console.window().accountChosen(first);
    QCOMPARE(console.window().workspace(), workspace.data());
    QVERIFY(workspace->isVisible() && !workspaceOfOther->isVisible());
    QCOMPARE(workspace->currentPage(), bookings);
    QCOMPARE(bookings->filter()->text(), u"-state:cancelled"_s);
    QCOMPARE(view->model()->rowCount(), rows);
    QCOMPARE(view->currentIndex().data(IdRole).toString(), selected);
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(bookings->inspected().id, selected);

    // What goes on in the account behind is not told of the one in front.
    workspaceOfOther->navigator().go({u"people"_s, {}});
    Q_EMIT workspaceOfOther->actionWanted(WindowAction::ShowCredentials);
    QCOMPARE(workspace->currentPage(), bookings);
    Q_EMIT console.window().accountChosen(second);
    QVERIFY(workspaceOfOther->isVisible() && !workspace->isVisible());
    QCOMPARE(workspaceOfOther->currentPage()->id(), u"people"_s);
}

void TestConsole::whoConnectsAnAccountIsNotInterruptedByAnother()
{
    auto server = std::make_unique<Server>(database());
    const QString port = QString::number(server->base().port());
    Console console{CommandLine()};
    console.start();
    fillIn(console, *server);
    server->stop();
    open(console);
    QTRY_COMPARE_WITH_TIMEOUT(console.room() ? console.room()->session().learning() : Session::Learning::Not,
        Session::Learning::Failed, Patience);
    console.window().actions().find(WindowAction::ConnectAccount)->trigger();
    ConnectPage *const connecting = console.window().connectPage();
    QVERIFY(connecting->isVisible());

    server = std::make_unique<Server>(database(), port);
    console.room()->session().learn();
    QTRY_VERIFY_WITH_TIMEOUT(rowsOf(console, u"bookings"_s) > 0, Patience);
    QVERIFY(connecting->isVisible() && !console.window().workspace()->isVisible());
    button(connecting, u"Cancel"_s)->click();
    QVERIFY(console.window().workspace()->isVisible());
    QCOMPARE(console.window().workspace()->currentPage()->id(), u"bookings"_s);
}

} // namespace Calends

QTEST_MAIN(Calends::TestConsole)
#include "test_console.moc"
