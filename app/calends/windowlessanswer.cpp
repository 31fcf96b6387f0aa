#include "app/calends/windowlessanswer.h"

#include <QApplication>

#include <cstdio>

#include "app/calends/commandline.h"
#include "app/calends/keptplaces.h"
#include "app/calends/programsettings.h"
#include "app/calends/translations.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Refused = 2; // as programs do that were asked for what they do not know

void print(const QString &text) { std::fputs(qPrintable(text), stdout); }

// A window that is mirrored has no counterpart on a terminal.
void speak(QCoreApplication &application, const QString &asked)
{
    if (asked != mirroredLanguage())
        installTranslations(application, asked.isEmpty() ? ProgramSettings::keptLanguage() : asked);
}

// "name path" by line, so that a shell can read it; a hyphen where there is none.
QString places()
{
    QString text;
    const QList<KeptPlace> all = keptPlaces();
    for (const KeptPlace &place : all)
        text += place.name.leftJustified(15) + (place.path.isEmpty() ? u"-"_s : place.path) + u'\n';
    return text;
}

// Its switches are told by an application with windows. That needs no display where nothing is drawn.
[[noreturn]] void tellOfToolkit(const QString &language, char *program)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    int alone = 1;
    char *arguments[] = {program, nullptr};
    QApplication application(alone, arguments);
    speak(application, language);
    showHelpWithToolkit();
}

} // namespace

int answerWithoutWindow(const CommandLine &line, int argc, char *argv[])
{
    if (line.wish == CommandLine::Wish::HelpWithToolkit)
        tellOfToolkit(line.language, argv[0]);
    QCoreApplication application(argc, argv);
    speak(application, line.wish == CommandLine::Wish::Refusal ? QString() : line.language);
    switch (line.wish) {
    case CommandLine::Wish::Help:
        print(commandLineHelp());
        break;
    case CommandLine::Wish::Version:
        print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
        break;
    case CommandLine::Wish::Where:
        print(places());
        break;
    case CommandLine::Wish::Refusal: {
        // Read once more, now that there are words in the person's language.
        QStringList arguments;
        for (int i = 0; i < argc; ++i)
            arguments.append(QString::fromLocal8Bit(argv[i]));
        std::fprintf(stderr, "calends: %s\n", qPrintable(readCommandLine(arguments).problem));
        return Refused;
    }
    case CommandLine::Wish::HelpWithToolkit:
    case CommandLine::Wish::Start:
        break;
    }
    return 0;
}

} // namespace Calends
