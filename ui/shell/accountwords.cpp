#include "ui/shell/accountwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Account", text); }

} // namespace

EnvironmentMark markOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return {tr("Production"), Mood::Bad};
    case Environment::Test:
        return {tr("Test"), Mood::Good};
    case Environment::Other:
        break;
    }
    return {tr("Other"), Mood::Accent};
}

QString writeLevelText(WriteLevel level)
{
    switch (level) {
    case WriteLevel::ReadOnly:
        return tr("Read only");
    case WriteLevel::Confirm:
        return tr("Confirm every change");
    case WriteLevel::ConfirmTyped:
        break;
    }
    return tr("Confirm every change, type the name for those that remove");
}

QString credentialText(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Public:
        return tr("No credential");
    case CredentialKind::ApiKey:
        return tr("API key");
    case CredentialKind::OAuthClientSecret:
        return tr("OAuth client");
    case CredentialKind::ManagedUserToken:
        return tr("Managed user's token");
    case CredentialKind::OAuth2Token:
        break;
    }
    return tr("OAuth2 token");
}

QString customerText(CustomerKind customer)
{
    switch (customer) {
    case CustomerKind::Unknown:
        return {};
    case CustomerKind::Platform:
        return tr("Platform");
    case CustomerKind::Organizations:
        return tr("Organization");
    case CustomerKind::Teams:
        return tr("Teams");
    case CustomerKind::Individual:
        break;
    }
    return tr("Individual");
}

QString planText(Plan plan)
{
    switch (plan) {
    case Plan::None:
        return {};
    case Plan::Free:
        return tr("Free");
    case Plan::Starter:
        return tr("Starter");
    case Plan::Essentials:
        return tr("Essentials");
    case Plan::Scale:
        return tr("Scale");
    case Plan::PerActiveUser:
        return tr("Per active user");
    case Plan::Enterprise:
        break;
    }
    return tr("Enterprise");
}

QString accountDetail(const Profile &profile, const AccountFacts &facts)
{
    QStringList parts;
    const CustomerKind customer = facts.customer == CustomerKind::Unknown ? profile.customer : facts.customer;
    const Plan plan = facts.plan == Plan::None ? profile.plan : facts.plan;
    for (const QString &part :
        {customerText(customer), customer == CustomerKind::Platform ? planText(plan) : QString()}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty())
        parts.append(credentialText(profile.credential));
    return parts.join(u" \u00b7 "_s);
}

QString vaultText(VaultState state, bool thisRunOnly)
{
    if (thisRunOnly)
        return tr("Secrets kept for this run only");
    switch (state) {
    case VaultState::Unknown:
        return tr("Keychain not asked yet");
    case VaultState::Open:
        return tr("Keychain unlocked");
    case VaultState::Locked:
        return tr("Keychain locked");
    case VaultState::NoService:
        return tr("No keychain");
    case VaultState::Unclear:
        break;
    }
    return tr("Keychain does not say whether it is locked");
}

Mood vaultMood(VaultState state)
{
    return state == VaultState::Open || state == VaultState::Unknown ? Mood::Neutral : Mood::Warn;
}

} // namespace Calends
