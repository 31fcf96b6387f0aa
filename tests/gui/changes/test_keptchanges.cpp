// What is kept of jobs that have ended: the change log and archives, read, searched, saved and deleted.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

#include "models/changes/archivefile.h"
#include "models/changes/changelog.h"
#include "tests/gui/changes/jobstest.h"
#include "tests/gui/settings/paintedtexts.h"
#include "ui/changes/archivetable.h"
#include "ui/changes/passphrasedialog.h"
#include "ui/kit/discretion.h"
#include "ui/kit/foldingjson.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestKeptChanges : public JobsTest
{
    Q_OBJECT
private Q_SLOTS:
    void theLogIsSearched();
    void theLogIsSaved();
    void theLogIsCopiedAsEither();
    void archivesAreReadSavedAndDeleted();
    void archivesAreExportedUnderAPassphrase();
    void discreetModeVeilsPeople();
};

void TestKeptChanges::theLogIsSearched()
{
    const ChangeJob *const job = finished();
    QVERIFY(job);
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 8, Patience);
    const QString name = m_users.at(3).name.value();
    log()->search()->setText(name);
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 1, Patience);
    QVERIFY(paintedTexts(*m_page).contains(u"1 change"_s));
    QSignalSpy opened(m_page.get(), &JobsPage::jobWanted);
    auto *const view = log()->findChild<TableView *>();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.at(0).at(0).toLongLong(), job->id());
    log()->search()->setText(u"nobody of that name"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownButton(*m_page, u"Clear search"_s), Patience);
    shownButton(*m_page, u"Clear search"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 8, Patience);
}

void TestKeptChanges::theLogIsSaved()
{
    QVERIFY(finished());
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 8, Patience);
    const QTemporaryDir folder;
    button(u"Save…"_s)->click();
    auto *const dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = folder.filePath(u"log.csv"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll().count('\n'), 9);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestKeptChanges::theLogIsCopiedAsEither()
{
    QVERIFY(finished());
    m_page->showRow(JobsPage::LogRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(log()->log()->rowCount(), 8, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Copy as CSV"_s)->isEnabled(), Patience);
    button(u"Copy as CSV"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8().count('\n'), 9);
    QVERIFY(button(u"Copy as JSON"_s)->isEnabled());
    button(u"Copy as JSON"_s)->click();
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(copied.contains(m_users.at(3).name.value().toUtf8()));
    QCOMPARE(copied, log()->log()->toJson());
}

void TestKeptChanges::archivesAreReadSavedAndDeleted()
{
    QVERIFY(destroyed());
    m_page->showRow(JobsPage::ArchivesRow, {});
    ArchiveTable *const table = archives()->table();
    const QAbstractItemModelTester tester(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, Patience);
    QCOMPARE(table->index(0, ArchiveTable::NameColumn).data().toString(), m_users.at(19).name.value());
    archives()->takeFocus();
    QTRY_VERIFY_WITH_TIMEOUT(
        archives()->json()->toPlainText().contains(m_users.at(19).name.value()), Patience);
    const QTemporaryDir folder;
    button(u"Save a copy…"_s)->click();
    auto *const dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString file = folder.filePath(u"archive.json"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("email"));
    button(u"Delete…"_s)->click();
    auto *const box = m_page->findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Yes)->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 0, Patience);
    QVERIFY(archives()->json()->toPlainText().isEmpty());
    QVERIFY(paintedTexts(*m_page).contains(u"No archive yet"_s));
}

void TestKeptChanges::archivesAreExportedUnderAPassphrase()
{
    QVERIFY(destroyed());
    m_page->showRow(JobsPage::ArchivesRow, {});
    QTRY_COMPARE_WITH_TIMEOUT(archives()->table()->rowCount(), 1, Patience);
    archives()->takeFocus();
    button(u"Export encrypted…"_s)->click();
    auto *const asked = m_page->findChild<PassphraseDialog *>();
    QVERIFY(asked);
    QCOMPARE(badlyNamed(*asked), QStringList());
    const QList<QLineEdit *> lines = asked->findChildren<QLineEdit *>();
    QAbstractButton *const go = shownButton(*asked, u"Go on…"_s);
    QTest::keyClicks(lines.at(0), u"a passphrase"_s);
    QVERIFY(!go->isEnabled());
    QTest::keyClicks(lines.at(1), u"a passphrase"_s);
    QVERIFY(go->isEnabled());
    go->click();
    auto *const dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"archives.calends-archive"_s);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), Patience);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const std::optional<QByteArray> json = decryptedArchives(saved.readAll(), u"a passphrase"_s);
    QVERIFY(json);
    QVERIFY(json->contains(m_users.at(19).name.value().toUtf8()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<PassphraseDialog *>(), Patience);
}

void TestKeptChanges::discreetModeVeilsPeople()
{
    Discretion discretion;
    QVERIFY(destroyed());
    const QString name = m_users.at(19).name.value();
    for (const QLatin1StringView tab : {JobsPage::LogRow, JobsPage::ArchivesRow}) {
        m_page->showRow(tab, {});
        const auto told = [this, &name] { return paintedTexts(*m_page).join(u'\n').contains(name); };
        discretion.setOn(false);
        QTRY_VERIFY_WITH_TIMEOUT(told(), Patience);
        discretion.setOn(true);
        QVERIFY(!told());
    }
}

QTEST_MAIN(TestKeptChanges)
#include "test_keptchanges.moc"
