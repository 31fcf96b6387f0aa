// What takes an applied change back, and what keeps it from that.
#pragma once

#include "models/changes/changekind.h"
#include "models/changes/changestate.h"

namespace Calends {

// Nothing where there is no way back: a delete, an act, a create whose kind cannot remove it.
std::optional<Change> reversed(const Change &applied, const ChangeResult &result, const ChangeKinds &kinds);

// Whether the list in a read's answer has any row. Nothing where the answer cannot be read.
std::optional<bool> hasRows(const QByteArray &answer);

} // namespace Calends
