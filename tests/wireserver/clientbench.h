// A client with everything it needs, pointed at a test's server.
#pragma once

#include <QPointer>

#include <memory>

#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/ratebudget.h"
#include "models/api/requestlog.h"

namespace Calends {

class ClientBench
{
public:
    explicit ClientBench(
        const QUrl &base, const Credential &account = ApiKey{QStringLiteral("cal_0123456789abcdef")});
    ClientBench(const ClientConfiguration &configuration, const Credential &account);

    static ClientConfiguration quick(const QUrl &base); // retries without noticeable waits

    Client &client() { return *m_client; }
    void destroyClient() { m_client.reset(); }
    CredentialRing ring;
    RequestLog log;
    QObject owner;

private:
    std::unique_ptr<Client> m_client;
};

// Follows one call to its end.
class CallWatch
{
public:
    explicit CallWatch(Call *call);
    bool wait(int milliseconds = 20'000); // until it has ended
    int ends() const { return int(m_ends->size()); }
    bool hasEnded() const { return !m_ends->isEmpty(); }
    const Outcome &outcome() const { return m_ends->first(); }
    const QList<Call::State> &states() const { return *m_states; }
    Call *call() const { return m_call; }

private:
    QPointer<Call> m_call;
    std::shared_ptr<QList<Outcome>> m_ends;
    std::shared_ptr<QList<Call::State>> m_states;
};

} // namespace Calends
