#include "tests/programs/sandboxprogram.h"

#include <QJsonDocument>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr int Patience = 600'000; // ms; many sample rows take their time

} // namespace

SandboxProgram::SandboxProgram(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SANDBOX_PROGRAM),
        QStringList{u"--port"_s, u"0"_s, u"--ends-with-parent"_s} + arguments);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(Patience)) { }
    m_said = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProgram::~SandboxProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

quint16 SandboxProgram::port() const { return quint16(QUrl(m_said["address"_L1].toString()).port(0)); }

QUrl SandboxProgram::base() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(port())); }

void SandboxProgram::stop() { ::kill(pid_t(m_process.processId()), SIGSTOP); }

void SandboxProgram::goOn() { ::kill(pid_t(m_process.processId()), SIGCONT); }

QString SandboxProgram::ownersKey() const
{
    const QJsonObject keys = m_said["apiKeys"_L1].toObject();
    const QString organization = keys["ownerOfOrganization"_L1].toString();
    return organization.isEmpty() ? keys["owner"_L1].toString() : organization;
}

qint64 SandboxProgram::organizationId() const { return m_said["organizationId"_L1].toInteger(); }

QStringList unlimitedOrganization(int people, int bookings)
{
    return {u"--kind"_s, u"organization"_s, u"--people"_s, QString::number(people), u"--bookings"_s,
        QString::number(bookings), u"--limit"_s, u"none"_s};
}

} // namespace Calends
