// The field list of EventType in parts, each for a subject.
#pragma once

#include "models/eventtypes/eventtype.h"

namespace Calends {

std::vector<Field<EventType>> eventTypeIdentity();
std::vector<Field<EventType>> eventTypeOwnership();
std::vector<Field<EventType>> eventTypeForm();
std::vector<Field<EventType>> eventTypeTimes();
std::vector<Field<EventType>> eventTypeLimits();
std::vector<Field<EventType>> eventTypePresentation();

} // namespace Calends
