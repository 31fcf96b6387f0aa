#include "tests/faults/faultgate.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 30'000; // ms

qsizetype lengthToldIn(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("content-length:");
    return at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

} // namespace

SandboxProgram::SandboxProgram(const QStringList &arguments)
{
    m_process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
    m_said = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProgram::~SandboxProgram()
{
    m_process.kill();
    m_process.waitForFinished(Patience);
}

void SandboxProgram::stop() { ::kill(pid_t(m_process.processId()), SIGSTOP); }

void SandboxProgram::goOn() { ::kill(pid_t(m_process.processId()), SIGCONT); }

quint16 SandboxProgram::port() const { return quint16(QUrl(m_said["address"_L1].toString()).port(0)); }

QString SandboxProgram::ownersKey() const
{
    const QJsonObject keys = m_said["apiKeys"_L1].toObject();
    const QString organization = keys["ownerOfOrganization"_L1].toString();
    return organization.isEmpty() ? keys["owner"_L1].toString() : organization;
}

FaultGate::FaultGate(quint16 upstream)
    : m_upstream(upstream)
{
    open();
}

void FaultGate::open()
{
    m_door = std::make_unique<WireServer>(nullptr, m_port);
    m_door->answer = [this](const Arrival &arrival) { return answerTo(arrival); };
    m_port = quint16(m_door->base().port());
}

void FaultGate::close()
{
    m_door->stopListening();
    m_door->closeAll();
}

Answer FaultGate::answerTo(const Arrival &arrival) const
{
    const Answer whole = relayed(arrival);
    return m_fault ? m_fault(arrival, whole) : whole;
}

// The sandbox is another process, so waiting for it here stops nothing but this test.
Answer FaultGate::relayed(const Arrival &arrival) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_upstream);
    socket.waitForConnected(Patience);
    QByteArray request = arrival.method + ' ' + arrival.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : arrival.headers) {
        // "Not modified" has no body that could be spoilt.
        if (!m_fault || name.compare("If-None-Match", Qt::CaseInsensitive) != 0)
            request += name + ": " + value + "\r\n";
    }
    socket.write(request + "\r\n" + arrival.body);
    QByteArray bytes;
    qsizetype whole = -1;
    while ((whole < 0 || bytes.size() < whole)
        && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(Patience))) {
        bytes += socket.readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (whole < 0 && end >= 0)
            whole = end + 4 + lengthToldIn(bytes.left(end + 2));
    }
    return {bytes, Answer::Then::Keep};
}

} // namespace Calends
