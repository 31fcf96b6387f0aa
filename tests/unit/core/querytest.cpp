// The language of the filter: what is read out of what is typed, and which rows fit it.
#include "models/core/query.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QueryField> fields()
{
    return {{u"zone"_s, u"Local time"_s}, {u"client"_s, u"OAuth client"_s},
        {u"schedule"_s, u"Default schedule"_s}, {u"length"_s, u"Length"_s, QueryOrder::Number},
        {u"start"_s, u"Start"_s, QueryOrder::Time}, {u"hidden"_s, u"Hidden"_s},
        {u"meta"_s, u"Metadata"_s, QueryOrder::None, true}};
}

// A row written down: texts by field's name, numbers beside.
class Row final : public QueryRow
{
public:
    std::map<QString, QStringList> has;
    std::map<QString, qint64> numbers;

    bool anyText(const QuerySubject &subject, const std::function<bool(const QString &)> &test) const override
    {
        const QString name = fields().at(subject.field).name;
        const auto found = has.find(subject.member.isEmpty() ? name : QString(name + u'.' + subject.member));
        return found != has.end() && std::any_of(found->second.cbegin(), found->second.cend(), test);
    }
    SortKey key(int field) const override
    {
        const auto found = numbers.find(fields().at(field).name);
        return found == numbers.end() ? SortKey() : SortKey::number(found->second);
    }
};

QTimeZone berlin() { return QTimeZone("Europe/Berlin"); }

bool fits(const QString &typed, const Row &row) { return Query::parsed(typed, fields(), berlin()).fits(row); }

QString problem(const QString &typed)
{
    const Query query = Query::parsed(typed, fields(), berlin());
    return query.problems().isEmpty() ? QString() : query.problems().constFirst().reason;
}

qint64 instant(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsStandAloneOrTogether();
    void aConditionNamesItsFieldWhateverTheCase();
    void whatLooksLikeAConditionButIsNoneIsAWord_data();
    void whatLooksLikeAConditionButIsNoneIsAWord();
    void aStarStandsForAnything_data();
    void aStarStandsForAnything();
    void oneOfSeveralValuesIsEnough();
    void theEqualsSignWantsTheWholeText();
    void caseAndAccentsAreForgiven();
    void aMinusTurnsItRound();
    void emptyAndPresentAreAsked();
    void membersOfMetadataAreAsked();
    void numbersHaveAnOrder_data();
    void numbersHaveAnOrder();
    void daysAreTheViewersAndWhole_data();
    void daysAreTheViewersAndWhole();
    void daysByNameMoveWithTheClock();
    void aMistypedFieldIsSaidWithTheNearest();
    void whatHasNoOrderSaysSo();
    void whatIsNoNumberOrDaySaysSo();
    void aProblemHidesNothingAndKnowsItsPlace();
    void whatIsStillBeingTypedIsNoProblem();
    void aTermIsTakenOutOfWhatWasTyped();
    void aTextIsMadeAWord();
};

void QueryTest::wordsStandAloneOrTogether()
{
    const Query query = Query::parsed(u"  Anna \"van den  Berg\" -Test -\"a b\" Eur*lin "_s, fields());
    QCOMPARE(query.words(), QList<QByteArray>({"anna", "van den  berg", "eur", "lin"}));
    QCOMPARE(query.unwantedWords(), QList<QList<QByteArray>>({{"test"}, {"a b"}}));
    QCOMPARE(query.terms().size(), 5);
    QVERIFY(!query.hasConditions());
    QVERIFY(query.fits(Row()));
    QVERIFY(Query::parsed(u" * \"\" -"_s, fields()).words() == QList<QByteArray>{"-"});
}

void QueryTest::aConditionNamesItsFieldWhateverTheCase()
{
    const Query query = Query::parsed(u"anna Zone:Europe/* -CLIENT=acme"_s, fields());
    QCOMPARE(query.words(), QList<QByteArray>{"anna"});
    QCOMPARE(query.terms().size(), 3);
    const QueryTerm zone = query.terms().at(1);
    QCOMPARE(zone, (QueryTerm{{0, {}}, QueryRelation::Holds, {u"Europe/*"_s}, false, 5, 13}));
    QVERIFY(query.terms().at(2).negated);
    QCOMPARE(query.terms().at(2).relation, QueryRelation::Is);
}

void QueryTest::whatLooksLikeAConditionButIsNoneIsAWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("time of day") << u"14:00"_s;
    QTest::newRow("address") << u"https://cal.example"_s;
    QTest::newRow("quoted") << u"\"zone:x\""_s;
    QTest::newRow("e-mail") << u"anna+x@example.org"_s;
    QTest::newRow("only a sign") << u">30"_s;
}

void QueryTest::whatLooksLikeAConditionButIsNoneIsAWord()
{
    QFETCH(const QString, typed);
    const Query query = Query::parsed(typed, fields());
    QVERIFY(query.problems().isEmpty());
    QVERIFY(!query.hasConditions());
    QCOMPARE(query.words().size(), 1);
}

void QueryTest::aStarStandsForAnything_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isMet");
    QTest::newRow("begins") << u"Europe/*"_s << true;
    QTest::newRow("begins otherwise") << u"Asia/*"_s << false;
    QTest::newRow("ends") << u"*lin"_s << true;
    QTest::newRow("ends otherwise") << u"*Europe"_s << false;
    QTest::newRow("in the middle") << u"Eu*lin"_s << true;
    QTest::newRow("twice") << u"e*/*n"_s << true;
    QTest::newRow("not the same letters twice") << u"europe/berlin*berlin"_s << false;
    QTest::newRow("all") << u"*"_s << true;
    QTest::newRow("held without a star") << u"berl"_s << true;
    QTest::newRow("not held") << u"paris"_s << false;
}

void QueryTest::aStarStandsForAnything()
{
    QFETCH(const QString, value);
    Row row;
    row.has[u"zone"_s] = {u"Europe/Berlin"_s};
    QTEST(fits(u"zone:"_s + value, row), "isMet");
    QVERIFY(!fits(u"zone:"_s + value, Row()));
}

void QueryTest::oneOfSeveralValuesIsEnough()
{
    Row row;
    row.has[u"client"_s] = {u"Acme Health"_s, u"cl_1"_s};
    QVERIFY(fits(u"client:globex,acme"_s, row));
    QVERIFY(fits(u"client=cl_1"_s, row));
    QVERIFY(fits(u"client:\"acme health\",x"_s, row));
    QVERIFY(!fits(u"client:\"acme, health\""_s, row));
    QVERIFY(!fits(u"client:a client:globex"_s, row));
}

void QueryTest::theEqualsSignWantsTheWholeText()
{
    Row row;
    row.has[u"client"_s] = {u"Acme Health"_s};
    QVERIFY(!fits(u"client=acme"_s, row));
    QVERIFY(fits(u"client=\"acme health\""_s, row));
    QVERIFY(!fits(u"client=acme*"_s, row));
}

void QueryTest::caseAndAccentsAreForgiven()
{
    Row row;
    row.has[u"client"_s] = {u"Jürgen Groß"_s};
    QVERIFY(fits(u"client:GROSS client:jurgen*"_s, row));
}

void QueryTest::aMinusTurnsItRound()
{
    Row row;
    row.has[u"zone"_s] = {u"Europe/Berlin"_s};
    QVERIFY(!fits(u"-zone:Europe/*"_s, row));
    QVERIFY(fits(u"-zone:Asia/*"_s, row));
    QVERIFY(fits(u"-zone:Asia/*"_s, Row()));
    QVERIFY(!fits(u"-no:schedule"_s, row));
}

void QueryTest::emptyAndPresentAreAsked()
{
    Row row;
    row.has[u"schedule"_s] = {u"Weekdays"_s, u"7"_s};
    row.has[u"hidden"_s] = yesOrNo(false);
    QVERIFY(!fits(u"no:schedule"_s, row));
    QVERIFY(fits(u"HAS:Schedule"_s, row));
    QVERIFY(fits(u"no:schedule"_s, Row()));
    QVERIFY(fits(u"no:hidden hidden:no"_s, row));
    row.has[u"hidden"_s] = yesOrNo(true);
    QVERIFY(fits(u"has:hidden hidden:yes hidden=true"_s, row));
}

void QueryTest::membersOfMetadataAreAsked()
{
    Row row;
    row.has[u"meta"_s] = {u"{\"tier\":\"gold\"}"_s};
    row.has[u"meta.tier"_s] = {u"gold"_s};
    QVERIFY(fits(u"meta.tier=gold meta:gold has:meta.tier no:meta.colour"_s, row));
    QVERIFY(!fits(u"meta.tier=gol"_s, row));
    QVERIFY(problem(u"meta.tier>3"_s).contains(u"meta.tier"_s));
    QVERIFY(!problem(u"zone.tier=gold"_s).isEmpty());
    QVERIFY(!problem(u"meta.=gold"_s).isEmpty());
}

void QueryTest::numbersHaveAnOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isMet");
    for (const auto &[typed, isMet] :
        std::initializer_list<std::pair<const char *, bool>>{{"length>=30", true}, {"length>30", false},
            {"length<=30", true}, {"length<30", false}, {"length<31", true}, {"length:30", true},
            {"length=30", true}, {"length:3", false}, {"length:15,30", true}, {"-length>=30", false},
            {"length:\"30 min\"", true}, {"length>-5", true}})
        QTest::newRow(typed) << QString::fromLatin1(typed) << isMet;
}

void QueryTest::numbersHaveAnOrder()
{
    QFETCH(const QString, typed);
    Row row;
    row.has[u"length"_s] = {u"30 min"_s};
    row.numbers[u"length"_s] = 30;
    QTEST(fits(typed, row), "isMet");
    QVERIFY(problem(typed).isEmpty());
    // A row without the number meets no order, and so meets what is turned round.
    QCOMPARE(fits(typed, Row()), typed.startsWith(u'-'));
}

void QueryTest::daysAreTheViewersAndWhole_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isMet");
    // 23:30 UTC is half past midnight of the next day in Berlin.
    for (const auto &[typed, isMet] : std::initializer_list<std::pair<const char *, bool>>{
             {"start:2026-12-01", true}, {"start=2026-12-01", true}, {"start:2026-11-30", false},
             {"start<=2026-12-01", true}, {"start<2026-12-01", false}, {"start>=2026-12-01", true},
             {"start>2026-12-01", false}, {"start>2026-11-30", true}, {"start:2026-12", true},
             {"start<2026-12", false}, {"start<=2026", true}, {"start:2025", false}, {"start:dec", true}})
        QTest::newRow(typed) << QString::fromLatin1(typed) << isMet;
}

void QueryTest::daysAreTheViewersAndWhole()
{
    QFETCH(const QString, typed);
    Row row;
    row.has[u"start"_s] = {u"Tue 1 Dec, 00:30"_s};
    row.numbers[u"start"_s] = instant("2026-11-30T23:30:00Z");
    QTEST(fits(typed, row), "isMet");
}

void QueryTest::daysByNameMoveWithTheClock()
{
    Row row;
    row.numbers[u"start"_s] = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(fits(u"start:today,yesterday start>=Yesterday start<=tomorrow"_s, row));
    QVERIFY(!fits(u"start>tomorrow"_s, row));
}

void QueryTest::aMistypedFieldIsSaidWithTheNearest()
{
    QCOMPARE(problem(u"zon:x"_s), u"There is no field “zon” here. Did you mean “zone”?"_s);
    QCOMPARE(problem(u"shcedule:x"_s), u"There is no field “shcedule” here. Did you mean “schedule”?"_s);
    QCOMPARE(problem(u"no:schedul"_s), u"There is no field “schedul” here. Did you mean “schedule”?"_s);
    QVERIFY(problem(u"colour:x"_s).startsWith(u"There is no field “colour” here. A text"_s));
    QVERIFY(!problem(u"x:y"_s).contains(u"mean"_s));
}

void QueryTest::whatHasNoOrderSaysSo()
{
    QCOMPARE(problem(u"zone>Europe"_s), u"“zone” has no order. Write zone:Europe instead."_s);
}

void QueryTest::whatIsNoNumberOrDaySaysSo()
{
    QCOMPARE(problem(u"length>long"_s), u"“long” is not a whole number."_s);
    QVERIFY(problem(u"start<soon"_s).startsWith(u"“soon” is no day."_s));
    QVERIFY(!problem(u"start<2026-13-01"_s).isEmpty());
    QVERIFY(!problem(u"start<2026-02-30"_s).isEmpty());
    QVERIFY(!problem(u"length>9223372036854775807"_s).isEmpty());
    QVERIFY(!problem(u"length>99999999999999999999"_s).isEmpty());
}

void QueryTest::aProblemHidesNothingAndKnowsItsPlace()
{
    const Query query = Query::parsed(u"anna zon:x zone:Asia/*"_s, fields());
    QCOMPARE(query.problems().size(), 1);
    QCOMPARE(query.problems().constFirst().from, 5);
    QCOMPARE(query.problems().constFirst().length, 5);
    QCOMPARE(query.terms().size(), 2);
    QVERIFY(Query::parsed(u"zon:x"_s, fields()).fits(Row()));
}

void QueryTest::whatIsStillBeingTypedIsNoProblem()
{
    for (const QString &typed : {u"zone:"_s, u"zone:\""_s, u"length>"_s, u"no:"_s, u"-"_s, u"zone:,"_s}) {
        const Query query = Query::parsed(typed, fields());
        QVERIFY2(query.problems().isEmpty(), qPrintable(typed));
        QVERIFY2(query.fits(Row()), qPrintable(typed));
    }
}

void QueryTest::aTermIsTakenOutOfWhatWasTyped()
{
    const QString typed = u"anna  zone:Europe/*   -client:\"a b\" berg"_s;
    const Query query = Query::parsed(typed, fields());
    QCOMPARE(Query::without(typed, query.terms().at(1)), u"anna -client:\"a b\" berg"_s);
    QCOMPARE(Query::without(typed, query.terms().at(2)), u"anna  zone:Europe/* berg"_s);
    QCOMPARE(Query::without(typed, query.terms().at(0)), u"zone:Europe/*   -client:\"a b\" berg"_s);
    QCOMPARE(Query::without(u"zone:x"_s, Query::parsed(u"zone:x"_s, fields()).terms().at(0)), QString());
}

void QueryTest::aTextIsMadeAWord()
{
    QCOMPARE(QuerySyntax::word(u"Anna Berg"_s), u"Anna Berg"_s);
    for (const QString &text : {u"zone:x y"_s, u"-anna"_s, u"a*b"_s, u"Anna \"Ann\" Berg"_s}) {
        const Query query = Query::parsed(QuerySyntax::word(text), fields());
        QVERIFY2(query.problems().isEmpty() && !query.hasConditions(), qPrintable(text));
        QCOMPARE(query.words().size(), 1);
        QVERIFY(query.unwantedWords().isEmpty());
    }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
