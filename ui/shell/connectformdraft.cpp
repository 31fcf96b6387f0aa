// What the form of "Connect an account" was filled with.
#include "ui/shell/connectform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace Calends {

bool ConnectForm::isSelfHosted() const { return Host(m_host->currentIndex()) == Host::Custom; }

ServerAddress ConnectForm::address() const
{
    if (isSelfHosted())
        return readAddress(m_address->text());
    return {Host(m_host->currentIndex()) == Host::Europe ? euCloud() : usCloud(), {}};
}

Credential ConnectForm::credential() const
{
    const QString secret = m_secret->text().trimmed();
    const QString client = m_clientId->text().trimmed();
    const QString refresh = m_refreshToken->text().trimmed();
    const TokenOwnership ownership
        = m_own->isChecked() && !refresh.isEmpty() ? TokenOwnership::Own : TokenOwnership::Lent;
    switch (kind()) {
    case CredentialKind::ApiKey:
        return ApiKey{secret};
    case CredentialKind::OAuthClientSecret:
        return OAuthClientSecret{client, secret};
    case CredentialKind::ManagedUserToken: {
        ManagedUserToken token;
        token.clientId = client;
        token.accessToken = secret;
        token.refreshToken = refresh;
        token.ownership = ownership;
        return token;
    }
    case CredentialKind::OAuth2Token: {
        OAuth2Token token;
        token.clientId = client;
        token.clientSecret = m_clientSecret->text().trimmed();
        token.scopes = m_scopes->text().simplified().split(u' ', Qt::SkipEmptyParts);
        token.accessToken = secret;
        token.refreshToken = refresh;
        token.ownership = ownership;
        return token;
    }
    case CredentialKind::Public:
        break;
    }
    return {};
}

ConnectionDraft ConnectForm::draft() const
{
    ConnectionDraft draft;
    Profile &profile = draft.profile;
    profile.base = address().base;
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = profile.base.host();
    profile.credential = kind();
    profile.clientId = m_clientId->isHidden() ? QString() : m_clientId->text().trimmed();
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.writeLevel = WriteLevel(m_writeLevel->currentData().toInt());
    profile.authorityFile = isSelfHosted() ? m_authority->text().trimmed() : QString();
    profile.tokensAreOwn = m_own->isChecked() && !m_own->isHidden();
    draft.credential = credential();
    return draft;
}

} // namespace Calends
