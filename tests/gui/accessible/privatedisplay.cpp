#include "tests/gui/accessible/privatedisplay.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 20'000; // ms

// The accessibility service is started when it is asked for, and nothing else is.
constexpr auto ServiceFile = "/usr/share/dbus-1/services/org.a11y.Bus.service"_L1;

QByteArray configuration(const QString &folder)
{
    const QByteArray path = folder.toUtf8();
    return "<busconfig><type>session</type><listen>unix:path="_ba + path
        + "/bus</listen><auth>EXTERNAL</auth><servicedir>"_ba + path
        + "/services</servicedir><policy context=\"default\"><allow send_destination=\"*\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
}

QByteArray firstLineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(Patience))
            return {};
    }
    return process.readLine().trimmed();
}

} // namespace

PrivateDisplay::~PrivateDisplay()
{
    m_bus.kill();
    m_bus.waitForFinished();
}

QString PrivateDisplay::start()
{
    if (!m_folder.isValid() || !QFile::exists(ServiceFile))
        return u"at-spi2-core is not installed"_s;
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    if (!m_display.start(u"1600x1000x24"_s))
        return u"Xvfb does not start"_s;
    qputenv("DISPLAY", m_display.name().toLatin1());
    if (!startBus())
        return u"dbus-daemon does not start"_s;
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    return {};
}

bool PrivateDisplay::startBus()
{
    const QString services = m_folder.filePath(u"services"_s);
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!QDir().mkdir(services) || !QFile::copy(ServiceFile, services + "/org.a11y.Bus.service"_L1)
        || !file.open(QIODevice::WriteOnly) || file.write(configuration(m_folder.path())) < 0)
        return false;
    file.close();
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s, {u"--config-file"_s, file.fileName(), u"--nofork"_s, u"--print-address"_s});
    const QByteArray address = firstLineOf(m_bus);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    return !address.isEmpty();
}

} // namespace Calends
