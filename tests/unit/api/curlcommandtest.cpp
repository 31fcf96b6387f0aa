// What a shell makes of a copied request: the command is given to a real sh, with a curl that tells its
// arguments.
#include "models/api/curlcommand.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "models/api/redaction.h"
#include "models/api/requestlog.h"

using namespace Calends;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

LoggedRequest request(const QByteArray &method, const QString &url)
{
    LoggedRequest request;
    request.method = method;
    request.url = url;
    return request;
}

} // namespace

class CurlCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void headersArriveAsTheyWereSent();
    void aSecretIsAVariableThatTheShellFillsIn();
    void nothingInARequestIsReadByTheShell_data();
    void nothingInARequestIsReadByTheShell();
    void aBodyArrivesByteForByte();
    void aBodyThatWasCutIsAskedForAsAFile();
    void aHeaderWithoutAValueIsKept();
    void aRedactedMemberOfABodyIsAVariableToo();

private:
    QStringList told(const QString &command, const QStringList &environment = {});

    QTemporaryDir m_folder;
};

void CurlCommandTest::initTestCase()
{
    QFile curl(m_folder.filePath(u"curl"_s));
    QVERIFY(curl.open(QIODevice::WriteOnly));
    curl.write("#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
    curl.close();
    QVERIFY(curl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

// The arguments that curl is given.
QStringList CurlCommandTest::told(const QString &command, const QStringList &environment)
{
    QProcess shell;
    QStringList inherited = environment;
    inherited.append("PATH="_L1 + m_folder.path() + ":/usr/bin:/bin"_L1);
    shell.setEnvironment(inherited);
    shell.setWorkingDirectory(m_folder.path());
    QSignalSpy ended(&shell, &QProcess::finished);
    shell.start(u"sh"_s, {u"-c"_s, command});
    if (!ended.wait(Patience) || shell.exitCode() != 0)
        return {QString::fromUtf8(shell.readAllStandardError())};
    QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    arguments.removeLast();
    return arguments;
}

void CurlCommandTest::headersArriveAsTheyWereSent()
{
    LoggedRequest sent = request("GET", u"https://api.cal.com/v2/bookings?take=250&status=upcoming"_s);
    sent.requestHeaders = {{"Accept", "application/json"}, {"cal-api-version", "2024-08-13"}};
    QCOMPARE(told(curlCommand(sent)),
        (QStringList{u"--globoff"_s, u"--request"_s, u"GET"_s, u"--url"_s, sent.url, u"--header"_s,
            u"Accept: application/json"_s, u"--header"_s, u"cal-api-version: 2024-08-13"_s}));
}

void CurlCommandTest::aSecretIsAVariableThatTheShellFillsIn()
{
    const Redactor redactor;
    LoggedRequest sent = request("GET", u"https://api.cal.com/v2/me"_s);
    for (const auto &[name, value] : QList<QPair<QByteArray, QByteArray>>{
             {"Authorization", "Bearer cal_live_0123456789abcdef0123456789abcdef"},
             {"x-cal-client-id", "cmwu6abc"}, {"x-cal-secret-key", "s3cret s3cret"}})
        sent.requestHeaders.append({name, redactor.header(name, value)});
    const QString command = curlCommand(sent);
    QVERIFY(!command.contains("0123456789abcdef"_L1));
    QVERIFY(!command.contains("s3cret"_L1));
    QVERIFY(!command.contains(Redactor::mark()));
    QVERIFY(command.contains("\"$CALCOM_KEY\""_L1));
    QVERIFY(command.contains("\"$CALCOM_CLIENT_SECRET\""_L1));
    const QStringList arguments
        = told(command, {u"CALCOM_KEY=the key; $(id)"_s, u"CALCOM_CLIENT_SECRET=it's `mine`"_s});
    QVERIFY2(arguments.contains(u"Authorization: Bearer the key; $(id)"_s), qPrintable(arguments.join(u'|')));
    QVERIFY(arguments.contains(u"x-cal-client-id: cmwu6abc"_s));
    QVERIFY(arguments.contains(u"x-cal-secret-key: it's `mine`"_s));
}

void CurlCommandTest::nothingInARequestIsReadByTheShell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("single quotes") << u"O'Brien's '' day"_s;
    QTest::newRow("double quotes") << u"say \"hi\""_s;
    QTest::newRow("variables") << u"$HOME ${PATH} $CALCOM_KEY $$"_s;
    QTest::newRow("commands") << u"`id` $(id) ; id & id | id > out"_s;
    QTest::newRow("backslashes") << u"a\\b\\\\c\\"_s;
    QTest::newRow("lines") << u"first\nsecond\r\n\tthird"_s;
    QTest::newRow("globs and history") << u"* ? [a-z] {1,2} !! ~ # %"_s;
    QTest::newRow("dashes and at") << u"-K file @file --next"_s;
    QTest::newRow("letters") << u"Zoë 木村 \u202eabc \U0001F600"_s;
}

void CurlCommandTest::nothingInARequestIsReadByTheShell()
{
    QFETCH(QString, text);
    LoggedRequest sent = request("POST", "https://api.cal.com/v2/x?q="_L1 + text);
    sent.requestHeaders = {{"X-Note", text.toUtf8()}};
    sent.requestBody = text.toUtf8();
    sent.requestSize = sent.requestBody.size();
    QCOMPARE(told(curlCommand(sent)),
        (QStringList{u"--globoff"_s, u"--request"_s, u"POST"_s, u"--url"_s, sent.url, u"--header"_s,
            "X-Note: "_L1 + text, u"--data-raw"_s, text}));
}

void CurlCommandTest::aBodyArrivesByteForByte()
{
    LoggedRequest sent = request("PATCH", u"https://api.cal.com/v2/schedules/1"_s);
    sent.requestBody = "{\"name\":\"Zo\\u00eb's \\\"hours\\\"\",\"overrides\":[]}";
    sent.requestSize = sent.requestBody.size();
    const QStringList arguments = told(curlCommand(sent));
    QCOMPARE(arguments.constLast().toUtf8(), sent.requestBody);
    QCOMPARE(arguments.at(arguments.size() - 2), u"--data-raw"_s);
}

void CurlCommandTest::aBodyThatWasCutIsAskedForAsAFile()
{
    RequestLog log;
    LoggedRequest sent = request("POST", u"https://api.cal.com/v2/x"_s);
    sent.requestBody = QByteArray(100'000, 'x');
    sent.requestSize = sent.requestBody.size();
    const quint64 id = log.append(sent);
    const QStringList cut = told(curlCommand(*log.find(id)));
    QCOMPARE(cut.last(2), (QStringList{u"--data-binary"_s, u"@body.json"_s}));
    sent.requestBody.clear(); // of a token refresh the log keeps none
    const QStringList withoutBody = told(curlCommand(sent));
    QCOMPARE(withoutBody.last(2), (QStringList{u"--data-binary"_s, u"@body.json"_s}));
    sent.requestBody = "\xff\xfe";
    const QStringList binary = told(curlCommand(sent));
    QCOMPARE(binary.last(2), (QStringList{u"--data-binary"_s, u"@body.json"_s}));
}

void CurlCommandTest::aHeaderWithoutAValueIsKept()
{
    LoggedRequest sent = request("GET", u"https://api.cal.com/v2/me"_s);
    sent.requestHeaders = {{"X-Empty", ""}};
    QCOMPARE(told(curlCommand(sent)).constLast(), u"X-Empty;"_s);
}

void CurlCommandTest::aRedactedMemberOfABodyIsAVariableToo()
{
    LoggedRequest sent = request("POST", u"https://api.cal.com/v2/webhooks"_s);
    sent.requestBody
        = Redactor().body("{\"subscriberUrl\":\"https://a.example\",\"secret\":\"hush-hush-hush\"}");
    sent.requestSize = sent.requestBody.size();
    const QString command = curlCommand(sent);
    QVERIFY(!command.contains("hush"_L1));
    const QString filled = u"{\"subscriberUrl\":\"https://a.example\",\"secret\":\"mine\"}"_s;
    QCOMPARE(told(command, {u"CALCOM_SECRET=mine"_s}).constLast(), filled);
}

QTEST_GUILESS_MAIN(CurlCommandTest)
#include "curlcommandtest.moc"
