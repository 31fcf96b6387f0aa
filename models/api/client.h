// The one way to the server: signs, paces, sends, retries what may be retried, and ends every call exactly
// once.
#pragma once

#include <QFuture>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <memory>

#include "models/api/callpatience.h"
#include "models/api/credential.h"
#include "models/api/reader.h"

namespace Calends {

class Clock;
class CredentialRing;
class ProxySetting;
class RateBudget;
class RequestLog;
class WritePermit;

struct ClientConfiguration
{
    QUrl base; // scheme, host, port, path prefix; without /v2. https, or http to loopback
    QList<QSslCertificate> authorities; // own CA certificates, besides the system's
    int backgroundShare = 60; // percent of a limit's window that background calls may use
    CallPatience patience = {};
    std::shared_ptr<const ProxySetting> proxy; // none: the system's; this computer is asked without any
    std::shared_ptr<const Clock> clock; // of the rate budget; none: real time
};

// Keeps a token pair before it is used. Ends in true once the pair is safe (in the vault, or known to be for
// this run only).
using KeepManagedUserToken = std::function<QFuture<bool>(const ManagedUserToken &)>;
using KeepOAuth2Token = std::function<QFuture<bool>(const OAuth2Token &)>;

class Client : public QObject, public Reader
{
    Q_OBJECT
public:
    Client(const ClientConfiguration &configuration, CredentialRing &credentials, RequestLog &log,
        QObject *parent = nullptr);
    ~Client() override;

    Call *read(const ReadRequest &request, QObject *owner) override;
    Call *write(const WriteRequest &request, const WritePermit &permit, QObject *owner);

    // Where a refreshed pair is kept; without one, no pair is ever refreshed. Only pairs that are Calends'
    // own are, at most once a call and one at a time for each person; the new pair is used when it is kept.
    void keepTokensWith(KeepManagedUserToken managedUser, KeepOAuth2Token oauth2);
    // Whether a refused call of this token would renew its pair: it is Calends' own, not lost, and all that a
    // refresh needs is held.
    bool canRefresh(const Credential &token) const;
    // Renews such a pair now, expired or not. `done` is told later, once, unless the context is gone by then:
    // whether the new pair is kept and in use, and else why not; kind None where no more is known than that.
    void refresh(const Credential &token, QObject *context,
        const std::function<void(bool renewed, const ApiError &error)> &done);

    const ClientConfiguration &configuration() const;
    // Of what is sent from now on.
    void setPatience(const CallPatience &patience);
    RateBudget &budget();
    // Seconds this computer's clock is ahead of the server's (negative: behind); 0: no more than two minutes
    // either way. What the server says in Date decides nothing, it is only told.
    int clockAhead() const;

    // What was tried last did not get to the server, and no answer came since.
    bool isOffline() const;

Q_SIGNALS:
    void offlineChanged(); // later than it does
    void clockAheadChanged();

private:
    friend class RawClient; // tests only, in a library app cannot link
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
