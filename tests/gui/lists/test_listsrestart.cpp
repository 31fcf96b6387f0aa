// What the person arranged, chose and saved on the pages is there in the next run, sealed on the disk: with a
// real store and a real keychain, in a home of its own, see tests/with-keychain.
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "app/calends/accountchanges.h"
#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/calends/sandboxprocess.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "tests/unit/account/keychain.h"
#include "ui/changes/changeform.h"
#include "ui/changes/changeformrow.h"
#include "ui/changes/importpage.h"
#include "ui/changes/pendingbar.h"
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
const QString unsentZone = u"Pacific/Kiritimati"_s;
const QString columnName = u"Wohnsitzspalte"_s;

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
    void columnsOfAFileAreKnownInTheNextRun();

private:
    std::unique_ptr<Console> opened();
    void arrange(Console &console);
    void edit(Console &console);
    ImportPage *opened(Console &console, const QByteArray &file);

    SandboxProcess m_server;
    QTemporaryDir m_folder; // not at home: a file of the person's own
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
    profile.writeLevel = WriteLevel::Confirm;
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

// One row, and nothing is sent.
void TestListsRestart::edit(Console &console)
{
    console.window().workspace()->navigator().go({u"people"_s, {}});
    const ResourcePage &people = *page(console, u"people"_s);
    TableView &view = *people.view();
    const auto isManaged = [&people](const QModelIndex &index) {
        const QList<InspectorLine> pills = people.inspectedAt(index.data(IdRole).toString()).pills;
        return !pills.isEmpty() && pills.constFirst().pill == u"managed user"_s;
    };
    int row = 0;
    while (row < view.model()->rowCount() - 1 && !isManaged(view.model()->index(row, 0)))
        ++row;
    view.setCurrentIndex(view.model()->index(row, 0));
    QAction *const verb = console.window().actions().find(WindowAction::EditRows);
    QTRY_VERIFY2(verb->isEnabled(), qPrintable(verb->toolTip()));
    verb->trigger();
    auto *const form = console.window().findChild<ChangeForm *>();
    QVERIFY(form);
    auto *const zone = form->row("timeZone")->editor()->findChild<QLineEdit *>();
    QVERIFY(zone);
    zone->selectAll();
    QTest::keyClicks(zone, unsentZone);
    form->addButton()->click();
    QCOMPARE(console.room()->changes()->pending().count(), 1);
}

void TestListsRestart::everythingIsThereInTheNextRun()
{
    {
        const std::unique_ptr<Console> console = opened();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
        edit(*console);
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
    const PendingChanges &pending = console->room()->changes()->pending();
    QTRY_COMPARE_WITH_TIMEOUT(pending.count(), 1, Patience);
    QVERIFY(pending.all().constFirst().wanted.contains(unsentZone.toUtf8()));
    QVERIFY(console->window().findChild<PendingBar *>()->isVisible());
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
    QVERIFY(!bytes.contains(unsentZone.toUtf8()));
    QVERIFY(bytes.contains("compact")); // how high rows are is nobody's secret
}

void TestListsRestart::whatIsRemovedStaysAway()
{
    {
        const std::unique_ptr<Console> console = opened();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
        ResourcePage &people = *page(*console, u"people"_s);
        PendingChanges &pending = console->room()->changes()->pending();
        QTRY_COMPARE_WITH_TIMEOUT(pending.count(), 1, Patience);
        pending.discard();
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
    QCOMPARE(console->room()->changes()->pending().count(), 0);
    console->window().close();
}

// The import page, with this file; nullptr: it was not taken in.
ImportPage *TestListsRestart::opened(Console &console, const QByteArray &content)
{
    ResourcePage &people = *page(console, u"people"_s);
    console.window().workspace()->navigator().go({u"people"_s, {}});
    const QList<QPushButton *> buttons = people.findChildren<QPushButton *>();
    const auto verb = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *each) { return each->text() == u"Import…"_s; });
    if (verb == buttons.cend()
        || !QTest::qWaitFor([button = *verb] { return button->isEnabled(); }, Patience))
        return nullptr;
    QFile file(m_folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return nullptr;
    file.close();
    (*verb)->click();
    auto *const taking = qobject_cast<ImportPage *>(console.window().workspace()->page(ImportPage::pageId()));
    taking->open(file.fileName());
    return QTest::qWaitFor([taking] { return taking->table().plan() != nullptr; }, Patience) ? taking
                                                                                             : nullptr;
}

void TestListsRestart::columnsOfAFileAreKnownInTheNextRun()
{
    QSettings().setValue(u"import/0123456789ab"_s, QStringList{u"email"_s}); // by an earlier release
    {
        const std::unique_ptr<Console> console = opened();
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
        const ImportPage *const taking
            = opened(*console, columnName.toUtf8() + ";E-Mail\nEurope/Paris;ada@example.test\n");
        QVERIFY(taking);
        QCOMPARE(taking->table().plan()->mapping().fields, QStringList({QString(), u"email"_s}));
        const QList<QComboBox *> choices = taking->findChildren<QComboBox *>();
        const auto choice = std::find_if(choices.cbegin(), choices.cend(),
            [](const QComboBox *each) { return each->accessibleName().contains(columnName); });
        QVERIFY(choice != choices.cend());
        (*choice)->setCurrentIndex((*choice)->findData(u"timeZone"_s));
        console->window().close();
    }
    QVERIFY(!everyByteAtHome().contains(columnName.toUtf8()));
    QSettings().sync();
    QVERIFY(!QSettings().childGroups().contains(u"import"_s));
    const std::unique_ptr<Console> console = opened();
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(*console, u"people"_s), Patience);
    const ImportPage *const taking
        = opened(*console, columnName.toUtf8() + ";E-Mail\nEurope/Berlin;bob@example.test\n");
    QVERIFY(taking);
    QCOMPARE(taking->table().plan()->mapping().fields, QStringList({u"timeZone"_s, u"email"_s}));
    console->window().close();
}

QTEST_MAIN(TestListsRestart)
#include "test_listsrestart.moc"
