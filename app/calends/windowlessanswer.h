// What the program answers on a terminal, without any window: help, version, places, a refusal.
#pragma once

namespace Calends {

struct CommandLine;

// The program's exit code. Needs neither a display nor a bus, and makes no file. `line` wishes something else
// than to start; the program is named already.
int answerWithoutWindow(const CommandLine &line, int argc, char *argv[]);

} // namespace Calends
