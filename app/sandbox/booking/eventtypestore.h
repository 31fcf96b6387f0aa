// Checking and writing event types.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

// An answer: refused, in the words and shapes of OBSERVED. `before`: the event type that is changed, none for
// a new one.
std::optional<Answer> refuseEventType(RequestContext &context, const std::optional<Row> &before);

// The id of the new one. `owner`: user_id of its owner, or team_id with scheduling_type.
qint64 createEventType(RequestContext &context, const Values &owner);
void updateEventType(RequestContext &context, const Row &eventType);
void deleteEventType(RequestContext &context, qint64 eventTypeId);

} // namespace Calends::Sandbox
