// What a change of an OAuth client sends and takes along, and that it never holds a secret.
#include <QTest>

#include "models/api/credential.h"
#include "models/oauthclients/oauthclientchanges.h"
#include "models/oauthclients/permissiongrid.h"
#include "models/operations/table.h"
#include "tests/unit/answers.h"
#include "tests/unit/oauthclients/sampleclients.h"

using namespace Calends;
using namespace ClientFixture;
using namespace Qt::Literals::StringLiterals;

class TestClientChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatDiffersIsSent();
    void permissionsAreNeverChanged();
    void aCreationNamesEachPermission();
    void aCreatedClientIsFoundByWhatWasWanted();
    void theAnswerOfACreationIsTakenApart();
    void nothingHoldsASecret_data();
    void nothingHoldsASecret();
    void aRemovalSaysWhatGoesAlong();
    void whatIsCountedIsNamed();
    void beforeARemovalItsPeopleAndWebhooksAreRead();
    void teamsThatMayNotBeReadAreLeftOutOfItsArchive();
    void aCreationIsTakenBackWhileNobodyUsesIt();
    void permissionsAreSaidShortly_data();
    void permissionsAreSaidShortly();
};

void TestClientChanges::onlyWhatDiffersIsSent()
{
    OAuthClient after = client();
    after.areEmailsEnabled.set(true);
    after.redirectUris.set({u"https://app.example.test"_s});
    const Change change = oauthClientUpdate(client(), after);
    QCOMPARE(change.operation.row().id, Operations::patchOauthClientsByClientId.row().id);
    QCOMPARE(change.arguments.pathValue(u"clientId"), client().id.value());
    QCOMPARE(change.arguments.body,
        R"({"redirectUris":["https:)"
        "//"
        R"(app.example.test"],"areEmailsEnabled":true})"_ba);
    QCOMPARE(change.fields, (QList<QByteArray>{"redirectUris", "areEmailsEnabled"}));
    QCOMPARE(change.reverse,
        R"({"redirectUris":["https:)"
        "//"
        R"(app.example.test","http:)"
        "//"
        R"(localhost:4321"],"areEmailsEnabled":false})"_ba);
    QVERIFY(!change.cascade.isEmpty());
    QVERIFY(change.irreversible.isEmpty());
    QVERIFY(oauthClientUpdate(client(), client()).isEmpty());
}

void TestClientChanges::permissionsAreNeverChanged()
{
    OAuthClient after = client();
    after.permissions.set({ClientPermission::AppsRead});
    const Change change = oauthClientUpdate(client(), after);
    QCOMPARE(change.arguments.body, "{}"_ba);
    QVERIFY(!change.look.isEmpty());
}

void TestClientChanges::aCreationNamesEachPermission()
{
    OAuthClient wanted;
    wanted.name.set(u"Staging"_s);
    wanted.redirectUris.set({u"https://staging.example.test"_s});
    wanted.permissions.set({ClientPermission::BookingWrite, ClientPermission::EventTypeRead});
    const Change some = oauthClientCreation(wanted);
    QCOMPARE(some.arguments.body,
        R"({"name":"Staging","permissions":["EVENT_TYPE_READ","BOOKING_WRITE"],)"
        R"("redirectUris":["https:)"
        "//"
        R"(staging.example.test"]})"_ba);
    QVERIFY(some.arguments.path.isEmpty());
    QVERIFY(some.look.isEmpty());
    wanted.permissions.set({ClientPermission::All});
    QVERIFY(!oauthClientCreation(wanted).arguments.body.contains('*'));
    QCOMPARE(oauthClientCreation(wanted).arguments.body.count("_READ"), 5);
    QVERIFY(!oauthClientCreation(OAuthClient()).look.isEmpty());
}

void TestClientChanges::aCreatedClientIsFoundByWhatWasWanted()
{
    const ChangeKind kind = oauthClientKind();
    OAuthClient wanted = client();
    wanted.permissions.set(
        {ClientPermission::ScheduleRead, ClientPermission::BookingWrite, ClientPermission::BookingRead});
    const Change change = oauthClientCreation(wanted);
    const auto compared = kind.values->compare(change, clientJson("clxanother"));
    QVERIFY(compared);
    for (const FieldComparison &field : *compared)
        QVERIFY2(field.isWanted, field.name.constData());
    QCOMPARE(kind.read(change).operation, Operations::getOauthClients);
}

void TestClientChanges::theAnswerOfACreationIsTakenApart()
{
    QList<OAuthClientSecret> kept;
    const ChangeKind kind = oauthClientKind([&kept](const OAuthClientSecret &pair) {
        kept.append(pair);
        return QtFuture::makeReadyFuture(QString());
    });
    const QByteArray answer = R"({"clientId":"clxnew","clientSecret":")" + QByteArray(Secret) + R"("})";
    QCOMPARE(kind.answeredRow(answer), R"({"id":"clxnew"})"_ba);
    QCOMPARE(kind.values->idOf(kind.answeredRow(answer)), u"clxnew"_s);
    QCOMPARE(answerOf(kind.keepAnswer(oauthClientCreation(client()), answer)), QString());
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.constFirst().clientId, u"clxnew"_s);
    QCOMPARE(kept.constFirst().secret, QString::fromLatin1(Secret));
    QVERIFY(!oauthClientKind().keepAnswer);
    QVERIFY2(kind.answersIdAlone, "what was made of it is read");
    QVERIFY(!kind.lostAnswer(oauthClientCreation(client())).isEmpty());
    // An update answers the client itself.
    QCOMPARE(kind.values->idOf(kind.answeredRow(clientJson())), client().id.value());
}

void TestClientChanges::nothingHoldsASecret_data()
{
    QTest::addColumn<Change>("change");
    OAuthClient after = client();
    after.name.set(u"Renamed"_s);
    after.secret.set(u"another"_s);
    QTest::newRow("update") << oauthClientUpdate(client(), after);
    QTest::newRow("creation") << oauthClientCreation(client());
    QTest::newRow("removal") << oauthClientRemoval(client());
    const Change update = oauthClientUpdate(client(), after);
    QTest::newRow("rebased") << oauthClientKind().values->rebased(update, clientJson()).value_or(update);
}

void TestClientChanges::nothingHoldsASecret()
{
    QFETCH(Change, change);
    const QByteArray packed = packedChange(change);
    QVERIFY(!packed.isEmpty());
    QVERIFY(!packed.contains(Secret));
    QVERIFY(!packed.toLower().contains("secret"));
    const ChangeKind kind = oauthClientKind();
    QVERIFY(!kind.values->withoutSecrets(clientJson()).contains(Secret));
    const auto compared = kind.values->compare(change, clientJson());
    QVERIFY(compared);
    for (const FieldComparison &field : *compared) {
        for (const QString &text : {field.before, field.wanted, field.now})
            QVERIFY(!text.contains(QLatin1StringView(Secret)));
    }
}

void TestClientChanges::aRemovalSaysWhatGoesAlong()
{
    const Change change = oauthClientRemoval(client());
    QVERIFY(change.destroys);
    QCOMPARE(change.leastLevel, WriteLevel::ConfirmTyped);
    QVERIFY(change.cascade.contains(u"team"_s));
    QVERIFY(change.cascade.contains(u"managed users"_s));
    QVERIFY(!change.irreversible.isEmpty());
    QCOMPARE(change.name, u"Portal"_s);
}

void TestClientChanges::whatIsCountedIsNamed()
{
    const QString counted = oauthClientRemoval(client(), {.people = 12, .webhooks = 2}).cascade;
    QVERIFY2(counted.contains(u"12 managed user"_s), qPrintable(counted));
    QVERIFY2(counted.contains(u"2 webhook"_s), qPrintable(counted));
    const QString none = oauthClientRemoval(client(), {.people = 0, .webhooks = 0}).cascade;
    QVERIFY2(none.contains(u"no managed users"_s) && none.contains(u"no webhooks"_s), qPrintable(none));
    const QString some = oauthClientRemoval(client(), {.webhooks = 3}).cascade;
    QVERIFY2(some.contains(u"Its managed users stay"_s), qPrintable(some));
    const QString why = u"The plan is too low."_s;
    QVERIFY(oauthClientRemoval(client(), {.teamsObstacle = why}).cascade.contains(why));
}

void TestClientChanges::beforeARemovalItsPeopleAndWebhooksAreRead()
{
    const Change removal = oauthClientRemoval(client());
    const QList<DossierPart> alone = oauthClientKind().dossier(removal);
    QCOMPARE(alone.size(), 2);
    for (const DossierPart &part : alone)
        QCOMPARE(part.request.arguments.pathValue(u"clientId"), client().id.value());
    QCOMPARE(alone.at(0).request.operation, Operations::getOauthClientsByClientIdUsers);
    QCOMPARE(alone.at(1).request.operation, Operations::getOauthClientsByClientIdWebhooks);
    const QList<DossierPart> all = oauthClientKind({}, [] { return qint64(201); }).dossier(removal);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(2).request.arguments.pathValue(u"orgId"), u"201"_s);
    QCOMPARE(all.at(2).absent, QString());
}

void TestClientChanges::teamsThatMayNotBeReadAreLeftOutOfItsArchive()
{
    const QString why = u"The plan is too low."_s;
    const ChangeKind kind = oauthClientKind(
        {}, [] { return qint64(201); }, [why](const ReadRequest &) { return QString(why); });
    const QList<DossierPart> parts = kind.dossier(oauthClientRemoval(client()));
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).absent, QString());
    QCOMPARE(parts.at(1).absent, QString());
    QCOMPARE(parts.at(2).absent, why);
    const auto removal = kind.removal(oauthClientCreation(client()), R"({"id":"clxnew"})");
    QVERIFY(removal && removal->cascade.contains(why));
}

void TestClientChanges::aCreationIsTakenBackWhileNobodyUsesIt()
{
    const ChangeKind kind = oauthClientKind();
    const auto removal = kind.removal(oauthClientCreation(client()), R"({"id":"clxnew"})");
    QVERIFY(removal);
    QCOMPARE(removal->action, ChangeAction::Delete);
    QCOMPARE(removal->id, u"clxnew"_s);
    QCOMPARE(removal->name, u"Portal"_s);
    const auto use = kind.useSince(*removal);
    QVERIFY(use);
    QCOMPARE(use->request.operation, Operations::getOauthClientsByClientIdUsers);
    QVERIFY(!use->words.isEmpty());
    QVERIFY(!kind.removal(oauthClientCreation(client()), "null"));
}

void TestClientChanges::permissionsAreSaidShortly_data()
{
    using P = ClientPermission;
    QTest::addColumn<ClientPermissions>("permissions");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << ClientPermissions() << u"Nothing"_s;
    QTest::newRow("all") << ClientPermissions{P::All} << u"Everything"_s;
    QTest::newRow("ten") << inOrder({P::All}) << u"Everything"_s;
    QTest::newRow("pairs") << ClientPermissions{P::BookingRead, P::BookingWrite, P::AppsRead, P::ProfileWrite}
                           << u"Bookings, Apps (read), Profiles (write)"_s;
    QTest::newRow("unknown") << ClientPermissions{OpenEnum<P>::fromText("WEBHOOK_READ"), P::AppsRead}
                             << u"Apps (read), WEBHOOK_READ"_s;
}

void TestClientChanges::permissionsAreSaidShortly()
{
    QFETCH(ClientPermissions, permissions);
    QFETCH(QString, words);
    QCOMPARE(wording(permissions), words);
    OAuthClient shown;
    shown.permissions.set(permissions);
    QCOMPARE(describe<OAuthClient>().text(shown, *describe<OAuthClient>().find("permissions")), words);
}

QTEST_GUILESS_MAIN(TestClientChanges)
#include "clientchangestest.moc"
