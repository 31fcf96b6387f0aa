#include "app/calends/accountkeys.h"

#include "app/calends/accountchanges.h"
#include "models/apikeys/sharedkeys.h"
#include "ui/apikeys/keysection.h"
#include "ui/shell/accountsecretform.h"
#include "ui/shell/credentialspage.h"

namespace Calends {

AccountKeys::AccountKeys(Session &session, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_vault(vault)
    , m_rotation(session, vault)
{
}

void AccountKeys::follow(AccountChanges &changes)
{
    m_changes = &changes;
    m_rotation.follow(changes.changes());
}

void AccountKeys::addTo(CredentialsPage &page)
{
    if (m_session.profile().credential != CredentialKind::ApiKey)
        return;
    auto *const section = new KeySection(
        m_session, m_rotation, [this] { return sharedBy(); },
        [this] { return new AccountSecretForm(m_session, tr("New key"), tr("Use this key")); }, &page);
    connect(section, &KeySection::previewWanted, this, [this](const ChangeSet &set) {
        if (m_changes)
            m_changes->preview(set);
    });
    page.addKeySection(section);
}

QFuture<QStringList> AccountKeys::sharedBy()
{
    const Credential account = m_session.credentials().account();
    const auto *const key = std::get_if<ApiKey>(&account);
    if (!key || !m_profiles || m_session.profile().inMemory)
        return QtFuture::makeReadyFuture(QStringList());
    return profilesWithKey(m_vault, profilesThatMayShare(m_session.profile(), m_profiles()), key->key, this);
}

} // namespace Calends
