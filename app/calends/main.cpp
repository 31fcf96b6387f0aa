#include <QApplication>
#include <QDBusConnection>

#include "app/calends/commandline.h"
#include "app/calends/console.h"
#include "app/calends/tour.h"
#include "app/calends/translations.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    // Pictures need no display, and neither they nor the sample data heed what somebody chose here.
    bool heedsChoices = true;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        const bool tour = argument.startsWith("--tour");
        if (tour && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        heedsChoices = heedsChoices && !tour && argument != "--sandbox";
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"calends"_s);
    QApplication::setApplicationDisplayName(u"Calends"_s);
    QApplication::setOrganizationName(u"Calends"_s);
    QApplication::setApplicationVersion(QStringLiteral(CALENDS_VERSION));
    const QString asked = Calends::askedLanguage(QApplication::arguments());
    Calends::installTranslations(
        application, asked.isEmpty() && heedsChoices ? Calends::ProgramSettings::keptLanguage() : asked);
    const Calends::CommandLine line = Calends::readCommandLine(QApplication::arguments());
    QApplication::setStyle(new Calends::Style);
    if (!line.tour.isEmpty()) {
        Calends::Tour tour(line);
        tour.start();
        return QApplication::exec();
    }
    Calends::Console console(line);
    console.settings().followDesktop(QDBusConnection::sessionBus());
    console.start();
    return QApplication::exec();
}
