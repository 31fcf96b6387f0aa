#include "models/schedules/scheduletable.h"

#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/core/tabletext.h"
#include "models/schedules/schedulesources.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<Schedule>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleTable)
};

Cell ownerColumn(const std::function<QString(qint64)> &ownerName)
{
    Cell column{"owner", Words::tr("Owner"), [ownerName](const Schedule &schedule, const Context &) {
                    const qint64 id = schedule.ownerId.value();
                    const QString name = ownerName ? ownerName(id) : QString();
                    return name.isEmpty() ? Words::tr("User %1").arg(id) : name;
                }};
    column.look = CellLook::Avatar;
    column.asked = [ownerName](const Schedule &schedule) {
        const QString id = QString::number(schedule.ownerId.value());
        const QString name = ownerName ? ownerName(schedule.ownerId.value()) : QString();
        return name.isEmpty() ? QStringList{id} : QStringList{name, id};
    };
    column.width = 20;
    return column;
}

Cell zoneColumn()
{
    Cell column = memberColumn<Schedule>("zone", "timeZone");
    column.toolTip = [](const Schedule &schedule, const Context &) {
        return localTime(schedule.timeZone.value(), QDateTime::currentDateTimeUtc());
    };
    column.width = 20;
    return column;
}

Cell defaultColumn()
{
    Cell column{"default", Words::tr("Default"), [](const Schedule &schedule, const Context &) {
                    return schedule.isDefault.value() ? Words::tr("Default") : QString();
                }};
    column.look = CellLook::Pill;
    column.asked = [](const Schedule &schedule) { return yesOrNo(schedule.isDefault.value()); };
    column.state
        = [](const Schedule &schedule) { return schedule.isDefault.value() ? "default"_ba : QByteArray(); };
    column.searched = false;
    column.width = 9;
    return column;
}

Cell overridesColumn()
{
    Cell column{"overrides", Words::tr("Overrides"), [](const Schedule &schedule, const Context &context) {
                    const qsizetype count = schedule.overrides.value().size();
                    return count == 0 ? QString() : context.locale.toString(count);
                }};
    column.key = [](const Schedule &schedule, const Context &) {
        return SortKey::number(schedule.overrides.value().size());
    };
    column.order = QueryOrder::Number;
    column.toolTip = [](const Schedule &schedule, const Context &) {
        QStringList days;
        for (const ScheduleOverride &override : schedule.overrides.value())
            days.append(wording(override));
        return days.join(u'\n');
    };
    column.plain = [](const Schedule &schedule, const Context &) {
        return QString::number(schedule.overrides.value().size());
    };
    column.alignment = Qt::AlignTrailing | Qt::AlignVCenter;
    column.searched = false;
    column.width = 9;
    return column;
}

} // namespace

QList<Column<Schedule>> scheduleColumns(const std::function<QString(qint64)> &ownerName)
{
    Cell name = memberColumn<Schedule>("name", "name");
    name.width = 24;
    Cell week{"week", Words::tr("Week"),
        [](const Schedule &schedule, const Context &) { return wording(schedule.availability.value()); }};
    week.width = 30;
    return {name, ownerColumn(ownerName), zoneColumn(), defaultColumn(), week, overridesColumn()};
}

Keeping<Schedule> scheduleKeeping() { return keepingByFields<Schedule>(u"schedule"_s); }

FeedDescription<Schedule> scheduleFeed(const Capabilities &capabilities, const AccountScope &scope,
    const std::function<QString(qint64)> &ownerName)
{
    return {scheduleColumns(ownerName), scheduleKeeping(),
        [&capabilities, &scope] { return schedulesWhole(capabilities, scope); }};
}

} // namespace Calends
