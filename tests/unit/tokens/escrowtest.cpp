// Where new pairs wait: how long, and for how many takings.
#include <QSignalSpy>
#include <QTest>

#include "models/tokens/tokenescrow.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

ManagedUserToken pairOf(qint64 person, const QString &access = u"access"_s)
{
    ManagedUserToken pair;
    pair.clientId = u"c1"_s;
    pair.userId = person;
    pair.accessToken = access;
    pair.refreshToken = u"refresh"_s;
    pair.ownership = TokenOwnership::Own;
    return pair;
}

} // namespace

class TestTokenEscrow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_now = 1'000; }
    void aPairIsTakenOnce();
    void aNewerPairTakesThePlace();
    void whatNobodyTookIsGoneInTime();
    void whatIsForgottenIsGone();
    void theTimerTellsThatItIsGone();

private:
    TokenEscrow::Clock clock()
    {
        return [this] { return m_now; };
    }
    qint64 m_now = 0;
};

void TestTokenEscrow::aPairIsTakenOnce()
{
    TokenEscrow escrow(nullptr, clock());
    QSignalSpy changed(&escrow, &TokenEscrow::changed);
    QVERIFY(!escrow.take(501));
    QCOMPARE(changed.count(), 0);
    escrow.put(pairOf(501));
    escrow.put(pairOf(502));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(escrow.people(), (QList<qint64>{501, 502}));
    QCOMPARE(escrow.millisecondsLeft(501), TokenEscrow::Longest);
    const std::optional<ManagedUserToken> taken = escrow.take(501);
    QVERIFY(taken && *taken == pairOf(501)); // whole, although what waited was overwritten
    QCOMPARE(changed.count(), 3);
    QVERIFY(!escrow.take(501));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(escrow.people(), QList<qint64>{502});
    QCOMPARE(escrow.millisecondsLeft(501), 0);
}

void TestTokenEscrow::aNewerPairTakesThePlace()
{
    TokenEscrow escrow(nullptr, clock());
    escrow.put(pairOf(501, u"former"_s));
    m_now += 60'000;
    escrow.put(pairOf(501, u"newer"_s));
    QCOMPARE(escrow.people(), QList<qint64>{501});
    QCOMPARE(escrow.millisecondsLeft(501), TokenEscrow::Longest);
    QCOMPARE(escrow.take(501)->accessToken, u"newer"_s);
    QVERIFY(!escrow.take(501));
}

void TestTokenEscrow::whatNobodyTookIsGoneInTime()
{
    TokenEscrow escrow(nullptr, clock());
    escrow.put(pairOf(501));
    m_now += 60'000;
    escrow.put(pairOf(502));
    m_now += TokenEscrow::Longest - 60'000 - 1;
    QCOMPARE(escrow.millisecondsLeft(501), 1);
    QCOMPARE(escrow.people().size(), 2);
    ++m_now;
    QCOMPARE(escrow.people(), QList<qint64>{502});
    QCOMPARE(escrow.millisecondsLeft(501), 0);
    QVERIFY(!escrow.take(501));
    QVERIFY(escrow.take(502));
}

void TestTokenEscrow::whatIsForgottenIsGone()
{
    TokenEscrow escrow(nullptr, clock());
    QSignalSpy changed(&escrow, &TokenEscrow::changed);
    escrow.put(pairOf(501));
    escrow.forget(501);
    escrow.forget(501);
    QCOMPARE(changed.count(), 2);
    QVERIFY(escrow.people().isEmpty());
    QVERIFY(!escrow.take(501));
}

void TestTokenEscrow::theTimerTellsThatItIsGone()
{
    TokenEscrow escrow(nullptr, clock());
    escrow.put(pairOf(501));
    m_now += TokenEscrow::Longest - 1;
    escrow.put(pairOf(502)); // waits for the next that ends: in a millisecond
    QSignalSpy changed(&escrow, &TokenEscrow::changed);
    ++m_now;
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(escrow.people(), QList<qint64>{502});
}

QTEST_GUILESS_MAIN(TestTokenEscrow)
#include "escrowtest.moc"
