// What each kind of correction does to a document.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include "tests/contract/answers/correction.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

namespace {

QJsonValue json(const QByteArray &text) { return QJsonDocument::fromJson('[' + text + ']').array().at(0); }

QJsonObject document()
{
    return json(R"({"components": {"schemas": {
        "Dog": {"type": "object", "required": ["name", "age"], "properties": {
            "name": {"type": "string"}, "kind": {"type": "string", "enum": ["big"]}}},
        "Cat": {"type": "object", "properties": {"name": {"type": "string"}}},
        "Pet": {"oneOf": [{"type": "object"}, {"type": "number"}]}}}})")
        .toObject();
}

Correction correction(const QString &place, const QString &kind, const QJsonValue &change)
{
    return {{u"full"_s}, u"/components/schemas/"_s + place, kind, change, {u"OBSERVED: so it was seen"_s}};
}

} // namespace

class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindChangesItsPlace_data();
    void eachKindChangesItsPlace();
    void aPatternStandsForSeveralPlaces();
    void whatIsNotThereIsNotCorrected_data();
    void whatIsNotThereIsNotCorrected();
    void anEntryThatSaysTooLittleIsAnError_data();
    void anEntryThatSaysTooLittleIsAnError();
};

void TestCorrection::eachKindChangesItsPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("nullable") << u"Dog/properties/name"_s << u"nullable"_s << "true"_ba
                              << R"({"type": "string", "nullable": true})"_ba;
    QTest::newRow("become") << u"Dog/properties/name"_s << u"become"_s << R"({"type": "number"})"_ba
                            << R"({"type": "number"})"_ba;
    QTest::newRow("also") << u"Dog/properties/name"_s << u"also"_s << R"({"type": "number"})"_ba
                          << R"({"anyOf": [{"type": "string"}, {"type": "number"}]})"_ba;
    QTest::newRow("values") << u"Dog/properties/kind"_s << u"values"_s << R"(["small"])"_ba
                            << R"({"type": "string", "enum": ["big", "small"]})"_ba;
    QTest::newRow("any") << u"Pet"_s << u"anyOf"_s << "true"_ba
                         << R"({"anyOf": [{"type": "object"}, {"type": "number"}]})"_ba;
    QTest::newRow("an alternative") << u"Pet/oneOf/1"_s << u"become"_s << R"({"type": "string"})"_ba
                                    << R"({"type": "string"})"_ba;
}

void TestCorrection::eachKindChangesItsPlace()
{
    QFETCH(QString, place);
    QFETCH(QString, kind);
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, after);
    const QJsonObject changed = corrected(document(), correction(place, kind, json(change)));
    QJsonValue found = changed["components"_L1]["schemas"_L1];
    const QStringList steps = place.split(u'/');
    for (const QString &step : steps)
        found = found.isArray() ? found.toArray().at(step.toInt()) : found[step];
    QCOMPARE(found, json(after));
}

void TestCorrection::aPatternStandsForSeveralPlaces()
{
    const QJsonObject changed
        = corrected(document(), correction(u"*/properties/name"_s, u"nullable"_s, true));
    const QJsonValue schemas = changed["components"_L1]["schemas"_L1];
    for (const QString &name : {u"Dog"_s, u"Cat"_s})
        QVERIFY2(schemas[name]["properties"_L1]["name"_L1]["nullable"_L1].toBool(), qPrintable(name));
    QVERIFY(!schemas["Dog"_L1]["properties"_L1]["kind"_L1].toObject().contains("nullable"_L1));
}

void TestCorrection::whatIsNotThereIsNotCorrected_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("no schema") << u"Bird"_s << u"nullable"_s << "true"_ba;
    QTest::newRow("no member") << u"Dog/properties/tail"_s << u"nullable"_s << "true"_ba;
    QTest::newRow("no pattern") << u"B*/properties/name"_s << u"nullable"_s << "true"_ba;
    QTest::newRow("not required") << u"Dog"_s << u"optional"_s << R"(["name", "tail"])"_ba;
    QTest::newRow("the same") << u"Cat/properties/name"_s << u"become"_s << R"({"type": "string"})"_ba;
    QTest::newRow("no alternatives") << u"Cat"_s << u"anyOf"_s << "true"_ba;
}

void TestCorrection::whatIsNotThereIsNotCorrected()
{
    QFETCH(QString, place);
    QFETCH(QString, kind);
    QFETCH(QByteArray, change);
    QVERIFY(corrected(document(), correction(place, kind, json(change))).isEmpty());
}

void TestCorrection::anEntryThatSaysTooLittleIsAnError_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("whole")
        << R"({"in": ["full"], "place": "/a", "nullable": true, "seen": ["OBSERVED: so"]})"_ba << true;
    QTest::newRow("no edition") << R"({"place": "/a", "nullable": true, "seen": ["OBSERVED: so"]})"_ba
                                << false;
    QTest::newRow("no change") << R"({"in": ["full"], "place": "/a", "seen": ["OBSERVED: so"]})"_ba << false;
    QTest::newRow("two changes")
        << R"({"in": ["full"], "place": "/a", "nullable": true, "anyOf": true, "seen": ["OBSERVED: so"]})"_ba
        << false;
    QTest::newRow("unseen") << R"({"in": ["full"], "place": "/a", "nullable": true, "seen": []})"_ba << false;
    QTest::newRow("no JSON") << "{"_ba << false;
}

void TestCorrection::anEntryThatSaysTooLittleIsAnError()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, isEnough);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write('[' + entry + ']');
    file.close();
    QString error;
    const QList<Correction> corrections = readCorrections(file.fileName(), &error);
    QCOMPARE(error.isEmpty(), isEnough);
    QCOMPARE(corrections.size(), entry == "{" ? 0 : 1);
}

} // namespace Calends::Contract

QTEST_GUILESS_MAIN(Calends::Contract::TestCorrection)
#include "test_correction.moc"
