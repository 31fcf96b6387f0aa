// The raw JSON of a row: folded by mouse and keyboard, coloured in both themes, selected whole.
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

#include "ui/kit/foldingjson.h"
#include "ui/kit/palette.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sample()
{
    return "{\"id\":7,\"title\":\"Clinic\",\"hosts\":[{\"name\":\"Zo\\u00eb\",\"absent\":false}],"
           "\"metadata\":{},"
           "\"end\":null}";
}

int shownLines(const FoldingJson &view)
{
    int shown = 0;
    for (QTextBlock line = view.document()->begin(); line.isValid(); line = line.next())
        shown += line.isVisible() ? 1 : 0;
    return shown;
}

QTextBlock lineWith(const FoldingJson &view, const QString &text)
{
    return view.document()->find(text).block();
}

QSet<QRgb> coloursOf(const FoldingJson &view)
{
    QSet<QRgb> colours;
    for (QTextBlock line = view.document()->begin(); line.isValid(); line = line.next()) {
        const QList<QTextLayout::FormatRange> formats = line.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats)
            colours.insert(range.format.foreground().color().rgb());
    }
    return colours;
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CALENDS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + ".png"_L1);
}

} // namespace

class TestFoldingJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QApplication::setStyle(new Style(Theme::Light));
        m_view = std::make_unique<FoldingJson>();
        m_view->resize(360, 260);
        m_view->setJson(sample());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }
    void returnFoldsWhatTheLineOpens();
    void returnInsideFoldsWhatIsAround();
    void whatWasFoldedInsideStaysFolded();
    void aClickInTheMarginFolds();
    void whatIsFoldedIsStillCopied();
    void namesTextsAndWordsDifferInBothThemes();

private:
    void putCursor(const QTextBlock &line) { m_view->setTextCursor(QTextCursor(line)); }
    std::unique_ptr<FoldingJson> m_view;
};

void TestFoldingJson::returnFoldsWhatTheLineOpens()
{
    const int all = shownLines(*m_view);
    putCursor(lineWith(*m_view, u"hosts"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(shownLines(*m_view), all - 4);
    QVERIFY(!lineWith(*m_view, u"absent"_s).isVisible());
    QVERIFY(lineWith(*m_view, u"metadata"_s).isVisible());
    keepPicture(*m_view, u"json-folded"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(shownLines(*m_view), all);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(shownLines(*m_view), all - 4);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(shownLines(*m_view), all);
}

void TestFoldingJson::returnInsideFoldsWhatIsAround()
{
    putCursor(lineWith(*m_view, u"\"id\""_s));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(shownLines(*m_view), 2); // { … }
    QVERIFY(m_view->textCursor().block().isVisible());
}

void TestFoldingJson::whatWasFoldedInsideStaysFolded()
{
    const int all = shownLines(*m_view);
    putCursor(lineWith(*m_view, u"hosts"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    putCursor(m_view->document()->begin());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(shownLines(*m_view), all - 4);
}

void TestFoldingJson::aClickInTheMarginFolds()
{
    const int all = shownLines(*m_view);
    auto *const margin = m_view->findChild<JsonMargin *>();
    QVERIFY(margin);
    const int middle = m_view->cursorRect(QTextCursor(lineWith(*m_view, u"hosts"_s))).center().y();
    QTest::mouseClick(margin, Qt::LeftButton, {}, {margin->width() / 2, middle});
    QCOMPARE(shownLines(*m_view), all - 4);
}

void TestFoldingJson::whatIsFoldedIsStillCopied()
{
    QVERIFY(m_view->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    putCursor(m_view->document()->begin());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    m_view->selectAll();
    m_view->copy();
    QCOMPARE(QApplication::clipboard()->text(), indentedJson(QString::fromUtf8(sample())));
}

void TestFoldingJson::namesTextsAndWordsDifferInBothThemes()
{
    const QSet<QRgb> light = coloursOf(*m_view);
    QCOMPARE(light.size(), 3);
    QApplication::setStyle(new Style(Theme::Dark));
    QTRY_VERIFY(coloursOf(*m_view) != light);
    QCOMPARE(coloursOf(*m_view).size(), 3);
    keepPicture(*m_view, u"json-dark"_s);
}

QTEST_MAIN(TestFoldingJson)
#include "test_foldingjson.moc"
