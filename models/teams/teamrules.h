// What a form about a team or a member says and refuses beyond the field lists (FACTS 19).
#pragma once

#include "models/changes/editedvalue.h"

namespace Calends {

FieldRules teamRules(Purpose purpose);
FieldRules membershipRules(Purpose purpose);

} // namespace Calends
