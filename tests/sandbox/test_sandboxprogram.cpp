// The program calends-sandbox: what it prints, how it ends, what it keeps.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

constexpr int patience = 15'000; // ms

// The program on its own, ended with this object.
class Running
{
public:
    explicit Running(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        m_line = m_process.readLine();
    }
    ~Running()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    QProcess &process() { return m_process; }
    QByteArray line() const { return m_line; }
    QJsonObject announcement() const { return QJsonDocument::fromJson(m_line).object(); }

    QJsonObject call(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        QUrl url(announcement()[u"address"_s].toString());
        url.setPath(path);
        QNetworkRequest request(url);
        request.setRawHeader(
            "Authorization", "Bearer " + announcement()[u"apiKeys"_s][u"owner"_s].toString().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(patience);
        const QByteArray bytes = reply->readAll();
        delete reply;
        return QJsonDocument::fromJson(bytes).object();
    }

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    QByteArray m_line;
};

QStringList small() { return {u"--people"_s, u"10"_s, u"--bookings"_s, u"20"_s}; }

} // namespace

class TestSandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsOneLineOfJson();
    void everyKindOfCustomerStarts_data();
    void everyKindOfCustomerStarts();
    void theSameSeedGivesTheSamePeople();
    void aWrongSwitchIsNamed_data();
    void aWrongSwitchIsNamed();
    void endsWhenItsInputEnds();
    void endsWhenItsParentIsKilled();
    void aloneItOutlivesItsInput();
    void aDatabaseInAFileIsKept();
};

void TestSandboxProgram::printsOneLineOfJson()
{
    Running sandbox(small());
    QVERIFY(sandbox.line().endsWith('\n'));
    QVERIFY(sandbox.process().readAllStandardOutput().isEmpty());
    const QJsonObject announcement = sandbox.announcement();
    QVERIFY(announcement[u"address"_s].toString().startsWith("http://127.0.0.1:"_L1));
    QVERIFY(announcement[u"apiKeys"_s][u"member"_s].isString());
    QVERIFY(announcement[u"clients"_s][u"Patient portal"_s][u"secret"_s].isString());
    QVERIFY(announcement[u"managedUser"_s][u"refreshToken"_s].isString());
    const QJsonObject me = sandbox.call("GET", u"/v2/me"_s);
    QCOMPARE(me[u"data"_s][u"id"_s], announcement[u"users"_s][u"owner"_s]);
}

void TestSandboxProgram::everyKindOfCustomerStarts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("edition");
    for (const QString &edition : {u"full"_s, u"community"_s, u"hosted"_s}) {
        for (const QString &kind : {u"platform"_s, u"organization"_s, u"team"_s, u"individual"_s})
            QTest::addRow("%s, %s", qUtf8Printable(kind), qUtf8Printable(edition)) << kind << edition;
    }
}

void TestSandboxProgram::everyKindOfCustomerStarts()
{
    QFETCH(QString, kind);
    QFETCH(QString, edition);
    Running sandbox(small() + QStringList{u"--kind"_s, kind, u"--edition"_s, edition});
    const QJsonObject announcement = sandbox.announcement();
    const bool hasOrganization = kind == "platform"_L1 || kind == "organization"_L1;
    QCOMPARE(announcement.contains(u"organizationId"_s), hasOrganization);
    QCOMPARE(announcement.contains(u"clients"_s), kind == "platform"_L1);
    QCOMPARE(announcement.contains(u"oauth2"_s), edition != "full"_L1);
    const QJsonObject me = sandbox.call("GET", u"/v2/me"_s)[u"data"_s].toObject();
    QCOMPARE(me[u"organization"_s][u"isPlatform"_s].toBool(), kind == "platform"_L1);
    QCOMPARE(me.contains(u"name"_s), edition != "full"_L1);
}

void TestSandboxProgram::theSameSeedGivesTheSamePeople()
{
    const auto people = [](const QString &seed) {
        Running sandbox(small() + QStringList{u"--seed"_s, seed});
        const QString id = QString::number(sandbox.announcement()[u"organizationId"_s].toInteger());
        QJsonArray names;
        const QJsonArray users
            = sandbox.call("GET", u"/v2/organizations/"_s % id % u"/users"_s)[u"data"_s].toArray();
        for (const QJsonValue &user : users)
            names.append(QJsonArray{user[u"id"_s], user[u"name"_s], user[u"email"_s]});
        return names;
    };
    const QJsonArray first = people(u"7"_s);
    QVERIFY(first.size() > 3);
    QCOMPARE(people(u"7"_s), first);
    QVERIFY(people(u"8"_s) != first);
}

void TestSandboxProgram::aWrongSwitchIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"galaxy"_s};
    QTest::newRow("edition") << QStringList{u"--edition"_s, u"pocket"_s};
    QTest::newRow("plan") << QStringList{u"--plan"_s, u"gold"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"many"_s};
    QTest::newRow("latency") << QStringList{u"--latency"_s, u"slow"_s};
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"502-html"_s};
    QTest::newRow("fault of no kind") << QStringList{u"--fault"_s, u"nonsense=5"_s};
    QTest::newRow("limit without time") << QStringList{u"--limit"_s, u"500/0"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("people") << QStringList{u"--people"_s, u"-1"_s};
    QTest::newRow("clock-scale") << QStringList{u"--clock-scale"_s, u"0"_s};
}

void TestSandboxProgram::aWrongSwitchIsNamed()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains(arguments.first().toUtf8()));
}

void TestSandboxProgram::endsWhenItsInputEnds()
{
    Running sandbox(small() + QStringList{u"--ends-with-parent"_s});
    QCOMPARE(sandbox.process().state(), QProcess::Running);
    sandbox.process().closeWriteChannel();
    QVERIFY(sandbox.process().waitForFinished(patience));
    QCOMPARE(sandbox.process().exitCode(), 0);
}

void TestSandboxProgram::endsWhenItsParentIsKilled()
{
    // A shell stands for the console: it starts the sandbox and is killed. The pipe has a second writer, so
    // that the end of the input is not what ends the sandbox here.
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"input"_s);
    QProcess parent;
    parent.start(u"/bin/sh"_s,
        {u"-c"_s,
            u"mkfifo "_s % pipe % u"; exec 3<>"_s % pipe % u"; "_s % QStringLiteral(SANDBOX_PROGRAM)
                % u" --people 5 --bookings 5 --ends-with-parent <&3 & echo $!; wait"_s});
    QVERIFY(parent.waitForReadyRead(patience));
    while (!parent.canReadLine())
        QVERIFY(parent.waitForReadyRead(patience));
    const qint64 child = parent.readLine().trimmed().toLongLong();
    QVERIFY(child > 0);
    while (!parent.canReadLine())
        QVERIFY(parent.waitForReadyRead(patience));
    QVERIFY(parent.readLine().startsWith('{'));
    QCOMPARE(::kill(pid_t(child), 0), 0);
    parent.kill();
    QVERIFY(parent.waitForFinished(patience));
    const QString status = u"/proc/"_s % QString::number(child) % u"/stat"_s;
    const auto isGone = [&] {
        QFile file(status);
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains(") Z ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), patience);
}

void TestSandboxProgram::aloneItOutlivesItsInput()
{
    Running sandbox(small());
    sandbox.process().closeWriteChannel();
    QCOMPARE(sandbox.call("GET", u"/v2/me"_s)[u"status"_s].toString(), u"success"_s);
    QCOMPARE(sandbox.process().state(), QProcess::Running);
}

void TestSandboxProgram::aDatabaseInAFileIsKept()
{
    QTemporaryDir folder;
    const QStringList arguments
        = small() + QStringList{u"--database"_s, folder.filePath(u"sandbox.sqlite"_s)};
    QJsonObject first;
    {
        Running sandbox(arguments);
        first = sandbox.announcement();
        QCOMPARE(
            sandbox.call("PATCH", u"/v2/me"_s, R"({"timeFormat":24})")[u"status"_s].toString(), u"success"_s);
    }
    Running sandbox(arguments);
    QCOMPARE(sandbox.announcement()[u"apiKeys"_s], first[u"apiKeys"_s]);
    QCOMPARE(sandbox.call("GET", u"/v2/me"_s)[u"data"_s][u"timeFormat"_s].toInt(), 24);
    QCOMPARE(sandbox.call("GET", u"/sandbox/writes"_s)[u"data"_s].toArray().size(), 1);
}

} // namespace Calends::Sandbox

QTEST_GUILESS_MAIN(Calends::Sandbox::TestSandboxProgram)
#include "test_sandboxprogram.moc"
