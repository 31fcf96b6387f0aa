// Columns, the selection bar and saved filters on the pages of a running window.
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "app/calends/accountroom.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/banner.h"
#include "ui/kit/columnchooser.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/selectionbar.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tickedlist.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/exportdialog.h"
#include "ui/shell/filternameline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void everyMemberIsOfferedAsAColumn();
    void severalRowsHaveABar();
    void keysChooseRowsOutsideTextFields();
    void chosenRowsAreCopied();
    void chosenRowsAreExported();
    void aFilterIsSavedOnThePage();
    void aSavedFilterIsShownAndLeft();
    void aSavedFilterIsUpdatedAndRenamed();
    void aDeletedFilterComesBack();
    void countsAreThoseOfTheList();
    void savedFiltersAreInThePalette();
    void rowHeightsAreChosen();
    void keysSortByTheColumnTheyAreIn();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    ResourcePage &people() { return *m_sample->page(u"people"_s); }
    SavedFilters &filters() { return *m_sample->console().room()->savedFilters(); }
    QAction *action(QLatin1StringView id) { return window().actions().find(id); }
    // As the person does it; returns its id.
    QString saved(const QString &filter, const QString &name);
    QStringList chosenIds();

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestLists::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestLists::init()
{
    workspace().navigator().go({u"people"_s, {}});
    people().showSavedFilter({});
    while (!filters().all().isEmpty())
        filters().remove(filters().all().constFirst().id);
    people().filter()->clear();
    people().view()->resetColumns();
    people().view()->clearRows();
    people().view()->setFocus();
}

QString TestLists::saved(const QString &filter, const QString &name)
{
    people().filter()->setText(filter);
    action(WindowAction::SaveFilter)->trigger();
    people().filterName()->edit()->setText(name);
    QTest::keyClick(people().filterName()->edit(), Qt::Key_Return);
    return filters().all().isEmpty() ? QString() : filters().all().constLast().id;
}

QStringList TestLists::chosenIds()
{
    QStringList ids;
    const QModelIndexList rows = people().view()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(row.data(IdRole).toString());
    return ids;
}

void TestLists::everyMemberIsOfferedAsAColumn()
{
    const QStringList pages = SandboxConsole::pageIds();
    for (const QString &id : pages) {
        TableView &view = *m_sample->page(id)->view();
        int offered = 0;
        int filled = 0;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (!view.model()->headerData(column, Qt::Horizontal, OfferedRole).toBool())
                continue;
            QVERIFY2(view.isColumnHidden(column), view.idOf(column).constData());
            QVERIFY2(!view.model()->headerData(column, Qt::Horizontal).toString().isEmpty(),
                view.idOf(column).constData());
            ++offered;
            filled += view.model()->index(0, column).data().toString().isEmpty() ? 0 : 1;
        }
        QVERIFY2(offered > 3, qPrintable(id));
        QVERIFY2(filled > 0, qPrintable(id));
    }
    action(WindowAction::ChooseColumns)->trigger();
    auto *const chooser = people().findChild<ColumnChooser *>();
    QVERIFY(chooser && chooser->isVisible());
    chooser->list()->setAllTicked(true);
    QCOMPARE(people().view()->columnLayout().shown.size(), people().view()->model()->columnCount());
    chooser->close();
}

void TestLists::severalRowsHaveABar()
{
    TableView &view = *people().view();
    view.setCurrentIndex(view.model()->index(0, 0));
    QVERIFY(!people().selectionBar()->isVisible()); // one row is what is looked at
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(people().selectionBar()->isVisible());
    QCOMPARE(people().selectionBar()->text(), u"2 selected of %1"_s.arg(view.model()->rowCount()));
    people().filter()->setText(u"zone:Europe/*"_s);
    action(WindowAction::SelectAll)->trigger();
    const int shown = view.model()->rowCount();
    QVERIFY(shown > 2);
    QCOMPARE(people().selectionBar()->text(), u"%1 selected of %1"_s.arg(shown));
    const QStringList chosen = chosenIds();
    people().filter()->clear(); // kept by id
    QCOMPARE(people().view()->selectedRows(), shown);
    QStringList after = chosenIds();
    after.sort();
    QStringList before = chosen;
    before.sort();
    QCOMPARE(after, before);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!people().selectionBar()->isVisible());
    QCOMPARE(view.selectedRows(), 0);
}

void TestLists::keysChooseRowsOutsideTextFields()
{
    TableView &view = *people().view();
    QTRY_VERIFY(view.hasFocus());
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_X);
    QVERIFY(people().selectionBar()->isVisible());
    QTest::keyClick(&view, Qt::Key_J);
    QTest::keyClick(&view, Qt::Key_J);
    QTest::keyClick(&view, Qt::Key_X, Qt::ShiftModifier);
    QCOMPARE(view.selectedRows(), 3);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedRows(), view.model()->rowCount());
    view.clearRows();
    people().filter()->setFocus();
    QTRY_VERIFY(people().filter()->hasFocus());
    QTest::keyClicks(people().filter(), u"x"_s);
    QCOMPARE(people().filter()->text(), u"x"_s);
    QTest::keyClick(people().filter(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(people().filter()->selectedText(), u"x"_s);
    QCOMPARE(view.selectedRows(), 0);
}

void TestLists::chosenRowsAreCopied()
{
    TableView &view = *people().view();
    people().listObstacle(ListVerb::CopyText);
    QVERIFY(!people().listObstacle(ListVerb::CopyText).isEmpty());
    view.setColumnLayout({{"email", "name"}, {}, 1, "name", Qt::AscendingOrder});
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QApplication::clipboard()->clear();
    action(WindowAction::CopyText)->trigger();
    const auto cell = [&view](int row, const QByteArray &id) {
        return view.model()->index(row, view.columnOf(id)).data().toString();
    };
    const QString expected = u"E-mail\tName\n%1\t%2\n%3\t%4\n"_s.arg(
        cell(0, "email"), cell(0, "name"), cell(1, "email"), cell(1, "name"));
    QTRY_COMPARE(QApplication::clipboard()->text(), expected);
    action(WindowAction::CopyCsv)->trigger();
    QTRY_VERIFY(QApplication::clipboard()->text().startsWith("E-mail,Name\r\n"_L1));
}

void TestLists::chosenRowsAreExported()
{
    TableView &view = *people().view();
    view.setCurrentIndex(view.model()->index(2, 0));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    const QStringList chosen = chosenIds();
    QVERIFY(QMetaObject::invokeMethod(people().selectionBar(), "exportWanted"));
    auto *const dialog = people().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QStringList ids = dialog->form()->order().ids;
    ids.sort();
    QStringList expected = chosen;
    expected.sort();
    QCOMPARE(ids, expected);
    dialog->reject();
}

void TestLists::aFilterIsSavedOnThePage()
{
    QWidget *const window = people().window(); // a dialog before was the active one
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
    people().filter()->setText(u"zone:Europe/*"_s);
    action(WindowAction::SaveFilter)->trigger();
    QLineEdit *const edit = people().filterName()->edit();
    QTRY_VERIFY(edit->hasFocus());
    QCOMPARE(edit->text(), u"zone:Europe/*"_s); // what it may be called
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!people().filterName()->isVisible());
    QVERIFY(filters().all().isEmpty());
    const QString id = saved(u"zone:Europe/*"_s, u"  Europe  "_s);
    QCOMPARE(filters().find(id)->name, u"Europe"_s);
    QCOMPARE(filters().find(id)->page, u"people"_s);
    QCOMPARE(people().shownFilter(), id);
    SidebarItem *const entry = workspace().sidebar()->entry(id);
    QVERIFY(entry && entry->isChecked());
    QVERIFY(!workspace().sidebar()->item(u"people"_s)->isChecked());
}

void TestLists::aSavedFilterIsShownAndLeft()
{
    TableView &view = *people().view();
    const int all = view.model()->rowCount();
    const QByteArrayList own = view.columnLayout().shown;
    const QString id = saved(u"zone:Europe/*"_s, u"Europe"_s);
    view.setColumnLayout({{"name", "zone"}, {}, 0, "zone", Qt::DescendingOrder});
    people().updateSavedFilter();
    const int european = view.model()->rowCount();
    QVERIFY(european > 0 && european < all);
    workspace().sidebar()->item(u"people"_s)->click(); // all of them
    QCOMPARE(people().shownFilter(), QString());
    QCOMPARE(view.model()->rowCount(), all);
    QCOMPARE(view.columnLayout().shown, own);
    workspace().navigator().go({u"bookings"_s, {}});
    workspace().sidebar()->entry(id)->click();
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QCOMPARE(view.model()->rowCount(), european);
    QCOMPARE(view.columnLayout().shown, QByteArrayList({"name", "zone"}));
    QCOMPARE(view.columnLayout().sortColumn, QByteArray("zone"));
    QCOMPARE(view.columnLayout().sortOrder, Qt::DescendingOrder);
    QVERIFY(!people().isSavedFilterChanged());
}

void TestLists::aSavedFilterIsUpdatedAndRenamed()
{
    const QString id = saved(u"zone:Europe/*"_s, u"Europe"_s);
    people().filter()->setText(u"zone:Asia/*"_s);
    QVERIFY(people().isSavedFilterChanged());
    people().updateSavedFilter();
    QVERIFY(!people().isSavedFilterChanged());
    QCOMPARE(filters().find(id)->filter, u"zone:Asia/*"_s);
    QCOMPARE(filters().find(id)->name, u"Europe"_s);
    people().renameSavedFilter(id);
    people().filterName()->edit()->setText(u"Asia"_s);
    QTest::keyClick(people().filterName()->edit(), Qt::Key_Return);
    QCOMPARE(filters().find(id)->name, u"Asia"_s);
    QCOMPARE(workspace().sidebar()->entry(id)->text(), u"Asia"_s);
    QCOMPARE(filters().all().size(), 1);
}

void TestLists::aDeletedFilterComesBack()
{
    const QString id = saved(u"zone:Europe/*"_s, u"Europe"_s);
    people().removeSavedFilter(id);
    QVERIFY(!workspace().sidebar()->entry(id));
    QVERIFY(people().filterNotice()->isVisible());
    Q_EMIT people().filterNotice()->nextStepTaken();
    QVERIFY(workspace().sidebar()->entry(id));
    QVERIFY(!people().filterNotice()->isVisible());
    QCOMPARE(filters().find(id)->filter, u"zone:Europe/*"_s);
}

// While the page shows something else.
void TestLists::countsAreThoseOfTheList()
{
    const QString id = saved(u"zone:Europe/*"_s, u"Europe"_s);
    const QString european = QLocale().toString(people().view()->model()->rowCount());
    people().filter()->setText(u"nobody is called this"_s);
    const SidebarItem *const entry = workspace().sidebar()->entry(id);
    QTRY_COMPARE(entry->accessibleDescription(), european);
    people().updateSavedFilter();
    QTRY_COMPARE(entry->accessibleDescription(), u"0"_s);
}

void TestLists::savedFiltersAreInThePalette()
{
    const QString id = saved(u"zone:Europe/*"_s, u"Europeans we know"_s);
    workspace().sidebar()->item(u"bookings"_s)->click();
    action(WindowAction::OpenPalette)->trigger();
    auto *const edit = window().commandPalette()->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->setText(u"europeans we"_s);
    QTest::qWait(0);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(workspace().currentPage()->id(), u"people"_s);
    QCOMPARE(people().shownFilter(), id);
}

void TestLists::rowHeightsAreChosen()
{
    TableView &view = *people().view();
    const Measures m = Measures::of(&view);
    for (const auto &[id, height] : {std::pair(WindowAction::CompactRows, RowHeight::Compact),
             std::pair(WindowAction::NormalRows, RowHeight::Normal),
             std::pair(WindowAction::RoomyRows, RowHeight::Roomy)}) {
        action(id)->trigger();
        QCOMPARE(view.rowHeight(0), m.row(height));
        QVERIFY(action(id)->isChecked());
    }
    QVERIFY(!action(WindowAction::CompactRows)->isChecked());
}

void TestLists::keysSortByTheColumnTheyAreIn()
{
    TableView &view = *people().view();
    QTRY_VERIFY(view.hasFocus());
    const int zone = view.columnOf("zone");
    view.setCurrentIndex(view.model()->index(0, zone));
    QTest::keyClick(&view, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(view.columnLayout().sortColumn, QByteArray("zone"));
    QCOMPARE(view.columnLayout().sortOrder, Qt::AscendingOrder);
    const QString first = view.model()->index(0, zone).data().toString();
    QTest::keyClick(&view, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(view.columnLayout().sortOrder, Qt::DescendingOrder);
    QVERIFY(view.model()->index(0, zone).data().toString() != first);
    QTest::keyClick(&view, Qt::Key_C, Qt::AltModifier);
    const auto *const menu = view.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->activeAction());
    QCOMPARE(menu->activeAction()->text(), u"Sort ascending"_s);
    delete menu;
}

QTEST_MAIN(TestLists)
#include "test_lists.moc"
