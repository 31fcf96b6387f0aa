#include "app/sandbox/routes.h"

namespace Calends::Sandbox {

void addAccountRoutes(Router &) { }

} // namespace Calends::Sandbox
