#include "app/sandbox/booking/reassignment.h"

#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/bookingstore.h"
#include "app/sandbox/booking/slotquestion.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

struct Found
{
    std::optional<Row> booking;
    std::optional<Row> eventType;
    std::optional<Answer> refusal;
};

Found roundRobinBooking(RequestContext &context)
{
    const QString uid = context.pathText("bookingUid"_L1);
    Found found;
    found.booking = findBooking(context.database, uid);
    if (!found.booking) {
        found.refusal = Answer::notFound(u"Booking with uid="_s % uid % u" was not found in the database"_s);
        return found;
    }
    if (!mayManage(context, *found.booking)) {
        found.refusal = Answer::forbidden(u"User is not allowed to reassign booking with uid="_s % uid);
        return found;
    }
    found.eventType = context.database.find(u"event_types"_s, found.booking->value("event_type_id"_L1));
    if (!found.eventType || found.eventType->text("scheduling_type"_L1) != u"roundRobin")
        found.refusal
            = Answer::badRequest(u"Booking with uid="_s % uid % u" is not of a round robin event type"_s);
    return found;
}

bool isHost(RequestContext &context, const Row &eventType, qint64 userId)
{
    return context.database.count(u"SELECT count(*) FROM hosts WHERE event_type_id = ? AND user_id = ?"_s,
               {eventType.number("id"_L1), userId})
        > 0;
}

Answer reassigned(RequestContext &context, const Row &booking, qint64 userId)
{
    const qint64 id = booking.number("id"_L1);
    context.database.execute(u"DELETE FROM booking_hosts WHERE booking_id = ? AND user_id = ?"_s,
        {id, booking.value("user_id"_L1)});
    context.database.execute(
        u"INSERT OR IGNORE INTO booking_hosts (booking_id, user_id) VALUES (?, ?)"_s, {id, userId});
    changeBooking(context, id, {{u"user_id"_s, userId}});
    const auto user = context.database.find(u"users"_s, userId);
    QJsonObject to{
        {u"id"_s, userId}, {u"name"_s, user->jsonText("name"_L1)}, {u"email"_s, user->text("email"_L1)}};
    if (context.settings.edition != ServerEdition::Full)
        to.insert(u"displayEmail"_s, displayEmail(user->text("email"_L1)));
    return Answer::success(QJsonObject{{u"bookingUid"_s, booking.text("uid"_L1)}, {u"reassignedTo"_s, to}});
}

} // namespace

Answer reassignAutomatically(RequestContext &context)
{
    const Found found = roundRobinBooking(context);
    if (found.refusal)
        return *found.refusal;
    SlotWish wish;
    wish.range = {found.booking->number("start_at"_L1), found.booking->number("end_at"_L1)};
    wish.length = int((wish.range.end - wish.range.start) / 60'000);
    wish.ignoredBooking = found.booking->text("uid"_L1);
    QList<qint64> free = freeHosts(slotQuestion(context, *found.eventType, wish), wish.range.start);
    free.removeAll(found.booking->number("user_id"_L1));
    if (free.isEmpty())
        return Answer::badRequest(u"No available users found to reassign the booking to"_s);
    return reassigned(
        context, *found.booking, chosenHost(context.database, *found.eventType, free, context.now()));
}

Answer reassignTo(RequestContext &context)
{
    const Found found = roundRobinBooking(context);
    if (found.refusal)
        return *found.refusal;
    const std::optional<qint64> user = context.pathNumber("userId"_L1);
    if (!user)
        return Answer::internalError();
    if (!context.database.find(u"users"_s, *user))
        return Answer::notFound(
            u"User with id="_s % QString::number(*user) % u" was not found in the database"_s);
    if (!isHost(context, *found.eventType, *user)) {
        return Answer::badRequest(u"User with id="_s % QString::number(*user)
            % u" is not a host of the event type of this booking"_s);
    }
    return reassigned(context, *found.booking, *user);
}

} // namespace Calends::Sandbox
