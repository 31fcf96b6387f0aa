#include "ui/eventtypes/eventtypepage.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/core/rowreads.h"
#include "ui/kit/avatar.h"
#include "ui/kit/describedpage.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EventTypePage)
};

QString minutes(const Member<int> &member)
{
    return member.hasValue() && member.value() != 0
        ? Words::tr("%1 min").arg(QLocale().toString(member.value()))
        : QString();
}

// The name of a row of this account, its id where the name is not known.
QString nameOf(const std::function<QString(qint64)> &names, qint64 id)
{
    const QString name = names ? names(id) : QString();
    return name.isEmpty() ? QString::number(id) : name;
}

InspectorSection identity(const EventType &type, const EventTypeNames &names)
{
    InspectorSection section;
    section.line(Words::tr("Owner"), ownerWording(type))
        .line(Words::tr("Length"), lengthWording(type))
        .line(Words::tr("Kind"),
            type.schedulingType.hasValue() ? type.schedulingType.value().label() : QString())
        .line(Words::tr("Slug"), type.slug.value())
        .line(Words::tr("Booking page"), type.bookingUrl.value())
        .line(Words::tr("Description"), type.description.value());
    if (type.scheduleId.hasValue()) {
        const qint64 id = type.scheduleId.value();
        section.link(
            Words::tr("Schedule"), nameOf(names.schedule, id), {u"schedules"_s, QString::number(id)});
    } else {
        section.line(Words::tr("Schedule"), Words::tr("The owner's default"));
    }
    if (type.parentEventTypeId.hasValue()) {
        const qint64 id = type.parentEventTypeId.value();
        section.link(
            Words::tr("Managed by"), nameOf(names.eventType, id), {u"eventtypes"_s, QString::number(id)});
    }
    return section;
}

InspectorSection times(const EventType &type)
{
    InspectorSection section;
    section.heading = Words::tr("When it can be booked");
    section.line(Words::tr("Notice"), minutes(type.minimumBookingNotice))
        .line(Words::tr("Before"), minutes(type.beforeEventBuffer))
        .line(Words::tr("After"), minutes(type.afterEventBuffer))
        .line(Words::tr("Slots every"), minutes(type.slotInterval));
    if (type.bookingWindow.hasValue())
        section.line(Words::tr("Window"), wording(type.bookingWindow.value()));
    if (type.bookingLimitsCount.hasValue())
        section.line(Words::tr("Limit"), wording(type.bookingLimitsCount.value()));
    if (type.seats.hasValue())
        section.line(Words::tr("Seats"), wording(type.seats.value()));
    if (type.recurrence.hasValue())
        section.line(Words::tr("Repeats"), wording(type.recurrence.value()));
    if (type.confirmationPolicy.hasValue())
        section.line(Words::tr("Confirmation"), wording(type.confirmationPolicy.value()));
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

// Lists leave hidden questions out: what is known of them.
InspectorSection questions(const EventType &type, const RowRead &read)
{
    InspectorSection section = listed(Words::tr("Questions"), type.bookingFields.value());
    QString hint;
    switch (read.state) {
    case RowRead::State::Answered:
        break;
    case RowRead::State::Running:
        hint = Words::tr("Reading the hidden ones…");
        break;
    case RowRead::State::Refused:
    case RowRead::State::Failed:
        hint = Words::tr("Hidden ones cannot be read: %1").arg(read.reason);
        break;
    }
    if (!hint.isEmpty())
        section.lines.append({.value = hint, .isMuted = true});
    return section;
}

// Of what the owner column names.
QString ownerKey(const EventType &type)
{
    if (type.teamId.hasValue())
        return teamKey(type.teamId.value());
    const QList<EventTypeUser> &users = type.users.value();
    return personKey(users.isEmpty() ? type.ownerId.value() : users.constFirst().id.value());
}

// Nothing when the answer is another thing than an event type: the list's is shown then.
std::optional<EventType> wholeOf(const RowRead &read)
{
    return read.json.isEmpty() ? std::nullopt : describe<EventType>().decode(read.json);
}

} // namespace

InspectorContent inspectEventType(const EventType &type, const RowRead &read, const EventTypeNames &names)
{
    InspectorContent content;
    content.title = type.title.value();
    content.subtitle = type.slug.value();
    content.id = type.id.hasValue() ? QString::number(type.id.value()) : QString();
    if (type.hidden.value())
        content.pills.append({.pill = Words::tr("hidden"), .mood = Mood::Warn});
    if (type.schedulingType.hasValue())
        content.pills.append({.pill = type.schedulingType.value().label(), .mood = Mood::Accent});
    content.logEntry = read.logEntry;
    return inspectionOf(type, content,
        {identity(type, names), times(type), listed(Words::tr("Where"), type.locations.value()),
            listed(Words::tr("Hosts"), type.hosts.value()), listed(Words::tr("Users"), type.users.value()),
            questions(type, read), jsonLines(Words::tr("Metadata"), type.metadata.value())});
}

PageDescription eventTypePage(const EventTypeTable &table, const WholeEventTypes &whole,
    const std::function<QString(qint64)> &scheduleName)
{
    PageDescription page;
    page.id = u"eventtypes"_s;
    page.title = Words::tr("Event types");
    page.section = Words::tr("Scheduling");
    page.filterHint = Words::tr("Filter by title, owner, location or kind");
    page.countText = countedBy(Words::tr("1 event type"), Words::tr("%1 event types"));
    page.emptyTitle = Words::tr("No event types");
    page.emptyReason = Words::tr("This account has none, so nothing of it can be booked.");
    page.stretchedColumn = "title";
    page.tellingColumns = {"owner", "length"};
    page.sortColumn = "title";
    page.personalColumns = {"owner", "location"};
    page.moods = {{"collective", Mood::Accent}, {"roundRobin", Mood::Accent}, {"managed", Mood::Accent},
        {"hidden", Mood::Warn}};
    page.avatarKey = [&table](const QModelIndex &index) {
        const EventType *const type = table.valueAt(index.row());
        if (!type)
            return QString();
        return ownerKey(*type);
    };
    page.reads = &whole.reads;
    page.inspect = inspectorOf<EventType>(table, [&table, whole, scheduleName](const EventType &type) {
        const FieldList<EventType> &fields = describe<EventType>();
        const RowRead read = whole.reads.of(fields.text(type, Mark::Id), fields.encode(type),
            [&whole, &type] { return whole.question(type); });
        const EventTypeNames names{scheduleName, [&table](qint64 id) {
                                       const EventType *const named = table.find(QString::number(id));
                                       return named ? named->title.value() : QString();
                                   }};
        return inspectEventType(wholeOf(read).value_or(type), read, names);
    });
    return page;
}

} // namespace Calends
