// Links and later starts, as the desktop brings them: the window as the program composes it, with an account
// that is kept in a real keychain, and the program itself as the one that starts later.
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QLabel>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/calends/firstinstance.h"
#include "models/account/accountlink.h"
#include "models/account/profilestore.h"
#include "models/core/tablemodel.h"
#include "tests/gui/desktop/startedprogram.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "tests/programs/endwithtest.h"
#include "tests/programs/keptaccount.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/kit/inspector.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 60'000; // ms
const QString OtherId = u"9d1f0b6a-57aa-4a0d-8a5c-2f0c5a571c22"_s;

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aLinkOpensARow_data();
    void aLinkOpensARow();
    void aLinkNamesTheAccountToo();
    void aLinkAtTheStartIsFollowedWhenThePagesCome();
    void whatLeadsNowhereIsSaid_data();
    void whatLeadsNowhereIsSaid();
    void linksAreCopied();
    void aLaterStartHandsItsLinkOver_data();
    void aLaterStartHandsItsLinkOver();
    void aLaterStartBringsTheWindowForward();
    void theTokenOfTheDesktopGoesWithIt();
    void anAccountThatIsClosedIsAskedFor();
    void aLaterStartOpensItsProfile();
    void sampleDataAreNeverHandedOver();
    void anotherConfigurationIsAProgramOfItsOwn();
    void withoutABusTheProgramStarts();
    void ofTwoProgramsOneEnds();
    void nothingWasWrittenByAnyOfIt();

private:
    ResourcePage &page(const QString &id) const;
    MainWindow &window() const { return m_console->window(); }
    QuestionBox *question() const;
    QString rowOf(const QString &page) const; // neither the first nor the chosen one
    QString linkTo(const QString &page, const QString &row) const;
    bool shows(const QString &page, const QString &row) const;
    void start();
    static QStringList services();

    std::unique_ptr<SandboxProgram> m_sandbox;
    KeptAccount m_account;
    std::unique_ptr<FirstInstance> m_instance;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<QSignalSpy> m_requested;
};

void TestLinks::initTestCase()
{
    QVERIFY2(isTestHome(), "to be run by tests/with-keychain: it changes what the program keeps");
    QApplication::setStyle(new Style(Theme::Light));
    QApplication::setQuitOnLastWindowClosed(false);
    m_sandbox = std::make_unique<SandboxProgram>(unlimitedOrganization(20, 60));
    QVERIFY(m_sandbox->isReady());
    m_account = keptAccount(*m_sandbox);
    QVERIFY(!m_account.storeKey.isEmpty());
    Profile other = m_account.profile;
    other.id = OtherId;
    other.name = u"Other house"_s;
    Profile twice = other;
    twice.id = u"1c22"_s;
    twice.name = u"Twice"_s;
    Profile again = twice;
    again.id = u"1c23"_s;
    ProfileStore profiles(
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.json"_L1);
    for (const Profile &profile : {other, twice, again})
        QVERIFY(profiles.put(profile));
    start();
}

void TestLinks::cleanupTestCase()
{
    m_console.reset();
    m_instance.reset();
    m_sandbox.reset();
}

// As the program does when it is the first.
void TestLinks::start()
{
    m_instance = std::make_unique<FirstInstance>(QDBusConnection::sessionBus());
    m_requested = std::make_unique<QSignalSpy>(m_instance.get(), &FirstInstance::requested);
    QSignalSpy first(m_instance.get(), &FirstInstance::isFirst);
    m_instance->start({});
    QVERIFY(first.wait(Patience));
    CommandLine line;
    line.profile = m_account.profile.id;
    m_console = std::make_unique<Console>(line);
    connect(m_instance.get(), &FirstInstance::requested, m_console.get(), &Console::take);
    m_console->start();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*m_console), Patience);
}

void TestLinks::init()
{
    if (m_console && m_console->room() && m_console->room()->session().profile().id == m_account.profile.id)
        window().workspace()->navigator().go({u"schedules"_s, {}});
}

ResourcePage &TestLinks::page(const QString &id) const
{
    return *qobject_cast<ResourcePage *>(window().workspace()->page(id));
}

QuestionBox *TestLinks::question() const
{
    const QList<QuestionBox *> boxes = window().findChildren<QuestionBox *>();
    for (QuestionBox *const box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

QString TestLinks::rowOf(const QString &id) const
{
    const TableView &view = *page(id).view();
    for (int row = 3; row < view.model()->rowCount(); ++row) {
        QString found = view.model()->index(row, 0).data(IdRole).toString();
        if (found != page(id).chosenRow())
            return found;
    }
    return {};
}

QString TestLinks::linkTo(const QString &id, const QString &row) const
{
    return "calends://"_L1 + m_account.profile.id + u'/' + id + u'/' + row;
}

// The page is in front, the row chosen, and the inspector tells of it.
bool TestLinks::shows(const QString &id, const QString &row) const
{
    const Workspace &workspace = *window().workspace();
    const WindowPage *const shown = workspace.currentPage();
    return shown && shown->id() == id && shown->chosenRow() == row && workspace.inspector()->isVisible()
        && workspace.inspector()->content().title == shown->inspectedAt(row).title;
}

QStringList TestLinks::services()
{
    return QDBusConnection::sessionBus().interface()->registeredServiceNames().value().filter(
        u"org.calends.Calends.c"_s);
}

void TestLinks::aLinkOpensARow_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a booking") << u"bookings"_s;
    QTest::newRow("a person") << u"people"_s;
}

void TestLinks::aLinkOpensARow()
{
    QFETCH(const QString, id);
    const QString row = rowOf(id);
    QVERIFY(!row.isEmpty());
    QVERIFY(!shows(id, row));
    m_console->take({{}, linkTo(id, row), {}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, row), Patience);
    QVERIFY(!question());
}

void TestLinks::aLinkNamesTheAccountToo()
{
    const QString row = rowOf(u"bookings"_s);
    m_console->take({{}, u"calends://Field%20studio/bookings/"_s + row, {}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"bookings"_s, row), Patience);
}

void TestLinks::aLinkAtTheStartIsFollowedWhenThePagesCome()
{
    const QString row = rowOf(u"people"_s);
    m_console.reset();
    CommandLine line;
    line.profile = m_account.profile.name;
    line.link = linkTo(u"people"_s, row);
    m_console = std::make_unique<Console>(line);
    connect(m_instance.get(), &FirstInstance::requested, m_console.get(), &Console::take);
    m_console->start();
    QVERIFY(!question());
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*m_console), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"people"_s, row), Patience);
}

void TestLinks::whatLeadsNowhereIsSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such account") << u"calends://Nobody%20%3Cb%3Ehere/people/1"_s << u"“Nobody <b>here”"_s;
    QTest::newRow("several of the name") << u"calends://Twice/people/1"_s << u"“Twice”"_s;
    QTest::newRow("badly written") << u"calends://Field%20studio/people/amara"_s << u"“amara”"_s;
    QTest::newRow("no link at all") << u"https://example.com/"_s << u"calends://ACCOUNT"_s;
}

void TestLinks::whatLeadsNowhereIsSaid()
{
    QFETCH(const QString, link);
    QFETCH(const QString, said);
    m_console->take({{}, link, {}});
    QTRY_VERIFY(question());
    const QString words = question()->text() + u'\n' + question()->informativeText();
    QVERIFY2(words.contains(said), qPrintable(words));
    const QList<QLabel *> labels = question()->findChildren<QLabel *>();
    for (const QLabel *const label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(window().workspace()->currentPage()->id(), u"schedules"_s);
    question()->accept();
    QTRY_VERIFY(!question());
}

void TestLinks::linksAreCopied()
{
    QAction *const copy = window().actions().find(WindowAction::CopyLink);
    QVERIFY(!copy->isEnabled()); // on the schedules
    QVERIFY(!copy->whatsThis().isEmpty());
    for (const QString &id : {u"bookings"_s, u"people"_s}) {
        const QString row = rowOf(id);
        window().workspace()->navigator().go({id, row});
        QTRY_VERIFY(copy->isEnabled());
        QApplication::clipboard()->clear();
        copy->trigger();
        QCOMPARE(QApplication::clipboard()->text(), linkTo(id, row));
    }
    // Where the inspector has no other verb it has this one.
    const QString row = rowOf(u"bookings"_s);
    QApplication::clipboard()->clear();
    const QList<InspectorVerb> verbs = page(u"bookings"_s).inspectedAt(row).verbs;
    QCOMPARE(verbs.size(), 1);
    QCOMPARE(verbs.constFirst().text, ResourcePage::tr("Copy link"));
    QCOMPARE(verbs.constFirst().obstacle, QString());
    verbs.constFirst().run();
    QCOMPARE(QApplication::clipboard()->text(), linkTo(u"bookings"_s, row));
}

void TestLinks::aLaterStartHandsItsLinkOver_data() { aLinkOpensARow_data(); }

void TestLinks::aLaterStartHandsItsLinkOver()
{
    QFETCH(const QString, id);
    const QString row = rowOf(id);
    QProcess later;
    endWithTest(later);
    later.start(QStringLiteral(CALENDS_PROGRAM), {linkTo(id, row)});
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, Patience);
    QCOMPARE(later.exitStatus(), QProcess::NormalExit);
    QCOMPARE(later.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(later.readAllStandardError()), QString());
    QTRY_VERIFY_WITH_TIMEOUT(shows(id, row), Patience);
}

void TestLinks::aLaterStartBringsTheWindowForward()
{
    window().showMinimized();
    QVERIFY(window().isMinimized());
    QProcess later;
    endWithTest(later);
    later.start(QStringLiteral(CALENDS_PROGRAM), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, Patience);
    QCOMPARE(later.exitCode(), 0);
    QTRY_VERIFY(!window().isMinimized());
    QVERIFY(window().isActiveWindow());
    QCOMPARE(window().workspace()->currentPage()->id(), u"schedules"_s);
}

void TestLinks::theTokenOfTheDesktopGoesWithIt()
{
    m_requested->clear();
    QProcess later;
    endWithTest(later);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token-7"_s);
    later.setProcessEnvironment(environment);
    later.start(QStringLiteral(CALENDS_PROGRAM), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, Patience);
    QCOMPARE(m_requested->count(), 1);
    QVERIFY(m_requested->first().first().value<StartRequest>() == (StartRequest{{}, {}, "token-7"}));
}

void TestLinks::anAccountThatIsClosedIsAskedFor()
{
    const QString link = u"calends://Other%20house/bookings/cAbC1"_s;
    m_console->take({{}, link, {}});
    QTRY_VERIFY(question());
    QCOMPARE(question()->objectName(), u"linkQuestion"_s);
    QVERIFY(question()->text().contains(u"Other house"_s));
    question()->reject();
    QTRY_VERIFY(!question());
    QCOMPARE(m_console->room()->session().profile().id, m_account.profile.id);
    m_console->take({{}, link, {}});
    QTRY_VERIFY(question());
    QCOMPARE(m_console->room()->session().profile().id, m_account.profile.id);
    question()->defaultButton()->click();
    QTRY_COMPARE(m_console->room()->session().profile().id, OtherId);
    QCOMPARE(window().workspace()->navigator().place(), (Place{.page = u"bookings"_s, .row = u"cAbC1"_s}));
}

void TestLinks::aLaterStartOpensItsProfile()
{
    QCOMPARE(m_console->room()->session().profile().id, OtherId);
    QProcess later;
    endWithTest(later);
    later.start(QStringLiteral(CALENDS_PROGRAM), {u"--profile"_s, m_account.profile.name});
    QTRY_COMPARE_WITH_TIMEOUT(later.state(), QProcess::NotRunning, Patience);
    QCOMPARE(later.exitCode(), 0);
    QTRY_COMPARE(m_console->room()->session().profile().id, m_account.profile.id);
}

// It runs on, and nobody here hears of it.
void TestLinks::sampleDataAreNeverHandedOver()
{
    m_requested->clear();
    QProcess sample;
    endWithTest(sample);
    sample.start(QStringLiteral(CALENDS_PROGRAM), {u"--sandbox"_s, u"--people"_s, u"5"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(sample.processId()).isEmpty(), Patience);
    QCOMPARE(sample.state(), QProcess::Running);
    for (const QString &asked : {u"--version"_s, u"--help"_s, u"--where"_s})
        QCOMPARE(
            ended(QStringLiteral(CALENDS_PROGRAM), {asked}, QProcessEnvironment::systemEnvironment()).code,
            0);
    const QTemporaryDir pictures;
    QCOMPARE(ended(QStringLiteral(CALENDS_PROGRAM), {u"--tour"_s, pictures.path(), u"--only"_s, u"welcome"_s},
                 QProcessEnvironment::systemEnvironment())
                 .code,
        0);
    QCoreApplication::processEvents();
    QCOMPARE(m_requested->count(), 0);
    QCOMPARE(services().size(), 1);
    sample.kill();
    QVERIFY(sample.waitForFinished(Patience));
}

void TestLinks::anotherConfigurationIsAProgramOfItsOwn()
{
    m_requested->clear();
    QCOMPARE(services(), QStringList{FirstInstance::serviceName()});
    const FreshHome home;
    QProcess other;
    endWithTest(other);
    other.setProcessEnvironment(home.environment());
    other.start(QStringLiteral(CALENDS_PROGRAM), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(services().size(), 2, Patience);
    QCOMPARE(other.state(), QProcess::Running);
    QCOMPARE(m_requested->count(), 0);
    other.kill();
    QVERIFY(other.waitForFinished(Patience));
    QTRY_COMPARE(services().size(), 1);
}

void TestLinks::withoutABusTheProgramStarts()
{
    m_requested->clear();
    const FreshHome home;
    QVERIFY(ProfileStore(home.config() + "/Calends/calends/profiles.json"_L1).put(m_account.profile));
    QProcess alone;
    endWithTest(alone);
    QProcessEnvironment environment = home.bareEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    alone.setProcessEnvironment(environment);
    alone.start(QStringLiteral(CALENDS_PROGRAM), {linkTo(u"bookings"_s, u"cAbC1"_s)});
    const QString lock
        = home.data() + "/Calends/calends/stores/"_L1 + m_account.profile.id + ".sqlite.lock"_L1;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), Patience); // it has opened the account
    QCOMPARE(alone.state(), QProcess::Running);
    QCOMPARE(m_requested->count(), 0);
    alone.kill();
    QVERIFY(alone.waitForFinished(Patience));
}

// Both are the program itself, started at once.
void TestLinks::ofTwoProgramsOneEnds()
{
    const FreshHome home;
    QProcess one;
    QProcess two;
    for (QProcess *const each : {&one, &two}) {
        endWithTest(*each);
        each->setProcessEnvironment(home.environment());
        each->start(QStringLiteral(CALENDS_PROGRAM), QStringList());
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        one.state() == QProcess::NotRunning || two.state() == QProcess::NotRunning, Patience);
    QProcess &later = one.state() == QProcess::NotRunning ? one : two;
    QProcess &first = &later == &one ? two : one;
    QCOMPARE(later.exitStatus(), QProcess::NormalExit);
    QCOMPARE(later.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    QCOMPARE(services().size(), 2);
    first.kill();
    QVERIFY(first.waitForFinished(Patience));
}

void TestLinks::nothingWasWrittenByAnyOfIt()
{
    const auto &requests = m_console->room()->session().log().requests();
    QVERIFY(!requests.empty());
    for (const LoggedRequest &request : requests)
        QVERIFY2(request.method == "GET", request.method.constData());
}

} // namespace Calends

using Calends::TestLinks;
QTEST_MAIN(TestLinks)
#include "test_links.moc"
