// What the connection test found, in the form the connect page shows.
#pragma once

#include <QStringList>

#include "models/account/connectiontest.h"
#include "models/account/vault.h"
#include "ui/kit/ladderlist.h"

namespace Calends {

// All rungs in order: those told, the one under way, those that wait or were not reached.
QList<LadderRung> rungsOf(const QList<RungResult> &results, bool running);

struct GroupSummary
{
    QStringList on;
    QStringList inPart; // on, but for some of their operations
    QList<QPair<QString, QStringList>> off; // by what stands in the way, in the order it is checked
};
GroupSummary groupSummary(const Capabilities &capabilities);

QString vaultHint(VaultState state, bool thisRunOnly);

} // namespace Calends
