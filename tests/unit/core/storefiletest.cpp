// What happens to a store file in a hard world: locks, kills, full disks, damage, other versions.
#include "models/core/storeschema.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QVariant>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/unit/core/storefixture.h"

using namespace Calends;
using namespace StoreFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Person = u"person"_s;

// A store in another process: holds the file, or writes until it is killed.
class OtherProcess
{
public:
    OtherProcess(const Place &place, const QString &what)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {what, place.file()});
        m_process.write(place.key.toHex() + '\n');
    }
    ~OtherProcess() { kill(); }
    bool saidReady() { return m_process.canReadLine() || m_process.waitForReadyRead(20'000); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

// Runs `statements` on the file as any program could.
bool onFile(const QString &file, const QList<std::pair<QString, QVariantList>> &statements)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(file);
        done = database.open();
        for (const auto &[statement, values] : statements) {
            QSqlQuery query(database);
            done = done && query.prepare(statement);
            for (const QVariant &value : values)
                query.addBindValue(value);
            done = done && query.exec();
        }
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
    return done;
}

QByteArray identity(char part, const QString &kind, const QByteArray &id)
{
    return sealIdentity({"p", QByteArrayView(&part, 1), kind.toUtf8(), id});
}

// The layout of version 1, as it was written.
bool writeFirstVersion(const Place &place, int rows)
{
    const Seal seal(place.key);
    QList<std::pair<QString, QVariantList>> statements{
        {u"CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL)"_s, {}},
        {u"CREATE TABLE rows(kind TEXT NOT NULL, id TEXT NOT NULL, seen INTEGER NOT NULL, payload BLOB NOT "
         u"NULL, "
         "PRIMARY KEY(kind, id))"_s,
            {}},
        {u"CREATE TABLE kept(tag BLOB PRIMARY KEY, sealed BLOB NOT NULL)"_s, {}},
        {u"INSERT INTO meta VALUES('check', ?)"_s, {seal.close("check", identity('c', {}, "check"))}},
        {u"PRAGMA application_id = 1130458213"_s, {}},
        {u"PRAGMA user_version = 1"_s, {}},
    };
    for (int i = 0; i < rows; ++i) {
        const QByteArray payload = seal.close(row(i).payload, identity('p', Person, QByteArray::number(i)));
        statements.append({u"INSERT INTO rows VALUES('person', ?, ?, ?)"_s,
            {QString::number(i), row(i).seen.toMSecsSinceEpoch(), payload}});
    }
    return onFile(place.file(), statements);
}

// A process without root's rights to write anywhere, while this lives.
class Unprivileged
{
public:
    Unprivileged()
        : m_former(geteuid())
    {
        if (m_former == 0)
            m_done = seteuid(65534) == 0;
    }
    ~Unprivileged()
    {
        if (m_former == 0 && m_done)
            m_done = seteuid(m_former) == 0;
    }

private:
    uid_t m_former;
    bool m_done = true;
};

} // namespace

class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondProcessSeesTheRowsAndSaysSo();
    void theLockOfAKilledProcessIsTakenOver();
    void aProcessKilledWhileWritingLeavesWholeBatches();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageInTheMiddleCostsNoMoreThanItself();
    void aFileUnderAnotherKeyIsSetAside();
    void aFileOfALaterVersionIsSetAside();
    void theFirstVersionIsBroughtUpToDate();
    void anIndexThatIsNotThereIsMadeFromThePayload();
    void anIndexThatCannotBeMadeIsNotTriedAtEveryStart();
    void aFullDiskMovesTheStoreToMemory();
    void aReadOnlyFolderIsReadAndLeftAlone();
    void aFolderThatCannotBeMadeLeavesMemory();
};

void StoreFileTest::aSecondProcessSeesTheRowsAndSaysSo()
{
    const Place place;
    OtherProcess owner(place, u"hold"_s);
    QVERIFY(owner.saidReady());
    Store store(place.configuration());
    QCOMPARE(answerOf(store.rows(Person)).size(), 10);
    QCOMPARE(answerOf(store.index(Person, layout("another"))).size(), 10);
    QTRY_COMPARE(store.state(), StoreState::ReadOnly);
    QCOMPARE(store.message(),
        u"Another Calends is using this profile's files. Here they are shown as they are, and nothing new is kept."_s);
    QVERIFY(!answerOf(store.write(change(20, 30))));
    QVERIFY(!answerOf(store.keep(u"a"_s, "b")));
    QCOMPARE(answerOf(store.rows(Person)).size(), 10);
    QVERIFY(place.setAside().isEmpty());
}

void StoreFileTest::theLockOfAKilledProcessIsTakenOver()
{
    const Place place;
    {
        OtherProcess owner(place, u"hold"_s);
        QVERIFY(owner.saidReady());
        owner.kill();
    }
    Store store(place.configuration());
    QVERIFY(answerOf(store.write(change(20, 30))));
    QTRY_COMPARE(store.state(), StoreState::Kept);
    QCOMPARE(answerOf(store.rows(Person)).size(), 20);
    QVERIFY(store.message().isEmpty());
}

// Every batch writes the same generation into all its rows: whatever the moment, they agree.
void StoreFileTest::aProcessKilledWhileWritingLeavesWholeBatches()
{
    const Place place;
    QRandomGenerator random(7);
    const int kills = qEnvironmentVariableIntValue("CALENDS_KILLS") > 0
        ? qEnvironmentVariableIntValue("CALENDS_KILLS")
        : 25;
    for (int i = 0; i < kills; ++i) {
        {
            OtherProcess writer(place, u"write"_s);
            QVERIFY(writer.saidReady());
            usleep(useconds_t(random.bounded(20'000)));
        }
        Store store(place.configuration());
        const QList<StoredRow> rows = answerOf(store.rows(Person));
        QCOMPARE(rows.size(), 200);
        for (const StoredRow &row : rows)
            QCOMPARE(row.payload, rows.first().payload);
        QCOMPARE(answerOf(store.index(Person, layout())).size(), 200);
        QTRY_COMPARE(store.state(), StoreState::Kept);
        QVERIFY2(store.message().isEmpty(), qPrintable(store.message()));
    }
}

void StoreFileTest::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("cut in the middle") << 30'000 << QByteArray();
    QTest::newRow("cut after the header") << 120 << QByteArray();
    QTest::newRow("overwritten at its start") << -1 << QByteArray(4096, 'x');
    QTest::newRow("not SQLite at all")
        << 0 << QByteArray("this is a text file of some length, not a database\n");
}

void StoreFileTest::aDamagedFileIsSetAside()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, start);
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 300))));
    }
    QByteArray damaged;
    {
        QFile file(place.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (size >= 0)
            QVERIFY(file.resize(size));
        file.write(start);
        file.seek(0);
        damaged = file.readAll();
    }
    Store store(place.configuration());
    QVERIFY(answerOf(store.write(change(0, 5))));
    QCOMPARE(answerOf(store.rows(Person)).size(), 5);
    QTRY_COMPARE(store.state(), StoreState::Kept);
    QCOMPARE(place.setAside().size(), 1);
    QVERIFY(store.message().startsWith(
        u"What Calends kept of this profile is damaged. The file was renamed to "_s));
    QVERIFY(store.message().contains(place.setAside().constFirst()));
    QFile kept(place.folder.filePath(place.setAside().constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
    QVERIFY(Store::filesOf(place.file()).contains(kept.fileName()));
}

// Found only when that part is read.
void StoreFileTest::damageInTheMiddleCostsNoMoreThanItself()
{
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 2000))));
    }
    {
        QFile file(place.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 3));
        file.write(QByteArray(int(file.size() / 3), 'x'));
    }
    Store store(place.configuration());
    const QList<StoredRow> rows = answerOf(store.rows(Person));
    QVERIFY(rows.size() < 2000);
    for (const StoredRow &found : rows)
        QCOMPARE(found.payload, row(found.id.toInt()).payload);
    QVERIFY(answerOf(store.write(change(0, 2000))));
    QCOMPARE(answerOf(store.rows(Person)).size(), 2000);
    QTRY_COMPARE(store.state(), StoreState::Kept);
    QVERIFY(!store.message().isEmpty());
}

void StoreFileTest::aFileUnderAnotherKeyIsSetAside()
{
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 3))));
    }
    StoreConfiguration other = place.configuration();
    other.key = Seal::newKey();
    {
        Store store(other);
        QCOMPARE(answerOf(store.rows(Person)).size(), 0);
        QTRY_VERIFY(store.message().contains(u"was sealed with another key than the one in the keychain"_s));
    }
    QCOMPARE(place.setAside().size(), 1);
    other.key = place.key;
    other.file = place.folder.filePath(place.setAside().constFirst());
    Store rescued(other);
    QCOMPARE(answerOf(rescued.rows(Person)).size(), 3);
}

void StoreFileTest::aFileOfALaterVersionIsSetAside()
{
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 3))));
    }
    QVERIFY(onFile(place.file(), {{u"PRAGMA user_version = 99"_s, {}}}));
    Store store(place.configuration());
    QVERIFY(answerOf(store.write(change(0, 1))));
    QTRY_VERIFY(store.message().contains(u"was written by a later version of Calends"_s));
    QCOMPARE(place.setAside().size(), 1);
}

void StoreFileTest::theFirstVersionIsBroughtUpToDate()
{
    const Place place;
    QVERIFY(writeFirstVersion(place, 40));
    Store store(place.configuration());
    const QList<StoredRow> index = answerOf(store.index(Person, layout()));
    QCOMPARE(index.size(), 40);
    for (const StoredRow &found : index) {
        QCOMPARE(found.index, row(found.id.toInt()).index);
        QCOMPARE(found.seen, row(found.id.toInt()).seen);
    }
    QCOMPARE(answerOf(store.rows(Person)).size(), 40);
    QVERIFY(answerOf(store.write(change(39, 45))));
    QCOMPARE(answerOf(store.index(Person, layout())).size(), 45);
    QTRY_COMPARE(store.state(), StoreState::Kept);
    QVERIFY2(store.message().isEmpty(), qPrintable(store.message()));
    QVERIFY(place.setAside().isEmpty());
}

void StoreFileTest::anIndexThatIsNotThereIsMadeFromThePayload()
{
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 30))));
        QCOMPARE(answerOf(store.index(Person, layout())).size(), 30);
    }
    QVERIFY(onFile(place.file(), {{u"UPDATE catalogue SET sealed = NULL WHERE id IN ('3', '29')"_s, {}}}));
    Store store(place.configuration());
    const QList<StoredRow> index = answerOf(store.index(Person, layout()));
    QCOMPARE(index.size(), 30);
    for (const StoredRow &found : index)
        QCOMPARE(found.index, row(found.id.toInt()).index);
    QVERIFY2(store.message().isEmpty(), qPrintable(store.message()));
}

void StoreFileTest::anIndexThatCannotBeMadeIsNotTriedAtEveryStart()
{
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 30))));
    }
    QVERIFY(onFile(place.file(),
        {{u"UPDATE catalogue SET sealed = NULL"_s, {}},
            {u"UPDATE payload SET sealed = x'00' WHERE number = (SELECT number FROM catalogue WHERE id = '3')"_s,
                {}}}));
    {
        Store store(place.configuration());
        QCOMPARE(answerOf(store.index(Person, layout())).size(), 29);
    }
    // Refused while some row is without an index.
    QVERIFY(onFile(place.file(),
        {{u"CREATE TABLE made(sealed BLOB NOT NULL)"_s, {}},
            {u"INSERT INTO made SELECT sealed FROM catalogue"_s, {}}, {u"DROP TABLE made"_s, {}}}));
    Store store(place.configuration());
    QCOMPARE(answerOf(store.index(Person, layout())).size(), 29);
}

// A limit on the size of any file stands for a disk without room: the write that passes it fails.
void StoreFileTest::aFullDiskMovesTheStoreToMemory()
{
    const Place place;
    Store store(place.configuration());
    QVERIFY(answerOf(store.write(change(0, 100))));
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerSignal = signal(SIGXFSZ, SIG_IGN);
    rlimit small = former;
    small.rlim_cur = 300'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const bool written = answerOf(store.write(change(100, 3000)));
    const qsizetype held = answerOf(store.rows(Person)).size();
    const bool again = answerOf(store.write(change(3000, 3001)));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    signal(SIGXFSZ, formerSignal);
    QVERIFY(written);
    QCOMPARE(held, 3000);
    QVERIFY(again);
    QTRY_COMPARE(store.state(), StoreState::InMemory);
    QCOMPARE(store.message(),
        u"What Calends keeps between runs can no longer be written: from now on it is kept in memory until "
        u"you quit. "
        "Make room on the disk, or make its folder writable."_s);
    QCOMPARE(answerOf(store.index(Person, layout())).size(), 3001);
    StoreConfiguration next = place.configuration();
    Store second(next);
    QCOMPARE(answerOf(second.rows(Person)).size(), 100);
}

void StoreFileTest::aReadOnlyFolderIsReadAndLeftAlone()
{
    const Place place;
    {
        Store store(place.configuration());
        QVERIFY(answerOf(store.write(change(0, 20))));
        QVERIFY(answerOf(store.keep(u"filter/a"_s, "b")));
    }
    const QByteArray before = place.everyByte();
    QCOMPARE(chmod(qPrintable(place.file()), 0444), 0);
    QCOMPARE(chmod(qPrintable(place.folder.path()), 0555), 0);
    {
        const Unprivileged unprivileged;
        Store store(place.configuration());
        QCOMPARE(answerOf(store.rows(Person)).size(), 20);
        QCOMPARE(answerOf(store.kept(u"filter/a"_s)), QByteArray("b"));
        QVERIFY(answerOf(store.write(change(20, 25))));
        QCOMPARE(answerOf(store.index(Person, layout())).size(), 25);
        QTRY_COMPARE(store.state(), StoreState::InMemory);
        QVERIFY(store.message().startsWith(u"What Calends keeps between runs cannot be written to "_s));
    }
    QCOMPARE(chmod(qPrintable(place.folder.path()), 0755), 0);
    QCOMPARE(place.everyByte(), before);
}

void StoreFileTest::aFolderThatCannotBeMadeLeavesMemory()
{
    const Place place;
    QFile inTheWay(place.file());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    StoreConfiguration configuration = place.configuration();
    configuration.file += "/below/p.sqlite"_L1;
    Store store(configuration);
    QVERIFY(answerOf(store.write(change(0, 4))));
    QCOMPARE(answerOf(store.rows(Person)).size(), 4);
    QTRY_COMPARE(store.state(), StoreState::InMemory);
    QVERIFY(!store.message().isEmpty());
}

namespace {

void sayReady()
{
    QFile out;
    if (out.open(1, QIODevice::WriteOnly))
        out.write("ready\n");
}

StoreChange generation(int number)
{
    StoreChange all = change(0, 200);
    for (StoredRow &row : all.rows)
        row.payload = QByteArray::number(number) + QByteArray(2000, 'g');
    return all;
}

int otherProcess(const QStringList &arguments)
{
    QFile in;
    if (!in.open(0, QIODevice::ReadOnly))
        return 1;
    const QByteArray key = QByteArray::fromHex(in.readLine().trimmed());
    Store store({arguments[2], key, u"p"_s});
    if (arguments[1] == "hold"_L1) {
        answerOf(store.write(change(0, 10)));
        sayReady();
        return QCoreApplication::exec();
    }
    for (int i = 0;; ++i) {
        answerOf(store.write(generation(i)));
        if (i == 0)
            sayReady();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == "hold"_L1 || arguments[1] == "write"_L1))
        return otherProcess(arguments);
    StoreFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "storefiletest.moc"
