// What the person arranged, chose and saved on the pages is there in the next run, sealed on the disk: with a
// real store and a real keychain, in a home of its own, see tests/with-keychain.
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/calends/sandboxprocess.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "tests/unit/account/keychain.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms
const QString filterName = u"Berliners of note"_s;
const QString filterText = u"zone:Europe/*"_s;

ResourcePage *page(Console &console, const QString &id)
{
    Workspace *const workspace = console.window().workspace();
    return workspace ? qobject_cast<ResourcePage *>(workspace->page(id)) : nullptr;
}

bool isSettled(Console &console, const QString &id)
{
    const ResourcePage *const shown = page(console, id);
    return shown && shown->shown().progress.isEmpty() && shown->shown().body == PageView::Body::Rows;
}

QByteArray everyByteAtHome()
{
    QByteArray bytes;
    QDirIterator all(
        QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class TestListsRestart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsThereInTheNextRun();
    void nothingOfItIsReadableOnDisk();
    void whatIsRemovedStaysAway();

private:
    std::unique_ptr<Console> opened();
    void arrange(Console &console);

    SandboxProcess m_server;
    QStringList m_chosen;
    ColumnLayout m_columns;
};

void TestListsRestart::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QCoreApplication::setApplicationName(u"calends"_s);
    QApplication::setStyle(new Style(Theme::Light));
    QApplication::setQuitOnLastWindowClosed(false);
    CommandLine line;
    line.sandbox = true;
    line.sandboxProgram = QStringLiteral(CALENDS_SANDBOX_PROGRAM);
    line.kind = u"platform"_s;
    line.plan = u"essentials"_s;
    line.people = u"40"_s;
    line.bookings = u"60"_s;
    m_server.start(line);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server.account().base.isEmpty(), Patience);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    Profile profile;
    profile.id = u"kept"_s;
    profile.name = u"Acme Health"_s;
    profile.base = m_server.account().base;
    profile.credential = CredentialKind::OAuthClientSecret;
    ProfileStore(config + "/profiles.json"_L1).put(profile);
    Vault vault(config + "/keychain.json"_L1);
    const VaultResult written
        = answerOf(vault.write(VaultEntry::account(profile.id), packed(m_server.account().credential)));
    QCOMPARE(written.error, VaultError::None);
}

std::unique_ptr<Console> TestListsRestart::opened()
{
    auto console = std::make_unique<Console>(CommandLine());
    console->start();
    return console;
}

void TestListsRestart::arrange(Console &console)
{
    console.window().workspace()->navigator().go({u"people"_s, {}});
    ResourcePage &people = *page(console, u"people"_s);
    TableView &view = *people.view();
    view.setColumnLayout(
        {{"zone", "name", "username"}, {{"zone", 190}, {"username", 140}}, 2, "zone", Qt::DescendingOrder});
    people.filter()->setText(filterText);
    SavedFilters &filters = *console.room()->savedFilters();
    filters.add({{}, u"people"_s, filterName, filterText, view.columnLayout()});
    people.showSavedFilter(filters.all().constFirst().id);
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedRows(), 2);
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_chosen.append(row.data(IdRole).toString());
    m_columns = view.columnLayout();
    console.window().actions().find(WindowAction::CompactRows)->trigger();
}

void TestListsRestart::everythingIsThereInTheNextRun()
{
    {
        const std::unique_ptr<Console> console = opened();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
        arrange(*console);
        console->window().close();
    }
    const std::unique_ptr<Console> console = opened();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
    ResourcePage &people = *page(*console, u"people"_s);
    QCOMPARE(people.filter()->text(), filterText);
    QCOMPARE(people.view()->columnLayout().shown, m_columns.shown);
    QCOMPARE(people.view()->columnLayout().frozen, 2);
    QCOMPARE(people.view()->columnLayout().widths.value("username"), 140);
    QCOMPARE(people.view()->columnLayout().sortColumn, QByteArray("zone"));
    QCOMPARE(people.view()->columnLayout().sortOrder, Qt::DescendingOrder);
    QCOMPARE(people.view()->rowHeight(0), Measures::of(people.view()).row(RowHeight::Compact));
    QTRY_COMPARE(people.view()->selectedRows(), 2);
    for (const QString &id : std::as_const(m_chosen))
        QVERIFY(people.view()->selectionModel()->isRowSelected(
            qobject_cast<TableModel *>(people.view()->model())->rowOf(id), {}));
    const QList<SavedFilter> filters = people.savedFilters();
    QCOMPARE(filters.size(), 1);
    QCOMPARE(filters.constFirst().name, filterName);
    QCOMPARE(people.shownFilter(), filters.constFirst().id);
    const SidebarItem *const entry = console->window().workspace()->sidebar()->entry(filters.constFirst().id);
    QVERIFY(entry);
    QTRY_COMPARE(entry->accessibleDescription(), QLocale().toString(people.view()->model()->rowCount()));
    // Another page has none of it.
    QVERIFY(page(*console, u"bookings"_s)->filter()->text().isEmpty());
    QVERIFY(page(*console, u"bookings"_s)->savedFilters().isEmpty());
    console->window().close();
}

void TestListsRestart::nothingOfItIsReadableOnDisk()
{
    const QByteArray bytes = everyByteAtHome();
    QVERIFY(bytes.contains("Acme Health")); // the right places are looked at
    QVERIFY(!bytes.contains(filterName.toUtf8()));
    QVERIFY(!bytes.contains(filterText.toUtf8()));
    QVERIFY(bytes.contains("compact")); // how high rows are is nobody's secret
}

void TestListsRestart::whatIsRemovedStaysAway()
{
    {
        const std::unique_ptr<Console> console = opened();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
        ResourcePage &people = *page(*console, u"people"_s);
        people.removeSavedFilter(people.savedFilters().constFirst().id);
        people.filter()->clear();
        people.view()->clearRows();
        console->window().close();
    }
    const std::unique_ptr<Console> console = opened();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
    ResourcePage &people = *page(*console, u"people"_s);
    QVERIFY(people.savedFilters().isEmpty());
    QVERIFY(people.filter()->text().isEmpty());
    QCOMPARE(people.view()->selectedRows(), 0);
    console->window().close();
}

QTEST_MAIN(TestListsRestart)
#include "test_listsrestart.moc"
