// Tabs of one account on a real sandbox: each has its own page, filter, selection and history, and every way
// to open, close, choose and move them does what it says.
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/keysheet.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tabstrip.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void oneTabNeedsNoStrip();
    void twoTabsOnOnePageHaveFilterSelectionAndOrderOfTheirOwn();
    void everyTabGoesBackItsOwnWay();
    void aNewTabComesToThePageAnew();
    void keysOpenChooseAndClose();
    void bracketsAreLettersWhereOneTypes();
    void theNavigationOpensTabsByMiddleButtonAndControl();
    void theContextMenuOpensTheRowInANewTab();
    void aLinkIsFollowedIntoANewTab();
    void tabsAreMovedAndKeepWhatTheyShow();
    void theMiddleButtonAndTheCrossCloseATab();
    void aClosedTabComesBackAsItWas();
    void titlesTellTabsApartAndAreWholeInTheTooltip();
    void everyTabActionIsInThePaletteAndOnTheSheet();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    ResourcePage &page(const QString &id) { return *m_sample->page(id); }
    const WindowTabs &tabs() { return window().tabs(); }
    TabStrip &strip() { return *window().tabStrip(); }
    void trigger(const QString &action) { window().actions().find(action)->trigger(); }
    QString chosen(const QString &id) { return page(id).chosenRow(); }
    QString choose(const QString &id, int row)
    {
        page(id).view()->setCurrentIndex(page(id).view()->model()->index(row, 0));
        return chosen(id);
    }

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestTabs::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40, QString(), 120);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

// One tab, on bookings, with nothing typed or chosen.
void TestTabs::init()
{
    while (tabs().count() > 1)
        trigger(WindowAction::CloseTab);
    workspace().navigator().go({u"bookings"_s, {}});
    trigger(WindowAction::NewTab);
    window().goToTab(0);
    trigger(WindowAction::CloseTab);
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(page(u"bookings"_s).filter()->text(), QString());
}

void TestTabs::oneTabNeedsNoStrip()
{
    QVERIFY(!strip().isVisible());
    for (const auto id : {WindowAction::CloseTab, WindowAction::NextTab, WindowAction::PreviousTab}) {
        QVERIFY(!window().actions().find(id)->isEnabled());
        QVERIFY(!window().actions().find(id)->whatsThis().isEmpty());
    }
    trigger(WindowAction::NewTab);
    QVERIFY(strip().isVisible());
    QCOMPARE(strip().count(), 2);
    trigger(WindowAction::CloseTab);
    QVERIFY(!strip().isVisible());
}

void TestTabs::twoTabsOnOnePageHaveFilterSelectionAndOrderOfTheirOwn()
{
    ResourcePage &bookings = page(u"bookings"_s);
    TableView *const view = bookings.view();
    bookings.filter()->setText(u"state:cancelled"_s);
    const int cancelled = view->model()->rowCount();
    QVERIFY(cancelled > 1);
    const QString first = choose(u"bookings"_s, 1);
    view->selectionModel()->select(
        view->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const qsizetype selected = view->selectionModel()->selectedRows().size();
    QCOMPARE(selected, 2);
    const int titles = view->model()->columnCount() - 1;

    trigger(WindowAction::NewTab);
    QCOMPARE(bookings.filter()->text(), QString());
    QVERIFY(view->model()->rowCount() > cancelled);
    QVERIFY(chosen(u"bookings"_s).isEmpty());
    QVERIFY(!workspace().inspector()->isVisible());
    bookings.filter()->setText(u"-state:cancelled"_s);
    view->horizontalHeader()->setSortIndicator(titles, Qt::DescendingOrder);
    const QString second = choose(u"bookings"_s, 7);
    QVERIFY(!second.isEmpty() && second != first);

    window().goToTab(0);
    QCOMPARE(bookings.filter()->text(), u"state:cancelled"_s);
    QCOMPARE(view->model()->rowCount(), cancelled);
    QCOMPARE(chosen(u"bookings"_s), first);
    QCOMPARE(view->selectionModel()->selectedRows().size(), selected);
    QVERIFY(view->horizontalHeader()->sortIndicatorSection() != titles);
    QVERIFY(workspace().inspector()->isVisible());

    window().goToTab(1);
    QCOMPARE(bookings.filter()->text(), u"-state:cancelled"_s);
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), titles);
    QCOMPARE(view->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(chosen(u"bookings"_s), second);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
}

void TestTabs::everyTabGoesBackItsOwnWay()
{
    workspace().navigator().go({u"people"_s, {}});
    trigger(WindowAction::NewTab);
    QVERIFY(!window().actions().find(WindowAction::Back)->isEnabled());
    workspace().navigator().go({u"schedules"_s, {}});
    workspace().navigator().go({u"eventtypes"_s, {}});
    trigger(WindowAction::Back);
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);

    window().goToTab(0);
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QVERIFY(!window().actions().find(WindowAction::Forward)->isEnabled());
    trigger(WindowAction::Back);
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);

    window().goToTab(1);
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
    trigger(WindowAction::Forward);
    QCOMPARE(workspace().currentPage()->id(), u"eventtypes"_s);
}

void TestTabs::aNewTabComesToThePageAnew()
{
    workspace().navigator().go({u"people"_s, {}});
    page(u"people"_s).filter()->setText(u"an"_s);
    choose(u"people"_s, 0);
    trigger(WindowAction::NewTab);
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QCOMPARE(page(u"people"_s).filter()->text(), QString());
    QVERIFY(chosen(u"people"_s).isEmpty());
    QVERIFY(workspace().isAncestorOf(QApplication::focusWidget()));
}

void TestTabs::keysOpenChooseAndClose()
{
    TableView *const view = page(u"bookings"_s).view();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(tabs().count(), 3);
    QCOMPARE(tabs().current(), 2);
    QTest::keyClick(view, Qt::Key_BracketLeft);
    QCOMPARE(tabs().current(), 1);
    QTest::keyClick(view, Qt::Key_BracketRight);
    QCOMPARE(tabs().current(), 2);
    QTest::keyClick(view, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs().current(), 0);
    QTest::keyClick(view, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs().current(), 2);
    QTest::keyClick(view, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs().count(), 2);
    choose(u"bookings"_s, 2);
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tabs().count(), 3);
}

void TestTabs::bracketsAreLettersWhereOneTypes()
{
    trigger(WindowAction::NewTab);
    const int current = tabs().current();
    FilterEdit *const filter = page(u"bookings"_s).filter();
    filter->setFocus();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"[a]"_s);
    QCOMPARE(tabs().current(), current);
    QCOMPARE(filter->text(), u"[a]"_s);
}

void TestTabs::theNavigationOpensTabsByMiddleButtonAndControl()
{
    QTest::mouseClick(workspace().sidebar()->item(u"people"_s), Qt::MiddleButton);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QTest::mouseClick(workspace().sidebar()->item(u"schedules"_s), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(tabs().count(), 3);
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
    QVERIFY(workspace().sidebar()->item(u"schedules"_s)->isChecked());
    window().goToTab(0);
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
    QTest::mouseClick(workspace().sidebar()->item(u"people"_s), Qt::LeftButton);
    QCOMPARE(tabs().count(), 3);
}

void TestTabs::theContextMenuOpensTheRowInANewTab()
{
    const QString row = choose(u"bookings"_s, 3);
    page(u"bookings"_s).filter()->setText(u"-state:rejected"_s);
    QWidget *const viewport = page(u"bookings"_s).view()->viewport();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {40, 40}, viewport->mapToGlobal(QPoint(40, 40)));
    QApplication::sendEvent(viewport, &asked);
    const auto *const menu = window().findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().constFirst()->text(), u"Open in a new tab"_s);
    menu->actions().constFirst()->trigger();
    QApplication::activePopupWidget()->close();
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(chosen(u"bookings"_s), row);
    QCOMPARE(page(u"bookings"_s).filter()->text(), QString());
}

void TestTabs::aLinkIsFollowedIntoANewTab()
{
    const QString schedule = page(u"schedules"_s).view()->model()->index(2, 0).data(IdRole).toString();
    window().openTab({u"schedules"_s, schedule});
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(chosen(u"schedules"_s), schedule);
    window().goToTab(0);
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
    QVERIFY(chosen(u"schedules"_s).isEmpty());
}

void TestTabs::tabsAreMovedAndKeepWhatTheyShow()
{
    window().openTab({.page = u"people"_s});
    window().openTab({.page = u"schedules"_s});
    strip().moveTab(0, 2); // as dragging does
    QCOMPARE(tabs().tabs().at(2).title, page(u"bookings"_s).title());
    QCOMPARE(tabs().current(), 1);
    QCOMPARE(strip().currentIndex(), 1);
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
    window().goToTab(2);
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
    window().goToTab(0);
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
}

void TestTabs::theMiddleButtonAndTheCrossCloseATab()
{
    window().openTab({.page = u"people"_s});
    window().openTab({.page = u"schedules"_s});
    QTest::mouseClick(&strip(), Qt::MiddleButton, {}, strip().tabRect(1).center());
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
    auto *const cross = qobject_cast<QToolButton *>(strip().tabButton(1, QTabBar::RightSide));
    QVERIFY(cross && cross->isVisible());
    QVERIFY(cross->accessibleName().contains(page(u"schedules"_s).title()));
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(tabs().count(), 1);
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
}

void TestTabs::aClosedTabComesBackAsItWas()
{
    window().openTab({.page = u"people"_s});
    page(u"people"_s).filter()->setText(u"a"_s);
    const QString row = choose(u"people"_s, 2);
    trigger(WindowAction::CloseTab);
    QCOMPARE(page(u"people"_s).filter()->text(), QString());
    trigger(WindowAction::ReopenTab);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QCOMPARE(page(u"people"_s).filter()->text(), u"a"_s);
    QCOMPARE(chosen(u"people"_s), row);
}

void TestTabs::titlesTellTabsApartAndAreWholeInTheTooltip()
{
    trigger(WindowAction::NewTab);
    const QString typed = u"state:accepted -meta.tier=gold attendee:somebody"_s;
    page(u"bookings"_s).filter()->setText(typed);
    QTRY_COMPARE(strip().labels().at(1).title, QString(page(u"bookings"_s).title() + ": "_L1 + typed));
    QVERIFY(strip().tabToolTip(1).contains(typed));
    QVERIFY(strip().labels().at(0).title != strip().labels().at(1).title);
    QVERIFY(strip().tabRect(1).width() <= 400);

    trigger(WindowAction::Discreet);
    QCOMPARE(strip().labels().at(1).title, page(u"bookings"_s).title());
    trigger(WindowAction::Discreet);
    QVERIFY(strip().labels().at(1).title.contains(typed));
}

void TestTabs::everyTabActionIsInThePaletteAndOnTheSheet()
{
    trigger(WindowAction::ShowKeys);
    auto *const sheet = window().findChild<KeySheet *>();
    QVERIFY(sheet);
    QStringList keys;
    for (const KeyGroup &group : sheet->groups()) {
        for (const KeyLine &line : group.lines)
            keys.append(line.keys + u' ' + line.text);
    }
    sheet->accept();
    for (const QString &expected : {u"Ctrl+T New tab"_s, u"Ctrl+W Close tab"_s, u"F6 Next pane"_s})
        QVERIFY2(keys.contains(expected), qPrintable(expected));
    QVERIFY(!keys.filter(u"Next tab"_s).isEmpty() && keys.filter(u"Next tab"_s).constFirst().contains(u']'));
    QVERIFY(!keys.filter(u"Ctrl+1"_s).isEmpty());
    QVERIFY(keys.filter(u"Ctrl+2"_s).isEmpty()); // there is no second account

    trigger(WindowAction::OpenPalette);
    window().commandPalette()->field()->insert(u"open in a new tab"_s);
    QTRY_VERIFY(!window().commandPalette()->shown().isEmpty());
    QCOMPARE(window().commandPalette()->shown().constFirst().id, QString(WindowAction::OpenInNewTab));
    window().commandPalette()->dismiss();
}

QTEST_MAIN(TestTabs)
#include "test_tabs.moc"
