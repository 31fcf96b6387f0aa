// What a page can change of OAuth clients, and why not.
#include <QTest>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/api/credentialring.h"
#include "models/oauthclients/oauthclientediting.h"
#include "models/oauthclients/oauthclientrules.h"
#include "models/operations/table.h"
#include "tests/unit/oauthclients/sampleclients.h"

using namespace Calends;
using namespace ClientFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing is asked here.
class NoReader final : public Reader
{
public:
    Call *read(const ReadRequest &, QObject *) override { qFatal("something was asked"); }
};

} // namespace

class TestClientEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClientIsChangedByItsOwnSecretOrAKey();
    void theClientThatSignsInIsNotDeleted();
    void aDeleteNamesWhatIsCounted();
    void whatTheServerRefusesIsSaid();
    void permissionsAreShownAndCannotBeChanged();
    void severalAreSwitchedTogether();
    void aNewOneNeedsWhatTheServerNeeds();
    void aCloneBeginsAsTheOtherIs();

private:
    AccountFacts facts(CredentialKind credential) const;
    RowEditing editing()
    {
        return oauthClientEditing(
            *m_table, m_capabilities, *m_scope, [this] { return m_own; }, m_counts);
    }

    NoReader m_reader;
    Capabilities m_capabilities;
    std::unique_ptr<CredentialRing> m_ring;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<OAuthClientTable> m_table;
    QString m_own;
    OAuthClientCounts m_counts;
    const QString m_one = u"clxone"_s;
    const QString m_two = u"clxtwo"_s;
};

AccountFacts TestClientEditing::facts(CredentialKind credential) const
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

void TestClientEditing::init()
{
    m_own.clear();
    m_counts = {};
    m_capabilities.forgetRefusals();
    m_capabilities.setFacts(facts(CredentialKind::OAuthClientSecret));
    m_ring = std::make_unique<CredentialRing>();
    m_scope = std::make_unique<AccountScope>(m_reader, m_capabilities, *m_ring);
    m_table = std::make_unique<OAuthClientTable>(oauthClientColumns({}));
    m_table->merge(oauthClientKeeping().decode({clientJson("clxone", "One"), clientJson("clxtwo", "Two")}));
}

void TestClientEditing::aClientIsChangedByItsOwnSecretOrAKey()
{
    QVERIFY(editing().editObstacle(m_one).contains(u"secret"_s));
    QVERIFY(!editing().edit(m_one));
    m_ring->addClient({m_one, u"s"_s});
    QCOMPARE(editing().editObstacle(m_one), QString());
    QCOMPARE(editing().removeObstacle(m_one), QString());
    QVERIFY(!editing().editObstacle(m_two).isEmpty());
    QCOMPARE(editing().remove({m_one, m_two}).size(), 1);
    m_capabilities.setFacts(facts(CredentialKind::ApiKey));
    QCOMPARE(editing().editObstacle(m_two), QString());
}

void TestClientEditing::theClientThatSignsInIsNotDeleted()
{
    m_ring->addClient({m_one, u"s"_s});
    m_own = m_one;
    QVERIFY(!editing().removeObstacle(m_one).isEmpty());
    QVERIFY(editing().remove({m_one}).isEmpty());
    QCOMPARE(editing().editObstacle(m_one), QString());
}

void TestClientEditing::aDeleteNamesWhatIsCounted()
{
    m_ring->addClient({m_one, u"s"_s});
    m_counts.people
        = [this](const QString &id) { return id == m_one ? std::optional<qsizetype>(12) : std::nullopt; };
    const QString cascade = editing().remove({m_one}).constFirst().cascade;
    QVERIFY2(cascade.contains(u"12 managed user"_s), qPrintable(cascade));
    QVERIFY2(cascade.contains(u"its webhooks"_s), qPrintable(cascade)); // nobody counted them
    QVERIFY2(cascade.contains(u"ESSENTIALS"_s), qPrintable(cascade)); // to read teams for the archive
    AccountFacts higher = facts(CredentialKind::OAuthClientSecret);
    higher.plan = Plan::Essentials;
    m_capabilities.setFacts(higher);
    QVERIFY(!editing().remove({m_one}).constFirst().cascade.contains(u"ESSENTIALS"_s));
}

void TestClientEditing::whatTheServerRefusesIsSaid()
{
    QCOMPARE(editing().createObstacle(), QString());
    m_capabilities.noteForbidden(
        Operations::postOauthClients.row(), {.organizationId = 201}, u"No subscription"_s);
    QVERIFY(editing().createObstacle().contains(u"No subscription"_s));
    AccountFacts member = facts(CredentialKind::ApiKey);
    member.organizationRole = Role::OrganizationMember;
    m_capabilities.setFacts(member);
    QVERIFY(!editing().editObstacle(m_one).isEmpty());
    QVERIFY(!editing().removeObstacle(m_one).isEmpty());
}

void TestClientEditing::permissionsAreShownAndCannotBeChanged()
{
    m_capabilities.setFacts(facts(CredentialKind::ApiKey));
    const std::unique_ptr<EditedValue> edited = editing().edit(m_one);
    QVERIFY(edited);
    const AnyField *const permissions = edited->fields().find("permissions");
    QVERIFY(edited->editable().contains(permissions));
    QVERIFY(!edited->rule(*permissions).obstacle.isEmpty());
    QVERIFY(!edited->findEditable("permissions"));
    const AnyField *const emails = edited->findEditable("areEmailsEnabled");
    QVERIFY(emails && edited->setJson(*emails, "true"));
    QCOMPARE(edited->differing(), 1);
    QCOMPARE(edited->change().arguments.body, R"({"areEmailsEnabled":true})"_ba);
    QVERIFY(!edited->findEditable("secret"));
}

void TestClientEditing::severalAreSwitchedTogether()
{
    m_capabilities.setFacts(facts(CredentialKind::ApiKey));
    const std::unique_ptr<EditedRows> rows = editing().editMany({m_one, m_two});
    QCOMPARE(rows->count(), 2);
    const QList<const AnyField *> fields = rows->fields();
    const auto isThere = [&fields](std::string_view name) {
        return std::any_of(fields.cbegin(), fields.cend(),
            [name](const AnyField *field) { return field->inputName() == name; });
    };
    QVERIFY(isThere("areEmailsEnabled"));
    QVERIFY(!isThere("name"));
    QVERIFY(!isThere("permissions"));
}

void TestClientEditing::aNewOneNeedsWhatTheServerNeeds()
{
    const std::unique_ptr<EditedValue> created = editing().create({});
    QVERIFY(!created->change().look.isEmpty());
    const AnyField *const permissions = created->findEditable("permissions");
    QVERIFY(permissions && created->isNeeded(*permissions));
    const FieldRule &rule = created->rule(*permissions);
    QCOMPARE(rule.choices.size(), 10);
    QVERIFY(!rule.issue("[]").isEmpty());
    QVERIFY(rule.issue(R"(["BOOKING_READ"])").isEmpty());
    QVERIFY(created->setJson(*created->findEditable("name"), R"("New")"));
    QVERIFY(created->setJson(*created->findEditable("redirectUris"),
        R"(["https:)"
        "//"
        R"(x.test"])"));
    QVERIFY(created->setJson(*permissions, '[' + rule.choices.constLast().json + ']'));
    QCOMPARE(created->change().look, QString());
    QCOMPARE(created->change().arguments.body,
        R"({"name":"New","permissions":["PROFILE_WRITE"],"redirectUris":["https:)"
        "//"
        R"(x.test"]})"_ba);
}

void TestClientEditing::aCloneBeginsAsTheOtherIs()
{
    const std::unique_ptr<EditedValue> clone = editing().clone(m_one);
    QVERIFY(clone);
    QCOMPARE(clone->purpose(), Purpose::Create);
    const AnyField *const permissions = clone->findEditable("permissions");
    QCOMPARE(clone->json(*permissions), R"(["BOOKING_READ","BOOKING_WRITE","SCHEDULE_READ"])"_ba);
    QVERIFY(clone->setJson(*permissions, R"(["BOOKING_READ","APPS_READ"])"));
    const Change change = clone->change();
    QCOMPARE(change.action, ChangeAction::Create);
    QVERIFY(change.arguments.path.isEmpty());
    QVERIFY(change.arguments.body.contains(R"("permissions":["BOOKING_READ","APPS_READ"])"));
    QVERIFY(change.arguments.body.contains("One (copy)"));
    QVERIFY(!change.arguments.body.contains("logo"));
    QVERIFY(!packedChange(change).contains(Secret));
    QVERIFY(!editing().clone(u"gone"_s));
    QVERIFY(!editing().cloneText.isEmpty());
}

QTEST_GUILESS_MAIN(TestClientEditing)
#include "clienteditingtest.moc"
