// Which job Undo takes back and Redo does again, where there are many.
#pragma once

#include <QList>

namespace Calends {

class ChangeJob;

// Being carried out, held, or waiting to be: it can still go on.
bool isUnderWay(const ChangeJob &job);

// As in an editor: what was taken back is skipped, so that each Undo goes one step further back, until
// something new is done. `jobs`: the latest first, as Changes has them. nullptr: there is none. What of a job
// can be taken back is looked for when that is asked.
ChangeJob *undoableJob(const QList<ChangeJob *> &jobs);
ChangeJob *redoableJob(const QList<ChangeJob *> &jobs);

} // namespace Calends
