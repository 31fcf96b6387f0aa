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
class JsonView;

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
// What may not be read is an empty list, not an error. What could not be read stays as it was last known, and
// says why. Secrets seen in the client list stay in memory here.
class AccountScope : public QObject
{
    Q_OBJECT
public:
    AccountScope(Reader &reader, const Capabilities &capabilities, const CredentialRing &credentials,
        QObject *parent = nullptr);

    // Asks anew; loaded() comes once both lists are in or have failed.
    void load();
    // The same, unless it is being done.
    void refresh();
    void cancel(); // what is asked for; the lists stay as they are
    bool isLoaded() const { return m_loaded; }
    // The lists that are known, without secrets, for the next start; and back, unless the server has told
    // them meanwhile.
    QByteArray packed() const;
    void recall(const QByteArray &kept);

    const QList<TeamReference> &teams() const { return m_teams; }
    const QList<ClientReference> &clients() const { return m_clients; }
    QString clientName(const QString &id) const; // empty: not among them
    // Whether a call on this client's paths can be signed: with its own pair, or with an API key of the
    // organization, which signs for every client.
    bool signsFor(const QString &clientId) const;
    // Why it cannot, and what helps, translated; empty: it can.
    QString signingObstacle(const QString &clientId) const;
    // How far a list can be trusted.
    struct Standing
    {
        bool known = false; // told by the server, now or before, or not for this account to read
        bool pending = false; // being asked for
        ApiError error; // why the last try did not tell it; ErrorKind::None: it did
    };
    const Standing &teamsStanding() const { return m_teamsReading.standing; }
    const Standing &clientsStanding() const { return m_clientsReading.standing; }

    // The pair the list showed for this client; empty when none was shown.
    OAuthClientSecret offeredPair(const QString &clientId) const;

Q_SIGNALS:
    void loaded();
    void changed(); // other teams or clients than before, other secrets held, or another standing

private:
    // The read of one list.
    struct Reading
    {
        Standing standing;
        const Operation *operation = nullptr; // the one that was asked last
        Target target;
        QPointer<Call> call;
        int asked = 0; // counts what was stopped: a later answer is not of this read
    };
    using Take = void (AccountScope::*)(const JsonView &);

    void readTeams(const AccountFacts &facts, const Target &organization);
    void read(Reading *reading, ReadOperation operation, const Target &target, const Arguments &arguments,
        Take take);
    void settle(Reading *reading, const Outcome &outcome, const JsonView &list, Take take);
    void stop(Reading *reading);
    void fail(Reading *reading, const ApiError &error);
    void takeTeams(const JsonView &list);
    void takeClients(const JsonView &list);
    void markHeld();
    void forgive();
    void settle();

    Reader &m_reader;
    const Capabilities &m_capabilities;
    const CredentialRing &m_credentials;
    QList<TeamReference> m_teams;
    QList<ClientReference> m_clients;
    QHash<QString, OAuthClientSecret> m_offered;
    Reading m_teamsReading;
    Reading m_clientsReading;
    int m_pending = 0;
    quint64 m_round = 0; // of asking
    bool m_loaded = false;
};

} // namespace Calends
