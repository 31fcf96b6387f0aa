// Changes of an organization's users (FACTS 20), managed ones included.
#pragma once

#include "models/changes/comparedbyfields.h"
#include "models/people/organizationuser.h"

namespace Calends {

// The server has no route that reads one user: they are listed by their addresses, a hundred a call.
ChangeKind organizationUserKind();

Change organizationUserUpdate(
    qint64 organizationId, const OrganizationUser &before, const OrganizationUser &after);

} // namespace Calends
