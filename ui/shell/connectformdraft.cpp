// What the form of "Connect an account" was filled with.
#include "ui/shell/connectform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "ui/shell/typedsecrets.h"

namespace Calends {

namespace {

struct ClientOf
{
    QString operator()(const OAuthClientSecret &pair) const { return pair.clientId; }
    QString operator()(const ManagedUserToken &token) const { return token.clientId; }
    QString operator()(const OAuth2Token &token) const { return token.clientId; }
    QString operator()(const ApiKey &) const { return {}; }
    QString operator()(std::monostate) const { return {}; }
};

QString clientOf(const Credential &credential) { return std::visit(ClientOf(), credential); }

} // namespace

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
    switch (kind()) {
    case CredentialKind::ApiKey:
        return ApiKey{secret};
    case CredentialKind::OAuthClientSecret:
        return OAuthClientSecret{client, secret};
    case CredentialKind::ManagedUserToken: {
        ManagedUserToken token = typedPerson({secret, refresh}, m_own->isChecked());
        if (!client.isEmpty())
            token.clientId = client;
        return token;
    }
    case CredentialKind::OAuth2Token: {
        OAuth2Token token;
        token.clientId = client;
        token.clientSecret = m_clientSecret->text().trimmed();
        token.scopes = m_scopes->text().simplified().split(u' ', Qt::SkipEmptyParts);
        token.accessToken = secret;
        token.refreshToken = refresh;
        token.ownership = m_own->isChecked() ? TokenOwnership::Own : TokenOwnership::Lent;
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
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.writeLevel = WriteLevel(m_writeLevel->currentData().toInt());
    profile.authorityFile = isSelfHosted() ? m_authority->text().trimmed() : QString();
    draft.credential = credential();
    profile.clientId = clientOf(draft.credential);
    if (const auto *const token = std::get_if<ManagedUserToken>(&draft.credential))
        profile.userId = token->userId;
    return draft;
}

} // namespace Calends
