#include "tests/bench/programs.h"

#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

constexpr int Patience = 600'000; // ms
constexpr int BackgroundConnections = 5; // PageWalk's

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

// From a file: a key is no program's argument.
bool fetchAll(const QStringList &urls, const QString &key, const QStringList &files)
{
    QTemporaryFile file;
    if (!file.open())
        return false;
    QByteArray text = "silent\nshow-error\nno-progress-meter\nfail\nparallel\nparallel-max = "
        + QByteArray::number(BackgroundConnections) + "\nheader = \"Authorization: Bearer " + key.toUtf8()
        + "\"\n";
    for (qsizetype i = 0; i < urls.size(); ++i) {
        const QString output = files.value(i, u"/dev/null"_s);
        text += "url = \"" + urls.at(i).toUtf8() + "\"\noutput = \"" + output.toUtf8() + "\"\n";
    }
    return file.write(text) == text.size() && file.flush()
        && runProgram(u"curl"_s, {u"--config"_s, file.fileName()});
}

} // namespace Calends::Bench
