// The sentences of a failing rung.
#pragma once

#include "models/account/connectiontest.h"

namespace Calends {

// Which rung of the first read's ladder an error breaks.
Rung brokenRung(const ApiError &error, const QUrl &base);
// Cause and cure of that error at that rung.
RungResult brokenRungResult(Rung rung, const ApiError &error, const ConnectionSubject &subject);

} // namespace Calends
