#include "ui/eventtypes/eventtypepage.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/kit/fieldsections.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("EventTypePage", text); }

QString minutes(const Member<int> &member)
{
    return member.hasValue() && member.value() != 0 ? tr("%1 min").arg(QLocale().toString(member.value()))
                                                    : QString();
}

InspectorSection identity(const EventType &type)
{
    InspectorSection section;
    section.line(tr("Owner"), ownerWording(type))
        .line(tr("Length"), lengthWording(type))
        .line(tr("Kind"), type.schedulingType.hasValue() ? type.schedulingType.value().label() : QString())
        .line(tr("Slug"), type.slug.value())
        .line(tr("Booking page"), type.bookingUrl.value())
        .line(tr("Description"), type.description.value());
    if (type.scheduleId.hasValue()) {
        const QString id = QString::number(type.scheduleId.value());
        section.link(tr("Schedule"), id, {u"schedules"_s, id});
    } else {
        section.line(tr("Schedule"), tr("The owner's default"));
    }
    if (type.parentEventTypeId.hasValue()) {
        const QString id = QString::number(type.parentEventTypeId.value());
        section.link(tr("Managed by"), id, {u"eventtypes"_s, id});
    }
    return section;
}

InspectorSection times(const EventType &type)
{
    InspectorSection section;
    section.heading = tr("When it can be booked");
    section.line(tr("Notice"), minutes(type.minimumBookingNotice))
        .line(tr("Before"), minutes(type.beforeEventBuffer))
        .line(tr("After"), minutes(type.afterEventBuffer))
        .line(tr("Slots every"), minutes(type.slotInterval));
    if (type.bookingWindow.hasValue())
        section.line(tr("Window"), wording(type.bookingWindow.value()));
    if (type.bookingLimitsCount.hasValue())
        section.line(tr("Limit"), wording(type.bookingLimitsCount.value()));
    if (type.seats.hasValue())
        section.line(tr("Seats"), wording(type.seats.value()));
    if (type.recurrence.hasValue())
        section.line(tr("Repeats"), wording(type.recurrence.value()));
    if (type.confirmationPolicy.hasValue())
        section.line(tr("Confirmation"), wording(type.confirmationPolicy.value()));
    return section;
}

template <typename T>
InspectorSection listed(const QString &heading, const QList<T> &values)
{
    InspectorSection section;
    section.heading = heading;
    for (const T &value : values)
        section.lines.append({.value = wording(value)});
    return section;
}

} // namespace

InspectorContent inspectEventType(const EventType &type)
{
    InspectorContent content;
    content.title = type.title.value();
    content.subtitle = type.slug.value();
    content.id = type.id.hasValue() ? QString::number(type.id.value()) : QString();
    if (type.hidden.value())
        content.pills.append({.pill = tr("hidden"), .mood = Mood::Warn});
    if (type.schedulingType.hasValue())
        content.pills.append({.pill = type.schedulingType.value().label(), .mood = Mood::Accent});
    InspectorTab summary{tr("Summary"), {identity(type)}};
    for (const InspectorSection &section :
        {times(type), listed(tr("Where"), type.locations.value()), listed(tr("Hosts"), type.hosts.value()),
            listed(tr("Users"), type.users.value()), listed(tr("Questions"), type.bookingFields.value()),
            jsonLines(tr("Metadata"), type.metadata.value())}) {
        if (!section.lines.isEmpty())
            summary.sections.append(section);
    }
    content.tabs = {summary};
    content.tabs += fieldTabs(type);
    return content;
}

PageDescription eventTypePage(const EventTypeTable &table)
{
    PageDescription page;
    page.id = u"eventtypes"_s;
    page.title = tr("Event types");
    page.section = tr("Scheduling");
    page.filterHint = tr("Filter by title, owner, location or kind");
    page.countText = [](int count) {
        return count == 1 ? tr("1 event type") : tr("%1 event types").arg(QLocale().toString(count));
    };
    page.emptyTitle = tr("No event types");
    page.emptyReason = tr("This account has none, so nothing of it can be booked.");
    page.stretchedColumn = "title";
    page.sortColumn = "title";
    page.moods = {{"collective", Mood::Accent}, {"roundRobin", Mood::Accent}, {"managed", Mood::Accent},
        {"hidden", Mood::Warn}};
    page.inspect = [&table](const QString &id) {
        if (const EventType *type = table.find(id))
            return inspectEventType(*type);
        const Unreadable *unreadable = table.unreadable(id);
        return unreadable ? unreadableContent(id, unreadable->reason, unreadable->raw) : InspectorContent();
    };
    return page;
}

} // namespace Calends
