// Every fault switch of the sandbox upon every kind of answer: the window says what happened and what to do,
// what was on screen stays, no request stays under way, and once the fault is gone a refresh succeeds. One
// sandbox and one window for all of it.
#include <QJsonDocument>
#include <QNetworkReply>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

#include "app/sandbox/control/faultcontrol.h"
#include "app/sandbox/faults.h"
#include "tests/faults/openwindow.h"
#include "tests/faults/sentences.h"
#include "tests/faults/switches.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/kit/banner.h"
#include "ui/kit/foldingjson.h"
#include "ui/shell/operationpage.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Enough = 60'000; // ms
constexpr int People = 2000; // three pages
const ApiKey &wrongKey()
{
    static const ApiKey key{u"cal_00000000000000000000000000000000"_s};
    return key;
}

// The call fails, so every try of it meets the fault; otherwise one does.
bool failsBy(const QString &met)
{
    return met != QLatin1StringView(Met::OneUnreadable) && !expectedOf({}, met, Seen::Answer).isEmpty();
}

// How many there are of these besides those.
qsizetype besides(const QStringList &these, QStringList those)
{
    return std::count_if(
        these.cbegin(), these.cend(), [&those](const QString &row) { return !those.removeOne(row); });
}

} // namespace

class TestFaultSwitches : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theTableHasEverySwitch();
    void everySwitchUponEveryKindOfAnswer_data();
    void everySwitchUponEveryKindOfAnswer();

private:
    OperationPage &explorer() const;
    Session &session() const { return m_open->room().session(); }
    bool isSettled() const;
    bool hasCallUnderWay() const;
    void ask(const SpoiltCall &call);
    QStringList said(const SpoiltCall &call) const;
    QStringList expected(AnswerKind kind, const QString &met, const QStringList &before) const;
    QString loggedId() const;
    void setFault(const QJsonObject &fault);
    int pendingFaults();
    void compareRows(const QString &met, const QHash<QString, QStringList> &before, bool isOver) const;

    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<OpenWindow> m_open;
    Sandbox::FaultControl m_control;
    QNetworkAccessManager m_network;
};

void TestFaultSwitches::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProgram>(
        unlimitedOrganization(People, 0) + QStringList{u"--seed"_s, u"7"_s});
    QVERIFY(m_sandbox->isReady());
    m_control.setAddress(m_sandbox->base());
    Profile profile;
    profile.id = u"switches"_s;
    profile.name = u"Field studio"_s;
    profile.base = m_sandbox->base();
    profile.credential = CredentialKind::ApiKey;
    profile.inMemory = true;
    profile.patience.retryWaits = {1};
    m_open = std::make_unique<OpenWindow>(profile, ApiKey{m_sandbox->ownersKey()});
    QTRY_VERIFY_WITH_TIMEOUT(m_open->page(u"bookings"_s) && isSettled(), Enough);
    QCOMPARE(m_open->rowsOf(u"bookings"_s), QStringList());
    QVERIFY(m_open->rowsOf(u"eventtypes"_s).size() > 3);
    QVERIFY(m_open->rowsOf(u"people"_s).size() > 1998); // the second page is not the last
    cleanup();
}

// Whatever became of the row: the next one begins without a fault.
void TestFaultSwitches::cleanup()
{
    if (!m_open)
        return;
    m_control.clear();
    QTRY_VERIFY(m_control.isIdle());
    session().client().setPatience(session().profile().patience);
    session().credentials().setAccount(ApiKey{m_sandbox->ownersKey()});
    if (!QTest::currentTestFailed() && QTest::currentDataTag())
        return;
    for (const AnswerKind kind : AnswerKinds)
        ask(spoiltCallOf(kind));
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Enough);
}

OperationPage &TestFaultSwitches::explorer() const
{
    return *qobject_cast<OperationPage *>(m_open->window.workspace()->page(OperationPage::pageId()));
}

bool TestFaultSwitches::isSettled() const { return m_open->isIdle(AllPages) && !explorer().isRunning(); }

bool TestFaultSwitches::hasCallUnderWay() const
{
    const auto &requests = session().log().requests();
    return std::any_of(requests.begin(), requests.end(),
        [](const LoggedRequest &request) { return request.status == 0 && request.error.isEmpty(); });
}

void TestFaultSwitches::ask(const SpoiltCall &call)
{
    if (call.seen != Seen::Answer)
        return m_open->refresh({QString::fromLatin1(call.page)});
    m_open->window.workspace()->navigator().go(
        {OperationPage::pageId(), QString::fromLatin1(call.operation)});
    explorer().runButton()->click();
}

QStringList TestFaultSwitches::said(const SpoiltCall &call) const
{
    if (call.seen != Seen::Answer)
        return m_open->saidOn(QString::fromLatin1(call.page));
    // There the cause is the title.
    const QString words = saidBy(explorer().banner()).replace(u" | "_s, u" "_s);
    return words.isEmpty() ? QStringList() : QStringList{words};
}

// The id by which the server's own log has what failed last.
QString TestFaultSwitches::loggedId() const
{
    const auto &requests = session().log().requests();
    const auto failed = std::find_if(requests.rbegin(), requests.rend(),
        [](const LoggedRequest &request) { return request.status == 500; });
    if (failed == requests.rend())
        return {};
    for (const auto &[name, value] : failed->responseHeaders) {
        if (name.compare("X-Request-Id", Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(value);
    }
    return {};
}

QStringList TestFaultSwitches::expected(AnswerKind kind, const QString &met, const QStringList &before) const
{
    const SpoiltCall &call = spoiltCallOf(kind);
    const auto sentence = [&call](const QString &fault) {
        return expectedOf(QString::fromLatin1(call.label), fault, call.seen);
    };
    if (met == QLatin1StringView(Met::OneUnreadable))
        return before + QStringList{sentence(met)};
    if (failsBy(met)) {
        const QString words = sentence(met).replace(u"%2"_s, loggedId());
        return call.seen == Seen::Rows ? QStringList{words} + before : QStringList{words};
    }
    return kind == AnswerKind::Error ? QStringList{sentence(u"wrong key"_s)} + before : before;
}

void TestFaultSwitches::setFault(const QJsonObject &fault)
{
    m_control.add(fault);
    QTRY_VERIFY(m_control.isIdle());
    QCOMPARE(pendingFaults(), 1);
}

int TestFaultSwitches::pendingFaults()
{
    QUrl url = m_sandbox->base();
    url.setPath(u"/sandbox/faults"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, Enough))
        return -1;
    return QJsonDocument::fromJson(reply->readAll())["data"_L1]["pending"_L1].toInt(-1);
}

// `isOver`: the fault is gone, and what it changed on the server is asked for again.
void TestFaultSwitches::compareRows(
    const QString &met, const QHash<QString, QStringList> &before, bool isOver) const
{
    const QHash<QString, QStringList> now = m_open->rowsOf(AllPages);
    const bool gone = met == QLatin1StringView(Met::OneGone);
    const bool more = met == QLatin1StringView(Met::OneMore);
    const bool unreadable = met == QLatin1StringView(Met::OneUnreadable) && !isOver;
    qsizetype lost = 0;
    qsizetype won = 0;
    for (const QString &page : AllPages) {
        if (now.value(page) == before.value(page))
            continue;
        lost += besides(before.value(page), now.value(page));
        won += besides(now.value(page), before.value(page));
    }
    if (unreadable) {
        QVERIFY(lost <= 1 && won == lost); // it is shown as it was sent
    } else {
        // A page that was asked before may still have told of the row, or not yet.
        QVERIFY(lost <= (gone ? 1 : 0) && won <= (more ? 1 : 0));
        QVERIFY(!isOver || lost + won == (gone || more ? 1 : 0));
    }
    if (lost + won == 0)
        QCOMPARE(now, before); // in the same order
    for (const QString &page : AllPages)
        QCOMPARE(m_open->page(page)->shown().body == PageView::Body::Rows, !before.value(page).isEmpty());
}

void TestFaultSwitches::theTableHasEverySwitch()
{
    QStringList has = Sandbox::faultNames();
    QStringList tabled = tabledSwitches();
    has.sort();
    tabled.sort();
    QCOMPARE(tabled, has);
    QVERIFY(has.size() > 20);
}

void TestFaultSwitches::everySwitchUponEveryKindOfAnswer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<AnswerKind>("kind");
    const QStringList faults = Sandbox::faultNames();
    for (const QString &fault : faults) {
        for (const AnswerKind kind : AnswerKinds)
            QTest::addRow("%s, %s", qPrintable(fault), spoiltCallOf(kind).kind) << fault << kind;
    }
}

void TestFaultSwitches::everySwitchUponEveryKindOfAnswer()
{
    QFETCH(const QString, fault);
    QFETCH(const AnswerKind, kind);
    const QStringList ways = metBy(fault, kind);
    QVERIFY2(!ways.isEmpty(), "the table does not have the switch");
    const SpoiltCall &call = spoiltCallOf(kind);
    const QHash<QString, QStringList> before = m_open->rowsOf(AllPages);
    const QStringList wordsBefore = said(call);

    const bool fails = failsBy(ways.constFirst());
    setFault(faultWish(fault, kind, fails ? -1 : 1));
    if (kind == AnswerKind::Error)
        session().credentials().setAccount(wrongKey());
    if (ways.contains(QLatin1StringView(Met::TooLate)))
        session().client().setPatience({.read = 300, .write = 300, .retryWaits = {}});
    ask(call);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Enough);
    const auto told = std::find_if(ways.cbegin(), ways.cend(),
        [&](const QString &way) { return said(call) == expected(kind, way, wordsBefore); });
    const QString &met = told == ways.cend() ? ways.constFirst() : *told;
    QCOMPARE(said(call), expected(kind, met, wordsBefore));
    compareRows(met, before, false);
    QTRY_VERIFY(!hasCallUnderWay());
    QCOMPARE(pendingFaults(), fails ? 1 : 0);

    m_control.clear();
    QTRY_VERIFY(m_control.isIdle());
    session().client().setPatience(session().profile().patience);
    if (kind == AnswerKind::Error) {
        ask(call);
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Enough);
        QCOMPARE(said(call), expected(kind, {}, wordsBefore));
        session().credentials().setAccount(ApiKey{m_sandbox->ownersKey()});
    }
    ask(call);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), Enough);
    QCOMPARE(said(call), wordsBefore);
    compareRows(met, before, true);
    QTRY_VERIFY(!hasCallUnderWay());
    if (kind == AnswerKind::Object)
        QTRY_VERIFY(explorer().answer()->toPlainText().contains("ingrid@northwind.test"_L1));
}

} // namespace Calends

using Calends::TestFaultSwitches;
QTEST_MAIN(TestFaultSwitches)
#include "test_faultswitches.moc"
