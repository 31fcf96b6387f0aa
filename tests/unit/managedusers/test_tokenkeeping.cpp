// Where the tokens of new people go, as the journal keeps it, and the act that makes new ones.
#include <QTest>

#include "models/managedusers/manageduserchanges.h"
#include "models/operations/table.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

class TestTokenKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsReadBackFromTheJournal_data();
    void itIsReadBackFromTheJournal();
    void whereNothingWasChosenItIsTheKeychain();
    void aLaterVersionsPlaceIsNone();
    void newTokensAskForTheName();
};

void TestTokenKeeping::itIsReadBackFromTheJournal_data()
{
    QTest::addColumn<TokenKeeping>("keeping");
    QTest::newRow("keychain") << TokenKeeping();
    QTest::newRow("file") << TokenKeeping{
        TokenPlace::File, u"/home/ann/Zoë \"x\".calends-tokens"_s, QByteArray::fromHex("00ff0a20")};
    QTest::newRow("escrow") << TokenKeeping{TokenPlace::Escrow};
    QTest::newRow("dropped") << TokenKeeping{TokenPlace::Dropped};
}

void TestTokenKeeping::itIsReadBackFromTheJournal()
{
    QFETCH(const TokenKeeping, keeping);
    Change change = zoneChange(7);
    change.keeping = packed(keeping);
    const std::optional<Change> kept = unpackedChange(packedChange(change));
    QVERIFY(kept);
    QCOMPARE(tokenKeepingOf(*kept), keeping);
}

void TestTokenKeeping::whereNothingWasChosenItIsTheKeychain()
{
    QCOMPARE(tokenKeeping({}).place, TokenPlace::Keychain);
}

void TestTokenKeeping::aLaterVersionsPlaceIsNone()
{
    QCOMPARE(tokenKeeping(R"({"tokens":"vault of the company","vault":"x"})").place, TokenPlace::Another);
    QCOMPARE(tokenKeeping("{}").place, TokenPlace::Another);
    QCOMPARE(tokenKeeping("what").place, TokenPlace::Another);
}

void TestTokenKeeping::newTokensAskForTheName()
{
    const TokenKeeping escrow{TokenPlace::Escrow};
    const Change change = managedUserTokensAnew(QLatin1StringView(ClientId), user(7), escrow);
    QCOMPARE(change.operation, Operations::postOauthClientsByClientIdUsersByUserIdForceRefresh);
    QCOMPARE(change.action, ChangeAction::Act);
    QCOMPARE(change.id, u"7"_s);
    QCOMPARE(change.arguments.pathValue(u"userId"), u"7"_s);
    QCOMPARE(change.arguments.pathValue(u"clientId"), QLatin1StringView(ClientId));
    QCOMPARE(change.leastLevel, WriteLevel::ConfirmTyped);
    QCOMPARE(tokenKeepingOf(change), escrow);
    QVERIFY(!change.cascade.isEmpty());
    QVERIFY(!change.irreversible.isEmpty());
    QVERIFY(change.arguments.body.isEmpty());
}

QTEST_GUILESS_MAIN(TestTokenKeeping)
#include "test_tokenkeeping.moc"
