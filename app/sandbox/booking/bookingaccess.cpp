#include "app/sandbox/booking/bookingaccess.h"

#include "app/sandbox/guards.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

std::optional<Row> findBooking(Database &database, const QString &uid)
{
    return database.selectFirst(u"SELECT * FROM bookings WHERE uid = ?"_s, {uid});
}

Rows findSeries(Database &database, const QString &recurringUid)
{
    return database.select(
        u"SELECT * FROM bookings WHERE recurring_uid = ? ORDER BY start_at, id"_s, {recurringUid});
}

bool isHostOf(RequestContext &context, const Row &booking)
{
    if (!context.caller.isKnown())
        return false;
    if (booking.number("user_id"_L1) == context.caller.userId)
        return true;
    return context.database.count(
               u"SELECT count(*) FROM booking_hosts WHERE booking_id = ? AND user_id = ?"_s,
               {booking.number("id"_L1), context.caller.userId})
        > 0;
}

bool mayManage(RequestContext &context, const Row &booking)
{
    if (isHostOf(context, booking))
        return true;
    if (!context.caller.isKnown())
        return false;
    const qint64 caller = context.caller.userId;
    if (!booking.isNull("team_id"_L1) && isAdminOf(context.database, booking.number("team_id"_L1), caller))
        return true;
    const auto shared
        = context.database.selectFirst(u"SELECT 1 AS found FROM memberships AS mine JOIN memberships AS "
                                       u"theirs ON theirs.team_id = mine.team_id "
                                       "JOIN teams ON teams.id = mine.team_id WHERE mine.user_id = ? AND "
                                       "theirs.user_id = ? AND teams.is_organization = 1 "
                                       "AND mine.accepted = 1 AND mine.role IN ('OWNER', 'ADMIN')"_s,
            {caller, booking.number("user_id"_L1)});
    return shared.has_value();
}

} // namespace Calends::Sandbox
