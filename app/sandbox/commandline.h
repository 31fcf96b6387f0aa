// The switches of calends-sandbox.
#pragma once

#include <QStringList>

#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

// Ends the program with help, with the version, or with what is wrong with a switch. The first argument is
// the program.
Settings settingsFromArguments(const QStringList &arguments);

} // namespace Calends::Sandbox
