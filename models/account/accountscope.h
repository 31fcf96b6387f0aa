// What lies below an account: its teams and OAuth clients, which several pages ask one by one.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "models/account/capabilities.h"
#include "models/api/apierror.h"
#include "models/api/credential.h"
#include "models/api/reader.h"

namespace Calends {

class CredentialRing;

struct TeamReference
{
    qint64 id = 0;
    QString name;
    friend bool operator==(const TeamReference &, const TeamReference &) = default;
};

struct ClientReference
{
    QString id;
    QString name;
    bool secretHeld = false; // its own pair is in the ring
    bool secretOffered = false; // the client list showed the secret; adopted only when the person says so
    friend bool operator==(const ClientReference &, const ClientReference &) = default;
};

// Reads the teams (of the organization where that is allowed, the account's own otherwise) and the clients.
// What may not be read is an empty list, not an error. Secrets seen in the client list stay in memory here.
class AccountScope : public QObject
{
    Q_OBJECT
public:
    AccountScope(Reader &reader, const Capabilities &capabilities, const CredentialRing &credentials,
        QObject *parent = nullptr);

    // Asks anew; loaded() comes once both lists are in or have failed.
    void load();
    bool isLoaded() const { return m_loaded; }
    // Both lists without secrets, for the next start; and back, unless the server has told them meanwhile.
    QByteArray packed() const;
    void recall(const QByteArray &kept);

    const QList<TeamReference> &teams() const { return m_teams; }
    const QList<ClientReference> &clients() const { return m_clients; }
    // The first read that failed; ErrorKind::None when all is well.
    const ApiError &error() const { return m_error; }

    // The pair the list showed for this client; empty when none was shown.
    OAuthClientSecret offeredPair(const QString &clientId) const;

Q_SIGNALS:
    void loaded();
    void changed(); // other teams or clients than before, or other secrets held

private:
    void readTeams(const AccountFacts &facts, const Target &organization);
    void read(
        ReadOperation operation, const Arguments &arguments, void (AccountScope::*take)(const QByteArray &));
    void takeTeams(const QByteArray &body);
    void takeClients(const QByteArray &body);
    void markHeld();
    void settle();

    Reader &m_reader;
    const Capabilities &m_capabilities;
    const CredentialRing &m_credentials;
    QList<TeamReference> m_teams;
    QList<ClientReference> m_clients;
    QHash<QString, OAuthClientSecret> m_offered;
    QList<QPointer<Call>> m_calls;
    ApiError m_error;
    int m_pending = 0;
    bool m_loaded = false;
};

} // namespace Calends
