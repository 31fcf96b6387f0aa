// The columns of a table as the person arranges them, those that stay in place, and rows that are chosen.
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/gui/kit/samplepeople.h"
#include "ui/kit/columnchooser.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/style.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tickedlist.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestTableColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style(Theme::Light)); }
    void init();
    void aLayoutIsShownAndTold();
    void whatAnotherVersionKnowsIsLeftOut();
    void columnsGoBackToHowTheyWere();
    void theFirstColumnsStayInPlace_data();
    void theFirstColumnsStayInPlace();
    void theMouseMeetsWhatItSees();
    void aColumnIsNeverHiddenBelowThoseThatStay();
    void theChooserShowsAndMovesColumns();
    void rowsAreChosenByKeyboard();
    void aClickEndsChoosing();
    void awaitedRowsAreChosenAsTheyArrive();
    void awaitingEndsWhenThePersonChooses();
    void rowsFollowTheDensity();

private:
    QByteArrayList shown() const { return m_view->columnLayout().shown; }
    // The colours of a cell as painted.
    QImage painted(const QRect &place) const { return m_view->viewport()->grab(place).toImage(); }

    std::unique_ptr<ValueTable<SamplePerson>> m_table;
    std::unique_ptr<TableView> m_view;
};

void TestTableColumns::init()
{
    m_view.reset();
    QList<Column<SamplePerson>> columns = samplePeopleColumns();
    const Column<SamplePerson> offered = columns.takeLast(); // "state"
    m_table = std::make_unique<ValueTable<SamplePerson>>(columns, QList<Column<SamplePerson>>{offered});
    m_table->merge(samplePeople());
    m_view = std::make_unique<TableView>();
    m_view->setModel(m_table.get());
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTableColumns::aLayoutIsShownAndTold()
{
    QCOMPARE(shown(), QByteArrayList({"name", "client", "zone", "id", "ahead", "active"}));
    m_view->columnHeader()->setSortIndicatorShown(true);
    const ColumnLayout layout{{"state", "zone", "name"}, {{"state", 111}, {"zone", 222}, {"name", 333}}, 2,
        "zone", Qt::DescendingOrder};
    m_view->setColumnLayout(layout);
    QCOMPARE(m_view->columnLayout(), layout);
    QVERIFY(m_view->isColumnHidden(m_view->columnOf("client")));
    QCOMPARE(m_view->columnHeader()->sortIndicatorSection(), m_view->columnOf("zone"));
    // As text into another window.
    TableView other;
    other.setModel(m_table.get());
    other.columnHeader()->setSortIndicatorShown(true);
    other.restoreColumns(m_view->saveColumns());
    QCOMPARE(other.columnLayout(), layout);
}

void TestTableColumns::whatAnotherVersionKnowsIsLeftOut()
{
    ColumnLayout layout;
    layout.shown = {"zone", "gone", "name", "zone"};
    m_view->setColumnLayout(layout);
    QCOMPARE(shown(), QByteArrayList({"zone", "name"}));
    layout.shown = {"gone"};
    m_view->setColumnLayout(layout);
    QCOMPARE(shown().size(), 6); // as at first
    m_view->restoreColumns("nothing of ours");
    QCOMPARE(shown().size(), 6);
}

void TestTableColumns::columnsGoBackToHowTheyWere()
{
    const ColumnLayout before = m_view->columnLayout();
    m_view->setColumnLayout({{"zone"}, {{"zone", 99}}, 3, {}, Qt::AscendingOrder});
    QVERIFY(m_view->columnLayout() != before);
    m_view->resetColumns();
    QCOMPARE(m_view->columnLayout(), before);
}

void TestTableColumns::theFirstColumnsStayInPlace_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestTableColumns::theFirstColumnsStayInPlace()
{
    QFETCH(bool, rightToLeft);
    m_view->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    ColumnLayout layout = m_view->columnLayout();
    for (const QByteArray &id : std::as_const(layout.shown))
        layout.widths.insert(id, 160);
    m_view->setColumnLayout(layout);
    const QModelIndex first = m_table->index(1, m_view->columnOf("name"));
    const QModelIndex second = m_table->index(1, m_view->columnOf("client"));
    const QRect place = m_view->visualRect(first);
    const QRect secondPlace = m_view->visualRect(second);
    const QImage before = painted(place.adjusted(2, 0, -2, 0));
    QScrollBar *const bar = m_view->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() >= 100);
    bar->setValue(100);
    QCOMPARE(bar->value(), 100);
    QVERIFY(m_view->columnHeader()->isPinned());
    QCOMPARE(m_view->visualRect(first), place);
    QCOMPARE(std::abs(m_view->visualRect(second).left() - secondPlace.left()), 100);
    QCOMPARE(painted(place.adjusted(2, 0, -2, 0)), before);
    m_view->columnHeader()->setFrozen(0);
    QVERIFY(m_view->visualRect(first) != place);
    QVERIFY(painted(place.adjusted(2, 0, -2, 0)) != before);
}

void TestTableColumns::theMouseMeetsWhatItSees()
{
    ColumnLayout layout = m_view->columnLayout();
    for (const QByteArray &id : std::as_const(layout.shown))
        layout.widths.insert(id, 160);
    m_view->setColumnLayout(layout);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() >= 200);
    m_view->horizontalScrollBar()->setValue(200);
    const QPoint point = m_view->visualRect(m_table->index(2, 0)).center();
    QCOMPARE(m_view->indexAt(point), m_table->index(2, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    QCOMPARE(m_view->currentIndex(), m_table->index(2, 0));
    QCOMPARE(m_view->horizontalScrollBar()->value(), 200); // it was in sight
    const QPoint beside(m_view->columnHeader()->frozenPlace().right() + 20, point.y());
    QCOMPARE(m_view->indexAt(beside).column(), m_view->columnHeader()->logicalIndexAt(beside.x()));
    // The header sorts by what was clicked.
    QSignalSpy clicked(m_view->columnHeader(), &QHeaderView::sectionClicked);
    QTest::mouseClick(m_view->columnHeader()->viewport(), Qt::LeftButton, {},
        QPoint(m_view->columnHeader()->placeOf(0).center().x(), 10));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).toInt(), 0);
}

void TestTableColumns::aColumnIsNeverHiddenBelowThoseThatStay()
{
    ColumnLayout layout = m_view->columnLayout();
    for (const QByteArray &id : std::as_const(layout.shown))
        layout.widths.insert(id, 160);
    m_view->setColumnLayout(layout);
    QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() >= 300);
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->maximum());
    const QModelIndex second = m_table->index(0, m_view->columnOf("client"));
    m_view->scrollTo(second);
    QVERIFY(m_view->visualRect(second).left() > m_view->columnHeader()->frozenPlace().right());
    m_view->columnHeader()->setFrozen(6); // they would take all the room
    QVERIFY(m_view->columnHeader()->frozenSections().isEmpty());
}

void TestTableColumns::theChooserShowsAndMovesColumns()
{
    ColumnChooser chooser(*m_view, nullptr);
    QVERIFY(!shown().contains("state"));
    chooser.list()->setAllTicked(true);
    QCOMPARE(shown().size(), 7);
    QCOMPARE(shown().constLast(), QByteArray("state"));
    // "client", the second, to the top.
    auto *const list = chooser.list()->findChild<QListWidget *>();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown().constFirst(), QByteArray("client"));
    chooser.frozen()->setValue(2);
    QCOMPARE(m_view->columnLayout().frozen, 2);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(shown().constFirst(), QByteArray("name"));
    chooser.list()->setAllTicked(false);
    QCOMPARE(shown(), QByteArrayList({"name"})); // never none
}

void TestTableColumns::rowsAreChosenByKeyboard()
{
    QSignalSpy changed(m_view.get(), &TableView::selectedRowsChanged);
    m_view->setCurrentIndex(m_table->index(1, 0));
    QCOMPARE(m_view->selectedRows(), 1);
    QVERIFY(!m_view->isMarking());
    m_view->toggleRow(); // stays chosen, and from now on moving chooses nothing
    QVERIFY(m_view->isMarking());
    QCOMPARE(m_view->selectedRows(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_J);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentIndex().row(), 3);
    QCOMPARE(m_view->selectedRows(), 1);
    m_view->toggleRow();
    QCOMPARE(m_view->selectedRows(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    m_view->selectRange();
    QCOMPARE(m_view->selectedRows(), 4);
    m_view->toggleRow();
    QCOMPARE(m_view->selectedRows(), 3);
    m_view->selectAll();
    QCOMPARE(m_view->selectedRows(), m_table->rowCount());
    QVERIFY(!changed.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->selectedRows(), 0);
    QVERIFY(!m_view->isMarking());
    QVERIFY(!m_view->currentIndex().isValid());
}

void TestTableColumns::aClickEndsChoosing()
{
    m_view->selectAll();
    QTest::mouseClick(
        m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_table->index(2, 1)).center());
    QCOMPARE(m_view->selectedRows(), 1);
    QVERIFY(!m_view->isMarking());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selectionModel()->selectedRows().constFirst().row(), 3);
}

void TestTableColumns::awaitedRowsAreChosenAsTheyArrive()
{
    const QList<TableRow<SamplePerson>> all = samplePeople();
    m_table->remove(m_table->ids());
    QVERIFY(m_table->rowCount() == 0);
    m_view->awaitRows({all.at(1).id, all.at(2).id, all.at(5).id}, all.at(2).id);
    m_table->merge(all.first(2));
    QCOMPARE(m_view->selectedRows(), 1);
    m_table->merge(all);
    QCOMPARE(m_view->selectedRows(), 3);
    QCOMPARE(m_table->idAt(m_view->currentIndex().row()), all.at(2).id);
}

void TestTableColumns::awaitingEndsWhenThePersonChooses()
{
    const QList<TableRow<SamplePerson>> all = samplePeople();
    m_table->remove(m_table->ids());
    m_view->awaitRows({all.at(1).id, all.at(2).id}, all.at(2).id);
    m_table->merge(all.first(1));
    m_view->setCurrentIndex(m_table->index(0, 0));
    m_table->merge(all);
    QCOMPARE(m_table->idAt(m_view->currentIndex().row()), all.at(0).id);
    QVERIFY(!m_view->selectionModel()->isRowSelected(m_table->rowOf(all.at(1).id), {}));
}

void TestTableColumns::rowsFollowTheDensity()
{
    TableView fixed;
    fixed.setRowHeight(RowHeight::Compact);
    fixed.setModel(m_table.get());
    m_view->followDensity();
    const Measures m = Measures::of(m_view.get());
    QCOMPARE(m_view->rowHeight(0), m.row(RowHeight::Roomy));
    TableView::setDensity(RowHeight::Normal);
    QCOMPARE(m_view->rowHeight(0), m.row(RowHeight::Normal));
    QCOMPARE(fixed.rowHeight(0), m.row(RowHeight::Compact));
    TableView later;
    later.followDensity();
    later.setModel(m_table.get());
    QCOMPARE(later.rowHeight(0), m.row(RowHeight::Normal));
    TableView::setDensity(RowHeight::Roomy);
}

QTEST_MAIN(TestTableColumns)
#include "test_tablecolumns.moc"
