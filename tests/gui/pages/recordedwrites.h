// What the sandbox recorded of writes, against what the change log says was applied.
#pragma once

#include <QStringList>

namespace Calends {

class Console;

struct WritesCompared
{
    int recorded = 0; // requests that wrote; -1: the sandbox does not answer
    QStringList differences; // "patchMe is not in the change log", "… is not in the sandbox's record"
};

// The account that is shown is the only one of this run. Renewed tokens are no changes. What the log has of a
// request without an answer stands for one of the same operation.
WritesCompared comparedWrites(Console &console);

} // namespace Calends
