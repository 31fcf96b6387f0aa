#include "tests/bench/sampleserver.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Bench {

namespace {

constexpr int Patience = 600'000; // ms; ten times the rows take their time

} // namespace

SampleServer::SampleServer(int people, const QStringList &further)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CALENDS_SANDBOX_PROGRAM),
        QStringList{u"--port"_s, u"0"_s, u"--ends-with-parent"_s, u"--kind"_s, u"organization"_s,
            u"--people"_s, QString::number(people)}
            + further);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(Patience))
            return;
    }
    const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
    QString address = said["address"_L1].toString();
    address.chop(3); // "/v2"
    m_base = QUrl(address);
    m_key = said["apiKeys"_L1].toObject()["ownerOfOrganization"_L1].toString();
    m_organization = said["organizationId"_L1].toInteger();
}

SampleServer::~SampleServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace Calends::Bench
