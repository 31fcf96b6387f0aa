// What an account is made of, its teams and OAuth clients, cannot be listed: no page takes that for "there
// are none", each says what failed and what to do, and its own button brings back what was missing.
#include <QPushButton>
#include <QTest>

#include <memory>

#include "tests/faults/faultgate.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/sentences.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/kit/banner.h"
#include "ui/kit/statepanel.h"
#include "ui/shell/credentialspage.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms

// That one list alone, not what lies below it.
Fault badGatewayFor(const QByteArray &path)
{
    return [path](const Arrival &arrival, const Answer &whole) {
        if (arrival.target != path && !arrival.target.startsWith(QByteArray(path + '?')))
            return whole;
        Answer answer = Answer::json(502, "<html><title>Bad Gateway</title></html>");
        answer.bytes.replace("application/json", "text/html");
        return answer;
    };
}

// Pressed where a person sees it.
void pressTryAgain(const QWidget &page)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == u"Try again"_s) {
            button->click();
            return;
        }
    }
    QFAIL("no button says Try again");
}

} // namespace

class TestUnlisted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleAreNotTakenForNoneWhereTheClientsCannotBeListed();
    void nothingIsTakenForNoneWhereTheTeamsCannotBeListed();
    void aRefreshThatCannotListTheTeamsKeepsThemAndSaysSo();
    void aTeamMadeSinceIsFoundByRefresh();
    void theCredentialsPageSaysThatThereMayBeMoreClients();

private:
    void start(const QString &kind);
    std::unique_ptr<OpenWindow> opened() const;

    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<FaultGate> m_gate;
};

void TestUnlisted::start(const QString &kind)
{
    m_gate.reset();
    m_sandbox = std::make_unique<SandboxProgram>(QStringList{u"--kind"_s, kind, u"--plan"_s, u"none"_s,
        u"--people"_s, u"12"_s, u"--bookings"_s, u"30"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"50000/60"_s});
    QVERIFY(m_sandbox->isReady());
    m_gate = std::make_unique<FaultGate>(m_sandbox->port());
}

// With the owner's key, which holds no client's pair: everything has to be listed first.
std::unique_ptr<OpenWindow> TestUnlisted::opened() const
{
    Profile profile;
    profile.id = u"unlisted"_s;
    profile.name = u"Field studio"_s;
    profile.base = m_gate->base();
    profile.credential = CredentialKind::ApiKey;
    profile.inMemory = true;
    return std::make_unique<OpenWindow>(profile, ApiKey{m_sandbox->ownersKey()});
}

void TestUnlisted::peopleAreNotTakenForNoneWhereTheClientsCannotBeListed()
{
    start(u"platform"_s);
    m_gate->setFault(badGatewayFor("/v2/oauth-clients"));
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded({u"bookings"_s}), Patience);
    open->window.workspace()->navigator().go({u"people"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle({u"people"_s}), Patience);
    QCOMPARE(open->page(u"people"_s)->shown().body, PageView::Body::Panel);
    QCOMPARE(open->saidOn(u"people"_s).value(0).section(u" | "_s, 0, 1),
        expectedOn(u"people"_s, u"clients not listed"_s));
    QCOMPARE(open->page(u"people"_s)->status().lock, QString());

    m_gate->setFault({});
    pressTryAgain(*open->page(u"people"_s));
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded({u"people"_s}), Patience);
    QVERIFY(!open->saidOn(u"people"_s).join(u'\n').contains("failed"_L1));
}

void TestUnlisted::nothingIsTakenForNoneWhereTheTeamsCannotBeListed()
{
    start(u"team"_s);
    m_gate->setFault(badGatewayFor("/v2/teams"));
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->page(u"people"_s) && open->isIdle(AllPages), Patience);
    QCOMPARE(open->page(u"people"_s)->shown().body, PageView::Body::Panel);
    QCOMPARE(open->saidOn(u"people"_s).value(0).section(u" | "_s, 0, 1),
        expectedOn(u"people"_s, u"teams not listed"_s));
    QCOMPARE(open->page(u"people"_s)->status().lock, QString());
    QCOMPARE(open->page(u"people"_s)->title(), u"Team members"_s);
    // The account's own are there, and may not be all.
    QVERIFY(open->saidOn(u"schedules"_s)
                .value(0)
                .startsWith(expectedOn(u"schedules"_s, u"some teams not listed"_s)));
    const qsizetype own = open->rowsOf(u"schedules"_s).size();

    m_gate->setFault({});
    open->window.workspace()->navigator().go({u"people"_s, {}});
    pressTryAgain(*open->page(u"people"_s));
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    for (const QString &page : AllPages)
        QVERIFY2(!open->saidOn(page).join(u'\n').contains("failed"_L1), qPrintable(page));
    QVERIFY(open->rowsOf(u"schedules"_s).size() > own);
}

void TestUnlisted::aRefreshThatCannotListTheTeamsKeepsThemAndSaysSo()
{
    start(u"team"_s);
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded(AllPages), Patience);
    const QHash<QString, QStringList> before = open->rowsOf(AllPages);
    QHash<QString, QStringList> words;
    for (const QString &page : AllPages)
        words.insert(page, open->saidOn(page));
    m_gate->setFault(badGatewayFor("/v2/teams"));
    open->refresh({u"schedules"_s});
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    QVERIFY(open->saidOn(u"schedules"_s)
                .value(0)
                .startsWith(expectedOn(u"schedules"_s, u"some teams not listed"_s)));
    QCOMPARE(open->rowsOf(AllPages), before);
    m_gate->setFault({});
    pressTryAgain(*open->page(u"schedules"_s));
    QTRY_VERIFY_WITH_TIMEOUT(open->isIdle(AllPages), Patience);
    for (const QString &page : AllPages)
        QCOMPARE(open->saidOn(page), words.value(page));
    QCOMPARE(open->rowsOf(AllPages), before);
}

// Until the fault goes, the server tells of one team less.
void TestUnlisted::aTeamMadeSinceIsFoundByRefresh()
{
    start(u"team"_s);
    m_gate->setFault([](const Arrival &arrival, const Answer &whole) {
        return arrival.target == "/v2/teams" ? Answer::json(200, R"({"status":"success","data":[]})") : whole;
    });
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded({u"schedules"_s}), Patience);
    const qsizetype own = open->rowsOf(u"schedules"_s).size();
    m_gate->setFault({});
    open->refresh({u"schedules"_s});
    QTRY_VERIFY_WITH_TIMEOUT(
        open->isLoaded({u"schedules"_s}) && open->rowsOf(u"schedules"_s).size() > own, Patience);
}

void TestUnlisted::theCredentialsPageSaysThatThereMayBeMoreClients()
{
    start(u"platform"_s);
    m_gate->setFault(badGatewayFor("/v2/oauth-clients"));
    const std::unique_ptr<OpenWindow> open = opened();
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded({u"bookings"_s}), Patience);
    Workspace &workspace = *open->window.workspace();
    workspace.navigator().go({CredentialsPage::pageId(), {}});
    const WindowPage &page = *workspace.page(CredentialsPage::pageId());
    const auto *const banner = page.findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), Patience);
    QVERIFY(saidBy(banner).startsWith("There may be more clients | List OAuth clients failed:"_L1));
    m_gate->setFault({});
    pressTryAgain(page);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(open->isLoaded({u"people"_s}), Patience);
}

} // namespace Calends

using Calends::TestUnlisted;
QTEST_MAIN(TestUnlisted)
#include "test_unlisted.moc"
