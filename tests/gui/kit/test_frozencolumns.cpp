// Columns that stay in place while the others are scrolled sideways: seen, met by the mouse, made wider,
// moved.
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/gui/kit/tabletest.h"
#include "ui/kit/columnchooser.h"
#include "ui/kit/columnheader.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Width = 160; // px of every column

} // namespace

class TestFrozenColumns : public TableTest
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstColumnsStayInPlace_data();
    void theFirstColumnsStayInPlace();
    void theMouseMeetsWhatItSees();
    void aColumnIsNeverHiddenBelowThoseThatStay();
    void itsEdgeIsHeldOnBothSides_data();
    void itsEdgeIsHeldOnBothSides();
    void itStaysUntilItIsLetGo();
    void onlyItsOwnButtonEndsADrag();
    void aDragEndsWithWhatIsDragged();
    void itIsMovedToWhereTheMouseSeesIt();
    void aColumnIsMovedBeforeThoseThatStay();
    void whatIsHiddenDoesNotStay();
    void noMoreThanSomeStay();

private:
    // The colours of a cell as painted.
    QImage painted(const QRect &place) const { return m_view->viewport()->grab(place).toImage(); }
    ColumnHeader &header() const { return *m_view->columnHeader(); }
    void scrollSideways(int by);
    void press(int x) { QTest::mousePress(header().viewport(), Qt::LeftButton, {}, QPoint(x, 10)); }
    void moveTo(int x);
    void letGo(int x) { QTest::mouseRelease(header().viewport(), Qt::LeftButton, {}, QPoint(x, 10)); }
};

void TestFrozenColumns::scrollSideways(int by)
{
    ColumnLayout layout = m_view->columnLayout();
    for (const QByteArray &id : std::as_const(layout.shown))
        layout.widths.insert(id, Width);
    m_view->setColumnLayout(layout);
    QScrollBar *const bar = m_view->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() >= by);
    bar->setValue(by);
    QVERIFY(header().isPinned());
}

// With the button held.
void TestFrozenColumns::moveTo(int x)
{
    QWidget *const viewport = header().viewport();
    const QPoint place(x, 10);
    QMouseEvent move(
        QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
}

void TestFrozenColumns::theFirstColumnsStayInPlace_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestFrozenColumns::theFirstColumnsStayInPlace()
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

void TestFrozenColumns::theMouseMeetsWhatItSees()
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

void TestFrozenColumns::aColumnIsNeverHiddenBelowThoseThatStay()
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

void TestFrozenColumns::itsEdgeIsHeldOnBothSides_data()
{
    QTest::addColumn<int>("beside"); // px
    QTest::newRow("before the edge") << -1;
    QTest::newRow("behind the edge") << 2;
}

void TestFrozenColumns::itsEdgeIsHeldOnBothSides()
{
    QFETCH(int, beside);
    scrollSideways(200);
    const QSignalSpy changed(m_view.get(), &TableView::columnsChanged);
    const int edge = header().frozenPlace().right() + beside;
    press(edge);
    for (int by = 10; by <= 40; by += 10) {
        moveTo(edge + by);
        QCOMPARE(m_view->columnWidth(0), Width + by);
    }
    QCOMPARE(header().frozenPlace().width(), Width + 40);
    QCOMPARE(changed.size(), 0); // told once, not with every pixel
    letGo(edge + 40);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_view->columnLayout().widths.value("name"), Width + 40);
    QCOMPARE(m_view->columnLayout().widths.value("client"), Width);
}

void TestFrozenColumns::itStaysUntilItIsLetGo()
{
    scrollSideways(200);
    const int edge = header().frozenPlace().right();
    press(edge);
    moveTo(edge + 260); // nearly all of the room
    QCOMPARE(header().frozenSections(), QList<int>{0});
    QCOMPARE(m_view->columnWidth(0), Width + 260);
    letGo(edge + 260);
    QVERIFY(header().frozenSections().isEmpty());
}

void TestFrozenColumns::onlyItsOwnButtonEndsADrag()
{
    scrollSideways(200);
    const int edge = header().frozenPlace().right();
    press(edge);
    moveTo(edge + 20);
    QTest::mouseRelease(header().viewport(), Qt::RightButton, {}, QPoint(edge + 20, 10));
    QVERIFY(header().isPressed());
    moveTo(edge + 40);
    QCOMPARE(m_view->columnWidth(0), Width + 40);
    letGo(edge + 40);
    QVERIFY(!header().isPressed());
}

void TestFrozenColumns::aDragEndsWithWhatIsDragged()
{
    press(header().placeOf(0).center().x());
    QVERIFY(header().isPressed());
    m_view->hide();
    QVERIFY(!header().isPressed());
    m_view->show();
    QTest::mouseRelease(header().viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    press(header().placeOf(0).center().x());
    QAbstractItemModel *const model = m_view->model();
    m_view->setModel(nullptr);
    QVERIFY(!header().isPressed());
    m_view->setModel(model);
}

void TestFrozenColumns::itIsMovedToWhereTheMouseSeesIt()
{
    scrollSideways(200);
    const int held = header().placeOf(0).center().x();
    const int target = header().placeOf(m_view->columnOf("ahead")).center().x() + 10;
    press(held);
    moveTo(held + 30);
    const auto *const moved = header().viewport()->findChild<QLabel *>();
    QVERIFY(moved);
    QCOMPARE(moved->x(), header().placeOf(0).left() + 30);
    moveTo(target);
    QCOMPARE(moved->x(), header().placeOf(0).left() + target - held);
    letGo(target);
    QCOMPARE(shown(), QByteArrayList({"client", "zone", "id", "ahead", "name", "active"}));
    QCOMPARE(header().frozenSections(), QList<int>{m_view->columnOf("client")});
}

void TestFrozenColumns::aColumnIsMovedBeforeThoseThatStay()
{
    scrollSideways(200);
    const int held = header().placeOf(m_view->columnOf("ahead")).center().x();
    const int target = header().frozenPlace().left() + 20;
    press(held);
    moveTo(held - 30);
    moveTo(target);
    letGo(target);
    QCOMPARE(shown(), QByteArrayList({"ahead", "name", "client", "zone", "id", "active"}));
    QCOMPARE(header().frozenSections(), QList<int>{m_view->columnOf("ahead")});
}

void TestFrozenColumns::whatIsHiddenDoesNotStay()
{
    scrollSideways(100);
    m_view->setColumnHidden(0, true);
    const int second = m_view->columnOf("client");
    QCOMPARE(header().frozenSections(), QList<int>{second});
    QCOMPARE(header().frozenPlace().width(), m_view->columnWidth(second));
    m_view->setColumnHidden(0, false);
    QCOMPARE(header().frozenSections(), QList<int>{0});
}

void TestFrozenColumns::noMoreThanSomeStay()
{
    header().setFrozen(ColumnLayout::MostFrozen + 1);
    QCOMPARE(header().frozen(), ColumnLayout::MostFrozen);
    const ColumnChooser chooser(*m_view, nullptr);
    QCOMPARE(chooser.frozen()->maximum(), ColumnLayout::MostFrozen);
    header().setFrozen(-1);
    QCOMPARE(header().frozen(), 0);
}

QTEST_MAIN(TestFrozenColumns)
#include "test_frozencolumns.moc"
