// Event types as a table shows them.
#pragma once

#include "models/core/plannedfeed.h"
#include "models/eventtypes/eventtype.h"

namespace Calends {

using EventTypeTable = ValueTable<EventType>;

class AccountScope;
class Capabilities;

QList<Column<EventType>> eventTypeColumns();
Keeping<EventType> eventTypeKeeping();
FeedDescription<EventType> eventTypeFeed(const Capabilities &capabilities, const AccountScope &scope);

} // namespace Calends
