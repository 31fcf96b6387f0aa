// Renews token pairs that are Calends' own, one at a time for each person.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/pendingcall.h"

namespace Calends {

// A pair just received from the server, of either kind.
struct RenewedPair
{
    Credential credential; // monostate: the answer could not be read
    bool isReadable() const { return !std::holds_alternative<std::monostate>(credential); }
};

// A used refresh token is gone at the server, so: the new pair is kept before it is used; when the answer is
// lost, the same token is sent once more (a used one gives 400), and after that the pair counts as lost.
// Force-refresh never happens here.
class TokenRefresh : public QObject
{
    Q_OBJECT
public:
    using Send = std::function<Call *(const CallPlan &plan, QObject *owner)>;
    // `renewed`: sign again and send. Otherwise `error` says why not; kind None: no more is known than the
    // server's refusal.
    using Done = std::function<void(bool renewed, const ApiError &error)>;

    TokenRefresh(CredentialRing &ring, Send send, QObject *parent = nullptr);

    void keepWith(KeepManagedUserToken managedUser, KeepOAuth2Token oauth2);
    void setSecondSendWait(int milliseconds) { m_secondSendWait = milliseconds; }
    bool canRefresh(const Credential &used) const;
    // `done` is called later, once, unless `context` is gone by then.
    void refresh(const Credential &used, QObject *context, Done done);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Done done;
    };

    void send(const QString &person, const Credential &used);
    void answered(const QString &person, const Credential &used, const Outcome &outcome);
    void failed(const QString &person, const Credential &used, const ApiError &error);
    void keep(const QString &person, const Credential &used, const Credential &fresh);
    void kept(const QString &person, const Credential &used, const Credential &fresh, bool safe);
    void use(const Credential &used, const Credential &fresh);
    void tell(const QString &person, bool renewed, const ApiError &error = {});
    bool isCurrent(const Credential &used) const;
    std::optional<CallPlan> planFor(const Credential &used) const;

    CredentialRing &m_ring;
    Send m_send;
    KeepManagedUserToken m_keepManagedUser;
    KeepOAuth2Token m_keepOAuth2;
    QHash<QString, QList<Waiter>> m_waiting; // by person; an entry means that a refresh is under way
    QHash<QString, Credential> m_unkept; // received, but nobody could keep it yet
    QHash<QString, int> m_unanswered; // sends of a refresh token whose answer was lost
    QSet<QString> m_lost; // refresh tokens that count as used
    int m_secondSendWait = 500;
};

} // namespace Calends
