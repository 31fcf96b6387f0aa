// Event types as 2024-04-15 showed them; versions up to 2024-06-11 and none get it too. Known are the list
// and the public list alone: the other routes of that time were never seen and are not served.
#pragma once

#include "app/sandbox/answer.h"
#include "app/sandbox/requestcontext.h"

namespace Calends::Sandbox {

inline constexpr QJsonValue::Type JsonNull = QJsonValue::Null;

// One group, of the user whose event types these are.
Answer oldEventTypeList(RequestContext &context, const Row &user, const Rows &eventTypes);
Answer oldPublicEventTypes(RequestContext &context, const Rows &eventTypes);

// Frequencies are numbers: yearly 0, monthly 1, weekly 2. Null when it is off.
QJsonValue oldRecurrence(const QJsonValue &recurrence);
// Null where no colour was chosen.
QJsonValue oldColors(const QJsonObject &settings);
// The kind of a location in the words of that time: inPerson, integrations:daily, …
QString oldLocationType(const QString &type);

} // namespace Calends::Sandbox
