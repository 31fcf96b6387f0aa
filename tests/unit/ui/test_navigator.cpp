// Back and forward through places: how far they reach, and how they are kept.
#include <QDataStream>
#include <QIODevice>
#include <QSignalSpy>
#include <QTest>

#include "ui/kit/navigator.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

Place row(qsizetype number) { return {u"people"_s, QString::number(number)}; }

} // namespace

class TestNavigator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreWalkedBackAndForward();
    void theFirstOfTooManyAreForgotten();
    void aHistoryIsKept();
};

void TestNavigator::placesAreWalkedBackAndForward()
{
    Navigator navigator;
    const QSignalSpy went(&navigator, &Navigator::wentTo);
    navigator.go(row(1));
    navigator.go(row(2));
    navigator.go(row(2)); // where one is already
    QCOMPARE(navigator.history().visited.size(), 2);
    navigator.back();
    QCOMPARE(navigator.place(), row(1));
    QVERIFY(navigator.canGoForward());
    navigator.go(row(3)); // whoever turns off has no way forward
    QVERIFY(!navigator.canGoForward());
    QCOMPARE(navigator.history().visited, QList<Place>({row(1), row(3)}));
    QCOMPARE(went.size(), 5);
}

void TestNavigator::theFirstOfTooManyAreForgotten()
{
    Navigator navigator;
    const qsizetype last = History::Most + 20;
    for (qsizetype number = 1; number <= last; ++number)
        navigator.go(row(number));
    QCOMPARE(navigator.history().visited.size(), History::Most);
    QCOMPARE(navigator.place(), row(last));
    int steps = 0;
    for (; navigator.canGoBack(); ++steps)
        navigator.back();
    QCOMPARE(steps, int(History::Most) - 1);
    QCOMPARE(navigator.place(), row(last - History::Most + 1));
    navigator.forward();
    QCOMPARE(navigator.place(), row(last - History::Most + 2));
}

void TestNavigator::aHistoryIsKept()
{
    Navigator navigator;
    navigator.go(row(1));
    navigator.go({u"bookings"_s, {}, u"48201"_s, u"people"_s});
    navigator.back();
    QByteArray kept;
    QDataStream out(&kept, QIODevice::WriteOnly);
    out << navigator.history();
    QDataStream in(kept);
    History history;
    in >> history;
    QCOMPARE(in.status(), QDataStream::Ok);
    QCOMPARE(history.visited, navigator.history().visited);
    QCOMPARE(history.position, 0);
}

QTEST_MAIN(TestNavigator)
#include "test_navigator.moc"
