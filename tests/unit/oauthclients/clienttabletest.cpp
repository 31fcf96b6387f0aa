// OAuth clients in their table: no secret ever, doubtful addresses marked, fed where the account may list
// them.
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/account/capabilities.h"
#include "models/core/rowcounts.h"
#include "models/oauthclients/oauthclientsources.h"
#include "models/oauthclients/oauthclienttable.h"
#include "models/oauthclients/redirecturis.h"
#include "models/operations/table.h"
#include "tests/unit/oauthclients/sampleclients.h"

using namespace Calends;
using namespace ClientFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

AccountFacts platform()
{
    AccountFacts facts;
    facts.customer = CustomerKind::Platform;
    facts.plan = Plan::Starter;
    facts.credential = CredentialKind::OAuthClientSecret;
    facts.organizationId = 201;
    facts.organizationRole = Role::OrganizationAdmin;
    facts.editions = Edition::Full2025October;
    return facts;
}

AccountFacts ordinary()
{
    AccountFacts facts = platform();
    facts.customer = CustomerKind::Organizations;
    facts.plan = Plan::None;
    facts.credential = CredentialKind::ApiKey;
    return facts;
}

QList<RedirectFault> faultsOf(const LintedUri &uri)
{
    QList<RedirectFault> faults;
    for (const RedirectFinding &finding : uri.findings)
        faults.append(finding.fault);
    return faults;
}

} // namespace

class TestClientTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreGoneBeforeAnythingIsKept();
    void anAnswerWithTheIdAloneIsNoRow();
    void rowsComeAndGoPrecisely();
    void cellsSayWhatThereIs();
    void whatBelongsToAClientIsCounted();
    void rowsOfOtherTablesAreCountedAnew();
    void everyFieldHasItsOwnName();
    void itIsFedWhereClientsMayBeListed_data();
    void itIsFedWhereClientsMayBeListed();
    void addressesAreLinted_data();
    void addressesAreLinted();
    void theSameAddressTwiceIsFound();
    void noAddressAtAllIsRemarked();
};

void TestClientTable::secretsAreGoneBeforeAnythingIsKept()
{
    const Keeping<OAuthClient> keeping = oauthClientKeeping();
    QVERIFY(!keeping.hasSecrets);
    const QList<TableRow<OAuthClient>> rows = keeping.decode({clientJson()});
    const auto *const held = std::get_if<OAuthClient>(&rows.constFirst().content);
    QVERIFY(held);
    QVERIFY(held->secret.isAbsent());
    QVERIFY(!describe<OAuthClient>().encode(*held).contains(Secret));
    QVERIFY(!keeping.payload(client()).contains(Secret));
    QVERIFY(!keeping.index(client()).contains(Secret));
    // What is stored can be read again.
    const QList<TableRow<OAuthClient>> again = keeping.decode({keeping.payload(*held), keeping.index(*held)});
    for (const TableRow<OAuthClient> &row : again)
        QVERIFY(std::holds_alternative<OAuthClient>(row.content));
    OAuthClientTable table(oauthClientColumns({}));
    table.merge(rows);
    for (int column = 0; column < table.columnCount(); ++column)
        QVERIFY(!table.index(0, column).data().toString().contains(QLatin1StringView(Secret)));
}

void TestClientTable::anAnswerWithTheIdAloneIsNoRow()
{
    const QList<TableRow<OAuthClient>> rows = oauthClientKeeping().decode({R"({"id":"clxnew"})", "17"});
    QCOMPARE(rows.size(), 2);
    for (const TableRow<OAuthClient> &row : rows)
        QVERIFY(std::holds_alternative<Unreadable>(row.content));
    QCOMPARE(rows.constFirst().id, u"clxnew"_s);
}

void TestClientTable::rowsComeAndGoPrecisely()
{
    OAuthClientTable table(oauthClientColumns([](const QString &id) { return id == "clxone"_L1; }));
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    const QSignalSpy added(&table, &QAbstractItemModel::rowsInserted);
    const Keeping<OAuthClient> keeping = oauthClientKeeping();
    table.merge(keeping.decode({clientJson("clxone", "One"), clientJson("clxtwo", "Two")}));
    table.merge(keeping.decode({clientJson("clxtwo", "Second")}));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(reset.count(), 0);
    QVERIFY(added.count() >= 1);
    QCOMPARE(table.find(u"clxtwo"_s)->name.value(), u"Second"_s);
}

void TestClientTable::cellsSayWhatThereIs()
{
    OAuthClientTable table(oauthClientColumns([](const QString &id) { return id == "clxone"_L1; }));
    table.merge(oauthClientKeeping().decode({clientJson("clxone", "One"), clientJson("clxtwo", "Two")}));
    const auto cell = [&table](int row, const QByteArray &column) {
        return table.index(row, table.columnOf(column)).data().toString();
    };
    QCOMPARE(cell(0, "permissions"), u"Bookings, Schedules (read)"_s);
    QCOMPARE(cell(0, "areDefaultEventTypesEnabled"), u"on"_s);
    QCOMPARE(cell(0, "areEmailsEnabled"), u"off"_s);
    QCOMPARE(cell(0, "held"), u"held"_s);
    QCOMPARE(cell(1, "held"), u"not held"_s);
    QVERIFY(cell(0, "redirectUris").startsWith(u'2'));
    QCOMPARE(table.index(0, table.columnOf("redirectUris")).data(StateRole).toByteArray(), "doubtful"_ba);
    table.setFilter(u"permissions:BOOKING_WRITE held:yes"_s);
    QVERIFY(table.query().problems().isEmpty());
    QCOMPARE(table.rowCount(), 1);
    table.setFilter(u"redirectUris:*localhost*"_s);
    QCOMPARE(table.rowCount(), 2);
    table.setFilter(u"permissions:APPS_READ"_s);
    QCOMPARE(table.rowCount(), 0);
}

void TestClientTable::whatBelongsToAClientIsCounted()
{
    const OAuthClientCounts counts{
        [](const QString &id) { return id == "clxone"_L1 ? std::optional<qsizetype>(37) : std::nullopt; },
        [](const QString &) { return std::optional<qsizetype>(0); }};
    OAuthClientTable table(oauthClientColumns({}, counts));
    table.merge(oauthClientKeeping().decode({clientJson("clxone", "One"), clientJson("clxtwo", "Two")}));
    const auto cell = [&table](int row, const QByteArray &column) {
        return table.index(row, table.columnOf(column)).data().toString();
    };
    QCOMPARE(cell(0, "people"), u"37"_s);
    QCOMPARE(cell(1, "people"), QString()); // nobody knows
    QCOMPARE(cell(0, "webhooks"), u"0"_s);
    table.setFilter(u"people>3"_s);
    QVERIFY(table.query().problems().isEmpty());
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.idAt(0), u"clxone"_s);
}

void TestClientTable::rowsOfOtherTablesAreCountedAnew()
{
    OAuthClientTable rows(oauthClientColumns({}));
    const RowCounts counts
        = countsOf<OAuthClient>(rows, [](const OAuthClient &client) { return client.name.value(); });
    QCOMPARE(counts.of(u"One"_s), 0);
    rows.merge(oauthClientKeeping().decode(
        {clientJson("clxa", "One"), clientJson("clxb", "One"), clientJson("clxc", "Two")}));
    QCOMPARE(counts.of(u"One"_s), 2);
    rows.remove({u"clxa"_s});
    QCOMPARE(counts.of(u"One"_s), 1);
    QCOMPARE(counts.of(u"Two"_s), 1);
    rows.setFilter(u"nobody"_s);
    QVERIFY2(counts.of(u"Two"_s) == 1, "hidden ones count");
}

void TestClientTable::everyFieldHasItsOwnName()
{
    const OAuthClientTable table(oauthClientColumns({}));
    QStringList names;
    const QList<QueryField> fields = table.queryFields();
    for (const QueryField &field : fields) {
        QVERIFY2(!field.title.isEmpty() && !names.contains(field.name.toLower()), qPrintable(field.name));
        names.append(field.name.toLower());
    }
}

void TestClientTable::itIsFedWhereClientsMayBeListed_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<bool>("isFed");
    QTest::newRow("platform") << platform() << true;
    AccountFacts key = platform();
    key.credential = CredentialKind::ApiKey;
    QTest::newRow("key of a platform") << key << true;
    QTest::newRow("ordinary organization") << ordinary() << false;
    AccountFacts alone = ordinary();
    alone.customer = CustomerKind::Individual;
    alone.organizationId = 0;
    QTest::newRow("individual") << alone << false;
}

void TestClientTable::itIsFedWhereClientsMayBeListed()
{
    QFETCH(AccountFacts, facts);
    QFETCH(bool, isFed);
    Capabilities capabilities;
    capabilities.setFacts(facts);
    const FeedPlan plan = oauthClientsWhole(capabilities);
    QCOMPARE(plan.steps.size(), isFed ? 1 : 0);
    QCOMPARE(plan.locked.isEmpty(), isFed);
    if (isFed)
        QCOMPARE(plan.steps.constFirst().request.operation, Operations::getOauthClients);
    capabilities.noteForbidden(Operations::getOauthClients.row(), {.organizationId = 201}, u"Not you"_s);
    QVERIFY(!oauthClientsWhole(capabilities).locked.isEmpty());
}

void TestClientTable::addressesAreLinted_data()
{
    using F = RedirectFault;
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QList<RedirectFault>>("faults");
    QTest::newRow("sound") << u"https://app.example.test"_s << QList<F>();
    QTest::newRow("path") << u"https://app.example.test/cb?x=1"_s << QList<F>();
    QTest::newRow("app") << u"com.example.app://callback"_s << QList<F>();
    QTest::newRow("http") << u"http://app.example.test"_s << QList<F>{F::Insecure};
    QTest::newRow("localhost") << u"http://LOCALHOST:4321"_s << QList<F>{F::Local};
    QTest::newRow("loopback") << u"http://127.0.0.1/cb"_s << QList<F>{F::Local};
    QTest::newRow("loopback 6") << u"http://[::1]:3000"_s << QList<F>{F::Local};
    QTest::newRow("looks local") << u"http://localhost.example.test"_s << QList<F>{F::Insecure};
    QTest::newRow("wildcard") << u"https://*.preview.example.test"_s << QList<F>{F::Wildcard};
    QTest::newRow("everything") << u"*"_s << QList<F>{F::Wildcard};
    QTest::newRow("slash") << u"https://app.example.test/"_s << QList<F>{F::TrailingSlash};
    QTest::newRow("fragment") << u"https://app.example.test/#done"_s << QList<F>{F::Fragment};
    QTest::newRow("no scheme") << u"app.example.test"_s << QList<F>{F::Unreadable};
    QTest::newRow("no host") << u"https://"_s << QList<F>{F::Unreadable};
}

void TestClientTable::addressesAreLinted()
{
    QFETCH(QString, uri);
    QFETCH(QList<RedirectFault>, faults);
    const QList<LintedUri> linted = lintedRedirectUris({uri});
    QCOMPARE(faultsOf(linted.constFirst()), faults);
    QCOMPARE(linted.constFirst().isRisky(),
        faults.contains(RedirectFault::Insecure) || faults.contains(RedirectFault::Wildcard));
    QCOMPARE(redirectRemarks({uri}).size(), faults.size());
}

void TestClientTable::theSameAddressTwiceIsFound()
{
    const QList<LintedUri> linted = lintedRedirectUris(
        {u"https://app.example.test"_s, u"HTTPS://App.Example.Test/"_s, u"https://app.example.test/other"_s});
    QVERIFY(faultsOf(linted.at(0)).contains(RedirectFault::Duplicate));
    QVERIFY(faultsOf(linted.at(1)).contains(RedirectFault::Duplicate));
    QVERIFY(linted.at(2).findings.isEmpty());
}

void TestClientTable::noAddressAtAllIsRemarked() { QCOMPARE(redirectRemarks({}).size(), 1); }

QTEST_GUILESS_MAIN(TestClientTable)
#include "clienttabletest.moc"
