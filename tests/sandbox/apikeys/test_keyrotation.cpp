// An API key replaced on a running server, with a real keychain. Run by tests/with-keychain.
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/sandbox/control/faultcontrol.h"
#include "models/account/capabilities.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/api/json.h"
#include "models/api/requestlog.h"
#include "models/apikeys/keyrotation.h"
#include "models/changes/changes.h"
#include "models/core/sealing.h"
#include "models/people/organizationuserchanges.h"
#include "tests/programs/sandboxprogram.h"
#include "tests/unit/account/keychain.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // ms
constexpr int Days = 90;

} // namespace

class TestKeyRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theNewKeyIsInTheVaultAndInUse();
    void aRunningJobIsHeldAndEndsWithTheNewKey();
    void aLockedKeychainSendsNothing();
    void secretsOfThisRunAloneSendNothing();
    void aLostAnswerIsNeverSentAgain();
    void anAnswerLostBeforeTheWorkEndsByItself();
    void aKeyThatTheKeychainRefusesIsNotLost();
    void aRefusedKeyLeadsToTheRecovery();
    void aKeyThatDiedMeanwhileHoldsTheJobs();

private:
    ChangeJob *rotate();
    ChangeJob *manyChanges();
    bool waitFor(const ChangeJob *job, JobState state);
    void fault(const QJsonObject &wish);
    int statusWith(const QString &key);
    QString vaultKey();
    QString ringKey() const { return std::get<ApiKey>(m_session->credentials().account()).key; }
    int asked(std::string_view operation) const;
    bool isAnywhere(const QString &key, const ChangeJob *job);
    QString otherKey() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProgram> m_sandbox;
    QNetworkAccessManager m_network;
    std::unique_ptr<Sandbox::FaultControl> m_faults;
    std::unique_ptr<Vault> m_vault;
    Profile m_profile;
    QString m_oldKey;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<KeyRotation> m_rotation;
    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<Changes> m_changes;
};

void TestKeyRotation::init()
{
    QVERIFY(Keychain::unlock());
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxProgram>(unlimitedOrganization(60, 20));
    m_faults = std::make_unique<Sandbox::FaultControl>();
    m_faults->setAddress(m_sandbox->base());
    m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    m_oldKey = m_sandbox->ownersKey();
    m_profile = Profile();
    m_profile.id = ProfileStore::newId();
    m_profile.name = u"Northwind"_s;
    m_profile.base = m_sandbox->base();
    m_profile.writeLevel = WriteLevel::Confirm;
    QCOMPARE(answerOf(m_vault->write(VaultEntry::account(m_profile.id), packed(ApiKey{m_oldKey}))).error,
        VaultError::None);
    m_session = std::make_unique<Session>(m_profile, *m_vault);
    m_rotation = std::make_unique<KeyRotation>(*m_session, *m_vault);
    m_journal = std::make_unique<ChangeJournal>(
        JournalConfiguration{m_folder->filePath(u"changes.sqlite"_s), Seal::newKey(), m_profile.id});
    ChangeKinds kinds;
    kinds.add(organizationUserKind());
    kinds.add(m_rotation->kind());
    m_changes = std::make_unique<Changes>(*m_session, *m_journal, kinds, ChangePace{.settleAfter = 200});
    m_rotation->follow(*m_changes);
    m_session->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->learning() == Session::Learning::Learnt && m_changes->hasJobs()
            && m_changes->obstacle().isEmpty(),
        Patience);
    QCOMPARE(m_rotation->obstacle(), QString());
}

void TestKeyRotation::cleanup()
{
    m_changes.reset();
    m_journal.reset();
    m_rotation.reset();
    m_session.reset();
    m_vault.reset();
    m_faults.reset();
    m_sandbox.reset();
    Keychain::unlock();
}

ChangeJob *TestKeyRotation::rotate()
{
    return m_changes->apply(apiKeyRotationSet(Days, {{}, m_rotation->jobsAtWork()}), m_profile.name);
}

ChangeJob *TestKeyRotation::manyChanges()
{
    const qint64 organization = m_sandbox->organizationId();
    QNetworkRequest request(
        QUrl(m_sandbox->base().toString() + u"/v2/organizations/%1/users?take=50"_s.arg(organization)));
    request.setRawHeader("Authorization", "Bearer " + m_oldKey.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(Patience))
        qFatal("the sandbox does not answer");
    const JsonDocument page(reply->readAll());
    ChangeSet set{u"Clock"_s, {}, 0};
    for (const JsonView item : page.root()["data"].items()) {
        const auto before = describe<OrganizationUser>().decode(item.raw());
        OrganizationUser after = before.value();
        after.timeZone.set(u"Pacific/Apia"_s);
        set.changes.append(organizationUserUpdate(organization, *before, after));
    }
    return m_changes->apply(set);
}

bool TestKeyRotation::waitFor(const ChangeJob *job, JobState state)
{
    return job && QTest::qWaitFor([&] { return job->state() == state; }, Patience);
}

void TestKeyRotation::fault(const QJsonObject &wish)
{
    m_faults->add(wish);
    QVERIFY(QTest::qWaitFor([this] { return m_faults->isIdle(); }, Patience));
}

int TestKeyRotation::statusWith(const QString &key)
{
    QNetworkRequest request(QUrl(m_sandbox->base().toString() + u"/v2/me"_s));
    request.setRawHeader("Authorization", "Bearer " + key.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(Patience))
        qFatal("the sandbox does not answer");
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString TestKeyRotation::vaultKey()
{
    const VaultResult read = answerOf(m_vault->read(VaultEntry::account(m_profile.id)));
    const Credential held = unpacked(read.secret);
    const auto *const key = std::get_if<ApiKey>(&held);
    return key ? key->key : QString();
}

int TestKeyRotation::asked(std::string_view operation) const
{
    const auto &requests = m_session->log().requests();
    return int(std::count_if(requests.cbegin(), requests.cend(), [operation](const LoggedRequest &request) {
        return request.operation && request.operation->id == operation;
    }));
}

// In the journal's files, the log of requests, the titles and reasons of the job.
bool TestKeyRotation::isAnywhere(const QString &key, const ChangeJob *job)
{
    const QByteArray text = key.toUtf8();
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text))
            return true;
    }
    for (const LoggedRequest &request : m_session->log().requests()) {
        bool has = request.responseBody.contains(text) || request.requestBody.contains(text)
            || request.url.contains(key) || request.error.contains(key);
        for (const auto &[header, value] : request.requestHeaders)
            has = has || value.contains(text);
        if (has)
            return true;
    }
    const ChangeResult &result = job->result(0);
    return job->title().contains(key) || job->message().contains(key) || result.reason.contains(key)
        || result.now.contains(text) || packedChange(*job->change(0)).contains(text);
}

QString TestKeyRotation::otherKey() const { return m_sandbox->said()["apiKeys"_L1]["owner"_L1].toString(); }

void TestKeyRotation::theNewKeyIsInTheVaultAndInUse()
{
    const ChangeJob *const job = rotate();
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(job->result(0).reason, QString());
    const QString fresh = ringKey();
    QVERIFY(fresh != m_oldKey);
    QCOMPARE(vaultKey(), fresh);
    QCOMPARE(statusWith(m_oldKey), 401);
    QCOMPARE(statusWith(fresh), 200);
    QVERIFY(!m_vault->names().contains(VaultEntry::probe(m_profile.id)));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->learning(), Session::Learning::Learnt, Patience);
    const KeyLife life = m_session->profile().keyLife;
    QCOMPARE(life.made.daysTo(life.expires), qint64(Days));
    QCOMPARE(m_rotation->trouble(), KeyTrouble::None);
    QVERIFY(answerOf(m_journal->close()));
    QVERIFY(!isAnywhere(fresh, job));
    // A key that somebody types in afterwards is not the one that was made here.
    QCOMPARE(answerOf(m_session->keepAccount(ApiKey{otherKey()})).error, VaultError::None);
    QCOMPARE(m_session->profile().keyLife, KeyLife());
}

void TestKeyRotation::aRunningJobIsHeldAndEndsWithTheNewKey()
{
    fault({{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 30}});
    ChangeJob *const many = manyChanges();
    QVERIFY(many);
    QCOMPARE(many->rowCount(), 50);
    QVERIFY(QTest::qWaitFor([&] { return many->count(ChangeState::Applied) > 0; }, Patience));
    const QSignalSpy states(many, &ChangeJob::stateChanged);
    const ChangeJob *const job = rotate();
    QVERIFY(job);
    QVERIFY(job->change(0)->cascade.contains(many->title()));
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(many->endedCount() < 50);
    QVERIFY(waitFor(many, JobState::Finished));
    QVERIFY(std::any_of(states.cbegin(), states.cend(),
        [](const QVariantList &state) { return state.at(0).value<JobState>() == JobState::Paused; }));
    QCOMPARE(many->count(ChangeState::Applied) + many->count(ChangeState::AlreadySo), 50);
    QCOMPARE(statusWith(m_oldKey), 401);
    const auto &requests = m_session->log().requests();
    QVERIFY(std::none_of(requests.cbegin(), requests.cend(),
        [](const LoggedRequest &request) { return request.method == "PATCH" && request.status == 401; }));
}

void TestKeyRotation::aLockedKeychainSendsNothing()
{
    QVERIFY(Keychain::lock());
    ChangeJob *const job = rotate();
    QVERIFY(waitFor(job, JobState::Paused));
    QVERIFY2(job->message().contains(u"Nothing was sent"_s), qPrintable(job->message()));
    QCOMPARE(asked("postApiKeysRefresh"), 0);
    QCOMPARE(statusWith(m_oldKey), 200);
    QCOMPARE(ringKey(), m_oldKey);
    QCOMPARE(m_rotation->trouble(), KeyTrouble::None);
    QVERIFY(Keychain::unlock());
    QCOMPARE(answerOf(m_vault->probe()), VaultState::Open);
    job->resume();
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(vaultKey(), ringKey());
    QVERIFY(ringKey() != m_oldKey);
}

void TestKeyRotation::secretsOfThisRunAloneSendNothing()
{
    m_vault->keepForThisRunOnly(m_profile.id);
    const ChangeJob *const job = rotate();
    QVERIFY(waitFor(job, JobState::Paused));
    QVERIFY(job->message().contains(u"for this run only"_s));
    QCOMPARE(asked("postApiKeysRefresh"), 0);
}

void TestKeyRotation::aLostAnswerIsNeverSentAgain()
{
    fault({{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, -1}, {u"interval"_s, 30}});
    fault({{u"kind"_s, u"drop-after"_s}, {u"operation"_s, u"postApiKeysRefresh"_s}});
    ChangeJob *const many = manyChanges();
    QVERIFY(many);
    ChangeJob *const job = rotate();
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Unknown);
    QVERIFY(!job->result(0).reason.isEmpty());
    QCOMPARE(m_rotation->trouble(), KeyTrouble::AnswerLost);
    QVERIFY(!m_rotation->troubleText().isEmpty());
    QCOMPARE(vaultKey(), m_oldKey);
    QCOMPARE(statusWith(m_oldKey), 401);
    QTRY_VERIFY_WITH_TIMEOUT(!m_rotation->isTesting(), Patience);
    QVERIFY(!m_rotation->said().isEmpty());
    QCOMPARE(many->state(), JobState::Paused);
    job->retry({0});
    job->resume();
    QCOMPARE(job->state(), JobState::Finished);
    QCOMPARE(asked("postApiKeysRefresh"), 1);
    // The person makes another key in Cal.com and gives it here.
    QCOMPARE(answerOf(m_session->keepAccount(ApiKey{otherKey()})).error, VaultError::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_rotation->trouble(), KeyTrouble::None, Patience);
    QVERIFY(waitFor(many, JobState::Finished));
    QCOMPARE(many->count(ChangeState::Applied) + many->count(ChangeState::AlreadySo), 50);
    QCOMPARE(asked("postApiKeysRefresh"), 1);
}

void TestKeyRotation::anAnswerLostBeforeTheWorkEndsByItself()
{
    fault({{u"kind"_s, u"drop-before"_s}, {u"operation"_s, u"postApiKeysRefresh"_s}});
    const ChangeJob *const job = rotate();
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Unknown);
    QTRY_COMPARE_WITH_TIMEOUT(m_rotation->trouble(), KeyTrouble::None, Patience);
    QCOMPARE(m_rotation->said(), u"The key in use works."_s);
    QCOMPARE(ringKey(), m_oldKey);
}

void TestKeyRotation::aKeyThatTheKeychainRefusesIsNotLost()
{
    fault({{u"kind"_s, u"delay"_s}, {u"operation"_s, u"postApiKeysRefresh"_s}, {u"interval"_s, 2000}});
    const ChangeJob *const job = rotate();
    QVERIFY(job);
    QTRY_COMPARE_WITH_TIMEOUT(asked("postApiKeysRefresh"), 1, Patience);
    QVERIFY(Keychain::lock());
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(m_rotation->trouble(), KeyTrouble::NotKept);
    QVERIFY(job->result(0).isAnswerLost);
    const QString fresh = m_rotation->unkeptKey();
    QVERIFY(!fresh.isEmpty() && fresh != m_oldKey);
    QCOMPARE(ringKey(), fresh);
    QVERIFY(!job->result(0).reason.contains(fresh));
    QCOMPARE(statusWith(fresh), 200);
    QVERIFY(!m_rotation->obstacle().isEmpty());
    QSignalSpy changed(m_rotation.get(), &KeyRotation::changed);
    m_rotation->keepAgain();
    QTRY_VERIFY_WITH_TIMEOUT(!m_rotation->said().isEmpty(), Patience);
    QCOMPARE(m_rotation->trouble(), KeyTrouble::NotKept);
    QCOMPARE(m_rotation->unkeptKey(), fresh);
    QVERIFY(Keychain::unlock());
    QCOMPARE(answerOf(m_vault->probe()), VaultState::Open);
    m_rotation->keepAgain();
    QTRY_COMPARE_WITH_TIMEOUT(m_rotation->trouble(), KeyTrouble::None, Patience);
    QCOMPARE(vaultKey(), fresh);
    QVERIFY(m_rotation->unkeptKey().isEmpty());
    QVERIFY(m_session->profile().keyLife.made.isValid());
}

void TestKeyRotation::aRefusedKeyLeadsToTheRecovery()
{
    QCOMPARE(answerOf(m_session->keepAccount(ApiKey{u"cal_00000000000000000000000000000000"_s})).error,
        VaultError::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_rotation->trouble(), KeyTrouble::Refused, Patience);
    QCOMPARE(answerOf(m_session->keepAccount(ApiKey{otherKey()})).error, VaultError::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_rotation->trouble(), KeyTrouble::None, Patience);
}

// Somebody else replaced it, which nobody here has noticed yet.
void TestKeyRotation::aKeyThatDiedMeanwhileHoldsTheJobs()
{
    QNetworkRequest request(QUrl(m_sandbox->base().toString() + u"/v2/api-keys/refresh"_s));
    request.setRawHeader("Authorization", "Bearer " + m_oldKey.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, "{}"));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(Patience));
    const JsonDocument answer(reply->readAll());
    const QString theirs = answer.root()["data"]["apiKey"].toString();
    QVERIFY(!theirs.isEmpty());
    ChangeJob *const job = rotate();
    QVERIFY(waitFor(job, JobState::Paused));
    QCOMPARE(m_rotation->trouble(), KeyTrouble::Refused);
    QVERIFY(!job->message().isEmpty());
    QCOMPARE(vaultKey(), m_oldKey);
    QCOMPARE(answerOf(m_session->keepAccount(ApiKey{theirs})).error, VaultError::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_rotation->trouble(), KeyTrouble::None, Patience);
    job->resume();
    QVERIFY(waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(vaultKey(), ringKey());
}

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "test_keyrotation.moc"
