// The words and colours an account is shown with.
#pragma once

#include "models/account/session.h"
#include "models/account/vault.h"
#include "ui/kit/accountchip.h"

namespace Calends {

EnvironmentMark markOf(Environment environment);
QString writeLevelText(WriteLevel level); // "Read only"
QString credentialText(CredentialKind kind); // "API key"
QString customerText(CustomerKind customer); // "Platform"; empty when not known
QString planText(Plan plan); // "Essentials"; empty for none
QString obstacleText(Obstacle obstacle); // "Needs another role"; empty for none
// "Platform · Essentials", or what signs when neither is known.
QString accountDetail(const Profile &profile, const AccountFacts &facts);
QString vaultText(VaultState state, bool thisRunOnly); // "Keychain unlocked"
Mood vaultMood(VaultState state);

} // namespace Calends
