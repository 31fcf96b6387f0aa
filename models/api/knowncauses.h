// The server's texts that mean more than their status (FACTS 2.4, 2.8, 15 and what servers were seen to say).
#pragma once

#include <QString>

#include <optional>

#include "models/api/apierror.h"

namespace Calends {

struct KnownCause
{
    ErrorKind kind;
    QString cause; // "the API key has expired", translated
    QString cure; // one sentence, translated
};

// Matched on parts of the text only; nothing when the text is not known. Status 0: not known
// either. `message` may be redacted already.
std::optional<KnownCause> knownCause(int status, const QString &message);

} // namespace Calends
