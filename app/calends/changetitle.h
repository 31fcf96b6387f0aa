// What a set of changes is called in previews, jobs and the log.
#pragma once

#include <QString>

#include "models/changes/change.h"

namespace Calends {

// "Update a managed user: Amara Okafor", "Update a managed user (37)", "12 changes".
QString changeTitle(const QList<Change> &changes);

} // namespace Calends
