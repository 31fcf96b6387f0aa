// Tries a token: one harmless read of the person's own profile, signed with it.
#pragma once

#include <QObject>

#include <memory>

#include "models/account/session.h"
#include "models/api/apierror.h"
#include "models/api/client.h"
#include "models/api/requestlog.h"

namespace Calends {

// What the server said to a token, in words; all translated.
struct TokenVerdict
{
    enum class State : quint8 {
        Accepted,
        Expired, // 498
        Unknown, // 401: never made by this server, replaced, or its person deleted
        Forbidden, // 403, or 401 for where it came from: the token is known, but may not do this
        NotTold, // no answer about the token
    };

    State state = State::NotTold;
    int status = 0; // HTTP; 0: no answer
    QString finding = {}; // "The server knows it as user 501 (amara)."
    QString meaning = {}; // what that means for this token
    QString cure = {}; // what to do next; may be empty
    QString requestId = {}; // the server's
    qint64 userId = 0; // who answered; 0: not told
    QString username = {};
};

// Of an answer that is no success.
TokenVerdict verdictOn(const ApiError &error);

// With a ring, a log and a client of its own, without anybody who would renew a token: what is tried is used
// for this call alone, kept nowhere, and never refreshed, whoever owns it.
class TokenTrial : public QObject
{
    Q_OBJECT
public:
    // The server, its authorities and the proxy are the account's.
    explicit TokenTrial(const ClientConfiguration &configuration, QObject *parent = nullptr);
    explicit TokenTrial(Session &session, QObject *parent = nullptr);
    ~TokenTrial() override;

    void start(const QString &accessToken); // one under way is given up
    void cancel(); // finished is not emitted
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const Calends::TokenVerdict &verdict); // once for each start, never from start()

private:
    void answered(const Outcome &outcome);
    void end(const TokenVerdict &verdict);
    void drop();

    ClientConfiguration m_configuration;
    // In this order: the client looks at the other two.
    std::unique_ptr<CredentialRing> m_ring;
    std::unique_ptr<RequestLog> m_log;
    std::unique_ptr<Client> m_client;
    bool m_isRunning = false;
    quint64 m_round = 0; // of starting
};

} // namespace Calends
