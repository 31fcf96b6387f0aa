// What the journal seals, as bytes.
#pragma once

#include "models/changes/changestate.h"
#include "models/changes/journal.h"

namespace Calends {

// Without state and times, which stand beside it.
QByteArray packedResult(const ChangeResult &result);
void unpackResult(const QByteArray &bytes, ChangeResult *result);
// Title, author, what it undoes.
QByteArray packedJob(const JournalJob &job);
void unpackJob(const QByteArray &bytes, JournalJob *job);

} // namespace Calends
