// A sandbox in a process of its own, and a door before it where answers can be spoilt.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <functional>
#include <memory>

#include "tests/wireserver/wireserver.h"

namespace Calends {

class SandboxProgram
{
public:
    explicit SandboxProgram(const QStringList &arguments);
    ~SandboxProgram();
    SandboxProgram(const SandboxProgram &) = delete;
    SandboxProgram &operator=(const SandboxProgram &) = delete;

    quint16 port() const;
    void stop(); // every call is taken and none answered, until it goes on
    void goOn();
    const QJsonObject &said() const { return m_said; } // its first line: address and credentials
    QString ownersKey() const; // the organization's, where there is one

private:
    QProcess m_process;
    QJsonObject m_said;
};

// What a fault makes of an answer; `whole` is the server's own.
using Fault = std::function<Answer(const Arrival &arrival, const Answer &whole)>;

class FaultGate
{
public:
    explicit FaultGate(quint16 upstream);

    QUrl base() const { return m_door->base(); }
    void setFault(const Fault &fault) { m_fault = fault; }
    void close(); // nothing listens any more, and who was connected is hung up on
    void open(); // at the same port again

private:
    Answer answerTo(const Arrival &arrival) const;
    Answer relayed(const Arrival &arrival) const;

    quint16 m_upstream;
    Fault m_fault;
    std::unique_ptr<WireServer> m_door;
    quint16 m_port = 0;
};

} // namespace Calends
