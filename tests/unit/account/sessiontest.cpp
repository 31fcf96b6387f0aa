// Sessions between a real keychain and a server on loopback. Run by tests/with-keychain.
#include "models/account/session.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/operations/table.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/account/localserver.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile profileOf(const LocalServer &server, const QString &name)
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = name;
    profile.base = server.base();
    return profile;
}

Outcome outcomeOf(Call *call)
{
    const auto outcome = std::make_shared<Outcome>(Outcome::failed({}));
    QSignalSpy finished(call, &Call::finished);
    QObject::connect(call, &Call::finished, call, [outcome](const Outcome &ended) { *outcome = ended; });
    if (!finished.wait(30'000))
        qFatal("the call did not end within 30 s");
    return *outcome;
}

bool waitFor(const Session &session, Session::State state)
{
    return QTest::qWaitFor([&] { return session.state() == state; }, 30'000);
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Keychain::unlock());
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    }

    void itOpensWithWhatTheVaultHolds()
    {
        LocalServer server(&knowsAsa);
        Profile profile = profileOf(server, u"one"_s);
        profile.heldClients = {u"c1"_s, u"c2"_s};
        answerOf(m_vault->write(VaultEntry::account(profile.id), packed(ApiKey{u"cal_one"_s})));
        answerOf(m_vault->write(
            VaultEntry::client(profile.id, u"c1"_s), packed(OAuthClientSecret{u"c1"_s, u"s1"_s})));
        Session session(profile, *m_vault);
        QSignalSpy learnt(&session, &Session::factsLearnt);
        session.open();
        QVERIFY(waitFor(session, Session::State::Open));
        QVERIFY(session.stateText().isEmpty());
        QVERIFY(session.credentials().holdsClient(u"c1"_s));
        QVERIFY(!session.credentials().holdsClient(u"c2"_s));
        QVERIFY(session.openingNote().startsWith(u"client/c2 is not held: "_s));
        QVERIFY(learnt.wait(30'000));
        QCOMPARE(session.capabilities().facts().userId, 7);
        QCOMPARE(session.capabilities().facts().credential, CredentialKind::ApiKey);
        QCOMPARE(server.requests.first().authorization, QByteArray("Bearer cal_one"));
    }

    void aMissingSecretIsAskedFor()
    {
        LocalServer server(&knowsAsa);
        Session session(profileOf(server, u"one"_s), *m_vault);
        session.open();
        QVERIFY(waitFor(session, Session::State::NeedsSecret));
        QVERIFY(!session.stateText().isEmpty());
        QVERIFY(server.requests.isEmpty());
        QCOMPARE(answerOf(session.keepAccount(ApiKey{u"cal_new"_s})).error, VaultError::None);
        QCOMPARE(session.state(), Session::State::Open);
        QVERIFY(std::holds_alternative<ApiKey>(
            unpacked(answerOf(m_vault->read(VaultEntry::account(session.profile().id))).secret)));
    }

    void aLockedKeychainIsSaidAndTriedAgain()
    {
        LocalServer server(&knowsAsa);
        const Profile profile = profileOf(server, u"one"_s);
        answerOf(m_vault->write(VaultEntry::account(profile.id), packed(ApiKey{u"cal_one"_s})));
        QVERIFY(Keychain::lock());
        Session session(profile, *m_vault);
        session.open();
        QVERIFY(waitFor(session, Session::State::VaultLocked));
        QVERIFY(session.stateText().contains(u"nothing in it is lost"_s));
        QVERIFY(Keychain::unlock());
        session.open();
        QVERIFY(waitFor(session, Session::State::Open));
    }

    void aProfileForTheRunTouchesNeitherKeychainNorDisk()
    {
        LocalServer server(&knowsAsa);
        Profile profile = profileOf(server, u"sandbox"_s);
        profile.inMemory = true;
        Session session(profile, *m_vault);
        QSignalSpy learnt(&session, &Session::factsLearnt);
        session.openWith(ApiKey{u"cal_sandbox"_s});
        QCOMPARE(session.state(), Session::State::Open);
        QCOMPARE(answerOf(session.keepClient({u"c1"_s, u"s1"_s})).error, VaultError::None);
        QVERIFY(session.credentials().holdsClient(u"c1"_s));
        QVERIFY(learnt.wait(30'000));
        QCOMPARE(m_vault->state(), VaultState::Unknown);
        QVERIFY(m_vault->names().isEmpty());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void twoSessionsLiveSideBySide()
    {
        LocalServer server(&knowsAsa);
        Session one(profileOf(server, u"one"_s), *m_vault);
        Session two(profileOf(server, u"two"_s), *m_vault);
        one.openWith(ApiKey{u"cal_one"_s});
        two.openWith(ApiKey{u"cal_two"_s});
        QTRY_VERIFY(one.capabilities().facts().userId == 7 && two.capabilities().facts().userId == 7);
        server.requests.clear();
        QVERIFY(outcomeOf(two.read({Operations::getMe, {}}, this)).isAnswered());
        QVERIFY(outcomeOf(one.read({Operations::getMe, {}}, this)).isAnswered());
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests[0].authorization, QByteArray("Bearer cal_two"));
        QCOMPARE(server.requests[1].authorization, QByteArray("Bearer cal_one"));
    }

    void whatTheServerRefusesIsRemembered()
    {
        LocalServer server([](const LocalRequest &request) {
            if (request.line.startsWith("GET /v2/schedules"))
                return LocalAnswer{403, R"({"status":"error","error":{"message":"Not for you"}})"};
            return knowsAsa(request);
        });
        Session session(profileOf(server, u"one"_s), *m_vault);
        session.openWith(ApiKey{u"cal_one"_s});
        QTRY_COMPARE(session.capabilities().facts().userId, 7);
        QCOMPARE(
            outcomeOf(session.read({Operations::getSchedules, {}}, this)).error().kind, ErrorKind::Forbidden);
        QCOMPARE(session.capabilities().check(Operations::getSchedules.row()).obstacle, Obstacle::Refused);
        QCOMPARE(outcomeOf(session.read({Operations::getTeams, {}}, this)).error().kind, ErrorKind::NoRoute);
        QTRY_COMPARE(session.capabilities().check(Operations::getTeams.row()).obstacle, Obstacle::Server);
    }

    void whatAnotherPersonMayNotReadSaysNothingOfTheAccount()
    {
        LocalServer server([](const LocalRequest &request) {
            if (request.line.startsWith("GET /v2/schedules"))
                return LocalAnswer{403, R"({"status":"error","error":{"message":"Not for you"}})"};
            return knowsAsa(request);
        });
        Session session(profileOf(server, u"one"_s), *m_vault);
        session.openWith(ApiKey{u"cal_one"_s});
        QTRY_COMPARE(session.capabilities().facts().userId, 7);
        const Operation &schedules = Operations::getSchedules.row();
        const Verdict unheld = session.check(schedules, {}, Subject::person(9));
        QCOMPARE(unheld.obstacle, Obstacle::CredentialKind);
        QVERIFY2(unheld.words().contains("lend a token"_L1), qPrintable(unheld.words()));
        QCOMPARE(
            outcomeOf(session.read({Operations::getSchedules, {}, Subject::person(9)}, this)).error().kind,
            ErrorKind::NotSigned);
        ManagedUserToken token;
        token.userId = 9;
        token.accessToken = u"of nine"_s;
        session.credentials().addPerson(token);
        QVERIFY(session.check(schedules, {}, Subject::person(9)).allowed());
        QCOMPARE(
            outcomeOf(session.read({Operations::getSchedules, {}, Subject::person(9)}, this)).error().kind,
            ErrorKind::Forbidden);
        QVERIFY(session.capabilities().check(schedules).allowed());
        QVERIFY(session.check(schedules, {}, Subject::account()).allowed());
    }

    // Behind a wrong address even the profile has no route: nothing is learnt from that.
    void aWrongAddressTeachesNothingOfTheServer()
    {
        bool wrong = false;
        int asked = 0;
        LocalServer server([&](const LocalRequest &request) {
            asked += wrong && request.line.startsWith("GET /v2/me") ? 1 : 0;
            return wrong ? LocalAnswer{404, R"({"status":"error","error":{"message":"Cannot GET /x"}})"}
                         : knowsAsa(request);
        });
        Session session(profileOf(server, u"one"_s), *m_vault);
        session.openWith(ApiKey{u"cal_one"_s});
        QTRY_COMPARE(session.learning(), Session::Learning::Learnt);
        wrong = true;
        QCOMPARE(
            outcomeOf(session.read({Operations::getSchedules, {}}, this)).error().kind, ErrorKind::NoRoute);
        QTRY_COMPARE(asked, 1);
        wrong = false;
        QVERIFY(outcomeOf(session.read({Operations::getMe, {}}, this)).isAnswered());
        QVERIFY(session.capabilities().check(Operations::getSchedules.row()).allowed());
    }

    void aRenewedPairIsInTheVaultBeforeItIsUsed()
    {
        Profile profile;
        QByteArray heldWhenUsed;
        LocalServer server([&](const LocalRequest &request) {
            if (request.line.startsWith("POST"))
                return LocalAnswer{200,
                    R"({"status":"success","data":{"accessToken":"new-access","refreshToken":"new-refresh",)"
                    R"("accessTokenExpiresAt":4102444800000,"refreshTokenExpiresAt":4102444800000}})"};
            if (request.authorization == "Bearer old-access")
                return LocalAnswer{
                    498, R"({"status":"error","error":{"message":"ACCESS_TOKEN_IS_EXPIRED"}})"};
            if (request.authorization == "Bearer new-access" && heldWhenUsed.isEmpty()) {
                Vault other(m_folder->filePath(u"other.json"_s));
                heldWhenUsed = answerOf(other.read(VaultEntry::person(profile.id, 7))).secret;
            }
            return knowsAsa(request);
        });
        profile = profileOf(server, u"platform"_s);
        Session session(profile, *m_vault);
        session.openWith(OAuthClientSecret{u"c1"_s, u"s1"_s});
        ManagedUserToken token;
        token.clientId = u"c1"_s;
        token.userId = 7;
        token.accessToken = u"old-access"_s;
        token.refreshToken = u"old-refresh"_s;
        token.ownership = TokenOwnership::Own;
        QCOMPARE(answerOf(session.keepPerson(token)).error, VaultError::None);
        QCOMPARE(session.profile().heldPeople, QList<qint64>{7});
        QVERIFY(outcomeOf(session.read({Operations::getMe, {}, Subject::person(7)}, this)).isAnswered());
        const auto held = std::get<ManagedUserToken>(unpacked(heldWhenUsed));
        QCOMPARE(held.accessToken, u"new-access"_s);
        QCOMPARE(held.refreshToken, u"new-refresh"_s);
        QCOMPARE(held.ownership, TokenOwnership::Own);
        QCOMPARE(session.credentials().person(7).accessToken, u"new-access"_s);
    }

    void aForgottenClientLeavesVaultAndRing()
    {
        LocalServer server(&knowsAsa);
        Session session(profileOf(server, u"one"_s), *m_vault);
        session.openWith(ApiKey{u"cal_one"_s});
        QCOMPARE(answerOf(session.keepClient({u"c1"_s, u"s1"_s})).error, VaultError::None);
        QCOMPARE(session.profile().heldClients, QStringList{u"c1"_s});
        QVERIFY(Keychain::lock());
        QCOMPARE(answerOf(session.forgetClient(u"c1"_s)).error, VaultError::Locked);
        QVERIFY(session.credentials().holdsClient(u"c1"_s));
        QVERIFY(Keychain::unlock());
        QCOMPARE(answerOf(session.forgetClient(u"c1"_s)).error, VaultError::None);
        QVERIFY(!session.credentials().holdsClient(u"c1"_s));
        QVERIFY(session.profile().heldClients.isEmpty());
    }

    void whatThePersonConfirmedStands()
    {
        LocalServer server(&knowsAsa);
        Profile profile = profileOf(server, u"one"_s);
        profile.customer = CustomerKind::Platform;
        profile.plan = Plan::Scale;
        profile.customerConfirmed = true;
        Session session(profile, *m_vault);
        QSignalSpy learnt(&session, &Session::factsLearnt);
        session.openWith(ApiKey{u"cal_one"_s});
        QVERIFY(learnt.wait(30'000));
        QCOMPARE(session.capabilities().facts().customer, CustomerKind::Platform);
        QCOMPARE(session.capabilities().facts().plan, Plan::Scale);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
