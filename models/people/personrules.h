// What a form about a person says and refuses beyond the field lists (FACTS 12, 20.1).
#pragma once

#include "models/changes/editedvalue.h"

namespace Calends {

FieldRules managedUserRules(Purpose purpose);
// `isManaged`: of a managed user whom the organization changes.
FieldRules organizationUserRules(bool isManaged);

} // namespace Calends
