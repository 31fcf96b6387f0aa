// What of others is in the program, with the versions at hand.
#pragma once

#include "ui/shell/aboutdialog.h"

namespace Calends {

// Of what is loaded when the program starts the version that was found there, of the rest the one it was
// built with.
QList<BuiltPart> builtWith();

} // namespace Calends
