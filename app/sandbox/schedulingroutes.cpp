#include "app/sandbox/routes.h"

namespace Calends::Sandbox {

void addSchedulingRoutes(Router &) { }

} // namespace Calends::Sandbox
