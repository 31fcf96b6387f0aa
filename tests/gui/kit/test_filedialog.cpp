// Whoever is asked for a file leaves no list of files behind.
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "ui/kit/filedialog.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

class TestFileDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasChosenIsListedNowhere();
    void settingsAreKeptWhereTheyWere();

private:
    // Saves as a file of this name, as a person would, and lets the dialog go.
    void chooseWith(std::unique_ptr<QFileDialog> dialog) const;
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_files;
};

void TestFileDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void TestFileDialog::chooseWith(std::unique_ptr<QFileDialog> dialog) const
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString file = m_files.filePath(u"people of Acme Health.csv"_s);
    dialog->open();
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog.get())->accept();
    QCOMPARE(dialog->selectedFiles(), QStringList{file});
}

void TestFileDialog::whatWasChosenIsListedNowhere()
{
    chooseWith(std::make_unique<FileDialog>());
    QCOMPARE(entries(), QStringList());
    // Qt's own does it; where that ends one day, this class can go.
    chooseWith(std::make_unique<QFileDialog>());
    QCOMPARE(entries(), QStringList{u"QtProject.conf"_s});
}

void TestFileDialog::settingsAreKeptWhereTheyWere()
{
    const QString usual = QSettings(u"Calends"_s, u"calends"_s).fileName();
    QVERIFY(usual.startsWith(m_folder->path()));
    chooseWith(std::make_unique<FileDialog>());
    QCOMPARE(QSettings(u"Calends"_s, u"calends"_s).fileName(), usual);
    {
        QSettings settings(u"Calends"_s, u"calends"_s);
        settings.setValue(u"language"_s, u"de"_s);
    }
    QVERIFY(QFile::exists(usual));
}

QTEST_MAIN(TestFileDialog)
#include "test_filedialog.moc"
