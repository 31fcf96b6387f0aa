// The change that replaces an API key, what a profile keeps of it, and who else uses the same key.
#include "models/apikeys/apikeychanges.h"

#include <QTest>

#include "models/account/keptcredential.h"
#include "models/account/vault.h"
#include "models/apikeys/keyreminder.h"
#include "models/apikeys/sharedkeys.h"
#include "models/operations/table.h"
#include "tests/unit/answers.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestApiKeyChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLifetimeIsSentAsTheServerTakesIt_data();
    void aLifetimeIsSentAsTheServerTakesIt();
    void itIsConfirmedByNameAndCannotBeTakenBack();
    void whoElseUsesTheKeyIsNamed();
    void theJournalGivesItBackWhole();
    void aProfileKeepsWhenItsKeyWasMade();
    void aCalendarIsRemindedOfTheNextRotation();
    void aKeyThatSoonExpiresIsSaid();
    void onlyProfilesOfTheSamePersonMayShare();
    void thoseWithTheSameKeyAreNamed();
};

void TestApiKeyChanges::aLifetimeIsSentAsTheServerTakesIt_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("read");
    QTest::newRow("a quarter") << 90 << R"({"apiKeyDaysValid":90})"_ba << 90;
    QTest::newRow("a day") << 1 << R"({"apiKeyDaysValid":1})"_ba << 1;
    QTest::newRow("too long") << MostKeyDays + 1 << R"({"apiKeyDaysValid":3650})"_ba << MostKeyDays;
    QTest::newRow("never") << 0 << R"({"apiKeyNeverExpires":true})"_ba << 0;
}

void TestApiKeyChanges::aLifetimeIsSentAsTheServerTakesIt()
{
    QFETCH(const int, days);
    QFETCH(const QByteArray, body);
    QFETCH(const int, read);
    const Change rotation = apiKeyRotation(days);
    QCOMPARE(rotation.arguments.body, body);
    QCOMPARE(keyDaysOf(rotation), read);
    QCOMPARE(rotation.operation, WriteOperation(Operations::postApiKeysRefresh));
    const auto compared = apiKeyKind().values->compare(rotation, {});
    QVERIFY(compared);
    QCOMPARE(compared->constFirst().wanted, keyDaysText(read));
}

void TestApiKeyChanges::itIsConfirmedByNameAndCannotBeTakenBack()
{
    const ChangeSet set = apiKeyRotationSet(30);
    const Change &rotation = set.changes.constFirst();
    QCOMPARE(rotation.action, ChangeAction::Act);
    QCOMPARE(set.leastLevel(), WriteLevel::ConfirmTyped);
    QVERIFY(!rotation.irreversible.isEmpty());
    QCOMPARE(rotation.cascade,
        u"The key in use until now is refused from that moment on, also by other programs that use it."_s);
    QVERIFY(!rotation.isEmpty());
}

void TestApiKeyChanges::whoElseUsesTheKeyIsNamed()
{
    const QString cascade = apiKeyRotation(30, {{u"Northwind"_s, u"Clinic"_s}, {u"Time zone"_s}}).cascade;
    QVERIFY(cascade.contains(u"Northwind, Clinic"_s));
    QVERIFY(cascade.contains(u"Time zone"_s));
}

void TestApiKeyChanges::theJournalGivesItBackWhole()
{
    const Change rotation = apiKeyRotation(60, {{u"Clinic"_s}, {}});
    const auto read = unpackedChange(packedChange(rotation));
    QVERIFY(read);
    QCOMPARE(*read, rotation);
}

void TestApiKeyChanges::aProfileKeepsWhenItsKeyWasMade()
{
    Profile profile;
    profile.id = u"p1"_s;
    profile.base = QUrl(u"https://api.cal.test"_s);
    QCOMPARE(Profile::fromJson(profile.toJson())->keyLife, KeyLife());
    const QDateTime made(QDate(2026, 5, 3), QTime(8, 0), Qt::UTC);
    for (const KeyLife &life : {KeyLife{made, made.addDays(90)}, KeyLife{made, {}}}) {
        profile.keyLife = life;
        QCOMPARE(Profile::fromJson(profile.toJson())->keyLife, life);
    }
    QJsonObject damaged = profile.toJson();
    damaged.insert("keyLife"_L1, QJsonObject{{"made"_L1, u"yesterday"_s}, {"expires"_L1, u"2026-01-01"_s}});
    QCOMPARE(Profile::fromJson(damaged)->keyLife, KeyLife());
}

void TestApiKeyChanges::aCalendarIsRemindedOfTheNextRotation()
{
    const QDateTime now(QDate(2026, 5, 3), QTime(8, 0), Qt::UTC);
    Profile profile;
    profile.id = u"p1"_s;
    profile.name = u"Überwachung, Praxis Nordwind; Zürich – Patientenportal und Sprechstunden"_s;
    QVERIFY(keyReminder(profile, now).isEmpty());
    profile.keyLife = {now, QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC)};
    const QByteArray file = keyReminder(profile, now);
    for (const char *const line :
        {"BEGIN:VCALENDAR\r\n", "UID:p1-20260801@calends\r\n", "DTSTAMP:20260503T080000Z\r\n",
            "DTSTART;VALUE=DATE:20260801\r\n", "TRIGGER:-P14D\r\n", "END:VCALENDAR\r\n"})
        QVERIFY2(file.contains(line), line);
    const QList<QByteArray> lines = file.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(line.size() <= 76); // with its carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    QVERIFY(unfolded.contains(
        u"Überwachung\\, Praxis Nordwind\\; Zürich – Patientenportal und Sprechstunden"_s.toUtf8()));
}

void TestApiKeyChanges::aKeyThatSoonExpiresIsSaid()
{
    const QDateTime now(QDate(2026, 5, 3), QTime(8, 0), Qt::UTC);
    const auto note = [now](int days) { return keyExpiryNote({now, now.addDays(days).addSecs(60)}, now); };
    QCOMPARE(keyExpiryNote({now, {}}, now), QString());
    QCOMPARE(note(KeyRemindedDays + 1), QString());
    QVERIFY(note(KeyRemindedDays).contains(u"14"_s));
    QVERIFY(note(0).contains(u"today"_s));
    QVERIFY(note(-1).contains(u"has expired"_s));
}

void TestApiKeyChanges::onlyProfilesOfTheSamePersonMayShare()
{
    Profile own;
    own.id = u"own"_s;
    own.base = QUrl(u"https://api.cal.test"_s);
    own.userId = 7;
    Profile same = own;
    same.id = u"same"_s;
    Profile unknown = same;
    unknown.id = u"unknown"_s;
    unknown.userId = 0;
    Profile other = same;
    other.userId = 8;
    Profile elsewhere = same;
    elsewhere.base = QUrl(u"https://cal.example"_s);
    Profile client = same;
    client.credential = CredentialKind::OAuthClientSecret;
    Profile forRun = same;
    forRun.inMemory = true;
    QStringList ids;
    const QList<Profile> some
        = profilesThatMayShare(own, {own, same, unknown, other, elsewhere, client, forRun});
    for (const Profile &profile : some)
        ids.append(profile.id);
    QCOMPARE(ids, (QStringList{u"same"_s, u"unknown"_s}));
}

void TestApiKeyChanges::thoseWithTheSameKeyAreNamed()
{
    Vault vault{QString()};
    QList<Profile> profiles;
    for (const QString &name : {u"Same"_s, u"Other"_s, u"Missing"_s}) {
        Profile profile;
        profile.id = name.toLower();
        profile.name = name;
        profiles.append(profile);
    }
    answerOf(vault.write(VaultEntry::account(u"same"_s), packed(ApiKey{u"cal_one"_s})));
    answerOf(vault.write(VaultEntry::account(u"other"_s), packed(ApiKey{u"cal_two"_s})));
    QCOMPARE(answerOf(profilesWithKey(vault, profiles, u"cal_one"_s, &vault)), QStringList{u"Same"_s});
    QCOMPARE(answerOf(profilesWithKey(vault, profiles, {}, &vault)), QStringList());
    QCOMPARE(answerOf(profilesWithKey(vault, {}, u"cal_one"_s, &vault)), QStringList());
}

QTEST_GUILESS_MAIN(TestApiKeyChanges)
#include "apikeychangestest.moc"
