// What the texts of a refusal mean, written from FACTS and OBSERVED.
#pragma once

#include <QList>

#include "models/api/apierror.h"
#include "tests/wirecheck/exchange.h"

namespace Calends {

// The kinds that the recorded answer may become by what it says; those of its status where it says nothing
// that is known.
QList<ErrorKind> kindsByText(const Exchange &exchange, const QList<ErrorKind> &ofStatus);

} // namespace Calends
