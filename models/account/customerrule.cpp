#include "models/account/customerrule.h"

#include <algorithm>
#include <array>

namespace Calends {

namespace {

struct NamedGroup
{
    std::string_view group;
    GroupFamily family;
};

// Groups whose name does not start with their family's word. The rule says "Orgs / Orgs" where the documents
// say "Managed Orgs"; event types were renamed in 2026.
constexpr std::array Renamed = {
    NamedGroup{"Managed Orgs", GroupFamily::Organizations},
    NamedGroup{"Organization Event Types", GroupFamily::Organizations},
    NamedGroup{"Organization Team Verified Resources", GroupFamily::Organizations},
    NamedGroup{"Team Event Types", GroupFamily::Teams},
};

// Of the family of organizations, but for Organizations customers only.
constexpr std::array<std::string_view, 3> NotForPlatform = {
    "Orgs / Attributes",
    "Orgs / Attributes / Options",
    "Orgs / Teams / Routing forms / Responses",
};

// Child organizations exist for Platform customers only.
constexpr std::string_view OnlyForPlatform = "Managed Orgs";

bool startsWithWord(std::string_view group, std::string_view word)
{
    return group.starts_with(word) && (group.size() == word.size() || group[word.size()] == ' ');
}

PlanNeed platformNeed(const Operation &operation)
{
    const GroupFamily family = familyOf(operation.group);
    PlanNeed need;
    need.ever = family != GroupFamily::Teams
        && std::ranges::find(NotForPlatform, operation.group) == NotForPlatform.end();
    if (family == GroupFamily::Organizations)
        need.least = Plan::Essentials;
    need.asksTheServer = operation.leastPlan > need.least;
    need.least = std::max(need.least, operation.leastPlan);
    return need;
}

} // namespace

GroupFamily familyOf(std::string_view group)
{
    const auto *const named = std::ranges::find(Renamed, group, &NamedGroup::group);
    if (named != Renamed.end())
        return named->family;
    if (startsWithWord(group, "Platform"))
        return GroupFamily::Platform;
    if (startsWithWord(group, "Orgs"))
        return GroupFamily::Organizations;
    if (startsWithWord(group, "Teams"))
        return GroupFamily::Teams;
    return GroupFamily::Common;
}

PlanNeed planNeed(const Operation &operation, CustomerKind customer)
{
    const GroupFamily family = familyOf(operation.group);
    switch (customer) {
    case CustomerKind::Unknown:
        return {};
    case CustomerKind::Platform:
        return platformNeed(operation);
    case CustomerKind::Organizations:
        return {.ever = family != GroupFamily::Platform && family != GroupFamily::Teams
                && operation.group != OnlyForPlatform};
    case CustomerKind::Teams:
    case CustomerKind::Individual:
        return {.ever = family == GroupFamily::Common || family == GroupFamily::Teams};
    }
    Q_UNREACHABLE();
}

} // namespace Calends
