// The request console on a sandbox: every request of the run, found, told in full and copied without a
// secret.
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <memory>

#include "app/calends/accountroom.h"
#include "app/sandbox/control/faultcontrol.h"
#include "models/api/call.h"
#include "models/operations/table.h"
#include "models/requests/requesttable.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/banner.h"
#include "ui/kit/inspector.h"
#include "ui/kit/queryedit.h"
#include "ui/kit/statepanel.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/requestdetail.h"
#include "ui/shell/requestpane.h"
#include "ui/shell/requesttab.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms
constexpr QLatin1StringView ClientPlaceholder("\"$CALCOM_CLIENT_SECRET\"");

bool press(const QWidget &pane, const QString &text)
{
    const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && button->text() == text) {
            button->click();
            return true;
        }
    }
    return false;
}

// All that can be read in a pane, without the places where long words may break.
QString textsIn(const QWidget &pane)
{
    QStringList texts;
    const QList<QLabel *> labels = pane.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text().remove(QChar(0x200b)));
    }
    const QList<QPlainTextEdit *> bodies = pane.findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *body : bodies) {
        if (body->isVisible())
            texts.append(body->toPlainText());
    }
    return texts.join(u'\n');
}

QString textsOf(const QList<InspectorTab> &tabs)
{
    QString texts;
    for (const InspectorTab &tab : tabs) {
        for (const InspectorSection &section : tab.sections) {
            texts += QString::fromUtf8(section.json) + u'\n';
            for (const InspectorLine &line : section.lines)
                texts += line.label + u' ' + line.value + u'\n';
        }
    }
    return texts;
}

QStringList namelessControls(const QWidget &pane)
{
    QStringList nameless;
    const QList<QWidget *> widgets = pane.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return nameless;
}

} // namespace

class TestRequestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void init();
    void theShortcutOpensItAndEscapeClosesIt();
    void everyRequestOfTheRunIsListed();
    void theFilterSpeaksTheLanguageOfQueries();
    void aFilterThatHidesAllIsClearedInOneStep();
    void theChosenRequestIsToldInFull();
    void aCopyHasAPlaceholderForTheSecret();
    void aRowLeadsToItsRequest();
    void theInspectorLeadsToTheRequest();
    void whatLeadsNowhereSaysWhy();
    void anErrorLeadsToItsRequest();
    void theAccountsTroubleLeadsToItsRequest();
    void everyControlHasAName();
    void panesAreWalkedWithF6();
    void itsKeysLeaveTheListAlone();
    void sizesAndColumnsAreRemembered();
    void nothingSecretIsShown();
    void everyAccountHasItsOwn();
    void aRequestPastTheLastIsSaidToBeGone();

private:
    MainWindow &window() { return m_console->console().window(); }
    Session &session() { return m_console->console().room()->session(); }
    RequestPane &pane() { return *window().console()->pane(); }
    QAction &action(QLatin1StringView id) { return *window().actions().find(id); }
    RequestTable &table() { return dynamic_cast<RequestTable &>(*pane().view()->model()); }
    const LoggedRequest *chosen() { return session().log().find(pane().chosen()); }
    ResourcePage &people() { return *m_console->page(u"people"_s); }
    void open();
    void chooseFirst() { pane().view()->setCurrentIndex(pane().view()->model()->index(0, 0)); }
    QStringList secrets() { return session().credentials().secrets(); }

    std::unique_ptr<SandboxConsole> m_console;
    Sandbox::FaultControl m_faults;
};

void TestRequestConsole::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_console = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 30, u"none"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_console->isSettled(), Patience);
    m_faults.setAddress(m_console->console().sandbox().account().base);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

// Each test begins with the console closed, on a page with nothing chosen.
void TestRequestConsole::init()
{
    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    if (window().console()->pane()) {
        pane().filter()->clear();
        pane().view()->setCurrentIndex({});
        pane().notice()->setContent({});
    }
    if (window().console()->isVisible())
        action(WindowAction::ToggleConsole).trigger();
    people().view()->setCurrentIndex({});
    m_console->workspace().navigator().go({u"people"_s, {}});
}

void TestRequestConsole::open()
{
    action(WindowAction::ToggleConsole).trigger();
    QTRY_VERIFY(pane().isVisible());
}

void TestRequestConsole::theShortcutOpensItAndEscapeClosesIt()
{
    QVERIFY(!window().console()->isVisible());
    QTest::keyClick(&window(), Qt::Key_QuoteLeft, Qt::ControlModifier);
    QTRY_VERIFY(window().console()->isVisible());
    QVERIFY(action(WindowAction::ToggleConsole).isChecked());
    QTRY_VERIFY(pane().view()->hasFocus());
    QTest::keyClick(pane().view(), Qt::Key_Down);
    QCOMPARE(pane().view()->currentIndex().row(), 0);
    QTest::keyClick(pane().view(), Qt::Key_Escape); // first what is chosen
    QVERIFY(!pane().view()->currentIndex().isValid());
    QVERIFY(window().console()->isVisible());
    QTest::keyClick(pane().view(), Qt::Key_Escape);
    QTRY_VERIFY(!window().console()->isVisible());
    QVERIFY(!action(WindowAction::ToggleConsole).isChecked());
    QTRY_VERIFY(people().isAncestorOf(QApplication::focusWidget()));
}

void TestRequestConsole::everyRequestOfTheRunIsListed()
{
    open();
    const QAbstractItemModelTester tester(&table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&table(), &QAbstractItemModel::modelReset);
    const int before = table().rowCount();
    QCOMPARE(size_t(before), session().log().requests().size());
    QVERIFY(before > 5);
    people().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(table().rowCount() > before && people().shown().progress.isEmpty(), Patience);
    QCOMPARE(size_t(table().rowCount()), session().log().requests().size());
    QCOMPARE(table().valueAt(0)->id, session().log().requests().back().id); // the newest first
    QCOMPARE(reset.size(), 0);
    const auto endsAs = [this](RequestEnd end) {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (endOf(*table().valueAt(row)) == end)
                return row;
        }
        return -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(endsAs(RequestEnd::UnderWay), -1, Patience);
    // The newest may have been given up: pages are asked for ahead, and those past the last are not awaited.
    const int newest = endsAs(RequestEnd::Answered);
    QVERIFY(newest >= 0 && newest < table().rowCount() - before);
    const auto cell = [this, newest](const char *column) {
        return table().index(newest, table().columnOf(column)).data().toString();
    };
    QCOMPARE(cell("method"), u"GET"_s);
    QVERIFY(cell("path").startsWith(u"/v2/"));
    QVERIFY2(cell("status") == "200"_L1 || cell("status") == "304"_L1, qPrintable(cell("status")));
    QVERIFY(cell("signer").startsWith(u"Client "));
    QVERIFY(!cell("took").isEmpty() && !cell("size").isEmpty() && !cell("sent").isEmpty());
}

void TestRequestConsole::theFilterSpeaksTheLanguageOfQueries()
{
    open();
    const int all = table().rowCount();
    pane().filter()->setText(u"path:*/bookings* status:200 took>=0"_s);
    QVERIFY(pane().filter()->problems().isEmpty());
    QVERIFY(table().rowCount() > 0 && table().rowCount() < all);
    for (int row = 0; row < table().rowCount(); ++row)
        QVERIFY2(pathOf(*table().valueAt(row)).contains("/bookings"_L1), qPrintable(QString::number(row)));
    const QString count
        = u"%1 of %2 requests"_s.arg(QLocale().toString(table().rowCount()), QLocale().toString(all));
    QVERIFY2(textsIn(pane()).contains(count), qPrintable(textsIn(pane())));
    pane().filter()->setText(u"stauts:200"_s);
    QCOMPARE(pane().filter()->problems().size(), 1);
    pane().filter()->setFocus();
    pane().filter()->clear();
    QTest::keyClicks(pane().filter(), u"status>=400"_s); // letters are no verbs here
    QCOMPARE(pane().filter()->text(), u"status>=400"_s);
}

void TestRequestConsole::aFilterThatHidesAllIsClearedInOneStep()
{
    open();
    const int all = table().rowCount();
    pane().filter()->setText(u"nothing was asked so"_s);
    QTRY_VERIFY(pane().panel()->isVisible());
    QVERIFY(pane().panel()->content().reason.contains(QLocale().toString(all)));
    QVERIFY(press(*pane().panel(), u"Clear filter"_s));
    QCOMPARE(pane().filter()->text(), QString());
    QCOMPARE(table().rowCount(), all);
    QTRY_VERIFY(pane().view()->isVisible());
}

void TestRequestConsole::theChosenRequestIsToldInFull()
{
    open();
    pane().filter()->setText(u"status:200"_s);
    chooseFirst();
    const LoggedRequest &request = *chosen();
    auto *const detail = pane().findChild<RequestDetail *>();
    QTRY_VERIFY(detail->isVisible());
    const QString overview = textsIn(*detail);
    for (const QString &told :
        {request.url, u"In the queue"_s, u"Until the answer began"_s, u"Receiving"_s, request.signer})
        QVERIFY2(overview.contains(told), qPrintable(told + u'\n' + overview));
    QVERIFY(request.waitedMs >= 0 && request.waitedMs <= request.elapsedMs);
    QVERIFY(overview.contains(QLocale().formattedDataSize(request.responseSize)));
    auto *const tabs = detail->findChild<QTabBar *>();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(textsIn(*detail).contains(u"x-cal-client-id"_s, Qt::CaseInsensitive));
    QVERIFY(textsIn(*detail).contains(u"•••"_s)); // where the secret was
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(textsIn(*detail).contains(u"content-type"_s, Qt::CaseInsensitive));
    QTRY_VERIFY(textsIn(*detail).contains(u"\"status\""_s));
    pane().view()->setCurrentIndex({});
    QVERIFY(!detail->isVisible());
}

void TestRequestConsole::aCopyHasAPlaceholderForTheSecret()
{
    open();
    QPushButton *copy = nullptr;
    const QList<QPushButton *> buttons = pane().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == "Copy as cURL"_L1)
            copy = button;
    }
    QVERIFY(copy && !copy->isEnabled());
    QVERIFY(!copy->accessibleDescription().isEmpty());
    chooseFirst();
    QVERIFY(copy->isEnabled());
    QApplication::clipboard()->clear();
    copy->click();
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl "_s) && command.contains(ClientPlaceholder), qPrintable(command));
    QVERIFY(command.contains(pathOf(*chosen())));
    for (const QString &secret : secrets())
        QVERIFY(!command.contains(secret));
    QVERIFY(textsIn(window()).contains(u"Copied as cURL"_s));
    QApplication::clipboard()->clear();
    QTest::keyClick(pane().view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), command);
}

void TestRequestConsole::aRowLeadsToItsRequest()
{
    people().view()->setCurrentIndex(people().view()->model()->index(2, 0));
    QVERIFY(action(WindowAction::ShowRequest).isEnabled());
    action(WindowAction::ShowRequest).trigger();
    QTRY_VERIFY(pane().isVisible());
    QCOMPARE(pane().chosen(), people().requestBehind());
    QVERIFY(pathOf(*chosen()).contains("/users"_L1));
    QVERIFY(chosen()->status == 200 || chosen()->status == 304);
    QVERIFY(session().log().find(people().requestBehind()));
    // While the console is closed, the row's request is the one to copy.
    action(WindowAction::ToggleConsole).trigger();
    QApplication::clipboard()->clear();
    action(WindowAction::CopyRequest).trigger();
    QVERIFY(QApplication::clipboard()->text().contains(ClientPlaceholder));
    QVERIFY(!window().console()->isVisible());
}

void TestRequestConsole::theInspectorLeadsToTheRequest()
{
    // A filter that hides it gives way.
    open();
    pane().filter()->setText(u"status:418"_s);
    people().view()->setCurrentIndex(people().view()->model()->index(0, 0));
    auto *const inspector = m_console->workspace().inspector();
    QTRY_VERIFY(inspector->isVisible());
    auto *const tabs = inspector->findChild<QTabBar *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto link = [inspector]() -> QLabel * {
        const QList<QLabel *> labels = inspector->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->isVisible() && label->accessibleName() == "Show in the request console"_L1)
                return label;
        }
        return nullptr;
    };
    QTRY_VERIFY(link());
    QTest::mouseClick(link(), Qt::LeftButton, {}, {10, link()->fontMetrics().height() / 2});
    QCOMPARE(pane().chosen(), people().requestBehind());
    QCOMPARE(pane().filter()->text(), QString());
    QCOMPARE(m_console->workspace().currentPage()->id(), u"people"_s); // it is no other page
    QVERIFY(!m_console->workspace().navigator().canGoForward());
}

void TestRequestConsole::whatLeadsNowhereSaysWhy()
{
    QVERIFY(!action(WindowAction::ShowRequest).isEnabled());
    QVERIFY(!action(WindowAction::ShowRequest).whatsThis().isEmpty());
    QVERIFY(!action(WindowAction::CopyRequest).isEnabled());
    people().view()->setCurrentIndex(people().view()->model()->index(0, 0));
    QVERIFY(action(WindowAction::ShowRequest).isEnabled());
    m_console->workspace().navigator().go({u"capabilities"_s, {}});
    QVERIFY(!action(WindowAction::ShowRequest).isEnabled());
    QVERIFY(!action(WindowAction::ShowRequest).whatsThis().isEmpty());
}

void TestRequestConsole::anErrorLeadsToItsRequest()
{
    m_console->workspace().navigator().go({u"eventtypes"_s, {}});
    ResourcePage &types = *m_console->page(u"eventtypes"_s);
    QTRY_VERIFY_WITH_TIMEOUT(types.shown().progress.isEmpty(), Patience);
    const QList<PageNotice> before = types.shown().banners;
    m_faults.add({{u"kind"_s, u"500"_s}, {u"match"_s, u"event-types"_s}, {u"count"_s, -1}});
    QTRY_VERIFY(m_faults.isIdle());
    types.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(types.shown().progress.isEmpty() && types.shown().banners != before, Patience);
    QVERIFY(press(types, u"Show request"_s));
    QTRY_VERIFY(pane().isVisible());
    QCOMPARE(chosen()->status, 500);
    QVERIFY(pathOf(*chosen()).contains("event-types"_L1));
    QCOMPARE(table()
                 .index(table().rowOf(RequestTable::rowId(pane().chosen())), table().columnOf("status"))
                 .data(StateRole)
                 .toByteArray(),
        "failed"_ba);
    QVERIFY(pane().view()->hasFocus());
    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    types.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(types.shown().progress.isEmpty() && types.shown().banners == before, Patience);
}

void TestRequestConsole::theAccountsTroubleLeadsToItsRequest()
{
    m_faults.add({{u"kind"_s, u"500"_s}, {u"match"_s, u"/v2/me"_s}, {u"count"_s, -1}});
    QTRY_VERIFY(m_faults.isIdle());
    session().learn();
    QTRY_VERIFY_WITH_TIMEOUT(session().learning() == Session::Learning::Failed, Patience);
    QVERIFY(m_console->workspace().trouble().hasRequest);
    QVERIFY(press(m_console->workspace(), u"Show request"_s));
    QTRY_VERIFY(pane().isVisible());
    QCOMPARE(chosen()->status, 500);
    QVERIFY(pathOf(*chosen()).startsWith(u"/v2/me"));
    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    session().learn();
    QTRY_VERIFY_WITH_TIMEOUT(session().learning() == Session::Learning::Learnt, Patience);
    QVERIFY(!m_console->workspace().trouble().hasRequest);
}

void TestRequestConsole::everyControlHasAName()
{
    open();
    chooseFirst();
    auto *const tabs = pane().findChild<RequestDetail *>()->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QStringList nameless = namelessControls(*window().console());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
    QAccessibleInterface *const cells = QAccessible::queryAccessibleInterface(pane().view());
    QVERIFY(cells && cells->tableInterface());
    const QString name = cells->tableInterface()->cellAt(0, 0)->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"Sent: "_s), qPrintable(name));
}

void TestRequestConsole::panesAreWalkedWithF6()
{
    open();
    people().view()->setCurrentIndex(people().view()->model()->index(0, 0));
    people().view()->setFocus();
    const auto isIn = [](const QWidget &pane) {
        QWidget *const focus = QApplication::focusWidget();
        return focus == &pane || pane.isAncestorOf(focus);
    };
    QAction &next = action(WindowAction::NextPane);
    next.trigger();
    QTRY_VERIFY(isIn(*m_console->workspace().inspector()));
    next.trigger();
    QTRY_VERIFY(isIn(*window().console()));
    next.trigger();
    QTRY_VERIFY(!isIn(*window().console()) && !isIn(people()));
    next.trigger();
    QTRY_VERIFY(isIn(people()));
}

void TestRequestConsole::itsKeysLeaveTheListAlone()
{
    people().view()->setCurrentIndex(people().view()->model()->index(0, 0));
    QCOMPARE(people().view()->selectedRows(), 1);
    open();
    chooseFirst();
    pane().view()->setFocus();
    QTRY_VERIFY(pane().view()->hasFocus());
    QTest::keyClick(pane().view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane().view(), Qt::Key_X);
    QCOMPARE(people().view()->selectedRows(), 1);
    people().view()->setFocus();
    QTRY_VERIFY(people().view()->hasFocus());
    QTest::keyClick(people().view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(people().view()->selectedRows(), people().view()->model()->rowCount());
    people().view()->clearRows();
}

void TestRequestConsole::sizesAndColumnsAreRemembered()
{
    window().resize(790, 700); // no larger than the screen, which bounds what is restored
    open();
    const int column = table().columnOf("signer");
    pane().view()->setColumnWidth(column, 123);
    const int height = window().console()->height();
    const QByteArray kept = window().saveLayout();
    action(WindowAction::ToggleConsole).trigger();
    pane().view()->setColumnWidth(column, 77);
    QVERIFY(!window().console()->isVisible());
    window().restoreLayout(kept);
    QTRY_VERIFY(window().console()->isVisible());
    QCOMPARE(window().console()->height(), height);
    QCOMPARE(pane().view()->columnWidth(column), 123);
    QVERIFY(pane().view()->isColumnHidden(table().columnOf("attempt")));
    // A window that opens anew opens it only once an account is at work.
    {
        MainWindow later;
        later.restoreLayout(kept);
        later.show();
        QVERIFY(!later.console()->isVisible());
        QVERIFY(later.actions().find(WindowAction::ToggleConsole)->isChecked());
    }
    window().resize(1440, 900);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestRequestConsole::nothingSecretIsShown()
{
    open();
    const QStringList held = secrets();
    QVERIFY(!held.isEmpty());
    const std::deque<LoggedRequest> &requests = session().log().requests();
    QVERIFY(requests.size() > 5);
    QString seen = window().windowTitle() + QString::fromLatin1(window().saveLayout());
    for (const LoggedRequest &request : requests)
        seen += textsOf(requestTabs(request)) + textsOf({requestTab({request})}) + curlCommand(request);
    for (int row = 0; row < table().rowCount(); ++row) {
        for (int column = 0; column < table().columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                seen += table().index(row, column).data(role).toString() + u'\n';
        }
    }
    QVERIFY(seen.contains(ClientPlaceholder));
    for (const QString &secret : held) {
        QVERIFY(!seen.contains(secret));
        QVERIFY(!seen.contains(QString::fromLatin1(secret.toUtf8().toBase64())));
    }
}

void TestRequestConsole::everyAccountHasItsOwn()
{
    Vault vault{QString()};
    RequestConsole console;
    console.resize(900, 260);
    console.show();
    auto one = std::make_unique<Session>(Profile(), vault);
    auto other = std::make_unique<Session>(Profile(), vault);
    console.follow(*one);
    RequestPane *const first = console.pane();
    first->filter()->setText(u"me"_s);
    QCOMPARE(first->panel()->content().title, u"No request yet"_s);
    QVERIFY(!first->panel()->content().reason.isEmpty());
    QVERIFY(!first->filter()->isEnabled());
    console.follow(*other);
    QVERIFY(console.pane() != first);
    QCOMPARE(console.pane()->filter()->text(), QString());
    console.follow(*one);
    QCOMPARE(console.pane(), first);
    QCOMPARE(first->filter()->text(), u"me"_s);
    one.reset();
    QVERIFY(console.pane() != first);
    other.reset();
    QCOMPARE(console.pane(), nullptr);
}

void TestRequestConsole::aRequestPastTheLastIsSaidToBeGone()
{
    people().view()->setCurrentIndex(people().view()->model()->index(0, 0));
    const quint64 behind = people().requestBehind();
    QVERIFY(session().log().find(behind));
    open();
    const auto answered = std::make_shared<int>(0);
    for (int i = 0; i < RequestLog::Capacity; ++i) {
        Call *const call = session().read({Operations::getMe, {}}, this);
        connect(call, &Call::finished, this, [answered] { ++*answered; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(*answered, RequestLog::Capacity, 4 * Patience);
    QCOMPARE(table().rowCount(), RequestLog::Capacity);
    QVERIFY(!session().log().find(behind));
    QCOMPARE(people().requestBehind(), behind); // the row still knows it
    action(WindowAction::ShowRequest).trigger();
    QTRY_VERIFY(pane().notice()->isVisible());
    QVERIFY(pane().notice()->content().reason.contains(QLocale().toString(RequestLog::Capacity)));
    QCOMPARE(pane().chosen(), quint64(0));
    chooseFirst(); // who goes on has read it
    QTRY_VERIFY(!pane().notice()->isVisible());
}

QTEST_MAIN(TestRequestConsole)
#include "test_requestconsole.moc"
