// Any read operation, from the palette to its answer: run, refused, failed, masked.
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include "app/calends/accountroom.h"
#include "app/sandbox/control/faultcontrol.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/banner.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/style.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/operationform.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/requestconsole.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms

} // namespace

class TestOperationPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void init();
    void everyReadOperationIsInThePalette();
    void thePaletteOpensAnOperation();
    void anAnswerIsShownWithStatusAndTime();
    void parametersAreAskedFor();
    void secretsInAnswersAreMasked();
    void whatIsNotAllowedSaysWhyAndSendsNothing();
    void aFailureSaysWhatFailedAndShowsWhatCame();
    void aLongAnswerIsCutAndSaysSo();
    void theRequestIsShown();
    void aCallCanBeCancelled();
    void backLeadsToTheOperationBefore();

private:
    MainWindow &window() { return m_sample->console().window(); }
    Workspace &workspace() { return m_sample->workspace(); }
    Session &session() { return m_sample->console().room()->session(); }
    OperationPage &page()
    {
        return *qobject_cast<OperationPage *>(workspace().page(OperationPage::pageId()));
    }
    void show(const QString &operation) { workspace().navigator().go({OperationPage::pageId(), operation}); }
    void run()
    {
        QVERIFY2(page().runButton()->isEnabled(), qPrintable(page().runButton()->toolTip()));
        page().runButton()->click();
        QVERIFY(page().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), Patience);
    }
    QString answer() { return page().answer()->toPlainText(); }

    std::unique_ptr<SandboxConsole> m_sample;
    Sandbox::FaultControl m_faults;
};

void TestOperationPage::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_sample = std::make_unique<SandboxConsole>(u"platform"_s, u"starter"_s, 30);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_sample->console().room() && session().learning() == Session::Learning::Learnt, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace() && workspace().page(u"bookings"_s), Patience);
    m_faults.setAddress(m_sample->console().sandbox().account().base);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestOperationPage::init()
{
    m_faults.clear();
    QTRY_VERIFY(m_faults.isIdle());
    window().commandPalette()->dismiss();
    workspace().navigator().go({u"bookings"_s, {}});
}

void TestOperationPage::everyReadOperationIsInThePalette()
{
    window().actions().find(WindowAction::RunOperation)->trigger();
    const CommandPalette &palette = *window().commandPalette();
    QVERIFY(palette.isVisible());
    QHash<QString, PaletteEntry> listed;
    for (const PaletteEntry &entry : palette.shown())
        listed.insert(entry.id, entry);
    int off = 0;
    for (const Operation &row : operations()) {
        const QString id = "operation/"_L1 + QString(latin1(row.id));
        QCOMPARE(listed.contains(id), asRead(row).has_value());
        if (!listed.contains(id))
            continue;
        const Verdict verdict = session().capabilities().check(row);
        QCOMPARE(listed.value(id).reason.isEmpty(), verdict.allowed());
        QVERIFY(listed.value(id).reason.startsWith(verdict.reason));
        off += verdict.allowed() ? 0 : 1;
    }
    QVERIFY(off > 0);
    QVERIFY(listed.size() - off > 10);
}

void TestOperationPage::thePaletteOpensAnOperation()
{
    window().actions().find(WindowAction::OpenPalette)->trigger();
    CommandPalette &palette = *window().commandPalette();
    const Operation *const me = findOperation("getMe");
    QVERIFY(me);
    QTest::keyClicks(palette.field(), u"get /v2/me"_s);
    QTRY_VERIFY(!palette.search().isRunning());
    const QList<PaletteEntry> &shown = palette.shown();
    const auto entry = std::find_if(shown.cbegin(), shown.cend(),
        [](const PaletteEntry &each) { return each.id == "operation/getMe"_L1; });
    QVERIFY(entry != shown.cend());
    QCOMPARE(entry->text, me->text());
    for (qsizetype i = 0; i < entry - shown.cbegin(); ++i)
        QTest::keyClick(palette.field(), Qt::Key_Down);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(workspace().currentPage(), &page());
    QCOMPARE(page().operation(), me);
    QVERIFY(!page().isRunning()); // nothing is sent before the person says so
}

void TestOperationPage::anAnswerIsShownWithStatusAndTime()
{
    show(u"getMe"_s);
    const auto before = session().log().requests().size();
    run();
    QCOMPARE(session().log().requests().size(), before + 1);
    QTRY_VERIFY(answer().contains("\"status\": \"success\""_L1));
    QVERIFY(page().outcome().startsWith(u"200 · "));
    QVERIFY(page().outcome().contains("ms"_L1));
    QVERIFY(page().banner()->content().title.isEmpty());
}

void TestOperationPage::parametersAreAskedFor()
{
    show(u"getBookingsByBookingUid"_s);
    QVERIFY(!page().runButton()->isEnabled());
    QVERIFY(page().runButton()->toolTip().contains("bookingUid"_L1));
    QCOMPARE(page().runButton()->accessibleDescription(), page().runButton()->toolTip());
    page().form()->line(u"bookingUid"_s)->setText(u"a"_s);
    QVERIFY(page().runButton()->isEnabled());

    show(u"getBookings"_s);
    page().form()->line(u"take"_s)->setText(u"2"_s);
    page().form()->line({})->setText(u"sortCreated=asc"_s);
    run();
    QTRY_COMPARE(answer().count("\"uid\":"_L1) > 0, true);
    const QString url = session().log().requests().back().url;
    QVERIFY2(url.endsWith("/v2/bookings?take=2&sortCreated=asc"_L1), qPrintable(url));
}

void TestOperationPage::secretsInAnswersAreMasked()
{
    show(u"getOauthClients"_s);
    run();
    QTRY_VERIFY(answer().contains(u"\"secret\": \"•••\""));
    const QStringList secrets = session().credentials().secrets();
    QVERIFY(!secrets.isEmpty());
    for (const QString &secret : secrets)
        QVERIFY(!answer().contains(secret));
}

void TestOperationPage::whatIsNotAllowedSaysWhyAndSendsNothing()
{
    const Operation *refused = nullptr;
    for (const Operation &row : operations()) {
        if (!refused && asRead(row) && row.pathParameters().isEmpty()
            && !session().capabilities().check(row).allowed())
            refused = &row;
    }
    QVERIFY(refused);
    show(latin1(refused->id));
    const Verdict verdict = session().capabilities().check(*refused);
    QVERIFY(!page().runButton()->isEnabled());
    QVERIFY(page().runButton()->toolTip().startsWith(verdict.reason));
    QCOMPARE(page().banner()->content().title, verdict.reason);
    QCOMPARE(page().banner()->content().reason, verdict.cure);
    const auto before = session().log().requests().size();
    page().refresh();
    QVERIFY(!page().isRunning());
    QCOMPARE(session().log().requests().size(), before);
}

void TestOperationPage::aFailureSaysWhatFailedAndShowsWhatCame()
{
    show(u"getBookingsByBookingUid"_s);
    page().form()->line(u"bookingUid"_s)->setText(u"not-there"_s);
    run();
    QVERIFY(page().outcome().startsWith(u"404 · "));
    QCOMPARE(page().banner()->content().mood, Mood::Bad);
    QVERIFY(page().banner()->content().title.startsWith(page().operation()->text()));
    QTRY_VERIFY(answer().contains("\"error\""_L1));
    show(u"getMe"_s);
    QVERIFY(page().banner()->content().title.isEmpty());
    run();
    QVERIFY(page().outcome().startsWith(u"200 · "));
}

void TestOperationPage::aLongAnswerIsCutAndSaysSo()
{
    m_faults.add({{u"kind"_s, u"huge-field"_s}, {u"match"_s, u"/v2/me"_s}, {u"count"_s, 1},
        {u"member"_s, u"bio"_s}, {u"size"_s, int(2 * OperationPage::MostShown)}});
    QTRY_VERIFY(m_faults.isIdle());
    show(u"getSchedules"_s);
    show(u"getMe"_s);
    run();
    QTRY_VERIFY(page().outcome().contains("are shown"_L1));
    QVERIFY(answer().size() > OperationPage::MostShown / 2);
    QVERIFY(answer().size() < OperationPage::MostShown + 10'000); // and the line breaks
}

void TestOperationPage::theRequestIsShown()
{
    show(u"getMe"_s);
    run();
    QVERIFY(!window().console()->isVisible());
    const QList<QPushButton *> buttons = page().findChildren<QPushButton *>();
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const QPushButton *each) { return each->isVisible() && each->text() == "Show request"_L1; });
    QVERIFY(button != buttons.cend());
    (*button)->click();
    QVERIFY(window().console()->isVisible());
    const LoggedRequest *const shown = session().log().find(window().console()->chosen());
    QVERIFY(shown);
    QCOMPARE(shown->operation, page().operation());
    QCOMPARE(shown->status, 200);
}

void TestOperationPage::aCallCanBeCancelled()
{
    m_faults.add({{u"kind"_s, u"hang"_s}, {u"match"_s, u"/v2/me"_s}, {u"count"_s, 1}});
    QTRY_VERIFY(m_faults.isIdle());
    show(u"getSchedules"_s);
    show(u"getMe"_s);
    page().runButton()->click();
    QVERIFY(page().isRunning());
    QVERIFY(!page().runButton()->isEnabled());
    const QList<QPushButton *> buttons = page().findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->isVisible() && each->text() == "Cancel"_L1)
            each->click();
    }
    QTRY_VERIFY(!page().isRunning());
    QCOMPARE(page().outcome(), u"Cancelled"_s);
    QVERIFY(page().runButton()->isEnabled());
}

void TestOperationPage::backLeadsToTheOperationBefore()
{
    show(u"getMe"_s);
    show(u"getSchedules"_s);
    window().actions().find(WindowAction::Back)->trigger();
    QCOMPARE(page().operation(), findOperation("getMe"));
    window().actions().find(WindowAction::Forward)->trigger();
    QCOMPARE(page().operation(), findOperation("getSchedules"));
}

QTEST_MAIN(TestOperationPage)
#include "test_operationpage.moc"
