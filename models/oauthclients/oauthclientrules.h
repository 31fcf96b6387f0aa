// What a form about an OAuth client says and refuses beyond the field list (FACTS 13).
#pragma once

#include "models/changes/editedvalue.h"

namespace Calends {

FieldRules oauthClientRules(Purpose purpose);

} // namespace Calends
