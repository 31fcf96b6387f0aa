// People are changed by their client or by their organization, as what the account may do tells.
#include <QTest>

#include "models/account/accountscope.h"
#include "models/account/capabilities.h"
#include "models/api/credentialring.h"
#include "models/changes/importplan.h"
#include "models/operations/table.h"
#include "models/people/personaddresses.h"
#include "models/people/personediting.h"
#include "tests/unit/account/scriptedreader.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OtherClient = "cmwu6zyxwvutsrqponmlkjihg";

AccountFacts platformKey()
{
    AccountFacts facts;
    facts.customer = CustomerKind::Platform;
    facts.plan = Plan::Scale;
    facts.credential = CredentialKind::ApiKey;
    facts.organizationId = 201;
    facts.organizationRole = Role::OrganizationAdmin;
    facts.editions = Edition::Full2025October;
    return facts;
}

AccountFacts organization(Role role)
{
    AccountFacts facts = platformKey();
    facts.customer = CustomerKind::Organizations;
    facts.plan = Plan::None;
    facts.organizationRole = role;
    return facts;
}

// 7: managed by the first client; 8: managed by the other; 9: of the organization alone; 10: of a team.
QList<TableRow<Person>> people()
{
    const auto someone = [](qint64 id, const QString &email) {
        Person person;
        person.user.id.set(id);
        person.user.name.set(u"Person %1"_s.arg(id));
        person.user.email.set(email);
        person.user.timeZone.set(u"Europe/Stockholm"_s);
        person.user.bio.setNull();
        return person;
    };
    Person ofOrganization = someone(9, u"nine@acme.test"_s);
    ofOrganization.user.profile.edit().id.set(90);
    return {{u"7"_s, someone(7, u"seven+%1@acme.test"_s.arg(QLatin1StringView(ClientId))), {}},
        {u"8"_s, someone(8, u"eight+%1@acme.test"_s.arg(QLatin1StringView(OtherClient))), {}},
        {u"9"_s, ofOrganization, {}}, {u"10"_s, someone(10, u"ten@acme.test"_s), {}}};
}

QByteArray nameOf(const Change &change)
{
    const std::string_view id = change.operation.row().id;
    return {id.data(), qsizetype(id.size())};
}

} // namespace

class TestRowEditingPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aManagedUserGoesByItsClient();
    void theAddressIsShownCleanAndStaysTheServers();
    void aNewAddressIsTold();
    void whoseClientCannotSignGoesByTheOrganization();
    void anybodyElseGoesByTheOrganization();
    void whatIsOffSaysWhy();
    void severalOfBothRoutes();
    void aPictureIsSetForThoseWhoseRouteTakesIt();
    void newOnesAreMadeForAClient();
    void anAddressIsLookedUpByClient();
    void anImportLeavesThePeopleOfOthersAlone();
    void onlyManagedUsersAreDeleted();
    void whatThePlanDoesNotGiveIsSaidBeforeADelete();
    void rulesOfFields();

private:
    void holdPair(const QString &clientId);
    std::unique_ptr<EditedValue> zoneSet(const QString &id) const;
    ImportedRow imported(const QString &client, const QByteArray &address);

    ScriptedReader m_reader;
    std::unique_ptr<Capabilities> m_capabilities;
    std::unique_ptr<CredentialRing> m_ring;
    std::unique_ptr<AccountScope> m_scope;
    std::unique_ptr<PersonTable> m_table;
    RowEditing m_editing;
};

void TestRowEditingPeople::init()
{
    m_capabilities = std::make_unique<Capabilities>();
    m_capabilities->setFacts(platformKey());
    m_ring = std::make_unique<CredentialRing>();
    m_scope = std::make_unique<AccountScope>(m_reader, *m_capabilities, *m_ring);
    m_scope->recall("{\"clients\":[[\"" + QByteArray(ClientId) + "\",\"Clinic\"],[\""
        + QByteArray(OtherClient) + "\",\"Practice\"]]}");
    QCOMPARE(m_scope->clients().size(), 2);
    m_table = std::make_unique<PersonTable>(personColumns(PeopleKind::ManagedUsers, {}));
    m_table->merge(people());
    m_editing = personEditing(*m_table, *m_capabilities, *m_scope);
}

void TestRowEditingPeople::cleanup()
{
    m_editing = {};
    m_table.reset();
    m_scope.reset();
}

void TestRowEditingPeople::holdPair(const QString &clientId)
{
    AccountFacts facts = platformKey();
    facts.credential = CredentialKind::OAuthClientSecret;
    m_capabilities->setFacts(facts);
    OAuthClientSecret pair;
    pair.clientId = clientId;
    pair.secret = u"a-secret-of-tests"_s;
    m_ring->addClient(pair);
    m_scope->recall({});
}

std::unique_ptr<EditedValue> TestRowEditingPeople::zoneSet(const QString &id) const
{
    std::unique_ptr<EditedValue> edited = m_editing.edit(id);
    if (edited)
        edited->setJson(*edited->findEditable("timeZone"), "\"Asia/Tokyo\"");
    return edited;
}

// A file of one row, with another time zone than everybody has.
ImportedRow TestRowEditingPeople::imported(const QString &client, const QByteArray &address)
{
    PersonAddresses addresses(*m_table);
    ImportPlan::Target target{m_editing, client, u"email"_s};
    target.find = [&](const QString &email) { return addresses.ofClient(client, email); };
    target.remark = [&](const QString &email) { return addresses.elsewhere(client, email); };
    const ImportedText text = importedText("email,name,timezone\n" + address + ",Ada,Asia/Tokyo\n");
    ImportPlan plan(text, target);
    plan.setMapping(ImportPlan::guessed(text.names, *m_editing.create(client)));
    return plan.looked(0);
}

void TestRowEditingPeople::aManagedUserGoesByItsClient()
{
    const auto edited = zoneSet(u"7"_s);
    QVERIFY(edited);
    QCOMPARE(edited->title(), u"Person 7"_s);
    const Change change = edited->change();
    QVERIFY(change.operation == Operations::patchOauthClientsByClientIdUsersByUserId);
    QCOMPARE(change.arguments.pathValue(u"clientId"), QLatin1StringView(ClientId));
    QCOMPARE(change.arguments.pathValue(u"userId"), u"7"_s);
    QCOMPARE(change.arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
    QCOMPARE(zoneSet(u"8"_s)->change().arguments.pathValue(u"clientId"), QLatin1StringView(OtherClient));
}

void TestRowEditingPeople::theAddressIsShownCleanAndStaysTheServers()
{
    const auto edited = zoneSet(u"7"_s);
    const AnyField &email = *edited->findEditable("email");
    QCOMPARE(edited->json(email), "\"seven@acme.test\""_ba);
    const Change change = edited->change();
    QCOMPARE(change.fields, QList<QByteArray>{"timeZone"_ba});
    QVERIFY(change.before.contains(ClientId)); // as a read will find it
}

void TestRowEditingPeople::aNewAddressIsTold()
{
    const auto edited = m_editing.edit(u"7"_s);
    QVERIFY(edited->setJson(*edited->findEditable("email"), "\"new@acme.test\""));
    const Change change = edited->change();
    QCOMPARE(change.arguments.body, "{\"email\":\"new@acme.test\"}"_ba);
    QVERIFY(!change.cascade.isEmpty());
}

// The organization would write an address without the client's id: the server would take the person for
// nobody's.
void TestRowEditingPeople::whoseClientCannotSignGoesByTheOrganization()
{
    holdPair(QLatin1StringView(ClientId));
    QVERIFY(zoneSet(u"7"_s)->change().operation == Operations::patchOauthClientsByClientIdUsersByUserId);
    const auto edited = zoneSet(u"8"_s);
    QVERIFY2(edited, qPrintable(m_editing.editObstacle(u"8"_s)));
    QVERIFY(edited->change().operation == Operations::patchOrganizationsByOrgIdUsersByUserId);
    QVERIFY(!edited->rule(*edited->findEditable("email")).obstacle.isEmpty());
}

void TestRowEditingPeople::anybodyElseGoesByTheOrganization()
{
    const auto edited = zoneSet(u"9"_s);
    const Change change = edited->change();
    QVERIFY(change.operation == Operations::patchOrganizationsByOrgIdUsersByUserId);
    QCOMPARE(change.arguments.pathValue(u"orgId"), u"201"_s);
    QCOMPARE(change.arguments.body, "{\"timeZone\":\"Asia/Tokyo\"}"_ba);
    QVERIFY(edited->rule(*edited->findEditable("email")).obstacle.isEmpty());
    QVERIFY(edited->setJson(*edited->findEditable("weekday"), "\"Monday\""));
    QVERIFY(edited->change().arguments.body.contains("\"weekday\":\"Monday\""));
}

void TestRowEditingPeople::whatIsOffSaysWhy()
{
    QVERIFY(!m_editing.editObstacle(u"10"_s).isEmpty()); // nothing tells where it belongs
    QVERIFY(!m_editing.edit(u"10"_s));
    m_capabilities->setFacts(organization(Role::OrganizationMember));
    const QString role = m_editing.editObstacle(u"9"_s);
    QVERIFY(!role.isEmpty());
    QCOMPARE(role,
        m_capabilities
            ->check(Operations::patchOrganizationsByOrgIdUsersByUserId.row(), {.organizationId = 201})
            .words());
    QVERIFY(!m_editing.createObstacle().isEmpty());
    m_capabilities->setFacts(organization(Role::OrganizationAdmin));
    QVERIFY(m_editing.editObstacle(u"9"_s).isEmpty());
    QVERIFY(!m_editing.createObstacle().isEmpty()); // managed users are a platform's
    QVERIFY(!m_editing.removeObstacle(u"7"_s).isEmpty());
}

void TestRowEditingPeople::severalOfBothRoutes()
{
    const auto rows = m_editing.editMany({u"7"_s, u"9"_s, u"10"_s});
    QCOMPARE(rows->count(), 2);
    QCOMPARE(rows->leftOut().size(), 1);
    QCOMPARE(rows->leftOut().at(0).name, u"Person 10"_s);
    const AnyField *const zone = rows->pattern()->findEditable("timeZone");
    QVERIFY(rows->fields().contains(zone));
    QVERIFY(!rows->fields().contains(rows->pattern()->findEditable("email")));
    QCOMPARE(rows->common(*zone).value_or(QByteArray()), "\"Europe/Stockholm\""_ba);
    QVERIFY(rows->pattern()->setJson(*zone, "\"Asia/Tokyo\""));
    const QList<Change> changes = rows->changes({zone});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(nameOf(changes.at(0)), "patchOauthClientsByClientIdUsersByUserId"_ba);
    QCOMPARE(nameOf(changes.at(1)), "patchOrganizationsByOrgIdUsersByUserId"_ba);
}

// A link by the client, data by the organization.
void TestRowEditingPeople::aPictureIsSetForThoseWhoseRouteTakesIt()
{
    const auto rows = m_editing.editMany({u"7"_s, u"8"_s, u"9"_s});
    const AnyField *const picture = rows->pattern()->findEditable("avatarUrl");
    QVERIFY(rows->fields().contains(picture));
    QVERIFY(!rows->fields().contains(rows->pattern()->findEditable("defaultScheduleId")));
    QVERIFY(rows->pattern()->setJson(*picture, "\"https://acme.test/a.png\""));
    const EditedRows::Effect effect = rows->effect({picture});
    QCOMPARE(effect.changing, 2);
    QCOMPARE(effect.refusing, 1);
    QVERIFY2(effect.refusal.contains(u"data:image"_s), qPrintable(effect.refusal));
    const QList<Change> changes = rows->changes({picture});
    QCOMPARE(changes.size(), 2);
    for (const Change &change : changes)
        QCOMPARE(nameOf(change), "patchOauthClientsByClientIdUsersByUserId"_ba);
}

void TestRowEditingPeople::newOnesAreMadeForAClient()
{
    QVERIFY(m_editing.createObstacle().isEmpty());
    QCOMPARE(m_editing.places().size(), 2);
    QCOMPARE(m_editing.places().at(0).name, u"Clinic"_s);
    QVERIFY(!m_editing.create({})); // which one?
    const auto edited = m_editing.create(QLatin1StringView(OtherClient));
    QVERIFY(edited);
    QVERIFY(edited->setJson(*edited->findEditable("email"), "\"new@acme.test\""));
    QVERIFY(edited->setJson(*edited->findEditable("name"), "\"New\""));
    const Change change = edited->change();
    QVERIFY(change.operation == Operations::postOauthClientsByClientIdUsers);
    QCOMPARE(change.arguments.pathValue(u"clientId"), QLatin1StringView(OtherClient));
    holdPair(QLatin1StringView(ClientId));
    QCOMPARE(m_editing.places().size(), 1);
    QVERIFY(m_editing.create({}));
}

void TestRowEditingPeople::anAddressIsLookedUpByClient()
{
    const QString first = QLatin1StringView(ClientId);
    const QString other = QLatin1StringView(OtherClient);
    PersonAddresses addresses(*m_table);
    QCOMPARE(addresses.ofClient(first, u"seven@acme.test"_s), u"7"_s);
    QCOMPARE(addresses.ofClient(first, u" Seven@ACME.test "_s), u"7"_s);
    QCOMPARE(addresses.ofClient(first, u"seven+%1@acme.test"_s.arg(first)), u"7"_s);
    QCOMPARE(addresses.ofClient(other, u"seven@acme.test"_s), QString());
    QCOMPARE(addresses.ofClient(first, u"nine@acme.test"_s), QString());
    QCOMPARE(addresses.ofClient({}, u"nine@acme.test"_s), QString());
    QCOMPARE(addresses.elsewhere(first, u"seven@acme.test"_s), QString());
    QVERIFY(!addresses.elsewhere(other, u"seven@acme.test"_s).isEmpty());
    QVERIFY(!addresses.elsewhere(other, u"nine@acme.test"_s).isEmpty());
    QVERIFY(
        addresses.elsewhere(other, u"nine@acme.test"_s) != addresses.elsewhere(other, u"seven@acme.test"_s));

    Person twin; // the same address, made by the other client
    twin.user.id.set(11);
    twin.user.email.set(u"seven+%1@acme.test"_s.arg(other));
    m_table->merge({{u"11"_s, twin, {}}});
    QCOMPARE(addresses.ofClient(other, u"seven@acme.test"_s), u"11"_s);
    QCOMPARE(addresses.ofClient(first, u"seven@acme.test"_s), u"7"_s);
}

void TestRowEditingPeople::anImportLeavesThePeopleOfOthersAlone()
{
    const QString other = QLatin1StringView(OtherClient);
    for (const QByteArray &address : {"seven@acme.test"_ba, "nine@acme.test"_ba}) {
        const ImportedRow row = imported(other, address);
        QCOMPARE(row.verdict, ImportVerdict::New);
        QCOMPARE(row.existing, QString());
        QVERIFY(!row.reason.isEmpty()); // that there is such a person
        QCOMPARE(row.change->action, ChangeAction::Create);
        QCOMPARE(row.change->arguments.pathValue(u"clientId"), other);
    }
    const ImportedRow own = imported(other, "eight@acme.test"_ba);
    QCOMPARE(own.verdict, ImportVerdict::Changed);
    QCOMPARE(own.existing, u"8"_s);
    QCOMPARE(own.change->arguments.pathValue(u"clientId"), other);
    QCOMPARE(imported(other, "nobody@acme.test"_ba).reason, QString());
}

void TestRowEditingPeople::onlyManagedUsersAreDeleted()
{
    QVERIFY(m_editing.removeObstacle(u"7"_s).isEmpty());
    QVERIFY(!m_editing.removeObstacle(u"9"_s).isEmpty());
    const QList<Change> changes = m_editing.remove({u"7"_s, u"9"_s});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).action, ChangeAction::Delete);
    QVERIFY(changes.at(0).destroys);
    QCOMPARE(changes.at(0).id, u"7"_s);
    const QList<LeftOutRow> leftOut = m_editing.leftOutOfRemoval({u"7"_s, u"9"_s, u"none"_s});
    QCOMPARE(leftOut.size(), 2);
    QCOMPARE(leftOut.at(0).id, u"9"_s);
    QCOMPARE(leftOut.at(0).reason, m_editing.removeObstacle(u"9"_s));
    QCOMPARE(leftOut.at(1).name, u"none"_s);
    QVERIFY(!leftOut.at(1).reason.isEmpty());
}

// No plan is needed to delete, only to read what is archived of it.
void TestRowEditingPeople::whatThePlanDoesNotGiveIsSaidBeforeADelete()
{
    QVERIFY(!m_editing.remove({u"7"_s}).constFirst().cascade.contains(u"ESSENTIALS"_s));
    AccountFacts lower = platformKey();
    lower.plan = Plan::Starter;
    m_capabilities->setFacts(lower);
    const QList<Change> changes = m_editing.remove({u"7"_s});
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes.at(0).cascade.contains(u"ESSENTIALS"_s), qPrintable(changes.at(0).cascade));
}

void TestRowEditingPeople::rulesOfFields()
{
    const auto managed = m_editing.edit(u"7"_s);
    QCOMPARE(managed->rule(*managed->findEditable("timeFormat")).choices.size(), 2);
    const auto &link = managed->rule(*managed->findEditable("avatarUrl")).issue;
    QVERIFY(link("\"https://acme.test/a.png\"").isEmpty());
    QVERIFY(!link("\"data:image/png;base64,AA\"").isEmpty());
    QVERIFY(!link("\"javascript:1\"").isEmpty());
    const auto other = m_editing.edit(u"9"_s);
    const auto &picture = other->rule(*other->findEditable("avatarUrl")).issue;
    QVERIFY(picture("\"data:image/png;base64,AA\"").isEmpty());
    QVERIFY(!picture("\"https://acme.test/a.png\"").isEmpty());
    QVERIFY(!picture("\"data:image/png;base64," + QByteArray(100'000, 'A') + "\"").isEmpty());
    QCOMPARE(other->rule(*other->findEditable("theme")).choices.size(), 2);
    QVERIFY(other->rule(*other->findEditable("username")).isAlone);
}

QTEST_GUILESS_MAIN(TestRowEditingPeople)
#include "test_rowediting_people.moc"
