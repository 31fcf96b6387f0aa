// What stands at the top of a table stays there when a filter makes it reset.
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/gui/kit/samplepeople.h"
#include "ui/kit/tableview.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestKeptScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRowAtTheTopStaysWhenAFilterResets();
    void aRowThatTheFilterHidesLeavesTheTop();

private:
    // Every other one is called "even", so that a filter touches thousands of ranges.
    static void fill(ValueTable<SamplePerson> &table);
};

void TestKeptScroll::fill(ValueTable<SamplePerson> &table)
{
    QList<TableRow<SamplePerson>> rows;
    for (int i = 0; i < 5000; ++i) {
        SamplePerson person;
        person.id = u"p%1"_s.arg(i);
        person.name = (i % 2 == 0 ? u"even %1"_s : u"odd %1"_s).arg(i);
        rows.append({person.id, person, {}});
    }
    table.merge(rows);
}

void TestKeptScroll::theRowAtTheTopStaysWhenAFilterResets()
{
    ValueTable<SamplePerson> table(samplePeopleColumns());
    fill(table);
    TableView view;
    view.setModel(&table);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollTo(table.index(table.rowOf(u"p3000"_s), 0), QTableView::PositionAtTop);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 5);
    QCOMPARE(table.idAt(view.rowAt(0)), u"p3000"_s);

    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setFilter(u"even"_s);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(table.rowCount(), 2500);
    QCOMPARE(table.idAt(view.rowAt(0)), u"p3000"_s);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), -5);
    table.setFilter({});
    QCOMPARE(reset.size(), 2);
    QCOMPARE(table.idAt(view.rowAt(0)), u"p3000"_s);
    QCOMPARE(view.rowViewportPosition(view.rowAt(0)), -5);
}

void TestKeptScroll::aRowThatTheFilterHidesLeavesTheTop()
{
    ValueTable<SamplePerson> table(samplePeopleColumns());
    fill(table);
    TableView view;
    view.setModel(&table);
    view.resize(600, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.scrollTo(table.index(table.rowOf(u"p3001"_s), 0), QTableView::PositionAtTop);
    table.setFilter(u"even"_s);
    QCOMPARE(view.rowAt(0), 0);
}

QTEST_MAIN(TestKeptScroll)
#include "test_keptscroll.moc"
