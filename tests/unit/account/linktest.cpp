// Links to people and bookings: what is one, what is none, and why not.
#include <QTest>

#include "models/account/accountlink.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void whatIsReadMeansOnePlace_data();
    void whatIsReadMeansOnePlace();
    void whatIsNoLinkSaysWhy_data();
    void whatIsNoLinkSaysWhy();
    void onlyPeopleAndBookingsHaveLinks();
};

void TestLink::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("page");
    QTest::newRow("by id") << u"2f0c5a57-3a0d-4f7e-8a5c-9d2f0b6a1c22"_s << u"cAbC1_-9"_s << u"bookings"_s;
    QTest::newRow("by name") << u"Field studio"_s << u"501"_s << u"people"_s;
    QTest::newRow("a name of signs") << u"a/b?c#d%20&é中"_s << u"9007199254740991"_s << u"people"_s;
}

void TestLink::whatIsWrittenIsReadAgain()
{
    QFETCH(const QString, account);
    QFETCH(const QString, row);
    QFETCH(const QString, page);
    const std::optional<AccountLink> link = linkTo(account, page, row);
    QVERIFY(link);
    const QString text = link->text();
    QVERIFY(text.startsWith("calends://"_L1));
    for (const QChar letter : text)
        QVERIFY2(letter.unicode() > 32 && letter.unicode() < 127, qPrintable(text));
    const ParsedLink read = parsedLink(text);
    QCOMPARE(read.problem, QString());
    QVERIFY(read.link == *link);
    QCOMPARE(read.link.account, account);
    QCOMPARE(read.link.row, row);
    QCOMPARE(read.link.page(), page);
}

void TestLink::whatIsReadMeansOnePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("account");
    QTest::newRow("as written") << u"calends://Acme/people/7"_s << u"Acme"_s;
    QTest::newRow("the scheme in capitals") << u"CALENDS://Acme/people/7"_s << u"Acme"_s;
    QTest::newRow("small letters stay small") << u"calends://acme/people/7"_s << u"acme"_s;
    QTest::newRow("encoded") << u"calends://Acme%20%26%20S%C3%B6hne/people/%37"_s << u"Acme & Söhne"_s;
}

void TestLink::whatIsReadMeansOnePlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, account);
    QVERIFY(looksLikeLink(text));
    const ParsedLink read = parsedLink(text);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.link.account, account);
    QCOMPARE(read.link.row, u"7"_s);
    QVERIFY(read.link.target == AccountLink::Target::Person);
}

void TestLink::whatIsNoLinkSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said"); // in the problem
    const QString shape = u"Links are written"_s;
    QTest::newRow("nothing") << QString() << shape;
    QTest::newRow("another scheme") << u"https://Acme/people/7"_s << shape;
    QTest::newRow("no slashes") << u"calends:Acme/people/7"_s << shape;
    QTest::newRow("one slash") << u"calends:/Acme/people/7"_s << shape;
    QTest::newRow("no account") << u"calends:///people/7"_s << shape;
    QTest::newRow("an empty account") << u"calends://%20/people/7"_s << shape;
    QTest::newRow("no id") << u"calends://Acme/people/"_s << shape;
    QTest::newRow("an account alone") << u"calends://Acme"_s << shape;
    QTest::newRow("a part too many") << u"calends://Acme/people/7/edit"_s << shape;
    QTest::newRow("a slash at the end") << u"calends://Acme/people/7/"_s << shape;
    QTest::newRow("a query") << u"calends://Acme/people/7?apply=1"_s << u"Nothing may follow"_s;
    QTest::newRow("a fragment") << u"calends://Acme/people/7#top"_s << u"Nothing may follow"_s;
    QTest::newRow("another page") << u"calends://Acme/jobs/7"_s << u"“jobs”"_s;
    QTest::newRow("another spelling") << u"calends://Acme/People/7"_s << u"“People”"_s;
    QTest::newRow("no number") << u"calends://Acme/people/amara"_s << u"“amara”"_s;
    QTest::newRow("a negative number") << u"calends://Acme/people/-7"_s << u"“-7”"_s;
    QTest::newRow("a number with zeros") << u"calends://Acme/people/007"_s << u"“007”"_s;
    QTest::newRow("nobody") << u"calends://Acme/people/0"_s << u"“0”"_s;
    QTest::newRow("too large a number")
        << u"calends://Acme/people/99999999999999999999"_s << u"is named by a number"_s;
    QTest::newRow("digits of elsewhere") << u"calends://Acme/people/%D9%A7"_s << u"is named by a number"_s;
    QTest::newRow("a uid with a slash") << u"calends://Acme/bookings/a%2Fb"_s << u"“a/b”"_s;
    QTest::newRow("a uid with dots") << u"calends://Acme/bookings/.."_s << u"“..”"_s;
    QTest::newRow("a uid with a space") << u"calends://Acme/bookings/a%20b"_s << u"“a b”"_s;
    QTest::newRow("a long uid") << QString("calends://Acme/bookings/"_L1 + QString(101, u'a'))
                                << u"is named by its uid"_s;
    QTest::newRow("half a byte") << u"calends://Acme%2/people/7"_s << u"“Acme%2”"_s;
    QTest::newRow("no byte") << u"calends://Acme%ZZ/people/7"_s << u"“Acme%ZZ”"_s;
    QTest::newRow("no UTF-8") << u"calends://Acme%FF/people/7"_s << u"“Acme%FF”"_s;
    QTest::newRow("a line break") << u"calends://Ac%0Ame/people/7"_s << u"“Ac%0Ame”"_s;
    QTest::newRow("too long") << QString("calends://"_L1 + QString(3000, u'a') + "/people/7"_L1)
                              << u"too long"_s;
}

void TestLink::whatIsNoLinkSaysWhy()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const QString problem = parsedLink(text).problem;
    QVERIFY2(problem.contains(said), qPrintable(problem));
}

void TestLink::onlyPeopleAndBookingsHaveLinks()
{
    QVERIFY(!linkTo(u"Acme"_s, u"schedules"_s, u"7"_s));
    QVERIFY(!linkTo(u"Acme"_s, u"bookings of 501"_s, u"cAbC1"_s));
    QVERIFY(!linkTo(u"Acme"_s, u"people"_s, u"cAbC1"_s));
    QVERIFY(!looksLikeLink(u"calendar"_s));
    QVERIFY(!looksLikeLink(u"mailto:a@example.com"_s));
}

QTEST_GUILESS_MAIN(TestLink)
#include "linktest.moc"
