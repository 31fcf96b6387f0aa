// Many ids as one value of a statement, so that SQLite prepares the same text for every page.
#pragma once

#include "app/sandbox/database.h"

namespace Calends::Sandbox {

// What stands after a column: "IN (SELECT value FROM json_each(?))".
QString amongIds();
// The value for its question mark: the ids of a column, without doubles and nulls; or of a list of texts.
QString idSet(const Rows &rows, QLatin1StringView column);
QString idSet(const QStringList &numbers);

} // namespace Calends::Sandbox
