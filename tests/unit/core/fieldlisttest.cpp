// What a field list makes of one description, on a small type of its own.
#include <QTest>

#include "models/core/fieldlist.h"
#include "models/core/weekday.h"
#include "tests/unit/core/exportedcsv.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class FieldListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadIsWrittenAgain();
    void absentAndNullStayApart();
    void aWrongTypeNamesItsPlace_data();
    void aWrongTypeNamesItsPlace();
    void unknownMembersAreCounted();
    void repeatedTextsShareMemory();
    void aNewValueIsSentUnderItsInputNames();
    void aNewValueMissesWhatTheServerNeeds();
    void anUpdateSaysOnlyWhatChanged();
    void nullIsSentOnlyWhereItIsAccepted();
    void takingAwayUsesTheServersWords();
    void fieldsSentTogetherGoTogether();
    void nestedUnknownMembersAreHandedBack();
    void membersOfAFlattenedObjectStandInTheBody();
    void aDifferenceIsInWordsAndHidesSecrets();
    void csvIsQuotedAndHasNoSecrets();
    void secretsAreTakenOutAtEveryDepth();
    void marksHaveAFingerprint();
    void valuesAreComparedMissingFirst();
    void takingOverKeepsWhatIsNotSaid();
};

struct Part
{
    Member<QString> text;
    Member<QString> key;
    UnknownMembers unknown;
    friend bool operator==(const Part &, const Part &) = default;
};

struct Probe
{
    Member<qint64> id;
    Member<QString> name;
    Member<bool> flag;
    Member<double> ratio;
    Member<Instant> when;
    Member<OpenEnum<Weekday>> weekStart;
    Member<qint64> scheduleId;
    Member<QList<Part>> parts;
    Member<Part> limit;
    Member<Instant> from;
    Member<Instant> to;
    Member<QString> secret;
    Member<RawJson> metadata;
    Member<Part> extra;
    UnknownMembers unknown;
    friend bool operator==(const Probe &, const Probe &) = default;
};

template <>
const FieldList<Part> &Calends::describe<Part>()
{
    static const FieldList<Part> list = {
        field("text", &Part::text).label("Text").needed(),
        field("key", &Part::key).label("Key").secret(),
    };
    return list;
}

template <>
const FieldList<Probe> &Calends::describe<Probe>()
{
    using P = Probe;
    static const FieldList<Probe> list = {
        field("id", &P::id).label("Id").mark(Mark::Id),
        field("name", &P::name).label("Name").required().mark(Mark::Name),
        field("flag", &P::flag).label("Flag").optional(),
        field("ratio", &P::ratio).label("Ratio"),
        field("when", &P::when).label("When"),
        field("weekStart", &P::weekStart).label("Week").inputName("weekday").optional(),
        field("scheduleId", &P::scheduleId).label("Schedule").optional().nullable(),
        field("parts", &P::parts).label("Parts").optional().replacesWhole(),
        field("limit", &P::limit).label("Limit").optional().clearedBy(R"({"disabled":true})"),
        field("from", &P::from).label("From").optional().sentTogether(),
        field("to", &P::to).label("To").optional().sentTogether(),
        field("secret", &P::secret).label("Secret").optional().secret(),
        field("metadata", &P::metadata).label("Metadata").optional(),
        field("extra", &P::extra).label("Extra").neverAnswered().inputName("").onCreate(Input::Optional),
    };
    return list;
}

namespace {

QByteArray full()
{
    return R"({"id":7,"name":"Zoë","flag":false,"ratio":0.25,"when":"2026-08-20T07:30:00.000Z","weekStart":"Monday",)"
           R"("scheduleId":null,"parts":[{"text":"a, \"b\"","new":1}],"limit":{"text":"x"},"secret":"s3cr3t",)"
           R"("metadata":{"k":[1,2]},"future":{"deep":[true,null]},"accessToken":"t"})";
}

Probe probe(const QByteArray &json)
{
    QString reason;
    const std::optional<Probe> value = describe<Probe>().decode(json, &reason);
    if (!value)
        qWarning("%s", qPrintable(reason));
    return value.value_or(Probe());
}

QByteArray update(const Probe &before, const Probe &after)
{
    return describe<Probe>().updateBody(before, after).json;
}

} // namespace

void FieldListTest::whatIsReadIsWrittenAgain()
{
    const Probe value = probe(full());
    QCOMPARE(value.id.value(), 7);
    QCOMPARE(value.name.value(), u"Zoë"_s);
    QVERIFY(value.flag.hasValue() && !value.flag.value());
    QVERIFY(value.weekStart.value().is(Weekday::Monday));
    QVERIFY(value.scheduleId.isNull());
    QVERIFY(value.from.isAbsent());
    QCOMPARE(value.parts.value().size(), 1);
    const QByteArray again = describe<Probe>().encode(value);
    QVERIFY2(sameJson(again, full()), again.constData());
    QVERIFY(probe(again) == value);
}

void FieldListTest::absentAndNullStayApart()
{
    QCOMPARE(describe<Probe>().encode(probe(R"({"id":1})")), QByteArray(R"({"id":1})"));
    QCOMPARE(describe<Probe>().encode(probe(R"({"id":1,"name":null,"parts":null,"limit":null})")),
        QByteArray(R"({"id":1,"name":null,"parts":null,"limit":null})"));
    QVERIFY(probe(R"({"id":1})") != probe(R"({"id":1,"name":null})"));
    QVERIFY(probe(R"({"id":1,"name":""})") != probe(R"({"id":1,"name":null})"));
}

void FieldListTest::aWrongTypeNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << QByteArray(R"({"id":1,"name":5})")
                          << u"name: a text was expected, a number was found"_s;
    QTest::newRow("boolean") << QByteArray(R"({"id":1,"flag":"no"})")
                             << u"flag: true or false was expected, a text was found"_s;
    QTest::newRow("time") << QByteArray(R"({"id":1,"when":"soon"})")
                          << u"when: a time was expected, a text was found"_s;
    QTest::newRow("whole number") << QByteArray(R"({"id":1.5})")
                                  << u"id: a whole number was expected, a number was found"_s;
    QTest::newRow("list") << QByteArray(R"({"id":1,"parts":{}})")
                          << u"parts: a list was expected, an object was found"_s;
    QTest::newRow("deep") << QByteArray(R"({"id":1,"parts":[{"text":"a"},{"text":[]}]})")
                          << u"parts[1].text: a text was expected, a list was found"_s;
    QTest::newRow("element") << QByteArray(R"({"id":1,"parts":[null]})")
                             << u"parts[0]: an object was expected, null was found"_s;
    QTest::newRow("no id") << QByteArray(R"({"name":"x"})") << u"id: is missing"_s;
    QTest::newRow("null id") << QByteArray(R"({"id":null})") << u"id: is missing"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"an object was expected, a list was found"_s;
}

void FieldListTest::aWrongTypeNamesItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    QString found;
    QVERIFY(!describe<Probe>().decode(json, &found));
    QCOMPARE(found, reason);
    QVERIFY(!describe<Probe>().decode(json.chopped(1), &found));
    QVERIFY(!found.isEmpty());
}

void FieldListTest::unknownMembersAreCounted()
{
    DecodeCounts counts;
    Decoding decoding(&counts);
    const JsonDocument document(full());
    QVERIFY(describe<Probe>().decode(document.root(), decoding));
    QCOMPARE(counts.unknown, QStringList({u"parts.new"_s, u"future"_s, u"accessToken"_s}));
    QCOMPARE(counts.typed, 13);
}

void FieldListTest::repeatedTextsShareMemory()
{
    Decoding decoding;
    const JsonDocument first(R"({"id":1,"name":"Europe/Warsaw"})");
    const JsonDocument second(R"({"id":2,"name":"Europe/Warsaw"})");
    const Probe a = *describe<Probe>().decode(first.root(), decoding);
    const Probe b = *describe<Probe>().decode(second.root(), decoding);
    QCOMPARE(a.name.value().constData(), b.name.value().constData());
    QCOMPARE(decoding.text(std::string(200, 'x')), QString(200, u'x'));
    QCOMPARE(decoding.text("Zoë"), u"Zoë"_s);
}

void FieldListTest::aNewValueIsSentUnderItsInputNames()
{
    Probe value;
    value.id = 7;
    value.name = u"Zoë"_s;
    value.weekStart = OpenEnum(Weekday::Sunday);
    value.ratio = 0.5;
    const RequestBody body = describe<Probe>().createBody(value);
    QCOMPARE(body.json, QByteArray(R"({"name":"Zoë","weekday":"Sunday"})"));
    QVERIFY(body.isValid());
    QVERIFY(body.issues.isEmpty());
}

void FieldListTest::aNewValueMissesWhatTheServerNeeds()
{
    Probe value;
    value.parts.edit() = {Part()};
    const RequestBody body = describe<Probe>().createBody(value);
    QVERIFY(!body.isValid());
    QCOMPARE(body.issues,
        QList<RequestIssue>(
            {{RequestIssue::Kind::Missing, u"name"_s}, {RequestIssue::Kind::Missing, u"parts[0].text"_s}}));
    QCOMPARE(body.issues.first().text(), u"name is needed"_s);
    value.name = Member<QString>::null();
    value.parts.clear();
    QCOMPARE(describe<Probe>().createBody(value).issues,
        QList<RequestIssue>({{RequestIssue::Kind::NullRefused, u"name"_s}}));
}

void FieldListTest::anUpdateSaysOnlyWhatChanged()
{
    const Probe before = probe(full());
    QVERIFY(describe<Probe>().updateBody(before, before).isEmpty());
    Probe after = before;
    after.flag = true;
    after.ratio = 9; // not ours to change
    QCOMPARE(update(before, after), QByteArray(R"({"flag":true})"));
    after = before;
    after.metadata = RawJson(R"({ "k" : [1, 2] })");
    QVERIFY2(describe<Probe>().updateBody(before, after).isEmpty(), "the same JSON, written otherwise");
}

void FieldListTest::nullIsSentOnlyWhereItIsAccepted()
{
    Probe before;
    before.name = u"a"_s;
    before.scheduleId = 5;
    Probe after = before;
    after.scheduleId.setNull();
    QCOMPARE(update(before, after), QByteArray(R"({"scheduleId":null})"));
    after = before;
    after.name.setNull();
    const RequestBody body = describe<Probe>().updateBody(before, after);
    QVERIFY(body.isEmpty());
    QCOMPARE(body.issues, QList<RequestIssue>({{RequestIssue::Kind::CannotBeCleared, u"name"_s}}));
    QVERIFY(!body.isValid());
    before.name.clear();
    QVERIFY(describe<Probe>().updateBody(before, after).isValid());
}

void FieldListTest::takingAwayUsesTheServersWords()
{
    Probe before;
    before.limit.edit().text = u"x"_s;
    Probe after = before;
    after.limit.clear();
    QCOMPARE(update(before, after), QByteArray(R"({"limit":{"disabled":true}})"));
    after.limit.setNull();
    QCOMPARE(update(before, after), QByteArray(R"({"limit":{"disabled":true}})"));
}

void FieldListTest::fieldsSentTogetherGoTogether()
{
    Probe before = probe(R"({"id":1,"from":"2026-01-01T00:00:00.000Z","to":"2026-01-02T00:00:00.000Z"})");
    Probe after = before;
    after.to = *Instant::fromText("2026-01-03T00:00:00.000Z");
    QCOMPARE(update(before, after),
        QByteArray(R"({"from":"2026-01-01T00:00:00.000Z","to":"2026-01-03T00:00:00.000Z"})"));
    after.from.clear();
    QCOMPARE(update(before, after), QByteArray(R"({"to":"2026-01-03T00:00:00.000Z"})"));
    after = before;
    after.flag = true;
    QCOMPARE(update(before, after), QByteArray(R"({"flag":true})"));
}

void FieldListTest::nestedUnknownMembersAreHandedBack()
{
    const Probe before = probe(full());
    Probe after = before;
    after.parts.edit()[0].text = u"c"_s;
    QCOMPARE(update(before, after), QByteArray(R"({"parts":[{"text":"c","new":1}]})"));
}

void FieldListTest::membersOfAFlattenedObjectStandInTheBody()
{
    Probe value;
    value.name = u"a"_s;
    value.extra.edit().text = u"inside"_s;
    QCOMPARE(describe<Probe>().createBody(value).json, QByteArray(R"({"name":"a","text":"inside"})"));
    QVERIFY(!describe<Probe>().encode(value).contains("inside"));
}

void FieldListTest::aDifferenceIsInWordsAndHidesSecrets()
{
    const Probe before = probe(full());
    Probe after = before;
    after.flag = true;
    after.secret = u"other"_s;
    const QList<Difference> differences = describe<Probe>().difference(before, after);
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0).field->name(), std::string_view("flag"));
    QCOMPARE(differences.at(0).field->label(), u"Flag"_s);
    QCOMPARE(differences.at(0).before, u"No"_s);
    QCOMPARE(differences.at(0).after, u"Yes"_s);
    QCOMPARE(differences.at(1).before, u"•••"_s);
    QCOMPARE(differences.at(1).after, u"•••"_s);
}

void FieldListTest::csvIsQuotedAndHasNoSecrets()
{
    const FieldList<Probe> &list = describe<Probe>();
    Probe value = probe(full());
    value.name = u"Zoë \"Z\", sen.\nnew line"_s;
    value.parts.clear();
    value.limit.clear();
    const ExportedCsv csv = exportedCsv(value);
    QCOMPARE(csv.names, "id,name,flag,ratio,when,weekStart,scheduleId,parts,limit,from,to,metadata"_ba);
    QCOMPARE(csv.head,
        "Id,Name,Flag,Ratio,When (UTC),Week,Schedule,Parts,Limit,From (UTC),To (UTC),Metadata\r\n"_ba);
    QCOMPARE(csv.row,
        QByteArray("7,\"Zoë \"\"Z\"\", sen.\nnew line\",false,0.25,2026-08-20 07:30:00,Monday,,,,,,"
                   "\"{\"\"k\"\":[1,2]}\"\r\n"));
    QCOMPARE(list.text(value, *list.find("when"), TextStyle::Plain), u"2026-08-20T07:30:00.000Z"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(exportedCsv(value).row.contains(",0.25,"));
    QLocale::setDefault(QLocale::c());
}

void FieldListTest::secretsAreTakenOutAtEveryDepth()
{
    const Probe value
        = probe(R"({"id":1,"secret":"s3cr3t","parts":[{"text":"a","key":"s3cr3t"}],"limit":{"key":"s3cr3t"},)"
                R"("clientSecret":"s3cr3t","link":"https://x/?state=eyJhbGciOi","future":1})");
    QCOMPARE(describe<Probe>().encode(value).count("s3cr3t"), 4);
    const QByteArray stripped = describe<Probe>().encode(describe<Probe>().withoutSecrets(value));
    QVERIFY2(!stripped.contains("s3cr3t") && !stripped.contains("eyJ"), stripped.constData());
    QCOMPARE(stripped, QByteArray(R"({"id":1,"parts":[{"text":"a"}],"limit":{},"future":1})"));
    QVERIFY(!describe<Part>().lines(&value.parts.value().first()).contains(u"s3cr3t"));

    // In what is kept without being read: a map of the customer's own goes whole, the rest is masked.
    const QByteArray key = "cal_0123456789abcdef0123456789abcdef";
    const Probe deep = probe(R"({"id":1,"metadata":{"tier":{"apiKey":"s3cr3t"}},"hook":{"secret":"s3cr3t"},)"
                             R"("list":[{"x":")"
        + key + R"("}],"url":"https://h.example/?token=s3cr3t","plain":{"a":[1,"b"]}})");
    const QByteArray kept = describe<Probe>().encode(describe<Probe>().withoutSecrets(deep));
    QVERIFY2(!kept.contains("s3cr3t") && !kept.contains(key), kept.constData());
    QVERIFY2(!kept.contains("metadata") && kept.contains("https://h.example/"), kept.constData());
    QVERIFY2(kept.contains(R"("plain":{"a":[1,"b"]})"), kept.constData());
    // By names that hold none of the usual words, too.
    const Probe named
        = probe(R"({"id":1,"privateKey":"s3cr3t","Cookie":"s3cr3t","pass_word":"s3cr3t","note":"a token"})");
    QCOMPARE(describe<Probe>().encode(describe<Probe>().withoutSecrets(named)),
        QByteArray(R"({"id":1,"note":"a token"})"));
    // In a text that is described, at any depth: the rest of it stays.
    const Probe texts = probe(R"({"id":1,"name":"see https://h.example/?token=s3cr3t&x=1",)"
                              R"("parts":[{"text":"a"},{"text":"Bearer 0123456789abcdef"}],"limit":{"text":")"
        + key + R"("}})");
    QCOMPARE(QString::fromUtf8(describe<Probe>().encode(describe<Probe>().withoutSecrets(texts))),
        uR"({"id":1,"name":"see https://h.example/?token=•••&x=1",)"
        uR"("parts":[{"text":"a"},{"text":"Bearer •••"}],"limit":{"text":"•••"}})"_s);
    const Probe harmless
        = probe(R"({"id":1,"name":"https://h.example/?status=past&a=b","metadata":{"tier":"gold"}})");
    QCOMPARE(describe<Probe>().withoutSecrets(harmless), harmless);
}

void FieldListTest::marksHaveAFingerprint()
{
    QCOMPARE(describe<Probe>().markFingerprint(), QByteArray("id=1 name=2 "));
    QCOMPARE(describe<Probe>().marked(Mark::Name)->name(), std::string_view("name"));
    QVERIFY(!describe<Probe>().marked(Mark::Zone));
    QCOMPARE(describe<Probe>().text(probe(full()), Mark::Id), u"7"_s);
}

void FieldListTest::valuesAreComparedMissingFirst()
{
    const FieldList<Probe> &list = describe<Probe>();
    const AnyField &ratio = *list.find("ratio");
    const AnyField &week = *list.find("weekStart");
    Probe a;
    Probe b;
    QVERIFY(std::is_eq(list.compare(a, b, ratio)));
    b.ratio = -1;
    QVERIFY(std::is_lt(list.compare(a, b, ratio)));
    a.ratio = 2;
    QVERIFY(std::is_gt(list.compare(a, b, ratio)));
    a.weekStart = OpenEnum(Weekday::Sunday);
    b.weekStart = OpenEnum<Weekday>::fromText("Noday");
    QVERIFY(std::is_lt(list.compare(a, b, week)));
}

void FieldListTest::takingOverKeepsWhatIsNotSaid()
{
    Probe value = probe(full());
    describe<Probe>().takeOver(value, probe(R"({"id":7,"name":"New","scheduleId":3,"secret":null})"));
    QCOMPARE(value.name.value(), u"New"_s);
    QCOMPARE(value.scheduleId.value(), 3);
    QVERIFY(value.secret.isNull());
    QVERIFY(value.flag.hasValue());
    QVERIFY(value.unknown.json().contains("future"));
}

QTEST_GUILESS_MAIN(FieldListTest)
#include "fieldlisttest.moc"
