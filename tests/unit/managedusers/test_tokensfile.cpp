// New tokens in a file that is opened without Calends, the way the README says.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>
#include <unistd.h>

#include <array>

#include "models/api/credential.h"
#include "models/managedusers/tokensfile.h"
#include "tests/unit/answers.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Passphrase = u"señor Ångström's boat"_s;
const QByteArray Heading = "calManagedUserId,calAccessToken,calRefreshToken,calAccessTokenExpiresAt,"
                           "calRefreshTokenExpiresAt\r\n"_ba;

ManagedUserToken pairOf(qint64 id)
{
    ManagedUserToken pair;
    pair.clientId = u"cmwu6abcdefghijklmnopqrst"_s;
    pair.userId = id;
    pair.accessToken = u"eyJ.access-%1"_s.arg(id);
    pair.refreshToken = u"eyJ.refresh-%1"_s.arg(id);
    pair.accessExpires = QDateTime::fromMSecsSinceEpoch(1'795'497'540'000 + id, Qt::UTC);
    pair.refreshExpires = QDateTime::fromMSecsSinceEpoch(1'827'014'400'000 + id, Qt::UTC);
    return pair;
}

QByteArray rowOf(qint64 id)
{
    return u"%1,eyJ.access-%1,eyJ.refresh-%1,%2,%3\r\n"_s.arg(id)
        .arg(1'795'497'540'000 + id)
        .arg(1'827'014'400'000 + id)
        .toLatin1();
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const unsigned char *bytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

// README, "Tokens without Calends", step by step.
QByteArray openedByHand(const QByteArray &content, const QString &passphrase)
{
    const QByteArrayList lines = content.split('\n');
    const QByteArrayList head = lines.at(0).split(' ');
    const QByteArray text = passphrase.toUtf8();
    std::array<unsigned char, 32> seed{};
    std::array<unsigned char, 32> key{};
    std::array<unsigned char, 32> secret{};
    if (crypto_pwhash(seed.data(), seed.size(), text.constData(), quint64(text.size()),
            bytes(QByteArray::fromBase64(head.at(4))), head.at(2).toULongLong(), head.at(3).toULongLong(),
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    crypto_box_seed_keypair(key.data(), secret.data(), seed.data());
    QByteArray rows;
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArray box = QByteArray::fromBase64(line);
        QByteArray row(box.size() - 48, Qt::Uninitialized);
        if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(row.data()), bytes(box),
                quint64(box.size()), key.data(), secret.data())
            == 0)
            rows += row + "\r\n";
    }
    return rows;
}

// The first script of the README in that section.
QByteArray readmeScript()
{
    const QByteArray readme = contentOf(QStringLiteral(README));
    const qsizetype section = readme.indexOf("\n## Tokens without Calends\n");
    const qsizetype begin = readme.indexOf("```python\n", section) + 10;
    return section < 0 ? QByteArray() : readme.mid(begin, readme.indexOf("```", begin) - begin);
}

} // namespace

class TestTokensFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsWrittenIsReadWithThePassphrase();
    void itIsOpenedAsTheReadmeSays();
    void theReadmesScriptOpensIt();
    void moreIsAddedWithoutThePassphrase();
    void aLineThatWasCutOffSpoilsNoOther();
    void anotherPassphraseIsRefused();
    void anotherFileIsLeftAsItIs_data();
    void anotherFileIsLeftAsItIs();
    void whereNothingCanBeWrittenItIsSaid();
    void aFileThatIsGoneOrAnotherTakesNothing();
    void aShortPassphraseMakesNoFile();
    void nobodyElseMayReadIt();
    void manyAtOnceAreAllThere();

private:
    TokensFileStart start(const QString &passphrase = Passphrase) const
    {
        return answerOf(startTokensFile(m_file, passphrase));
    }
    QString add(qint64 id) { return answerOf(addToTokensFile(m_file, m_key, pairOf(id))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QByteArray m_key;
};

void TestTokensFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"Zoë.calends-tokens"_s);
    const TokensFileStart started = start();
    QCOMPARE(started.problem, QString());
    QCOMPARE(started.key.size(), 32);
    m_key = started.key;
}

void TestTokensFile::whatIsWrittenIsReadWithThePassphrase()
{
    QCOMPARE(tokensCsv(contentOf(m_file), Passphrase), Heading);
    QCOMPARE(add(7), QString());
    QCOMPARE(add(8), QString());
    const QByteArray content = contentOf(m_file);
    QVERIFY(!content.contains("eyJ"));
    QVERIFY(!content.contains(QByteArray("eyJ").toBase64()));
    int damaged = -1;
    QCOMPARE(tokensCsv(content, Passphrase, &damaged), Heading + rowOf(7) + rowOf(8));
    QCOMPARE(damaged, 0);
    // The same letters typed on another system.
    QVERIFY(tokensCsv(content, Passphrase.normalized(QString::NormalizationForm_D)));
}

void TestTokensFile::itIsOpenedAsTheReadmeSays()
{
    QCOMPARE(add(7), QString());
    QCOMPARE(add(8), QString());
    QCOMPARE(openedByHand(contentOf(m_file), Passphrase), rowOf(7) + rowOf(8));
}

void TestTokensFile::theReadmesScriptOpensIt()
{
    const QByteArray script = readmeScript();
    QVERIFY(script.contains("crypto_box_seal_open"));
#ifdef PYTHON
    QCOMPARE(add(7), QString());
    QCOMPARE(add(8), QString());
    const QString name = m_folder->filePath(u"open.py"_s);
    write(name, script);
    const auto opened = [&](const QString &passphrase, int *code) {
        QProcess python;
        python.setChildProcessModifier([] { ::setsid(); }); // no terminal to ask in: it reads its input
        python.start(QStringLiteral(PYTHON), {name, m_file});
        python.write(passphrase.toUtf8() + '\n');
        python.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return python.state() == QProcess::NotRunning; }, 60'000))
            return QByteArray("it does not end");
        *code = python.exitCode();
        return python.readAllStandardOutput();
    };
    int code = -1;
    QByteArray expected = Heading + rowOf(7) + rowOf(8);
    QCOMPARE(opened(Passphrase, &code), expected.replace("\r\n", "\n"));
    QCOMPARE(code, 0);
    QCOMPARE(opened(u"another one"_s, &code), QByteArray());
    QCOMPARE(code, 1);
#endif
}

void TestTokensFile::moreIsAddedWithoutThePassphrase()
{
    QCOMPARE(add(7), QString());
    QCOMPARE(answerOf(obstacleToTokensFile(m_file, m_key)), QString());
    // The next import, with the passphrase again.
    const TokensFileStart again = start();
    QCOMPARE(again.problem, QString());
    QCOMPARE(again.key, m_key);
    QCOMPARE(add(8), QString());
    QCOMPARE(tokensCsv(contentOf(m_file), Passphrase), Heading + rowOf(7) + rowOf(8));
}

void TestTokensFile::aLineThatWasCutOffSpoilsNoOther()
{
    QCOMPARE(add(7), QString());
    QCOMPARE(add(8), QString());
    write(m_file, contentOf(m_file).chopped(21));
    QCOMPARE(add(9), QString());
    int damaged = 0;
    QCOMPARE(tokensCsv(contentOf(m_file), Passphrase, &damaged), Heading + rowOf(7) + rowOf(9));
    QCOMPARE(damaged, 1);
}

void TestTokensFile::anotherPassphraseIsRefused()
{
    QCOMPARE(add(7), QString());
    const QByteArray before = contentOf(m_file);
    const TokensFileStart other = start(u"another one"_s);
    QVERIFY(!other.problem.isEmpty());
    QVERIFY(other.key.isEmpty());
    QCOMPARE(contentOf(m_file), before);
    QVERIFY(!tokensCsv(before, u"another one"_s));
}

void TestTokensFile::anotherFileIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray salt = QByteArray(16, 's').toBase64();
    const QByteArray key = QByteArray(32, 'k').toBase64();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("id,name\n1,Ann\n");
    QTest::newRow("later version") << "calends-tokens2 argon2id 3 268435456 " + salt + ' ' + key;
    QTest::newRow("more memory than any") << "calends-tokens1 argon2id 3 9999999999999 " + salt + ' ' + key;
    QTest::newRow("no key") << "calends-tokens1 argon2id 3 268435456 " + salt + " AAAA";
    QTest::newRow("no number") << "calends-tokens1 argon2id x 268435456 " + salt + ' ' + key;
}

void TestTokensFile::anotherFileIsLeftAsItIs()
{
    QFETCH(const QByteArray, content);
    write(m_file, content);
    QVERIFY(!start().problem.isEmpty());
    QVERIFY(!add(7).isEmpty());
    QVERIFY(!answerOf(obstacleToTokensFile(m_file, m_key)).isEmpty());
    QCOMPARE(contentOf(m_file), content);
    QVERIFY(!tokensCsv(content, Passphrase));
}

void TestTokensFile::whereNothingCanBeWrittenItIsSaid()
{
    m_file = m_folder->filePath(u"no/such/folder"_s);
    QVERIFY(start().problem.contains(u"no/such/folder"_s));
    m_file = m_folder->path();
    QVERIFY(!start().problem.isEmpty());
}

void TestTokensFile::aFileThatIsGoneOrAnotherTakesNothing()
{
    const QString moved = m_folder->filePath(u"moved"_s);
    QVERIFY(QFile::rename(m_file, moved));
    QVERIFY(answerOf(obstacleToTokensFile(m_file, m_key)).contains(m_file));
    QVERIFY(!add(7).isEmpty());
    QVERIFY(!QFile::exists(m_file));
    // Somebody puts a file of theirs in its place.
    QCOMPARE(start(u"somebody else's"_s).problem, QString());
    const QByteArray theirs = contentOf(m_file);
    QVERIFY(!answerOf(obstacleToTokensFile(m_file, m_key)).isEmpty());
    QVERIFY(!add(7).isEmpty());
    QCOMPARE(contentOf(m_file), theirs);
}

void TestTokensFile::aShortPassphraseMakesNoFile()
{
    m_file = m_folder->filePath(u"other"_s);
    QVERIFY(!start(u"seven77"_s).problem.isEmpty());
    QVERIFY(!QFile::exists(m_file));
}

void TestTokensFile::nobodyElseMayReadIt()
{
    constexpr auto Others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(m_file) & Others));
    QVERIFY(QFile::setPermissions(m_file, QFile::permissions(m_file) | Others));
    QCOMPARE(start().problem, QString());
    QVERIFY(!(QFile::permissions(m_file) & Others));
}

void TestTokensFile::manyAtOnceAreAllThere()
{
    QList<QFuture<QString>> adding;
    adding.reserve(100);
    for (int id = 1; id <= 100; ++id)
        adding.append(addToTokensFile(m_file, m_key, pairOf(id)));
    for (const QFuture<QString> &each : std::as_const(adding))
        QCOMPARE(answerOf(each), QString());
    const QByteArray csv = tokensCsv(contentOf(m_file), Passphrase).value_or(QByteArray());
    QCOMPARE(csv.count("\r\n"), 101);
    for (int id = 1; id <= 100; ++id)
        QVERIFY(csv.contains(rowOf(id)));
}

QTEST_GUILESS_MAIN(TestTokensFile)
#include "test_tokensfile.moc"
