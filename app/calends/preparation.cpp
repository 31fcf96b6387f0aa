#include "app/calends/preparation.h"

#include <QApplication>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <sys/resource.h>
#endif

#include "app/calends/programicon.h"
#include "app/calends/programsettings.h"
#include "app/calends/translations.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

// Memory holds secrets, so that a crash may not write it to the disk. Linux takes a limit of one byte as
// "none at all", also where it hands what is left to another program, which a limit of 0 does not concern.
// Being "not dumpable" would go further, but /proc of such a process belongs to root, and the portals that
// tell of the desktop's theme and show notifications find out by it who asks them.
void leaveNoCore()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
    setrlimit(RLIMIT_CORE, &limit);
#endif
}

// On X11 the class of the windows is the name of the application, on Wayland the name of the desktop file.
void nameProgram()
{
    QCoreApplication::setApplicationName(u"calends"_s);
    QCoreApplication::setOrganizationName(u"Calends"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CALENDS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Calends"_s);
    QGuiApplication::setDesktopFileName(ApplicationId);
}

void prepareApplication(QApplication &application, bool heedsChoices, const QString &askedLanguage)
{
    leaveNoCore();
    nameProgram();
    installTranslations(application,
        askedLanguage.isEmpty() && heedsChoices ? ProgramSettings::keptLanguage() : askedLanguage);
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(programIcon());
}

} // namespace Calends
