// What the journal keeps, and what it does with files it cannot use.
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "models/changes/journal.h"
#include "models/core/sealing.h"
#include "tests/unit/answers.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Place
{
    QTemporaryDir folder;
    QByteArray key = Seal::newKey();
    QString file() const { return ChangeJournal::fileBeside(folder.filePath(u"p.sqlite"_s)); }
    JournalConfiguration configuration() const { return {file(), key, u"p"_s}; }
    QStringList setAside() const { return QDir(folder.path()).entryList({u"*.set-aside-*"_s}, QDir::Files); }
    void execute(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"by hand"_s);
    }
};

JournalJob job()
{
    JournalJob job;
    job.title = u"Time zone of Åsa"_s;
    job.author = {u"admin"_s, u"Acme"_s};
    job.began = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    job.state = JobState::Running;
    return job;
}

ChangeResult applied()
{
    ChangeResult result;
    result.state = ChangeState::Applied;
    result.requestId = u"r-1"_s;
    result.status = 200;
    result.sent = QDateTime::fromMSecsSinceEpoch(1'790'000'001'000, Qt::UTC);
    result.ended = result.sent.addMSecs(80);
    result.id = u"31"_s;
    result.now = "{\"id\":31}";
    result.isSettled = true;
    return result;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextRunFindsJobsAndRows();
    void aJobIsBegunWithWhatIsSkippedOrNotAtAll();
    void aLaterResultReplacesAnEarlierOne();
    void anotherPlanReplacesTheEarlierOne();
    void nothingIsReadableInTheFile();
    void itDoesNotBelongToTheStoresFiles();
    void anotherProcessSeesIt();
    void anotherProcessIsToldWhatIsWritten();
    void whatOnlyIsBegunAfterwardsIsSeen();
    void aFileOfALaterVersionIsSetAside();
    void aFileUnderAnotherKeyIsSetAside();
    void aDamagedFileIsSetAside();
    void withoutAKeyItIsKeptForThisRunAndSaysSo();
    void whatCannotBeWrittenIsTold();
    void aJobIsTakenOut();
    void archivesStayUntilTheyAreRemoved();
};

void TestJournal::theNextRunFindsJobsAndRows()
{
    const Place place;
    const QList<Change> changes = zoneChanges(120).changes;
    qint64 id = 0;
    {
        ChangeJournal journal(place.configuration());
        id = answerOf(journal.begin(job(), changes));
        QVERIFY(id > 0);
        QVERIFY(answerOf(journal.record(id, {{3, applied()}, {5, {.state = ChangeState::Sending}}})));
        QTRY_COMPARE(journal.state(), JournalState::Kept);
        QVERIFY(journal.message().isEmpty());
    }
    ChangeJournal journal(place.configuration());
    const QList<JournalJob> jobs = answerOf(journal.jobs());
    QCOMPARE(jobs.size(), 1);
    const JournalJob &kept = jobs.at(0);
    QCOMPARE(kept.id, id);
    QCOMPARE(kept.title, job().title);
    QCOMPARE(kept.author, job().author);
    QCOMPARE(kept.began, job().began);
    QCOMPARE(kept.state, JobState::Running);
    QCOMPARE(kept.rows, 120);
    QCOMPARE(kept.applied, 1);
    QCOMPARE(kept.unknown, 1);
    const QList<JournalRow> rows = answerOf(journal.rows(id));
    QCOMPARE(rows.size(), 120);
    for (int i = 0; i < 120; ++i) {
        QCOMPARE(rows.at(i).number, i);
        QVERIFY(rows.at(i).change == changes.at(i));
    }
    QCOMPARE(rows.at(3).result, applied());
    QCOMPARE(rows.at(5).result.state, ChangeState::Sending);
    QCOMPARE(rows.at(4).result.state, ChangeState::Planned);
}

void TestJournal::aJobIsBegunWithWhatIsSkippedOrNotAtAll()
{
    const Place place;
    ChangeJournal journal(place.configuration());
    const QList<JournalEntry> skipped{{1, {.state = ChangeState::Skipped}}};
    const qint64 id = answerOf(journal.begin(job(), zoneChanges(3).changes, skipped));
    QVERIFY(id > 0);
    QCOMPARE(answerOf(journal.rows(id)).at(1).result.state, ChangeState::Skipped);
    QCOMPARE(answerOf(journal.rows(id)).at(2).result.state, ChangeState::Planned);
    place.execute(u"DROP TABLE outcome"_s);
    QCOMPARE(answerOf(journal.begin(job(), zoneChanges(3).changes, skipped)), qint64(0));
    QCOMPARE(answerOf(journal.jobs()).size(), 1);
}

void TestJournal::aLaterResultReplacesAnEarlierOne()
{
    const Place place;
    ChangeJournal journal(place.configuration());
    const qint64 id = answerOf(journal.begin(job(), zoneChanges(2).changes));
    answerOf(journal.record(id, {{1, {.state = ChangeState::Sending}}}));
    answerOf(journal.record(id, {{1, applied()}}));
    QCOMPARE(answerOf(journal.rows(id)).at(1).result, applied());
    const QDateTime ended = job().began.addSecs(9);
    QVERIFY(answerOf(journal.setState(id, JobState::Finished, ended)));
    QCOMPARE(answerOf(journal.jobs()).at(0).ended, ended);
}

void TestJournal::anotherPlanReplacesTheEarlierOne()
{
    const Place place;
    const Change other = zoneChange(1001, u"Europe/Oslo"_s);
    qint64 id = 0;
    {
        ChangeJournal journal(place.configuration());
        id = answerOf(journal.begin(job(), zoneChanges(3).changes));
        QVERIFY(answerOf(journal.record(id, {{1, applied()}})));
        QVERIFY(answerOf(journal.replan(id, {{1, other, {}}})));
    }
    ChangeJournal journal(place.configuration());
    const QList<JournalRow> rows = answerOf(journal.rows(id));
    QVERIFY(rows.at(1).change == other);
    QCOMPARE(rows.at(1).result, applied());
    QVERIFY(rows.at(2).change == zoneChange(1002));
}

void TestJournal::nothingIsReadableInTheFile()
{
    const Place place;
    {
        ChangeJournal journal(place.configuration());
        const qint64 id = answerOf(journal.begin(job(), zoneChanges(3).changes));
        answerOf(journal.record(id, {{0, applied()}}));
    }
    const QStringList files = ChangeJournal::filesOf(place.file());
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &text : {"Nystr"_ba, "patients"_ba, "Tokyo"_ba, "Acme"_ba, "Time zone"_ba})
            QVERIFY2(!bytes.contains(text), text.constData());
    }
}

void TestJournal::itDoesNotBelongToTheStoresFiles()
{
    const Place place;
    QVERIFY(!place.file().startsWith(place.folder.filePath(u"p.sqlite"_s)));
    QVERIFY(place.file().startsWith(place.folder.path()));
    QVERIFY(ChangeJournal::fileBeside({}).isEmpty());
}

void TestJournal::anotherProcessSeesIt()
{
    const Place place;
    ChangeJournal owner(place.configuration());
    const qint64 id = answerOf(owner.begin(job(), zoneChanges(3).changes));
    ChangeJournal other(place.configuration());
    QCOMPARE(answerOf(other.jobs()).size(), 1);
    QTRY_COMPARE(other.state(), JournalState::ReadOnly);
    QVERIFY(!other.message().isEmpty());
    QCOMPARE(answerOf(other.rows(id)).size(), 3);
    QCOMPARE(answerOf(other.begin(job(), zoneChanges(1).changes)), qint64(0));
    QVERIFY(!answerOf(other.record(id, {{0, applied()}})));
    QVERIFY(!answerOf(other.remove(id)));
    QCOMPARE(answerOf(owner.rows(id)).at(0).result.state, ChangeState::Planned);
}

void TestJournal::anotherProcessIsToldWhatIsWritten()
{
    const Place place;
    JournalConfiguration looking = place.configuration();
    looking.lookEvery = 20;
    ChangeJournal owner(place.configuration());
    const qint64 id = answerOf(owner.begin(job(), zoneChanges(3).changes));
    QSignalSpy owners(&owner, &ChangeJournal::writtenElsewhere);
    ChangeJournal other(looking);
    QSignalSpy written(&other, &ChangeJournal::writtenElsewhere);
    QTRY_COMPARE(written.count(), 1); // the first look
    QVERIFY(answerOf(owner.record(id, {{0, applied()}})));
    QTRY_COMPARE(written.count(), 2);
    QCOMPARE(answerOf(other.rows(id)).at(0).result, applied());
    QVERIFY(owners.isEmpty());
}

void TestJournal::whatOnlyIsBegunAfterwardsIsSeen()
{
    const Place place;
    QLockFile lock(place.file() + u".lock"_s); // as its owner does first
    QVERIFY(lock.tryLock(0));
    JournalConfiguration looking = place.configuration();
    looking.lookEvery = 20;
    ChangeJournal other(looking);
    QVERIFY(answerOf(other.jobs()).isEmpty());
    QTRY_COMPARE(other.state(), JournalState::ReadOnly);
    const QString unreadable = other.message();
    QTemporaryDir aside;
    JournalConfiguration elsewhere = place.configuration();
    elsewhere.file = aside.filePath(u"changes.sqlite"_s);
    {
        ChangeJournal owner(elsewhere);
        QVERIFY(answerOf(owner.begin(job(), zoneChanges(3).changes)) > 0);
    }
    QVERIFY(QFile::copy(elsewhere.file, place.file()));
    QTRY_COMPARE(answerOf(other.jobs()).size(), 1);
    QTRY_VERIFY(other.message() != unreadable);
}

void TestJournal::aFileOfALaterVersionIsSetAside()
{
    const Place place;
    {
        ChangeJournal journal(place.configuration());
        answerOf(journal.begin(job(), zoneChanges(3).changes));
    }
    place.execute(u"PRAGMA user_version = 99"_s);
    ChangeJournal journal(place.configuration());
    QVERIFY(answerOf(journal.jobs()).isEmpty());
    QTRY_COMPARE(journal.state(), JournalState::Kept);
    QVERIFY(journal.message().contains(u"later version"_s));
    QCOMPARE(place.setAside().size(), 1);
    QVERIFY(answerOf(journal.begin(job(), zoneChanges(1).changes)) > 0);
}

void TestJournal::aFileUnderAnotherKeyIsSetAside()
{
    Place place;
    {
        ChangeJournal journal(place.configuration());
        answerOf(journal.begin(job(), zoneChanges(3).changes));
    }
    place.key = Seal::newKey();
    ChangeJournal journal(place.configuration());
    QVERIFY(answerOf(journal.jobs()).isEmpty());
    QTRY_VERIFY(journal.message().contains(u"another key"_s));
    QCOMPARE(place.setAside().size(), 1);
}

void TestJournal::aDamagedFileIsSetAside()
{
    const Place place;
    QFile file(place.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all");
    file.close();
    ChangeJournal journal(place.configuration());
    QVERIFY(answerOf(journal.begin(job(), zoneChanges(1).changes)) > 0);
    QTRY_VERIFY(journal.message().contains(u"damaged"_s));
    QCOMPARE(place.setAside().size(), 1);
}

void TestJournal::withoutAKeyItIsKeptForThisRunAndSaysSo()
{
    Place place;
    place.key.clear();
    ChangeJournal journal(place.configuration());
    const qint64 id = answerOf(journal.begin(job(), zoneChanges(3).changes));
    QVERIFY(id > 0);
    QTRY_COMPARE(journal.state(), JournalState::ThisRunOnly);
    QVERIFY(journal.message().contains(u"crash"_s));
    QVERIFY(journal.mayWrite());
    QVERIFY(answerOf(journal.record(id, {{0, applied()}})));
    QVERIFY(ChangeJournal::filesOf(place.file()).isEmpty());
}

void TestJournal::whatCannotBeWrittenIsTold()
{
    const Place place;
    ChangeJournal journal(place.configuration());
    const qint64 id = answerOf(journal.begin(job(), zoneChanges(3).changes));
    place.execute(u"DROP TABLE outcome"_s);
    QVERIFY(!answerOf(journal.record(id, {{0, applied()}})));
    QTRY_VERIFY(!journal.message().isEmpty());
}

void TestJournal::aJobIsTakenOut()
{
    const Place place;
    ChangeJournal journal(place.configuration());
    const qint64 first = answerOf(journal.begin(job(), zoneChanges(3).changes));
    QVERIFY(answerOf(journal.remove(first)));
    QVERIFY(answerOf(journal.jobs()).isEmpty());
    QVERIFY(answerOf(journal.rows(first)).isEmpty());
    QVERIFY(answerOf(journal.begin(job(), zoneChanges(1).changes)) > first); // ids are never used again
}

void TestJournal::archivesStayUntilTheyAreRemoved()
{
    const Place place;
    const QByteArray json = "{\"row\":{\"name\":\"Nystr\"}}";
    {
        ChangeJournal journal(place.configuration());
        const qint64 id = answerOf(journal.begin(job(), zoneChanges(3).changes));
        QVERIFY(answerOf(journal.keepArchive(id, 1, u"Åsa"_s, "{}")));
        QVERIFY(answerOf(journal.keepArchive(id, 1, u"Åsa"_s, json))); // once more, in its place
        QVERIFY(answerOf(journal.remove(id)));
    }
    ChangeJournal journal(place.configuration());
    const QList<JournalArchive> archives = answerOf(journal.archives());
    QCOMPARE(archives.size(), 1);
    QCOMPARE(archives.at(0).name, u"Åsa"_s);
    QCOMPARE(archives.at(0).row, 1);
    QCOMPARE(archives.at(0).size, qint64(json.size()));
    QCOMPARE(answerOf(journal.archive(archives.at(0).id)), json);
    QVERIFY(answerOf(journal.removeArchive(archives.at(0).id)));
    QVERIFY(answerOf(journal.archives()).isEmpty());
    QVERIFY(answerOf(journal.archive(archives.at(0).id)).isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
