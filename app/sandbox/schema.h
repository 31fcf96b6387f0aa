// The tables of the sandbox, one statement an entry; every statement may run on a database that has them
// already.
#pragma once

#include <QStringList>

namespace Calends::Sandbox {

QStringList schemaStatements();

} // namespace Calends::Sandbox
