// The choice of a proxy together with the user and the password it is told, which the vault keeps.
#pragma once

#include <QFuture>
#include <QObject>

#include <memory>

#include "models/account/proxylogin.h"
#include "models/account/vault.h"

namespace Calends {

class OwnProxy : public QObject
{
    Q_OBJECT
public:
    // The vault outlives it; what it hands to clients may outlive both.
    explicit OwnProxy(Vault &vault, QObject *parent = nullptr);

    // For every client there is.
    std::shared_ptr<const ProxySetting> setting() const { return m_setting; }
    const ProxyChoice &choice() const { return m_setting->choice(); }
    // As kept, without the user: who that is arrives when the vault has told it. One that an earlier release
    // kept beside the vault is moved there. Answered with whether none needs to be kept elsewhere.
    QFuture<bool> recall(const ProxyChoice &choice);
    // A password was kept, whether or not it can be read now.
    bool hasPassword() const;
    // Where there is no keychain, or the person does not want it.
    void keepForThisRunOnly();
    bool keepsForThisRunOnly() const;
    // Whether the password that is kept is for this choice too: it is told to no other proxy, and for no
    // other user.
    bool keepsPassword(const ProxyChoice &choice) const;
    // User and password first: when they cannot be kept, or those that are kept and meant for another proxy
    // cannot be replaced, nothing is chosen. Empty: the one that is kept stays where keepsPassword(). Where
    // no user is named, the choice holds even if the old one cannot be forgotten now.
    QFuture<VaultResult> choose(const ProxyChoice &choice, const QString &password);

Q_SIGNALS:
    void changed();

private:
    bool isKept() const; // an entry, whether or not it can be read now
    QFuture<ProxyPassword> readPassword() const;
    void learnUser();
    QFuture<bool> moved(const ProxyChoice &choice);
    QFuture<VaultResult> keep(const ProxyLogin &login);

    Vault &m_vault;
    std::shared_ptr<ProxySetting> m_setting;
    bool m_namesUserOnly = false; // what is kept, as far as it was read
    int m_choices = 0; // by the person
};

} // namespace Calends
