#include "ui/bookings/bookingpage.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/kit/avatar.h"
#include "ui/kit/clock.h"
#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingPage)
};

const QHash<QByteArray, Mood> &moods()
{
    static const QHash<QByteArray, Mood> all = {{"accepted", Mood::Good}, {"pending", Mood::Warn},
        {"awaiting_host", Mood::Warn}, {"rejected", Mood::Bad}, {"cancelled", Mood::Neutral}};
    return all;
}

InspectorLine clockLine(
    const QString &who, const QTimeZone &zone, const Booking &booking, const QDateTime &now)
{
    const QDateTime start = booking.start.value().utc();
    const QDateTime end = booking.end.hasValue() ? booking.end.value().utc() : QDateTime();
    const QString place = cityOf(QString::fromUtf8(zone.id()));
    return {.label = who.isEmpty() ? place : Words::tr("%1, %2").arg(who, place),
        .value = spanText(start, end, zone, now)};
}

// The host's, each attendee's zone once, the viewer's and UTC.
InspectorSection clocks(const Booking &booking, const QTimeZone &viewer, const QDateTime &now)
{
    InspectorSection section;
    section.form = InspectorSection::Form::Clocks;
    if (!booking.start.hasValue())
        return section;
    const QList<BookingHost> &hosts = booking.hosts.value();
    for (const BookingHost &host : hosts) {
        const QTimeZone zone(host.timeZone.value().toUtf8());
        if (zone.isValid() && host.timeZone.hasValue()) {
            section.lines.append(clockLine(Words::tr("Host"), zone, booking, now));
            break;
        }
    }
    QStringList seen;
    for (const Attendee &attendee : booking.attendees.value()) {
        const QString id = attendee.timeZone.value();
        const QTimeZone zone(id.toUtf8());
        if (id.isEmpty() || seen.contains(id) || !zone.isValid())
            continue;
        seen.append(id);
        section.lines.append(clockLine(Words::tr("Attendee"), zone, booking, now));
    }
    section.lines.append(clockLine(Words::tr("You"), viewer, booking, now));
    section.lines.append(clockLine({}, QTimeZone::utc(), booking, now));
    section.lines.first().isMain = true;
    return section;
}

InspectorSection people(const Booking &booking)
{
    InspectorSection section;
    section.heading = Words::tr("People");
    for (const BookingHost &host : booking.hosts.value()) {
        const bool absent = booking.absentHost.value();
        section.lines.append({.value = plainWording(host),
            .pill = absent ? Words::tr("host, absent") : Words::tr("host"),
            .mood = absent ? Mood::Warn : Mood::Neutral});
    }
    for (const Attendee &attendee : booking.attendees.value()) {
        const bool absent = attendee.absent.value();
        section.lines.append({.value = wording(attendee),
            .pill = absent ? Words::tr("absent") : QString(),
            .mood = Mood::Warn});
    }
    for (const QString &guest : booking.guests.value())
        section.lines.append({.value = guest, .pill = Words::tr("guest")});
    return section;
}

InspectorSection history(const Booking &booking)
{
    InspectorSection section;
    section.heading = Words::tr("What happened");
    section.line(Words::tr("Cancelled by"), booking.cancelledByEmail.value())
        .line(Words::tr("Cancelled because"), booking.cancellationReason.value())
        .line(Words::tr("Moved by"), booking.rescheduledByEmail.value())
        .line(Words::tr("Moved because"), booking.reschedulingReason.value())
        .link(Words::tr("Moved from"), booking.rescheduledFromUid.value(),
            {u"bookings"_s, booking.rescheduledFromUid.value()})
        .link(Words::tr("Moved to"), booking.rescheduledToUid.value(),
            {u"bookings"_s, booking.rescheduledToUid.value()})
        .id(Words::tr("Series"), booking.recurringBookingUid.value());
    return section;
}

// Whose event type it may be. Of a host who is gone, every member is the word "unknown".
QString hostUsername(const Booking &booking)
{
    const QList<BookingHost> hosts = booking.hosts.value();
    const QString username = hosts.isEmpty() ? QString() : hosts.constFirst().username.value();
    return username == "unknown"_L1 ? QString() : username;
}

InspectorSection what(const Booking &booking)
{
    InspectorSection section;
    const QString slug
        = booking.eventType.isNull() ? Words::tr("deleted") : booking.eventType.value().slug.value();
    const QString id
        = booking.eventTypeId.hasValue() ? QString::number(booking.eventTypeId.value()) : QString();
    if (id.isEmpty())
        section.line(Words::tr("Event type"), slug);
    else
        section.link(Words::tr("Event type"), slug.isEmpty() ? id : slug,
            {.page = u"eventtypes"_s, .row = id, .username = hostUsername(booking)});
    section.line(Words::tr("Where"), locationShort(booking))
        .line(Words::tr("Notes"), booking.description.value());
    if (booking.duration.hasValue())
        section.line(
            Words::tr("Length"), Words::tr("%1 min").arg(QLocale().toString(booking.duration.value())));
    return section;
}

} // namespace

InspectorContent inspectBooking(const Booking &booking, const QTimeZone &zone, const QDateTime &now)
{
    InspectorContent content;
    content.title = booking.title.value();
    content.id = booking.uid.value();
    const QByteArray status = booking.status.value().text().toUtf8();
    content.pills = {{.pill = booking.status.value().label(), .mood = moods().value(status, Mood::Neutral)}};
    if (!booking.rescheduledToUid.value().isEmpty())
        content.pills.append({.pill = Words::tr("moved")});
    if (!booking.recurringBookingUid.value().isEmpty())
        content.pills.append({.pill = Words::tr("one of a series")});
    return inspectionOf(booking, content,
        {clocks(booking, zone, now), what(booking), people(booking),
            jsonLines(Words::tr("Answers"), booking.bookingFieldsResponses.value()), history(booking),
            jsonLines(Words::tr("Metadata"), booking.metadata.value())});
}

PageDescription bookingPage(const BookingTable &table)
{
    PageDescription page;
    page.id = u"bookings"_s;
    page.title = Words::tr("Bookings");
    page.section = Words::tr("Scheduling");
    page.filterHint = Words::tr("Filter by title, host, attendee, event type or location");
    page.countText = countedBy(Words::tr("1 booking"), Words::tr("%1 bookings"));
    page.emptyTitle = Words::tr("No bookings yet");
    page.emptyReason = Words::tr("Nobody has booked anything with this account.");
    page.stretchedColumn = "title";
    page.tellingColumns = {"start", "attendees"};
    page.sortColumn = "start";
    page.personalColumns = {"title", "host", "attendees", "location"};
    page.moods = moods();
    page.avatarKey = [&table](const QModelIndex &index) {
        const Booking *booking = table.valueAt(index.row());
        const QList<BookingHost> hosts = booking ? booking->hosts.value() : QList<BookingHost>();
        if (hosts.isEmpty())
            return QString();
        const TextOrNumber id = hosts.constFirst().id.value();
        return id.isNumber() ? personKey(id.whole()) : id.text;
    };
    page.inspect = inspectorOf<Booking>(table, [&table](const Booking &booking) {
        return inspectBooking(booking, table.context().zone, QDateTime::currentDateTimeUtc());
    });
    return page;
}

} // namespace Calends
