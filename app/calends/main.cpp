#include <QApplication>
#include <QDBusConnection>

#include <memory>
#include <utility>

#include "app/calends/commandline.h"
#include "app/calends/console.h"
#include "app/calends/firstinstance.h"
#include "app/calends/preparation.h"
#include "app/calends/tour.h"
#include "app/calends/windowlessanswer.h"

using namespace Calends;

namespace {

CommandLine lineOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return readCommandLine(arguments);
}

int runTour(const CommandLine &line)
{
    Tour tour(line);
    tour.start();
    return QApplication::exec();
}

// One start of the program: alone, or as the later one of two.
class Program : public QObject
{
public:
    Program(const CommandLine &line, const QByteArray &token)
        : m_line(line)
        , m_token(token)
        , m_instance(QDBusConnection::sessionBus())
    {
    }

    // Sample data are a program of their own each time, whoever else runs.
    int run()
    {
        if (m_line.sandbox) {
            open();
            return QApplication::exec();
        }
        connect(&m_instance, &FirstInstance::isFirst, this, &Program::open);
        connect(&m_instance, &FirstInstance::handedOver, qApp, [] { QCoreApplication::exit(0); });
        connect(&m_instance, &FirstInstance::requested, this, &Program::take);
        m_instance.start({m_line.profile, m_line.link, m_token});
        return QApplication::exec();
    }

private:
    void open()
    {
        m_console = std::make_unique<Console>(m_line);
        m_console->settings().followDesktop(QDBusConnection::sessionBus());
        m_console->start();
        const QList<StartRequest> early = std::exchange(m_early, {});
        for (const StartRequest &request : early)
            m_console->take(request);
    }

    void take(const StartRequest &request)
    {
        if (m_console)
            m_console->take(request);
        else
            m_early.append(request);
    }

    CommandLine m_line;
    QByteArray m_token;
    FirstInstance m_instance;
    std::unique_ptr<Console> m_console;
    QList<StartRequest> m_early; // before there was a window
};

} // namespace

int main(int argc, char *argv[])
{
    leaveNoCore();
    nameProgram();
    const CommandLine line = lineOf(argc, argv);
    if (line.wish != CommandLine::Wish::Start)
        return answerWithoutWindow(line, argc, argv);
    // Pictures need no display.
    if (!line.tour.isEmpty() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QByteArray token = activationToken();
    QApplication application(argc, argv);
    // Neither pictures nor sample data heed what somebody chose here.
    prepareApplication(application, !line.sandbox, line.language);
    return line.tour.isEmpty() ? Program(line, token).run() : runTour(line);
}
