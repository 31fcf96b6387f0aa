// What the connection test found, in the form the connect page shows.
#pragma once

#include "models/account/connectiontest.h"
#include "models/account/vault.h"
#include "ui/kit/ladderlist.h"

namespace Calends {

// All rungs in order: those told, the one under way, those that wait or were not reached.
QList<LadderRung> rungsOf(const QList<RungResult> &results, bool running);

QString vaultHint(VaultState state, bool thisRunOnly);

} // namespace Calends
