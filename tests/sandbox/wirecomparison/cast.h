// The people, organizations and clients that the recordings speak of, in a stage's ids.
#pragma once

#include "tests/sandbox/wirecomparison/stage.h"

namespace Calends::Sandbox {

// Puts them all into the stage and sets every credential placeholder but those that a line makes for itself.
void addCast(Stage &stage);

} // namespace Calends::Sandbox
