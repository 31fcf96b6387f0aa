// Calls by who signs them.
#include <QTest>

#include "models/account/profilestore.h"
#include "models/account/session.h"
#include "models/changes/calltoll.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

ReadRequest peopleOf(const QString &clientId)
{
    return {.operation = Operations::getOauthClientsByClientIdUsers,
        .arguments = Arguments().with(u"clientId"_s, clientId)};
}

ReadRequest ownMe() { return {.operation = Operations::getMe}; }

} // namespace

class TestCallToll : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void callsAreCounted();
    void aShareIsRoundedUp();
    void whatMayBeMoreStaysSo();
    void withoutALimitOnlyTheConnectionsDecide();
    void whatNobodyCanSignIsCountedToo();

private:
    Vault m_vault{{}};
    std::unique_ptr<Session> m_session;
};

void TestCallToll::init()
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.base = QUrl(u"http://127.0.0.1:9"_s);
    profile.inMemory = true;
    m_session = std::make_unique<Session>(profile, m_vault);
    m_session->credentials().setAccount(ApiKey{u"cal_0123456789abcdef"_s});
    m_session->credentials().addClient({u"c1"_s, u"a secret"_s});
}

void TestCallToll::callsAreCounted()
{
    CallToll toll;
    QCOMPARE(toll.calls(), 0);
    toll.add(ownMe(), 2);
    toll.add(peopleOf(u"c1"_s), 3);
    toll.add(peopleOf(u"c1"_s), 0);
    CallToll other;
    other.add(peopleOf(u"c2"_s));
    toll.add(other);
    QCOMPARE(toll.calls(), 6);
}

void TestCallToll::aShareIsRoundedUp()
{
    CallToll toll;
    toll.add(ownMe(), 41);
    QCOMPARE(toll.share(40, 40).calls(), 41);
    QCOMPARE(toll.share(1, 40).calls(), 2);
    QCOMPARE(toll.share(0, 40).calls(), 0);
    QCOMPARE(toll.share(3, 0).calls(), 0);
}

void TestCallToll::whatMayBeMoreStaysSo()
{
    CallToll toll;
    toll.add(ownMe());
    QVERIFY(!toll.isLeast());
    CallToll other;
    other.setLeast();
    toll.add(other);
    QVERIFY(toll.isLeast());
    QVERIFY(toll.share(1, 2).isLeast());
}

void TestCallToll::withoutALimitOnlyTheConnectionsDecide()
{
    CallToll toll;
    QCOMPARE(toll.pace(*m_session).milliseconds, 0);
    toll.add(ownMe(), 20);
    toll.add(peopleOf(u"c1"_s), 30);
    QCOMPARE(toll.pace(*m_session).milliseconds, m_session->budget().estimate(50));
    QVERIFY(toll.pace(*m_session).slowest.isEmpty());
}

void TestCallToll::whatNobodyCanSignIsCountedToo()
{
    CallToll toll;
    toll.add(Operations::patchSchedulesByScheduleId.row(), {}, Subject::person(7), 10); // no token is held
    QCOMPARE(toll.calls(), 10);
    QCOMPARE(toll.pace(*m_session).milliseconds, m_session->budget().estimate(10));
}

QTEST_GUILESS_MAIN(TestCallToll)
#include "test_calltoll.moc"
