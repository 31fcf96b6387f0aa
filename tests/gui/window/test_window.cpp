// The whole window on a real sandbox: by keyboard, by name, through faults and back.
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/calends/accountroom.h"
#include "app/sandbox/control/faultcontrol.h"
#include "models/bookings/bookingtable.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/filteredit.h"
#include "ui/kit/inspector.h"
#include "ui/kit/sidebar.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void everyPageShowsRowsFromTheServer();
    void everyColumnIsInSight_data();
    void everyColumnIsInSight();
    void bookingsOpenWithTheNextOne();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void lettersAreVerbsOnlyOutsideTextFields();
    void pagesAreReachedByKeyboard();
    void linksLeadToTheRowOfAnotherPage();
    void backLeadsWhereOneWas();
    void panesAreWalkedWithF6();
    void unavailableVerbsSayWhy();
    void theFocusAloneShowsNoRow();
    void failedRefreshKeepsTheRowsAndRecovers();
    void failedRefreshKeepsWhatWasReadWhole();
    void requestBehindAFailureIsShown();
    void refusedCredentialLeadsToTheCredentials();
    void connectPageSaysWhatIsMissing();
    void newProductionProfilesAreReadOnly();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    ResourcePage *page(const QString &id) { return m_sample->page(id); }
    static bool saysFailed(const ResourcePage &page)
    {
        const QList<PageNotice> &banners = page.shown().banners;
        return !banners.isEmpty() && banners.constFirst().content.mood == Mood::Bad;
    }
    void failEventTypes();
    void recoverEventTypes();

    std::unique_ptr<SandboxConsole> m_sample;
    qint64 m_opened = 0; // ms since 1970, before any row was sorted
    Sandbox::FaultControl m_faults;
};

void TestWindow::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_opened = QDateTime::currentMSecsSinceEpoch();
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 40, QString(), 120);
    QTRY_VERIFY_WITH_TIMEOUT(m_sample->isSettled(), Patience);
    m_faults.setAddress(m_sample->console().sandbox().account().base);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

// Each test begins on the first page, with nothing typed, chosen or broken by another.
void TestWindow::init()
{
    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s}) {
        page(id)->filter()->clear();
        page(id)->view()->clearSelection();
        page(id)->view()->setCurrentIndex({});
    }
    workspace().navigator().go({u"bookings"_s, {}});
}

void TestWindow::everyPageShowsRowsFromTheServer()
{
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s}) {
        QVERIFY2(page(id)->view()->model()->rowCount() > 5, qPrintable(id));
        QVERIFY(!page(id)->shown().sources.isEmpty());
        QVERIFY(!page(id)->shown().age.isEmpty());
        QVERIFY(!page(id)->status().count.isEmpty());
    }
    QVERIFY(page(u"bookings"_s)->view()->model()->rowCount() >= 120);
}

void TestWindow::everyColumnIsInSight_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s})
        QTest::newRow(qPrintable(id)) << id;
}

// In the default window, beside the inspector.
void TestWindow::everyColumnIsInSight()
{
    QFETCH(QString, id);
    window().resize(1440, 900);
    workspace().navigator().go({id, {}});
    const TableView *view = page(id)->view();
    page(id)->view()->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(workspace().inspector()->isVisible());
    const int last = view->columnOf(view->columnLayout().shown.constLast());
    QTRY_VERIFY2(view->columnViewportPosition(last) + view->columnWidth(last) <= view->viewport()->width(),
        qPrintable(QString::number(view->columnViewportPosition(last) + view->columnWidth(last))));
}

void TestWindow::bookingsOpenWithTheNextOne()
{
    const auto *table = dynamic_cast<BookingTable *>(page(u"bookings"_s)->view()->model());
    QVERIFY(table);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int upcoming = 0;
    int past = 0;
    qint64 before = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const qint64 start = table->valueAt(row)->start.value().milliseconds();
        if (start >= m_opened && start <= now)
            continue; // it began since, so it may stand on either side
        const bool isPast = past > 0 || start < m_opened;
        if (!isPast && upcoming++ > 0)
            QVERIFY(start >= before);
        if (isPast && past++ > 0)
            QVERIFY(start <= before);
        before = start;
    }
    QVERIFY(upcoming > 0);
    QVERIFY(past > 0);
    const QString described
        = table->headerData(table->columnOf("start"), Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY(described.contains("Upcoming bookings first"_L1));
}

void TestWindow::everyControlHasAName_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"bookings"_s, u"eventtypes"_s, u"schedules"_s, u"people"_s, u"capabilities"_s,
             u"credentials"_s, u"operations"_s, u"settings"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestWindow::everyControlHasAName()
{
    QFETCH(QString, id);
    workspace().navigator().go({id, {}});
    if (ResourcePage *shown = page(id)) {
        shown->view()->setCurrentIndex(shown->view()->model()->index(0, 0));
        QTRY_VERIFY(workspace().inspector()->isVisible());
    }
    QTRY_COMPARE(workspace().currentPage()->id(), id);
    const QStringList nameless = namelessControls(window());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestWindow::lettersAreVerbsOnlyOutsideTextFields()
{
    workspace().navigator().go({u"people"_s, {}});
    ResourcePage *people = page(u"people"_s);
    people->view()->setFocus();
    QTRY_VERIFY(people->view()->hasFocus());
    QTest::keyClick(people->view(), Qt::Key_Slash);
    QTRY_VERIFY(people->filter()->hasFocus());
    QTest::keyClicks(people->filter(), u"gibi"_s);
    QCOMPARE(people->filter()->text(), u"gibi"_s);
    QCOMPARE(workspace().currentPage(), people);
    people->filter()->clear();
}

void TestWindow::pagesAreReachedByKeyboard()
{
    workspace().navigator().go({u"people"_s, {}});
    page(u"people"_s)->view()->setFocus();
    QTRY_VERIFY(page(u"people"_s)->view()->hasFocus());
    QTest::keyClick(page(u"people"_s)->view(), Qt::Key_G);
    QTest::keyClick(page(u"people"_s)->view(), Qt::Key_B);
    QTRY_COMPARE(workspace().currentPage()->id(), u"bookings"_s);
}

void TestWindow::linksLeadToTheRowOfAnotherPage()
{
    const QString schedule = page(u"schedules"_s)->view()->model()->index(3, 0).data(IdRole).toString();
    workspace().navigator().go({u"schedules"_s, schedule});
    QCOMPARE(workspace().currentPage()->id(), u"schedules"_s);
    QCOMPARE(page(u"schedules"_s)->view()->currentIndex().data(IdRole).toString(), schedule);
    QCOMPARE(page(u"schedules"_s)->inspected().id, schedule);
}

void TestWindow::backLeadsWhereOneWas()
{
    workspace().navigator().go({u"bookings"_s, {}});
    workspace().navigator().go({u"people"_s, {}});
    window().actions().find(WindowAction::Back)->trigger();
    QCOMPARE(workspace().currentPage()->id(), u"bookings"_s);
    window().actions().find(WindowAction::Forward)->trigger();
    QCOMPARE(workspace().currentPage()->id(), u"people"_s);
}

void TestWindow::panesAreWalkedWithF6()
{
    workspace().navigator().go({u"people"_s, {}});
    page(u"people"_s)->view()->setCurrentIndex(page(u"people"_s)->view()->model()->index(0, 0));
    page(u"people"_s)->view()->setFocus();
    QAction *next = window().actions().find(WindowAction::NextPane);
    next->trigger();
    QTRY_VERIFY(QApplication::focusWidget() == workspace().inspector()
        || workspace().inspector()->isAncestorOf(QApplication::focusWidget()));
    next->trigger();
    QTRY_VERIFY(workspace().sidebar()->isAncestorOf(QApplication::focusWidget()));
    next->trigger();
    QTRY_VERIFY(page(u"people"_s)->isAncestorOf(QApplication::focusWidget()));
}

void TestWindow::unavailableVerbsSayWhy()
{
    int unavailable = 0;
    for (const QAction *action : window().actions().actions()) {
        if (action->isEnabled())
            continue;
        ++unavailable;
        QVERIFY2(!action->whatsThis().isEmpty(), qPrintable(action->objectName()));
    }
    QVERIFY(unavailable > 0);
}

void TestWindow::failEventTypes()
{
    m_faults.add({{u"kind"_s, u"500"_s}, {u"match"_s, u"event-types"_s}, {u"count"_s, -1}});
    QTRY_VERIFY(m_faults.isIdle());
    ResourcePage *types = page(u"eventtypes"_s);
    types->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(saysFailed(*types) && types->shown().progress.isEmpty(), Patience);
}

void TestWindow::recoverEventTypes()
{
    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    ResourcePage *types = page(u"eventtypes"_s);
    types->refresh();
    QVERIFY(!types->shown().progress.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(types->shown().progress.isEmpty(), Patience);
    QVERIFY(!saysFailed(*types));
}

void TestWindow::failedRefreshKeepsTheRowsAndRecovers()
{
    ResourcePage *types = page(u"eventtypes"_s);
    const int rows = types->view()->model()->rowCount();
    failEventTypes();
    QCOMPARE(types->view()->model()->rowCount(), rows);
    QVERIFY(!types->shown().banners.constFirst().content.nextStep.isEmpty());
    recoverEventTypes();
    QCOMPARE(types->view()->model()->rowCount(), rows);
}

void TestWindow::theFocusAloneShowsNoRow()
{
    workspace().navigator().go({u"people"_s, {}});
    TableView *const view = page(u"people"_s)->view();
    page(u"people"_s)->filter()->setFocus();
    view->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view->hasFocus());
    QVERIFY(!view->currentIndex().isValid());
    QVERIFY(!workspace().inspector()->isVisible());
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 0);
    QVERIFY(view->selectionModel()->isRowSelected(0));
    QVERIFY(workspace().inspector()->isVisible());
}

void TestWindow::failedRefreshKeepsWhatWasReadWhole()
{
    ResourcePage *types = page(u"eventtypes"_s);
    workspace().navigator().go({u"eventtypes"_s, {}});
    const auto questions = [types] {
        QStringList texts;
        const QList<InspectorTab> tabs = types->inspected().tabs;
        for (const InspectorTab &tab : tabs) {
            for (const InspectorSection &section : tab.sections) {
                for (const InspectorLine &line : section.lines)
                    texts.append(line.value);
            }
        }
        return texts.filter(u", hidden)"_s); // the list leaves these out
    };
    types->view()->setCurrentIndex(types->view()->model()->index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(!questions().isEmpty(), Patience);
    const QStringList whole = questions();
    failEventTypes();
    QCOMPARE(questions(), whole);
    recoverEventTypes();
    QTRY_COMPARE_WITH_TIMEOUT(questions(), whole, Patience);
}

void TestWindow::requestBehindAFailureIsShown()
{
    ResourcePage *types = page(u"eventtypes"_s);
    workspace().navigator().go({u"eventtypes"_s, {}});
    failEventTypes();
    QPushButton *show = nullptr;
    const QList<QPushButton *> buttons = types->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == "Show request"_L1)
            show = button;
    }
    QVERIFY(show);
    show->click();
    const quint64 request = window().console()->pane()->chosen();
    QCOMPARE(m_sample->console().room()->session().log().find(request)->status, 500);
    window().actions().find(WindowAction::ToggleConsole)->trigger();
    QVERIFY(!window().console()->isVisible());
    recoverEventTypes();
}

void TestWindow::refusedCredentialLeadsToTheCredentials()
{
    workspace().navigator().go({u"schedules"_s, {}});
    ResourcePage *schedules = page(u"schedules"_s);
    const int rows = schedules->view()->model()->rowCount();
    CredentialRing &ring = m_sample->console().room()->session().credentials();
    const Credential right = ring.account();
    auto wrong = std::get<OAuthClientSecret>(right);
    wrong.secret = u"revoked"_s;
    ring.setAccount(wrong);
    schedules->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(schedules->shown().progress.isEmpty() && !schedules->shown().banners.isEmpty()
            && schedules->shown().banners.constFirst().step == NextStep::ShowCredentials,
        Patience);
    QCOMPARE(schedules->view()->model()->rowCount(), rows);
    QPushButton *cure = nullptr;
    const QList<QPushButton *> buttons = schedules->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == "Credentials"_L1)
            cure = button;
    }
    QVERIFY(cure);
    cure->click();
    QCOMPARE(workspace().currentPage()->id(), u"credentials"_s);

    ring.setAccount(right);
    schedules->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        schedules->shown().progress.isEmpty() && schedules->shown().banners.isEmpty(), Patience);
}

void TestWindow::connectPageSaysWhatIsMissing()
{
    ConnectPage connecting;
    connecting.start();
    QVERIFY(!connecting.missing().isEmpty());
    QPushButton *test = nullptr;
    const QList<QPushButton *> buttons = connecting.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == "Test connection"_L1)
            test = button;
    }
    QVERIFY(test && !test->isEnabled());
    QCOMPARE(test->accessibleDescription(), connecting.missing());
    connecting.show();
    const QStringList nameless = namelessControls(connecting);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestWindow::newProductionProfilesAreReadOnly()
{
    ConnectPage connecting;
    connecting.start();
    QCOMPARE(connecting.draft().profile.environment, Environment::Production);
    QCOMPARE(connecting.draft().profile.writeLevel, WriteLevel::ReadOnly);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
