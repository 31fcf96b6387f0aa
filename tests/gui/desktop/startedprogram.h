// The program itself, started in a home of its own with every folder that XDG names beside it, and one
// for temporary files.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Calends {

class FreshHome
{
public:
    FreshHome();

    // Of a start in it, on the test's own bus and without a display.
    QProcessEnvironment environment() const;
    // The same where there is neither a display nor a bus to be had.
    QProcessEnvironment bareEnvironment() const;
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString config() const { return m_folder.filePath(QStringLiteral("config")); }
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    // Every file and folder in it, from its root: "config/Calends/calends.conf".
    QStringList entries() const;
    // What is in the folder for temporary files now.
    QStringList temporaryFiles() const;

private:
    QTemporaryDir m_folder;
};

struct Ended
{
    int code = -1;
    QString output;
    QString complaints;
};

// Runs a program to its end.
Ended ended(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
// Processes that this one has started, as /proc has them.
QList<qint64> childrenOf(qint64 process);

} // namespace Calends
