#include "app/sandbox/routes.h"

namespace Calends::Sandbox {

void addPlatformRoutes(Router &) { }

} // namespace Calends::Sandbox
