// One signed-in account. Several live at once; nothing about an account is global.
#pragma once

#include <QFuture>
#include <QObject>

#include <memory>

#include "models/account/capabilities.h"
#include "models/account/profile.h"
#include "models/account/profilelock.h"
#include "models/account/vault.h"

#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/ratebudget.h"
#include "models/api/requestlog.h"

namespace Calends {

// Secrets go from the vault to the ring, and new ones to the vault before the ring. A profile that lives for
// the run touches neither keychain nor disk.
class Session : public QObject, public Reader
{
    Q_OBJECT
public:
    // The vault outlives the session. Secrets are loaded by open(). Where the lock is elsewhere the session
    // reads and changes nothing: no secret, no setting, and no token is renewed. Without a proxy setting the
    // system's counts.
    Session(const Profile &profile, Vault &vault, const std::shared_ptr<const ProfileLock> &lock = {},
        const std::shared_ptr<const ProxySetting> &proxy = {}, QObject *parent = nullptr);
    ~Session() override;

    enum class State : quint8 { Closed, Opening, Open, NeedsSecret, VaultLocked, Failed };

    const Profile &profile() const;
    void setProfile(const Profile &profile); // renamed, other level or colour; not another server
    // Why nothing of the account may be changed here, translated; empty when it may.
    QString obstacle() const;
    State state() const;
    QString stateText() const; // what is wrong and what to do, translated; empty when Open
    // What besides could not be read from the vault ("The secret of client …"), translated; empty: nothing.
    QString openingNote() const;

    // Reads the secrets from the vault, then learns the facts from the server.
    void open();
    // Uses this instead of the vault's (sandbox, "keep for this run"), then learns the facts.
    void openWith(const Credential &credential);
    // Asks the server again what this account is and may do.
    void learn();
    // Works with what an earlier run learnt until the server tells; nothing once it has.
    void recall(const AccountFacts &facts);

    enum class Learning : quint8 { Not, Running, Learnt, Failed };
    Learning learning() const;
    // Why the server could not be asked what the account is, or what it would not tell; translated.
    QString learningCause() const;
    QString learningCure() const;
    quint64 learningRequest() const; // behind that, in the log; 0: none
    // Facts are at hand: the server's, or an earlier run's.
    bool hasFacts() const;

    // Into the vault, then into use. An error leaves what was there before.
    QFuture<VaultResult> keepAccount(const Credential &credential);
    QFuture<VaultResult> keepClient(const OAuthClientSecret &pair);
    QFuture<VaultResult> keepPerson(const ManagedUserToken &token);
    QFuture<VaultResult> forgetClient(const QString &clientId);
    QFuture<VaultResult> forgetPerson(qint64 userId);
    // Why a new secret could not be kept now, translated; empty: it could. Asks the keychain.
    QFuture<QString> keepingObstacle();

    // Reads through the client, and teaches the capabilities from 403 and "Cannot GET".
    Call *read(const ReadRequest &request, QObject *owner) override;

    const Capabilities &capabilities() const;
    // What a call would meet here: what the account, or the person it acts for, may do, then whether the
    // credential it needs is held.
    Verdict check(const Operation &operation, const Arguments &arguments, const Subject &subject) const;
    // A write ended so: teaches the capabilities as a failed read does.
    void learnFrom(const WriteRequest &request, const ApiError &error);
    // What was tried last did not get to the server, and no answer came since.
    bool isOffline() const;
    // What the server refused or lacked is asked for again.
    void forgetRefusals();
    CredentialRing &credentials();
    const RateBudget &budget() const;
    const RequestLog &log() const;
    Client &client();

Q_SIGNALS:
    void stateChanged(Calends::Session::State state);
    void factsLearnt();
    void learningChanged();
    void offlineChanged();
    // The server told something of the profile, or what the vault holds for it changed: worth keeping.
    void profileChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
