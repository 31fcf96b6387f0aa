#include "app/sandbox/booking/areas.h"
#include "app/sandbox/booking/bookingaccess.h"
#include "app/sandbox/booking/bookingshape.h"
#include "app/sandbox/booking/oldbookings.h"

#include "models/operations/table.h"

#include <QDateTime>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

Answer missing(const QString &uid)
{
    return Answer::notFound(u"Booking with uid="_s % uid % u" was not found in the database"_s);
}

std::optional<Row> wanted(RequestContext &context)
{
    return findBooking(context.database, context.pathText("bookingUid"_L1));
}

Answer read(RequestContext &context)
{
    const QString uid = context.pathText("bookingUid"_L1);
    if (const auto booking = findBooking(context.database, uid)) {
        if (context.version != Version::V20240813)
            return oldBooking(context, *booking);
        return Answer::success(bookingForCaller(context, *booking));
    }
    const Rows series = findSeries(context.database, uid);
    if (series.isEmpty())
        return missing(uid);
    return Answer::success(bookingsJson(context.database, series, context.settings.edition));
}

Answer readBySeat(RequestContext &context)
{
    const QString seat = context.pathText("seatUid"_L1);
    const auto booking = context.database.selectFirst(
        u"SELECT bookings.* FROM bookings JOIN attendees ON attendees.booking_id = bookings.id WHERE seat_uid = ?"_s,
        {seat});
    if (!booking)
        return Answer::notFound(u"Booking with seatUid="_s % seat % u" was not found in the database"_s);
    return Answer::success(bookingForCaller(context, *booking));
}

// Whether there is a video room to ask about: the sandbox's own or one not ready yet.
bool hasVideo(const Row &booking)
{
    const QString location = booking.text("location"_L1);
    return location.contains("/video/"_L1) || location.startsWith("integrations:daily"_L1);
}

Answer videoList(RequestContext &context)
{
    // Open to anybody in October 2025, signed later (FACTS 23.10).
    if (context.settings.edition != ServerEdition::Full && !context.caller.isKnown())
        return Answer::unauthorized(u"ApiAuthStrategy - No authentication method provided."_s);
    const std::optional<Row> booking = wanted(context);
    if (!booking)
        return missing(context.pathText("bookingUid"_L1));
    if (!hasVideo(*booking)) {
        return Answer::notFound(
            u"Cal Video reference of booking with uid "_s % booking->text("uid"_L1) % u" not found"_s);
    }
    // Nobody records in a sandbox.
    return Answer::success(QJsonArray());
}

QString compactInstant(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QJsonObject link(const QString &label, const QString &address)
{
    return {{u"label"_s, label}, {u"link"_s, address}};
}

Answer calendarLinks(RequestContext &context)
{
    const std::optional<Row> booking = wanted(context);
    if (!booking)
        return missing(context.pathText("bookingUid"_L1));
    if (booking->isNull("event_type_id"_L1))
        return Answer::badRequest(u"Booking with uid="_s % booking->text("uid"_L1) % u" has no event type"_s);
    const QString start = compactInstant(booking->number("start_at"_L1));
    const QString end = compactInstant(booking->number("end_at"_L1));
    const QString title = QString::fromLatin1(QUrl::toPercentEncoding(booking->text("title"_L1)));
    const QString outlook
        = u"/calendar/0/deeplink/compose?subject="_s % title % u"&startdt="_s % start % u"&enddt="_s % end;
    const QString event = u"BEGIN:VCALENDAR%0AVERSION:2.0%0ABEGIN:VEVENT%0ADTSTART:"_s % start
        % u"%0ADTEND:"_s % end % u"%0ASUMMARY:"_s % title % u"%0AEND:VEVENT%0AEND:VCALENDAR%0A"_s;
    return Answer::success(QJsonArray{link(u"Google Calendar"_s,
                                          u"https://calendar.google.com/calendar/r/eventedit?dates="_s % start
                                              % u'/' % end % u"&text="_s % title),
        link(u"Microsoft Office"_s, u"https://outlook.office.com"_s % outlook),
        link(u"Microsoft Outlook"_s, u"https://outlook.live.com"_s % outlook),
        link(u"ICS"_s, u"data:text/calendar,"_s % event)});
}

Answer referencesOf(const RequestContext &context, const Row &booking)
{
    const QString type = context.query.value("type"_L1);
    if (!hasVideo(booking) || (!type.isEmpty() && type != u"daily_video"))
        return Answer::success(QJsonArray());
    return Answer::success(QJsonArray{QJsonObject{{u"id"_s, booking.number("id"_L1)},
        {u"type"_s, u"daily_video"_s}, {u"eventUid"_s, QString(u"room-"_s % booking.text("uid"_L1))},
        {u"destinationCalendarId"_s, QJsonValue::Null}}});
}

Answer references(RequestContext &context)
{
    const std::optional<Row> booking = wanted(context);
    if (!booking)
        return missing(context.pathText("bookingUid"_L1));
    if (!isHostOf(context, *booking)) {
        return Answer::badRequest(u"Booking with uid="_s % booking->text("uid"_L1)
            % u" does not belong to the user who asks for its references"_s);
    }
    return referencesOf(context, *booking);
}

// Of bookings that are the team's, whoever hosts them.
Answer referencesOfTeam(RequestContext &context)
{
    const std::optional<Row> booking = wanted(context);
    if (!booking || booking->isNull("team_id"_L1)
        || booking->number("team_id"_L1) != context.pathNumber("teamId"_L1))
        return missing(context.pathText("bookingUid"_L1));
    return referencesOf(context, *booking);
}

} // namespace

void addBookingReadRoutes(Router &router)
{
    const Policy open = Policy().of(VersionFamily::Bookings).optional();
    const Policy current = Policy().of(VersionFamily::BookingsCurrent).optional();
    const Policy signedOnly = Policy().of(VersionFamily::BookingsCurrent).needs(BookingRead, true);
    router.add(Operations::getBookingsByBookingUid, open, read);
    router.add(Operations::getBookingsBySeatBySeatUid, current, readBySeat);
    router.add(Operations::getBookingsByBookingUidRecordings, current, videoList);
    router.add(Operations::getBookingsByBookingUidTranscripts, current, videoList);
    router.add(Operations::getBookingsByBookingUidConferencingSessions, signedOnly, videoList);
    router.add(Operations::getBookingsByBookingUidCalendarLinks, signedOnly, calendarLinks);
    router.add(Operations::getBookingsByBookingUidReferences, signedOnly, references);
    router.add(Operations::getOrganizationsByOrgIdTeamsByTeamIdBookingsByBookingUidReferences,
        Policy::organization(LeastRole::TeamAdmin, Plan::Scale), referencesOfTeam);
}

} // namespace Calends::Sandbox
