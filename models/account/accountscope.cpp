#include "models/account/accountscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "models/api/credentialring.h"
#include "models/api/whenparsed.h"
#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

constexpr QLatin1StringView TeamsMember("teams");
constexpr QLatin1StringView ClientsMember("clients");

// An answer without the list that was asked for.
ApiError noList(const Operation &operation, const Reply &reply)
{
    ApiError error;
    error.kind = ErrorKind::Unreadable;
    error.operation = &operation;
    error.delivery = Delivery::Answered;
    error.status = reply.status;
    error.requestId = reply.requestId;
    error.logEntry = reply.logEntry;
    error.canRetry = true;
    return error;
}

} // namespace

AccountScope::AccountScope(
    Reader &reader, const Capabilities &capabilities, const CredentialRing &credentials, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_capabilities(capabilities)
    , m_credentials(credentials)
{
    connect(&credentials, &CredentialRing::changed, this, &AccountScope::markHeld);
    connect(&capabilities, &Capabilities::changed, this, &AccountScope::forgive);
}

void AccountScope::refresh()
{
    if (m_pending == 0)
        load();
}

void AccountScope::cancel()
{
    if (m_pending == 0)
        return;
    stop(&m_teamsReading);
    stop(&m_clientsReading);
    ++m_round;
    m_pending = 1;
    settle();
}

void AccountScope::load()
{
    stop(&m_teamsReading);
    stop(&m_clientsReading);
    m_pending = 1; // settled at the end, also when nothing may be asked
    const AccountFacts &facts = m_capabilities.facts();
    const Target organization{.organizationId = facts.organizationId};
    readTeams(facts, organization);
    if (m_capabilities.check(Operations::getOauthClients.row(), organization).allowed())
        read(&m_clientsReading, Operations::getOauthClients, organization, {}, &AccountScope::takeClients);
    for (Reading *reading : {&m_teamsReading, &m_clientsReading})
        reading->standing.known = reading->standing.known || !reading->standing.pending;
    Q_EMIT changed();
    QMetaObject::invokeMethod(
        this,
        [this, round = ++m_round] {
            if (round == m_round)
                settle();
        },
        Qt::QueuedConnection);
}

// The organization's teams; those the caller is in, when a plain member asks; without an organization, the
// caller's own.
void AccountScope::readTeams(const AccountFacts &facts, const Target &organization)
{
    const Arguments inOrganization = Arguments().with(u"orgId"_s, QString::number(facts.organizationId));
    const auto allowed = [&](ReadOperation operation) {
        return facts.organizationId != 0 && m_capabilities.check(operation.row(), organization).allowed();
    };
    const auto ask = [this](ReadOperation operation, const Target &target, const Arguments &arguments) {
        read(&m_teamsReading, operation, target, arguments, &AccountScope::takeTeams);
    };
    if (allowed(Operations::getOrganizationsByOrgIdTeams))
        ask(Operations::getOrganizationsByOrgIdTeams, organization, inOrganization);
    else if (allowed(Operations::getOrganizationsByOrgIdTeamsMe))
        ask(Operations::getOrganizationsByOrgIdTeamsMe, organization, inOrganization);
    else if (m_capabilities.check(Operations::getTeams.row()).allowed())
        ask(Operations::getTeams, {}, {});
}

void AccountScope::read(
    Reading *reading, ReadOperation operation, const Target &target, const Arguments &arguments, Take take)
{
    ++m_pending;
    reading->operation = &operation.row();
    reading->target = target;
    reading->standing.pending = true;
    Call *const call = m_reader.read({.operation = operation, .arguments = arguments}, this);
    reading->call = call;
    connect(call, &Call::finished, this, [this, reading, take](const Outcome &outcome) {
        const QByteArray body = outcome.isAnswered() ? outcome.reply().body : QByteArray();
        whenParsed(
            body, this, [this, reading, take, outcome, asked = reading->asked](const ParsedJson &answer) {
                if (asked == reading->asked)
                    settle(reading, outcome, answer->root()["data"], take);
            });
    });
}

void AccountScope::settle(Reading *reading, const Outcome &outcome, const JsonView &list, Take take)
{
    reading->standing.pending = false;
    if (outcome.isFailed()) {
        fail(reading, outcome.error());
    } else if (outcome.isAnswered() && !list.isArray()) {
        fail(reading, noList(*reading->operation, outcome.reply()));
    } else if (outcome.isAnswered()) {
        reading->standing.known = true;
        (this->*take)(list);
    }
    settle();
}

void AccountScope::stop(Reading *reading)
{
    if (reading->call) {
        reading->call->disconnect(this);
        reading->call->cancel();
    }
    ++reading->asked;
    reading->standing.pending = false;
    reading->standing.error = {};
}

// Whoever asked has noted by now what the refusal teaches.
void AccountScope::fail(Reading *reading, const ApiError &error)
{
    reading->standing.error = error;
    forgive();
}

// A list that is not for this account to read is no failure.
void AccountScope::forgive()
{
    for (Reading *reading : {&m_teamsReading, &m_clientsReading}) {
        if (!reading->standing.error.isError()
            || m_capabilities.check(*reading->operation, reading->target).allowed())
            continue;
        reading->standing.error = {};
        reading->standing.known = true;
        Q_EMIT changed();
    }
}

void AccountScope::settle()
{
    if (--m_pending > 0)
        return;
    m_loaded = true;
    markHeld();
    Q_EMIT loaded();
}

// An organization is listed among its own owner's teams; it is no team that owns event types or schedules.
void AccountScope::takeTeams(const JsonView &list)
{
    QList<TeamReference> teams;
    for (const JsonView team : list.items()) {
        if (!team["isOrganization"].toBool() && team["id"].integer())
            teams.append({team["id"].toInteger(), team["name"].toString()});
    }
    if (teams == m_teams)
        return;
    m_teams = teams;
    Q_EMIT changed();
}

void AccountScope::takeClients(const JsonView &list)
{
    QList<ClientReference> clients;
    QHash<QString, OAuthClientSecret> offered;
    for (const JsonView client : list.items()) {
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
    QJsonObject json;
    if (m_teamsReading.standing.known)
        json.insert(TeamsMember, teams);
    if (m_clientsReading.standing.known)
        json.insert(ClientsMember, clients);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void AccountScope::recall(const QByteArray &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept).object();
    if (!m_teamsReading.standing.known && json.contains(TeamsMember)) {
        m_teams.clear();
        const QJsonArray teams = json[TeamsMember].toArray();
        for (const QJsonValue &team : teams)
            m_teams.append({team[0].toString().toLongLong(), team[1].toString()});
        m_teamsReading.standing.known = true;
    }
    if (!m_clientsReading.standing.known && json.contains(ClientsMember)) {
        m_clients.clear(); // what the ring holds may be listed already; markHeld lists it again
        const QJsonArray clients = json[ClientsMember].toArray();
        for (const QJsonValue &client : clients)
            m_clients.append({client[0].toString(), client[1].toString()});
        m_clientsReading.standing.known = true;
    }
    markHeld();
}

QString AccountScope::clientName(const QString &id) const
{
    const auto client = std::find_if(
        m_clients.cbegin(), m_clients.cend(), [&id](const ClientReference &each) { return each.id == id; });
    return client == m_clients.cend() ? QString() : client->name;
}

bool AccountScope::signsFor(const QString &clientId) const
{
    return m_capabilities.facts().credential == CredentialKind::ApiKey
        || std::any_of(m_clients.cbegin(), m_clients.cend(), [&clientId](const ClientReference &client) {
               return client.id == clientId && client.secretHeld;
           });
}

QString AccountScope::signingObstacle(const QString &clientId) const
{
    return signsFor(clientId)
        ? QString()
        : tr("The secret of its OAuth client is not held. It is added under “Credentials and plan”.");
}

OAuthClientSecret AccountScope::offeredPair(const QString &clientId) const
{
    return m_offered.value(clientId);
}

} // namespace Calends
