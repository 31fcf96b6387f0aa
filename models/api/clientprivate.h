// The client's inside: the way of a call from asking to its end.
#pragma once

#include <QSet>
#include <QStringList>

#include <optional>

#include "models/api/callqueue.h"
#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/errormapping.h"
#include "models/api/httpaccess.h"
#include "models/api/pendingcall.h"
#include "models/api/ratebudget.h"
#include "models/api/redaction.h"
#include "models/api/requestrecorder.h"
#include "models/api/serverclock.h"
#include "models/api/tokenrefresh.h"

namespace Calends {

class Client::Private : public QObject, public CallHost
{
    Q_OBJECT
public:
    Private(Client &client, const ClientConfiguration &configuration, CredentialRing &credentials,
        RequestLog &log);
    ~Private() override;

    // Never returns nullptr; the call ends later, whatever is wrong with it.
    Call *start(const CallPlan &plan, QObject *owner);

    void cancelled(PendingCall &call) override;
    void orphaned(PendingCall &call) override;

    void setPatience(const CallPatience &patience);

    ClientConfiguration configuration;
    RateBudget budget;
    TokenRefresh refresh;
    ServerClock serverClock;
    bool isOffline = false;

private:
    void begin(PendingCall &call);
    bool prepare(PendingCall &call); // false: it has ended
    bool sign(PendingCall &call);
    bool address(PendingCall &call);
    void enqueue(PendingCall &call);
    void findWay();
    void wayFound();
    void credentialsChanged();

    void send(PendingCall &call);
    void transferred(PendingCall &call, const TransferResult &result);
    void read(PendingCall &call, const TransferResult &result);
    void judge(PendingCall &call, const TransferResult &result, const AnswerReading &reading);
    void redirected(PendingCall &call, const TransferResult &result);
    void expired(PendingCall &call, const ApiError &refused);
    void refreshEnded(PendingCall &call, const ApiError &refusal, bool renewed, const ApiError &error);
    void tryAgain(PendingCall &call);
    void setOffline(bool offline);
    bool mayTryAgain(const PendingCall &call, const TransferResult &result) const;

    static ErrorContext contextOf(const PendingCall &call, const TransferResult &result);
    ApiError refusal(const PendingCall &call, ErrorKind kind, const QString &message) const;
    Reply replyOf(const PendingCall &call, const TransferResult &result) const;
    const Redactor &ringRedactor(); // of all that is held now
    Redactor redactorFor(const PendingCall &call);
    void abandon(PendingCall &call);
    void end(PendingCall &call, const Outcome &outcome);
    void fail(PendingCall &call, const ApiError &error) { end(call, Outcome::failed(error)); }

    Client &m_client;
    CredentialRing &m_ring;
    HttpAccess m_access;
    CallQueue m_queue;
    RequestRecorder m_recorder;
    QSet<PendingCall *> m_calls;
    QSet<QByteArray> m_ringSecrets; // hashes of those of m_ringRedactor
    Redactor m_ringRedactor;
    bool m_isRedactorCurrent = false; // not after a change of the ring
    quint64 m_number = 0;
};

} // namespace Calends
