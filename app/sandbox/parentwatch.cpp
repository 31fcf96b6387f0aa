#include "app/sandbox/parentwatch.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Calends::Sandbox {

void endWithParent(QCoreApplication *application)
{
#ifdef Q_OS_LINUX
    const pid_t parent = ::getppid();
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) // it died in between
        std::exit(0);
#endif
#ifdef Q_OS_UNIX
    // The end of the pipe covers a parent that was gone before the request to the kernel, and systems without
    // it.
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, [application, notifier] {
        char discarded[256];
        if (::read(STDIN_FILENO, discarded, sizeof discarded) > 0)
            return;
        notifier->setEnabled(false);
        application->quit();
    });
#endif
}

} // namespace Calends::Sandbox
