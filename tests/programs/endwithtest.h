// What a test starts beside itself.
#pragma once

class QProcess;

namespace Calends {

// Called before the process is started: it ends when the test does, however that ends. Linux only.
void endWithTest(QProcess &process);
// The same, and the machine would let it leave a core file of any size.
void endWithTestAndLeaveCores(QProcess &process);

} // namespace Calends
