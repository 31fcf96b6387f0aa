// The inspector that is pinned while the selection moves on, the one in a window of its own, links followed
// in place and back, on a real sandbox.
#include <QApplication>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "models/core/tablemodel.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
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

} // namespace

class TestInspectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void aPinnedInspectorStaysWhileTheSelectionMoves();
    void thePinnedOneStaysOnOtherPagesAndInOtherTabs();
    void unpinningShowsWhatIsChosen();
    void thereIsNothingToPinWithoutARow();
    void keysPinAndMoveToAWindow();
    void aWindowOfItsOwnGoesOnShowingItsObject();
    void aWindowComesBackBesideThePage();
    void aLinkOpensInPlaceAndLeadsBack();
    void itsListIsOneStepAway();
    void whatIsNotAtHandOpensItsPage();
    void aPinnedObjectFollowsWhatTheServerSays();
    void whatIsClosedStaysClosedWhenItIsReadAnew();
    void eachSaysWhichItIs();
    void panesAreWalkedThroughBoth();
    void savedAndRestoredTheyShowTheSame();
    void whatAWindowLeadsToComesForward();
    void theirWidthStaysWhenTheNavigationsIsChanged();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    InspectorArea &area() { return *workspace().inspectors(); }
    ResourcePage &page(const QString &id) { return *m_sample->page(id); }
    void trigger(const QString &action) { window().actions().find(action)->trigger(); }
    QString choose(const QString &id, int row)
    {
        workspace().navigator().go({id, {}});
        page(id).view()->setCurrentIndex(page(id).view()->model()->index(row, 0));
        return page(id).chosenRow();
    }
    QString titleOf(const QString &id, const QString &row) { return page(id).inspectedAt(row).title; }
    // As a link of it is, to a schedule that is listed.
    QString followLink(Inspector &inspector)
    {
        QString schedule = page(u"schedules"_s).view()->model()->index(1, 0).data(IdRole).toString();
        Q_EMIT inspector.linkFollowed({u"schedules"_s, schedule});
        return schedule;
    }

    std::unique_ptr<SandboxConsole> m_sample;
};

void TestInspectors::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40, QString(), 120);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().resize(1280, 800); // room for two inspectors
}

void TestInspectors::init()
{
    if (area().isPinned())
        area().togglePin();
    const QList<InspectorWindow *> windows = area().windows();
    for (InspectorWindow *each : windows)
        each->close();
    const QStringList ids = SandboxConsole::pageIds();
    for (const QString &id : ids) {
        page(id).filter()->clear();
        page(id).view()->clearSelection();
        page(id).view()->setCurrentIndex({});
    }
    workspace().navigator().go({u"bookings"_s, {}});
    window().activateWindow(); // another may have been in front
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(!area().isVisible());
}

void TestInspectors::aPinnedInspectorStaysWhileTheSelectionMoves()
{
    const QString first = choose(u"people"_s, 1);
    QCOMPARE(area().following()->content().title, titleOf(u"people"_s, first));
    trigger(WindowAction::PinInspector);
    QVERIFY(window().actions().find(WindowAction::PinInspector)->isChecked());
    QVERIFY(area().pinned()->isVisible());
    QVERIFY(!area().following()->isVisible()); // nothing is shown twice
    const QString second = choose(u"people"_s, 4);
    QVERIFY(first != second);
    QVERIFY(area().pinned()->isVisible() && area().following()->isVisible());
    QCOMPARE(area().pinned()->content().title, titleOf(u"people"_s, first));
    QCOMPARE(area().following()->content().title, titleOf(u"people"_s, second));
    QTRY_VERIFY(area().pinned()->width() >= 200 && area().following()->width() >= 200);
    QTRY_VERIFY(page(u"people"_s).view()->width() >= 300);
}

void TestInspectors::thePinnedOneStaysOnOtherPagesAndInOtherTabs()
{
    const QString person = choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    const QString booking = choose(u"bookings"_s, 0);
    QCOMPARE(area().pinned()->content().title, titleOf(u"people"_s, person));
    QCOMPARE(area().following()->content().title, titleOf(u"bookings"_s, booking));
    trigger(WindowAction::NewTab);
    QVERIFY(area().pinned()->isVisible());
    QVERIFY(!area().following()->isVisible());
    trigger(WindowAction::CloseTab);
    // Also one that the filter of its list hides.
    page(u"people"_s).filter()->setText(u"nobody is called this"_s);
    QCOMPARE(area().pinned()->content().title, titleOf(u"people"_s, person));
    QCOMPARE(area().pinned()->content().pills.size(), page(u"people"_s).inspectedAt(person).pills.size());
}

void TestInspectors::unpinningShowsWhatIsChosen()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    const QString second = choose(u"people"_s, 4);
    trigger(WindowAction::PinInspector);
    QVERIFY(!area().pinned()->isVisible());
    QCOMPARE(area().following()->content().title, titleOf(u"people"_s, second));
    QVERIFY(!window().actions().find(WindowAction::PinInspector)->isChecked());
}

void TestInspectors::thereIsNothingToPinWithoutARow()
{
    for (const auto id : {WindowAction::PinInspector, WindowAction::DetachInspector}) {
        QVERIFY(!window().actions().find(id)->isEnabled());
        QVERIFY(!window().actions().find(id)->whatsThis().isEmpty());
    }
    choose(u"people"_s, 1);
    QVERIFY(window().actions().find(WindowAction::PinInspector)->isEnabled());
}

void TestInspectors::keysPinAndMoveToAWindow()
{
    choose(u"people"_s, 1);
    TableView *const view = page(u"people"_s).view();
    view->setFocus();
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(area().isPinned());
    QTest::keyClick(view, Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(!area().isPinned());
    QTest::keyClick(view, Qt::Key_I);
    QVERIFY(!area().following()->isVisible());
    QTest::keyClick(view, Qt::Key_I);
    QVERIFY(area().following()->isVisible());
    QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(area().windows().size(), 1);
    QVERIFY(!area().following()->isVisible());
}

void TestInspectors::aWindowOfItsOwnGoesOnShowingItsObject()
{
    const QString first = choose(u"people"_s, 1);
    trigger(WindowAction::DetachInspector);
    QCOMPARE(area().windows().size(), 1);
    InspectorWindow *const own = area().windows().constFirst();
    QVERIFY(own->isWindow() && own->isVisible());
    const QString title = titleOf(u"people"_s, first);
    choose(u"people"_s, 5);
    QVERIFY(area().following()->isVisible());
    QCOMPARE(own->inspection().inspector().content().title, title);
    QVERIFY2(!own->windowTitle().contains(title), "a window's title is seen by others");
    QVERIFY(own->windowTitle().contains(first));
    const QPointer<InspectorWindow> guard(own);
    own->close();
    QTRY_VERIFY(!guard);
    QVERIFY(area().windows().isEmpty());
}

void TestInspectors::aWindowComesBackBesideThePage()
{
    const QString first = choose(u"people"_s, 1);
    trigger(WindowAction::DetachInspector);
    choose(u"people"_s, 5);
    Q_EMIT area().windows().constFirst()->inspection().inspector().windowWanted();
    QVERIFY(area().windows().isEmpty());
    QVERIFY(area().isPinned());
    QCOMPARE(area().pinned()->content().title, titleOf(u"people"_s, first));
}

void TestInspectors::aLinkOpensInPlaceAndLeadsBack()
{
    const QString person = choose(u"people"_s, 1);
    const Inspector &shown = *area().following();
    QVERIFY(!shown.controls().canGoBack);
    const QString schedule = followLink(*area().following());
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QCOMPARE(page(u"people"_s).chosenRow(), person);
    QCOMPARE(shown.content().title, titleOf(u"schedules"_s, schedule));
    QVERIFY(shown.controls().canGoBack && !shown.controls().canGoForward);
    // What arrives meanwhile does not lead anybody back.
    page(u"people"_s).refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page(u"people"_s).shown().progress.isEmpty(), Patience);
    QVERIFY(shown.controls().canGoBack);

    area().following()->setFocus();
    QTRY_VERIFY(area().following()->hasFocus());
    QTest::keyClick(area().following(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.content().title, titleOf(u"people"_s, person));
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
    QTest::keyClick(area().following(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.content().title, titleOf(u"schedules"_s, schedule));
    // Another choice begins anew.
    const QString other = choose(u"people"_s, 3);
    QCOMPARE(shown.content().title, titleOf(u"people"_s, other));
    QVERIFY(!shown.controls().canGoBack && !shown.controls().canGoForward);
}

void TestInspectors::itsListIsOneStepAway()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    const QString schedule = followLink(*area().pinned());
    QVERIFY(area().pinned()->controls().isElsewhere);
    Q_EMIT area().pinned()->listWanted();
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
    QCOMPARE(page(u"schedules"_s).chosenRow(), schedule);
}

void TestInspectors::whatIsNotAtHandOpensItsPage()
{
    choose(u"people"_s, 1);
    Q_EMIT area().following()->linkFollowed({.page = u"schedules"_s, .row = u"987654321"_s});
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
}

void TestInspectors::aPinnedObjectFollowsWhatTheServerSays()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    choose(u"bookings"_s, 0);
    const qsizetype before = area().pinned()->content().tabs.size();
    QVERIFY(before > 0);
    auto *const table = qobject_cast<TableModel *>(page(u"people"_s).view()->model());
    const QString id = page(u"people"_s).chosenRow();
    const RowOrigin read = table->originOf(id);
    page(u"people"_s).refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page(u"people"_s).shown().progress.isEmpty(), Patience);
    QVERIFY(table->originOf(id).logEntry != read.logEntry);
    const auto lastTab = [this] {
        QStringList texts;
        const QList<InspectorTab> tabs = area().pinned()->content().tabs;
        for (const InspectorSection &section : tabs.constLast().sections) {
            for (const InspectorLine &line : section.lines)
                texts.append(line.value);
        }
        return texts;
    };
    QStringList wanted;
    const QList<InspectorTab> tabs = page(u"people"_s).inspectedAt(id).tabs;
    for (const InspectorSection &section : tabs.constLast().sections) {
        for (const InspectorLine &line : section.lines)
            wanted.append(line.value);
    }
    QTRY_COMPARE(lastTab(), wanted);
}

void TestInspectors::whatIsClosedStaysClosedWhenItIsReadAnew()
{
    const QString row = choose(u"people"_s, 1);
    QVERIFY(area().following()->isVisible());
    Q_EMIT area().following()->closed();
    QVERIFY(!area().isVisible());
    page(u"people"_s).refresh();
    QTRY_VERIFY(!page(u"people"_s).shown().progress.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    QCOMPARE(page(u"people"_s).chosenRow(), row);
    QVERIFY(!area().isVisible());
    choose(u"people"_s, 2);
    QVERIFY(area().following()->isVisible());
}

void TestInspectors::eachSaysWhichItIs()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    choose(u"people"_s, 4);
    QStringList names;
    const QList<QToolButton *> buttons = area().findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const QWidget *const line = button->parentWidget();
        if (!button->isVisible() || line->parentWidget()->parentWidget() != &area()
            || qobject_cast<const QTabBar *>(line)) // the style's, of tabs that are scrolled
            continue;
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY2(!names.contains(button->accessibleName()), qPrintable(button->accessibleName()));
        names.append(button->accessibleName());
    }
    QVERIFY(names.size() >= 6);
    QVERIFY(area().pinned()->accessibleName() != area().following()->accessibleName());
}

void TestInspectors::panesAreWalkedThroughBoth()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    choose(u"people"_s, 4);
    page(u"people"_s).view()->setFocus();
    trigger(WindowAction::NextPane);
    QTRY_VERIFY(area().pinned()->hasFocus());
    trigger(WindowAction::NextPane);
    QTRY_VERIFY(area().following()->hasFocus());
    trigger(WindowAction::PreviousPane);
    QTRY_VERIFY(area().pinned()->hasFocus());
    trigger(WindowAction::PreviousPane);
    QTRY_VERIFY(page(u"people"_s).isAncestorOf(QApplication::focusWidget()));
}

void TestInspectors::savedAndRestoredTheyShowTheSame()
{
    const QString first = choose(u"people"_s, 1);
    trigger(WindowAction::DetachInspector);
    area().windows().constFirst()->setGeometry(150, 120, 420, 500);
    const QString second = choose(u"people"_s, 4);
    trigger(WindowAction::PinInspector);
    const QByteArray kept = workspace().saveInspectors();
    area().windows().constFirst()->close();
    area().togglePin();

    workspace().restoreInspectors(kept);
    QCOMPARE(area().windows().size(), 1);
    QCOMPARE(area().windows().constFirst()->inspection().place(), (Place{u"people"_s, first}));
    QCOMPARE(area().windows().constFirst()->size(), QSize(420, 500));
    QVERIFY(area().isPinned());
    QCOMPARE(area().pinned()->content().title, titleOf(u"people"_s, second));
    // What is no layout changes nothing.
    workspace().restoreInspectors("nonsense");
    QCOMPARE(area().windows().size(), 1);
}

// Also while something else than the account's pages is in front.
void TestInspectors::whatAWindowLeadsToComesForward()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::DetachInspector);
    window().showConnect();
    QVERIFY(!window().isAtWork());
    const QString schedule = page(u"schedules"_s).view()->model()->index(1, 0).data(IdRole).toString();
    Q_EMIT area().windows().constFirst()->inspection().leftFor({u"schedules"_s, schedule});
    QVERIFY(window().isAtWork());
    QCOMPARE(page(u"schedules"_s).chosenRow(), schedule);
}

// Two of them, in a window that has not room for both.
void TestInspectors::theirWidthStaysWhenTheNavigationsIsChanged()
{
    choose(u"people"_s, 1);
    trigger(WindowAction::PinInspector);
    choose(u"people"_s, 4);
    window().resize(1600, 800);
    auto *const panes = workspace().findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(panes);
    const int wide = panes->sizes().at(2);
    window().resize(1150, 800);
    QVERIFY(panes->sizes().at(2) < wide);
    QSignalSpy arranged(&window(), &MainWindow::arranged);
    auto *const handle = panes->handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip - QPoint(20, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
    QVERIFY(!arranged.isEmpty());
    QVERIFY(workspace().isArranged());
    window().resize(1600, 800);
    QCOMPARE(panes->sizes().at(2), wide);
    window().resize(1280, 800);
}

QTEST_MAIN(TestInspectors)
#include "test_inspectors.moc"
