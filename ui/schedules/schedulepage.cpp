#include "ui/schedules/schedulepage.h"

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
    Q_DECLARE_TR_FUNCTIONS(SchedulePage)
};

QString hoursOn(const Schedule &schedule, Weekday day)
{
    QStringList hours;
    for (const Availability &each : schedule.availability.value()) {
        for (const OpenEnum<Weekday> &named : each.days.value()) {
            if (named.is(day))
                hours.append(each.startTime.value() + u"\u2013"_s + each.endTime.value());
        }
    }
    return hours.isEmpty() ? Words::tr("closed") : hours.join(u", "_s);
}

InspectorSection week(const Schedule &schedule)
{
    InspectorSection section;
    section.heading = Words::tr("Week, in %1 time").arg(cityOf(schedule.timeZone.value()));
    section.form = InspectorSection::Form::Clocks;
    for (const auto day : {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
             Weekday::Friday, Weekday::Saturday, Weekday::Sunday})
        section.lines.append({.label = OpenEnum<Weekday>(day).label(), .value = hoursOn(schedule, day)});
    return section;
}

InspectorSection overrides(const Schedule &schedule)
{
    InspectorSection section;
    section.heading = Words::tr("Overrides");
    for (const ScheduleOverride &each : schedule.overrides.value())
        section.lines.append(
            {.value = wording(each), .pill = each.isClosed() ? Words::tr("closed") : QString()});
    return section;
}

} // namespace

InspectorContent inspectSchedule(
    const Schedule &schedule, const QDateTime &now, const std::function<QString(qint64)> &ownerName)
{
    InspectorContent content;
    content.title = schedule.name.value();
    content.id = schedule.id.hasValue() ? QString::number(schedule.id.value()) : QString();
    if (schedule.isDefault.value())
        content.pills = {{.pill = Words::tr("default"), .mood = Mood::Accent}};
    InspectorSection what;
    const QString owner = schedule.ownerId.hasValue() ? QString::number(schedule.ownerId.value()) : QString();
    const QString name = ownerName && !owner.isEmpty() ? ownerName(schedule.ownerId.value()) : QString();
    what.link(Words::tr("Owner"), name.isEmpty() ? owner : name, {u"people"_s, owner})
        .line(Words::tr("Time zone"), schedule.timeZone.value())
        .line(Words::tr("There now"), timeThere(schedule.timeZone.value(), now));
    return inspectionOf(schedule, content, {what, week(schedule), overrides(schedule)});
}

PageDescription schedulePage(const ScheduleTable &table, const std::function<QString(qint64)> &ownerName)
{
    PageDescription page;
    page.id = u"schedules"_s;
    page.title = Words::tr("Schedules");
    page.section = Words::tr("Scheduling");
    page.filterHint = Words::tr("Filter by name, owner, zone or hours");
    page.countText = countedBy(Words::tr("1 schedule"), Words::tr("%1 schedules"));
    page.emptyTitle = Words::tr("No schedules");
    page.emptyReason = Words::tr("Without a schedule nobody of this account can be booked.");
    page.stretchedColumn = "name";
    page.tellingColumns = {"owner"};
    page.sortColumn = "name";
    page.personalColumns = {"owner"};
    page.moods = {{"default", Mood::Accent}};
    page.avatarKey = [&table](const QModelIndex &index) {
        const Schedule *const schedule = table.valueAt(index.row());
        return schedule ? personKey(schedule->ownerId.value()) : QString();
    };
    page.inspect = inspectorOf<Schedule>(table, [ownerName](const Schedule &schedule) {
        return inspectSchedule(schedule, QDateTime::currentDateTimeUtc(), ownerName);
    });
    return page;
}

} // namespace Calends
