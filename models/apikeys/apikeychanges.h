// The account's own API key replaced by a new one (FACTS 2.2): the server deletes the old one at once.
#pragma once

#include <QStringList>

#include "models/changes/changekind.h"

namespace Calends {

// "api key": in the journal.
QByteArray apiKeyKindName();

// Without what keeps the answer, which KeyRotation adds. No read shows a key, so a lost answer stays unknown
// and is never sent again.
ChangeKind apiKeyKind();

// Who signs with the old key besides this account, as far as that is known.
struct KeyUse
{
    QStringList profiles; // names
    QStringList jobs; // titles; they are held and go on with the new key
};

inline constexpr int UsualKeyDays = 30; // what the server takes where nothing is said
inline constexpr int MostKeyDays = 3650;

// `days` from 1 to MostKeyDays; 0: it never expires.
Change apiKeyRotation(int days, const KeyUse &use = {});
ChangeSet apiKeyRotationSet(int days, const KeyUse &use = {});

// Of a rotation. 0: never.
int keyDaysOf(const Change &rotation);
QString keyDaysText(int days); // "90 days", "never expires", translated

} // namespace Calends
