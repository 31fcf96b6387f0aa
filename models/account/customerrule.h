// The published rule that tells which customer has which group of the API, and what the server asks beyond
// it.
#pragma once

#include "models/account/profile.h"

namespace Calends {

// A group belongs to a family by its first words; some groups were renamed or never had the prefix.
enum class GroupFamily : quint8 { Common, Platform, Organizations, Teams };

GroupFamily familyOf(std::string_view group);

// What a customer of this kind needs for an operation.
struct PlanNeed
{
    bool ever = true; // false: no plan of this kind of customer has it
    Plan least = Plan::None; // Platform only; None: any plan
    bool asksTheServer = false; // the server is stricter than the rule
};

// Unknown customers are not held back: nobody can tell. Sources: plan-gating, NEWS-2026, FACTS 2.7.
PlanNeed planNeed(const Operation &operation, CustomerKind customer);

} // namespace Calends
