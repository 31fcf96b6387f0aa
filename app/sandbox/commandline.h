// The switches of calends-sandbox.
#pragma once

#include <QStringList>

#include <optional>

#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

// Nothing, with the reason in `problem`, when a switch cannot be understood. The first argument is the
// program.
std::optional<Settings> readArguments(const QStringList &arguments, QString *problem);
// The same; ends the program with help, version or the problem.
Settings settingsFromArguments(const QStringList &arguments);

} // namespace Calends::Sandbox
