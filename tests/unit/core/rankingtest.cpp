// What was typed finds the right text first: by how it fits, then by what was chosen last.
#include <QTest>

#include "models/core/ranking.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestRanking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsFit_data();
    void textsFit();
    void nothingTypedFitsEverything();
    void betterFitsComeFirst();
    void whatCannotBeDoneComesLast();
    void equalsGoByRecencyThenKindThenLength();
    void onlyTheBestAreKept();
};

void TestRanking::textsFit_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("besides");
    QTest::addColumn<int>("fit");
    const auto row
        = [](const char *name, const QString &typed, const QString &text, TextFit fit,
              const QString &besides = {}) { QTest::newRow(name) << typed << text << besides << int(fit); };
    row("beginning", u"boo"_s, u"Bookings"_s, TextFit::Prefix);
    row("whole", u"bookings"_s, u"Bookings"_s, TextFit::Prefix);
    row("word", u"book"_s, u"List bookings"_s, TextFit::WordStart);
    row("word after a sign", u"team"_s, u"Orgs/Teams"_s, TextFit::WordStart);
    row("word after a wide sign", u"list"_s, u"“List”"_s, TextFit::WordStart);
    row("inside before a word", u"an"_s, u"Banana Anna"_s, TextFit::WordStart);
    row("inside", u"king"_s, u"Bookings"_s, TextFit::Inner);
    row("letters in order", u"gtb"_s, u"Go to Bookings"_s, TextFit::Subsequence);
    row("letters from within a word", u"oig"_s, u"Bookings"_s, TextFit::None);
    row("letters out of order", u"btg"_s, u"Go to Bookings"_s, TextFit::None);
    row("not there", u"xyz"_s, u"Bookings"_s, TextFit::None);
    row("case", u"BOO"_s, u"bookings"_s, TextFit::Prefix);
    row("accents in the text", u"asa"_s, u"Åsa Lindqvist"_s, TextFit::Prefix);
    row("accents typed", u"Jürgen"_s, u"Jurgen"_s, TextFit::Prefix);
    row("letters that stay whole", u"strasse"_s, u"Am Straße"_s, TextFit::WordStart);
    row("inside a word of wide letters", u"ров"_s, u"Петров"_s, TextFit::Inner);
    row("word of wide letters", u"пет"_s, u"Анна Петров"_s, TextFit::WordStart);
    row("words in any order", u"list book"_s, u"Bookings list"_s, TextFit::WordStart);
    row("the weakest word counts", u"list king"_s, u"Bookings list"_s, TextFit::Inner);
    row("one word missing", u"list people"_s, u"Bookings list"_s, TextFit::None);
    row("spaces around", u"  boo "_s, u"Bookings"_s, TextFit::Prefix);
    row("besides", u"anna@"_s, u"Robert"_s, TextFit::Inner, u"anna@example.com"_s);
    row("one here, one besides", u"rob anna"_s, u"Robert"_s, TextFit::Inner, u"anna@example.com"_s);
    row("no letters in order besides", u"aec"_s, u"Robert"_s, TextFit::None, u"anna@example.com"_s);
}

void TestRanking::textsFit()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, besides);
    QFETCH(int, fit);
    QCOMPARE(int(TypedText(typed).fit(text, besides)), fit);
}

void TestRanking::nothingTypedFitsEverything()
{
    QVERIFY(TypedText(u"  "_s).isEmpty());
    QCOMPARE(TypedText({}).fit(u"Anything"_s), TextFit::Prefix);
}

void TestRanking::betterFitsComeFirst()
{
    const TypedText typed(u"an"_s);
    BestRanked<QString> best(10);
    for (const QString &text : {u"Alter Name"_s, u"Banana"_s, u"Joan Anders"_s, u"Anna"_s, u"Bob"_s}) {
        const Rank rank{.fit = typed.fit(text)};
        if (rank.fit != TextFit::None)
            best.add(rank, text);
    }
    QCOMPARE(best.values(), (QStringList{u"Anna"_s, u"Joan Anders"_s, u"Banana"_s, u"Alter Name"_s}));
}

void TestRanking::whatCannotBeDoneComesLast()
{
    const Rank best{.available = false, .fit = TextFit::Prefix, .recency = 0};
    const Rank worst{.available = true, .fit = TextFit::Subsequence};
    QVERIFY(worst < best);
    QVERIFY(!(best < worst));
}

void TestRanking::equalsGoByRecencyThenKindThenLength()
{
    const Rank old{.fit = TextFit::Inner, .recency = 3, .kind = 0, .length = 1};
    const Rank recent{.fit = TextFit::Inner, .recency = 0, .kind = 2, .length = 9};
    QVERIFY(recent < old);
    const Rank better{.fit = TextFit::Prefix, .length = 99};
    QVERIFY(better < recent);
    const Rank place{.fit = TextFit::Inner, .kind = 0, .length = 9};
    const Rank person{.fit = TextFit::Inner, .kind = 1, .length = 1};
    QVERIFY(place < person);
    const Rank briefer{.fit = TextFit::Inner, .kind = 0, .length = 3};
    QVERIFY(briefer < place);
    QVERIFY(!(place < place));
}

void TestRanking::onlyTheBestAreKept()
{
    BestRanked<int> best(3);
    for (int i = 0; i < 1000; ++i)
        best.add({.fit = TextFit::Inner, .length = (i * 7919) % 1000}, (i * 7919) % 1000);
    QCOMPARE(best.values(), (QList<int>{0, 1, 2}));
    QVERIFY(!best.takes({.fit = TextFit::Inner, .length = 2})); // equals stay as they came
    QVERIFY(best.takes({.fit = TextFit::Prefix, .length = 500}));
}

QTEST_GUILESS_MAIN(TestRanking)
#include "rankingtest.moc"
