// One signed-in account. Several live at once; nothing about an account is global.
#pragma once

#include <QObject>

#include <memory>

#include "models/account/capabilities.h"
#include "models/account/profile.h"
#include "models/api/client.h"
#include "models/api/credentialring.h"
#include "models/api/ratebudget.h"
#include "models/api/requestlog.h"

namespace Calends {

class Vault;

class Session : public QObject, public Reader
{
    Q_OBJECT
public:
    // The vault outlives the session. Secrets are loaded by open().
    Session(const Profile &profile, Vault &vault, QObject *parent = nullptr);
    ~Session() override;

    enum class State : quint8 { Closed, Opening, Open, NeedsSecret, VaultLocked, Failed };

    const Profile &profile() const;
    void setProfile(const Profile &profile); // renamed, other level or colour; not another server
    State state() const;
    QString stateText() const; // what is wrong and what to do, translated; empty when Open

    // Reads the secrets from the vault, then learns the facts from the server.
    void open();
    // Uses these instead of the vault's (sandbox, "keep for this run").
    void openWith(const Credential &credential);

    // Reads through the client, and teaches the capabilities from 403 and "Cannot GET".
    Call *read(const ReadRequest &request, QObject *owner) override;

    const Capabilities &capabilities() const;
    CredentialRing &credentials();
    const RateBudget &budget() const;
    const RequestLog &log() const;
    Client &client();

Q_SIGNALS:
    void stateChanged(Calends::Session::State state);
    void factsLearnt();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Calends
