// Where the columns of a file went: known to the next import and the next run, by no name readable on disk.
#include "models/changes/importmappings.h"
#include "tests/unit/core/storefixture.h"

using namespace Calends;
using namespace StoreFixture;
using namespace Qt::Literals::StringLiterals;

class TestImportMappings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastOneHolds();
    void otherColumnsAreAnotherFile();
    void theyComeBackInTheNextRun();
    void nothingOfThemIsReadableOnDisk();
    void whatIsChosenBeforeTheStoreAnswersHolds();
    void whatCannotBeReadIsNone();

private:
    const QStringList columns{u"Kundin"_s, u"Anschrift"_s};
    const ImportMapping toEmail{{u"name"_s, u"email"_s}};
    const ImportMapping leftOut{{u"name"_s, QString()}};
};

void TestImportMappings::theLastOneHolds()
{
    const Place place;
    Store store(place.configuration());
    ImportMappings mappings(store);
    QCOMPARE(mappings.of(columns), ImportMapping());
    mappings.put(columns, toEmail);
    mappings.put(columns, leftOut);
    QCOMPARE(mappings.of(columns), leftOut);
}

void TestImportMappings::otherColumnsAreAnotherFile()
{
    const Place place;
    Store store(place.configuration());
    ImportMappings mappings(store);
    mappings.put(columns, toEmail);
    QCOMPARE(mappings.of({u"Anschrift"_s, u"Kundin"_s}), ImportMapping());
    QCOMPARE(mappings.of({u"Kundin"_s}), ImportMapping());
    QCOMPARE(mappings.of(columns), toEmail);
}

void TestImportMappings::theyComeBackInTheNextRun()
{
    const Place place;
    {
        Store store(place.configuration());
        ImportMappings mappings(store);
        mappings.put({u"Mail"_s}, {{u"email"_s}});
        mappings.put(columns, toEmail);
    }
    Store store(place.configuration());
    const ImportMappings mappings(store);
    QCOMPARE(mappings.of(columns), ImportMapping()); // not read yet
    QTRY_COMPARE(mappings.of(columns), toEmail);
    QCOMPARE(mappings.of({u"Mail"_s}).fields, QStringList{u"email"_s});
}

void TestImportMappings::nothingOfThemIsReadableOnDisk()
{
    const Place place;
    {
        Store store(place.configuration());
        ImportMappings mappings(store);
        mappings.put(columns, toEmail);
    }
    const QByteArray bytes = place.everyByte();
    QVERIFY(bytes.size() > 1000);
    QVERIFY(!bytes.contains("Kundin"));
    QVERIFY(!bytes.contains("Anschrift"));
}

void TestImportMappings::whatIsChosenBeforeTheStoreAnswersHolds()
{
    const Place place;
    {
        Store store(place.configuration());
        ImportMappings mappings(store);
        mappings.put({u"Mail"_s}, {{u"email"_s}});
        mappings.put(columns, toEmail);
    }
    {
        Store store(place.configuration());
        ImportMappings mappings(store);
        mappings.put(columns, leftOut);
        QTRY_COMPARE(mappings.of({u"Mail"_s}).fields, QStringList{u"email"_s});
        QCOMPARE(mappings.of(columns), leftOut);
    }
    Store store(place.configuration());
    const ImportMappings mappings(store);
    QTRY_COMPARE(mappings.of(columns), leftOut);
    QCOMPARE(mappings.of({u"Mail"_s}).fields, QStringList{u"email"_s});
}

void TestImportMappings::whatCannotBeReadIsNone()
{
    const Place place;
    {
        Store store(place.configuration());
        store.keep(u"import/mappings"_s,
            R"([7, {"names":["A"]}, {"names":["A","B"],"fields":["x"]}, {"names":["C"],"fields":["email"]}])");
    }
    Store store(place.configuration());
    const ImportMappings mappings(store);
    QTRY_COMPARE(mappings.of({u"C"_s}).fields, QStringList{u"email"_s});
    QCOMPARE(mappings.of({u"A"_s}), ImportMapping());
    QCOMPARE(mappings.of({u"A"_s, u"B"_s}), ImportMapping());
}

QTEST_GUILESS_MAIN(TestImportMappings)
#include "test_importmappings.moc"
