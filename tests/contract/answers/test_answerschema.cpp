// The step from a published schema to a JSON Schema, and that what is wrong is refused after it.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "tests/contract/answers/convertedschema.h"
#include "tests/contract/answers/jsonschema.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(QByteArray(text)).object(); }

// In the published dialect: an answer with a person in it.
JsonSchema answerSchema()
{
    const QJsonObject components = json(R"({
        "Person": {"type": "object", "required": ["id", "role", "bio"], "properties": {
            "id": {"type": "number", "example": 7},
            "role": {"type": "string", "enum": ["MEMBER", "OWNER"]},
            "bio": {"type": "string", "nullable": true},
            "mood": {"type": "string", "enum": ["good", "bad"], "nullable": true},
            "friend": {"$ref": "#/components/schemas/Person", "nullable": true},
            "boss": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/Person"}]},
            "nullable": {"type": "boolean"},
            "verified": {"type": "string", "format": "date-time", "nullable": true},
            "notes": {"type": "array", "items": {"type": "string"}}}}})");
    return JsonSchema(rootSchema(json(R"({"type": "object", "required": ["data"], "properties": {
        "data": {"$ref": "#/components/schemas/Person"}}})"),
        components));
}

QJsonObject answerWith(const QString &member, const QJsonValue &value)
{
    QJsonObject person = json(R"({"id": 1, "role": "OWNER", "bio": null, "mood": null, "friend": null,
        "boss": null, "nullable": true, "verified": null, "notes": ["a"]})");
    person.insert(member, value);
    return {{u"data"_s, person}};
}

} // namespace

class TestAnswerSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultlessAnswerIsAccepted();
    void aWrongNullIsRefused();
    void aWrongEnumIsRefused();
    void aMissingMemberIsRefused();
    void aWrongTypeIsRefusedAnywhere();
    void whatIsReferredToIsHeldAgainstToo();
    void aSchemaThatCannotBeReadAcceptsNothing();
};

void TestAnswerSchema::aFaultlessAnswerIsAccepted()
{
    const JsonSchema schema = answerSchema();
    QCOMPARE(schema.error(), QString());
    QCOMPARE(schema.faultsOf(answerWith(u"id"_s, 2)), QStringList());
    QVERIFY(schema.accepts(answerWith(u"mood"_s, u"good"_s)));
    QVERIFY(schema.accepts(answerWith(u"unheardOf"_s, 5)));
    QVERIFY(schema.accepts(answerWith(u"verified"_s, u"2026-11-24T04:15:43.173Z"_s)));
}

void TestAnswerSchema::aWrongNullIsRefused()
{
    const JsonSchema schema = answerSchema();
    for (const QString &member : {u"id"_s, u"role"_s, u"nullable"_s, u"notes"_s})
        QVERIFY2(!schema.accepts(answerWith(member, QJsonValue())), qPrintable(member));
    QVERIFY(!schema.accepts(QJsonObject{{u"data"_s, QJsonValue()}}));
}

void TestAnswerSchema::aWrongEnumIsRefused()
{
    const JsonSchema schema = answerSchema();
    QVERIFY(!schema.accepts(answerWith(u"role"_s, u"KING"_s)));
    QVERIFY(!schema.accepts(answerWith(u"mood"_s, u"so so"_s)));
}

void TestAnswerSchema::aMissingMemberIsRefused()
{
    const JsonSchema schema = answerSchema();
    for (const QString &member : {u"id"_s, u"role"_s, u"bio"_s}) {
        QJsonObject person = answerWith(u"id"_s, 1).value("data"_L1).toObject();
        person.remove(member);
        QVERIFY2(!schema.accepts(QJsonObject{{u"data"_s, person}}), qPrintable(member));
    }
    QVERIFY(!schema.accepts(QJsonObject()));
}

void TestAnswerSchema::aWrongTypeIsRefusedAnywhere()
{
    const JsonSchema schema = answerSchema();
    QVERIFY(!schema.accepts(answerWith(u"id"_s, u"1"_s)));
    QVERIFY(!schema.accepts(answerWith(u"bio"_s, 1)));
    QVERIFY(!schema.accepts(answerWith(u"verified"_s, u"yesterday"_s)));
    QVERIFY(!schema.accepts(answerWith(u"notes"_s, QJsonArray{u"a"_s, 2})));
    QVERIFY(!schema.faultsOf(answerWith(u"notes"_s, QJsonArray{u"a"_s, 2})).isEmpty());
}

void TestAnswerSchema::whatIsReferredToIsHeldAgainstToo()
{
    const JsonSchema schema = answerSchema();
    const QJsonObject person = answerWith(u"id"_s, 2).value("data"_L1).toObject();
    QJsonObject wrong = person;
    wrong.insert(u"role"_s, u"KING"_s);
    for (const QString &member : {u"friend"_s, u"boss"_s}) {
        QVERIFY2(schema.accepts(answerWith(member, person)), qPrintable(member));
        QVERIFY2(!schema.accepts(answerWith(member, wrong)), qPrintable(member));
    }
}

void TestAnswerSchema::aSchemaThatCannotBeReadAcceptsNothing()
{
    const JsonSchema schema(rootSchema(json(R"({"$ref": "#/components/schemas/Nobody"})"), {}));
    QVERIFY(!schema.error().isEmpty());
    QVERIFY(!schema.accepts(QJsonObject()));
    QVERIFY(!schema.faultsOf(QJsonObject()).isEmpty());
}

} // namespace Calends::Contract

QTEST_GUILESS_MAIN(Calends::Contract::TestAnswerSchema)
#include "test_answerschema.moc"
