// A credential that is held: whole when it is asked for, and without its secrets in ordinary memory until
// then.
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include "models/api/credentialring.h"
#include "models/api/lockedcredential.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Calends::Credential)

namespace {

QDateTime later() { return {QDate(2031, 5, 4), QTime(3, 2, 1), QTimeZone::utc()}; }

ManagedUserToken person()
{
    return {u"clientone"_s, 42, u"access of 42"_s, u"again ü \U0001F511"_s, later(), later().addDays(1),
        TokenOwnership::Own};
}

OAuth2Token bearer()
{
    return {u"app"_s, u"confidential"_s, u"bearer"_s, {}, later(), {u"BOOKING_READ"_s}, TokenOwnership::Lent};
}

} // namespace

class LockedCredentialTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itComesBackWhole_data();
    void itComesBackWhole();
    void anotherOneIsNotHeld();
    void onlyWhatIsOwnedAloneIsOverwritten();
    void theRingHoldsNoSecretInTheOpen();
};

void LockedCredentialTest::itComesBackWhole_data()
{
    QTest::addColumn<Credential>("credential");
    QTest::newRow("none") << Credential();
    QTest::newRow("key") << Credential(ApiKey{u"cal_0123456789"_s});
    QTest::newRow("empty key") << Credential(ApiKey());
    QTest::newRow("client") << Credential(OAuthClientSecret{u"clientone"_s, u"secret one"_s});
    QTest::newRow("person") << Credential(person());
    QTest::newRow("OAuth2, one secret missing") << Credential(bearer());
}

void LockedCredentialTest::itComesBackWhole()
{
    QFETCH(const Credential, credential);
    const LockedCredential held(credential);
    QVERIFY(held.whole() == credential);
    QVERIFY(held.holds(credential));
    QVERIFY(LockedCredential(held).whole() == credential);
    QCOMPARE(int(kindOf(held.bare())), int(kindOf(credential)));
    QCOMPARE(describe(held.bare()), describe(credential));
    QCOMPARE(secretsOf(held.bare()), QStringList());
}

void LockedCredentialTest::anotherOneIsNotHeld()
{
    const LockedCredential held{Credential(person())};
    ManagedUserToken other = person();
    other.refreshToken += u'x';
    QVERIFY(!held.holds(other));
    other = person();
    other.ownership = TokenOwnership::Lent;
    QVERIFY(!held.holds(other));
    QVERIFY(!held.holds(Credential()));
    QVERIFY(!LockedCredential().holds(person()));
    QVERIFY(LockedCredential().holds(Credential()));
}

void LockedCredentialTest::onlyWhatIsOwnedAloneIsOverwritten()
{
    QString shared = u"a secret that is "_s;
    shared += u"shared"_s;
    Credential credential = ApiKey{shared};
    overwriteSecrets(credential);
    QCOMPARE(std::get<ApiKey>(credential).key, shared);
    QCOMPARE(shared, u"a secret that is shared"_s);
    shared.clear();
    overwriteSecrets(credential);
    QCOMPARE(std::get<ApiKey>(credential).key, QString(u"a secret that is shared"_s.size(), QChar()));
}

void LockedCredentialTest::theRingHoldsNoSecretInTheOpen()
{
    CredentialRing ring;
    ring.setAccount(bearer());
    QCOMPARE(secretsOf(ring.bareAccount()), QStringList());
    QVERIFY(std::get<OAuth2Token>(ring.bareAccount()).scopes == bearer().scopes);
    QVERIFY(ring.account() == Credential(bearer()));
    QVERIFY(ring.addPerson(person()));
    QVERIFY(ring.holdsPerson(person().userId));
    QVERIFY(ring.person(person().userId) == person());
    const QStringList secrets = ring.secrets();
    QCOMPARE(QSet<QString>(secrets.cbegin(), secrets.cend()),
        (QSet<QString>{
            person().accessToken, person().refreshToken, bearer().accessToken, bearer().clientSecret}));
}

QTEST_GUILESS_MAIN(LockedCredentialTest)
#include "lockedcredentialtest.moc"
