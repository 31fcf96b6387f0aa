// All rows of a list that is not all there: it is asked first whether those that are known will do.
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <memory>

#include "tests/faults/openwindow.h"
#include "tests/sandbox/changes/changebench.h"
#include "ui/kit/tableview.h"
#include "ui/shell/resourcepage.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 60'000; // ms
constexpr int Bookings = 1'000; // several pages

} // namespace

class TestIncompleteList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void goingOnTakesWhatIsKnown();
    void waitingTakesNothing();
    void whatWasCancelledIsLoadedFirst();

private:
    ResourcePage &page() { return *m_open->page(u"bookings"_s); }
    TableView &view() { return *page().view(); }
    QMessageBox *question() { return page().findChild<QMessageBox *>(); }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return !question(); }, Patience);
    }
    void cancelLoading();

    std::unique_ptr<ChangeBench> m_bench;
    std::unique_ptr<OpenWindow> m_open;
};

// The first pages come, the others never do.
void TestIncompleteList::init()
{
    m_bench = std::make_unique<ChangeBench>(20, QStringList{u"--bookings"_s, QString::number(Bookings)});
    m_bench->fault({{u"kind"_s, u"hang"_s}, {u"match"_s, u"/bookings"_s}, {u"skip"_s, 2}, {u"count"_s, -1}});
    m_open = std::make_unique<OpenWindow>(m_bench->profile(), m_bench->credential());
    QTRY_VERIFY_WITH_TIMEOUT(m_open->page(u"bookings"_s) && view().model()->rowCount() > 0, Patience);
    m_open->window.workspace()->navigator().go({u"bookings"_s, {}});
    QVERIFY(!page().shown().progress.isEmpty());
}

void TestIncompleteList::cleanup()
{
    m_open.reset();
    m_bench.reset();
}

void TestIncompleteList::cancelLoading()
{
    const QList<QPushButton *> buttons = page().findChildren<QPushButton *>();
    for (QPushButton *const button : buttons) {
        if (button->accessibleName() == "Cancel loading"_L1)
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(page().shown().progress.isEmpty(), Patience);
}

void TestIncompleteList::goingOnTakesWhatIsKnown()
{
    page().doWithList(ListVerb::SelectAll);
    QMessageBox *const asked = question();
    QVERIFY(asked && asked->isVisible());
    QCOMPARE(view().selectedRows(), 0);
    QCOMPARE(asked->text(), u"The list is not complete yet"_s);
    QCOMPARE(asked->defaultButton(), static_cast<QPushButton *>(asked->button(QMessageBox::Cancel)));
    const QString known = QLocale().toString(view().model()->rowCount());
    QVERIFY2(asked->informativeText().contains(known), qPrintable(asked->informativeText()));
    QCOMPARE(asked->button(QMessageBox::Yes)->text(), u"Go on with %1"_s.arg(known));
    asked->button(QMessageBox::Yes)->click();
    QVERIFY(view().selectedRows() > 0);
    QCOMPARE(view().selectedRows(), view().model()->rowCount());
    QVERIFY(isGone());
}

void TestIncompleteList::waitingTakesNothing()
{
    page().doWithList(ListVerb::SelectAll);
    QVERIFY(question());
    QCOMPARE(question()->button(QMessageBox::Cancel)->text(), u"Wait"_s);
    question()->button(QMessageBox::Cancel)->click();
    QVERIFY(isGone());
    QCOMPARE(view().selectedRows(), 0);
    QVERIFY(!page().shown().progress.isEmpty()); // it goes on
}

void TestIncompleteList::whatWasCancelledIsLoadedFirst()
{
    cancelLoading();
    page().doWithList(ListVerb::SelectAll);
    QVERIFY(question());
    QAbstractButton *const others = question()->button(QMessageBox::Cancel);
    QCOMPARE(others->text(), u"Load the others"_s);
    m_bench->clearFaults();
    others->click();
    QVERIFY(isGone());
    QTRY_VERIFY_WITH_TIMEOUT(page().shown().progress.isEmpty(), Patience);
    QVERIFY2(!page().shown().count.startsWith(u'\u2265'), qPrintable(page().shown().count));
    page().doWithList(ListVerb::SelectAll);
    QVERIFY(!question());
    QVERIFY(view().selectedRows() > 0);
    QCOMPARE(view().selectedRows(), view().model()->rowCount());
}

} // namespace Calends

using Calends::TestIncompleteList;
QTEST_MAIN(TestIncompleteList)
#include "test_incompletelist.moc"
