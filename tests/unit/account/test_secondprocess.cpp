// Two processes on one profile: the first keeps it, the other looks and changes nothing, whoever asks for it.
#include "models/account/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "models/account/keptcredential.h"
#include "models/account/profileremoval.h"
#include "models/account/profilestore.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/account/localserver.h"
#include "tests/unit/account/lockholder.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalAnswer answer(const LocalRequest &request)
{
    if (request.line == "POST /v2/auth/oauth2/token")
        return {200,
            R"({"access_token":"fresh","refresh_token":"next","token_type":"bearer","expires_in":1800})"};
    if (request.authorization == "Bearer stale")
        return {498,
            R"({"status":"error","error":{"code":"TokenExpiredException","message":"ACCESS_TOKEN_IS_EXPIRED"}})"};
    return knowsAsa(request);
}

ManagedUserToken tokenOf(qint64 person)
{
    ManagedUserToken token;
    token.clientId = u"c1"_s;
    token.userId = person;
    token.accessToken = u"access"_s;
    return token;
}

} // namespace

class TestSecondProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Keychain::unlock());
        m_server = std::make_unique<LocalServer>(&answer);
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
        m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
        m_profile = Profile();
        m_profile.id = ProfileStore::newId();
        m_profile.name = u"Field studio"_s;
        m_profile.base = m_server->base();
    }

    void theFirstKeepsItAndTheNextOnlyWhenThatHasEnded()
    {
        LockHolder other(lockFile());
        QVERIFY(other.keeps());
        QVERIFY(ProfileLock(lockFile()).isElsewhere());
        QVERIFY(!ProfileLock(lockFile()).obstacle().isEmpty());
        QVERIFY(!ProfileLock(m_folder->filePath(u"another.lock"_s)).isElsewhere());
        other.leave();
        const ProfileLock lock(lockFile());
        QVERIFY(!lock.isElsewhere());
        QCOMPARE(lock.obstacle(), QString());
        QVERIFY(!LockHolder(lockFile()).keeps());
    }

    void noSecretIsKeptOrForgotten()
    {
        m_profile.heldClients = {u"c1"_s};
        m_profile.heldPeople = {42};
        keep(VaultEntry::account(m_profile.id), ApiKey{u"cal_kept"_s});
        keep(VaultEntry::client(m_profile.id, u"c1"_s), OAuthClientSecret{u"c1"_s, u"s1"_s});
        keep(VaultEntry::person(m_profile.id, 42), tokenOf(42));
        const LockHolder other(lockFile());
        QVERIFY(other.keeps());
        Session session(m_profile, *m_vault, std::make_shared<const ProfileLock>(lockFile()));
        session.open();
        QTRY_COMPARE(session.state(), Session::State::Open);
        QVERIFY(session.credentials().holdsClient(u"c1"_s));
        QVERIFY(session.credentials().holdsPerson(42));
        QSignalSpy changed(&session, &Session::profileChanged);
        for (const QFuture<VaultResult> &refused :
            {session.keepAccount(ApiKey{u"cal_other"_s}), session.keepClient({u"c2"_s, u"s2"_s}),
                session.keepPerson(tokenOf(43)), session.forgetClient(u"c1"_s), session.forgetPerson(42)}) {
            QCOMPARE(answerOf(refused).error, VaultError::Elsewhere);
            QCOMPARE(answerOf(refused).message, session.obstacle());
        }
        QVERIFY(session.obstacle().startsWith("Another Calends has this account open"_L1));
        Profile renamed = m_profile;
        renamed.name = u"Mine"_s;
        session.setProfile(renamed);
        QCOMPARE(session.profile().name, m_profile.name);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_vault->names().size(), 3);
        QCOMPARE(std::get<ApiKey>(session.credentials().account()).key, u"cal_kept"_s);
        QVERIFY(session.credentials().holdsClient(u"c1"_s) && !session.credentials().holdsClient(u"c2"_s));
        QCOMPARE(std::get<ApiKey>(inVault(VaultEntry::account(m_profile.id))).key, u"cal_kept"_s);
        QCOMPARE(
            std::get<OAuthClientSecret>(inVault(VaultEntry::client(m_profile.id, u"c1"_s))).secret, u"s1"_s);
    }

    void theAccountIsNotRemoved()
    {
        QVERIFY(m_profiles->put(m_profile));
        keep(VaultEntry::account(m_profile.id), ApiKey{u"cal_kept"_s});
        QFile file(m_folder->filePath(u"a.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QStringList files{file.fileName(), lockFile()};
        LockHolder other(lockFile());
        QVERIFY(other.keeps());
        const Removal refused = answerOf(removeProfile(
            m_profile.id, files, *m_vault, *m_profiles, std::make_shared<const ProfileLock>(lockFile())));
        QVERIFY(!refused.done);
        QVERIFY(refused.message.startsWith("Another Calends has this account open"_L1));
        QVERIFY(file.exists());
        QVERIFY(m_profiles->find(m_profile.id));
        QCOMPARE(std::get<ApiKey>(inVault(VaultEntry::account(m_profile.id))).key, u"cal_kept"_s);

        other.leave();
        const Removal removed = answerOf(removeProfile(
            m_profile.id, files, *m_vault, *m_profiles, std::make_shared<const ProfileLock>(lockFile())));
        QVERIFY2(removed.done, qPrintable(removed.message));
        QVERIFY(!file.exists());
        QVERIFY(!m_profiles->find(m_profile.id));
        QVERIFY(m_vault->names().isEmpty());
    }

    void anOwnTokenIsRefreshedByWhoeverKeepsTheProfile()
    {
        m_profile.credential = CredentialKind::OAuth2Token;
        m_profile.clientId = u"app"_s;
        keep(VaultEntry::account(m_profile.id),
            OAuth2Token{u"app"_s, {}, u"stale"_s, u"again"_s, {}, {}, TokenOwnership::Own});
        LockHolder other(lockFile());
        QVERIFY(other.keeps());
        {
            Session session(m_profile, *m_vault, std::make_shared<const ProfileLock>(lockFile()));
            session.open();
            QTRY_COMPARE(session.learning(), Session::Learning::Failed);
            QVERIFY(!askedToRefresh());
        }
        QCOMPARE(accessTokenInVault(), u"stale"_s);
        other.leave();
        Session session(m_profile, *m_vault, std::make_shared<const ProfileLock>(lockFile()));
        session.open();
        QTRY_COMPARE(session.learning(), Session::Learning::Learnt);
        QVERIFY(askedToRefresh());
        QCOMPARE(accessTokenInVault(), u"fresh"_s);
    }

private:
    QString lockFile() const { return m_folder->filePath(u"a.sqlite.lock"_s); }

    void keep(const QString &entry, const Credential &credential)
    {
        QCOMPARE(answerOf(m_vault->write(entry, packed(credential))).error, VaultError::None);
    }

    Credential inVault(const QString &entry) { return unpacked(answerOf(m_vault->read(entry)).secret); }

    QString accessTokenInVault()
    {
        return std::get<OAuth2Token>(inVault(VaultEntry::account(m_profile.id))).accessToken;
    }

    bool askedToRefresh() const
    {
        return std::any_of(m_server->requests.cbegin(), m_server->requests.cend(),
            [](const LocalRequest &request) { return request.line.startsWith("POST "); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ProfileStore> m_profiles;
    Profile m_profile;
};

QTEST_GUILESS_MAIN(TestSecondProcess)
#include "test_secondprocess.moc"
