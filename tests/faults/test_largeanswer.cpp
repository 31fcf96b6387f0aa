// A list of which one row is 30 MB: it is shown like every other, and the window goes on while it comes.
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

#include "app/sandbox/control/faultcontrol.h"
#include "tests/faults/openwindow.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 120'000; // ms
constexpr int Large = 30'000'000; // bytes
constexpr int LeastBeats = 10; // of a timer without a pause, while the answer comes and is read

} // namespace

class TestLargeAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aListOfThirtyMegabytesIsShown();

private:
    bool isSettled() const { return m_open->isIdle(AllPages); }
    qint64 refreshedPeople();

    std::unique_ptr<SandboxProgram> m_sandbox;
    std::unique_ptr<OpenWindow> m_open;
    Sandbox::FaultControl m_control;
};

void TestLargeAnswer::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProgram>(unlimitedOrganization(40, 0));
    QVERIFY(m_sandbox->isReady());
    m_control.setAddress(m_sandbox->base());
    Profile profile;
    profile.id = u"large"_s;
    profile.name = u"Field studio"_s;
    profile.base = m_sandbox->base();
    profile.credential = CredentialKind::ApiKey;
    profile.inMemory = true;
    profile.patience.read = Patience;
    m_open = std::make_unique<OpenWindow>(profile, ApiKey{m_sandbox->ownersKey()});
    QTRY_VERIFY_WITH_TIMEOUT(m_open->isLoaded({u"people"_s}) && isSettled(), Patience);
}

// Bytes of the largest answer that came; negative: it did not end.
qint64 TestLargeAnswer::refreshedPeople()
{
    const auto &requests = m_open->room().session().log().requests();
    const quint64 before = requests.back().id;
    m_open->refresh({u"people"_s});
    if (!QTest::qWaitFor([this] { return isSettled(); }, Patience))
        return -1;
    qint64 largest = 0;
    for (const LoggedRequest &request : requests)
        largest = request.id > before ? std::max(largest, request.responseSize) : largest;
    return largest;
}

void TestLargeAnswer::aListOfThirtyMegabytesIsShown()
{
    const QStringList rows = m_open->rowsOf(u"people"_s);
    const QStringList said = m_open->saidOn(u"people"_s);
    QVERIFY(rows.size() > 10);
    m_control.add({{u"kind"_s, u"huge-field"_s}, {u"operation"_s, u"getOrganizationsByOrgIdUsers"_s},
        {u"member"_s, u"bio"_s}, {u"size"_s, Large}, {u"count"_s, 1}});
    QTRY_VERIFY(m_control.isIdle());
    int beats = 0;
    QTimer heart;
    heart.setInterval(0);
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start();
    const qint64 large = refreshedPeople();
    QVERIFY2(large >= Large, qPrintable(QString::number(large)));
    QVERIFY(beats >= LeastBeats);
    heart.stop();
    QCOMPARE(m_open->rowsOf(u"people"_s), rows);
    QCOMPARE(m_open->saidOn(u"people"_s), said);
    QVERIFY(m_open->page(u"people"_s)->shown().body == PageView::Body::Rows);

    const qint64 usual = refreshedPeople();
    QVERIFY(usual > 0 && usual < Large);
    QCOMPARE(m_open->rowsOf(u"people"_s), rows);
    QCOMPARE(m_open->saidOn(u"people"_s), said);
}

} // namespace Calends

using Calends::TestLargeAnswer;
QTEST_MAIN(TestLargeAnswer)
#include "test_largeanswer.moc"
