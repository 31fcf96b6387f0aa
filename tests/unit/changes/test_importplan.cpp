// What a file of people would come to, before anything is sent.
#include <QTest>

#include "models/changes/importplan.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

QString client() { return QLatin1StringView(ClientId); }

// Of a client that has the users 1000 to 1004.
ImportPlan::Target people()
{
    ImportPlan::Target target;
    target.place = client();
    target.keyField = u"email"_s;
    FieldRules rules;
    rules.insert("timeFormat"_ba, {.choices = {{"12"_ba, u"12 hours"_s}, {"24"_ba, u"24 hours"_s}}});
    target.editing.create = [rules](const QString &place) {
        return makeCreated<ManagedUser>(
            [place](const ManagedUser &wanted) { return managedUserCreation(place, wanted); }, u"New"_s,
            rules);
    };
    target.editing.edit = [rules](const QString &id) {
        return makeEdited<ManagedUser>(
            user(id.toLongLong()),
            [](const ManagedUser &before, const ManagedUser &after) {
                return managedUserUpdate(client(), before, after);
            },
            rules);
    };
    target.editing.editObstacle = [](const QString &) { return QString(); };
    target.find = [](const QString &email) {
        for (qint64 id = 1000; id < 1005; ++id) {
            if (cleanEmail(user(id).email.value()).compare(email, Qt::CaseInsensitive) == 0)
                return QString::number(id);
        }
        return QString();
    };
    return target;
}

ImportPlan planOf(const QByteArray &file)
{
    const ImportPlan::Target target = people();
    const ImportedText text = importedText(file);
    ImportPlan plan(text, target);
    plan.setMapping(ImportPlan::guessed(text.names, *target.editing.create(target.place)));
    return plan;
}

QByteArray mailOf(qint64 id) { return cleanEmail(user(id).email.value()).toUtf8(); }

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreGuessedByTheirNames();
    void aRowNobodyHasIsNew();
    void whoIsThereIsLinkedAndOnlyDifferencesAreChanges();
    void emptyCellsSayNothing();
    void oneKeyOfMetadataLeavesTheOthers();
    void badCellsSayWhichAndWhatWasMeant();
    void whatTheServerRefusesIsInvalid_data();
    void whatTheServerRefusesIsInvalid();
    void metadataHasItsLimits();
    void aRemarkIsOfNewRowsOnly();
    void mendedCellsAreLookedAtAnew();
    void theFirstOfTwoWins();
    void withoutAddressNothingGoes();
    void choicesAreTakenByTheirWords();
};

void TestImportPlan::columnsAreGuessedByTheirNames()
{
    const ImportMapping mapping = ImportPlan::guessed(
        {u"E-Mail"_s, u"Full name"_s, u"time_zone"_s, u"metadata.tier"_s, u"Shoe size"_s, u"TZ"_s},
        *people().editing.create(client()));
    QCOMPARE(mapping.fields,
        QStringList({u"email"_s, u"name"_s, u"timeZone"_s, u"metadata.tier"_s, QString(), QString()}));
}

void TestImportPlan::aRowNobodyHasIsNew()
{
    ImportPlan plan = planOf("email,name,timezone,metadata.tier\nada@new.org,Ada,Europe/Paris,gold\n");
    QCOMPARE(plan.obstacle(), QString());
    const ImportedRow row = plan.looked(0);
    QCOMPARE(row.verdict, ImportVerdict::New);
    QVERIFY(row.change);
    QCOMPARE(row.change->action, ChangeAction::Create);
    QVERIFY(row.change->wanted.contains("\"Europe/Paris\""));
    QVERIFY(row.change->wanted.contains("{\"tier\":\"gold\"}"));
}

void TestImportPlan::whoIsThereIsLinkedAndOnlyDifferencesAreChanges()
{
    const QByteArray name = user(1000).name.value().toUtf8();
    ImportPlan plan
        = planOf("email,name\n" + mailOf(1000).toUpper() + "," + name + "\n" + mailOf(1001) + ",Renamed\n");
    const ImportedRow same = plan.looked(0);
    QCOMPARE(same.verdict, ImportVerdict::Exists);
    QCOMPARE(same.existing, u"1000"_s);
    QVERIFY(!same.change);
    const ImportedRow other = plan.looked(1);
    QCOMPARE(other.verdict, ImportVerdict::Changed);
    QCOMPARE(other.change->action, ChangeAction::Update);
    QCOMPARE(other.change->fields, QList<QByteArray>({"name"}));
}

void TestImportPlan::emptyCellsSayNothing()
{
    ImportPlan plan = planOf("email,name,timezone\n" + mailOf(1002) + ",,\n");
    QCOMPARE(plan.looked(0).verdict, ImportVerdict::Exists);
}

void TestImportPlan::oneKeyOfMetadataLeavesTheOthers()
{
    ImportPlan plan = planOf("email,name,metadata.tier,metadata.floor\nada@new.org,Ada,gold,3\n");
    const ImportedRow row = plan.looked(0);
    QVERIFY2(row.change, qPrintable(row.reason));
    QVERIFY(
        row.change->wanted.contains("\"tier\":\"gold\"") && row.change->wanted.contains("\"floor\":\"3\""));
}

void TestImportPlan::badCellsSayWhichAndWhatWasMeant()
{
    ImportPlan plan
        = planOf("email,name,timezone,timeFormat\nada@new.org,Ada,Europe/Berln,\nbob@new.org,Bob,,25\n");
    const ImportedRow zone = plan.looked(0);
    QCOMPARE(zone.verdict, ImportVerdict::Invalid);
    QCOMPARE(zone.column, 2);
    QCOMPARE(zone.suggestion, u"Europe/Berlin"_s);
    const ImportedRow format = plan.looked(1);
    QCOMPARE(format.verdict, ImportVerdict::Invalid);
    QCOMPARE(format.column, 3);
    QVERIFY(!format.reason.isEmpty());
}

void TestImportPlan::whatTheServerRefusesIsInvalid_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const QByteArray &header, const QByteArray &cell, bool isTaken) {
        QTest::addRow("%s %s (%d)", header.constData(), cell.left(20).constData(), int(cell.size()))
            << header << cell << isTaken;
    };
    row("email", "ada.l+x@new.org", true);
    row("email", "åsa@nästa.se", true);
    row("email", "ada", false);
    row("email", "ada@localhost", false);
    row("email", "ada@new..org", false);
    row("email", "ada lovelace@new.org", false);
    row("email", "\"ada,bob@new.org\"", false); // two, as a list of addresses has it
    row("email", "<ada@new.org>", false);
    row("avatarUrl", "https://new.org/ada.png", true);
    row("avatarUrl", "ada.png", false);
    row("metadata", "\"{\"\"tier\"\":\"\"gold\"\"}\"", true);
    row("metadata", "[]", false);
    row("metadata", "gold", false);
    row("metadata.tier", QByteArray(500, 'x'), true);
    row("metadata.tier", QByteArray(501, 'x'), false);
    row("metadata." + QByteArray(40, 'k'), "gold", true);
    row("metadata." + QByteArray(41, 'k'), "gold", false);
}

void TestImportPlan::whatTheServerRefusesIsInvalid()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, cell);
    QFETCH(bool, isTaken);
    const bool isAddress = header == "email";
    const QByteArray file = isAddress
        ? QByteArray("name,email\nAda," + cell + '\n')
        : QByteArray("name,email," + header + "\nAda,ada@new.org," + cell + '\n');
    ImportPlan plan = planOf(file);
    QCOMPARE(plan.obstacle(), QString());
    const ImportedRow row = plan.looked(0);
    QCOMPARE(row.verdict, isTaken ? ImportVerdict::New : ImportVerdict::Invalid);
    QCOMPARE(row.reason.isEmpty(), isTaken);
    if (!isTaken)
        QCOMPARE(row.column, isAddress ? 1 : 2);
}

void TestImportPlan::metadataHasItsLimits()
{
    QByteArray header("email,name");
    QByteArray cells("ada@new.org,Ada");
    for (int key = 0; key < 51; ++key) {
        header += ",metadata.k" + QByteArray::number(key);
        cells += ",x";
    }
    ImportPlan plan = planOf(header + '\n' + cells + '\n');
    const ImportedRow row = plan.looked(0);
    QCOMPARE(row.verdict, ImportVerdict::Invalid);
    QCOMPARE(row.column, 52);
    QVERIFY2(row.reason.contains(u"50"_s), qPrintable(row.reason));
}

void TestImportPlan::aRemarkIsOfNewRowsOnly()
{
    ImportPlan::Target target = people();
    target.remark = [](const QString &email) { return QString(u"There is another "_s + email); };
    const ImportedText text = importedText("email,name\nada@new.org,Ada\n" + mailOf(1000) + ",Renamed\n");
    ImportPlan plan(text, target);
    plan.setMapping(ImportPlan::guessed(text.names, *target.editing.create(target.place)));
    QCOMPARE(plan.looked(0).reason, u"There is another ada@new.org"_s);
    QCOMPARE(plan.looked(0).verdict, ImportVerdict::New);
    QCOMPARE(plan.looked(1).reason, QString());
}

void TestImportPlan::mendedCellsAreLookedAtAnew()
{
    ImportPlan plan = planOf("email,name,timezone\nada@new.org,Ada,Berln\n");
    QCOMPARE(plan.looked(0).verdict, ImportVerdict::Invalid);
    plan.setCell(0, 2, u"Europe/Berlin"_s);
    QCOMPARE(plan.looked(0).verdict, ImportVerdict::New);
}

void TestImportPlan::theFirstOfTwoWins()
{
    ImportPlan plan = planOf("email,name\nada@new.org,Ada\nADA@new.org,Ada again\n");
    QCOMPARE(plan.looked(0).verdict, ImportVerdict::New);
    const ImportedRow again = plan.looked(1);
    QCOMPARE(again.verdict, ImportVerdict::Invalid);
    QVERIFY(again.reason.contains(u"1"_s));
    QCOMPARE(plan.looked(0).verdict, ImportVerdict::New); // looked at twice it is not its own double
}

void TestImportPlan::withoutAddressNothingGoes()
{
    ImportPlan plan = planOf("name\nAda\n");
    QVERIFY(!plan.obstacle().isEmpty());
    ImportPlan partly = planOf("email,name\n,Ada\n");
    QCOMPARE(partly.obstacle(), QString());
    QCOMPARE(partly.looked(0).verdict, ImportVerdict::Invalid);
}

void TestImportPlan::choicesAreTakenByTheirWords()
{
    ImportPlan plan = planOf("email,name,timeFormat,weekStart\nada@new.org,Ada,24 hours,monday\n");
    const ImportedRow row = plan.looked(0);
    QVERIFY2(row.change, qPrintable(row.reason));
    QVERIFY(row.change->wanted.contains("\"timeFormat\":24"));
    QVERIFY(row.change->wanted.contains("\"Monday\""));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "test_importplan.moc"
