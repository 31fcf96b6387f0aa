// A webhook's secret on its way: from memory or the keychain into one request, and into nothing else.
// Run by tests/with-keychain.
#include <algorithm>

#include "models/account/keptcredential.h"
#include "models/api/requestlog.h"
#include "models/changes/changepreview.h"
#include "models/webhooks/webhookchanges.h"
#include "models/webhooks/webhooksecrets.h"
#include "tests/sandbox/changes/changebench.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Secret = u"whsec-Tr0ub4dor"_s;
constexpr auto Profile1 = "one"_L1;

Profile keptProfile()
{
    Profile profile;
    profile.id = Profile1;
    return profile;
}

} // namespace

class TestWebhookSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void itReachesTheServerAndNoRecord();
    void itIsKeptOnlyIfAsked();
    void whatWasNotRecalledIsReadWhenItIsSent();
    void aRunWithoutItSaysSo();
    void aLostAnswerIsProvenByIt();
    void withoutItALostAnswerStaysUnknown();
    void whatIsDroppedIsGone();

private:
    void open();
    enum class Recall : quint8 { Done, Failed };
    void forgetSecrets(Recall recall = Recall::Done); // as if the program had ended
    Webhook wanted(const QString &standIn) const;
    ChangeJob *finished(const Change &change);
    QString created(const QString &standIn); // its id
    QString secretOf(const QString &id);
    QString keptOf(const QString &entry);
    bool isOnTheWire(const QByteArray &method);
    WebhookOwner owner() const { return {.clientId = m_bench->clientId()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<WebhookSecrets> m_secrets;
    std::unique_ptr<ChangeBench> m_bench;
};

void TestWebhookSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<Vault>(m_folder->filePath(u"names.json"_s));
    m_secrets = std::make_unique<WebhookSecrets>(*m_vault, keptProfile());
    m_bench = std::make_unique<ChangeBench>(40);
    open();
}

void TestWebhookSecrets::open()
{
    m_bench->kinds = {};
    m_bench->kinds.add(webhookKind(m_secrets.get()));
    QVERIFY(m_bench->open());
}

void TestWebhookSecrets::cleanup()
{
    m_bench.reset();
    m_secrets.reset();
    m_vault.reset();
}

void TestWebhookSecrets::forgetSecrets(Recall recall)
{
    auto next = std::make_unique<WebhookSecrets>(*m_vault, keptProfile());
    if (recall == Recall::Done) {
        const QFuture<bool> recalled = next->recall();
        QVERIFY(QTest::qWaitFor([&recalled] { return recalled.isFinished(); }));
    }
    m_bench->kinds = {};
    m_bench->kinds.add(webhookKind(next.get()));
    const bool isOpen = m_bench->open();
    m_secrets = std::move(next);
    QVERIFY(isOpen);
}

Webhook TestWebhookSecrets::wanted(const QString &standIn) const
{
    Webhook fresh;
    fresh.subscriberUrl.set(u"https://hooks.example.test/cal"_s);
    fresh.active.set(true);
    fresh.triggers.set({WebhookTrigger::BookingCreated});
    if (!standIn.isEmpty())
        fresh.secret.set(standIn);
    return fresh;
}

ChangeJob *TestWebhookSecrets::finished(const Change &change)
{
    ChangeJob *const job = m_bench->changes().apply({u"Webhook"_s, {change}, 0});
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

QString TestWebhookSecrets::created(const QString &standIn)
{
    const ChangeJob *const job = finished(webhookCreation(owner(), wanted(standIn)));
    if (job->count(ChangeState::Applied) != 1)
        qFatal("it was not created: %s", qPrintable(job->result(0).reason));
    return job->result(0).id;
}

QString TestWebhookSecrets::secretOf(const QString &id)
{
    const JsonDocument answer(
        m_bench->request("GET", u"/v2/oauth-clients/%1/webhooks/%2"_s.arg(owner().clientId, id)));
    return answer.root()["data"]["secret"].toString();
}

bool TestWebhookSecrets::isOnTheWire(const QByteArray &method)
{
    const auto &requests = m_bench->session().log().requests();
    return std::any_of(requests.cbegin(), requests.cend(),
        [&method](const LoggedRequest &request) { return request.method == method && request.status == 0; });
}

QString TestWebhookSecrets::keptOf(const QString &entry)
{
    QFuture<VaultResult> read = m_vault->read(entry);
    if (!QTest::qWaitFor([&read] { return read.isFinished(); }))
        qFatal("the vault does not answer");
    return QString::fromUtf8(read.result().secret);
}

void TestWebhookSecrets::itReachesTheServerAndNoRecord()
{
    const QString standIn = m_secrets->hold(Secret, false);
    const Change creation = webhookCreation(owner(), wanted(standIn));
    QVERIFY(!packedChange(creation).contains(Secret.toUtf8()));
    QVERIFY(!creation.arguments.body.contains("secret"));
    const ChangePreview preview(m_bench->changes(), {u"Webhook"_s, {creation}, 0});
    QVERIFY(!preview.toCsv().contains(Secret.toUtf8()) && !preview.toJson().contains(Secret.toUtf8()));
    QVERIFY(preview.toCsv().contains("a new one"));
    const QString id = created(standIn);
    QCOMPARE(secretOf(id), Secret);
    QVERIFY(!m_bench->changes().jobs().constFirst()->result(0).now.contains(Secret.toUtf8()));

    Webhook before = wanted({});
    before.id.set(id);
    Webhook after = before;
    after.secret.set(m_secrets->hold(u"another"_s, false));
    const Change update = webhookUpdate(owner(), before, after);
    QCOMPARE(update.fields, QList<QByteArray>{"secret"});
    QVERIFY(!update.irreversible.isEmpty());
    QCOMPARE(finished(update)->count(ChangeState::Applied), 1);
    QCOMPARE(secretOf(id), u"another"_s);
    QCOMPARE(finished(update)->count(ChangeState::AlreadySo), 1); // the server has that one
    const RequestLog &log = m_bench->session().log();
    for (const LoggedRequest &request : log.requests()) {
        QVERIFY(!request.requestBody.contains(Secret.toUtf8()));
        QVERIFY(!request.responseBody.contains(Secret.toUtf8()));
    }
    QVERIFY(m_vault->names().isEmpty());
}

void TestWebhookSecrets::itIsKeptOnlyIfAsked()
{
    const QString id = created(m_secrets->hold(Secret, true));
    const QString entry = VaultEntry::webhookSecret(Profile1, id);
    QTRY_COMPARE(m_vault->names(), QStringList{entry});
    QCOMPARE(keptOf(entry), Secret);
    Webhook before = wanted({});
    before.id.set(id);
    Webhook after = before;
    after.secret.set(m_secrets->hold(u"another"_s, false));
    QCOMPARE(finished(webhookUpdate(owner(), before, after))->count(ChangeState::Applied), 1);
    QTRY_VERIFY(m_vault->names().isEmpty()); // what is kept is no longer its secret
    after.secret.set(m_secrets->hold(u"a third"_s, true));
    QCOMPARE(finished(webhookUpdate(owner(), before, after))->count(ChangeState::Applied), 1);
    QTRY_COMPARE(m_vault->names(), QStringList{entry});
    ChangeJob *const gone = m_bench->changes().apply(
        {u"Gone"_s, {webhookRemoval(owner(), before)}, 0}, m_bench->profile().name);
    QVERIFY(gone && ChangeBench::waitFor(gone, JobState::Finished));
    QTRY_VERIFY(m_vault->names().isEmpty());
}

// The keychain was locked when the program began, say.
void TestWebhookSecrets::whatWasNotRecalledIsReadWhenItIsSent()
{
    const QString id = created({});
    Webhook before = wanted({});
    before.id.set(id);
    Webhook after = before;
    after.secret.set(m_secrets->hold(Secret, true));
    const QFuture<VaultResult> left
        = m_vault->write(VaultEntry::webhookSecretsSent(Profile1) + after.secret.value(), Secret.toUtf8());
    QVERIFY(QTest::qWaitFor([&left] { return left.isFinished(); }));
    forgetSecrets(Recall::Failed);
    QVERIFY(!m_secrets->holds(after.secret.value()));
    QCOMPARE(finished(webhookUpdate(owner(), before, after))->count(ChangeState::Applied), 1);
    QCOMPARE(secretOf(id), Secret);
    QTRY_COMPARE(m_vault->names(), QStringList{VaultEntry::webhookSecret(Profile1, id)});
}

void TestWebhookSecrets::aRunWithoutItSaysSo()
{
    const QString id = created({});
    Webhook before = wanted({});
    before.id.set(id);
    Webhook after = before;
    after.secret.set(m_secrets->hold(Secret, false));
    after.active.set(false);
    const Change update = webhookUpdate(owner(), before, after);
    forgetSecrets();
    m_bench->forgetWrites();
    const ChangeJob *const job = finished(update);
    QCOMPARE(job->result(0).state, ChangeState::Failed);
    QVERIFY(job->result(0).reason.contains(u"in memory only"_s));
    QVERIFY(!job->result(0).sent.isValid());
    QVERIFY(m_bench->writes().isEmpty());
}

// The answer never comes, and the next run finds the row as one that was being sent.
void TestWebhookSecrets::aLostAnswerIsProvenByIt()
{
    const QString id = created({});
    Webhook before = wanted({});
    before.id.set(id);
    Webhook after = before;
    after.secret.set(m_secrets->hold(Secret, true));
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, 1}, {u"interval"_s, 60'000}});
    ChangeJob *const job
        = m_bench->changes().apply({u"Webhook"_s, {webhookUpdate(owner(), before, after)}, 0});
    QTRY_COMPARE(job->count(ChangeState::Sending), 1);
    QTRY_VERIFY(m_vault->names().size() == 1); // before it is sent
    QTRY_VERIFY(isOnTheWire("PATCH"_ba));
    m_bench->clearFaults();
    m_bench->request("PATCH", u"/v2/oauth-clients/%1/webhooks/%2"_s.arg(owner().clientId, id), {},
        R"({"secret":")" + Secret.toUtf8() + "\"}"); // as the server would have
    m_bench->forgetWrites();
    forgetSecrets();
    m_bench->changes().resumeAll();
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    QVERIFY(ChangeBench::waitFor(again, JobState::Finished));
    QCOMPARE(again->result(0).state, ChangeState::Applied);
    QVERIFY(again->result(0).isSettled);
    QVERIFY(m_bench->writes().isEmpty());
    QTRY_COMPARE(m_vault->names(), QStringList{VaultEntry::webhookSecret(Profile1, id)});
}

void TestWebhookSecrets::withoutItALostAnswerStaysUnknown()
{
    const QString id = created({});
    Webhook before = wanted({});
    before.id.set(id);
    Webhook after = before;
    after.secret.set(m_secrets->hold(Secret, false));
    m_bench->fault(
        {{u"kind"_s, u"delay"_s}, {u"method"_s, u"PATCH"_s}, {u"count"_s, 1}, {u"interval"_s, 60'000}});
    ChangeJob *const job
        = m_bench->changes().apply({u"Webhook"_s, {webhookUpdate(owner(), before, after)}, 0});
    QTRY_COMPARE(job->count(ChangeState::Sending), 1);
    QTRY_VERIFY(isOnTheWire("PATCH"_ba));
    m_bench->clearFaults();
    m_bench->forgetWrites();
    forgetSecrets();
    m_bench->changes().resumeAll();
    ChangeJob *const again = m_bench->changes().jobs().constFirst();
    QVERIFY(ChangeBench::waitFor(again, JobState::Finished));
    QCOMPARE(again->result(0).state, ChangeState::Unknown);
    QVERIFY(again->result(0).reason.contains(u"kept nowhere"_s));
    QVERIFY(m_bench->writes().isEmpty());
}

void TestWebhookSecrets::whatIsDroppedIsGone()
{
    const QString dropped = m_secrets->hold(Secret, true);
    const QString taken = m_secrets->hold(Secret, true);
    m_secrets->take(taken);
    m_secrets->drop(dropped);
    m_secrets->drop(taken);
    QVERIFY(!m_secrets->holds(dropped));
    QVERIFY(m_secrets->is(taken, Secret));
    QVERIFY(m_vault->names().isEmpty()); // nothing is kept before it is sent
}

QTEST_GUILESS_MAIN(TestWebhookSecrets)
#include "test_webhooksecrets.moc"
