// The preview page before anything is sent: what it says, what is chosen, checked and copied.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>

#include "tests/gui/changes/previewtest.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/changes/previewcost.h"
#include "ui/changes/previewheading.h"
#include "ui/changes/rowdetail.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;

} // namespace

class TestPreviewPage : public PreviewTest
{
    Q_OBJECT
private Q_SLOTS:
    void withoutASetItSaysWhatComesHere();
    void itShowsWhatWouldChangeAndWhatItCosts();
    void itSaysWhatJobsAtWorkStillTake();
    void itsTableIsAModel();
    void spaceTakesRowsOut();
    void aStateAloneIsShown();
    void aDryRunChangesNothing();
    void whatSomebodyElseChangedIsShownFromThreeSides();
    void discardForgetsIt();
    void aReadOnlyProfileSaysWhyNothingIsSent();
    void itIsCopiedAndSaved();
};

void TestPreviewPage::withoutASetItSaysWhatComesHere()
{
    QVERIFY(!m_page->preview());
    QVERIFY(paintedTexts(*m_page).contains(u"Nothing to preview"_s));
    m_page->showSet({});
    QVERIFY(!m_page->preview());
}

void TestPreviewPage::itShowsWhatWouldChangeAndWhatItCosts()
{
    ChangeSet set = apia();
    set.changes[3].look = u"managed by a parent, edit the parent"_s;
    m_page->showSet(set);
    QCOMPARE(counts(), (QStringList{u"11 will change"_s, u"1 needs a look"_s}));
    QCOMPARE(cell(0, PreviewTable::SubjectColumn), set.changes.at(0).name);
    QCOMPARE(cell(0, PreviewTable::NowColumn), m_users.at(0).timeZone.value());
    QCOMPARE(cell(0, PreviewTable::AfterColumn), Apia);
    QCOMPARE(cell(0, PreviewTable::StateColumn), u"ready"_s);
    QCOMPARE(cell(3, PreviewTable::StateColumn), u"managed by a parent, edit the parent"_s);
    QCOMPARE(side(0, PreviewTable::NowColumn), int(PreviewTable::Side::Goes));
    QCOMPARE(side(0, PreviewTable::AfterColumn), int(PreviewTable::Side::Comes));
    QCOMPARE(side(3, PreviewTable::NowColumn), int(PreviewTable::Side::Plain));
    const QString cost = m_page->findChild<PreviewHeading *>()->cost();
    QVERIFY2(cost.startsWith(u"%1 requests · about "_s.arg(m_page->preview()->requests())), qPrintable(cost));
    QVERIFY2(cost.endsWith(u"nobody is mailed · every row can be undone"_s), qPrintable(cost));
    QVERIFY(paintedTexts(*m_page).contains(u"PATCH /v2/oauth-clients/{clientId}/users/{userId}"_s));
    QVERIFY(shownButton(*m_page, u"Apply 11 to PRODUCTION"_s));
    QCOMPARE(m_bench->writes().size(), 0);
}

void TestPreviewPage::itSaysWhatJobsAtWorkStillTake()
{
    ChangeSet many = apia(40);
    while (many.changes.size() < 20'000)
        many.changes += many.changes;
    m_page->showSet(apia());
    QVERIFY(!costText(*m_page->preview()).contains(u"jobs at work"_s));
    ChangeJob *const job = m_bench->changes().apply(many);
    QVERIFY(job);
    const QString cost = costText(*m_page->preview());
    QVERIFY2(cost.contains(u" more for the jobs at work · nobody is mailed"_s), qPrintable(cost));
    job->stop(); // before anything is sent
    QTRY_VERIFY_WITH_TIMEOUT(job->id() != 0, Patience);
    QCOMPARE(m_bench->writes().size(), 0);
}

void TestPreviewPage::itsTableIsAModel()
{
    m_page->showSet(apia());
    const QAbstractItemModelTester tester(view()->model());
    const QAbstractItemModelTester source(qobject_cast<PreviewFilter *>(view()->model())->sourceModel());
    m_page->preview()->choose(2, false);
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->checked().isValid(), Patience);
    QCOMPARE(view()->model()->rowCount(), 12);
}

void TestPreviewPage::spaceTakesRowsOut()
{
    m_page->showSet(apia());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, PreviewTable::SubjectColumn));
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_page->preview()->chosen().size(), 11);
    QVERIFY(showsCounts({u"11 of 12 will change"_s}));
    QVERIFY(shownButton(*m_page, u"Apply 11 to PRODUCTION"_s));
    view()->selectAll(); // the first is ticked, so all are taken out
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_page->preview()->chosen().size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!button(u"Apply"_s)->isEnabled(), Patience);
    QVERIFY(button(u"Apply"_s)->toolTip().contains(u"No row is chosen"_s));
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_page->preview()->chosen().size(), 12);
    // By the mouse, anywhere in the cell.
    const QRect tick = view()->visualRect(view()->model()->index(4, PreviewTable::ChooseColumn));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, tick.center());
    QVERIFY(!m_page->preview()->chosen().contains(4));
}

void TestPreviewPage::aStateAloneIsShown()
{
    ChangeSet set = apia();
    set.changes[3].look = u"look at it"_s;
    m_page->showSet(set);
    QAbstractButton *const pill = button(u"1 needs a look"_s);
    pill->click();
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(cell(0, PreviewTable::SubjectColumn), set.changes.at(3).name);
    pill->click();
    QCOMPARE(view()->model()->rowCount(), 12);
}

void TestPreviewPage::aDryRunChangesNothing()
{
    m_page->showSet(apia());
    QAbstractButton *const check = button(u"Check again"_s);
    QSignalSpy ended(m_page->preview(), &ChangePreview::dryRunEnded);
    check->click();
    QVERIFY(m_page->preview()->isDryRunning());
    QVERIFY(!check->isEnabled());
    QVERIFY(shownButton(*m_page, u"Cancel"_s));
    QVERIFY(ended.wait(Patience));
    QVERIFY(check->isEnabled());
    QVERIFY(!shownButton(*m_page, u"Cancel"_s));
    QVERIFY(showsCounts({u"12 will change"_s}));
    QCOMPARE(m_bench->writes().size(), 0);
    // Cancelled, it says so.
    check->click();
    shownButton(*m_page, u"Cancel"_s)->click();
    QVERIFY(!m_page->preview()->isDryRunning());
    QVERIFY(paintedTexts(*m_page).contains(u"Not every row was read again"_s));
}

void TestPreviewPage::whatSomebodyElseChangedIsShownFromThreeSides()
{
    m_page->showSet(apia());
    m_bench->patchUser(m_users.at(5).id.value(), R"({"timeZone":"Pacific/Auckland"})");
    QSignalSpy ended(m_page->preview(), &ChangePreview::dryRunEnded);
    m_page->refresh();
    QVERIFY(ended.wait(Patience));
    QVERIFY(showsCounts({u"11 will change"_s, u"1 changed since"_s}));
    auto *const detail = m_page->findChild<RowDetail *>();
    QVERIFY(!detail->isVisible());
    view()->setCurrentIndex(view()->model()->index(5, PreviewTable::SubjectColumn));
    QVERIFY(detail->isVisible());
    const QStringList texts = paintedTexts(*detail);
    QVERIFY(texts.contains(m_users.at(5).timeZone.value()));
    QVERIFY(texts.contains(u"Pacific/Auckland"_s));
    QVERIFY(texts.contains(Apia));
    QVERIFY(!view()->model()->index(5, PreviewTable::ChooseColumn).flags().testFlag(Qt::ItemIsUserCheckable));
    view()->setCurrentIndex(view()->model()->index(0, PreviewTable::SubjectColumn));
    QVERIFY(!detail->isVisible());
}

void TestPreviewPage::discardForgetsIt()
{
    m_page->showSet(apia());
    const QSignalSpy discarded(m_page.get(), &PreviewPage::discarded);
    button(u"Discard"_s)->click();
    QCOMPARE(discarded.count(), 1);
    QVERIFY(!m_page->preview());
    QCOMPARE(m_bench->writes().size(), 0);
}

void TestPreviewPage::aReadOnlyProfileSaysWhyNothingIsSent()
{
    const ChangeSet set = apia();
    m_page.reset();
    QVERIFY(m_bench->open(WriteLevel::ReadOnly));
    openPage();
    m_page->showSet(set);
    const QString obstacle = m_bench->changes().obstacle();
    QVERIFY(!obstacle.isEmpty());
    QVERIFY(!button(u"Apply"_s)->isEnabled());
    QVERIFY(button(u"Apply"_s)->toolTip().contains(obstacle));
    QVERIFY(button(u"Check again"_s)->isEnabled());
}

void TestPreviewPage::itIsCopiedAndSaved()
{
    m_page->showSet(apia());
    button(u"Copy as CSV"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8().count('\n'), 13);
    button(u"Copy as JSON"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), m_page->preview()->toJson());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"preview.json"_s);
    button(u"Save…"_s)->click();
    auto *const dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), m_page->preview()->toJson());
}

QTEST_MAIN(TestPreviewPage)
#include "test_previewpage.moc"
