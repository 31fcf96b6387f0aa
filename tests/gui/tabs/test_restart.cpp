// The window is found as it was left: two accounts on two servers, their tabs, and what each shows, from the
// sealed stores on disk and a real keychain. Nothing that may name a person stands in the settings.
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

#include <memory>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "models/account/keptcredential.h"
#include "tests/unit/account/keychain.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/inspectorarea.h"
#include "ui/shell/inspectorwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QString profilesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/profiles.json"_L1;
}

QString vaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/keychain.json"_L1;
}

ResourcePage *pageOf(Console &console, const QString &id)
{
    Workspace *const workspace = console.window().workspace();
    return workspace ? qobject_cast<ResourcePage *>(workspace->page(id)) : nullptr;
}

bool isSettled(Console &console)
{
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s}) {
        const ResourcePage *const page = pageOf(console, id);
        if (!page || !page->shown().progress.isEmpty() || page->shown().body != PageView::Body::Rows)
            return false;
    }
    return console.room()->session().learning() == Session::Learning::Learnt;
}

// Every file below this user's home, as one.
QByteArray everythingKept()
{
    QByteArray all;
    QDirIterator files(
        QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

class TestRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tabsAreFoundAsTheyWereLeft();
    void aWindowOfAnAccountThatIsNotShownLeadsToIt();
    void theNavigationHasTheWidthItWasGiven();
    void chosenRowsFarDownAreChosenAgain();
    void whatIsTypedStandsInNoFileInTheClear();
    void anAccountThatIsGoneLeavesNoTab();

private:
    void addAccount(SandboxProcess &server, const QString &name, Environment environment);

    SandboxProcess m_first;
    SandboxProcess m_second;
    QStringList m_profiles; // ids
};

void TestRestart::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    addAccount(m_first, u"Acme"_s, Environment::Production);
    addAccount(m_second, u"Borealis"_s, Environment::Test);
    QCOMPARE(m_profiles.size(), 2);
}

// As connecting leaves it.
void TestRestart::addAccount(SandboxProcess &server, const QString &name, Environment environment)
{
    CommandLine line;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.people = u"30"_s;
    line.bookings = u"160"_s;
    line.limit = u"5000/60"_s;
    QSignalSpy ready(&server, &SandboxProcess::ready);
    server.start(line);
    QVERIFY(ready.wait(Patience));
    Profile profile = server.profile();
    profile.id = ProfileStore::newId();
    profile.name = name;
    profile.environment = environment;
    profile.inMemory = false;
    profile.heldClients.clear();
    Vault vault(vaultFile());
    const QFuture<VaultResult> written
        = vault.write(VaultEntry::account(profile.id), packed(server.account().credential));
    QCOMPARE(answerOf(written).error, VaultError::None);
    ProfileStore(profilesFile()).put(profile);
    m_profiles.append(profile.id);
}

void TestRestart::tabsAreFoundAsTheyWereLeft()
{
    QString row;
    QString rowOfSecond;
    QString pinned;
    QString inWindow;
    {
        Console console{CommandLine()};
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
        MainWindow &window = console.window();
        pageOf(console, u"bookings"_s)->filter()->setText(u"-state:cancelled"_s);
        TableView *const bookings = pageOf(console, u"bookings"_s)->view();
        bookings->setCurrentIndex(bookings->model()->index(4, 0));
        row = pageOf(console, u"bookings"_s)->chosenRow();
        QVERIFY(!row.isEmpty());
        window.openTab({.page = u"people"_s});
        console.window().workspace()->navigator().go({u"schedules"_s, {}});
        console.window().workspace()->navigator().go({u"eventtypes"_s, {}});
        window.actions().find(WindowAction::Back)->trigger();

        window.actions().find(WindowAction::NewTab)->trigger();
        window.actions().find(WindowAction::account(2))->trigger();
        QCOMPARE(window.tabs().currentTab().profile, m_profiles.at(1));
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
        QVERIFY(window.windowTitle().startsWith("Borealis"_L1));
        console.window().workspace()->navigator().go({u"people"_s, {}});
        pageOf(console, u"people"_s)->filter()->setText(u"a"_s);
        TableView *const people = pageOf(console, u"people"_s)->view();
        people->setCurrentIndex(people->model()->index(1, 0));
        rowOfSecond = pageOf(console, u"people"_s)->chosenRow();
        window.actions().find(WindowAction::PinInspector)->trigger();
        people->setCurrentIndex(people->model()->index(2, 0));
        window.actions().find(WindowAction::DetachInspector)->trigger();
        inWindow = pageOf(console, u"people"_s)->chosenRow();
        pinned = rowOfSecond;
        rowOfSecond = inWindow;
        QCOMPARE(window.workspace()->inspectors()->windows().size(), 1);
        QCOMPARE(window.tabs().count(), 3);
        QCOMPARE(window.tabStrip()->labels().at(0).account, u"Acme"_s);
        QCOMPARE(window.tabStrip()->labels().at(2).account, u"Borealis"_s);
        QVERIFY(window.tabStrip()->labels().at(0).mark != window.tabStrip()->labels().at(2).mark);
        window.close();
    }
    Console again{CommandLine()};
    again.start();
    MainWindow &window = again.window();
    QCOMPARE(window.tabs().count(), 3);
    QCOMPARE(window.tabs().current(), 2);
    QCOMPARE(window.tabs().tabs().at(0).profile, m_profiles.at(0));
    QTRY_COMPARE_WITH_TIMEOUT(window.workspace()->currentPage()->id(), u"people"_s, Patience);
    QCOMPARE(again.room()->session().profile().id, m_profiles.at(1));
    QCOMPARE(pageOf(again, u"people"_s)->filter()->text(), u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pageOf(again, u"people"_s)->chosenRow(), rowOfSecond, Patience);
    const InspectorArea *const area = window.workspace()->inspectors();
    QVERIFY(area->following()->isVisible());
    QVERIFY(area->isPinned());
    QTRY_COMPARE(area->pinned()->content().title, pageOf(again, u"people"_s)->inspectedAt(pinned).title);
    QCOMPARE(area->windows().size(), 1);
    QCOMPARE(area->windows().constFirst()->inspection().place(), (Place{u"people"_s, inWindow}));

    // The other account is opened when one comes to its tab.
    window.goToTab(1);
    QTRY_COMPARE_WITH_TIMEOUT(window.workspace()->currentPage()->id(), u"schedules"_s, Patience);
    QCOMPARE(again.room()->session().profile().id, m_profiles.at(0));
    QVERIFY(window.windowTitle().startsWith("Acme"_L1));
    window.actions().find(WindowAction::Forward)->trigger();
    QCOMPARE(window.workspace()->currentPage()->id(), u"eventtypes"_s);
    window.actions().find(WindowAction::Back)->trigger();
    window.actions().find(WindowAction::Back)->trigger();
    QCOMPARE(window.workspace()->currentPage()->id(), u"people"_s);
    QCOMPARE(pageOf(again, u"bookings"_s)->filter()->text(), QString());

    window.goToTab(0);
    QCOMPARE(window.workspace()->currentPage()->id(), u"bookings"_s);
    QCOMPARE(pageOf(again, u"bookings"_s)->filter()->text(), u"-state:cancelled"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pageOf(again, u"bookings"_s)->chosenRow(), row, Patience);
    window.close();
}

void TestRestart::aWindowOfAnAccountThatIsNotShownLeadsToIt()
{
    Console console{CommandLine()};
    console.start();
    MainWindow &window = console.window();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
    window.goToAccount(m_profiles.at(1));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
    QCOMPARE(window.workspace()->inspectors()->windows().size(), 1); // left open by the run before
    InspectorWindow *const other = window.workspace()->inspectors()->windows().constFirst();
    const QString schedule
        = pageOf(console, u"schedules"_s)->view()->model()->index(0, 0).data(IdRole).toString();
    window.goToAccount(m_profiles.at(0));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
    QCOMPARE(console.room()->session().profile().id, m_profiles.at(0));
    QVERIFY(other->isVisible());
    Q_EMIT other->inspection().leftFor({u"schedules"_s, schedule});
    QCOMPARE(console.room()->session().profile().id, m_profiles.at(1));
    QCOMPARE(window.tabs().currentTab().profile, m_profiles.at(1));
    QCOMPARE(window.workspace()->currentPage()->id(), u"schedules"_s);
    QCOMPARE(pageOf(console, u"schedules"_s)->chosenRow(), schedule);
    other->close();
    window.close();
}

void TestRestart::theNavigationHasTheWidthItWasGiven()
{
    int wide = 0;
    {
        Console console{CommandLine()};
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
        auto *const panes
            = console.window().workspace()->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(panes);
        console.window().resize(1440, 900);
        const int before = panes->sizes().constFirst();
        auto *const handle = panes->handle(1);
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip + QPoint(40, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        wide = panes->sizes().constFirst();
        QVERIFY(wide > before);
        console.window().close();
    }
    Console again{CommandLine()};
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(again), Patience);
    auto *const panes
        = again.window().workspace()->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(panes);
    QTRY_COMPARE(panes->sizes().constFirst(), wide);
    again.window().close();
}

// Further down than what a start shows first.
void TestRestart::chosenRowsFarDownAreChosenAgain()
{
    constexpr int FarDown = 110;
    QStringList chosen;
    {
        Console console{CommandLine()};
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
        console.window().openTab({.page = u"bookings"_s});
        TableView &view = *pageOf(console, u"bookings"_s)->view();
        QVERIFY(view.model()->rowCount() > FarDown + 1);
        view.setCurrentIndex(view.model()->index(FarDown, 0));
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        chosen = view.selectedIds();
        QCOMPARE(chosen.size(), 2);
        console.window().close();
    }
    Console again{CommandLine()};
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(again), Patience);
    TableView &view = *pageOf(again, u"bookings"_s)->view();
    QTRY_COMPARE(view.selectedRows(), 2);
    QCOMPARE(view.selectedIds(), chosen);
    again.window().actions().find(WindowAction::CloseTab)->trigger();
    again.window().close();
}

void TestRestart::whatIsTypedStandsInNoFileInTheClear()
{
    const QString typed = u"quixotically-unlikely-name"_s;
    const auto isFound = [&typed] {
        const QByteArray all = everythingKept();
        const auto *const wide = reinterpret_cast<const char *>(typed.utf16());
        return all.contains(typed.toUtf8()) || all.contains(QByteArray(wide, typed.size() * 2));
    };
    {
        Console console{CommandLine()};
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(console), Patience);
        console.window().openTab({.page = u"people"_s});
        pageOf(console, u"people"_s)->filter()->setText(typed);
        console.window().close();
    }
    QVERIFY(!isFound());
    // The look is at the right places.
    QFile clear(QDir::home().filePath(u"clear"_s));
    QVERIFY(clear.open(QIODevice::WriteOnly));
    QVERIFY(clear.write(typed.toUtf8()) > 0);
    clear.close();
    QVERIFY(isFound());
    clear.remove();

    Console again{CommandLine()};
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(pageOf(again, u"people"_s), Patience);
    QCOMPARE(pageOf(again, u"people"_s)->filter()->text(), typed);
    again.window().actions().find(WindowAction::CloseTab)->trigger();
    again.window().close();
}

void TestRestart::anAccountThatIsGoneLeavesNoTab()
{
    {
        Console console{CommandLine()};
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.room(), Patience);
        QVERIFY(console.window().tabs().lastOf(m_profiles.at(1)) >= 0);
        console.window().close();
    }
    ProfileStore(profilesFile()).remove(m_profiles.at(1));
    Console again{CommandLine()};
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(again), Patience);
    QCOMPARE(again.window().tabs().lastOf(m_profiles.at(1)), -1);
    QCOMPARE(again.room()->session().profile().id, m_profiles.at(0));
}

QTEST_MAIN(TestRestart)
#include "test_restart.moc"
