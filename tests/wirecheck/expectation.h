// What an answer of a given status must become, said independently of the client's own mapping.
#pragma once

#include "models/api/apierror.h"
#include "tests/answers/typedanswer.h"
#include "tests/wirecheck/exchange.h"
#include "tests/wirecheck/verdict.h"

namespace Calends {

QString kindName(ErrorKind kind);
QString typeName(AnswerType type);

// Adds to the verdict's faults when the error is not one that this status may become, or says nothing.
void judgeError(const Exchange &exchange, const ApiError &error, ExchangeVerdict &verdict);

// Decodes the answer and compares it with what was served.
void judgeAnswer(const Exchange &exchange, const Operation *operation, bool otherVersion,
    const QByteArray &body, ExchangeVerdict &verdict);

} // namespace Calends
