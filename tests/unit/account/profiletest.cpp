// Profiles, the file they live in, and the addresses and keys people paste.
#include "models/account/profilestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/account/serveraddress.h"
#include "models/account/vaultnames.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile profile(const QString &name)
{
    Profile profile;
    profile.id = ProfileStore::newId();
    profile.name = name;
    profile.base = QUrl(u"https://example.org/api"_s);
    profile.credential = CredentialKind::OAuthClientSecret;
    profile.clientId = u"client-7"_s;
    profile.userId = 5'000'000'000;
    profile.heldClients = {u"client-8"_s};
    profile.heldPeople = {9'007'199'254'740'991};
    profile.environment = Environment::Production;
    profile.writeLevel = WriteLevel::ConfirmTyped;
    profile.customer = CustomerKind::Platform;
    profile.plan = Plan::Scale;
    profile.customerConfirmed = true;
    profile.organizationId = 12;
    profile.authorityFile = u"/etc/own.pem"_s;
    profile.backgroundShare = 80;
    profile.patience = {90'000, 120'000, {2000}};
    return profile;
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySettingComesBack()
    {
        const Profile before = profile(u"Åsa's platform"_s);
        const std::optional<Profile> after = Profile::fromJson(before.toJson());
        QVERIFY(after);
        QCOMPARE(after->toJson(), before.toJson());
        QCOMPARE(after->heldPeople, before.heldPeople);
        QCOMPARE(after->userId, before.userId);
        QCOMPARE(after->environment, Environment::Production);
        QCOMPARE(after->writeLevel, WriteLevel::ConfirmTyped);
        QCOMPARE(after->plan, Plan::Scale);
        QCOMPARE(after->base, before.base);
        QVERIFY(after->patience == before.patience);
    }

    void aPatienceNobodyCouldWorkWithIsTheUsual()
    {
        QJsonObject json = profile(u"x"_s).toJson();
        json.insert("patience"_L1, QJsonObject{{"read"_L1, 0}, {"write"_L1, "long"_L1}});
        QVERIFY(Profile::fromJson(json)->patience == CallPatience());
        json.remove("patience"_L1);
        QVERIFY(Profile::fromJson(json)->patience == CallPatience());
        // The usual is not written down: a later version may find another one right.
        QVERIFY(!Profile::fromJson(json)->toJson().contains("patience"_L1));
    }

    void unknownWordsFallToTheCarefulSide()
    {
        QJsonObject json = profile(u"x"_s).toJson();
        json.insert("writeLevel"_L1, "whatever"_L1);
        json.insert("environment"_L1, "staging"_L1);
        json.insert("customer"_L1, "galaxy"_L1);
        const std::optional<Profile> read = Profile::fromJson(json);
        QVERIFY(read);
        QCOMPARE(read->writeLevel, WriteLevel::ReadOnly);
        QCOMPARE(read->environment, Environment::Other);
        QCOMPARE(read->customer, CustomerKind::Unknown);
        QVERIFY(!read->customerConfirmed);
        QVERIFY(!Profile::fromJson({}));
        QVERIFY(!Profile::fromJson({{"id"_L1, "x"_L1}, {"base"_L1, "not an address"_L1}}));
    }

    void profilesSurviveARestartInTheirOrder()
    {
        const Profile first = profile(u"b"_s);
        Profile second = profile(u"a"_s);
        {
            ProfileStore store(file());
            QSignalSpy changed(&store, &ProfileStore::changed);
            QVERIFY(store.put(first));
            QVERIFY(store.put(second));
            second.name = u"renamed"_s;
            QVERIFY(store.put(second));
            QCOMPARE(changed.size(), 3);
        }
        ProfileStore store(file());
        QCOMPARE(store.profiles().size(), 2);
        QCOMPARE(store.profiles().constFirst().id, first.id);
        QCOMPARE(store.find(second.id)->name, u"renamed"_s);
        QVERIFY(store.remove(first.id));
        QCOMPARE(ProfileStore(file()).profiles().size(), 1);
        QVERIFY(store.message().isEmpty());
    }

    void whatALaterVersionWroteStaysInTheFile()
    {
        QJsonObject later = profile(u"later"_s).toJson();
        later.insert("colourOfTheDoor"_L1, "green"_L1);
        const QJsonObject root{
            {"profiles"_L1, QJsonArray{later, QJsonObject{{"kind"_L1, "no profile"_L1}}}}, {"windows"_L1, 3}};
        QVERIFY(write(file(), QJsonDocument(root).toJson()));
        ProfileStore store(file());
        QCOMPARE(store.profiles().size(), 1);
        Profile changed = store.profiles().constFirst();
        changed.name = u"new"_s;
        QVERIFY(store.put(changed));
        const QJsonObject after = QJsonDocument::fromJson(contentOf(file())).object();
        QCOMPARE(after.value("windows"_L1).toInt(), 3);
        const QJsonArray list = after.value("profiles"_L1).toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].toObject().value("colourOfTheDoor"_L1).toString(), u"green"_s);
        QCOMPARE(list[0].toObject().value("name"_L1).toString(), u"new"_s);
        QCOMPARE(list[1].toObject().value("kind"_L1).toString(), u"no profile"_s);
    }

    void aDamagedFileIsSetAside()
    {
        QVERIFY(write(file(), "{\"profiles\":[{\"id\":"));
        ProfileStore store(file());
        QVERIFY(store.profiles().isEmpty());
        const QStringList aside
            = QDir(m_folder->path()).entryList({u"profiles.json.set-aside-*"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY(store.message().contains(aside.first()));
        QCOMPARE(contentOf(m_folder->filePath(aside.first())), QByteArray("{\"profiles\":[{\"id\":"));
        QVERIFY(store.put(profile(u"again"_s)));
        QCOMPARE(ProfileStore(file()).profiles().size(), 1);
    }

    void aFileThatCannotBeWrittenIsSaidAndNothingIsLost()
    {
        QVERIFY(write(m_folder->filePath(u"in-the-way"_s), "x"));
        ProfileStore store(m_folder->filePath(u"in-the-way/profiles.json"_s));
        QVERIFY(!store.put(profile(u"kept"_s)));
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(store.message().contains(u"lasts until you quit"_s));
    }

    void aProfileForTheRunIsNeverWritten()
    {
        ProfileStore store(file());
        Profile sandbox = profile(u"sandbox-name"_s);
        sandbox.inMemory = true;
        QVERIFY(store.put(sandbox));
        QVERIFY(store.put(profile(u"real"_s)));
        QVERIFY(!contentOf(file()).contains("sandbox-name"));
        QVERIFY(!store.exported().contains("sandbox-name"));
        QCOMPARE(store.profiles().size(), 2);
    }

    void exportedProfilesComeBackWithoutWhatTheVaultHeld()
    {
        ProfileStore store(file());
        const Profile original = profile(u"one"_s);
        QVERIFY(store.put(original));
        ProfileStore other(m_folder->filePath(u"other.json"_s));
        const ProfileStore::Import import = other.import(store.exported());
        QVERIFY(import.problem.isEmpty());
        QCOMPARE(import.added.size(), 1);
        const Profile added = import.added.first();
        QCOMPARE(added.name, original.name);
        QCOMPARE(added.base, original.base);
        QVERIFY(added.id != original.id);
        QVERIFY(added.heldClients.isEmpty() && added.heldPeople.isEmpty());
        QVERIFY2(!added.customerConfirmed, "somebody else confirmed it");
        QCOMPARE(added.writeLevel, WriteLevel::ReadOnly);
        QCOMPARE(other.profiles().size(), 1);
        QVERIFY(!other.import("not json").problem.isEmpty());
        QVERIFY(!other.import("{\"profiles\":[{}]}").problem.isEmpty());
        QCOMPARE(other.profiles().size(), 1);
        QJsonObject partly = QJsonDocument::fromJson(store.exported()).object();
        partly.insert(
            "profiles"_L1, QJsonArray{QJsonObject{{"kind"_L1, "no profile"_L1}}, original.toJson()});
        const ProfileStore::Import good = other.import(QJsonDocument(partly).toJson());
        QCOMPARE(good.added.size(), 1);
        QVERIFY(good.problem.contains(u"were left out"_s));
    }

    void addressesAreReadAsPeoplePasteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        QTest::newRow("host") << u"api.example.org"_s << u"https://api.example.org"_s;
        QTest::newRow("port") << u" https://example.org:8443/ "_s << u"https://example.org:8443"_s;
        QTest::newRow("version") << u"https://example.org/v2/"_s << u"https://example.org"_s;
        QTest::newRow("prefix") << u"https://example.org/api/v2"_s << u"https://example.org/api"_s;
        QTest::newRow("prefix alone") << u"https://example.org/api"_s << u"https://example.org/api"_s;
        QTest::newRow("deep") << u"https://example.org/cal/api/V2/bookings?take=1"_s
                              << u"https://example.org/cal/api"_s;
        QTest::newRow("US web") << u"https://app.cal.com/settings"_s << u"https://api.cal.com"_s;
        QTest::newRow("EU web") << u"app.cal.eu"_s << u"https://api.cal.eu"_s;
        QTest::newRow("EU") << u"https://api.cal.eu/v2"_s << u"https://api.cal.eu"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:5555/v2"_s << u"http://127.0.0.1:5555"_s;
        QTest::newRow("localhost") << u"http://localhost:3003/api/v2"_s << u"http://localhost:3003/api"_s;
        QTest::newRow("IPv6") << u"http://[::1]:3003"_s << u"http://[::1]:3003"_s;
    }

    void addressesAreReadAsPeoplePasteThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, base);
        const ServerAddress address = readAddress(typed);
        QCOMPARE(address.problem, QString());
        QCOMPARE(address.base.toString(), base);
    }

    void otherAddressesAreRefusedWithACure_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << u"  "_s << u"Enter the address"_s;
        QTest::newRow("plain http") << u"http://example.org"_s << u"Without TLS"_s;
        QTest::newRow("loopback look-alike") << u"http://127.0.0.1.example.org"_s << u"Without TLS"_s;
        QTest::newRow("user info") << u"https://me:secret@example.org"_s << u"Leave user name"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"This is no web address"_s;
        QTest::newRow("words") << u"not an address"_s << u"This is no web address"_s;
    }

    void otherAddressesAreRefusedWithACure()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, says);
        const ServerAddress address = readAddress(typed);
        QVERIFY2(address.problem.startsWith(says), qPrintable(address.problem));
        QVERIFY(!address.base.isValid());
    }

    void keysAreKnownByTheirPrefix()
    {
        QCOMPARE(prefixOf(u"cal_live_0123"_s), KeyPrefix::Live);
        QCOMPARE(prefixOf(u"cal_0123"_s), KeyPrefix::Test);
        QCOMPARE(prefixOf(u"acme_0123"_s), KeyPrefix::Other);
        QCOMPARE(labelOf(u"cal_live_0123"_s), u"Live API key (cal_live_…)"_s);
        QVERIFY(!labelOf(u"acme_0123"_s).contains(u"acme"_s));
        const QUrl own(u"https://example.org"_s);
        QVERIFY(problemWithKey(u"acme_0123"_s, own).isEmpty());
        QVERIFY(!problemWithKey(u"acme_0123"_s, usCloud()).isEmpty());
        QVERIFY(problemWithKey(u"cal_0123"_s, euCloud()).isEmpty());
        QVERIFY(!problemWithKey(u"cal_01 23"_s, own).isEmpty());
        QVERIFY(!problemWithKey(u""_s, own).isEmpty());
    }

    void twoWindowsKeepEachOthersProfilesAndNames()
    {
        ProfileStore one(file());
        ProfileStore other(file());
        const Profile first = profile(u"First"_s);
        const Profile second = profile(u"Second"_s);
        QVERIFY(one.put(first));
        QVERIFY(other.put(second));
        QCOMPARE(ProfileStore(file()).profiles().size(), 2);
        QVERIFY(one.remove(first.id));
        const QList<Profile> left = ProfileStore(file()).profiles();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().id, second.id);

        const QString names = m_folder->filePath(u"names.json"_s);
        VaultNames here(names);
        VaultNames there(names);
        QVERIFY(here.add(u"a/key"_s));
        QVERIFY(there.add(u"b/key"_s));
        QCOMPARE(VaultNames(names).names(), (QStringList{u"a/key"_s, u"b/key"_s}));
        QVERIFY(here.remove(u"a/key"_s));
        QCOMPARE(VaultNames(names).names(), QStringList{u"b/key"_s});
    }

private:
    QString file() const { return m_folder->filePath(u"profiles.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profiletest.moc"
