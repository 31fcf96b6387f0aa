// The sandbox as a program of its own, at a free port.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

namespace Calends {

class SandboxProgram
{
public:
    // `arguments` besides the port. Waits until it answers; it ends with this object, or with this process.
    explicit SandboxProgram(const QStringList &arguments);
    ~SandboxProgram();
    SandboxProgram(const SandboxProgram &) = delete;
    SandboxProgram &operator=(const SandboxProgram &) = delete;

    bool isReady() const { return port() != 0; }
    quint16 port() const;
    QUrl base() const; // as ClientConfiguration::base
    void stop(); // every call is taken and none answered, until it goes on
    void goOn();
    const QJsonObject &said() const { return m_said; } // its first line: address and credentials
    QString
    ownersKey() const; // tied to the organization, where there is one: another cannot list its clients
    qint64 organizationId() const;

private:
    QProcess m_process;
    QJsonObject m_said;
};

// Arguments of an organization of this size that limits nobody.
QStringList unlimitedOrganization(int people, int bookings);

} // namespace Calends
