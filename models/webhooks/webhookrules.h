// What a form about a webhook says and refuses beyond the field list (FACTS 14).
#pragma once

#include "models/changes/editedvalue.h"
#include "models/operations/operation.h"

namespace Calends {

// `editions`: what the server may be, since older ones know fewer triggers; none: not known. `secrets`: where
// a new secret is held; none: it cannot be set.
FieldRules webhookRules(Editions editions, const std::shared_ptr<HeldSecrets> &secrets = {});

} // namespace Calends
