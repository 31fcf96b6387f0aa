#include "models/eventtypes/eventtypetable.h"

#include "models/core/fieldkeeping.h"
#include "models/core/membercolumn.h"
#include "models/eventtypes/eventtypesources.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends {

namespace {

using Cell = Column<EventType>;
using Context = TableContext;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EventTypeTable)
};

Cell titleColumn()
{
    Cell column = memberColumn<EventType>("title", "title");
    column.detail = [](const EventType &type, const Context &) { return type.slug.value(); };
    column.width = 28;
    return column;
}

Cell lengthColumn()
{
    Cell column = memberColumn<EventType>("length", "lengthInMinutes");
    column.title = Words::tr("Length");
    column.text = [](const EventType &type, const Context &) { return lengthWording(type); };
    column.alignment = Qt::AlignTrailing | Qt::AlignVCenter;
    column.searched = false;
    column.width = 17;
    return column;
}

Cell locationColumn()
{
    Cell column{"location", Words::tr("Location"), [](const EventType &type, const Context &) {
                    QStringList places;
                    for (const Location &location : type.locations.value())
                        places.append(wording(location));
                    return places.join(u", "_s);
                }};
    column.width = 20;
    return column;
}

// A person's event type is of no scheduling type; one with seats or a series is told apart all the same.
Cell kindColumn()
{
    Cell column{"kind", Words::tr("Kind"), [](const EventType &type, const Context &) {
                    if (type.schedulingType.hasValue())
                        return type.schedulingType.value().label();
                    return type.parentEventTypeId.hasValue() ? Words::tr("Managed by its team")
                                                             : Words::tr("Personal");
                }};
    column.width = 16;
    return column;
}

Cell hiddenColumn()
{
    Cell column{"hidden", Words::tr("Hidden"), [](const EventType &type, const Context &) {
                    return type.hidden.value() ? Words::tr("Hidden") : QString();
                }};
    column.look = CellLook::Pill;
    column.state = [](const EventType &type) { return type.hidden.value() ? "hidden"_ba : QByteArray(); };
    column.asked = [](const EventType &type) { return yesOrNo(type.hidden.value()); };
    column.searched = false;
    column.width = 9;
    return column;
}

} // namespace

QList<Column<EventType>> eventTypeColumns()
{
    Cell owner{"owner", Words::tr("Owner or team"),
        [](const EventType &type, const Context &) { return ownerWording(type); }};
    owner.look = CellLook::Avatar;
    owner.width = 22;
    return {titleColumn(), owner, lengthColumn(), locationColumn(), kindColumn(), hiddenColumn()};
}

Keeping<EventType> eventTypeKeeping() { return keepingByFields<EventType>(u"event type"_s); }

FeedDescription<EventType> eventTypeFeed(const Capabilities &capabilities, const AccountScope &scope)
{
    return {eventTypeColumns(), eventTypeKeeping(),
        [&capabilities, &scope] { return eventTypesWhole(capabilities, scope); }};
}

} // namespace Calends
