// What the sandbox answers to every operation it serves: in the situations of the recorded exchanges, then on
// a walk through all operations (calls.json).
#pragma once

#include "app/sandbox/settings.h"
#include "tests/contract/answers/givenanswer.h"
#include "tests/sandbox/wirecomparison/recording.h"

namespace Calends::Contract {

struct SandboxAnswers
{
    QList<GivenAnswer> answers;
    QStringList stumbles; // of the walk
    int ofOtherVersions = 0; // not among the answers: no document describes them
    int withoutBody = 0; // HEAD, 304
};

SandboxAnswers sandboxAnswers(Sandbox::ServerEdition edition);

// Ids of the operations that the edition's sandbox has a route for.
QStringList servedOperations(Sandbox::ServerEdition edition);

// The documents describe one version of each operation.
bool isOfDescribedVersion(const Sandbox::Recording &recording, const Operation &operation);

// "full", "community", "hosted".
Sandbox::ServerEdition editionNamed(const QString &name);

} // namespace Calends::Contract
