// The gauge and its panel on a sandbox with a small limit: what is left, what waits, and the countdown while
// the server refuses.
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include "app/calends/accountroom.h"
#include "tests/gui/pages/sandboxconsole.h"
#include "ui/kit/rategauge.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ratepanel.h"
#include "ui/shell/raterow.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms
constexpr int Limit = 100; // calls in a window of 12 s

// The number behind "in" in "goes on in 7 s"; -1: none.
int countdownIn(const QString &text)
{
    static const QRegularExpression countdown(u"goes on in (\\d+) s"_s);
    const QRegularExpressionMatch match = countdown.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

class TestRateLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void init() { panel().close(); }
    void theKeyboardOpensAndClosesThePanel();
    void everyLimitIsToldInASentence();
    void thePaceFollowsTheProfile();
    void whatIsNotKnownYetIsSaid();
    void aBlockedTrackerCountsDownAndGoesOn();

private:
    MainWindow &window() { return m_console->console().window(); }
    Session &session() { return m_console->console().room()->session(); }
    RateGauge &gauge() { return *window().gauge(); }
    RatePanel &panel() { return *window().ratePanel(); }
    QStringList sentences();
    void useUpTheLimit();

    std::unique_ptr<SandboxConsole> m_console;
};

void TestRateLimits::initTestCase()
{
    QApplication::setStyle(new Style(Theme::Light));
    m_console = std::make_unique<SandboxConsole>(u"platform"_s, u"essentials"_s, 20, u"%1/12"_s.arg(Limit));
    QTRY_VERIFY_WITH_TIMEOUT(m_console->isSettled(), Patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

QStringList TestRateLimits::sentences()
{
    QStringList names;
    const QList<RateRow *> rows = panel().findChildren<RateRow *>();
    for (RateRow *row : rows) {
        if (row->isVisible())
            names.append(QAccessible::queryAccessibleInterface(row)->text(QAccessible::Name));
    }
    return names;
}

void TestRateLimits::theKeyboardOpensAndClosesThePanel()
{
    gauge().setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(gauge().hasFocus());
    QVERIFY(!gauge().accessibleName().isEmpty());
    QTest::keyClick(&gauge(), Qt::Key_Return);
    QTRY_VERIFY(panel().isVisible());
    const QList<RateRow *> rows = panel().findChildren<RateRow *>();
    QVERIFY(!rows.isEmpty());
    QTRY_VERIFY(rows.constFirst()->hasFocus());
    QTest::keyClick(rows.constFirst(), Qt::Key_Escape);
    QTRY_VERIFY(!panel().isVisible());
    window().actions().find(WindowAction::ShowLimits)->trigger();
    QTRY_VERIFY(panel().isVisible());
}

void TestRateLimits::everyLimitIsToldInASentence()
{
    QTest::mouseClick(&gauge(), Qt::LeftButton);
    QTRY_VERIFY(panel().isVisible());
    qsizetype known = 0;
    const QList<RateStatus> limits = session().budget().status();
    for (const RateStatus &limit : limits)
        known += limit.count > 0 ? 1 : 0;
    QVERIFY(known > 0);
    QTRY_COMPARE(sentences().size(), known);
    const QStringList told = sentences();
    const QString &own = told.constFirst(); // the account's comes first
    QVERIFY2(own.startsWith(session().budget().tightest().tracker), qPrintable(own));
    QVERIFY2(own.contains(u" of %1 left"_s.arg(Limit)), qPrintable(told.join(u'\n')));
    QVERIFY(!panel().accessibleName().isEmpty());
    QVERIFY(panel().accessibleDescription().contains(u"60 %"_s));
    QVERIFY(window().geometry().contains(panel().geometry()));
    for (const QString &secret : session().credentials().secrets())
        QVERIFY(!told.join(u'\n').contains(secret) && !gauge().toolTip().contains(secret));
}

void TestRateLimits::thePaceFollowsTheProfile()
{
    window().actions().find(WindowAction::ShowLimits)->trigger();
    Profile slower = session().profile();
    slower.backgroundShare = 35;
    session().setProfile(slower);
    QTRY_VERIFY(panel().accessibleDescription().contains(u"35 %"_s));
    slower.backgroundShare = 60;
    session().setProfile(slower);
    QTRY_VERIFY(panel().accessibleDescription().contains(u"60 %"_s));
}

void TestRateLimits::whatIsNotKnownYetIsSaid()
{
    RatePanel unknown(nullptr);
    unknown.setReading({});
    QVERIFY(unknown.accessibleDescription().contains(u"No limit is known yet"_s));
    QVERIFY(unknown.findChildren<RateRow *>().isEmpty());
    RateStatus waiting;
    waiting.tracker = u"API key"_s;
    waiting.queuedInteractive = 2;
    waiting.queuedBackground = 7;
    unknown.setReading({{waiting}, 60, 150'000});
    const auto *const row = unknown.findChild<RateRow *>();
    QVERIFY2(row->accessibleName().contains(u"2 in front, 7 in the background"_s),
        qPrintable(row->accessibleName()));
    QVERIFY(unknown.accessibleDescription().contains(u"about 3 min"_s));
}

// Another program on the same client spends what is left, as a second computer would.
void TestRateLimits::useUpTheLimit()
{
    const auto pair = std::get<OAuthClientSecret>(session().credentials().account());
    QNetworkAccessManager network;
    QUrl address = session().profile().base;
    address.setPath(u"/v2/me"_s);
    QNetworkRequest request(address);
    request.setRawHeader("x-cal-client-id", pair.clientId.toUtf8());
    request.setRawHeader("x-cal-secret-key", pair.secret.toUtf8());
    int status = 0;
    for (int calls = 0; calls < 4 * Limit && status != 429; ++calls) {
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), Patience);
        status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QCOMPARE(status, 429);
}

void TestRateLimits::aBlockedTrackerCountsDownAndGoesOn()
{
    useUpTheLimit();
    ResourcePage &people = *m_console->page(u"people"_s);
    people.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(countdownIn(gauge().text()) > 0, Patience);
    window().actions().find(WindowAction::ShowLimits)->trigger();
    QTRY_VERIFY(panel().isVisible());
    const auto blocked = [this] { return sentences().filter(u"blocked by the server"_s).value(0); };
    QVERIFY2(countdownIn(blocked()) > 0, qPrintable(sentences().join(u'\n')));
    QTRY_VERIFY2(blocked().contains(u"Waiting: "_s), qPrintable(sentences().join(u'\n')));
    QVERIFY2(gauge().text().contains(u"waiting"_s), qPrintable(gauge().text()));
    // The row keeps its place while it counts.
    const auto *const row = panel().findChild<RateRow *>();
    const int first = countdownIn(gauge().text());
    QTRY_VERIFY_WITH_TIMEOUT(countdownIn(gauge().text()) < first, Patience);
    QCOMPARE(panel().findChild<RateRow *>(), row);
    // And then it goes on by itself.
    QTRY_VERIFY_WITH_TIMEOUT(people.shown().progress.isEmpty() && countdownIn(gauge().text()) < 0, Patience);
    QVERIFY(!people.shown().banners.isEmpty() || people.shown().body == PageView::Body::Rows);
    QTRY_VERIFY(blocked().isEmpty());
}

QTEST_MAIN(TestRateLimits)
#include "test_ratelimits.moc"
