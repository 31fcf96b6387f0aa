// The questions of a booking form: the eight every event type has, and the event type's own (FACTS 9.1).
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace Calends::Sandbox {

// What an event type without booking fields of its own shows. The name's label is missing on the event types
// that a managed user is born with.
QJsonArray defaultBookingFields(bool labelledName = true);

// The whole list as it is read back, from what create or update was given.
QJsonArray completeBookingFields(const QJsonArray &given);

// The list route leaves hidden fields out.
QJsonArray withoutHidden(const QJsonArray &fields);

// Why the answers do not fit the fields, in the server's words; empty when they do.
QString faultOfAnswers(const QJsonObject &answers, const QJsonArray &fields);

} // namespace Calends::Sandbox
