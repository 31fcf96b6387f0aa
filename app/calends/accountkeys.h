// How the API key of an open account is replaced: the rotation, what leads to it on the page of credentials,
// and the other profiles of this computer that use the same key.
#pragma once

#include <QObject>

#include <functional>

#include "models/apikeys/keyrotation.h"

namespace Calends {

class AccountChanges;
class CredentialsPage;

// Session and vault outlive it, and it outlives the changes it follows.
class AccountKeys : public QObject
{
    Q_OBJECT
public:
    AccountKeys(Session &session, Vault &vault, QObject *parent = nullptr);

    void setProfiles(const std::function<QList<Profile>()> &all) { m_profiles = all; }
    ChangeKind kind() { return m_rotation.kind(); }
    void follow(AccountChanges &changes);
    // Adds the section of an account that signs with an API key.
    void addTo(CredentialsPage &page);

private:
    QFuture<QStringList> sharedBy();

    Session &m_session;
    Vault &m_vault;
    KeyRotation m_rotation;
    QPointer<AccountChanges> m_changes;
    std::function<QList<Profile>()> m_profiles;
};

} // namespace Calends
