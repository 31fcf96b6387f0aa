#include "ui/shell/accountwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

// The context of these words, for the translators' tools and at run time.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

EnvironmentMark markOf(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return {Words::tr("Production"), Mood::Bad};
    case Environment::Test:
        return {Words::tr("Test"), Mood::Good};
    case Environment::Other:
        break;
    }
    return {Words::tr("Other"), Mood::Accent};
}

QString writeLevelText(WriteLevel level)
{
    switch (level) {
    case WriteLevel::ReadOnly:
        return Words::tr("Read only");
    case WriteLevel::Confirm:
        return Words::tr("Confirm every change");
    case WriteLevel::ConfirmTyped:
        break;
    }
    return Words::tr("Confirm every change, type the name for those that remove");
}

QString credentialText(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::Public:
        return Words::tr("No credential");
    case CredentialKind::ApiKey:
        return Words::tr("API key");
    case CredentialKind::OAuthClientSecret:
        return Words::tr("OAuth client");
    case CredentialKind::ManagedUserToken:
        return Words::tr("Managed user's token");
    case CredentialKind::OAuth2Token:
        break;
    }
    return Words::tr("OAuth2 token");
}

QString customerText(CustomerKind customer)
{
    switch (customer) {
    case CustomerKind::Unknown:
        return {};
    case CustomerKind::Platform:
        return Words::tr("Platform");
    case CustomerKind::Organizations:
        return Words::tr("Organization");
    case CustomerKind::Teams:
        return Words::tr("Teams");
    case CustomerKind::Individual:
        break;
    }
    return Words::tr("Individual");
}

QString planText(Plan plan)
{
    switch (plan) {
    case Plan::None:
        return {};
    case Plan::Free:
        return Words::tr("Free");
    case Plan::Starter:
        return Words::tr("Starter");
    case Plan::Essentials:
        return Words::tr("Essentials");
    case Plan::Scale:
        return Words::tr("Scale");
    case Plan::PerActiveUser:
        return Words::tr("Per active user");
    case Plan::Enterprise:
        break;
    }
    return Words::tr("Enterprise");
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

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Plan:
        return Words::tr("Not for this kind of customer or plan");
    case Obstacle::Role:
        return Words::tr("Needs another role");
    case Obstacle::CredentialKind:
        return Words::tr("Needs another credential");
    case Obstacle::Scope:
        return Words::tr("Lacks a scope or permission");
    case Obstacle::Server:
        return Words::tr("This server does not have it");
    case Obstacle::Refused:
        break;
    }
    return Words::tr("Refused by the server lately");
}

QString vaultText(VaultState state, bool thisRunOnly)
{
    if (thisRunOnly)
        return Words::tr("Secrets kept for this run only");
    switch (state) {
    case VaultState::Unknown:
        return Words::tr("Keychain not asked yet");
    case VaultState::Open:
        return Words::tr("Keychain unlocked");
    case VaultState::Locked:
        return Words::tr("Keychain locked");
    case VaultState::NoService:
        return Words::tr("No keychain");
    case VaultState::Unclear:
        break;
    }
    return Words::tr("Keychain does not say whether it is locked");
}

Mood vaultMood(VaultState state)
{
    return state == VaultState::Open || state == VaultState::Unknown ? Mood::Neutral : Mood::Warn;
}

} // namespace Calends
