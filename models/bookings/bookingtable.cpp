#include "models/bookings/bookingtable.h"

#include <QUrl>

#include "models/bookings/bookingsources.h"
#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/core/tabletext.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<Booking>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BookingTable)
};

QString nameOf(const Attendee &attendee)
{
    return attendee.name.value().isEmpty() ? attendee.email.value() : attendee.name.value();
}

// Upcoming bookings come before past ones, and of each kind the one nearest to `opened` first. The moment is
// fixed, so that the order stays while the table is open.
SortKey nearness(qint64 start, qint64 opened)
{
    constexpr qint64 past = qint64(1) << 52; // ms; further than any two dates are apart
    return SortKey::number(start >= opened ? start - opened : past + (opened - start));
}

Cell startColumn()
{
    const qint64 opened = QDateTime::currentMSecsSinceEpoch();
    Cell column{"start", Words::tr("Start"), [](const Booking &booking, const Context &context) {
                    return booking.start.hasValue() ? timeInZone(booking.start.value(), context) : QString();
                }};
    column.key = [](const Booking &booking, const Context &) {
        return booking.start.hasValue() ? SortKey::number(booking.start.value().milliseconds()) : SortKey();
    };
    column.place = [opened](const Booking &booking, const Context &) {
        return booking.start.hasValue() ? nearness(booking.start.value().milliseconds(), opened) : SortKey();
    };
    column.order = QueryOrder::Time;
    column.description
        = Words::tr("Start, in your zone. Upcoming bookings first, the next one on top; past ones "
                    "after them, the latest first. Click to reverse.");
    column.firm = true;
    column.toolTip = [](const Booking &booking, const Context &context) {
        return booking.start.hasValue() ? timeWithZone(booking.start.value(), context.zone, context.locale)
                                        : QString();
    };
    column.moment = [](const Booking &booking) {
        return booking.start.hasValue() ? std::optional(booking.start.value()) : std::nullopt;
    };
    column.width = 19;
    return column;
}

Cell hostColumn()
{
    Cell column{"host", Words::tr("Host"), [](const Booking &booking, const Context &) {
                    const QList<BookingHost> &hosts = booking.hosts.value();
                    return hosts.isEmpty() ? QString() : wording(hosts.first());
                }};
    column.plain = [](const Booking &booking, const Context &) {
        QStringList names;
        for (const BookingHost &host : booking.hosts.value())
            names.append(wording(host));
        return names.join(u"; "_s);
    };
    column.look = CellLook::Avatar;
    column.asked = [](const Booking &booking) {
        QStringList texts;
        for (const BookingHost &host : booking.hosts.value())
            texts += {host.name.value(), host.email.value(), host.username.value()};
        return texts;
    };
    column.width = 20;
    return column;
}

Cell attendeesColumn()
{
    Cell column{"attendees", Words::tr("Attendees"),
        [](const Booking &booking, const Context &) { return attendeesShort(booking); }};
    column.toolTip = [](const Booking &booking, const Context &) {
        QStringList names;
        for (const Attendee &attendee : booking.attendees.value())
            names.append(wording(attendee));
        return names.join(u'\n');
    };
    column.asked = [](const Booking &booking) {
        QStringList texts;
        for (const Attendee &attendee : booking.attendees.value())
            texts += {attendee.name.value(), attendee.email.value()};
        return texts;
    };
    column.plain = [](const Booking &booking, const Context &) {
        QStringList names;
        for (const Attendee &attendee : booking.attendees.value())
            names.append(wording(attendee));
        return names.join(u"; "_s);
    };
    column.width = 20;
    return column;
}

Cell eventTypeColumn()
{
    Cell column{"eventType", Words::tr("Event type"), [](const Booking &booking, const Context &) {
                    return booking.eventType.isNull() ? Words::tr("deleted")
                                                      : booking.eventType.value().slug.value();
                }};
    column.asked = [](const Booking &booking) { return QStringList{booking.eventType.value().slug.value()}; };
    column.width = 18;
    return column;
}

Cell stateColumn()
{
    Cell column{"state", Words::tr("State"),
        [](const Booking &booking, const Context &) { return booking.status.value().label(); }};
    column.look = CellLook::Pill;
    column.state = [](const Booking &booking) { return booking.status.value().text().toUtf8(); };
    column.asked = [](const Booking &booking) {
        return QStringList{booking.status.value().text(), booking.status.value().label()};
    };
    column.width = 11;
    column.firm = true;
    return column;
}

Cell locationColumn()
{
    Cell column{"location", Words::tr("Location"),
        [](const Booking &booking, const Context &) { return locationShort(booking); }};
    column.toolTip = [](const Booking &booking, const Context &) { return booking.location.value(); };
    column.asked = [](const Booking &booking) { return QStringList{booking.location.value()}; };
    column.plain = column.toolTip;
    column.width = 18;
    return column;
}

} // namespace

QString attendeesShort(const Booking &booking)
{
    const QList<Attendee> &attendees = booking.attendees.value();
    if (attendees.isEmpty())
        return {};
    const QString first = nameOf(attendees.first());
    const qsizetype more = attendees.size() - 1;
    return more == 0
        ? first
        : QCoreApplication::translate("BookingTable", "%1 and %n more", nullptr, int(more)).arg(first);
}

QString locationShort(const Booking &booking)
{
    const QString &location = booking.location.value();
    const QUrl url(location, QUrl::StrictMode);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        return url.host();
    // What stands there until the app has made its link (FACTS 8.1).
    constexpr QLatin1StringView Awaited("integrations:");
    if (!location.startsWith(Awaited))
        return location;
    const QString app = location.mid(Awaited.size());
    return Words::tr("%1, link not ready yet").arg(app == "daily"_L1 ? u"Cal Video"_s : app);
}

QList<Column<Booking>> bookingColumns()
{
    Cell name = memberColumn<Booking>("title", "title");
    name.width = 28;
    return {startColumn(), name, hostColumn(), attendeesColumn(), eventTypeColumn(), stateColumn(),
        locationColumn()};
}

Keeping<Booking> bookingKeeping()
{
    Keeping<Booking> keeping = keepingByFields<Booking>(u"booking"_s);
    keeping.changed = [](const Booking &booking) {
        return booking.updatedAt.hasValue() ? booking.updatedAt.value().milliseconds()
                                            : booking.createdAt.value().milliseconds();
    };
    return keeping;
}

FeedDescription<Booking> bookingFeed(const Capabilities &capabilities, const AccountScope &scope)
{
    FeedDescription<Booking> description{bookingColumns(), bookingKeeping(), [&capabilities, &scope] {
                                             return bookingsWhole(
                                                 capabilities, scope, QDateTime::currentDateTimeUtc());
                                         }};
    description.changes = [&capabilities, &scope](const QHash<QString, QDateTime> &heldTo) {
        return bookingsChanged(capabilities, scope, heldTo);
    };
    return description;
}

} // namespace Calends
