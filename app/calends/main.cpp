#include <QApplication>

#include "app/calends/commandline.h"
#include "app/calends/console.h"
#include "ui/kit/style.h"

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"calends"_s);
    QApplication::setApplicationDisplayName(u"Calends"_s);
    QApplication::setOrganizationName(u"Calends"_s);
    QApplication::setApplicationVersion(QStringLiteral(CALENDS_VERSION));
    const Calends::CommandLine line = Calends::readCommandLine(QApplication::arguments());
    QApplication::setStyle(new Calends::Style);
    Calends::Console console(line);
    console.start();
    return QApplication::exec();
}
