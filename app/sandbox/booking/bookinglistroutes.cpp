#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/bookingfilter.h"
#include "app/sandbox/booking/idset.h"
#include "app/sandbox/booking/oldbookings.h"
#include "app/sandbox/guards.h"

#include "models/operations/table.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

BookingScope ofMembers(qint64 organization)
{
    return {
        u"user_id IN (SELECT user_id FROM memberships WHERE team_id = ? AND accepted = 1)"_s, {organization}};
}

BookingScope ofUser(qint64 user)
{
    return {u"user_id = ? OR id IN (SELECT booking_id FROM booking_hosts WHERE user_id = ?)"_s, {user, user}};
}

// An owner or admin of an organization sees everybody's, whatever key they sign with; the community edition
// has no organizations (OBSERVED).
BookingScope ofCaller(RequestContext &context)
{
    const std::optional<qint64> organization = context.caller.organizationId;
    if (organization && !context.settings.isCommunity()
        && isAdminOf(context.database, *organization, context.caller.userId))
        return ofMembers(*organization);
    return ofUser(context.caller.userId);
}

Answer listOfCaller(RequestContext &context)
{
    if (context.version != Version::V20240813)
        return oldBookingList(context);
    return bookingPageOrCursorPage(context, ofCaller(context));
}

Answer listOfOrganization(RequestContext &context)
{
    const std::optional<qint64> organization = context.pathNumber("orgId"_L1);
    if (!organization)
        return Answer::internalError();
    BookingScope scope = ofMembers(*organization);
    const QStringList users = context.query.list("userIds"_L1);
    if (!users.isEmpty()) {
        scope.condition += u" AND user_id "_s % amongIds();
        scope.values.append(idSet(users));
    }
    return bookingPageOrCursorPage(context, scope);
}

Answer listOfUser(RequestContext &context)
{
    const std::optional<qint64> user = context.pathNumber("userId"_L1);
    return user ? bookingPage(context, ofUser(*user)) : Answer::internalError();
}

Answer listOfTeam(RequestContext &context)
{
    const std::optional<qint64> team = context.pathNumber("teamId"_L1);
    if (!team)
        return Answer::internalError();
    return bookingPage(context, {u"team_id = ?"_s, {*team}, false});
}

} // namespace

void addBookingListRoutes(Router &router)
{
    const Policy organization = Policy::organization();
    Policy user = organization;
    user.memberOfOrganization = true;
    router.add(
        Operations::getBookings, Policy().of(VersionFamily::Bookings).needs(BookingRead, true), listOfCaller);
    router.add(Operations::getOrganizationsByOrgIdBookings, organization, listOfOrganization);
    router.add(Operations::getOrganizationsByOrgIdUsersByUserIdBookings, user, listOfUser);
    router.add(Operations::getOrganizationsByOrgIdTeamsByTeamIdBookings,
        Policy::organization(LeastRole::TeamAdmin), listOfTeam);
    router.add(Operations::getTeamsByTeamIdBookings,
        Policy::team(LeastRole::TeamAdmin).scoped(u"TEAM_BOOKING_READ"_s), listOfTeam);
}

} // namespace Calends::Sandbox
