// Event types: what the page and its inspector show.
#pragma once

#include <functional>

#include "models/core/rowreads.h"
#include "models/eventtypes/eventtypetable.h"
#include "ui/kit/pagedescription.h"

namespace Calends {

// How an event type is read by its id, hidden booking fields included.
struct WholeEventTypes
{
    RowReads &reads;
    std::function<RowReads::Question(const EventType &)> question;
};

// What others are called, by id; each may be empty, and answers nothing when it does not know.
struct EventTypeNames
{
    std::function<QString(qint64)> schedule;
    std::function<QString(qint64)> eventType;
};

// Table and reads outlive the page.
PageDescription eventTypePage(const EventTypeTable &table, const WholeEventTypes &whole,
    const std::function<QString(qint64)> &scheduleName = {});

// `read` says how far the event type is known beyond its list.
InspectorContent inspectEventType(
    const EventType &eventType, const RowRead &read, const EventTypeNames &names = {});

} // namespace Calends
