// What calends is told on its command line.
#pragma once

#include <QString>
#include <QStringList>

namespace Calends {

struct CommandLine
{
    bool sandbox = false; // start on the embedded sandbox
    bool startsWithDoors = false; // for the tour: on it, but not before the person asks
    QString tour; // folder for the pictures; empty: no tour
    QString profile; // name or id to open first
    QString kind = QStringLiteral("platform"); // of the sandbox's customer, as the next three
    QString plan = QStringLiteral("essentials");
    QString sandboxProgram; // empty: the one beside this program
    QString people = QStringLiteral("200");
    QString bookings = QStringLiteral("1000");
    QString limit; // calls per seconds of every tracker, "500/60" or "none"; empty: the real limits
};

// The language asked for, empty when none is. Says nothing: to be called before there are texts.
QString askedLanguage(const QStringList &arguments);

// Answers --help, --version and a wrong switch itself, and ends the program then.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace Calends
