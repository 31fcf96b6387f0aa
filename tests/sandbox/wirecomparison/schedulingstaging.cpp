#include "tests/sandbox/wirecomparison/staging.h"

namespace Calends::Sandbox {

void addSchedulingStaging(Staging &) { }

} // namespace Calends::Sandbox
