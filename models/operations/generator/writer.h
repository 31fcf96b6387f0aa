// Turns checked rows into the C++ of the operations table.
#pragma once

#include "models/operations/generator/source.h"

namespace Calends::Generator {

// models/operations/table.h: a typed constant per operation.
QString tableHeader(const QList<Row> &rows);
// The rows themselves, and their order by id.
QString tableSource(const QList<Row> &rows);

} // namespace Calends::Generator
