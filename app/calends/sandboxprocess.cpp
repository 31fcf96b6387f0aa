#include "app/calends/sandboxprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// Installed beside the console; in a build tree one folder over.
QString programPath()
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder : {beside, QString(beside + "/../sandbox"_L1)}) {
        QString place = folder + "/calends-sandbox"_L1;
        if (QFileInfo::exists(place))
            return place;
    }
    return u"calends-sandbox"_s;
}

SandboxAccount accountOf(const QJsonObject &said)
{
    SandboxAccount account;
    QString address = said["address"_L1].toString();
    if (address.endsWith("/v2"_L1))
        address.chop(3);
    account.base = QUrl(address);
    account.memberKey = said["apiKeys"_L1].toObject()["member"_L1].toString();
    const QJsonObject managed = said["managedUser"_L1].toObject();
    account.managedUser.clientId = managed["clientId"_L1].toString();
    account.managedUser.userId = managed["id"_L1].toInteger();
    account.managedUser.accessToken = managed["accessToken"_L1].toString();
    const QJsonObject clients = said["clients"_L1].toObject();
    for (auto client = clients.begin(); client != clients.end(); ++client) {
        const QJsonObject pair = client.value().toObject();
        const OAuthClientSecret secret{pair["id"_L1].toString(), pair["secret"_L1].toString()};
        if (std::holds_alternative<std::monostate>(account.credential))
            account.credential = secret;
        else
            account.clients.append(secret);
    }
    if (std::holds_alternative<std::monostate>(account.credential)) {
        const QJsonObject keys = said["apiKeys"_L1].toObject();
        const QString organization = keys["ownerOfOrganization"_L1].toString();
        account.credential = ApiKey{organization.isEmpty() ? keys["owner"_L1].toString() : organization};
    }
    return account;
}

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("The sandbox could not be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (!m_isReady)
            Q_EMIT failed(tr("The sandbox ended before it was ready: %1")
                              .arg(QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed()));
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.kill();
}

void SandboxProcess::start(const CommandLine &line)
{
    if (isRunning())
        return;
    m_isReady = false;
    m_output.clear();
    m_account.name = tr("Sample data");
    QStringList arguments{u"--port"_s, u"0"_s, u"--ends-with-parent"_s, u"--kind"_s, line.kind, u"--plan"_s,
        line.plan, u"--people"_s, line.people, u"--bookings"_s, line.bookings};
    if (!line.limit.isEmpty())
        arguments += {u"--limit"_s, line.limit};
    m_process.start(line.sandboxProgram.isEmpty() ? programPath() : line.sandboxProgram, arguments);
}

void SandboxProcess::stop() { m_process.kill(); }

void SandboxProcess::readLine()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (m_isReady || end < 0)
        return;
    const QString name = m_account.name;
    m_account = accountOf(QJsonDocument::fromJson(m_output.first(end)).object());
    m_account.name = name;
    m_output.clear();
    m_isReady = true;
    Q_EMIT ready();
}

Profile SandboxProcess::profile() const
{
    Profile profile;
    profile.id = u"sandbox"_s;
    profile.name = m_account.name;
    profile.base = m_account.base;
    profile.credential = kindOf(m_account.credential);
    if (const auto *client = std::get_if<OAuthClientSecret>(&m_account.credential))
        profile.clientId = client->clientId;
    for (const OAuthClientSecret &client : m_account.clients)
        profile.heldClients.append(client.clientId);
    profile.environment = Environment::Test;
    profile.writeLevel = WriteLevel::Confirm;
    profile.inMemory = true;
    return profile;
}

} // namespace Calends
