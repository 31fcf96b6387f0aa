#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#include "app/sandbox/commandline.h"
#include "app/sandbox/parentwatch.h"
#include "app/sandbox/sandboxserver.h"

int main(int argc, char *argv[])
{
    using namespace Calends::Sandbox;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("calends-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CALENDS_VERSION));

    const Settings settings = settingsFromArguments(QCoreApplication::arguments());
    // Before anything is printed: a parent that has read the line may die at once.
    if (settings.endsWithParent)
        endWithParent(&application);
    SandboxServer server(settings);
    if (!server.start()) {
        std::fprintf(stderr, "calends-sandbox: %s\n", qUtf8Printable(server.error()));
        return 1;
    }
    const QByteArray line = QJsonDocument(server.announcement()).toJson(QJsonDocument::Compact);
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
