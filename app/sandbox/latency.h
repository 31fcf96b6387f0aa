// How long running servers took for whole pages (OBSERVED, "Speed"), for a sandbox that answers as slowly.
#pragma once

#include <QString>

#include "app/sandbox/query.h"

namespace Calends::Sandbox {

// ms for an answer with so many rows: the middle of the figures seen for a whole page, in proportion. 0 where
// none was seen.
int observedLatency(const QString &operationId, const Query &query, qsizetype rows);

} // namespace Calends::Sandbox
