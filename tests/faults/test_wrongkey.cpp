// A key that the server does not know (any more), told by the sandbox itself while the window is open.
#include <QTest>

#include <memory>

#include "tests/faults/openwindow.h"
#include "tests/faults/sentences.h"
#include "tests/programs/sandboxprogram.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
const QStringList Pages = AllPages.mid(0, 3); // a key does not list the people of a client

} // namespace

class TestWrongKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPageSaysItAndKeepsItsRows();
};

void TestWrongKey::everyPageSaysItAndKeepsItsRows()
{
    const SandboxProgram sandbox({u"--kind"_s, u"platform"_s, u"--plan"_s, u"none"_s, u"--people"_s, u"12"_s,
        u"--bookings"_s, u"30"_s, u"--seed"_s, u"7"_s, u"--limit"_s, u"50000/60"_s});
    QVERIFY(sandbox.isReady());
    Profile profile;
    profile.name = u"Field studio"_s;
    profile.base = sandbox.base();
    profile.credential = CredentialKind::ApiKey;
    profile.inMemory = true;
    const ApiKey good{sandbox.said()["apiKeys"_L1]["owner"_L1].toString()};
    OpenWindow open(profile, good);
    QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(Pages), Patience);
    const QHash<QString, QStringList> before = open.rowsOf(Pages);

    open.room().session().credentials().setAccount(ApiKey{u"cal_live_0123456789abcdef0123456789abcdef"_s});
    open.refresh(Pages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(Pages), Patience);
    for (const QString &page : Pages) {
        const QStringList said = open.saidOn(page);
        QVERIFY2(said.contains(expectedOn(page, u"wrong key"_s)), qPrintable(said.join(u'\n')));
    }
    QCOMPARE(open.rowsOf(Pages), before);

    open.room().session().credentials().setAccount(good);
    open.refresh(Pages);
    QTRY_VERIFY_WITH_TIMEOUT(open.isIdle(Pages), Patience);
    for (const QString &page : Pages)
        QVERIFY(!open.saidOn(page).contains(expectedOn(page, u"wrong key"_s)));
    QCOMPARE(open.rowsOf(Pages), before);
}

} // namespace Calends

QTEST_MAIN(Calends::TestWrongKey)
#include "test_wrongkey.moc"
