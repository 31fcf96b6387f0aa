// Rows of a table that are chosen: one by one, by keyboard and mouse, and as they arrive.
#include <QSignalSpy>
#include <QTest>

#include "tests/gui/kit/tabletest.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestTableSelection : public TableTest
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreChosenByKeyboard();
    void aClickEndsChoosing();
    void onlyAPressEndsChoosing();
    void theOtherButtonLeavesChosenRows();
    void whereOneRowIsChosenThereAreNeverSeveral();
    void awaitedRowsAreChosenAsTheyArrive();
    void awaitedRowsAreToldBeforeTheyArrive();
    void awaitingEndsWhenThePersonChooses();
    void awaitingEndsWhenNothingIsToBeChosen();

private:
    void press(int row, Qt::MouseButton button, Qt::KeyboardModifiers keys = {});
};

void TestTableSelection::press(int row, Qt::MouseButton button, Qt::KeyboardModifiers keys)
{
    QTest::mouseClick(m_view->viewport(), button, keys, m_view->visualRect(m_table->index(row, 1)).center());
}

void TestTableSelection::rowsAreChosenByKeyboard()
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

void TestTableSelection::aClickEndsChoosing()
{
    m_view->selectAll();
    QTest::mouseClick(
        m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_table->index(2, 1)).center());
    QCOMPARE(m_view->selectedRows(), 1);
    QVERIFY(!m_view->isMarking());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selectionModel()->selectedRows().constFirst().row(), 3);
}

void TestTableSelection::awaitedRowsAreChosenAsTheyArrive()
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

void TestTableSelection::awaitingEndsWhenThePersonChooses()
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

void TestTableSelection::onlyAPressEndsChoosing()
{
    m_view->setCurrentIndex(m_table->index(1, 0));
    m_view->toggleRow();
    press(3, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRows(), 2);
    QVERIFY(m_view->isMarking());
    // What is chosen goes by itself, and the one row that is left is still one of several to come.
    m_table->remove({m_table->idAt(3)});
    QCOMPARE(m_view->selectedRows(), 1);
    QVERIFY(m_view->isMarking());
    const QSignalSpy changed(m_view.get(), &TableView::selectedRowsChanged);
    press(1, Qt::LeftButton);
    QCOMPARE(m_view->selectedRows(), 1);
    QVERIFY(!m_view->isMarking());
    QVERIFY(!changed.isEmpty()); // though the same row is chosen
}

void TestTableSelection::theOtherButtonLeavesChosenRows()
{
    m_view->setCurrentIndex(m_table->index(1, 0));
    m_view->toggleRow();
    m_view->setCurrentIndex(m_table->index(2, 0));
    m_view->toggleRow();
    press(1, Qt::RightButton);
    QCOMPARE(m_view->selectedRows(), 2);
    QVERIFY(m_view->isMarking());
    press(4, Qt::RightButton);
    QCOMPARE(m_view->selectedRows(), 1);
    QVERIFY(!m_view->isMarking());
}

void TestTableSelection::whereOneRowIsChosenThereAreNeverSeveral()
{
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setCurrentIndex(m_table->index(1, 0));
    m_view->selectAll();
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedRows(), 1);
    m_view->toggleRow();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    m_view->selectRange();
    QCOMPARE(m_view->selectedRows(), 1);
    QCOMPARE(m_view->selectionModel()->selectedRows().constFirst().row(), 2);
    QVERIFY(!m_view->isMarking());
}

void TestTableSelection::awaitedRowsAreToldBeforeTheyArrive()
{
    const QList<TableRow<SamplePerson>> all = samplePeople();
    m_view->setCurrentIndex(m_table->index(7, 0));
    m_table->remove({all.at(2).id, all.at(3).id});
    m_view->awaitRows({all.at(3).id, all.at(1).id, all.at(2).id}, all.at(3).id);
    QCOMPARE(m_view->selectedRows(), 1); // instead of the one before
    QVERIFY(m_view->isMarking());
    QCOMPARE(m_view->selectedIds(), QStringList({all.at(1).id, all.at(2).id, all.at(3).id}));
    QCOMPARE(m_view->currentId(), all.at(3).id);
    m_table->merge(all);
    QCOMPARE(m_view->selectedRows(), 3);
    QCOMPARE(m_view->currentId(), all.at(3).id);
    QCOMPARE(m_table->idAt(m_view->currentIndex().row()), all.at(3).id);
    QStringList chosen = m_view->selectedIds();
    chosen.sort();
    QCOMPARE(chosen, QStringList({all.at(1).id, all.at(2).id, all.at(3).id}));
    // At once, rows side by side are one range.
    m_view->awaitRows({m_table->idAt(5), m_table->idAt(3), m_table->idAt(4)}, {});
    QCOMPARE(m_view->selectedRows(), 3);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
}

void TestTableSelection::awaitingEndsWhenNothingIsToBeChosen()
{
    const QList<TableRow<SamplePerson>> all = samplePeople();
    m_table->remove({all.at(2).id});
    m_view->awaitRows({all.at(1).id, all.at(2).id}, all.at(1).id);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    m_table->merge(all);
    QCOMPARE(m_view->selectedRows(), 0);
    QVERIFY(m_view->selectedIds().isEmpty());
    QVERIFY(!m_view->isMarking());
}

QTEST_MAIN(TestTableSelection)
#include "test_tableselection.moc"
