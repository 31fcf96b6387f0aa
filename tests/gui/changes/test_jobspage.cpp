// The page of jobs: what is listed, counted, held, opened, undone and forgotten, and how it looks.
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabBar>

#include "models/changes/changelog.h"
#include "tests/gui/changes/jobstest.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/changes/archivetable.h"
#include "ui/changes/leftoutdialog.h"
#include "ui/kit/foldingjson.h"
#include "ui/kit/style.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Apia = u"Pacific/Apia"_s;

} // namespace

class TestJobsPage : public JobsTest
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAJobItSaysWhatComesHere();
    void itListsJobsAndCountsThoseThatHaveNotEnded();
    void aJobIsHeldAndGoesOn();
    void aJobIsOpenedUndoneAndForgotten();
    void theNextRunUndoesWhatItReads();
    void whatStaysAsItIsIsSaidFirst();
    void itsPlacesAreItsTabs();
    void aLoggedChangeLeadsToItsRequest();
    void onlyTheChangeLogIsExported();
    void namesTellItsControlsApart();
    void picturesHoldWhatIsListed_data();
    void picturesHoldWhatIsListed();
};

void TestJobsPage::withoutAJobItSaysWhatComesHere()
{
    QVERIFY(paintedTexts(*m_page).contains(u"No job yet"_s));
    QCOMPARE(m_page->status().count, QString());
    QVERIFY(!button(u"Open"_s)->isEnabled());
    QCOMPARE(button(u"Open"_s)->accessibleDescription(), u"Choose a job first."_s);
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_VERIFY_WITH_TIMEOUT(paintedTexts(*m_page).contains(u"Nothing was changed yet"_s), Patience);
    m_page->showRow(JobsPage::ArchivesRow, {});
    QTRY_VERIFY_WITH_TIMEOUT(paintedTexts(*m_page).contains(u"No archive yet"_s), Patience);
}

void TestJobsPage::itListsJobsAndCountsThoseThatHaveNotEnded()
{
    const QAbstractItemModelTester tester(jobs()->model());
    QSignalSpy changed(m_page.get(), &WindowPage::statusChanged);
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, Apia));
    QVERIFY(job);
    QCOMPARE(m_page->status().count, u"1"_s);
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QCOMPARE(m_page->status().count, QString());
    QVERIFY(!changed.isEmpty());
    QVERIFY(finished(2, u"Asia/Tokyo"_s));
    QCOMPARE(jobs()->model()->rowCount(), 2);
    const QStringList texts = paintedTexts(*m_page);
    QVERIFY(texts.contains(job->title()));
    QVERIFY(texts.contains(u"finished"_s));
    QVERIFY(texts.contains(u"20 of 20"_s));
}

void TestJobsPage::aJobIsHeldAndGoesOn()
{
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users, Apia));
    jobs()->setCurrentIndex(jobs()->model()->index(0, 0));
    QVERIFY(!button(u"Forget…"_s)->isEnabled());
    QCOMPARE(button(u"Forget…"_s)->accessibleDescription(), u"It is at work: hold or stop it first."_s);
    button(u"Pause"_s)->click();
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    QVERIFY(button(u"Resume"_s));
    button(u"Resume"_s)->click();
    QVERIFY(ChangeBench::waitFor(job, JobState::Finished));
    QVERIFY(!button(u"Stop after this one"_s)->isEnabled());
    QCOMPARE(m_bench->writes().size(), 20);
}

void TestJobsPage::aJobIsOpenedUndoneAndForgotten()
{
    const ChangeJob *const job = finished();
    QVERIFY(job);
    QSignalSpy opened(m_page.get(), &JobsPage::jobWanted);
    QSignalSpy undone(m_page.get(), &JobsPage::previewWanted);
    m_page->takeFocus();
    QTest::keyClick(jobs(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toLongLong(), job->id());
    button(u"Undo…"_s)->click();
    QVERIFY(!undone.isEmpty() || undone.wait(Patience));
    QCOMPARE(undone.at(0).at(0).value<ChangeSet>().changes.size(), 8);
    // It asks, and by default nothing happens.
    button(u"Forget…"_s)->click();
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QCOMPARE(jobs()->model()->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<QMessageBox *>(), Patience);
    button(u"Forget…"_s)->click();
    box = m_page->findChild<QMessageBox *>();
    box->button(QMessageBox::Yes)->click();
    QTRY_COMPARE_WITH_TIMEOUT(jobs()->model()->rowCount(), 0, Patience);
    QVERIFY(paintedTexts(*m_page).contains(u"No job yet"_s));
}

void TestJobsPage::theNextRunUndoesWhatItReads()
{
    QVERIFY(finished());
    m_page.reset();
    QVERIFY(m_bench->open());
    openPage();
    QCOMPARE(jobs()->model()->rowCount(), 1);
    QSignalSpy undone(m_page.get(), &JobsPage::previewWanted);
    m_page->takeFocus();
    button(u"Undo…"_s)->click();
    QVERIFY(!undone.isEmpty() || undone.wait(Patience));
    QCOMPARE(undone.at(0).at(0).value<ChangeSet>().changes.size(), 8);
}

void TestJobsPage::whatStaysAsItIsIsSaidFirst()
{
    ChangeSet set = m_bench->zoneChanges(m_users.mid(0, 2), Apia);
    set.changes.append(managedUserRemoval(m_bench->clientId(), m_users.at(19)));
    ChangeJob *const job = m_bench->changes().apply(set, m_bench->profileName);
    QVERIFY(job && ChangeBench::waitFor(job, JobState::Finished));
    QSignalSpy undone(m_page.get(), &JobsPage::previewWanted);
    m_page->takeFocus();
    button(u"Undo…"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<LeftOutDialog *>(), Patience);
    auto *const dialog = m_page->findChild<LeftOutDialog *>();
    QCOMPARE(dialog->windowTitle(), u"1 row stays as it is"_s);
    QVERIFY(paintedTexts(*dialog).contains(m_users.at(19).name.value()));
    QVERIFY(undone.isEmpty());
    shownButton(*dialog, u"Preview the other 2"_s)->click();
    QCOMPARE(undone.count(), 1);
    QCOMPARE(undone.at(0).at(0).value<ChangeSet>().changes.size(), 2);
}

void TestJobsPage::itsPlacesAreItsTabs()
{
    const auto *const tabs = m_page->findChild<QTabBar *>();
    m_page->showRow(JobsPage::LogRow, {});
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(m_page->chosenRow(), QString(JobsPage::LogRow));
    m_page->showRow(JobsPage::ArchivesRow, {});
    QCOMPARE(tabs->currentIndex(), 2);
    QCOMPARE(m_page->chosenRow(), QString(JobsPage::ArchivesRow));
    m_page->showRow({}, {});
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(m_page->chosenRow(), QString());
}

void TestJobsPage::aLoggedChangeLeadsToItsRequest()
{
    QVERIFY(finished(2));
    QSignalSpy wanted(m_page.get(), &WindowPage::requestWanted);
    QVERIFY(!m_page->requestObstacle().isEmpty()); // of a job as a whole
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 2, Patience);
    QAbstractButton *const show = button(u"Show request"_s);
    QVERIFY(show && !show->isEnabled());
    auto *const rows = log()->findChild<TableView *>();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QVERIFY2(show->isEnabled(), qPrintable(show->accessibleDescription()));
    show->click();
    QCOMPARE(wanted.count(), 1);
    const auto entry = wanted.at(0).at(0).value<quint64>();
    QCOMPARE(entry, m_page->requestBehind());
    const LoggedRequest *const request = m_bench->session().log().find(entry);
    QVERIFY(request);
    QCOMPARE(requestIdOf(*request), log()->log()->at(0).result.requestId);
}

void TestJobsPage::onlyTheChangeLogIsExported()
{
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_VERIFY_WITH_TIMEOUT(paintedTexts(*m_page).contains(u"Nothing was changed yet"_s), Patience);
    QCOMPARE(m_page->exportObstacle(), u"There is nothing in the list."_s);
    QVERIFY(finished(2));
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 2, Patience);
    m_page->showRow({}, {});
    QVERIFY(m_page->exportObstacle().contains(u"change log"_s));
    m_page->askForExport();
    QVERIFY(!m_page->findChild<QFileDialog *>());
    m_page->showRow(JobsPage::ArchivesRow, {});
    QVERIFY(!m_page->exportObstacle().isEmpty());
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_page->exportObstacle(), QString(), Patience);
    m_page->askForExport();
    auto *const dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Save the change log"_s);
    dialog->reject();
}

void TestJobsPage::namesTellItsControlsApart()
{
    QVERIFY(finished());
    QVERIFY(destroyed());
    for (const QString &tab : {QString(), QString(JobsPage::LogRow), QString(JobsPage::ArchivesRow)}) {
        m_page->showRow(tab, {});
        QCOMPARE(badlyNamed(*m_page), QStringList());
    }
}

void TestJobsPage::picturesHoldWhatIsListed_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestJobsPage::picturesHoldWhatIsListed()
{
    QFETCH(Theme, theme);
    QApplication::setStyle(new Style(theme));
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(finished(12, u"Asia/Tokyo"_s));
    QVERIFY(destroyed());
    ChangeJob *const job = m_bench->changes().apply(m_bench->zoneChanges(m_users.mid(0, 19), Apia));
    job->pause();
    QVERIFY(ChangeBench::waitFor(job, JobState::Paused));
    m_page->takeFocus();
    const QImage jobList = picture(*m_page, u"jobs-"_s + look);
    QCOMPARE(jobList.pixelColor(4, 60), Palette(theme)(Tone::Window));
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_VERIFY_WITH_TIMEOUT(log()->log()->rowCount() >= 12, Patience);
    QVERIFY(picture(*m_page, u"log-"_s + look) != jobList);
    m_page->showRow(JobsPage::ArchivesRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(archives()->table()->rowCount(), 1, Patience);
    archives()->takeFocus();
    QTRY_VERIFY_WITH_TIMEOUT(!archives()->json()->toPlainText().isEmpty(), Patience);
    picture(*m_page, u"archives-"_s + look);
    QApplication::setStyle(new Style(Theme::Light));
}

QTEST_MAIN(TestJobsPage)
#include "test_jobspage.moc"
