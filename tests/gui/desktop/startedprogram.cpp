#include "tests/gui/desktop/startedprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcessEnvironment>

#include "tests/programs/endwithtest.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 60'000; // ms

} // namespace

FreshHome::FreshHome()
{
    for (const QString &name :
        {u"home"_s, u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"run"_s, u"tmp"_s})
        QDir(m_folder.path()).mkdir(name);
    QFile::setPermissions(
        m_folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment FreshHome::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_CONFIG_HOME"_s, config());
    environment.insert(u"XDG_DATA_HOME"_s, data());
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
    return environment;
}

QProcessEnvironment FreshHome::bareEnvironment() const
{
    QProcessEnvironment environment = FreshHome::environment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    return environment;
}

QStringList FreshHome::entries() const
{
    QStringList names;
    QDirIterator all(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(m_folder.path()).relativeFilePath(all.next()));
    names.sort();
    return names;
}

QStringList FreshHome::temporaryFiles() const
{
    return QDir(m_folder.filePath(u"tmp"_s))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Ended ended(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    endWithTest(process);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    QDirIterator threads(u"/proc/%1/task"_s.arg(process), QDir::Dirs | QDir::NoDotAndDotDot);
    while (threads.hasNext()) {
        QFile file(threads.next() + "/children"_L1);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> ids = file.readAll().simplified().split(' ');
        for (const QByteArray &id : ids) {
            if (!id.isEmpty())
                children.append(id.toLongLong());
        }
    }
    return children;
}

} // namespace Calends
