// The ten permissions of a platform OAuth client (FACTS 2.6): bits inside, names on the wire.
#pragma once

#include <QStringList>

#include <optional>

namespace Calends::Sandbox {

enum Permission : int {
    EventTypeRead = 1,
    EventTypeWrite = 2,
    BookingRead = 4,
    BookingWrite = 8,
    ScheduleRead = 16,
    ScheduleWrite = 32,
    AppsRead = 64,
    AppsWrite = 128,
    ProfileRead = 256,
    ProfileWrite = 512,
};
constexpr int everyPermission = 1023;

QStringList permissionNames(int bits);
// Accepts "*". Nothing when a name is unknown.
std::optional<int> permissionBits(const QStringList &names);

} // namespace Calends::Sandbox
