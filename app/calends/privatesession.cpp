#include "app/calends/privatesession.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr auto BusProgram = "dbus-daemon"_L1;
constexpr auto CallProgram = "dbus-send"_L1;
constexpr auto ServiceProgram = "gnome-keyring-daemon"_L1;
constexpr auto AddressVariable = "DBUS_SESSION_BUS_ADDRESS";

// Without a folder of services: nothing is started that was not asked for.
QByteArray configuration(const QString &folder)
{
    return "<busconfig><type>session</type><listen>unix:path="_ba + folder.toUtf8()
        + "/bus</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
}

} // namespace

PrivateSession::PrivateSession(QObject *parent)
    : QObject(parent)
{
    connect(&m_session, &QProcess::readyReadStandardOutput, this, [this] {
        const QByteArray address = m_session.readLine().trimmed();
        if (m_hasSession || address.isEmpty())
            return;
        qputenv(AddressVariable, address);
        m_hasSession = true;
    });
}

PrivateSession::~PrivateSession()
{
    m_session.disconnect(this);
    m_service.kill();
    m_session.kill();
}

bool PrivateSession::isInstalled()
{
    return !QStandardPaths::findExecutable(BusProgram).isEmpty()
        && !QStandardPaths::findExecutable(CallProgram).isEmpty()
        && !QStandardPaths::findExecutable(ServiceProgram).isEmpty();
}

void PrivateSession::startSession(const QString &folder)
{
    m_folder = folder;
    // No session at all until there is one of our own.
    qputenv(AddressVariable, "unix:path=" + folder.toUtf8() + "/none");
    if (!isInstalled()) {
        m_hasSession = true;
        return;
    }
    const QString file = folder + "/bus.conf"_L1;
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) || written.write(configuration(folder)) < 0)
        return;
    written.close();
    m_session.start(BusProgram, {u"--config-file"_s, file, u"--nofork"_s, u"--print-address"_s});
}

void PrivateSession::startService()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder + "/keychain"_L1);
    m_service.setProcessEnvironment(environment);
    m_service.setStandardOutputFile(QProcess::nullDevice());
    m_service.setStandardErrorFile(QProcess::nullDevice());
    m_service.start(ServiceProgram, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_service.write("tour");
    m_service.closeWriteChannel();
}

// Stopped, it takes every call and answers none.
void PrivateSession::pause() { ::kill(pid_t(m_service.processId()), SIGSTOP); }

void PrivateSession::resume() { ::kill(pid_t(m_service.processId()), SIGCONT); }

void PrivateSession::lock()
{
    m_locking.start(CallProgram,
        {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
            u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
            u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
}

} // namespace Calends
