// What two answers have to have in common: the error shape, the set of members at every depth, and of
// bookings what an action sets.
#pragma once

#include <QJsonValue>
#include <QSet>
#include <QString>

namespace Calends::Sandbox {

// "success", "exception NotFoundException", "validation", "generic TRPCError", "bare", "oauth2 …", "text",
// "empty".
QString shapeOf(const QJsonValue &body);

// Every member as a path: data[].attendees[].name. Lists are one, the keys of free maps (metadata, answers,
// dates, echoes of the request) are not told apart.
QSet<QString> membersOf(const QJsonValue &body);

// State, reasons and absence of every booking in the answer, sorted: the values that bookings are acted on
// for, and that are the same whatever the ids.
QStringList statesOf(const QJsonValue &body);

} // namespace Calends::Sandbox
