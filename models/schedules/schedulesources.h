// Which calls feed the schedules of an account: the organization's, else its own and each team's.
#pragma once

#include "models/core/feedplan.h"

namespace Calends {

class AccountScope;
class Capabilities;

FeedPlan schedulesWhole(const Capabilities &capabilities, const AccountScope &scope);

} // namespace Calends
