// Which calls feed the directory of people, and what the directory is called for this account.
#pragma once

#include "models/core/feedplan.h"

namespace Calends {

class AccountScope;
class Capabilities;

enum class PeopleKind : quint8 {
    ManagedUsers, // of the OAuth clients, joined with the organization's users where those may be read
    Members, // organization users
    TeamMembers,
};

struct PeoplePlan
{
    PeopleKind kind = PeopleKind::ManagedUsers;
    FeedPlan feed; // where managed users are off, its steps' limitation says why
};

// Names of FeedStep::list by which a row is decoded: the prefix says what the rows are.
inline constexpr QLatin1StringView OrganizationUsersList{"organization"};
inline constexpr QLatin1StringView ManagedUsersListPrefix{"client "};
inline constexpr QLatin1StringView TeamMembersListPrefix{"team "};

PeoplePlan peopleWhole(const Capabilities &capabilities, const AccountScope &scope);

// Clients whose people are left out since their secret is not held.
QStringList clientsWithoutSecret(const AccountScope &scope);

} // namespace Calends
