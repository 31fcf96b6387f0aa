#include "app/sandbox/routes.h"

namespace Calends::Sandbox {

void addTeamRoutes(Router &) { }

} // namespace Calends::Sandbox
