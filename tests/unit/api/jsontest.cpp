#include "models/api/json.h"

#include <QTest>

#include <limits>

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QString spelled(const QList<JsonDifference> &differences)
{
    static const QStringList words{u"lost"_s, u"added"_s, u"changed"_s, u"unreadable"_s};
    QStringList lines;
    for (const JsonDifference &difference : differences)
        lines.append(words.at(int(difference.kind)) + u' ' + difference.path);
    return lines.join(u", "_s);
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeIsToldApart();
    void aMissingMemberIsNotANull();
    void askingForAnotherTypeGivesTheFallback();
    void membersKeepTheirOrder();
    void viewsSurviveMovingTheDocument();
    void numbersSurviveReEncoding_data();
    void numbersSurviveReEncoding();
    void wholeDoublesAreIntegers();
    void brokenTextIsAnErrorNotAFault_data();
    void brokenTextIsAnErrorNotAFault();
    void whatServersMaySendButTheParserRefusesIsMended_data();
    void whatServersMaySendButTheParserRefusesIsMended();
    void nestingBeyondTheLimitIsRefused();
    void nestingUpToTheLimitIsReadAndCompared();
    void theWriterEscapesAndPlacesCommas();
    void theWriterEmbedsRawJson();
    void whatIsWrittenCanBeReadBack();
    void equalTextsInOtherOrderAreTheSame();
    void differencesNameTheirPaths();
    void aDifferenceIsNeverHiddenByEqualSizes();
};

void JsonTest::everyTypeIsToldApart()
{
    const JsonDocument document(R"([null,true,-5,18446744073709551615,1.5,"x",[],{}])");
    QVERIFY(document.isValid());
    QList<JsonType> types;
    for (const JsonView item : document.root().items())
        types.append(item.type());
    const QList<JsonType> expected{JsonType::Null, JsonType::Bool, JsonType::Integer, JsonType::Unsigned,
        JsonType::Double, JsonType::String, JsonType::Array, JsonType::Object};
    QCOMPARE(types, expected);
    QCOMPARE(document.root().size(), 8);
    QCOMPARE(document.root().at(4).toDouble(), 1.5);
    QVERIFY(document.root().at(8).isMissing());
}

void JsonTest::aMissingMemberIsNotANull()
{
    const JsonDocument document(R"({"a":null})");
    QVERIFY(document.root()["a"].isNull());
    QVERIFY(!document.root()["a"].isMissing());
    QVERIFY(document.root()["b"].isMissing());
    QVERIFY(!document.root()["b"].isNull());
    QVERIFY(document.root()["b"]["c"].isMissing());
    QCOMPARE(document.root()["b"].raw(), QByteArray());
}

void JsonTest::askingForAnotherTypeGivesTheFallback()
{
    const JsonDocument document(R"({"text":"7","number":7,"list":[1]})");
    const JsonView root = document.root();
    QCOMPARE(root["text"].toInteger(3), 3);
    QCOMPARE(root["number"].toString(), QString());
    QCOMPARE(root["list"].toBool(true), true);
    QCOMPARE(root["list"]["x"].type(), JsonType::Missing);
    QCOMPARE(root["number"].size(), 0);
    QVERIFY(root["text"].items().begin() == root["text"].items().end());
    QVERIFY(root["text"].members().begin() == root["text"].members().end());
}

void JsonTest::membersKeepTheirOrder()
{
    const JsonDocument document(R"({"z":1,"a":2,"é\"":3})");
    QStringList names;
    for (const JsonMember &member : document.root().members())
        names.append(QString::fromUtf8(member.name.data(), qsizetype(member.name.size())));
    QCOMPARE(names, (QStringList{u"z"_s, u"a"_s, u"é\""_s}));
    const QByteArray same = R"({"z":1,"a":2,"é\"":3})";
    QCOMPARE(document.root().raw(), same);
}

void JsonTest::viewsSurviveMovingTheDocument()
{
    JsonDocument first(R"({"title":"kept"})");
    const JsonView view = first.root()["title"];
    const JsonDocument second = std::move(first);
    QVERIFY(second.isValid());
    QCOMPARE(view.toString(), u"kept"_s);
}

void JsonTest::numbersSurviveReEncoding_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"0", "-0.0", "1", "1.0", "0.1", "1e300", "-2.5e-7", "9223372036854775807",
             "-9223372036854775808", "18446744073709551615", "1763961600000", "0.30000000000000004"})
        QTest::newRow(number) << QByteArray(number);
}

void JsonTest::numbersSurviveReEncoding()
{
    QFETCH(QByteArray, number);
    const JsonDocument document('[' + number + ']');
    QVERIFY(document.isValid());
    const QByteArray raw = document.root().at(0).raw();
    QCOMPARE(spelled(jsonDifferences('[' + number + ']', '[' + raw + ']')), QString());
    JsonWriter writer;
    writer.value(document.root().at(0).toDouble());
    QCOMPARE(writer.json().toDouble(), number.toDouble());
}

void JsonTest::wholeDoublesAreIntegers()
{
    const JsonDocument document("[1.0,1.5,1e30]");
    QCOMPARE(document.root().at(0).integer(), std::optional<qint64>(1));
    QVERIFY(!document.root().at(1).integer());
    QVERIFY(!document.root().at(2).integer());
}

void JsonTest::brokenTextIsAnErrorNotAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("truncated");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("html") << QByteArray("<html><body>Sign in</body></html>") << false;
    QTest::newRow("cut object") << QByteArray(R"({"status":"succ)") << true;
    QTest::newRow("cut list") << QByteArray(R"({"data":[1,2)") << true;
    QTest::newRow("cut escape") << QByteArray(R"({"data":"a\)") << true;
    QTest::newRow("trailing") << QByteArray(R"({} {})") << false;
    QTest::newRow("word") << QByteArray("OK") << false;
}

void JsonTest::brokenTextIsAnErrorNotAFault()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, truncated);
    JsonDocument document(text);
    QVERIFY(!document.isValid());
    QVERIFY(!document.errorText().isEmpty());
    QVERIFY(document.root().isMissing());
    QCOMPARE(document.isTruncated(), truncated);
    QVERIFY(document.parse("[1]")); // and the document can be used again
    QCOMPARE(document.root().size(), 1);
}

void JsonTest::whatServersMaySendButTheParserRefusesIsMended_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("raw");
    const QByteArray replacement = QByteArray::fromHex("efbfbd");
    QTest::newRow("half a pair") << QByteArray(R"(["a\ud83dz"])")
                                 << QByteArray("[\"a" + replacement + "z\"]");
    QTest::newRow("the other half") << QByteArray(R"(["\ude00"])") << QByteArray("[\"" + replacement + "\"]");
    QTest::newRow("a pair beside it")
        << QByteArray(R"(["\ud83d\ude00\ud83d"])") << QByteArray("[\"\xF0\x9F\x98\x80" + replacement + "\"]");
    QTest::newRow("escaped backslash")
        << QByteArray(R"(["\\ud83d","\ud83d"])") << QByteArray(R"(["\\ud83d",")" + replacement + R"("])");
    QTest::newRow("broken UTF-8") << QByteArray("[\"a\xff\"]") << QByteArray("[\"a" + replacement + "\"]");
    QTest::newRow("huge integer") << QByteArray("[200000000000000000000]") << QByteArray("[2e+20]");
}

void JsonTest::whatServersMaySendButTheParserRefusesIsMended()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, raw);
    const JsonDocument document(text);
    QVERIFY2(document.isValid(), qPrintable(document.errorText()));
    QVERIFY(document.isMended());
    QCOMPARE(document.root().raw(), raw);
}

void JsonTest::nestingBeyondTheLimitIsRefused()
{
    const JsonDocument document(QByteArray(100'000, '['));
    QVERIFY(!document.isValid());
    const qsizetype tooDeep = JsonDocument::MaximumDepth + 1;
    QVERIFY(!JsonDocument(QByteArray(tooDeep, '[') + QByteArray(tooDeep, ']')).isValid());
}

void JsonTest::nestingUpToTheLimitIsReadAndCompared()
{
    const qsizetype depth = JsonDocument::MaximumDepth - 1;
    const QByteArray text = QByteArray(depth, '[') + QByteArray(depth, ']');
    QVERIFY(sameJson(text, text));
    QCOMPARE(JsonDocument(text).root().raw(), text);
}

void JsonTest::theWriterEscapesAndPlacesCommas()
{
    JsonWriter writer;
    writer.beginObject();
    writer.name("a\"b"_L1).value(u"x\\y\n\t\u0001é😀"_s);
    writer.name("list"_L1).beginArray().value(1).value(true).null().beginObject().endObject().endArray();
    writer.name("half"_L1).value(0.5);
    writer.name("big"_L1).value(std::numeric_limits<quint64>::max());
    writer.name("none"_L1).value(std::numeric_limits<double>::infinity());
    writer.endObject();
    const QByteArray expected
        = R"({"a\"b":"x\\y\n\t\u0001é😀","list":[1,true,null,{}],"half":0.5,"big":18446744073709551615,"none":null})";
    QCOMPARE(writer.take(), expected);
    QCOMPARE(writer.value(1).take(), QByteArray("1"));
}

void JsonTest::theWriterEmbedsRawJson()
{
    const JsonDocument document(R"({ "future" : [ 1 , { "x" : null } ] })");
    JsonWriter writer;
    writer.beginObject().name("known"_L1).value(1);
    for (const JsonMember &member : document.root().members())
        writer.name(member.name).raw(member.value.raw());
    writer.endObject();
    const QByteArray expected = R"({"known":1,"future":[1,{"x":null}]})";
    QCOMPARE(writer.json(), expected);
}

void JsonTest::whatIsWrittenCanBeReadBack()
{
    QString every;
    for (char16_t c = 0; c < 0x300; ++c)
        every.append(QChar(c));
    JsonWriter writer;
    writer.beginArray().value(every).endArray();
    const JsonDocument document(writer.json());
    QVERIFY(document.isValid());
    QCOMPARE(document.root().at(0).toString(), every);
}

void JsonTest::equalTextsInOtherOrderAreTheSame()
{
    const QByteArray one = R"({"a":1,"b":[1.0,"é"]})";
    const QByteArray other = R"({"b":[1,"\u00e9"],"a":1.0})";
    QVERIFY(sameJson(one, other));
    QVERIFY(!sameJson("[1,2]", "[2,1]"));
    QVERIFY(!sameJson("nonsense", "nonsense"));
}

void JsonTest::differencesNameTheirPaths()
{
    const QByteArray before = R"({"data":[{"id":1,"title":"x","gone":null},{"id":2}],"same":true})";
    const QByteArray after = R"({"data":[{"id":1,"title":"y"},{"id":2,"new":[]},3],"same":true})";
    QCOMPARE(spelled(jsonDifferences(before, after)),
        u"changed data.0.title, lost data.0.gone, added data.1.new, added data.2"_s);
    const QByteArray null = R"({"a":null})";
    const QByteArray text = R"({"a":"1"})";
    const QByteArray number = R"({"a":1})";
    QCOMPARE(spelled(jsonDifferences(null, "{}")), u"lost a"_s);
    QCOMPARE(spelled(jsonDifferences(text, number)), u"changed a"_s);
    QCOMPARE(spelled(jsonDifferences("[", "[]")), u"unreadable "_s);
    QCOMPARE(jsonDifferences("[1,2,3]", "[]", 2).size(), 2);
}

void JsonTest::aDifferenceIsNeverHiddenByEqualSizes()
{
    QVERIFY(!sameJson("[9007199254740993]", "[9007199254740992]"));
    QVERIFY(!sameJson("[18446744073709551615]", "[18446744073709551614]"));
    QVERIFY(!sameJson("[true]", "[false]"));
    QVERIFY(!sameJson("[null]", "[0]"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
