// What a list looks like in a tab is that tab's: the order of a new one, the columns a saved filter brings,
// the rows that were chosen one by one.
#include <QApplication>
#include <QTest>

#include "app/calends/accountroom.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/selectionbar.h"
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

} // namespace

class TestTabViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void aNewTabHasTheOrderOfThePage();
    void aSavedFilterBringsItsColumnsToItsTabOnly();
    void aSavedFilterIsFoundAsItWasLeft();
    void rowsChosenOneByOneStayTheFoundationOfTheNext();
    void aTabOfManyChosenRowsIsFoundWithThem();

private:
    MainWindow &window() { return m_sample->console().window(); }
    ResourcePage &people() { return *m_sample->page(u"people"_s); }
    TableView &view() { return *people().view(); }
    void trigger(const QString &action) { window().actions().find(action)->trigger(); }
    // With the columns name and zone; it is shown then.
    QString savedFilter();

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestTabViews::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 160);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

// One tab, on people, with nothing saved, typed or chosen.
void TestTabViews::init()
{
    while (window().tabs().count() > 1)
        trigger(WindowAction::CloseTab);
    m_sample->workspace().navigator().go({u"people"_s, {}});
    people().showSavedFilter({});
    SavedFilters &filters = *m_sample->console().room()->savedFilters();
    while (!filters.all().isEmpty())
        filters.remove(filters.all().constFirst().id);
    people().filter()->clear();
    view().resetColumns();
    view().clearRows();
    view().setFocus();
}

QString TestTabViews::savedFilter()
{
    SavedFilters &filters = *m_sample->console().room()->savedFilters();
    QString id = filters.add({{}, u"people"_s, u"Europe"_s, u"zone:Europe/*"_s,
        {{"name", "zone"}, {}, 1, "zone", Qt::DescendingOrder}});
    people().showSavedFilter(id);
    return id;
}

void TestTabViews::aNewTabHasTheOrderOfThePage()
{
    const ColumnLayout before = view().columnLayout();
    view().setColumnLayout({before.shown, {}, before.frozen, "email", Qt::DescendingOrder});
    trigger(WindowAction::NewTab);
    QCOMPARE(view().columnLayout().sortColumn, before.sortColumn);
    QCOMPARE(view().columnLayout().sortOrder, before.sortOrder);
    window().goToTab(0);
    QCOMPARE(view().columnLayout().sortColumn, QByteArray("email"));
    QCOMPARE(view().columnLayout().sortOrder, Qt::DescendingOrder);
}

void TestTabViews::aSavedFilterBringsItsColumnsToItsTabOnly()
{
    const ColumnLayout page = view().columnLayout();
    const QByteArrayList own = page.shown;
    QVERIFY(own.size() > 2);
    QVERIFY(page.sortColumn != "zone");
    const QString id = savedFilter();
    trigger(WindowAction::NewTab);
    QCOMPARE(people().shownFilter(), QString());
    QCOMPARE(view().columnLayout().shown, own);
    window().goToTab(0);
    QCOMPARE(people().shownFilter(), id);
    QCOMPARE(view().columnLayout().shown, QByteArrayList({"name", "zone"}));
    people().showSavedFilter({});
    QCOMPARE(view().columnLayout().shown, own);
    QCOMPARE(view().columnLayout().sortColumn, page.sortColumn);
    QCOMPARE(view().columnLayout().sortOrder, page.sortOrder);
    QCOMPARE(people().filter()->text(), QString());
}

// Changed since, and not saved.
void TestTabViews::aSavedFilterIsFoundAsItWasLeft()
{
    const QString id = savedFilter();
    people().filter()->setText(u"zone:Asia/*"_s);
    view().setColumnLayout({{"name", "zone", "email"}, {}, 1, "email", Qt::AscendingOrder});
    trigger(WindowAction::NewTab);
    window().goToTab(0);
    QCOMPARE(people().shownFilter(), id);
    QVERIFY(people().isSavedFilterChanged());
    QCOMPARE(people().filter()->text(), u"zone:Asia/*"_s);
    QCOMPARE(view().columnLayout().shown, QByteArrayList({"name", "zone", "email"}));
    QCOMPARE(view().columnLayout().sortColumn, QByteArray("email"));
}

void TestTabViews::rowsChosenOneByOneStayTheFoundationOfTheNext()
{
    view().setCurrentIndex(view().model()->index(1, 0));
    QTest::keyClick(&view(), Qt::Key_X);
    QTest::keyClick(&view(), Qt::Key_J);
    QTest::keyClick(&view(), Qt::Key_X);
    QCOMPARE(view().selectedRows(), 2);
    trigger(WindowAction::NewTab);
    QCOMPARE(view().selectedRows(), 0);
    window().goToTab(0);
    QCOMPARE(view().selectedRows(), 2);
    QVERIFY(people().selectionBar()->isVisible());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_J); // moves on, and drops none
    QCOMPARE(view().selectedRows(), 2);
    QTest::keyClick(&view(), Qt::Key_X);
    QCOMPARE(view().selectedRows(), 3);
}

void TestTabViews::aTabOfManyChosenRowsIsFoundWithThem()
{
    trigger(WindowAction::SelectAll);
    const int all = view().model()->rowCount();
    QVERIFY(all > 150);
    QCOMPARE(view().selectedRows(), all);
    trigger(WindowAction::NewTab);
    QCOMPARE(view().selectedRows(), 0);
    window().goToTab(0);
    QCOMPARE(view().selectedRows(), all);
}

QTEST_MAIN(TestTabViews)
#include "test_tabviews.moc"
