// What is kept of a profile in the vault: credentials, the store's key, and how all of it goes. Run by
// tests/with-keychain.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

#include "models/account/keptcredential.h"
#include "models/account/profilelock.h"
#include "models/account/profileremoval.h"
#include "models/account/profilestore.h"
#include "models/account/secretservice.h"
#include "models/account/storekey.h"
#include "models/account/vault.h"
#include "tests/unit/account/keychain.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile profile(const QString &name)
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = name;
    profile.base = QUrl(u"https://example.org"_s);
    return profile;
}

// KWallet as far as it is asked: on this bus, under its own name.
class Wallet : public QDBusVirtualObject
{
public:
    bool open = false;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == "networkWallet"_L1)
            return connection.send(message.createReply(u"kdewallet"_s));
        if (message.member() == "isOpen"_L1 && message.arguments() == QVariantList{u"kdewallet"_s})
            return connection.send(message.createReply(open));
        return false;
    }
};

KeychainFinding findingOf(SecretService &service, const QString &name)
{
    std::optional<KeychainFinding> found;
    service.find(name, [&found](const KeychainFinding &finding) { found = finding; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, 20'000))
        qFatal("no finding within 20 s");
    return *found;
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Keychain::unlock());
        m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    }

    void everyCredentialComesBackAsItWas()
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
        const QList<Credential> credentials{
            ApiKey{u"cal_live_å"_s},
            OAuthClientSecret{u"c1"_s, u"s1"_s},
            ManagedUserToken{
                u"c1"_s, 9'000'000'000'000'001, u"a"_s, u"r"_s, time, time.addDays(1), TokenOwnership::Own},
            OAuth2Token{u"c2"_s, u"s2"_s, u"a"_s, u"r"_s, time, {u"BOOKING_READ"_s}, TokenOwnership::Lent},
        };
        for (const Credential &credential : credentials) {
            QCOMPARE(unpacked(packed(credential)).index(), credential.index());
            QCOMPARE(packed(unpacked(packed(credential))), packed(credential));
        }
        const auto token = std::get<ManagedUserToken>(unpacked(packed(credentials[2])));
        QCOMPARE(token.userId, 9'000'000'000'000'001);
        QCOMPARE(token.accessExpires, time);
        QCOMPARE(token.ownership, TokenOwnership::Own);
        QVERIFY(std::holds_alternative<std::monostate>(unpacked("not ours")));
        QVERIFY(std::holds_alternative<std::monostate>(unpacked("{\"kind\":\"smoke signal\"}")));
        // A pair of unknown ownership is never refreshed.
        QCOMPARE(
            std::get<OAuth2Token>(unpacked("{\"kind\":\"oauth2Token\"}")).ownership, TokenOwnership::Lent);
    }

    void theStoresKeyIsMadeOnceAndKept()
    {
        const Profile one = profile(u"one"_s);
        const Profile two = profile(u"two"_s);
        const StoreKey key = answerOf(storeKeyOf(one, *m_vault));
        QCOMPARE(key.key.size(), 32);
        QVERIFY(key.message.isEmpty());
        QCOMPARE(answerOf(storeKeyOf(one, *m_vault)).key, key.key);
        QVERIFY(answerOf(storeKeyOf(two, *m_vault)).key != key.key);
        QVERIFY(m_vault->names().contains(VaultEntry::storeKey(one.id)));
    }

    void theJournalHasAKeyOfItsOwn()
    {
        const Profile one = profile(u"one"_s);
        const StoreKey key = answerOf(journalKeyOf(one, *m_vault));
        QCOMPARE(key.key.size(), 32);
        QVERIFY(key.key != answerOf(storeKeyOf(one, *m_vault)).key);
        QCOMPARE(answerOf(journalKeyOf(one, *m_vault)).key, key.key);
        // It is not taken for one of the profile's secrets, which go with the profile.
        QVERIFY(!VaultEntry::journalKey(one.id).startsWith(VaultEntry::ofProfile(one.id)));
        QVERIFY(answerOf(journalKeyOf(profile(u"other"_s), *m_vault, MissingKey::Leave)).key.isEmpty());
        QVERIFY(Keychain::lock());
        const StoreKey none = answerOf(journalKeyOf(one, *m_vault));
        QVERIFY(none.key.isEmpty());
        QVERIFY(none.message.contains(u"not resumed after a crash"_s));
        QVERIFY(Keychain::unlock());
    }

    void aLockedKeychainGivesNoKeyAndMakesNone()
    {
        const Profile one = profile(u"one"_s);
        const StoreKey key = answerOf(storeKeyOf(one, *m_vault));
        QVERIFY(Keychain::lock());
        for (const Profile &each : {one, profile(u"other"_s)}) {
            const StoreKey none = answerOf(storeKeyOf(each, *m_vault));
            QVERIFY(none.key.isEmpty());
            QCOMPARE(none.message,
                u"The keychain is locked; nothing in it is lost. Unlock it and try again. Until then, what "
                u"you see is kept "
                "in memory and gone when you quit."_s);
        }
        QVERIFY(Keychain::unlock());
        QCOMPARE(answerOf(storeKeyOf(one, *m_vault)).key, key.key);
    }

    void anEntryThatIsNoKeyIsLeftAsItIs()
    {
        const Profile one = profile(u"one"_s);
        const QByteArray cut(31, 'k');
        for (const auto &[entry, keyOf] : {std::pair(VaultEntry::storeKey(one.id), &storeKeyOf),
                 std::pair(VaultEntry::journalKey(one.id), &journalKeyOf)}) {
            QCOMPARE(answerOf(m_vault->write(entry, cut)).error, VaultError::None);
            for (const MissingKey missing : {MissingKey::Make, MissingKey::Leave}) {
                const StoreKey none = answerOf(keyOf(one, *m_vault, missing));
                QVERIFY(none.key.isEmpty());
                QVERIFY2(none.message.contains(entry), qPrintable(none.message));
                QVERIFY(none.message.contains(u"left as it is"_s));
                QCOMPARE(answerOf(m_vault->read(entry)).secret, cut);
            }
            // What the message says helps.
            QCOMPARE(answerOf(m_vault->remove(entry)).error, VaultError::None);
            QCOMPARE(answerOf(keyOf(one, *m_vault, MissingKey::Make)).key.size(), 32);
        }
    }

    void aKeyThatWouldNotOutliveTheRunIsNotMade()
    {
        Profile sandbox = profile(u"sandbox"_s);
        sandbox.inMemory = true;
        QVERIFY(answerOf(storeKeyOf(sandbox, *m_vault)).key.isEmpty());
        const Profile one = profile(u"one"_s);
        m_vault->keepForThisRunOnly(one.id);
        QVERIFY(answerOf(storeKeyOf(one, *m_vault)).key.isEmpty());
        QVERIFY(m_vault->names().isEmpty());
    }

    void aRemovedProfileTakesEverythingWithIt()
    {
        ProfileStore profiles(m_folder->filePath(u"profiles.json"_s));
        Profile gone = profile(u"gone"_s);
        gone.heldClients = {u"c1"_s};
        const Profile stays = profile(u"stays"_s);
        QVERIFY(profiles.put(gone) && profiles.put(stays));
        const QStringList secrets{VaultEntry::account(gone.id), VaultEntry::client(gone.id, u"c1"_s),
            VaultEntry::person(gone.id, 7), VaultEntry::account(stays.id)};
        for (const QString &secret : secrets)
            QCOMPARE(answerOf(m_vault->write(secret, "secret")).error, VaultError::None);
        QCOMPARE(answerOf(storeKeyOf(gone, *m_vault)).key.size(), 32);
        const QStringList files{m_folder->filePath(u"a.sqlite"_s), m_folder->filePath(u"a.sqlite-wal"_s)};
        for (const QString &file : files) {
            QFile made(file);
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        const Removal removal = answerOf(removeProfile(gone.id, files, *m_vault, profiles, m_lock));
        QVERIFY2(removal.done, qPrintable(removal.message));
        QCOMPARE(m_vault->names(), QStringList{VaultEntry::account(stays.id)});
        for (const QString &secret : secrets.first(3))
            QCOMPARE(answerOf(m_vault->read(secret)).error, VaultError::Missing);
        QCOMPARE(answerOf(m_vault->read(VaultEntry::storeKey(gone.id))).error, VaultError::Missing);
        QVERIFY(!QFile::exists(files[0]) && !QFile::exists(files[1]));
        QCOMPARE(profiles.profiles().size(), 1);
        QCOMPARE(answerOf(m_vault->read(VaultEntry::account(stays.id))).error, VaultError::None);
    }

    void behindALockedKeychainNothingIsRemoved()
    {
        ProfileStore profiles(m_folder->filePath(u"profiles.json"_s));
        const Profile kept = profile(u"kept"_s);
        QVERIFY(profiles.put(kept));
        QCOMPARE(answerOf(m_vault->write(VaultEntry::account(kept.id), "secret")).error, VaultError::None);
        QFile file(m_folder->filePath(u"a.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(Keychain::lock());
        const Removal removal
            = answerOf(removeProfile(kept.id, {file.fileName()}, *m_vault, profiles, m_lock));
        QVERIFY(!removal.done);
        QVERIFY(removal.message.contains(u"locked"_s));
        QVERIFY(file.exists());
        QCOMPARE(profiles.profiles().size(), 1);
        QVERIFY(Keychain::unlock());
        QCOMPARE(answerOf(m_vault->read(VaultEntry::account(kept.id))).secret, QByteArray("secret"));
    }

    void inPlasmaTheWalletIsAsked()
    {
        Wallet wallet;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
        QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
        QVERIFY(bus.registerVirtualObject(u"/modules/kwalletd5"_s, &wallet));
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        SecretService service(u"calends"_s);
        QCOMPARE(findingOf(service, u"p/account"_s).state, VaultState::Locked);
        wallet.open = true;
        const KeychainFinding open = findingOf(service, u"p/account"_s);
        QCOMPARE(open.state, VaultState::Open);
        QCOMPARE(open.entry, EntryPlace::Unknown);
        bus.unregisterObject(u"/modules/kwalletd5"_s);
        bus.unregisterService(u"org.kde.kwalletd5"_s);
        QDBusConnection::disconnectFromBus(u"wallet"_s);
        // Without its wallet QtKeychain turns to the Secret Service, and so do we.
        QCOMPARE(findingOf(service, u"p/account"_s).entry, EntryPlace::Absent);
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_SESSION_VERSION");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::shared_ptr<const ProfileLock> m_lock = std::make_shared<const ProfileLock>(QString());
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
