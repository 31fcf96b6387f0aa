// Which handler answers which request. A route belongs to an operation of the table (its method, path and
// editions); what the server asks of the caller is said here in the sandbox's own words, from OBSERVED and
// FACTS, never read from the table.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/sandbox/answer.h"
#include "app/sandbox/namedlimit.h"
#include "app/sandbox/permissions.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// Families of FACTS section 3. A version outside the family has no such route: 404 "Cannot GET …".
enum class VersionFamily : quint8 {
    Any, // the header is ignored
    Undated, // only without one, or with the oldest: these routes declare no version
    Bookings, // old up to 2024-06-14, current at 2024-08-13
    BookingsCurrent, // only 2024-08-13
    EventTypes, // old before, current at 2024-06-14
    EventTypesCurrent, // only 2024-06-14: what the old routes answered was never seen
    OldEventTypes, // all before 2024-06-14
    Schedules, // old before, current at 2024-06-11 and 2024-06-14
    SchedulesCurrent, // only these two
    Slots, // only 2024-09-04
    OldSlots, // all but 2024-09-04
};

enum class Signing : quint8 { Required, Optional, None, ApiKeyOnly };

// Least role by the guards' names. The team roles accept an admin of the team's organization too.
enum class LeastRole : quint8 {
    None,
    OrganizationMember,
    OrganizationAdmin,
    TeamMember,
    TeamAdmin,
    TeamOwner
};

// What the server asks before the handler runs.
struct Policy
{
    VersionFamily versions = VersionFamily::Any;
    Signing signing = Signing::Required;
    int permission = 0; // of FACTS 2.6; 0: none asked
    QString scope; // an OAuth2 token needs on a team's or an organization's route (FACTS 2.5); empty: none
    bool permissionBeforeSigning = false; // bookings, event types, private links: 403 where others say 401
    LeastRole role = LeastRole::None;
    Plan plan = Plan::None; // of platform organizations
    bool adminApi = false; // other organizations need the settings row
    bool ownClient = false; // {clientId} must be of the caller's platform organization
    LeastRole clientRole = LeastRole::None; // role there: OrganizationMember or OrganizationAdmin
    bool memberOfOrganization = false; // {userId} must belong to {orgId}
    bool memberOfTeam = false; // {userId} must belong to {teamId}
    std::optional<NamedLimit> ownLimit; // replaces the default one for this call

    Policy &of(VersionFamily family);
    Policy &optional();
    Policy &publicly();
    Policy &limited(const QString &name, int count);
    Policy &needs(Permission bit, bool beforeSigning = false);
    Policy &scoped(const QString &name);
    // An organization route as most are: ORG_ADMIN, ESSENTIALS, the Admin API setting.
    static Policy organization(LeastRole role = LeastRole::OrganizationAdmin, Plan plan = Plan::Essentials);
    static Policy team(LeastRole role);
    static Policy client(LeastRole role);
};

using Handle = std::function<Answer(RequestContext &)>;

struct Route
{
    QString operationId;
    Method method;
    QStringList segments; // of the path template
    Editions editions;
    Policy policy;
    Handle handle;
};

class Router
{
public:
    void add(ReadOperation operation, const Policy &policy, Handle handle);
    void add(WriteOperation operation, const Policy &policy, Handle handle);
    // A route that works on the servers and is in no document (OBSERVED, last line).
    void addUndocumented(Method method, QLatin1StringView path, const Policy &policy, Handle handle);

    struct Match
    {
        const Route *route = nullptr;
        QMap<QString, QString> values;
    };
    // The route that this edition has for the path and the version; a literal segment wins over a parameter.
    Match match(Method method, const QString &path, Edition edition, Version version) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    void add(const Operation &operation, const Policy &policy, Handle handle);
    std::vector<Route> m_routes;
};

} // namespace Calends::Sandbox
