// Webhooks: the routes of their owners, what a change sends, and that no secret gets anywhere.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/api/credentialring.h"
#include "models/operations/table.h"
#include "models/webhooks/webhookchanges.h"
#include "models/webhooks/webhookediting.h"
#include "models/webhooks/webhookrules.h"
#include "models/webhooks/webhooksources.h"
#include "models/webhooks/webhooktable.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Secret = "whsec-clear-text";

// Nothing is asked here.
class NoReader final : public Reader
{
public:
    Call *read(const ReadRequest &, QObject *) override { qFatal("something was asked"); }
};

QByteArray json(const QByteArray &id, const QByteArray &owner)
{
    return R"({"id":")" + id
        + R"(","payloadTemplate":null,"triggers":["BOOKING_CREATED","SOME_FUTURE_TRIGGER"],)"
        + R"("subscriberUrl":"https:\/\/hooks.example.test/)" + id + R"(","active":true,"secret":")" + Secret
        + R"(",)" + owner + '}';
}

Webhook webhook(const QByteArray &id = "w1", const QByteArray &owner = R"("oAuthClientId":"clxone")")
{
    return describe<Webhook>().decode(json(id, owner)).value_or(Webhook());
}

AccountFacts platform(CredentialKind credential)
{
    AccountFacts facts;
    facts.customer = CustomerKind::Platform;
    facts.plan = Plan::Starter;
    facts.credential = credential;
    facts.organizationId = 201;
    facts.organizationRole = Role::OrganizationAdmin;
    facts.editions = Edition::Full2025October;
    return facts;
}

} // namespace

class TestWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyOwnerHasItsOwnRoutes_data();
    void everyOwnerHasItsOwnRoutes();
    void onlyWhatDiffersIsSent();
    void noChangeHoldsASecret();
    void aCreatedOneIsFoundInItsOwnersList();
    void theTriggersAreThoseTheServerKnows_data();
    void theTriggersAreThoseTheServerKnows();
    void theTableNeverHasASecret();
    void itIsFedByEveryOwnerThatCanBeAsked();
    void itIsMadeWhereItMayBe();

private:
    NoReader m_reader;
    Capabilities m_capabilities;
    std::unique_ptr<CredentialRing> m_ring;
    std::unique_ptr<AccountScope> m_scope;
};

void TestWebhooks::init()
{
    m_capabilities.setFacts(platform(CredentialKind::OAuthClientSecret));
    m_ring = std::make_unique<CredentialRing>();
    m_scope = std::make_unique<AccountScope>(m_reader, m_capabilities, *m_ring);
}

void TestWebhooks::everyOwnerHasItsOwnRoutes_data()
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("client") << R"("oAuthClientId":"clxone")"_ba
                            << "/v2/oauth-clients/{clientId}/webhooks/{webhookId}"_ba;
    QTest::newRow("organization") << R"("teamId":201)"_ba
                                  << "/v2/organizations/{orgId}/webhooks/{webhookId}"_ba;
    QTest::newRow("event type") << R"("eventTypeId":7)"_ba
                                << "/v2/event-types/{eventTypeId}/webhooks/{webhookId}"_ba;
    QTest::newRow("user") << R"("userId":12)"_ba
                          << "/v2/webhooks/{webhookId}"_ba;
}

void TestWebhooks::everyOwnerHasItsOwnRoutes()
{
    QFETCH(QByteArray, owner);
    QFETCH(QByteArray, path);
    const Webhook before = webhook("w1", owner);
    const WebhookOwner of = WebhookOwner::of(before);
    const Change removal = webhookRemoval(of, before);
    const auto pathOf
        = [](const Operation &row) { return QByteArray(row.path.data(), qsizetype(row.path.size())); };
    QCOMPARE(pathOf(removal.operation.row()), path);
    QCOMPARE(pathOf(of.update().row()), path);
    QCOMPARE(pathOf(of.one().row()), path);
    QCOMPARE(pathOf(of.list().row()) + "/{webhookId}", path);
    QCOMPARE(pathOf(of.create().row()) + "/{webhookId}", path);
    // Every name in the path has a value, and the call tells its owner again.
    for (const QByteArray &name : removal.operation.row().pathParameters())
        QVERIFY(!removal.arguments.pathValue(QString::fromLatin1(name)).isEmpty());
    QCOMPARE(WebhookOwner::in(removal.arguments, removal.subject), of);
    QCOMPARE(webhookKind().read(removal).operation, of.one());
}

void TestWebhooks::onlyWhatDiffersIsSent()
{
    Webhook after = webhook();
    after.active.set(false);
    after.triggers.edit().append(WebhookTrigger::MeetingEnded);
    const Change change = webhookUpdate({.clientId = u"clxone"_s}, webhook(), after);
    QCOMPARE(change.arguments.body,
        R"({"triggers":["BOOKING_CREATED","SOME_FUTURE_TRIGGER","MEETING_ENDED"],"active":false})"_ba);
    QCOMPARE(change.reverse, R"({"triggers":["BOOKING_CREATED","SOME_FUTURE_TRIGGER"],"active":true})"_ba);
    QVERIFY(webhookUpdate({.clientId = u"clxone"_s}, webhook(), webhook()).isEmpty());
}

void TestWebhooks::noChangeHoldsASecret()
{
    const WebhookOwner owner{.clientId = u"clxone"_s};
    Webhook after = webhook();
    after.secret.set(u"another-secret"_s);
    after.active.set(false);
    for (const Change &change : {webhookUpdate(owner, webhook(), after), webhookCreation(owner, after),
             webhookRemoval(owner, after)}) {
        for (const QByteArray &text : {QByteArray(Secret), "another-secret"_ba, "\"secret\""_ba})
            QVERIFY(!packedChange(change).contains(text));
        QVERIFY(!change.fields.contains("secret"_ba));
    }
}

void TestWebhooks::aCreatedOneIsFoundInItsOwnersList()
{
    const Change change = webhookCreation({.clientId = u"clxone"_s}, webhook());
    QVERIFY(change.look.isEmpty());
    const ReadRequest request = webhookKind().read(change);
    QCOMPARE(request.operation, Operations::getOauthClientsByClientIdWebhooks);
    QCOMPARE(request.arguments.pathValue(u"clientId"), u"clxone"_s);
    const auto back = webhookKind().removal(change, json("w9", R"("oAuthClientId":"clxone")"));
    QVERIFY(back && back->action == ChangeAction::Delete);
    QCOMPARE(back->arguments.pathValue(u"webhookId"), u"w9"_s);
}

void TestWebhooks::theTriggersAreThoseTheServerKnows_data()
{
    QTest::addColumn<Editions>("editions");
    QTest::addColumn<int>("count");
    QTest::newRow("2025") << Editions(Edition::Full2025October) << 18;
    QTest::newRow("community") << Editions(Edition::Community2026July) << 20;
    QTest::newRow("not known") << Editions() << 20;
}

void TestWebhooks::theTriggersAreThoseTheServerKnows()
{
    QFETCH(Editions, editions);
    QFETCH(int, count);
    const FieldRules rules = webhookRules(editions);
    QCOMPARE(rules.value("triggers").choices.size(), count);
    QVERIFY(!rules.value("secret").obstacle.isEmpty());
}

void TestWebhooks::theTableNeverHasASecret()
{
    const Keeping<Webhook> keeping = webhookKeeping();
    QVERIFY(!keeping.hasSecrets);
    const QList<TableRow<Webhook>> rows
        = keeping.decode({json("w1", R"("oAuthClientId":"clxone")"), json("w2", R"("teamId":201)")});
    WebhookTable table(webhookColumns([](const QString &) { return u"Portal"_s; }));
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.merge(rows);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(table.rowCount(), 2);
    for (int row = 0; row < table.rowCount(); ++row) {
        const Webhook *const value = table.valueAt(row);
        QVERIFY(!describe<Webhook>().encode(*value).contains(Secret));
        QVERIFY(!keeping.payload(*value).contains(Secret));
    }
    QCOMPARE(table.index(0, table.columnOf("owner")).data().toString(), u"Portal"_s);
    QCOMPARE(table.index(1, table.columnOf("owner")).data().toString(), u"Organization 201"_s);
    table.setFilter(u"triggers:BOOKING_CREATED active:yes"_s);
    QCOMPARE(table.rowCount(), 2);
}

void TestWebhooks::itIsFedByEveryOwnerThatCanBeAsked()
{
    FeedPlan plan = webhooksWhole(m_capabilities, *m_scope);
    QCOMPARE(plan.steps.size(), 1);
    QCOMPARE(plan.steps.constFirst().request.operation, Operations::getWebhooks);
    m_ring->addClient({u"clxone"_s, u"s"_s});
    plan = webhooksWhole(m_capabilities, *m_scope);
    QCOMPARE(plan.steps.size(), 2);
    QCOMPARE(plan.steps.at(1).request.arguments.pathValue(u"clientId"), u"clxone"_s);
    AccountFacts rich = platform(CredentialKind::OAuthClientSecret);
    rich.plan = Plan::Essentials;
    m_capabilities.setFacts(rich);
    QCOMPARE(webhooksWhole(m_capabilities, *m_scope).steps.size(), 3);
}

void TestWebhooks::itIsMadeWhereItMayBe()
{
    WebhookTable table(webhookColumns({}));
    table.merge(webhookKeeping().decode({json("w1", R"("oAuthClientId":"clxone")")}));
    const RowEditing editing = webhookEditing(table, m_capabilities, *m_scope);
    QCOMPARE(editing.places().size(), 1); // the account's own
    QCOMPARE(editing.createObstacle(), QString());
    m_capabilities.noteForbidden(Operations::postWebhooks.row(), {}, u"Not with this credential"_s);
    QVERIFY(editing.places().isEmpty());
    QVERIFY(editing.createObstacle().contains(u"Not with this credential"_s));
    m_capabilities.forgetRefusals();
    QVERIFY(!editing.editObstacle(u"w1"_s).isEmpty());
    m_ring->addClient({u"clxone"_s, u"s"_s});
    QCOMPARE(editing.places().size(), 2);
    QCOMPARE(editing.editObstacle(u"w1"_s), QString());
    QVERIFY(!editing.create({})); // whose it is was not chosen
    const std::unique_ptr<EditedValue> fresh = editing.create(u"clxone"_s);
    QVERIFY(fresh);
    QVERIFY(fresh->setJson(*fresh->findEditable("subscriberUrl"), "\"https://hooks.example.test\""));
    QVERIFY(fresh->setJson(*fresh->findEditable("triggers"), R"(["MEETING_ENDED"])"));
    const Change change = fresh->change();
    QCOMPARE(change.look, QString());
    QCOMPARE(change.operation.row().id, Operations::postOauthClientsByClientIdWebhooks.row().id);
    QCOMPARE(change.arguments.body,
        R"({"subscriberUrl":"https:)"
        "//"
        R"(hooks.example.test","triggers":["MEETING_ENDED"],"active":true})"_ba);
    const std::unique_ptr<EditedValue> edited = editing.edit(u"w1"_s);
    QVERIFY(edited->setJson(*edited->findEditable("active"), "false"));
    QCOMPARE(edited->change().arguments.body, R"({"active":false})"_ba);
    QCOMPARE(editing.remove({u"w1"_s}).size(), 1);
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "webhookstest.moc"
