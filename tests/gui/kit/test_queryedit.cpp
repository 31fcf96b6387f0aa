// The filter as it is used: typed, completed, its conditions taken away again.
#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/gui/kit/samplepeople.h"
#include "ui/kit/completionlist.h"
#include "ui/kit/querychips.h"
#include "ui/kit/queryedit.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

// Nothing else in the field is red.
int redPixels(const QImage &image)
{
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            red += color.red() > color.green() + 40 && color.red() > color.blue() + 40 ? 1 : 0;
        }
    }
    return red;
}

} // namespace

class TestQueryEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void fieldsAreOfferedFromTheFirstKey();
    void valuesFollowWithTheRowsThatHaveThem();
    void escapeClosesTheListThenClearsThenLeaves();
    void withoutAChoiceTheKeysGoToTheTable();
    void controlSpaceOffersEverything();
    void aClickTakesACompletion();
    void tabTakesTheChosenOneAndElseMovesOn();
    void theListGoesWithTheFocus();
    void conditionsAreChipsAndWordsAreNot();
    void chipsAreRemovedByMouse();
    void chipsAreRemovedByKeyboardAndTheFocusStays();
    void problemsAreSaid();
    void aProblemWaitsWhileItIsCompleted();
    void chipsWrapAndTheirWholeTextIsInTheToolTip();

private:
    QStringList offered() const;
    QList<QueryChip *> chips() const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_edit, Qt::Key(key), modifiers);
    }

    std::unique_ptr<QWidget> m_window;
    ValueTable<SamplePerson> *m_table = nullptr;
    QueryEdit *m_edit = nullptr;
    QueryChips *m_chips = nullptr;
};

void TestQueryEdit::init()
{
    m_window = std::make_unique<QWidget>();
    QList<Column<SamplePerson>> columns = samplePeopleColumns();
    for (Column<SamplePerson> &column : columns)
        column.order = column.id == "ahead" ? QueryOrder::Number : QueryOrder::None;
    m_table = new ValueTable<SamplePerson>(columns, m_window.get());
    m_table->merge(samplePeople());
    auto *column = new QVBoxLayout(m_window.get());
    m_edit = new QueryEdit(*m_table);
    m_chips = new QueryChips(*m_edit);
    column->addWidget(m_edit);
    column->addWidget(m_chips);
    column->addStretch(1);
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    QTRY_VERIFY(m_edit->hasFocus());
}

QStringList TestQueryEdit::offered() const
{
    QStringList texts;
    if (m_edit->completions().isVisible()) {
        for (const QueryCompletion &completion : m_edit->completions().completions())
            texts.append(completion.text);
    }
    return texts;
}

QList<QueryChip *> TestQueryEdit::chips() const
{
    QList<QueryChip *> visible = m_chips->findChildren<QueryChip *>();
    visible.removeIf([](const QueryChip *chip) { return !chip->isVisible(); });
    return visible;
}

void TestQueryEdit::fieldsAreOfferedFromTheFirstKey()
{
    QTest::keyClicks(m_edit, u"c"_s);
    QCOMPARE(offered(), QStringList{u"client:"_s});
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"client:"_s);
    QTRY_VERIFY(!offered().isEmpty());
}

void TestQueryEdit::valuesFollowWithTheRowsThatHaveThem()
{
    QTest::keyClicks(m_edit, u"client:web"_s);
    QTRY_COMPARE(offered(), QStringList{u"\"Acme Web\""_s});
    const QueryCompletion web = m_edit->completions().completions().constFirst();
    QVERIFY(web.rows > 1);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"client:\"Acme Web\" "_s);
    QVERIFY(offered().isEmpty());
    QCOMPARE(m_table->rowCount(), web.rows);
}

void TestQueryEdit::escapeClosesTheListThenClearsThenLeaves()
{
    const QSignalSpy left(m_edit, &FilterEdit::left);
    QTest::keyClicks(m_edit, u"c"_s);
    QVERIFY(!offered().isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(offered().isEmpty());
    QCOMPARE(m_edit->text(), u"c"_s);
    key(Qt::Key_Escape);
    QCOMPARE(m_edit->text(), QString());
    QCOMPARE(left.size(), 0);
    key(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestQueryEdit::withoutAChoiceTheKeysGoToTheTable()
{
    const QSignalSpy left(m_edit, &FilterEdit::left);
    QTest::keyClicks(m_edit, u"c"_s);
    key(Qt::Key_Return);
    QCOMPARE(left.size(), 1);
    QCOMPARE(m_edit->text(), u"c"_s);
    QTest::keyClicks(m_edit, u"zz"_s);
    QVERIFY(offered().isEmpty());
    key(Qt::Key_Down);
    QCOMPARE(left.size(), 2);
}

void TestQueryEdit::controlSpaceOffersEverything()
{
    QVERIFY(offered().isEmpty());
    key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(offered().size(), m_table->queryFields().size());
    QCOMPARE(m_edit->text(), QString());
    key(Qt::Key_Up);
    QCOMPARE(m_edit->completions().chosen(), int(offered().size()) - 1);
}

void TestQueryEdit::aClickTakesACompletion()
{
    QTest::keyClicks(m_edit, u"ah"_s);
    auto *view = m_edit->completions().findChild<QAbstractItemView *>();
    QVERIFY(!view->accessibleName().isEmpty());
    const QModelIndex first = view->model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Ahead"_s));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(first).center());
    QCOMPARE(m_edit->text(), u"ahead:"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestQueryEdit::tabTakesTheChosenOneAndElseMovesOn()
{
    QTest::keyClicks(m_edit, u"ah"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"ahead:"_s);
    QVERIFY(m_edit->hasFocus());
    m_edit->setText(u"-ahead:3 "_s);
    QTest::keyClicks(m_edit, u"ah"_s);
    key(Qt::Key_Tab);
    QVERIFY(!m_edit->hasFocus());
}

void TestQueryEdit::theListGoesWithTheFocus()
{
    m_edit->setText(u"client:web "_s);
    QTest::keyClicks(m_edit, u"c"_s);
    QVERIFY(!offered().isEmpty());
    chips().constFirst()->setFocus();
    QVERIFY(offered().isEmpty());
}

void TestQueryEdit::conditionsAreChipsAndWordsAreNot()
{
    QVERIFY(!m_chips->isVisible());
    m_edit->setText(u"amara client:web,ios ahead>=3 -state=healthy no:zone -x"_s);
    QStringList texts;
    for (const QueryChip *chip : chips()) {
        texts.append(chip->text());
        QVERIFY(chip->accessibleName().contains(chip->text()));
    }
    QCOMPARE(texts.size(), 5);
    QVERIFY(texts.at(0).endsWith(u": web or ios"_s));
    QCOMPARE(texts.at(1), u"Ahead ≥ 3"_s);
    QCOMPARE(texts.at(2), u"not Health = healthy"_s);
    QVERIFY(texts.at(3).endsWith(u"is empty"_s));
    QCOMPARE(texts.at(4), u"not “x”"_s);
    m_edit->clear();
    QVERIFY(!m_chips->isVisible());
    QCOMPARE(m_table->rowCount(), m_table->totalRows());
}

void TestQueryEdit::chipsAreRemovedByMouse()
{
    m_edit->setText(u"a ahead>=3 state=healthy"_s);
    QTest::mouseClick(chips().constFirst(), Qt::LeftButton);
    QCOMPARE(m_edit->text(), u"a state=healthy"_s);
    QCOMPARE(chips().size(), 1);
}

void TestQueryEdit::chipsAreRemovedByKeyboardAndTheFocusStays()
{
    m_edit->setText(u"ahead>=3 state=healthy"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(chips().constFirst()->hasFocus());
    QTest::keyClick(chips().constFirst(), Qt::Key_Delete);
    QCOMPARE(m_edit->text(), u"state=healthy"_s);
    QVERIFY(chips().constFirst()->hasFocus());
    QTest::keyClick(chips().constFirst(), Qt::Key_Space);
    QCOMPARE(m_edit->text(), QString());
    QVERIFY(m_edit->hasFocus());
}

void TestQueryEdit::problemsAreSaid()
{
    const QString help = m_edit->toolTip();
    QCOMPARE(redPixels(m_edit->grab().toImage()), 0);
    m_edit->setText(u"cleint:acme a"_s);
    const QString reason = u"There is no field “cleint” here. Did you mean “client”?"_s;
    QCOMPARE(m_edit->toolTip(), reason);
    QVERIFY(m_edit->accessibleDescription().startsWith(reason));
    QVERIFY(m_chips->isVisible());
    QVERIFY(redPixels(m_edit->grab().toImage()) > 0);
    m_edit->setText(u"client:acme a"_s);
    QCOMPARE(m_edit->toolTip(), help);
    QCOMPARE(redPixels(m_edit->grab().toImage()), 0);
}

void TestQueryEdit::aProblemWaitsWhileItIsCompleted()
{
    QTest::keyClicks(m_edit, u"no:cli"_s);
    QCOMPARE(offered(), QStringList{u"client"_s});
    QVERIFY(m_edit->problems().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(m_edit->problems().size(), 1);
}

void TestQueryEdit::chipsWrapAndTheirWholeTextIsInTheToolTip()
{
    QString typed;
    for (int i = 0; i < 12; ++i)
        typed += u"-client:a%1 "_s.arg(i);
    m_edit->setText(typed + u"-client:"_s + QString(300, u'w'));
    QTRY_VERIFY(chips().constLast()->y() > chips().constFirst()->y());
    for (const QueryChip *chip : chips()) {
        QVERIFY(m_chips->rect().contains(chip->geometry()));
        QVERIFY(chip->toolTip().startsWith(chip->text()));
    }
}

QTEST_MAIN(TestQueryEdit)
#include "test_queryedit.moc"
