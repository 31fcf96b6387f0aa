// Ends the sandbox with the program that started it, also when that is killed.
#pragma once

#include <QCoreApplication>

namespace Calends::Sandbox {

// Watches standard input, which the parent holds open, and asks the kernel for a signal on the parent's death
// where it can.
void endWithParent(QCoreApplication *application);

} // namespace Calends::Sandbox
