// Answers that are kept ready: found as long as no row changes, told apart by what was asked, and never other
// bytes than those that were made.
#include <QTest>

#include "app/sandbox/preparedanswers.h"

using namespace Calends::Sandbox;
using namespace Qt::Literals::StringLiterals;

class TestPreparedAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptIsFoundReady();
    void oneChangeOfARowTakesAllAway();
    void refusalsAreMadeAnew();
};

namespace {

Answer listOfTwo()
{
    return Answer::success(QJsonArray{QJsonObject{{"id"_L1, 1}}, QJsonObject{{"id"_L1, 2}}});
}

} // namespace

void TestPreparedAnswers::whatIsKeptIsFoundReady()
{
    PreparedAnswers prepared;
    QVERIFY(!prepared.find("key", 7));
    const QByteArray bytes = listOfTwo().rendered({}, {});
    const Answer ready = prepared.keep("key", listOfTwo());
    QCOMPARE(ready.shape, Answer::Shape::Raw);
    QCOMPARE(ready.bytes, bytes);
    QVERIFY(!ready.tag.isEmpty());
    const Answer *const found = prepared.find("key", 7);
    QVERIFY(found);
    QCOMPARE(found->bytes, bytes);
    QCOMPARE(found->tag, ready.tag);
    QCOMPARE(found->rowCount(), 2);
    QVERIFY(!prepared.find("other key", 7));
}

void TestPreparedAnswers::oneChangeOfARowTakesAllAway()
{
    PreparedAnswers prepared;
    QVERIFY(!prepared.find("key", 7));
    prepared.keep("key", listOfTwo());
    QVERIFY(prepared.find("key", 7));
    QVERIFY(!prepared.find("key", 8));
    QVERIFY(!prepared.find("key", 7));
}

void TestPreparedAnswers::refusalsAreMadeAnew()
{
    PreparedAnswers prepared;
    QVERIFY(!prepared.find("key", 7));
    QCOMPARE(prepared.keep("key", Answer::notFound(u"Nobody"_s)).status, 404);
    QVERIFY(!prepared.find("key", 7));
}

QTEST_GUILESS_MAIN(TestPreparedAnswers)
#include "preparedanswers_test.moc"
