// Event types as they are read in the shape of 2024-06-14. A row keeps only those settings that differ from a
// new event type's, in their output form; everything else comes from the defaults here.
#pragma once

#include "app/sandbox/database.h"
#include "app/sandbox/settings.h"

namespace Calends::Sandbox {

enum class EventTypeRoute : quint8 {
    Single, // create, read, update
    List, // without hidden booking fields, without calVideoSettings
    TeamSingle,
    TeamList,
};

// Every setting with its value: the defaults and what the row keeps.
QJsonObject settingsOf(const Row &eventType, ServerEdition edition);

QJsonArray eventTypesJson(Database &database, const Rows &eventTypes, ServerEdition edition,
    EventTypeRoute route = EventTypeRoute::Single);
QJsonObject eventTypeJson(Database &database, const Row &eventType, ServerEdition edition,
    EventTypeRoute route = EventTypeRoute::Single);

// What a switch such as seats or recurrence says when it is off: {"disabled": true} or nothing.
bool isOn(const QJsonValue &setting);

} // namespace Calends::Sandbox
