// The journals of accounts that were removed: found, looked at, and only then deleted, with their keys. With
// a real keychain, in a home of its own.
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QLockFile>
#include <QPushButton>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include "app/calends/accountroom.h"
#include "app/calends/console.h"
#include "app/calends/keptplaces.h"
#include "models/account/keptcredential.h"
#include "models/account/profilestore.h"
#include "models/account/storekey.h"
#include "models/changes/changelog.h"
#include "models/changes/leftjournal.h"
#include "tests/programs/keptaccount.h"
#include "tests/unit/account/keychain.h"
#include "tests/unit/changes/people.h"
#include "ui/changes/changelogpane.h"
#include "ui/changes/leftjournaldialog.h"
#include "ui/changes/leftjournalssection.h"
#include "ui/kit/questionbox.h"
#include "ui/kit/style.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms
const QString Removed = u"7a0d6b1e-2f5c-4c9e-9a57-3f6f0b6a1c11"_s;

Profile profileOf(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.name = u"Field studio"_s;
    profile.base = QUrl(u"http://127.0.0.1:9"_s); // nobody answers there
    return profile;
}

QString journalFile(const QString &id)
{
    return ChangeJournal::fileBeside(AccountRoom::storeFileOf(profileOf(id)));
}

QString profilesFile() { return configurationFile("profiles.json"_L1); }

} // namespace

class TestLeftJournals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyThoseOfRemovedAccountsAreLeft();
    void whatIsInItIsCounted();
    void itIsNotDeletedUnseen();
    void itIsDeletedWithItsKey();
    void oneThatSomebodyElseHasStays();
    void oneWhoseAccountIsThereAgainStays();
    void whileTheKeychainIsLockedNothingIsDeleted();
    void withoutItsKeyItCanOnlyBeDeleted();
    void aDamagedOneIsNeitherRenamedNorRead();
    void theSettingsListShowAndDeleteIt();
    void anAccountThatChangedNothingLeavesNone();

private:
    void leave(const QString &id); // a journal with jobs, as of an account that was removed
    QByteArray keyOf(const QString &id);
    std::unique_ptr<LeftJournal> opened();

    std::unique_ptr<Vault> m_vault;
    bool m_isLeft = true;
};

void TestLeftJournals::initTestCase()
{
    QVERIFY2(isTestHome(), "to be run by tests/with-keychain: it changes what the program keeps");
    QCoreApplication::setApplicationName(u"calends"_s);
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QApplication::setStyle(new Style(Theme::Light));
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestLeftJournals::init()
{
    QDir(storeFolder()).removeRecursively();
    QFile::remove(profilesFile());
    m_isLeft = true;
    m_vault = std::make_unique<Vault>(configurationFile("keychain.json"_L1));
    answerOf(m_vault->remove(VaultEntry::journalKey(Removed)));
    leave(Removed);
}

void TestLeftJournals::leave(const QString &id)
{
    const StoreKey key = answerOf(journalKeyOf(profileOf(id), *m_vault));
    QCOMPARE(key.key.size(), 32);
    ChangeJournal journal({journalFile(id), key.key, id});
    JournalJob job;
    job.title = u"Time zone of Åsa"_s;
    job.author = {u"admin"_s, u"Field studio"_s};
    job.began = QDateTime::currentDateTimeUtc();
    job.state = JobState::Paused;
    ChangeResult applied;
    applied.state = ChangeState::Applied;
    applied.sent = job.began;
    applied.ended = job.began;
    ChangeResult unknown = applied;
    unknown.state = ChangeState::Unknown;
    const qint64 open = answerOf(journal.begin(job, ChangeFixture::zoneChanges(3).changes));
    QVERIFY(answerOf(journal.record(open, {{0, applied}, {1, unknown}})));
    job.state = JobState::Finished;
    job.ended = job.began;
    const qint64 ended = answerOf(journal.begin(job, ChangeFixture::zoneChanges(1).changes));
    QVERIFY(answerOf(journal.record(ended, {{0, applied}})));
    QVERIFY(answerOf(journal.keepArchive(ended, 0, u"Åsa"_s, "{}")));
    QVERIFY(answerOf(journal.close()));
}

QByteArray TestLeftJournals::keyOf(const QString &id)
{
    return answerOf(m_vault->read(VaultEntry::journalKey(id))).secret;
}

std::unique_ptr<LeftJournal> TestLeftJournals::opened()
{
    auto journal = std::make_unique<LeftJournal>(
        journalFile(Removed), *m_vault, [this](const QString &) { return m_isLeft; });
    QSignalSpy changed(journal.get(), &LeftJournal::changed);
    journal->open();
    while (journal->state() == LeftJournal::State::Opening) {
        if (!changed.wait(Patience))
            qFatal("the journal is not opened");
    }
    return journal;
}

void TestLeftJournals::onlyThoseOfRemovedAccountsAreLeft()
{
    leave(u"kept"_s);
    QCOMPARE(LeftJournal::filesIn(storeFolder(), {u"kept"_s}), QStringList{journalFile(Removed)});
    QCOMPARE(LeftJournal::filesIn(storeFolder(), {u"kept"_s, Removed}), QStringList());
    QCOMPARE(LeftJournal::filesIn(storeFolder() + "/none"_L1, {}), QStringList());
    answerOf(m_vault->remove(VaultEntry::journalKey(u"kept"_s)));
}

void TestLeftJournals::whatIsInItIsCounted()
{
    const std::unique_ptr<LeftJournal> journal = opened();
    QVERIFY2(journal->state() == LeftJournal::State::Open, qPrintable(journal->message()));
    const JournalContents &contents = journal->contents();
    QCOMPARE(contents.account, u"Field studio"_s);
    QCOMPARE(contents.jobs, 2);
    QCOMPARE(contents.unfinished, 1);
    QCOMPARE(contents.unknown, 1);
    QCOMPARE(contents.rows, 3);
    QCOMPARE(contents.archives, 1);
    QVERIFY(!contents.isEmpty());
    // It is looked at, and nothing more.
    QVERIFY(!journal->journal()->mayWrite());
    QVERIFY(!answerOf(journal->journal()->remove(journal->jobs().first().id)));
    ChangeLog log(*journal->journal(), {});
    QSignalSpy read(&log, &ChangeLog::reloaded);
    log.reload();
    QVERIFY(read.wait(Patience));
    QCOMPARE(log.rowCount(), 3);
    const QString after = log.index(0, ChangeLog::AfterColumn).data().toString();
    QVERIFY2(after.contains("Asia/Tokyo"_L1), qPrintable(after));
}

void TestLeftJournals::itIsNotDeletedUnseen()
{
    LeftJournal journal(journalFile(Removed), *m_vault, [](const QString &) { return true; });
    QVERIFY(!journal.removalObstacle().isEmpty());
    QVERIFY(!answerOf(journal.remove()).isEmpty());
    QVERIFY(QFile::exists(journalFile(Removed)));
    QCOMPARE(keyOf(Removed).size(), 32);
}

void TestLeftJournals::itIsDeletedWithItsKey()
{
    const std::unique_ptr<LeftJournal> journal = opened();
    QCOMPARE(answerOf(journal->remove()), QString());
    QCOMPARE(QDir(storeFolder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(keyOf(Removed).isEmpty());
    QVERIFY(!m_vault->names().contains(VaultEntry::journalKey(Removed)));
}

void TestLeftJournals::oneThatSomebodyElseHasStays()
{
    const std::unique_ptr<LeftJournal> journal = opened();
    QLockFile lock(journalFile(Removed) + u".lock"_s);
    QVERIFY(lock.tryLock(0));
    QVERIFY(!answerOf(journal->remove()).isEmpty());
    QVERIFY(QFile::exists(journalFile(Removed)));
    QCOMPARE(keyOf(Removed).size(), 32);
    QVERIFY(journal->state() == LeftJournal::State::Open);
}

void TestLeftJournals::oneWhoseAccountIsThereAgainStays()
{
    const std::unique_ptr<LeftJournal> journal = opened();
    m_isLeft = false;
    QVERIFY(!answerOf(journal->remove()).isEmpty());
    QVERIFY(QFile::exists(journalFile(Removed)));
    QCOMPARE(keyOf(Removed).size(), 32);
}

void TestLeftJournals::whileTheKeychainIsLockedNothingIsDeleted()
{
    const std::unique_ptr<LeftJournal> journal = opened();
    QVERIFY(Keychain::lock());
    const auto unlocked = qScopeGuard([] { Keychain::unlock(); });
    QVERIFY(!answerOf(journal->remove()).isEmpty());
    QVERIFY(QFile::exists(journalFile(Removed)));
    QVERIFY(Keychain::unlock());
    QCOMPARE(keyOf(Removed).size(), 32);
}

void TestLeftJournals::withoutItsKeyItCanOnlyBeDeleted()
{
    QCOMPARE(answerOf(m_vault->remove(VaultEntry::journalKey(Removed))).error, VaultError::None);
    const std::unique_ptr<LeftJournal> journal = opened();
    QVERIFY(journal->state() == LeftJournal::State::Unreadable);
    QVERIFY(!journal->message().isEmpty());
    QVERIFY(!journal->journal());
    QCOMPARE(answerOf(journal->remove()), QString());
    QVERIFY(!QFile::exists(journalFile(Removed)));
}

void TestLeftJournals::aDamagedOneIsNeitherRenamedNorRead()
{
    {
        QFile file(journalFile(Removed));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
    }
    const std::unique_ptr<LeftJournal> journal = opened();
    QVERIFY(journal->state() == LeftJournal::State::Unreadable);
    QVERIFY(QFile::exists(journalFile(Removed)));
    QVERIFY(journal->removalObstacle().isEmpty());
}

// As the person finds it: under "Settings", before any account is open.
void TestLeftJournals::theSettingsListShowAndDeleteIt()
{
    Console console{CommandLine()};
    console.start();
    QTRY_COMPARE(console.vault().state(), VaultState::Open);
    console.window().actions().find(WindowAction::ShowSettings)->trigger();
    auto *const section = console.window().findChild<LeftJournalsSection *>();
    QVERIFY(section);
    const auto said = [section] {
        QStringList words;
        const QList<QLabel *> labels = section->findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith("Field studio: "_L1), Patience);
    QVERIFY2(said().contains(": 2 "_L1), qPrintable(said()));
    auto *const look = section->findChild<QPushButton *>();
    QVERIFY(look);
    look->click();
    auto *const dialog = console.window().findChild<LeftJournalDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->removeButton()->isEnabled()); // not seen yet
    QTRY_VERIFY_WITH_TIMEOUT(dialog->removeButton()->isEnabled(), Patience);
    const auto *const jobs = dialog->findChild<QListWidget *>();
    QVERIFY(jobs && jobs->isVisible());
    QCOMPARE(jobs->count(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<ChangeLogPane *>()->log()->rowCount(), 3, Patience);

    dialog->removeButton()->click();
    auto *box = dialog->findChild<QuestionBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(QFile::exists(journalFile(Removed)));
    QTRY_VERIFY(!dialog->findChild<QuestionBox *>());
    dialog->removeButton()->click();
    box = dialog->findChild<QuestionBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Yes)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(journalFile(Removed)), Patience);
    QTRY_VERIFY(!console.window().findChild<LeftJournalDialog *>());
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith("No removed account"_L1), Patience);
    QVERIFY(keyOf(Removed).isEmpty());
}

void TestLeftJournals::anAccountThatChangedNothingLeavesNone()
{
    const Profile other = profileOf(u"other"_s);
    QVERIFY(ProfileStore(profilesFile()).put(other));
    QCOMPARE(
        answerOf(m_vault->write(VaultEntry::account(other.id), packed(ApiKey{u"cal_live_0123"_s}))).error,
        VaultError::None);
    Console console{CommandLine()};
    console.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(journalFile(other.id)), Patience);
    console.window().actions().find(WindowAction::RemoveAccount)->trigger();
    auto *const box = console.window().findChild<QuestionBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Yes)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(journalFile(other.id)), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(AccountRoom::storeFileOf(other)), Patience);
    const auto left
        = [] { return QDir(storeFolder()).entryList(QDir::Files | QDir::Hidden).filter(u"other"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(keyOf(other.id).isEmpty(), Patience);
    QVERIFY(QFile::exists(journalFile(Removed))); // in that one something was written
}

} // namespace Calends

using Calends::TestLeftJournals;
QTEST_MAIN(TestLeftJournals)
#include "test_leftjournals.moc"
