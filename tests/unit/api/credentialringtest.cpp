// Who signs a call.
#include <QSignalSpy>
#include <QTest>

#include "models/api/credentialring.h"
#include "models/api/ratetracker.h"
#include "models/operations/table.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const ApiKey Key{u"cal_0123456789abcdef0123456789abcdef"_s};
const OAuthClientSecret First{u"clientone"_s, u"secret one"_s};
const OAuthClientSecret Second{u"clienttwo"_s, u"secret two"_s};
const OAuth2Token Bearer{u"app"_s, {}, u"bearer"_s, u"again"_s, {}, {}, TokenOwnership::Lent};

ManagedUserToken tokenOf(qint64 userId)
{
    ManagedUserToken token;
    token.clientId = First.clientId;
    token.userId = userId;
    token.accessToken = u"access of %1"_s.arg(userId);
    return token;
}

Arguments ofClient(const QString &clientId)
{
    Arguments arguments;
    arguments.with(u"clientId"_s, clientId);
    return arguments;
}

template <typename Kind>
const Kind *signer(const Signing &signing)
{
    return signing.possible ? std::get_if<Kind>(&signing.credential) : nullptr;
}

} // namespace

class CredentialRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePersonsTokenSignsWhatActsForAPerson();
    void withoutThePersonsTokenTheAnswerIsLendAToken();
    void aPersonNeverFallsBackToTheClientOrTheKey();
    void whatNeitherTakesATokenNorNamesThePersonIsNotDoneForOne();
    void theAccountSignsWhatActsForTheAccount();
    void aManagedUsersAccountSignsForThatPersonOnly();
    void aClientsPathIsSignedByThatClientsOwnPair();
    void aClientsPathMayBeSignedByAnAcceptedKey();
    void anotherClientsPairIsNeverUsed();
    void publicOnlyRowsAreSentBare();
    void publicOrAnyRowsAreSigned();
    void whereACredentialIsExpectedNothingOptionalIsSentBare();
    void aKindTheRowRefusesIsNotSent();
    void noOperationIsSignedByAKindItDoesNotAccept();
    void aTokenThatDoesNotSayWhoseIsTakenFromItsClaims();
    void secretsAreListedAndNamesAreNot();
    void changesAreToldOnce();
};

void CredentialRingTest::thePersonsTokenSignsWhatActsForAPerson()
{
    CredentialRing ring;
    ring.setAccount(First);
    QVERIFY(ring.addPerson(tokenOf(7)));
    const Signing signing = ring.sign(Operations::getSchedules.row(), {}, Subject::person(7));
    QVERIFY(signer<ManagedUserToken>(signing));
    QCOMPARE(signer<ManagedUserToken>(signing)->userId, 7);
}

void CredentialRingTest::withoutThePersonsTokenTheAnswerIsLendAToken()
{
    CredentialRing ring;
    ring.setAccount(First);
    ring.addPerson(tokenOf(8));
    const Signing signing = ring.sign(Operations::getSchedules.row(), {}, Subject::person(7));
    QVERIFY(!signing.possible);
    QCOMPARE(signing.refusal, ErrorKind::NotSigned);
    QVERIFY2(signing.reason.contains(u"lend a token"_s), qPrintable(signing.reason));
    QVERIFY(std::holds_alternative<std::monostate>(signing.credential));
}

void CredentialRingTest::aPersonNeverFallsBackToTheClientOrTheKey()
{
    for (const Operation &row : operations()) {
        const bool wantsToken = row.platformCredential.testFlag(CredentialKind::ManagedUserToken);
        if (!wantsToken || row.path.find("{clientId}") != std::string_view::npos)
            continue;
        for (const Credential &account : {Credential(First), Credential(Key), Credential(Bearer)}) {
            CredentialRing ring;
            ring.setAccount(account);
            ring.addClient(Second);
            QVERIFY2(!ring.sign(row, {}, Subject::person(7)).possible, row.id.data());
        }
    }
}

void CredentialRingTest::whatNeitherTakesATokenNorNamesThePersonIsNotDoneForOne()
{
    int refused = 0;
    for (const Operation &row : operations()) {
        const bool saysHow = row.platformCredential != CredentialKinds()
            || row.credentials.testFlag(CredentialKind::ManagedUserToken)
            || row.credentials == CredentialKinds(CredentialKind::Public);
        if (saysHow || row.path.find("{userId}") != std::string_view::npos
            || row.path.find("{clientId}") != std::string_view::npos)
            continue;
        ++refused;
        for (const Credential &account : {Credential(First), Credential(Key), Credential(Bearer)}) {
            CredentialRing ring;
            ring.setAccount(account);
            ring.addClient(Second);
            ring.addPerson(tokenOf(7));
            const Signing signing = ring.sign(row, {}, Subject::person(7));
            QVERIFY2(!signing.possible, row.id.data());
            QCOMPARE(signing.refusal, ErrorKind::NotSigned);
        }
    }
    QVERIFY2(refused > 0, "no row to refuse: the rule is not tested");
}

void CredentialRingTest::theAccountSignsWhatActsForTheAccount()
{
    CredentialRing ring;
    ring.setAccount(First);
    ring.addPerson(tokenOf(7));
    ring.addClient(Second);
    const Signing signing = ring.sign(Operations::getSchedules.row(), {}, Subject::account());
    QVERIFY(signer<OAuthClientSecret>(signing));
    QCOMPARE(signer<OAuthClientSecret>(signing)->clientId, First.clientId);
}

void CredentialRingTest::aManagedUsersAccountSignsForThatPersonOnly()
{
    CredentialRing ring;
    ring.setAccount(tokenOf(7));
    QVERIFY(signer<ManagedUserToken>(ring.sign(Operations::getSchedules.row(), {}, Subject::person(7))));
    QVERIFY(!ring.sign(Operations::getSchedules.row(), {}, Subject::person(8)).possible);
}

void CredentialRingTest::aClientsPathIsSignedByThatClientsOwnPair()
{
    const Operation &users = Operations::getOauthClientsByClientIdUsers.row();
    CredentialRing ring;
    ring.setAccount(First);
    ring.addClient(Second);
    const Signing own = ring.sign(users, ofClient(First.clientId), Subject::account());
    QCOMPARE(signer<OAuthClientSecret>(own)->secret, First.secret);
    const Signing other = ring.sign(users, ofClient(Second.clientId), Subject::account());
    QCOMPARE(signer<OAuthClientSecret>(other)->secret, Second.secret);
}

void CredentialRingTest::aClientsPathMayBeSignedByAnAcceptedKey()
{
    const Operation &users = Operations::getOauthClientsByClientIdUsers.row();
    CredentialRing ring;
    ring.setAccount(Key);
    QVERIFY(signer<ApiKey>(ring.sign(users, ofClient(First.clientId), Subject::account())));
    ring.addClient(First);
    QVERIFY(signer<OAuthClientSecret>(ring.sign(users, ofClient(First.clientId), Subject::account())));
    // Nobody but the client itself can refresh a user's tokens.
    const Operation &refresh = Operations::postOauthByClientIdRefresh.row();
    QVERIFY(!ring.sign(refresh, ofClient(Second.clientId), Subject::account()).possible);
}

void CredentialRingTest::anotherClientsPairIsNeverUsed()
{
    CredentialRing ring;
    ring.setAccount(First);
    ring.addPerson(tokenOf(7));
    const Signing signing = ring.sign(
        Operations::getOauthClientsByClientIdUsers.row(), ofClient(Second.clientId), Subject::person(7));
    QVERIFY(!signing.possible);
    QVERIFY2(signing.reason.contains(Second.clientId), qPrintable(signing.reason));
}

void CredentialRingTest::publicOnlyRowsAreSentBare()
{
    int seen = 0;
    CredentialRing ring;
    ring.setAccount(Key);
    for (const Operation &row : operations()) {
        if (row.credentials != CredentialKinds(CredentialKind::Public))
            continue;
        ++seen;
        QVERIFY2(signer<std::monostate>(ring.sign(row, {}, Subject::account())), row.id.data());
        QVERIFY2(signer<std::monostate>(ring.sign(row, {}, Subject::person(7))), row.id.data());
    }
    QVERIFY(seen > 5);
}

void CredentialRingTest::publicOrAnyRowsAreSigned()
{
    const Operation &row = Operations::getBookingsByBookingUid.row();
    QVERIFY(row.credentials.testFlag(CredentialKind::Public));
    CredentialRing ring;
    QVERIFY(signer<std::monostate>(ring.sign(row, {}, Subject::account()))); // nobody to sign it
    ring.setAccount(Key);
    QVERIFY(signer<ApiKey>(ring.sign(row, {}, Subject::account())));
}

void CredentialRingTest::whereACredentialIsExpectedNothingOptionalIsSentBare()
{
    int seen = 0;
    CredentialRing ring;
    ring.expectAccount(CredentialKind::ApiKey);
    for (const Operation &row : operations()) {
        if (!row.credentials.testFlag(CredentialKind::Public))
            continue;
        const bool isOptional = row.credentials != CredentialKinds(CredentialKind::Public);
        seen += isOptional ? 1 : 0;
        const Signing signing = ring.sign(row, {}, Subject::account());
        QVERIFY2(signing.possible != isOptional, row.id.data());
        if (isOptional)
            QCOMPARE(signing.reason, u"This account signs with an API key, which is missing."_s);
    }
    QVERIFY(seen > 5);
    ring.setAccount(Key);
    QVERIFY(signer<ApiKey>(ring.sign(Operations::getEventTypes.row(), {}, Subject::account())));
}

void CredentialRingTest::aKindTheRowRefusesIsNotSent()
{
    CredentialRing ring;
    ring.setAccount(First);
    const Signing signing = ring.sign(Operations::postApiKeysRefresh.row(), {}, Subject::account());
    QVERIFY(!signing.possible);
    QVERIFY2(signing.reason.contains(u"API key"_s), qPrintable(signing.reason));
    ring.setAccount({});
    QVERIFY(!ring.sign(Operations::getMe.row(), {}, Subject::account()).possible);
}

void CredentialRingTest::noOperationIsSignedByAKindItDoesNotAccept()
{
    int signedRows = 0;
    for (const Credential &account :
        {Credential(Key), Credential(First), Credential(tokenOf(7)), Credential(Bearer), Credential()}) {
        CredentialRing ring;
        ring.setAccount(account);
        ring.addClient(Second);
        ring.addPerson(tokenOf(9));
        for (const Operation &row : operations()) {
            for (const Subject subject : {Subject::account(), Subject::person(7), Subject::person(9)}) {
                for (const QString &client : {First.clientId, Second.clientId, u"unknown"_s}) {
                    const Arguments arguments = ofClient(client);
                    const Signing signing = ring.sign(row, arguments, subject);
                    const Credential &counted = signing.possible ? signing.credential : account;
                    QCOMPARE(ring.refusal(row, arguments, subject), signing.reason);
                    QCOMPARE(ring.tracker(row, arguments, subject).id, RateTracker::of(counted).id);
                    if (!signing.possible)
                        continue;
                    ++signedRows;
                    QVERIFY2(row.credentials.testFlag(kindOf(signing.credential)), row.id.data());
                }
            }
        }
    }
    QVERIFY(signedRows > 1000);
}

void CredentialRingTest::aTokenThatDoesNotSayWhoseIsTakenFromItsClaims()
{
    const QByteArray claims = R"({"clientId":"clientone","ownerId":42,"expiresAt":1790000000000})";
    ManagedUserToken token;
    token.accessToken = u"e30."_s
        + QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        + u".x"_s;
    CredentialRing ring;
    QVERIFY(ring.addPerson(token));
    QVERIFY(ring.holdsPerson(42));
    QCOMPARE(ring.person(42).clientId, u"clientone"_s);
    QCOMPARE(claimsOf(token.accessToken).expires.toMSecsSinceEpoch(), 1790000000000);
    token.accessToken = u"opaque"_s;
    QVERIFY(!ring.addPerson(token));
}

void CredentialRingTest::secretsAreListedAndNamesAreNot()
{
    CredentialRing ring;
    ring.setAccount(First);
    ring.addClient(Second);
    ManagedUserToken token = tokenOf(7);
    token.refreshToken = u"refresh"_s;
    ring.addPerson(token);
    const QStringList secrets = ring.secrets();
    for (const QString &secret : {First.secret, Second.secret, token.accessToken, token.refreshToken})
        QVERIFY2(secrets.contains(secret), qPrintable(secret));
    QVERIFY(!secrets.contains(First.clientId));
    QVERIFY(describe(First).contains(First.clientId));
    QVERIFY(!describe(Key).contains(Key.key));
}

void CredentialRingTest::changesAreToldOnce()
{
    CredentialRing ring;
    QSignalSpy changes(&ring, &CredentialRing::changed);
    ring.setAccount(First);
    ring.setAccount(First);
    ring.addClient(Second);
    ring.addClient(Second);
    ring.removeClient(Second.clientId);
    ring.removeClient(Second.clientId);
    QCOMPARE(changes.size(), 3);
}

QTEST_APPLESS_MAIN(CredentialRingTest)
#include "credentialringtest.moc"
