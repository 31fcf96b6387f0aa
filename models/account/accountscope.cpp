#include "models/account/accountscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "models/api/credentialring.h"
#include "models/api/json.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

AccountScope::AccountScope(
    Reader &reader, const Capabilities &capabilities, const CredentialRing &credentials, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_capabilities(capabilities)
    , m_credentials(credentials)
{
    connect(&credentials, &CredentialRing::changed, this, &AccountScope::markHeld);
}

void AccountScope::load()
{
    for (const QPointer<Call> &call : std::exchange(m_calls, {})) {
        if (call) {
            call->disconnect(this);
            call->cancel();
        }
    }
    m_error = {};
    m_pending = 1; // settled at the end, also when nothing may be asked
    const AccountFacts &facts = m_capabilities.facts();
    const Target organization{.organizationId = facts.organizationId};
    readTeams(facts, organization);
    if (m_capabilities.check(Operations::getOauthClients.row(), organization).allowed())
        read(Operations::getOauthClients, {}, &AccountScope::takeClients);
    QMetaObject::invokeMethod(this, &AccountScope::settle, Qt::QueuedConnection);
}

// The organization's teams; those the caller is in, when a plain member asks; without an organization, the
// caller's own.
void AccountScope::readTeams(const AccountFacts &facts, const Target &organization)
{
    const Arguments inOrganization = Arguments().with(u"orgId"_s, QString::number(facts.organizationId));
    const auto allowed = [&](ReadOperation operation) {
        return facts.organizationId != 0 && m_capabilities.check(operation.row(), organization).allowed();
    };
    if (allowed(Operations::getOrganizationsByOrgIdTeams))
        read(Operations::getOrganizationsByOrgIdTeams, inOrganization, &AccountScope::takeTeams);
    else if (allowed(Operations::getOrganizationsByOrgIdTeamsMe))
        read(Operations::getOrganizationsByOrgIdTeamsMe, inOrganization, &AccountScope::takeTeams);
    else if (m_capabilities.check(Operations::getTeams.row()).allowed())
        read(Operations::getTeams, {}, &AccountScope::takeTeams);
}

void AccountScope::read(
    ReadOperation operation, const Arguments &arguments, void (AccountScope::*take)(const QByteArray &))
{
    ++m_pending;
    Call *const call = m_reader.read({.operation = operation, .arguments = arguments}, this);
    m_calls.append(call);
    connect(call, &Call::finished, this, [this, take](const Outcome &outcome) {
        if (outcome.isAnswered())
            (this->*take)(outcome.reply().body);
        else if (outcome.isFailed() && !m_error.isError())
            m_error = outcome.error();
        settle();
    });
}

void AccountScope::settle()
{
    if (--m_pending > 0)
        return;
    m_calls.clear();
    m_loaded = true;
    markHeld();
    Q_EMIT loaded();
}

// An organization is listed among its own owner's teams; it is no team that owns event types or schedules.
void AccountScope::takeTeams(const QByteArray &body)
{
    const JsonDocument document(body);
    QList<TeamReference> teams;
    for (const JsonView team : document.root()["data"].items()) {
        if (!team["isOrganization"].toBool() && team["id"].integer())
            teams.append({team["id"].toInteger(), team["name"].toString()});
    }
    if (teams == m_teams)
        return;
    m_teams = teams;
    Q_EMIT changed();
}

void AccountScope::takeClients(const QByteArray &body)
{
    const JsonDocument document(body);
    QList<ClientReference> clients;
    QHash<QString, OAuthClientSecret> offered;
    for (const JsonView client : document.root()["data"].items()) {
        const QString id = client["id"].toString();
        if (id.isEmpty())
            continue;
        const QString secret = client["secret"].toString();
        if (!secret.isEmpty())
            offered.insert(id, {id, secret});
        clients.append({id, client["name"].toString(), m_credentials.holdsClient(id), !secret.isEmpty()});
    }
    m_offered = offered;
    if (clients == m_clients)
        return;
    m_clients = clients;
    Q_EMIT changed();
}

void AccountScope::markHeld()
{
    QList<ClientReference> clients = m_clients;
    for (ClientReference &client : clients)
        client.secretHeld = m_credentials.holdsClient(client.id);
    // A key that is not tied to the organization cannot list clients; those whose pair is held are known all
    // the same.
    const QStringList held = m_credentials.clientIds();
    for (const QString &id : held) {
        const auto same = [&id](const ClientReference &client) { return client.id == id; };
        if (std::none_of(clients.cbegin(), clients.cend(), same))
            clients.append({id, id, true, false});
    }
    if (clients == m_clients)
        return;
    m_clients = clients;
    Q_EMIT changed();
}

QByteArray AccountScope::packed() const
{
    QJsonArray teams;
    for (const TeamReference &team : m_teams)
        teams.append(QJsonArray{QString::number(team.id), team.name});
    QJsonArray clients;
    for (const ClientReference &client : m_clients)
        clients.append(QJsonArray{client.id, client.name});
    return QJsonDocument(QJsonObject{{u"teams"_s, teams}, {u"clients"_s, clients}})
        .toJson(QJsonDocument::Compact);
}

void AccountScope::recall(const QByteArray &kept)
{
    if (m_loaded || m_pending > 0)
        return;
    // What the ring holds may be listed already; markHeld lists it again.
    m_teams.clear();
    m_clients.clear();
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    const QJsonArray teams = json["teams"_L1].toArray();
    for (const QJsonValue &team : teams)
        m_teams.append({team[0].toString().toLongLong(), team[1].toString()});
    const QJsonArray clients = json["clients"_L1].toArray();
    for (const QJsonValue &client : clients)
        m_clients.append({client[0].toString(), client[1].toString()});
    markHeld();
}

OAuthClientSecret AccountScope::offeredPair(const QString &clientId) const
{
    return m_offered.value(clientId);
}

} // namespace Calends
