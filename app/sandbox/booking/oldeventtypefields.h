// The booking fields of an event type as 2024-04-15 showed them.
#pragma once

#include <QJsonArray>

namespace Calends::Sandbox {

QJsonArray oldBookingFields(const QJsonArray &fields);

} // namespace Calends::Sandbox
