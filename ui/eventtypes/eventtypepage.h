// Event types: what the page and its inspector show.
#pragma once

#include "models/eventtypes/eventtypetable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// The table outlives the page.
PageDescription eventTypePage(const EventTypeTable &table);

InspectorContent inspectEventType(const EventType &eventType);

} // namespace Calends
