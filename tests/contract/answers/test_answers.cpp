// That every operation the sandbox serves is asked, so that none of its answers goes unseen.
#include <QFile>
#include <QTest>

#include "tests/contract/answers/sandboxanswers.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Contract {

using Sandbox::ServerEdition;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyServedOperationIsAsked_data();
    void everyServedOperationIsAsked();
};

void TestAnswers::initTestCase()
{
    if (!QFile::exists(QStringLiteral(CALENDS_SHARED_DIR "/api/wire/server-2025-10.jsonl")))
        QSKIP("the recordings are not here");
}

void TestAnswers::everyServedOperationIsAsked_data()
{
    QTest::addColumn<int>("edition");
    QTest::newRow("full") << int(ServerEdition::Full);
    QTest::newRow("community") << int(ServerEdition::Community);
    QTest::newRow("hosted") << int(ServerEdition::Hosted);
}

void TestAnswers::everyServedOperationIsAsked()
{
    QFETCH(int, edition);
    const SandboxAnswers given = sandboxAnswers(ServerEdition(edition));
    // Each step is answered as it says; one that is refused says why.
    QVERIFY2(given.stumbles.isEmpty(), qPrintable(given.stumbles.join(u'\n')));
    QStringList unasked = servedOperations(ServerEdition(edition));
    const qsizetype served = unasked.size();
    for (const GivenAnswer &answer : given.answers)
        unasked.removeAll(QString(latin1(answer.operation->id)));
    QCOMPARE(unasked, QStringList());
    qInfo("%lld answers of %lld operations; %d of other versions, %d without a body",
        qint64(given.answers.size()), qint64(served), given.ofOtherVersions, given.withoutBody);
}

} // namespace Calends::Contract

QTEST_GUILESS_MAIN(Calends::Contract::TestAnswers)
#include "test_answers.moc"
