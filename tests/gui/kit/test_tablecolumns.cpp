// The columns of a table as the person arranges them.
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

#include "tests/gui/kit/tabletest.h"
#include "ui/kit/columnchooser.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/tickedlist.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestTableColumns : public TableTest
{
    Q_OBJECT
private Q_SLOTS:
    void aLayoutIsShownAndTold();
    void whatAnotherVersionKnowsIsLeftOut();
    void columnsGoBackToHowTheyWere();
    void aHiddenFirstColumnIsNowhere();
    void theKeyboardLeavesAColumnThatIsHidden();
    void widthsSurviveAnotherTextSize();
    void whatIsHiddenChoosesNoWidths();
    void theChooserShowsAndMovesColumns();
    void theLastColumnStaysTicked();
    void theHeadersMenuOpensTheChooser();
    void rowsFollowTheDensity();
    void theKeyboardSortsByItsColumn();
    void theMenuOfTheColumnIsOpenedByKeys();

private:
    // In the menu of the current column.
    bool choose(const QString &text);
    QList<int> numbersIn(int column) const;
    // Is the row in sight, and the keyboard on a cell of it that is?
    bool isAt(int row) const;
    void hide(const QByteArray &id);
};

bool TestTableColumns::isAt(int row) const
{
    const QModelIndex current = m_view->currentIndex();
    const QRect place = m_view->visualRect(m_table->index(row, m_view->columnOf("client")));
    return current.row() == row && !m_view->isColumnHidden(current.column())
        && m_view->viewport()->rect().top() <= place.top()
        && place.bottom() <= m_view->viewport()->rect().bottom();
}

void TestTableColumns::hide(const QByteArray &id)
{
    ColumnLayout layout = m_view->columnLayout();
    layout.shown.removeAll(id);
    m_view->setColumnLayout(layout);
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

void TestTableColumns::aHiddenFirstColumnIsNowhere()
{
    ColumnLayout layout = m_view->columnLayout();
    layout.shown.removeAll("name");
    for (const QByteArray &id : std::as_const(layout.shown))
        layout.widths.insert(id, 200);
    m_view->setColumnLayout(layout);
    m_view->resize(600, 180);
    QScrollBar *const bar = m_view->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() >= 100);
    bar->setValue(100);
    const int last = m_table->rowCount() - 1;
    m_view->setCurrentIndex(m_table->index(last, 0)); // as whoever shows a row does
    QVERIFY(isAt(last));
    QCOMPARE(m_view->currentIndex().column(), m_view->columnOf("client"));
    m_view->scrollTo(m_table->index(0, 0));
    QCOMPARE(m_view->rowAt(0), 0);
    QCOMPARE(bar->value(), 100);
    m_view->setCurrentIndex(m_table->index(0, 0));
    QTest::keyClick(m_view.get(), Qt::Key_J);
    QVERIFY(isAt(1));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(isAt(2));
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 3);
    QVERIFY(isAt(m_view->currentIndex().row()));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(isAt(last));
}

void TestTableColumns::theKeyboardLeavesAColumnThatIsHidden()
{
    m_view->setCurrentIndex(m_table->index(2, 0));
    const QSignalSpy shownRows(m_view.get(), &TableView::rowShown);
    hide("name");
    QCOMPARE(m_view->currentIndex(), m_table->index(2, m_view->columnOf("client")));
    QCOMPARE(m_view->selectedRows(), 1);
    QCOMPARE(shownRows.size(), 0); // it is the same row
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY(isAt(1));
}

void TestTableColumns::widthsSurviveAnotherTextSize()
{
    QFont font = m_view->font();
    for (const int size : {40, 13}) {
        font.setPixelSize(size);
        m_view->setFont(font);
        QVERIFY(m_view->columnLayout().widths.isEmpty()); // nobody chose any
    }
    ColumnLayout layout = m_view->columnLayout();
    layout.widths
        = {{"name", 201}, {"client", 133}, {"zone", 157}, {"id", 71}, {"ahead", 89}, {"active", 64}};
    m_view->setColumnLayout(layout);
    for (const int size : {26, 17, 21, 13}) {
        font.setPixelSize(size);
        m_view->setFont(font);
        QCOMPARE(m_view->columnLayout(), layout);
        QCOMPARE(m_view->columnWidth(0), Measures::of(m_view.get()).px(201));
    }
}

void TestTableColumns::whatIsHiddenChoosesNoWidths()
{
    m_view->setColumnHidden(m_view->columnOf("zone"), true);
    m_view->setColumnHidden(m_view->columnOf("zone"), false);
    QVERIFY(m_view->columnLayout().widths.isEmpty());
    m_view->setColumnWidth(0, 222);
    QCOMPARE(m_view->columnLayout().widths.value("name"), qRound(222 / Measures::of(m_view.get()).scale()));
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

void TestTableColumns::theLastColumnStaysTicked()
{
    ColumnChooser chooser(*m_view, nullptr);
    chooser.list()->setAllTicked(false);
    QCOMPARE(shown(), QByteArrayList({"name"}));
    QCOMPARE(chooser.list()->ticked(), QList<int>{0}); // the list says the same as the table
    auto *const list = chooser.list()->findChild<QListWidget *>();
    list->item(2)->setCheckState(Qt::Checked);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(shown(), QByteArrayList({"zone"}));
    list->item(2)->setCheckState(Qt::Unchecked);
    QCOMPARE(list->item(2)->checkState(), Qt::Checked);
    QCOMPARE(shown(), QByteArrayList({"zone"}));
}

// It fits the window it stands above.
void TestTableColumns::theHeadersMenuOpensTheChooser()
{
    m_view->resize(400, 400);
    Q_EMIT m_view->columnHeader()->customContextMenuRequested(QPoint(20, 10));
    const QList<QAction *> actions = m_view->findChild<QMenu *>()->actions();
    const auto wanted = std::find_if(actions.cbegin(), actions.cend(),
        [](const QAction *action) { return action->text() == u"Choose columns…"_s; });
    QVERIFY(wanted != actions.cend());
    (*wanted)->trigger();
    const auto *const chooser = m_view->findChild<ColumnChooser *>();
    QVERIFY(chooser);
    QVERIFY(chooser->isVisible());
    QVERIFY(chooser->width() <= 400 && chooser->height() <= 400);
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

bool TestTableColumns::choose(const QString &text)
{
    m_view->openColumnMenu();
    const QList<QMenu *> menus = m_view->findChildren<QMenu *>();
    if (menus.isEmpty())
        return false;
    const QList<QAction *> actions = menus.constLast()->actions();
    const auto wanted = std::find_if(actions.cbegin(), actions.cend(),
        [&text](const QAction *action) { return action->text() == text && action->isEnabled(); });
    const bool isThere = wanted != actions.cend();
    if (isThere)
        (*wanted)->trigger();
    delete menus.constLast();
    return isThere;
}

QList<int> TestTableColumns::numbersIn(int column) const
{
    QList<int> numbers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = m_table->index(row, column).data().toString();
        if (!text.isEmpty()) // of a row that could not be read
            numbers.append(text.toInt());
    }
    return numbers;
}

void TestTableColumns::theKeyboardSortsByItsColumn()
{
    ColumnHeader &header = *m_view->columnHeader();
    header.setSortIndicatorShown(true);
    connect(&header, &QHeaderView::sortIndicatorChanged, m_table.get(), &TableModel::sort);
    QCOMPARE(m_view->currentColumn(), m_view->columnOf("name")); // in no row yet
    const int ahead = m_view->columnOf("ahead");
    m_view->setCurrentIndex(m_table->index(0, ahead));
    m_view->sortByCurrentColumn();
    QCOMPARE(header.sortIndicatorSection(), ahead);
    const QList<int> upwards = numbersIn(ahead);
    QVERIFY(std::is_sorted(upwards.cbegin(), upwards.cend()));
    QVERIFY(upwards.constFirst() < upwards.constLast());
    m_view->sortByCurrentColumn();
    const QList<int> downwards = numbersIn(ahead);
    QVERIFY(downwards != upwards);
    QVERIFY(std::is_sorted(downwards.crbegin(), downwards.crend()));
    QCOMPARE(m_view->currentColumn(), ahead);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->currentColumn(), m_view->columnOf("id"));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_COMPARE(header.marked(), m_view->columnOf("id")); // and it is seen
    m_view->clearFocus();
    QCOMPARE(header.marked(), -1);
}

void TestTableColumns::theMenuOfTheColumnIsOpenedByKeys()
{
    const int zone = m_view->columnOf("zone");
    m_view->setCurrentIndex(m_table->index(1, zone));
    QVERIFY(!choose(u"Sort ascending"_s)); // nothing sorts this table
    ColumnHeader &header = *m_view->columnHeader();
    header.setSortIndicatorShown(true);
    QVERIFY(choose(u"Sort descending"_s));
    QCOMPARE(header.sortIndicatorSection(), zone);
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(choose(u"Sort ascending"_s));
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
    const int width = m_view->columnWidth(zone);
    QVERIFY(choose(u"Wider"_s));
    const int wider = m_view->columnWidth(zone);
    QVERIFY(wider > width);
    QCOMPARE(m_view->columnLayout().widths.value("zone"), qRound(wider / Measures::of(m_view.get()).scale()));
    QVERIFY(choose(u"Narrower"_s));
    QCOMPARE(m_view->columnWidth(zone), width);
    QVERIFY(choose(u"Hide “Local time”"_s));
    QVERIFY(m_view->isColumnHidden(zone));
    QCOMPARE(m_view->currentIndex().row(), 1);
}

QTEST_MAIN(TestTableColumns)
#include "test_tablecolumns.moc"
