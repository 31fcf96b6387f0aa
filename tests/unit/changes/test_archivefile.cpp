// Archives in a file that is opened without Calends, the way the README says.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include "models/changes/archivefile.h"
#include "models/changes/journal.h"
#include "models/core/sealing.h"
#include "tests/unit/answers.h"
#include "tests/unit/changes/people.h"

using namespace Calends;
using namespace ChangeFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Passphrase = u"señor Ångström's boat"_s;

// README, "Archives without Calends", step by step.
QByteArray openedByHand(const QByteArray &file, const QString &passphrase)
{
    const QByteArray salt = file.mid(16, 16);
    const QByteArray nonce = file.mid(32, 24);
    const QByteArray box = file.mid(56);
    const QByteArray text = passphrase.toUtf8();
    unsigned char key[32];
    const auto *const bytes = reinterpret_cast<const unsigned char *>(salt.constData());
    if (crypto_pwhash(key, sizeof key, text.constData(), quint64(text.size()), bytes, 3, 268'435'456,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    QByteArray json(box.size() - 16, Qt::Uninitialized);
    const bool isOpened = crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(json.data()),
                              reinterpret_cast<const unsigned char *>(box.constData()), quint64(box.size()),
                              reinterpret_cast<const unsigned char *>(nonce.constData()), key)
        == 0;
    return isOpened ? json : QByteArray();
}

JournalJob newJob()
{
    JournalJob job;
    job.began = QDateTime::currentDateTimeUtc();
    return job;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestArchiveFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOpenedAsTheReadmeSays();
    void anotherPassphraseOrAChangedFileOpensNothing();
    void itIsWrittenFromTheJournal();
    void whatIsGoneIsToldAndNothingIsWritten();
    void aShortPassphraseIsNone();
};

void TestArchiveFile::itIsOpenedAsTheReadmeSays()
{
    const QByteArray file = encryptedArchives({R"({"name":"Åsa"})", R"({"name":"Bo"})"}, Passphrase);
    QVERIFY(file.startsWith("calends-archive1"));
    QVERIFY(!file.contains("name"));
    const QByteArray json = openedByHand(file, Passphrase);
    QCOMPARE(json, R"([{"name":"Åsa"},)"_ba + "\n" + R"({"name":"Bo"}])");
    // The same letters typed on another system.
    QCOMPARE(decryptedArchives(file, Passphrase.normalized(QString::NormalizationForm_D)), json);
}

void TestArchiveFile::anotherPassphraseOrAChangedFileOpensNothing()
{
    QByteArray file = encryptedArchives({"{}"}, Passphrase);
    QVERIFY(!decryptedArchives(file, u"another one"_s));
    QVERIFY(!decryptedArchives(file.first(20), Passphrase));
    file[file.size() - 1] = char(file.at(file.size() - 1) ^ 1);
    QVERIFY(!decryptedArchives(file, Passphrase));
    QVERIFY(!decryptedArchives("{}", Passphrase));
}

void TestArchiveFile::itIsWrittenFromTheJournal()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"archives"_s);
    ChangeJournal journal({folder.filePath(u"changes.sqlite"_s), Seal::newKey(), u"p"_s});
    const qint64 jobId = answerOf(journal.begin(newJob(), zoneChanges(3).changes));
    for (int row = 0; row < 3; ++row)
        QVERIFY(
            answerOf(journal.keepArchive(jobId, row, u"Åsa"_s, "{\"row\":" + QByteArray::number(row) + '}')));
    const QList<JournalArchive> archives = answerOf(journal.archives());
    QCOMPARE(archives.size(), 3);
    const QList<qint64> chosen{archives.at(2).id, archives.at(0).id};
    QCOMPARE(answerOf(exportArchives(journal, chosen, name, Passphrase)), QString());
    QCOMPARE(openedByHand(contentOf(name), Passphrase), "[{\"row\":0},\n{\"row\":2}]"_ba);
    QVERIFY(!(QFile::permissions(name) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(answerOf(journal.archives()).size(), 3);
}

void TestArchiveFile::whatIsGoneIsToldAndNothingIsWritten()
{
    const QTemporaryDir folder;
    ChangeJournal journal({folder.filePath(u"changes.sqlite"_s), Seal::newKey(), u"p"_s});
    const qint64 jobId = answerOf(journal.begin(newJob(), zoneChanges(1).changes));
    QVERIFY(answerOf(journal.keepArchive(jobId, 0, u"Åsa"_s, "{}")));
    const qint64 id = answerOf(journal.archives()).at(0).id;
    const QString name = folder.filePath(u"archives"_s);
    QVERIFY(!answerOf(exportArchives(journal, {id, id + 1}, name, Passphrase)).isEmpty());
    QVERIFY(!QFile::exists(name));
    const QString nowhere = folder.filePath(u"no/such/folder"_s);
    QVERIFY(!answerOf(exportArchives(journal, {id}, nowhere, Passphrase)).isEmpty());
}

void TestArchiveFile::aShortPassphraseIsNone()
{
    QVERIFY(!obstacleToPassphrase(u"seven77"_s).isEmpty());
    QVERIFY(obstacleToPassphrase(u"eight888"_s).isEmpty());
    const QTemporaryDir folder;
    ChangeJournal journal({folder.filePath(u"changes.sqlite"_s), Seal::newKey(), u"p"_s});
    const QString name = folder.filePath(u"archives"_s);
    QVERIFY(!answerOf(exportArchives(journal, {}, name, u"short"_s)).isEmpty());
    QVERIFY(!QFile::exists(name));
}

QTEST_GUILESS_MAIN(TestArchiveFile)
#include "test_archivefile.moc"
