#include "app/sandbox/routes.h"

namespace Calends::Sandbox {

void addOrganizationRoutes(Router &) { }

} // namespace Calends::Sandbox
