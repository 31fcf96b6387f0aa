#include "tests/bench/programs.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

constexpr int Patience = 600'000; // ms
constexpr int BackgroundConnections = 5; // PageWalk's

// From a file: a key is no program's argument.
bool runCurl(const QByteArray &text)
{
    QTemporaryFile file;
    return file.open() && file.write(text) == text.size() && file.flush()
        && runProgram(u"curl"_s, {u"--config"_s, file.fileName()});
}

QByteArray signature(const QString &key)
{
    return "header = \"Authorization: Bearer " + key.toUtf8() + "\"\n";
}

QByteArray parallel(int atOnce)
{
    return "silent\nshow-error\nno-progress-meter\nparallel\nparallel-max = " + QByteArray::number(atOnce)
        + '\n';
}

} // namespace

bool runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    qWarning("%s failed: %s", qUtf8Printable(program), qUtf8Printable(process.errorString()));
    return false;
}

bool fetchAll(const QStringList &urls, const QString &key, const QStringList &files)
{
    QByteArray text = parallel(BackgroundConnections) + "fail\n" + signature(key);
    for (qsizetype i = 0; i < urls.size(); ++i) {
        const QString output = files.value(i, u"/dev/null"_s);
        text += "url = \"" + urls.at(i).toUtf8() + "\"\noutput = \"" + output.toUtf8() + "\"\n";
    }
    return runCurl(text);
}

// What is said of one transfer is forgotten before the next.
bool sendAll(const QList<CurlRequest> &requests, const QString &key, int atOnce)
{
    QByteArray text = parallel(atOnce);
    for (const CurlRequest &request : requests) {
        QByteArray body = request.body;
        text += "fail\n" + signature(key) + "request = " + request.method + "\nurl = \""
            + request.url.toUtf8() + "\"\noutput = /dev/null\n";
        if (!body.isEmpty())
            text += "header = \"Content-Type: application/json\"\ndata = \"" + body.replace('"', "\\\"")
                + "\"\n";
        text += "next\n";
    }
    text.chop(qsizetype(sizeof "next\n") - 1);
    return runCurl(text);
}

} // namespace Calends::Bench
