// What calends is told on its command line.
#pragma once

#include <QString>
#include <QStringList>

namespace Calends {

struct CommandLine
{
    // What is wanted of the program. Only Start opens a window.
    enum class Wish : quint8 { Start, Help, HelpWithToolkit, Version, Where, Refusal };

    Wish wish = Wish::Start;
    QString problem; // of a refusal: one line, translated
    bool sandbox = false; // start on the embedded sandbox
    bool startsWithDoors = false; // for the tour: on it, but not before the person asks
    QString tour; // folder for the pictures; empty: no tour
    QStringList only; // of TourPages, those that are drawn; empty: everything
    QString language; // code; empty: none is asked for
    QString profile; // name or id to open first
    QString link; // calends://…, well written or not; empty: none
    QString kind = QStringLiteral("platform"); // of the sandbox's customer, as the next three
    QString plan = QStringLiteral("essentials");
    QString sandboxProgram; // empty: the one beside this program
    QString people = QStringLiteral("200");
    QString bookings = QStringLiteral("1000");
    QString limit; // calls per seconds of every tracker, "500/60" or "none"; empty: the real limits
};

// Needs no application object, and says and ends nothing. The first argument is the program; switches of the
// toolkit itself (-platform, -style …) are passed over.
CommandLine readCommandLine(const QStringList &arguments);
// For --help. Needs an application object.
QString commandLineHelp();
// For --help-all: prints the same with the switches of Qt, those of the kind of application object that there
// is, and ends the program.
[[noreturn]] void showHelpWithToolkit();

} // namespace Calends
