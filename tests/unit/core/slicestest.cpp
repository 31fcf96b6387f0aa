// Work in slices: everyone's turn comes, whoever has finished is asked no more, and work may end itself.
#include <QTest>

#include <memory>

#include "models/core/slices.h"

using namespace Calends;

class TestSlices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workGoesOnUntilItStops();
    void allTakeTurns();
    void aStepMayEndWhatItWorksFor();
    void whatIsGoneIsAskedNoMore();
};

void TestSlices::workGoesOnUntilItStops()
{
    int steps = 0;
    Slices *own = nullptr;
    Slices slices([&] {
        if (++steps == 1000)
            own->stop();
    });
    own = &slices;
    QVERIFY(!slices.isActive());
    slices.start();
    slices.start(); // twice is once
    QVERIFY(slices.isActive());
    QCOMPARE(steps, 0); // between other events, not at once
    QTRY_COMPARE(steps, 1000);
    QVERIFY(!slices.isActive());
    QCoreApplication::processEvents();
    QCOMPARE(steps, 1000);
}

void TestSlices::allTakeTurns()
{
    QByteArray order;
    Slices first([&] { order += 'a'; });
    Slices second([&] { order += 'b'; });
    first.start();
    second.start();
    QTRY_VERIFY(order.size() >= 4);
    QCOMPARE(order.first(4), QByteArray("abab"));
}

void TestSlices::aStepMayEndWhatItWorksFor()
{
    std::unique_ptr<Slices> ending;
    ending = std::make_unique<Slices>([&] { ending.reset(); });
    int others = 0;
    Slices other([&] { ++others; });
    ending->start();
    other.start();
    QTRY_VERIFY(!ending);
    QTRY_VERIFY(others > 2);
}

void TestSlices::whatIsGoneIsAskedNoMore()
{
    int steps = 0;
    {
        Slices slices([&] { ++steps; });
        slices.start();
    }
    QCoreApplication::processEvents();
    QCOMPARE(steps, 0);
}

QTEST_GUILESS_MAIN(TestSlices)
#include "slicestest.moc"
