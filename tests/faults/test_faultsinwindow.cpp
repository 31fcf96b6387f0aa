// Bad input, one kind after another, while the window is open on a server: each page says what happened and
// what to do, what was on screen stays, and once the fault is gone a refresh succeeds.
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include <memory>

#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/saidcredentials.h"
#include "tests/faults/sentences.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
const QStringList TokenPages = AllPages.mid(0, 3);

QByteArray refusal(int status, const QByteArray &code, const QByteArray &message)
{
    return R"({"status":"error","timestamp":"2026-11-24T04:18:35.744Z","path":"/v2","error":{"code":")" + code
        + R"(","message":")" + message + R"(","details":{"message":")" + message + R"(","statusCode":)"
        + QByteArray::number(status) + "}}}";
}

Answer html(int status, const QByteArray &body)
{
    Answer answer = Answer::json(status, body);
    answer.bytes.replace("application/json", "text/html");
    return answer;
}

// The whole answer without its end, under a length that fits: only the JSON is cut.
Answer cutJson(const Answer &whole)
{
    const qsizetype end = whole.bytes.indexOf("\r\n\r\n");
    return Answer::json(200, whole.bytes.mid(end + 4).chopped(5));
}

Answer unmatched(const QByteArray &target)
{
    return Answer::json(404, refusal(404, "NotFoundException", "Cannot GET " + target));
}

Answer dated(const Answer &whole, qint64 seconds)
{
    Answer answer = whole;
    const qsizetype at = answer.bytes.indexOf("\r\nDate: ");
    const qsizetype end = answer.bytes.indexOf("\r\n", at + 2);
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(seconds);
    const QString text = QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss"_s) + " GMT"_L1;
    answer.bytes.replace(at + 8, end - at - 8, text.toLatin1());
    return answer;
}

} // namespace

class TestFaultsInWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageSaysWhatHappenedAndWhatToDo_data();
    void everyPageSaysWhatHappenedAndWhatToDo();
    void aServerThatIsGoneIsSaidUntilItIsBack();
    void aValueOfTheWrongTypeSpoilsItsRowAlone();
    void anAccountThatCannotBeOpenedSaysWhy_data();
    void anAccountThatCannotBeOpenedSaysWhy();
    void aLentTokenThatExpiresIsSaidAndNeverRefreshed();
    void anOwnPairIsRefreshedWithoutAWord();
    void anOwnPairThatCannotBeRefreshedIsSaid();
    void aWrongClockIsSaidUntilItIsRight_data();
    void aWrongClockIsSaidUntilItIsRight();

private:
    static std::unique_ptr<SandboxProgram> started();
    Profile profile() const;
    Profile ofToken() const;
    std::unique_ptr<OpenWindow> opened() const;

    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<FaultGate> m_gate;
};

std::unique_ptr<SandboxProgram> TestFaultsInWindow::started()
{
    return std::make_unique<SandboxProgram>(QStringList{u"--kind"_s, u"platform"_s, u"--plan"_s, u"none"_s,
        u"--people"_s, u"12"_s, u"--bookings"_s, u"30"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"50000/60"_s});
}

// A managed user's token has no page of people.
Profile TestFaultsInWindow::ofToken() const
{
    Profile settings = profile();
    settings.credential = CredentialKind::ManagedUserToken;
    return settings;
}

void TestFaultsInWindow::initTestCase()
{
    m_sandbox = started();
    QVERIFY(m_sandbox->isReady());
    m_gate = std::make_unique<FaultGate>(m_sandbox->port());
}

Profile TestFaultsInWindow::profile() const
{
    Profile profile;
    profile.id = u"faults"_s;
    profile.name = u"Field studio"_s;
    profile.base = m_gate->base();
    profile.credential = CredentialKind::OAuthClientSecret;
    profile.clientId = saidPair(*m_sandbox).clientId;
    profile.inMemory = true;
    return profile;
}

std::unique_ptr<OpenWindow> TestFaultsInWindow::opened() const
{
    return std::make_unique<OpenWindow>(profile(), saidPair(*m_sandbox));
}

void TestFaultsInWindow::everyPageSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const Fault &fault) { QTest::newRow(name) << fault; };
    const auto everything
        = [](const Answer &answer) { return [answer](const Arrival &, const Answer &) { return answer; }; };
    row("wrong key",
        everything(Answer::json(401,
            refusal(401, "UnauthorizedException", "ApiAuthStrategy - api key - Your api key is not valid"))));
    row("wrong client secret",
        everything(Answer::json(
            401, refusal(401, "UnauthorizedException", "ApiAuthStrategy - Invalid client secret"))));
    row("wrong base URL", [](const Arrival &arrival, const Answer &) { return unmatched(arrival.target); });
    row("captive portal",
        everything(
            html(200, "<!doctype html><html><head><title>Welcome to Hotel WiFi</title></head></html>")));
    row("cut JSON", [](const Arrival &, const Answer &whole) { return cutJson(whole); });
    row("cut body", [](const Arrival &, const Answer &whole) { return Answer::cut(whole.bytes.chopped(5)); });
    row("dropped", everything(Answer::dropped()));
    row("proxy error", everything(html(502, "<html><title>Bad Gateway</title></html>")));
}

void TestFaultsInWindow::everyPageSaysWhatHappenedAndWhatToDo()
{
    QFETCH(Fault, fault);
    m_gate->setFault({});
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    const QHash<QString, QStringList> before = open->rowsOf(AllPages);
    for (const QString &page : AllPages) {
        QVERIFY2(
            expectedOn(page, QString::fromLatin1(QTest::currentDataTag())).size() > 0, "not in the table");
    }
    QHash<QString, QStringList> wordsBefore;
    for (const QString &page : AllPages)
        wordsBefore.insert(page, open->saidOn(page));

    m_gate->setFault(fault);
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    for (const QString &page : AllPages) {
        QCOMPARE(open->saidOn(page).value(0), expectedOn(page, QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(open->rowsOf(page), before.value(page));
        QVERIFY(open->page(page)->shown().body == PageView::Body::Rows);
    }

    m_gate->setFault({});
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    for (const QString &page : AllPages) {
        QCOMPARE(open->saidOn(page).join(u'\n'), wordsBefore.value(page).join(u'\n'));
        QCOMPARE(open->rowsOf(page), before.value(page));
    }
}

void TestFaultsInWindow::aServerThatIsGoneIsSaidUntilItIsBack()
{
    m_gate->setFault({});
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    const QStringList words = open->saidOn(u"bookings"_s);
    m_gate->close();
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    for (const QString &page : AllPages) {
        QCOMPARE(open->saidOn(page).value(0), expectedOn(page, u"server gone"_s));
        QVERIFY(!open->rowsOf(page).isEmpty());
    }
    m_gate->open();
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    QCOMPARE(open->saidOn(u"bookings"_s), words);
}

void TestFaultsInWindow::aValueOfTheWrongTypeSpoilsItsRowAlone()
{
    m_gate->setFault({});
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    QHash<QString, qsizetype> before;
    for (const QString &page : AllPages)
        before.insert(page, open->rowsOf(page).size());
    m_gate->setFault([](const Arrival &, const Answer &whole) {
        Answer answer = whole;
        const qsizetype body = answer.bytes.indexOf("\r\n\r\n");
        for (const QByteArray &member : {QByteArray("\"title\":"), QByteArray("\"name\":")}) {
            const qsizetype at = answer.bytes.indexOf(member, body);
            if (at < 0)
                continue;
            // As long as it was, so that the length stays right.
            const qsizetype from = at + member.size();
            const qsizetype end = answer.bytes.indexOf('"', from + 1) + 1;
            answer.bytes.replace(from, end - from, QByteArray("[" + QByteArray(end - from - 2, ' ') + "]"));
            break;
        }
        return answer;
    });
    for (const QString &page : AllPages)
        open->window.workspace()->page(page)->loadWhole();
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    for (const QString &page : AllPages) {
        QVERIFY2(open->saidOn(page).contains(expectedOn(page, u"wrong type"_s)),
            qPrintable(page + u": "_s + open->saidOn(page).join(u'\n')));
        QCOMPARE(open->rowsOf(page).size(), before.value(page));
    }
    m_gate->setFault({});
    for (const QString &page : AllPages)
        open->window.workspace()->page(page)->loadWhole();
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    for (const QString &page : AllPages) {
        QVERIFY(!open->saidOn(page).contains(expectedOn(page, u"wrong type"_s)));
        QCOMPARE(open->rowsOf(page).size(), before.value(page));
    }
}

void TestFaultsInWindow::anAccountThatCannotBeOpenedSaysWhy_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("wrong base URL") << Fault(
        [](const Arrival &arrival, const Answer &) { return unmatched(arrival.target); });
    QTest::newRow("wrong key") << Fault([](const Arrival &, const Answer &) {
        return Answer::json(401, refusal(401, "UnauthorizedException", "Your api key is not valid"));
    });
    QTest::newRow("captive portal") << Fault([](const Arrival &, const Answer &) {
        return html(200, "<!doctype html><html><head><title>Welcome to Hotel WiFi</title></head></html>");
    });
}

void TestFaultsInWindow::anAccountThatCannotBeOpenedSaysWhy()
{
    QFETCH(Fault, fault);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_gate->setFault(fault);
    Profile settings = profile();
    Credential credential = saidPair(*m_sandbox);
    if (name == "wrong key"_L1) {
        settings.credential = CredentialKind::ApiKey;
        settings.clientId.clear();
        credential = ApiKey{m_sandbox->said()["apiKeys"_L1]["owner"_L1].toString()};
    }
    OpenWindow open(settings, credential);
    QTRY_COMPARE_WITH_TIMEOUT(open.room().session().learning(), Session::Learning::Failed, Patience);
    QCOMPARE(open.troubles(), QStringList{expectedAbove(name, m_gate->base().toDisplayString())});
    m_gate->setFault({});
    Q_EMIT open.window.workspace()->troubleStepTaken();
    const QStringList pages = name == "wrong key"_L1 ? AllPages.mid(0, 3) : AllPages;
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(pages), Patience);
    QCOMPARE(open.troubles(), QStringList());
}

void TestFaultsInWindow::aLentTokenThatExpiresIsSaidAndNeverRefreshed()
{
    m_gate->setFault({});
    const ManagedUserToken lent = saidToken(*m_sandbox);
    OpenWindow open(ofToken(), lent);
    const QStringList pages = TokenPages;
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(pages), Patience);
    const QHash<QString, QStringList> before = open.rowsOf(pages);
    int refreshes = 0;
    m_gate->setFault([&](const Arrival &arrival, const Answer &whole) {
        refreshes += arrival.target.contains("/refresh") || arrival.method != "GET" ? 1 : 0;
        return arrival.header("Authorization").contains(lent.accessToken.toLatin1())
            ? Answer::json(498, refusal(498, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED"))
            : whole;
    });
    open.refresh(pages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(pages), Patience);
    for (const QString &page : pages) {
        QCOMPARE(open.saidOn(page).value(0), expectedOn(page, u"expired lent token"_s));
        QCOMPARE(open.rowsOf(page), before.value(page));
    }
    open.room().session().learn();
    QTRY_COMPARE_WITH_TIMEOUT(open.room().session().learning(), Session::Learning::Failed, Patience);
    QCOMPARE(open.troubles(), QStringList{expectedAbove(u"expired lent token"_s, {})});
    QCOMPARE(refreshes, 0);

    // The fault goes as the page says: with a fresh token.
    m_gate->setFault({});
    open.room().session().keepAccount(lent);
    QTRY_COMPARE_WITH_TIMEOUT(open.room().session().learning(), Session::Learning::Learnt, Patience);
    open.refresh(pages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(pages), Patience);
    for (const QString &page : pages)
        QVERIFY(!open.saidOn(page).contains(expectedOn(page, u"expired lent token"_s)));
    QCOMPARE(open.troubles(), QStringList());
}

// By the server's own rotation, so on a server of this test's own.
void TestFaultsInWindow::anOwnPairIsRefreshedWithoutAWord()
{
    std::unique_ptr<SandboxProgram> sandbox = started();
    auto gate = std::make_unique<FaultGate>(sandbox->port());
    m_sandbox.swap(sandbox);
    m_gate.swap(gate);
    const auto back = qScopeGuard([&] {
        m_sandbox.swap(sandbox);
        m_gate.swap(gate);
    });
    ManagedUserToken own = saidToken(*m_sandbox);
    own.ownership = TokenOwnership::Own;
    OpenWindow open(ofToken(), own, {saidPair(*m_sandbox)});
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(TokenPages), Patience);
    const QHash<QString, QStringList> before = open.rowsOf(TokenPages);
    int refreshes = 0;
    int served = 0;
    m_gate->setFault([&](const Arrival &arrival, const Answer &whole) {
        const bool isRefresh = arrival.target.contains("/refresh");
        refreshes += isRefresh ? 1 : 0;
        if (!isRefresh && arrival.header("Authorization").contains(own.accessToken.toLatin1()))
            return Answer::json(498, refusal(498, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED"));
        served += whole.bytes.startsWith("HTTP/1.1 200") && !isRefresh ? 1 : 0;
        return whole;
    });
    open.refresh(TokenPages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(TokenPages), Patience);
    QCOMPARE(refreshes, 1);
    QVERIFY(served >= TokenPages.size());
    for (const QString &page : TokenPages)
        QVERIFY2(!open.saidOn(page).contains(expectedOn(page, u"lost own pair"_s)), qPrintable(page));
    QCOMPARE(open.rowsOf(TokenPages), before);
    QCOMPARE(open.troubles(), QStringList());
}

void TestFaultsInWindow::anOwnPairThatCannotBeRefreshedIsSaid()
{
    m_gate->setFault({});
    ManagedUserToken own = saidToken(*m_sandbox);
    own.ownership = TokenOwnership::Own;
    OpenWindow open(ofToken(), own, {saidPair(*m_sandbox)});
    const QStringList pages = TokenPages;
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(pages), Patience);
    const QHash<QString, QStringList> before = open.rowsOf(pages);
    int refreshes = 0;
    m_gate->setFault([&](const Arrival &arrival, const Answer &) {
        if (arrival.target.contains("/refresh")) {
            ++refreshes;
            return Answer::json(400, refusal(400, "BadRequestException", "Invalid refresh token"));
        }
        return Answer::json(498, refusal(498, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED"));
    });
    open.refresh(pages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(pages), Patience);
    QVERIFY(refreshes >= 1);
    for (const QString &page : pages) {
        QCOMPARE(open.saidOn(page).value(0), expectedOn(page, u"lost own pair"_s));
        QCOMPARE(open.rowsOf(page), before.value(page));
    }
    m_gate->setFault({});
    open.refresh(pages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(pages), Patience);
    for (const QString &page : pages)
        QVERIFY(!open.saidOn(page).contains(expectedOn(page, u"lost own pair"_s)));
}

void TestFaultsInWindow::aWrongClockIsSaidUntilItIsRight_data()
{
    QTest::addColumn<qint64>("server"); // seconds the server is ahead
    QTest::newRow("clock ahead") << qint64(-7200);
    QTest::newRow("clock behind") << qint64(93600);
}

// Only told: tokens, rows and pages stay as they are.
void TestFaultsInWindow::aWrongClockIsSaidUntilItIsRight()
{
    QFETCH(qint64, server);
    m_gate->setFault({});
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    QCOMPARE(open->troubles(), QStringList());
    const QStringList rows = open->rowsOf(u"people"_s);
    m_gate->setFault([server](const Arrival &, const Answer &whole) { return dated(whole, server); });
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    QCOMPARE(open->troubles(), QStringList{expectedAbove(QString::fromLatin1(QTest::currentDataTag()), {})});
    QCOMPARE(open->rowsOf(u"people"_s), rows);
    m_gate->setFault({});
    open->refresh(AllPages);
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    QCOMPARE(open->troubles(), QStringList());
}

} // namespace Calends

using Calends::TestFaultsInWindow;
QTEST_MAIN(TestFaultsInWindow)
#include "test_faultsinwindow.moc"
