// Event types as a table shows them.
#pragma once

#include "models/core/keeping.h"
#include "models/core/valuetable.h"
#include "models/eventtypes/eventtype.h"

namespace Calends {

using EventTypeTable = ValueTable<EventType>;

QList<Column<EventType>> eventTypeColumns();
Keeping<EventType> eventTypeKeeping();

} // namespace Calends
