// What somebody wrote into a cell, as the server takes it.
#pragma once

#include "models/changes/editedvalue.h"

namespace Calends {

// A cell as JSON of the field; empty: it cannot be, or the server would refuse it, and `reason`, translated,
// says why. What the rule's own issue says is not asked. `reason` is empty before. Never called for an empty
// cell, which says nothing.
QByteArray importedJson(const AnyField &field, const FieldRule &rule, const QString &cell, QString *reason);

} // namespace Calends
