// A client's whole life through the engine: made, changed, given people and webhooks, deleted with its
// archive.
#include "models/changes/undosearch.h"
#include "models/oauthclients/oauthclientchanges.h"
#include "models/oauthclients/permissiongrid.h"
#include "models/webhooks/webhookchanges.h"
#include "tests/sandbox/changes/changebench.h"
#include "tests/unit/answers.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestOAuthClientChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void aCreatedClientsSecretIsKeptAndNowhereElse();
    void whatTheServerMadeOfItIsRead();
    void untilItIsReadNobodyKnowsWhatWasMade();
    void aSecretThatIsNotKeptIsToldOf();
    void aLostAnswerMakesNoSecondClient();
    void anUpdateIsProvenAndTakenBack();
    void whatSomebodyElseChangedIsLeft();
    void aClientThatIsUsedIsNotTakenBack();
    void itsWebhooksAreMadeChangedAndDeleted();
    void aDeletedClientIsArchivedAndTakesItsWebhooksAlong();
    void aClientIsDeletedWhereThePlanHidesTeams();

private:
    void open(const QStringList &arguments = {}); // on a sandbox of its own
    ChangeJob *finished(const ChangeSet &set, const QString &typed = {});
    OAuthClient wanted(const QString &name) const;
    QByteArray listed() { return m_bench->request("GET", u"/v2/oauth-clients"_s); }
    std::optional<OAuthClient> client(const QString &id);
    OAuthClient created(const QString &name);
    void addPerson(const QString &clientId, const QString &email);
    QString created(const WebhookOwner &owner); // its id
    Webhook webhook(const WebhookOwner &owner, const QString &id);

    std::unique_ptr<ChangeBench> m_bench;
    QList<OAuthClientSecret> m_kept;
    QString m_keepObstacle; // why a pair cannot be kept; empty: it can
};

void TestOAuthClientChanges::init() { open(); }

void TestOAuthClientChanges::open(const QStringList &arguments)
{
    m_kept.clear();
    m_keepObstacle.clear();
    m_bench = std::make_unique<ChangeBench>(40, arguments);
    m_bench->kinds.add(oauthClientKind(
        [this](const OAuthClientSecret &pair) {
            m_kept.append(pair);
            if (!m_keepObstacle.isEmpty())
                return QtFuture::makeReadyFuture(m_keepObstacle);
            return m_bench->session().keepClient(pair).then(
                QtFuture::Launch::Sync, [](const VaultResult &kept) { return kept.message; });
        },
        [this] { return m_bench->organizationId(); },
        [this](const ReadRequest &request) { return readObstacleOf(m_bench->session())(request); }));
    m_bench->kinds.add(webhookKind());
    QVERIFY(m_bench->open());
}

ChangeJob *TestOAuthClientChanges::finished(const ChangeSet &set, const QString &typed)
{
    ChangeJob *const job = m_bench->changes().apply(set, typed);
    if (!job || !ChangeBench::waitFor(job, JobState::Finished))
        qFatal("the job does not end: %s", job ? qPrintable(job->message()) : "refused");
    return job;
}

OAuthClient TestOAuthClientChanges::wanted(const QString &name) const
{
    OAuthClient client;
    client.name.set(name);
    client.redirectUris.set({u"https://staging.example.test"_s});
    client.permissions.set(inOrder({ClientPermission::All}));
    return client;
}

std::optional<OAuthClient> TestOAuthClientChanges::client(const QString &id)
{
    const JsonDocument answer(listed());
    for (const JsonView item : answer.root()["data"].items()) {
        if (item["id"].toString() == id)
            return describe<OAuthClient>().decode(item.raw());
    }
    return std::nullopt;
}

OAuthClient TestOAuthClientChanges::created(const QString &name)
{
    const ChangeJob *const job = finished({u"New"_s, {oauthClientCreation(wanted(name))}, 0});
    const auto found = client(job->result(0).id);
    if (!found)
        qFatal("it was not created: %s", qPrintable(job->result(0).reason));
    return *found;
}

void TestOAuthClientChanges::addPerson(const QString &clientId, const QString &email)
{
    ManagedUser user;
    user.name.set(u"Somebody"_s);
    user.email.set(email);
    QCOMPARE(
        finished({u"Person"_s, {managedUserCreation(clientId, user)}, 0})->count(ChangeState::Applied), 1);
}

QString TestOAuthClientChanges::created(const WebhookOwner &owner)
{
    Webhook fresh;
    fresh.subscriberUrl.set(u"https://hooks.example.test/cal"_s);
    fresh.active.set(true);
    fresh.triggers.set({WebhookTrigger::BookingCreated, WebhookTrigger::MeetingEnded});
    fresh.payloadTemplate.set(uR"({"what":"{{title}}"})"_s);
    fresh.secret.set(u"never sent"_s);
    const ChangeJob *const job = finished({u"Webhook"_s, {webhookCreation(owner, fresh)}, 0});
    if (job->count(ChangeState::Applied) != 1)
        qFatal("it was not created: %s", qPrintable(job->result(0).reason));
    return job->result(0).id;
}

Webhook TestOAuthClientChanges::webhook(const WebhookOwner &owner, const QString &id)
{
    const JsonDocument answer(
        m_bench->request("GET", u"/v2/oauth-clients/%1/webhooks/%2"_s.arg(owner.clientId, id)));
    return describe<Webhook>().decode(answer.root()["data"].raw()).value_or(Webhook());
}

void TestOAuthClientChanges::aCreatedClientsSecretIsKeptAndNowhereElse()
{
    const ChangeJob *const job = finished({u"New"_s, {oauthClientCreation(wanted(u"Staging"_s))}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY2(job->result(0).reason.isEmpty(), qPrintable(job->result(0).reason));
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(m_kept.constFirst().clientId, job->result(0).id);
    const QByteArray secret = m_kept.constFirst().secret.toUtf8();
    QVERIFY(listed().contains(secret));
    QVERIFY(m_bench->session().credentials().holdsClient(job->result(0).id));
    const QList<JournalRow> rows = answerOf(m_bench->journal().rows(job->id()));
    QVERIFY(!rows.at(0).result.now.contains(secret));
    QVERIFY(!packedChange(*job->change(0)).contains(secret));
    // The same again is there already.
    const ChangeJob *const again = finished({u"New"_s, {oauthClientCreation(wanted(u"Staging"_s))}, 0});
    QCOMPARE(again->result(0).state, ChangeState::AlreadySo);
    QCOMPARE(again->result(0).id, job->result(0).id);
    QCOMPARE(m_bench->writes().size(), 1);
}

// The answer to the create does not tell.
void TestOAuthClientChanges::whatTheServerMadeOfItIsRead()
{
    const ChangeJob *const asWanted = finished({u"New"_s, {oauthClientCreation(wanted(u"Proven"_s))}, 0});
    QCOMPARE(asWanted->result(0).state, ChangeState::Applied);
    QVERIFY2(asWanted->result(0).reason.isEmpty(), qPrintable(asWanted->result(0).reason));
    QVERIFY(asWanted->result(0).isSettled && !asWanted->result(0).isAnswerLost);
    QVERIFY(asWanted->result(0).now.contains("staging.example.test"));

    Change change = oauthClientCreation(wanted(u"Otherwise"_s));
    change.arguments.body.replace("staging.example.test", "other.example.test");
    const ChangeJob *const job = finished({u"New"_s, {change}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY2(job->result(0).reason.contains(u"Redirect URIs"_s), qPrintable(job->result(0).reason));
    QCOMPARE(job->result(0).id, m_kept.last().clientId);
    QCOMPARE(m_bench->writes().size(), 2);
}

void TestOAuthClientChanges::untilItIsReadNobodyKnowsWhatWasMade()
{
    m_bench->fault({{u"kind"_s, u"garbage"_s}, {u"method"_s, u"GET"_s}, {u"match"_s, u"/oauth-clients"_s},
        {u"skip"_s, 1}, {u"count"_s, -1}}); // the read before it is sent
    ChangeJob *const job = finished({u"New"_s, {oauthClientCreation(wanted(u"Unread"_s))}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Unknown);
    QCOMPARE(m_kept.size(), 1);
    QCOMPARE(job->result(0).id, m_kept.constFirst().clientId);
    m_bench->clearFaults();
    job->retry({0});
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY2(job->result(0).reason.isEmpty(), qPrintable(job->result(0).reason));
    QVERIFY(!job->result(0).isAnswerLost);
    QCOMPARE(m_bench->writes().size(), 1);
}

void TestOAuthClientChanges::aSecretThatIsNotKeptIsToldOf()
{
    m_keepObstacle = u"The keychain is locked."_s;
    const ChangeJob *const job = finished({u"New"_s, {oauthClientCreation(wanted(u"Locked"_s))}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(job->result(0).reason, m_keepObstacle);
    QVERIFY(job->result(0).isAnswerLost);
    QVERIFY(job->result(0).now.contains("staging.example.test"));
}

void TestOAuthClientChanges::aLostAnswerMakesNoSecondClient()
{
    m_bench->fault(
        {{u"kind"_s, u"drop-after"_s}, {u"method"_s, u"POST"_s}, {u"match"_s, u"/oauth-clients"_s}});
    const ChangeJob *const job = finished({u"New"_s, {oauthClientCreation(wanted(u"Lost"_s))}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(job->result(0).isSettled);
    QVERIFY(m_kept.isEmpty());
    QVERIFY(job->result(0).isAnswerLost);
    QVERIFY2(job->result(0).reason.contains(u"secret is not kept"_s), qPrintable(job->result(0).reason));
    QVERIFY(!job->result(0).now.contains("\"secret\""));
    QCOMPARE(m_bench->writes().size(), 1);
}

void TestOAuthClientChanges::anUpdateIsProvenAndTakenBack()
{
    const OAuthClient before = created(u"Staging"_s);
    OAuthClient after = before;
    after.areEmailsEnabled.set(true);
    after.redirectUris.set({u"https://staging.example.test"_s, u"https://two.example.test"_s});
    const ChangeJob *const job = finished({u"Edit"_s, {oauthClientUpdate(before, after)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QVERIFY(!job->result(0).now.contains(m_kept.constFirst().secret.toUtf8()));
    const OAuthClient now = *client(before.id.value());
    QCOMPARE(now.areEmailsEnabled, after.areEmailsEnabled);
    QCOMPARE(now.redirectUris, after.redirectUris);
    QCOMPARE(now.permissions, before.permissions);
    QCOMPARE(now.secret, before.secret);
    QCOMPARE(finished(job->undo())->count(ChangeState::Applied), 1);
    QCOMPARE(client(before.id.value())->redirectUris, before.redirectUris);
}

void TestOAuthClientChanges::whatSomebodyElseChangedIsLeft()
{
    const OAuthClient before = created(u"Staging"_s);
    OAuthClient theirs = before;
    theirs.name.set(u"Theirs"_s);
    OAuthClient ours = before;
    ours.name.set(u"Ours"_s);
    finished({u"Theirs"_s, {oauthClientUpdate(before, theirs)}, 0});
    const ChangeJob *const job = finished({u"Ours"_s, {oauthClientUpdate(before, ours)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::ChangedSince);
    QCOMPARE(client(before.id.value())->name.value(), u"Theirs"_s);
}

void TestOAuthClientChanges::aClientThatIsUsedIsNotTakenBack()
{
    const ChangeJob *const job = finished(
        {u"New"_s, {oauthClientCreation(wanted(u"One"_s)), oauthClientCreation(wanted(u"Two"_s))}, 0});
    QCOMPARE(job->count(ChangeState::Applied), 2);
    addPerson(job->result(0).id, u"used@patients.test"_s);
    ChangeSet back;
    QList<LeftOut> left;
    UndoSearch search(m_bench->changes());
    const auto take = [&back, &left](const ChangeSet &set, const QList<LeftOut> &leftOut) {
        back = set;
        left = leftOut;
    };
    connect(&search, &UndoSearch::found, &search, take);
    QSignalSpy found(&search, &UndoSearch::found);
    search.start(*job);
    QVERIFY(found.wait(60'000));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.constFirst().name, u"One"_s);
    QCOMPARE(back.changes.size(), 1);
    QCOMPARE(finished(back, m_bench->profileName)->count(ChangeState::Applied), 1);
    QVERIFY(client(job->result(0).id));
    QVERIFY(!client(job->result(1).id));
}

void TestOAuthClientChanges::itsWebhooksAreMadeChangedAndDeleted()
{
    const WebhookOwner owner{.clientId = m_bench->clientId()};
    const Webhook before = webhook(owner, created(owner));
    QCOMPARE(before.oAuthClientId.value(), m_bench->clientId());
    QVERIFY(before.secret.isNull());
    QCOMPARE(before.payloadTemplate.value(), uR"({"what":"{{title}}"})"_s);
    Webhook after = before;
    after.active.set(false);
    after.triggers.set({WebhookTrigger::BookingCancelled});
    const ChangeJob *const job = finished({u"Edit"_s, {webhookUpdate(owner, before, after)}, 0});
    QCOMPARE(job->result(0).state, ChangeState::Applied);
    QCOMPARE(webhook(owner, before.id.value()).triggers, after.triggers);
    QCOMPARE(finished(job->undo())->count(ChangeState::Applied), 1);
    QCOMPARE(webhook(owner, before.id.value()).triggers, before.triggers);
    const ChangeSet removal{u"Gone"_s, {webhookRemoval(owner, before)}, 0};
    QCOMPARE(finished(removal, m_bench->profileName)->count(ChangeState::Applied), 1);
    QVERIFY(webhook(owner, before.id.value()).id.isAbsent());
    QCOMPARE(finished(removal, m_bench->profileName)->count(ChangeState::AlreadySo), 1);
}

void TestOAuthClientChanges::aDeletedClientIsArchivedAndTakesItsWebhooksAlong()
{
    const OAuthClient gone = created(u"Gone"_s);
    const QString id = gone.id.value();
    addPerson(id, u"orphan@patients.test"_s);
    created(WebhookOwner{.clientId = id});
    const ChangeSet set{u"Gone"_s, {oauthClientRemoval(gone)}, 0};
    QVERIFY(!m_bench->changes().apply(set)); // without the name
    const ChangeJob *const job = finished(set, m_bench->profileName);
    QVERIFY2(job->result(0).state == ChangeState::Applied, qPrintable(job->result(0).reason));
    QVERIFY(!client(id));
    const QList<JournalArchive> archives = answerOf(m_bench->journal().archives());
    QCOMPARE(archives.size(), 1);
    const QByteArray archive = answerOf(m_bench->journal().archive(archives.constFirst().id));
    QVERIFY(!archive.contains(gone.secret.value().toUtf8()));
    const JsonDocument json(archive);
    QCOMPARE(json.root()["row"]["id"].toString(), id);
    QCOMPARE(json.root()["managed users"].size(), size_t(1));
    QCOMPARE(json.root()["webhooks"].size(), size_t(1));
    QVERIFY(json.root()["teams of the organization"].isArray());
    // Its people are still there, without it.
    const QByteArray users = m_bench->request(
        "GET", u"/v2/organizations/%1/users"_s.arg(m_bench->organizationId()), u"take=1000"_s);
    QVERIFY(users.contains("orphan"));
    QCOMPARE(finished(set, m_bench->profileName)->count(ChangeState::AlreadySo), 1);
}

void TestOAuthClientChanges::aClientIsDeletedWhereThePlanHidesTeams()
{
    open({u"--plan"_s, u"starter"_s});
    QVERIFY(m_bench->isOpen());
    const OAuthClient gone = created(u"Gone"_s);
    const ChangeJob *const job = finished({u"Gone"_s, {oauthClientRemoval(gone)}, 0}, m_bench->profileName);
    QVERIFY2(job->result(0).state == ChangeState::Applied, qPrintable(job->result(0).reason));
    QVERIFY(!client(gone.id.value()));
    const QList<JournalArchive> archives = answerOf(m_bench->journal().archives());
    QCOMPARE(archives.size(), 1);
    const JsonDocument json(answerOf(m_bench->journal().archive(archives.constFirst().id)));
    QVERIFY(json.root()["managed users"].isArray());
    QVERIFY(json.root()["webhooks"].isArray());
    QVERIFY(json.root()["teams of the organization"].isMissing());
    QVERIFY(json.root()["absent"]["teams of the organization"].toString().contains(u"ESSENTIALS"_s));
}

QTEST_GUILESS_MAIN(TestOAuthClientChanges)
#include "test_oauthclientchanges.moc"
