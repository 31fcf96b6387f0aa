// Which call feeds the OAuth clients of an account.
#pragma once

#include "models/core/feedplan.h"

namespace Calends {

class Capabilities;

FeedPlan oauthClientsWhole(const Capabilities &capabilities);

} // namespace Calends
